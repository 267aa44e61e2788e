import { expect, test } from 'vitest'
import type { CopyOptions } from '../src/cp-options.ts'
import type { Message } from '../src/message.ts'
import type { SerdeName } from '../src/registry.ts'
import { openToy } from './toy.ts'
import { write } from './written.ts'

const types = ['bytes', 'str', 'json'] as const
const pairs = types.flatMap((from) => types.map((to) => [from, to] as const))
const stored = ['7', '{"a":12345678901234567890}']

/** Key and value as they are stored after a copy of a record of that JSON, and of one of nulls. */
async function copied(options: CopyOptions): Promise<unknown[]> {
  await using storage = openToy()
  await storage.touch('t')
  const [key = '', value = ''] = stored
  await write(storage, 't', [{ key, value: Buffer.from(value) }, {}])
  expect(await storage.cp('t', storage, 'copy', options)).toMatchObject({ read: 2, written: 2 })
  const [full, empty] = await storage.cat<Buffer, Buffer>('copy', { type: 'bytes' })
  expect([empty?.key, empty?.value]).toEqual([null, null])
  return [String(full?.key), String(full?.value)]
}

test.each(pairs)('%s is copied to %s without a function', async (from, to) => {
  const quoted = stored.map((text) => JSON.stringify(text))
  const expected = from === 'str' && to === 'json' ? quoted : stored
  expect(await copied({ source: { type: from }, target: { type: to } })).toEqual(expected)
})

/** What a function makes of a message for a target of that type. */
const made: Readonly<Record<(typeof types)[number], unknown>> = { bytes: Buffer.from('x'), str: 'x', json: { x: 1 } }

test.each(pairs)('%s is copied to %s with map and flatMap, synchronous or not', async (from, to) => {
  const change = (message: Message) =>
    message.value === null ? message : { key: made[to], value: made[to], headers: [['h', null]] as const }
  const functions: CopyOptions[] = [
    { map: change },
    { map: async (message) => change(message) },
    { flatMap: (message) => [change(message)] },
    { flatMap: async (message) => [change(message)] },
  ]
  const text = to === 'json' ? '{"x":1}' : 'x'
  for (const each of functions) {
    expect(await copied({ source: { type: from }, target: { type: to }, ...each })).toEqual([text, text])
  }
})

test('key and value have types of their own: one goes through as bytes, the other is changed', async () => {
  const source: { keyType: SerdeName; valueType: SerdeName } = { keyType: 'json', valueType: 'str' }
  const target = { keyType: 'bytes', valueType: 'json' } as const
  expect(await copied({ source, target })).toEqual([stored[0], JSON.stringify(stored[1])])
})

test('equal types and no function decode nothing: records that are not of their type go through', async () => {
  await using storage = openToy()
  await storage.touch('t')
  await write(storage, 't', [{ value: Buffer.from('{') }])
  await storage.cp('t', storage, 'copy')
  expect(await storage.cat('copy', { valueType: 'str' })).toMatchObject([{ value: '{' }])
  await expect(storage.cp('t', storage, 'other', { map: (message) => message })).rejects.toMatchObject({
    code: 'KAFI_DECODE',
  })
})

test('map and flatMap at once are refused', async () => {
  const options: CopyOptions = { map: (message) => message, flatMap: (message) => [message] }
  await expect(copied(options)).rejects.toMatchObject({ code: 'KAFI_ARGUMENT' })
})
