import { expect, test } from 'vitest'
import { bytes } from '../src/bytes.ts'
import { decodeWith, encodeWith } from './serdes.ts'

test('bytes stay what they are; null and empty differ', () => {
  const value = Uint8Array.of(0, 255, 10)
  expect(decodeWith(bytes, encodeWith(bytes, value))).toEqual(Buffer.from(value))
  expect(decodeWith(bytes, Uint8Array.of())).toEqual(Buffer.alloc(0))
  expect([decodeWith(bytes, null), encodeWith(bytes, null)]).toEqual([null, null])
})

test('what is decoded is a copy: the reader may use its buffer again', () => {
  const view = Uint8Array.of(1, 2, 3)
  const value = decodeWith(bytes, view)
  view.fill(9)
  expect(value).toEqual(Buffer.of(1, 2, 3))
})

test.each([['text'], [undefined], [[1, 2]], [new ArrayBuffer(2)]])('%o is refused', (value) => {
  const message = expect.stringContaining('the value is refused: type bytes takes a Uint8Array') as string
  expect(() => encodeWith(bytes, value)).toThrow(expect.objectContaining({ code: 'KAFI_ENCODE', message }))
})
