import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import { parseNeedle } from '../src/search-pattern.ts'
import { openToy } from './toy.ts'
import { write, type Wanted } from './written.ts'

async function openWith(records: readonly Wanted[], kafi: object = {}) {
  const storage = openToy(kafi)
  await storage.touch('t')
  await write(storage, 't', records)
  return storage
}

const three = [
  { key: 'a1', value: { bla: 123 }, headers: [['source', Buffer.from('us')]] as const },
  { key: 'a2', value: { bla: 456 }, headers: [['source', Buffer.from('ak')]] as const },
  { key: 'b3', value: { bla: 789 } },
]

test('a text or pattern is found anywhere in the printed value', async () => {
  await using storage = await openWith(three)
  const offsetsOf = async (pattern: string | RegExp) =>
    (await storage.grep('t', pattern)).messages.map((message) => message.offset)
  expect(await offsetsOf('456')).toEqual([1])
  expect(await offsetsOf('.*456.*')).toEqual([1])
  expect(await offsetsOf('4.6')).toEqual([1])
  expect(await offsetsOf(/BLA":[47]/i)).toEqual([1, 2])
  expect(await offsetsOf(/BLA/)).toEqual([])
  expect(await offsetsOf('"bla":\\d{3}')).toEqual([0, 1, 2])
  expect(await offsetsOf('')).toEqual([0, 1, 2])
  expect(await offsetsOf('^\\{.*9')).toEqual([2])
  expect(await storage.grep('t', '456')).toMatchObject({
    matched: 1,
    read: 3,
    messages: [{ key: 'a2', value: { bla: 456 } }],
  })
})

test('a regular expression with state is used without it', async () => {
  await using storage = await openWith(three)
  const pattern = /bla/g
  pattern.lastIndex = 5
  expect(await storage.grep('t', pattern)).toMatchObject({ matched: 3 })
  expect(pattern.lastIndex).toBe(5)
})

test('it is looked for in key, headers or several of them', async () => {
  await using storage = await openWith(three)
  const countOf = async (pattern: string | RegExp, part: never) =>
    (await storage.grep('t', pattern, { in: part })).matched
  expect(await countOf('a', 'key' as never)).toBe(2)
  expect(await countOf(/^source: ak$/, 'headers' as never)).toBe(1)
  expect(await countOf('us', ['key', 'headers'] as never)).toBe(1)
  expect(await countOf('9', ['value', 'key'] as never)).toBe(1)
  for (const wrong of ['keys', [], ['value', 'x']]) {
    await expect(countOf('a', wrong as never)).rejects.toMatchObject({ code: 'KAFI_ARGUMENT' })
  }
})

test('inverted, it gives all others, also those without a value', async () => {
  await using storage = await openWith([...three, { key: 'tombstone' }])
  const { messages } = await storage.grep('t', '456', { invert: true })
  expect(messages.map((message) => message.offset)).toEqual([0, 2, 3])
  expect(await storage.grep('t', /^(.*4)*5.*6/, { invert: true })).toMatchObject({ matched: 3 })
})

test('a null is never found', async () => {
  await using storage = await openWith([{}, { value: Buffer.from('null') }])
  expect((await storage.grep('t', 'null')).messages).toMatchObject([{ offset: 1 }])
  expect((await storage.grep('t', /nul+/)).matched).toBe(1)
})

test('n limits what is read, limit what is found, and read is exact', async () => {
  await using storage = await openWith(Array.from({ length: 20 }, (_, i) => ({ value: i })))
  expect(await storage.grep('t', '1', { limit: 3 })).toMatchObject({ matched: 3, read: 12 })
  expect(await storage.grep('t', '1', { n: 11 })).toMatchObject({ matched: 2, read: 11 })
  expect(await storage.grep('t', '1', { limit: 0 })).toEqual({ messages: [], matched: 0, read: 0 })
  expect(await storage.grep('t', /(1+)+$/, { limit: 2 })).toMatchObject({ matched: 2, read: 12 })
})

test('only what matches is decoded, so a broken record elsewhere is in nobody’s way', async () => {
  await using storage = await openWith([
    { value: 1 },
    { value: Buffer.from('{2') },
    { value: Buffer.from([0xff, 0x33]) },
  ])
  expect((await storage.grep('t', '1')).matched).toBe(1)
  const broken = { code: 'KAFI_DECODE', details: { topic: 't', partition: 0, offset: 1 } }
  await expect(storage.grep('t', '2')).rejects.toMatchObject(broken)
  expect(await storage.grep('t', '2', { onError: 'skip' })).toMatchObject({ matched: 0, read: 3 })
  expect((await storage.grep('t', '2', { onError: 'raw' })).messages).toMatchObject([
    { error: { code: 'KAFI_DECODE' } },
  ])
  expect((await storage.grep('t', '3', { type: 'bytes' })).messages).toMatchObject([{ offset: 2 }])
})

test('bytes are searched as text, or in hexadecimal where they are none', async () => {
  await using storage = await openWith([{ value: Buffer.from('abc') }, { value: Buffer.from([0xff, 0xab, 0xc0]) }])
  const { messages } = await storage.grep('t', 'abc', { type: 'bytes' })
  expect(messages.map((message) => message.offset)).toEqual([0, 1])
})

test('a literal is found exactly where the text holds it, whatever the letters', async () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ä', '漢', '😀', 'Ã', '¤'), maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 8 }), word, async (values, needle) => {
      await using storage = await openWith(values.map((value) => ({ value: Buffer.from(value) })))
      const { messages } = await storage.grep('t', needle, { valueType: 'str' })
      expect(messages.map((message) => message.value)).toEqual(values.filter((value) => value.includes(needle)))
    }),
    { numRuns: runs(100, 10_000) },
  )
})

