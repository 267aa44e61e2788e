import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import { type FrameOptions, FrameReader } from '../src/connection/frames.ts'
import { frameOf } from './peer.ts'

function collect(chunks: readonly Uint8Array[], options = {}): Buffer[] {
  const frames: Buffer[] = []
  const reader = new FrameReader((frame) => frames.push(Buffer.from(frame)), options)
  for (const chunk of chunks) reader.push(chunk)
  return frames
}

/** Of large frames: a comparison of digests costs less, and says less in thousands of lines. */
function digestOf(frame: Uint8Array): string {
  return `${frame.length} ${createHash('sha1').update(frame).digest('hex')}`
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

/** Pushes the stream through the memory that the reader gives, so many bytes at a time. */
function pour(stream: Uint8Array, sizes: readonly number[], options: FrameOptions = {}): Buffer[] {
  const frames: Buffer[] = []
  const reader = new FrameReader((frame) => frames.push(Buffer.from(frame)), options)
  let pos = 0
  for (let i = 0; pos < stream.length; i++) {
    const room = reader.room()
    const chunk = room.subarray(0, Math.min(sizes[i % sizes.length]!, room.length, stream.length - pos))
    chunk.set(stream.subarray(pos, pos + chunk.length))
    pos += chunk.length
    reader.push(chunk)
  }
  return frames
}

test('frames come out as they went in, however much of them is read into memory that the reader gives', () => {
  const bodies = fc.array(fc.nat(40_000), { maxLength: 5 })
  const sizes = fc.array(fc.integer({ min: 1, max: 70_000 }), { minLength: 1, maxLength: 6 })
  const property = fc.property(bodies, sizes, (lengths, some) => {
    const frames = lengths.map((length, i) => Buffer.alloc(length, `frame ${i}`))
    const stream = Buffer.concat(frames.map((frame) => frameOf(frame)))
    const few = some.every((size) => size < 100) ? [...some, 5000] : some
    const memory = (bytes: number) => (bytes % 2 === 0 ? new Uint8Array(bytes + 7).fill(0xaa) : undefined)
    for (const options of [{}, { memory }])
      expect(pour(stream, few, options).map(digestOf)).toEqual(frames.map(digestOf))
  })
  fc.assert(property, { numRuns: runs(50, 5_000) })
})

test('what is long is read straight into the memory of its frame', () => {
  const memory = new Uint8Array(300_000)
  let frame: Uint8Array | undefined
  const reader = new FrameReader((given) => (frame = given), { memory: () => memory })
  reader.push(frameOf(Buffer.alloc(300_000, 'x')).subarray(0, 1000))
  const room = reader.room()
  expect([room.buffer, room.byteOffset, room.length]).toEqual([memory.buffer, 996, 300_000 - 996])
  reader.push(room.fill(120))
  expect(frame).toBe(memory)
  expect(reader.room().buffer).not.toBe(memory.buffer)
})

test('a frame has memory of its own: its chunk may be used again', () => {
  const chunk = frameOf(Buffer.from('whole'))
  let frame: Uint8Array | undefined
  new FrameReader((given) => (frame = given)).push(chunk)
  chunk.fill(0xaa)
  expect(Buffer.from(frame!).toString()).toBe('whole')
})

test('no memory is asked for where a frame is over the cap', () => {
  const asked: number[] = []
  const memory = (bytes: number) => void asked.push(bytes)
  const reader = new FrameReader(() => undefined, { maxFrameBytes: 256, memory })
  expect(() => reader.push(Uint8Array.of(0, 0, 1, 1, 5))).toThrow(/over maxFrameBytes/)
  expect(asked).toEqual([])
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
