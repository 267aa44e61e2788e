import { expect, test } from 'vitest'
import type { Message } from '../src/message.ts'
import { printable, printMessage, printValue } from '../src/text.ts'
import { hostileNames } from './hostile-names.ts'

const message: Message = {
  topic: 'quakes',
  partition: 0,
  offset: 17,
  timestamp: 0,
  timestampType: 'create',
  headers: [],
  key: 'us7000',
  value: { mag: 5.1 },
}

test('a message is one line', () => {
  expect(printMessage(message)).toBe('quakes[0]@17 us7000: {"mag":5.1}')
  const headers = [
    ['a', Buffer.from('1\n')],
    ['a', null],
  ] as const
  expect(printMessage({ ...message, key: null, value: 'x\ny', headers })).toBe(
    'quakes[0]@17 null: x\\ny {a: 1\\n, a: null}',
  )
})

test('values print as text, bytes as text or hexadecimal, all else as JSON', () => {
  expect(printValue('ä')).toBe('ä')
  expect(printValue(null)).toBe('null')
  expect(printValue(undefined)).toBe('undefined')
  expect(printValue(Buffer.from('ä'))).toBe('ä')
  expect(printValue(Uint8Array.of(0xff, 1))).toBe('ff01')
  expect(printValue({ a: [1, Uint8Array.of(0x61)], b: Buffer.from('b') })).toBe('{"a":[1,"a"],"b":"b"}')
  expect(printValue({ n: 2n ** 64n })).toBe('{"n":18446744073709551616}')
})

test('nothing that a terminal would act on gets through', () => {
  const all = String.fromCharCode(...Array.from({ length: 0x2100 }, (_, i) => i))
  expect(printable(all)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
  expect(printable('\u001b[31m\t\u202e')).toBe('\\u001b[31m\\t\\u202e')
  for (const name of hostileNames) {
    const line = printMessage({ ...message, topic: name, key: name, value: name, headers: [[name, null]] })
    expect(line).not.toMatch(/\p{Cc}/u)
  }
})
