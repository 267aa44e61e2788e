import { expect, test } from 'vitest'
import { isKafiError } from '../src/errors.ts'
import { producer } from '../src/producer.ts'
import type { NewMessage } from '../src/new-message.ts'
import { verify } from '../src/verify.ts'
import { openToy } from './toy.ts'

const plain: readonly NewMessage[] = [0, 1, 2].map((i) => ({
  value: `v${i}`,
  key: null,
  timestamp: i,
  headers: { h: null },
}))

async function compare(a: readonly NewMessage[], b: readonly NewMessage[], options = {}) {
  await using storage = openToy({ valueType: 'str' })
  for (const [topic, messages] of Object.entries({ a, b })) {
    await using p = producer(storage, topic)
    await p.produceMany(messages)
  }
  await storage.touch(['a', 'b'])
  return await verify(storage, 'a', storage, 'b', options)
}

const withSecond = (change: Partial<NewMessage>) =>
  plain.map((message, i) => (i === 1 ? { ...message, ...change } : message))

test('equal topics have equal digests', async () => {
  const { equal, partitions, firstDifference } = await compare(plain, plain)
  expect([equal, firstDifference]).toEqual([true, undefined])
  expect(partitions[0]?.a).toEqual(partitions[0]?.b)
  expect(partitions[0]?.a.count).toBe(3)
})

test.each([
  ['value', { value: 'other' }],
  ['value', { value: null }],
  ['key', { key: '' }],
  ['timestamp', { timestamp: 7 }],
  ['timestampType', { timestamp: -1 }],
  ['headers', { headers: { h: '' } }],
  [
    'headers',
    {
      headers: [
        ['h', null],
        ['h', null],
      ] as const,
    },
  ],
] as const)('a record that differs in its %s is found', async (field, change) => {
  const { equal, firstDifference } = await compare(
    plain,
    withSecond(change),
    field === 'timestampType' ? { ignore: ['offset', 'timestamp'] } : {},
  )
  expect(equal).toBe(false)
  expect(firstDifference).toMatchObject({ field, index: 1, partition: 0, offsetA: 1, offsetB: 1 })
})

test('a missing record is named, and the assertion throws', async () => {
  expect((await compare(plain, plain.slice(0, 2))).firstDifference).toMatchObject({
    field: 'missing',
    index: 2,
    offsetA: 2,
  })
  const failed = await compare(plain.slice(1), plain, { assert: true }).catch((error: unknown) => error)
  expect(isKafiError(failed, 'KAFI_DIFFERENT')).toBe(true)
  expect(String(failed)).toMatch(/'a' and 'b' differ in partition 0: record 0 of partition 0 .*value differs/)
})

test('what is ignored may differ', async () => {
  expect((await compare(plain, withSecond({ timestamp: 9 }), { ignore: ['timestamp'] })).equal).toBe(true)
  expect((await compare([], [], {})).equal).toBe(true)
})
