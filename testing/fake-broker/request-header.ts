import { ProtocolError, type Api } from '@kafi/protocol'

/** What stands before the body of a request. */
export interface RequestHeader {
  readonly apiKey: number
  readonly version: number
  readonly correlationId: number
  readonly clientId: string | null
  /** First byte of the body. */
  readonly bodyStart: number
}

/** Key and version, which decide how the rest of the header is read. */
export function peekKey(frame: Uint8Array): { readonly apiKey: number; readonly version: number } {
  if (frame.length < 8) throw corrupt('a request of fewer than 8 bytes')
  const view = viewOf(frame)
  return { apiKey: view.getInt16(0), version: view.getInt16(2) }
}

/**
 * Reads a request's header, v0 to v2; tagged fields are passed over. The client id is a plain string even in v2 (KIP-482).
 *
 * @example
 * const { correlationId, bodyStart } = readRequestHeader(frame, api)
 */
export function readRequestHeader(frame: Uint8Array, api: Pick<Api, 'requestHeaderVersion'>): RequestHeader {
  const view = viewOf(frame)
  const { apiKey, version } = peekKey(frame)
  const correlationId = view.getInt32(4)
  const headerVersion = api.requestHeaderVersion(version)
  if (headerVersion === 0) return { apiKey, version, correlationId, clientId: null, bodyStart: 8 }
  const length = frame.length < 10 ? -2 : view.getInt16(8)
  const end = 10 + Math.max(0, length)
  if (length < -1 || end > frame.length) throw corrupt('a client id that is cut off')
  const clientId = length < 0 ? null : Buffer.from(frame.subarray(10, end)).toString()
  const bodyStart = headerVersion === 2 ? skipTags(frame, end) : end
  return { apiKey, version, correlationId, clientId, bodyStart }
}

/** What stands before the body of a response: v0, or v1 with no tagged fields. */
export function writeResponseHeader(correlationId: number, headerVersion: 0 | 1): Uint8Array {
  const header = new Uint8Array(4 + headerVersion)
  viewOf(header).setInt32(0, correlationId)
  return header
}

function skipTags(frame: Uint8Array, start: number): number {
  let [count, pos] = readVarint(frame, start)
  for (; count > 0; count--) {
    const [, afterTag] = readVarint(frame, pos)
    const [size, afterSize] = readVarint(frame, afterTag)
    pos = afterSize + size
    if (pos > frame.length) throw corrupt('tagged fields that are cut off')
  }
  return pos
}

function readVarint(frame: Uint8Array, start: number): [value: number, end: number] {
  let value = 0
  for (let i = 0; i < 5; i++) {
    const byte = frame[start + i]
    if (byte === undefined) break
    value += (byte & 0x7f) * 2 ** (7 * i)
    if (byte < 0x80) return [value, start + i + 1]
  }
  throw corrupt('a number that does not end')
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
}

function corrupt(what: string): ProtocolError {
  return new ProtocolError('KAFI_CORRUPT', `the header of a request is broken: ${what}`)
}
