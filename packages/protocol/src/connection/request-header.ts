import type { Bytes } from '../columns.ts'
import { corrupt } from '../error.ts'
import { frameSizeBytes } from './frames.ts'
import type { PendingRequest, RequestHeaderVersion } from './request.ts'

/**
 * Size and header of a request's frame. The client id (in UTF-8) is a legacy string in header v2 too.
 *
 * @example
 * transport.write([encodeHead(request, clientId), ...request.body])
 */
export function encodeHead(request: PendingRequest, clientId: Bytes): Bytes {
  const { headers, body } = request
  const bodyBytes = body.reduce((sum, chunk) => sum + chunk.length, 0)
  const length = headers === undefined ? 0 : headBytes(headers.request, clientId)
  const bytes = Buffer.allocUnsafe(frameSizeBytes + length)
  bytes.writeInt32BE(length + bodyBytes, 0)
  if (headers === undefined) return bytes
  bytes.writeInt16BE(request.apiKey, 4)
  bytes.writeInt16BE(request.version, 6)
  bytes.writeInt32BE(request.correlationId, 8)
  if (headers.request === 0) return bytes
  bytes.writeInt16BE(clientId.length, 12)
  bytes.set(clientId, 14)
  // No tagged fields.
  if (headers.request > 1) bytes[14 + clientId.length] = 0
  return bytes
}

function headBytes(version: RequestHeaderVersion, clientId: Bytes): number {
  return 8 + (version > 0 ? 2 + clientId.length : 0) + (version > 1 ? 1 : 0)
}

/**
 * The correlation id, the first 4 bytes of a response. `KAFI_CORRUPT`: there are none.
 *
 * @example
 * readCorrelationId(Uint8Array.of(0, 0, 0, 7)) // 7
 */
export function readCorrelationId(frame: Bytes): number {
  if (frame.length < 4) throw corrupt(`a response of ${frame.length} bytes has no correlation id`, 0)
  return (frame[0]! << 24) | (frame[1]! << 16) | (frame[2]! << 8) | frame[3]!
}

/**
 * Where the body of a response begins: behind the correlation id, and in header v1 behind tagged fields, which are skipped.
 *
 * @example
 * const body = frame.subarray(bodyStart(frame, 1))
 */
export function bodyStart(frame: Bytes, headerVersion: 0 | 1): number {
  if (headerVersion === 0) return 4
  // Nearly always: no tagged fields.
  if (frame[4] === 0) return 5
  const { value: count, pos: first } = readUnsigned(frame, 4)
  let pos = first
  for (let i = 0; i < count; i++) pos = skipTagged(frame, pos)
  return pos
}

function skipTagged(frame: Bytes, start: number): number {
  const tag = readUnsigned(frame, start)
  const size = readUnsigned(frame, tag.pos)
  if (size.value <= frame.length - size.pos) return size.pos + size.value
  throw corrupt('a tagged field of a response header runs past its end', start)
}

function readUnsigned(frame: Bytes, start: number): { value: number; pos: number } {
  let value = 0
  for (let pos = start, shift = 0; pos < frame.length && shift < 35; pos++, shift += 7) {
    const byte = frame[pos]!
    value |= (byte & 0x7f) << shift
    if (byte < 0x80) return { value: value >>> 0, pos: pos + 1 }
  }
  throw corrupt('a varint of a response header is cut off or too long', start)
}