test('a pattern that would hang ends with an error that names the record, and the storage goes on', async () => {
  const evil = `${'a'.repeat(40)}!`
  await using storage = await openWith([{ value: 'fine' }, { value: evil }, { value: 'a' }])
  const options = { valueType: 'str', patternTimeoutMs: 100 } as const
  await expect(storage.grep('t', /"(a+)+"$/, options)).rejects.toMatchObject({
    code: 'KAFI_TIMEOUT',
    details: { topic: 't', partition: 0, offset: 1 },
  })
  expect((await storage.grep('t', 'fine')).matched).toBe(1)
})

test('a thread finds the same as the pattern itself', async () => {
  const values = ['xay', 'aab', '', 'aaa', 'baab']
  await using storage = await openWith(values.map((value) => ({ key: 'k', value: Buffer.from(value) })))
  const { messages } = await storage.grep('t', /a+b?$/, { valueType: 'str', in: ['key', 'value'] })
  expect(messages.map((message) => message.value)).toEqual(['aab', 'aaa', 'baab'])
})

test('an abort ends a pattern that hangs', async () => {
  await using storage = await openWith([{ value: `${'a'.repeat(40)}!` }])
  const controller = new AbortController()
  const reading = storage.grep('t', /(a+)+$/, { signal: controller.signal, patternTimeoutMs: 60_000 })
  setImmediate(() => controller.abort(new Error('enough')))
  await expect(reading).rejects.toThrow('enough')
})

test('what is no pattern is refused before anything is read', async () => {
  await using storage = openToy()
  await expect(storage.grep('nowhere', '(')).rejects.toMatchObject({ code: 'KAFI_ARGUMENT' })
})

test.each([
  ['456', { literal: '456' }],
  ['.*456.*', { literal: '456' }],
  ['.*.*?456.*?', { literal: '456' }],
  ['.*', { literal: '' }],
  ['a\\.b', { literal: 'a.b' }],
  ['a.b', { pattern: /a.b/ }],
  ['x\\.*', { pattern: /x\.*/ }],
  ['\\d', { pattern: /\d/ }],
  [/abc/i, { pattern: /abc/i }],
  [/.*abc.*/gy, { literal: 'abc' }],
  ['^a.*', { pattern: /^a/ }],
])('%s is looked for as %j', (wanted, needle) => {
  expect(parseNeedle(wanted)).toEqual(needle)
})
