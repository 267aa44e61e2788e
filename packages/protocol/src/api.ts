import type { MessageCodec } from './message-codec.ts'

/** One of Kafka's calls: its request and its response, in all their versions. */
export interface Api<Request = unknown, Response = unknown> {
  readonly key: number
  /** As `Metadata`. */
  readonly name: string
  readonly request: MessageCodec<Request>
  readonly response: MessageCodec<Response>
  /** Was the last version not yet stable in the release that it was taken from? Then only ask for it by its number. */
  readonly latestUnstable: boolean
  /** The version of the header before the request: 2 before flexible ones, 1 before others. */
  requestHeaderVersion(version: number): 0 | 1 | 2
  /** The version of the header before the response: 1 before flexible ones, 0 before others. */
  responseHeaderVersion(version: number): 0 | 1
}

const controlledShutdown = 7
const apiVersions = 18

/**
 * Puts an API together. Two keys have headers of their own (ApiMessageTypeGenerator.java): ControlledShutdown 0 is older
 * than client ids, and who answers ApiVersions does not know yet what the client understands.
 */
export function makeApi<Request, Response>(
  key: number,
  name: string,
  request: MessageCodec<Request>,
  response: MessageCodec<Response>,
  latestUnstable: boolean,
): Api<Request, Response> {
  return {
    key,
    name,
    request,
    response,
    latestUnstable,
    requestHeaderVersion(version) {
      if (key === controlledShutdown && version === 0) return 0
      return version >= request.flexibleFrom ? 2 : 1
    },
    responseHeaderVersion: (version) => (version >= response.flexibleFrom && key !== apiVersions ? 1 : 0),
  }
}
