import { expect, test } from 'vitest'
import { secret, type Message } from '@kafi/core'
import { showResult } from '../src/prompt-result.ts'

const plain = { colors: false }
const message: Message = {
  topic: 'quakes',
  partition: 0,
  offset: 7,
  timestamp: 0,
  timestampType: 'create',
  headers: [],
  key: 'a',
  value: { mag: 6 },
}

test('messages are a short table', () => {
  expect(showResult([message, { ...message, offset: 8, key: null }], plain)).toBe(
    `partition  offset  time                      key   value
        0       7  1970-01-01T00:00:00.000Z  a     {"mag":6}
        0       8  1970-01-01T00:00:00.000Z  null  {"mag":6}
(2)`,
  )
})

test('of many rows the first are shown, and how many more there are', () => {
  const text = showResult(
    Array.from({ length: 50 }, (_, n) => ({ n })),
    plain,
  )
  expect(text.split('\n')).toHaveLength(22)
  expect(text).toContain('... and 30 more')
})

test('what is no list of rows is shown as Node shows it', () => {
  expect(showResult(['a', 'b'], plain)).toBe("[ 'a', 'b' ]")
  expect(showResult([], plain)).toBe('[]')
  expect(showResult({ matched: 1 }, plain)).toBe('{ matched: 1 }')
})

test('secrets are shown to nobody', () => {
  const text = showResult([{ user: 'me', password: secret('rosebud') }], plain) + showResult(secret('rosebud'), plain)
  expect(text).not.toContain('rosebud')
})
