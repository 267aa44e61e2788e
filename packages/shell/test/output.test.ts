import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { Output } from '../src/output.ts'

const signal = new AbortController().signal

test('text is gathered until it is worth a write, in order', async () => {
  const stream = new PassThrough({ highWaterMark: 1_000_000 })
  const out = new Output(stream, signal)
  expect(out.write('a')).toBeUndefined()
  expect(stream.readableLength).toBe(0)
  await out.write('b'.repeat(70_000))
  expect(stream.readableLength).toBe(70_001)
})

test('a full stream is waited for', async () => {
  const stream = new PassThrough({ highWaterMark: 10 })
  const out = new Output(stream, signal)
  const full = out.write('b'.repeat(70_000))
  expect(full).toBeInstanceOf(Promise)
  stream.resume()
  await full
})

test('waiting ends with the reason of an abort, and with the error of the stream', async () => {
  const controller = new AbortController()
  const stopped = new Output(new PassThrough({ highWaterMark: 10 }), controller.signal).write('b'.repeat(70_000))
  controller.abort(new Error('enough'))
  await expect(stopped).rejects.toThrow('enough')
  const stream = new PassThrough({ highWaterMark: 10 })
  const broken = new Output(stream, signal).write('b'.repeat(70_000))
  stream.destroy(new Error('broken pipe'))
  await expect(broken).rejects.toThrow('broken pipe')
})
