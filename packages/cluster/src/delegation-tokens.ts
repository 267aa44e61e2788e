import { secret, type Secret, type Wait } from '@kafi/core'
import { askController } from './admin-ask.ts'
import type { Client } from './client.ts'
import { checkCode } from './kafka-error.ts'

/** Who somebody is: `User`, `alice`. */
export interface Principal {
  readonly type: string
  readonly name: string
}

/** A token that lets its bearer in as its owner (KIP-48). */
export interface DelegationToken {
  readonly id: string
  /** What proves it, in base64: the password of SCRAM with `delegationToken: true`, whose user name is the id. */
  readonly hmac: Secret
  readonly owner: Principal
  /** Who asked for it; the owner's before 3.3 (KIP-373). */
  readonly requester?: Principal
  readonly renewers: readonly Principal[]
  /** Milliseconds since 1970. */
  readonly issuedMs: number
  readonly expiresMs: number
  /** It cannot be renewed beyond that. */
  readonly lastMs: number
}

/** What a token is made with. */
export interface CreateTokenOptions extends Wait {
  /** Default: who asks (another from 3.3 on). */
  readonly owner?: Principal
  /** Default: the owner alone. */
  readonly renewers?: readonly Principal[]
  /** Default: the broker's `delegation.token.max.lifetime.ms`. */
  readonly lifetimeMs?: number
}

/**
 * Makes a token. The connection must be authenticated, by anything but a token.
 *
 * @example
 * const { id, hmac } = await createDelegationToken(client, { lifetimeMs: 3_600_000, signal })
 */
export function createDelegationToken(client: Client, o: CreateTokenOptions): Promise<DelegationToken> {
  const renewers = o.renewers ?? []
  const owner = o.owner ? { ownerPrincipalType: o.owner.type, ownerPrincipalName: o.owner.name } : noOwner
  return askController(client, o, async () => {
    const max = (await client.versionsOf('controller', o)).get(createTokenKey)?.max ?? 0
    const draft = {
      ...(max >= 3 || o.owner ? owner : {}),
      renewers: renewers.map(draftOf),
      maxLifetimeMs: o.lifetimeMs ?? -1,
    }
    const answer = await client.send('controller', 'CreateDelegationToken', draft, o)
    checkCode(answer.errorCode, { api: 'CreateDelegationToken' })
    const { issueTimestampMs, expiryTimestampMs, maxTimestampMs, ...token } = answer
    return tokenOf({ ...token, renewers: renewers.map(draftOf), issueTimestampMs, expiryTimestampMs, maxTimestampMs })
  })
}

/**
 * Tokens that we may see, those of these owners or all.
 *
 * @example
 * const tokens = await describeDelegationTokens(client, { owners: [{ type: 'User', name: 'alice' }], signal })
 */
export function describeDelegationTokens(
  client: Client,
  o: Wait & { readonly owners?: readonly Principal[] },
): Promise<readonly DelegationToken[]> {
  return askController(client, o, async () => {
    const answer = await client.send('any', 'DescribeDelegationToken', { owners: o.owners?.map(draftOf) ?? null }, o)
    checkCode(answer.errorCode, { api: 'DescribeDelegationToken' })
    return answer.tokens.map(({ issueTimestamp, expiryTimestamp, maxTimestamp, ...token }) =>
      tokenOf({
        ...token,
        issueTimestampMs: issueTimestamp,
        expiryTimestampMs: expiryTimestamp,
        maxTimestampMs: maxTimestamp,
      }),
    )
  })
}

/**
 * Renews a token for `periodMs` (default: the broker's `delegation.token.expiry.time.ms`); answers with its new end, in
 * milliseconds since 1970.
 *
 * @example
 * const expiresMs = await renewDelegationToken(client, token, { signal })
 */
export function renewDelegationToken(
  client: Client,
  { hmac }: Pick<DelegationToken, 'hmac'>,
  o: Wait & { readonly periodMs?: number },
): Promise<number> {
  return askController(client, o, async () => {
    const draft = { hmac: bytesOf(hmac), renewPeriodMs: o.periodMs ?? -1 }
    const answer = await client.send('controller', 'RenewDelegationToken', draft, o)
    checkCode(answer.errorCode, { api: 'RenewDelegationToken' })
    return Number(answer.expiryTimestampMs)
  })
}

/**
 * Lets a token end in `periodMs` (default: now); answers with its end, in milliseconds since 1970.
 *
 * @example
 * await expireDelegationToken(client, token, { signal })
 */
export function expireDelegationToken(
  client: Client,
  { hmac }: Pick<DelegationToken, 'hmac'>,
  o: Wait & { readonly periodMs?: number },
): Promise<number> {
  return askController(client, o, async () => {
    const draft = { hmac: bytesOf(hmac), expiryTimePeriodMs: o.periodMs ?? -1 }
    const answer = await client.send('controller', 'ExpireDelegationToken', draft, o)
    checkCode(answer.errorCode, { api: 'ExpireDelegationToken' })
    return Number(answer.expiryTimestampMs)
  })
}

interface Answer {
  readonly principalType: string
  readonly principalName: string
  readonly tokenRequesterPrincipalType: string
  readonly tokenRequesterPrincipalName: string
  readonly issueTimestampMs: bigint
  readonly expiryTimestampMs: bigint
  readonly maxTimestampMs: bigint
  readonly tokenId: string
  readonly hmac: Uint8Array
  readonly renewers: readonly { readonly principalType: string; readonly principalName: string }[]
}

function tokenOf({
  tokenRequesterPrincipalType: type,
  tokenRequesterPrincipalName: name,
  ...answer
}: Answer): DelegationToken {
  return {
    id: answer.tokenId,
    hmac: secret(Buffer.from(answer.hmac).toString('base64')),
    owner: { type: answer.principalType, name: answer.principalName },
    ...(type !== '' && { requester: { type, name } }),
    renewers: answer.renewers.map(({ principalType, principalName }) => ({ type: principalType, name: principalName })),
    issuedMs: Number(answer.issueTimestampMs),
    expiresMs: Number(answer.expiryTimestampMs),
    lastMs: Number(answer.maxTimestampMs),
  }
}

function draftOf({ type: principalType, name: principalName }: Principal) {
  return { principalType, principalName }
}

function bytesOf(hmac: Secret): Uint8Array {
  return Buffer.from(hmac.reveal(), 'base64')
}

const noOwner = { ownerPrincipalType: null, ownerPrincipalName: null }
const createTokenKey = 38
