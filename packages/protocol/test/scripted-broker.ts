import type { Api } from '../src/api.ts'
import { api as apiVersions } from '../src/generated/api-versions.ts'
import { api as saslAuthenticate } from '../src/generated/sasl-authenticate.ts'
import { api as saslHandshake } from '../src/generated/sasl-handshake.ts'
import { decodeMessage, encodeMessage } from '../src/message-codec.ts'
import type { Draft } from '../src/message-draft.ts'
import { int32, frameOf, type PeerRequest } from './peer.ts'

/** Answers a request with a message of its API. */
export function answer<Request, Response>(
  { version, correlationId, socket }: PeerRequest,
  api: Api<Request, Response>,
  draft: Draft<Response>,
): void {
  const header =
    api.responseHeaderVersion(version) === 1 ? [int32(correlationId), Uint8Array.of(0)] : [int32(correlationId)]
  socket.write(frameOf(...header, encodeMessage(api.response, draft, version)))
}

/** The message in a request. */
export function bodyOf<Request, Response>({ frame, version }: PeerRequest, api: Api<Request, Response>): Request {
  const start = 10 + frame.readInt16BE(8) + (api.requestHeaderVersion(version) === 2 ? 1 : 0)
  return decodeMessage(api.request, frame.subarray(start), version)
}

/** Ranges as ApiVersions tells them. */
export type Ranges = Readonly<Record<number, readonly [min: number, max: number]>>

/** Answers ApiVersions as brokers since 2.4 do: what is too new gets error 35 in version 0, with the versions to use (KIP-511). */
export function answerVersions(request: PeerRequest, ranges: Ranges): void {
  const [, max] = ranges[18] ?? [0, 0]
  const keys = Object.entries(ranges).map(([key, [minVersion, maxVersion]]) => ({
    apiKey: Number(key),
    minVersion,
    maxVersion,
  }))
  if (request.version <= max) return answer(request, apiVersions, { apiKeys: keys })
  const only = keys.filter(({ apiKey }) => apiKey === 18)
  answer({ ...request, version: 0 }, apiVersions, { errorCode: 35, apiKeys: only })
}

/** A broker that has these ranges, and hands all but ApiVersions to `rest`. */
export function withVersions(
  ranges: Ranges,
  rest: (request: PeerRequest) => void = () => undefined,
): (request: PeerRequest) => void {
  return (request) => (request.key === 18 ? answerVersions(request, ranges) : rest(request))
}

/** SASL as a broker does it: `check` sees each token and gives the answer, or null to refuse. */
export function saslScript(
  mechanisms: readonly string[],
  check: (token: Buffer) => Uint8Array | null,
  { lifetimeMs = 0, refusal = 'wrong' }: { lifetimeMs?: number; refusal?: string } = {},
): (request: PeerRequest) => boolean {
  return (request) => {
    if (request.key === 17) {
      const { mechanism } = bodyOf(request, saslHandshake)
      answer(request, saslHandshake, {
        errorCode: mechanisms.includes(mechanism) ? 0 : 33,
        mechanisms: [...mechanisms],
      })
    } else if (request.key === 36) {
      const authBytes = check(Buffer.from(bodyOf(request, saslAuthenticate).authBytes))
      const sessionLifetimeMs = BigInt(lifetimeMs)
      if (authBytes !== null) answer(request, saslAuthenticate, { authBytes, sessionLifetimeMs })
      else answer(request, saslAuthenticate, { errorCode: 58, errorMessage: refusal })
    } else return false
    return true
  }
}
