import type { Handler } from '../call.ts'
import { codes } from '../codes.ts'
import type { AdminState, DelegationToken } from '../state/admin.ts'

const dayMs = 24 * 3600 * 1000
const weekMs = 7 * dayMs

/** Makes tokens (key 38), for whoever asks. */
export const answerCreateToken: Handler<'CreateDelegationToken'> = (request, { state, version, refuse }) => {
  const errorCode = refuse()
  const now = state.clock.now()
  const { tokens } = state.admin
  const maxMs = now + (request.maxLifetimeMs < 0n ? weekMs : Math.min(weekMs, Number(request.maxLifetimeMs)))
  const hmac = Uint8Array.from({ length: 64 }, (_, i) => (tokens.size * 7 + i) & 255)
  const owner = {
    principalType: request.ownerPrincipalType || 'User',
    principalName: request.ownerPrincipalName || 'ANONYMOUS',
  }
  const renewers = request.renewers.map(({ principalType, principalName }) => ({ principalType, principalName }))
  const id = `token-${tokens.size}`
  const token = { id, hmac, ...owner, renewers, issuedMs: now, expiryMs: Math.min(maxMs, now + dayMs), maxMs }
  if (errorCode === codes.none) tokens.set(id, token)
  const times = {
    issueTimestampMs: BigInt(now),
    expiryTimestampMs: BigInt(token.expiryMs),
    maxTimestampMs: BigInt(maxMs),
  }
  return { errorCode, ...owner, ...requester(version), ...times, tokenId: id, hmac }
}

/** Tokens of some owners, or all (key 41). */
export const answerDescribeTokens: Handler<'DescribeDelegationToken'> = ({ owners }, { state, version, refuse }) => {
  const errorCode = refuse()
  const asked = owners?.map(({ principalType, principalName }) => `${principalType}:${principalName}`)
  const found = [...state.admin.tokens.values()].filter((token) => {
    return asked?.includes(`${token.principalType}:${token.principalName}`) ?? true
  })
  const tokens = found.map(({ id, hmac, principalType, principalName, renewers, issuedMs, expiryMs, maxMs }) => ({
    ...{ tokenId: id, hmac, principalType, principalName, renewers: [...renewers], ...requester(version) },
    ...{ issueTimestamp: BigInt(issuedMs), expiryTimestamp: BigInt(expiryMs), maxTimestamp: BigInt(maxMs) },
  }))
  return { errorCode, tokens: errorCode === codes.none ? tokens : [] }
}

/** Makes tokens last longer (key 39). */
export const answerRenewToken: Handler<'RenewDelegationToken'> = ({ hmac, renewPeriodMs }, { state, refuse }) => {
  const token = findToken(state.admin, hmac)
  const refused = refuse()
  if (token === undefined || refused !== codes.none) return { errorCode: refused || codes.tokenNotFound }
  const periodMs = renewPeriodMs < 0n ? dayMs : Number(renewPeriodMs)
  token.expiryMs = Math.min(token.maxMs, state.clock.now() + periodMs)
  return { errorCode: codes.none, expiryTimestampMs: BigInt(token.expiryMs) }
}

/** Lets tokens end (key 40). */
export const answerExpireToken: Handler<'ExpireDelegationToken'> = (
  { hmac, expiryTimePeriodMs },
  { state, refuse },
) => {
  const token = findToken(state.admin, hmac)
  const refused = refuse()
  if (token === undefined || refused !== codes.none) return { errorCode: refused || codes.tokenNotFound }
  const now = state.clock.now()
  if (expiryTimePeriodMs < 0n) state.admin.tokens.delete(token.id)
  token.expiryMs = expiryTimePeriodMs < 0n ? now : Math.min(token.maxMs, now + Number(expiryTimePeriodMs))
  return { errorCode: codes.none, expiryTimestampMs: BigInt(token.expiryMs) }
}

function findToken({ tokens }: AdminState, hmac: Uint8Array): DelegationToken | undefined {
  return [...tokens.values()].find((token) => Buffer.compare(token.hmac, hmac) === 0)
}

function requester(version: number) {
  return version >= 3 ? { tokenRequesterPrincipalType: 'User', tokenRequesterPrincipalName: 'ANONYMOUS' } : {}
}
