import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import { FrameReader } from '../src/connection/frames.ts'
import { frameOf } from './peer.ts'

function collect(chunks: readonly Uint8Array[], options = {}): Buffer[] {
  const frames: Buffer[] = []
  const reader = new FrameReader((frame) => frames.push(Buffer.from(frame)), options)
  for (const chunk of chunks) reader.push(chunk)
  return frames
}

/** The bytes cut at the places given. */
function cut(bytes: Buffer, places: readonly number[]): Buffer[] {
  const ends = [...places.map((place) => place % (bytes.length + 1)), bytes.length].sort((a, b) => a - b)
  return ends.map((end, i) => bytes.subarray(ends[i - 1] ?? 0, end)).filter((chunk) => chunk.length > 0)
}

test('frames come out as they went in, however the stream is cut', () => {
  const bodies = fc.array(fc.uint8Array({ maxLength: 60 }), { maxLength: 6 })
  const property = fc.property(bodies, fc.array(fc.nat(400), { maxLength: 30 }), (frames, places) => {
    const stream = Buffer.concat(frames.map((frame) => frameOf(frame)))
    expect(collect(cut(stream, places))).toEqual(frames.map((frame) => Buffer.from(frame)))
  })
  fc.assert(property, { numRuns: runs(200, 100_000) })
})

test('a frame that came whole is a view of its chunk', () => {
  const chunk = frameOf(Buffer.from('whole'))
  let frame: Uint8Array | undefined
  new FrameReader((given) => (frame = given)).push(chunk)
  expect(frame?.buffer).toBe(chunk.buffer)
})

test('a frame of megabytes in pieces is put together', () => {
  const body = Buffer.alloc(5_000_000, 'abc')
  const stream = frameOf(body)
  const chunks = Array.from({ length: 77 }, (_, i) => stream.subarray(i * 65_536, (i + 1) * 65_536))
  expect(collect(chunks)[0]!.equals(body)).toBe(true)
})

test('a size that lies takes no memory of its size', () => {
  const before = process.memoryUsage().arrayBuffers
  const reader = new FrameReader(() => undefined)
  reader.push(Uint8Array.of(6, 0, 0, 0, 1, 2, 3))
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(4_000_000)
})

test.each([
  ['over the cap', Uint8Array.of(0, 0, 1, 1), 'KAFI_TOO_LARGE', /257 bytes is over maxFrameBytes, 256; raise it/],
  ['of less than nothing', Uint8Array.of(0xff, 0xff, 0xff, 0xff), 'KAFI_CORRUPT', /does not speak Kafka/],
  ['of an HTTP server', Buffer.from('HTTP/1.1 400'), 'KAFI_TOO_LARGE', /speaks HTTP/],
  ['of a TLS server', Uint8Array.of(0x15, 3, 3, 0, 2, 2), 'KAFI_TOO_LARGE', /speaks TLS/],
])('a frame %s is refused with a hint', (_, bytes, code, words) => {
  expect(() => collect([bytes], { maxFrameBytes: 256 })).toThrow(expect.objectContaining({ code }) as Error)
  expect(() => collect([bytes], { maxFrameBytes: 256 })).toThrow(words)
})
