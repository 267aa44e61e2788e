import type { Bytes } from '../columns.ts'
import { frameSizeBytes } from './frames.ts'
import { callHook } from './hook.ts'
import type { PendingRequest } from './request.ts'

/** A frame that went out or came in, for whoever watches a connection. */
export interface FrameEvent {
  readonly direction: 'out' | 'in'
  readonly apiKey: number
  /** `Metadata`. */
  readonly apiName: string
  readonly version: number
  /** -1: the frame has no header. */
  readonly correlationId: number
  /** Header and body without the size; the header alone where the body holds secrets. Copy what is to be kept. */
  readonly bytes: Bytes
  /** Bytes of header and body. */
  readonly size: number
  /** Was the body left out? */
  readonly redacted: boolean
  /** Of what came in: milliseconds since the request was written. */
  readonly durationMs: number | undefined
}

/** Sees each frame. What it throws is dropped. */
export type FrameHook = (frame: FrameEvent) => void

/**
 * Bodies with credentials: configurations may hold passwords (33, 44), SaslAuthenticate (36), delegation tokens (38-41),
 * SCRAM credentials (51), and Envelope (58), which wraps any of them.
 */
const secretKeys = new Set([33, 36, 38, 39, 40, 41, 44, 51, 58])

/** Shows a request to the hook; `chunks` begin with size and header. */
export function showRequest(hook: FrameHook, request: PendingRequest, chunks: readonly Bytes[]): void {
  const frame = Buffer.concat(chunks).subarray(frameSizeBytes)
  show(hook, 'out', request, frame, chunks[0]!.length - frameSizeBytes)
}

/** Shows a response to the hook; its body begins at `headBytes`. */
export function showResponse(
  hook: FrameHook,
  request: PendingRequest,
  frame: Bytes,
  headBytes: number,
  now: number,
): void {
  show(hook, 'in', request, frame, headBytes, now - request.sentAt)
}

function show(
  hook: FrameHook,
  direction: 'out' | 'in',
  { apiKey, apiName, version, correlationId }: PendingRequest,
  frame: Bytes,
  headBytes: number,
  durationMs?: number,
): void {
  const redacted = secretKeys.has(apiKey)
  const bytes = redacted ? new Uint8Array(frame.subarray(0, headBytes)) : frame
  const size = frame.length
  callHook(hook, { direction, apiKey, apiName, version, correlationId, bytes, size, redacted, durationMs })
}
