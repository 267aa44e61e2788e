import { expect, test } from 'vitest'
import type { Message } from '@kafi/core'
import { parseFormat } from '../src/format.ts'

const message: Message = {
  topic: 'quakes',
  partition: 1,
  offset: 42,
  timestamp: 0,
  timestampType: 'create',
  headers: [
    ['a', Buffer.from('b')],
    ['c', null],
  ],
  key: Buffer.from([0xff]),
  value: { mag: 6.1 },
}

test('a format prints any part of a message', () => {
  expect(parseFormat('%t[%p]@%o %T %d %k %v %K %S %h %%\\n')(message)).toBe(
    'quakes[1]@42 0 1970-01-01T00:00:00.000Z /w== {"mag":6.1} 1 11 a=b,c= %\n',
  )
})

test('a missing part has no text and the size -1', () => {
  expect(parseFormat('%k|%K|%v|%S|%d')({ ...message, key: null, value: '', timestamp: -1 })).toBe('|-1||0|')
})

test('an unknown token is refused with the known ones', () => {
  expect(() => parseFormat('%x')).toThrow("not '%x'")
  expect(() => parseFormat('%')).toThrow("not '%'")
})

test('a time beyond the calendar is printed as a number', () => {
  expect(parseFormat('%d')({ ...message, timestamp: Number.MAX_SAFE_INTEGER })).toBe('9007199254740991')
})
