import type { Api } from '../api.ts'
import { decodeMessage, encodeChunks } from '../message-codec.ts'
import type { Draft } from '../message-draft.ts'
import type { Pipeline } from './pipeline.ts'

/** How one request is sent. */
export interface ExchangeOptions {
  readonly timeoutMs: number
  readonly signal?: AbortSignal | undefined
  /** Goes past what is held back. */
  readonly urgent?: boolean
}

/** One request in one version, and its answer. */
export async function exchange<Request, Response>(
  pipeline: Pipeline,
  api: Api<Request, Response>,
  version: number,
  draft: Draft<Request>,
  options: ExchangeOptions,
): Promise<Response> {
  const body = await pipeline.send({
    ...options,
    apiKey: api.key,
    apiName: api.name,
    version,
    body: encodeChunks(api.request, draft, version),
    headers: { request: api.requestHeaderVersion(version), response: api.responseHeaderVersion(version) },
    expectResponse: true,
  })
  return decodeMessage(api.response, body, version)
}
