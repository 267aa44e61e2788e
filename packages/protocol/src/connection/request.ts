import type { Bytes } from '../columns.ts'
import type { FrameMemory } from './frames.ts'

/** Header of a request: 0 has no client id (ControlledShutdown v0), 2 has tagged fields (KIP-482). */
export type RequestHeaderVersion = 0 | 1 | 2

/** Which headers a request and its response have. */
export interface HeaderVersions {
  readonly request: RequestHeaderVersion
  /** 1 has tagged fields. */
  readonly response: 0 | 1
}

/** A request whose body is encoded. */
export interface PipelineRequest {
  readonly apiKey: number
  readonly apiName: string
  readonly version: number
  readonly body: readonly Bytes[]
  /** Undefined: neither request nor response has a header (SASL before Kafka 1.0, all of Kafka 0.7). */
  readonly headers: HeaderVersions | undefined
  /** False: the broker says nothing to it (Produce with acks=0). */
  readonly expectResponse: boolean
  /** From when it is written. */
  readonly timeoutMs: number
  readonly signal?: AbortSignal | undefined
  /** Asked for the memory of the answer when its size is known. Default: new memory. */
  readonly memory?: FrameMemory | undefined
  /** Goes past what is held back. */
  readonly urgent?: boolean
}

/** A request that somebody waits for. */
export interface PendingRequest extends PipelineRequest {
  readonly correlationId: number
  /** By the clock; set when it is written. */
  sentAt: number
  /** Nobody waits any more: if an answer is still to come, it is dropped. */
  settled: boolean
  readonly resolve: (body: Bytes) => void
  readonly reject: (error: unknown) => void
}
