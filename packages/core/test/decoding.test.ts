import { expect, test } from 'vitest'
import type { Records } from '../src/backend.ts'
import type { Decoder, SerdeProvider } from '../src/serde.ts'
import type { Storage } from '../src/storage.ts'
import { openToy } from './toy.ts'
import { write } from './written.ts'

/** A type whose first byte names a schema that must be looked up once; schema 9 is not there. */
function looked(): SerdeProvider & { readonly lookups: number[] } {
  const lookups: number[] = []
  const known = new Set<number>()
  const decoder = ({ part }: { part: 'key' | 'value' }): Decoder => ({
    prepare(block: Records) {
      const all = Array.from({ length: block.count }, (_, i) => block[part](i)?.[0])
      const ids = new Set(all.filter((id): id is number => id !== undefined && !known.has(id)))
      if (ids.size === 0) return undefined
      lookups.push(...ids)
      return new Promise((resolve) => {
        setImmediate(() => {
          for (const id of ids) known.add(id)
          resolve()
        })
      })
    },
    decode(block, i) {
      const bytes = block[part](i)
      if (bytes === null) return null
      if (!known.has(bytes[0]!) || bytes[0] === 9) throw new Error('no such schema')
      return { schema: bytes[0], text: Buffer.from(bytes.subarray(1)).toString() }
    },
  })
  const encoder = () => ({ prepare: () => undefined, encode: () => null })
  return { name: 'looked', lookups, decoder, encoder }
}

async function openLooked(): Promise<{ storage: Storage; serde: ReturnType<typeof looked> }> {
  const storage = openToy({ 'value.type': 'looked' })
  const serde = looked()
  storage.registry.use({ name: 'looked', serdes: [serde] })
  await storage.touch('t')
  const value = (schema: number, text: string) => ({
    key: Buffer.from([1]),
    value: Buffer.from([schema, ...Buffer.from(text)]),
  })
  await write(storage, 't', [value(1, 'a'), value(2, 'b'), value(1, 'c'), value(9, 'd'), {}])
  return { storage, serde }
}

test('a schema is looked up once, before its block is decoded', async () => {
  const { storage, serde } = await openLooked()
  const messages = await storage.cat('t', { n: 3 })
  expect(messages.map((message) => message.value)).toEqual([
    { schema: 1, text: 'a' },
    { schema: 2, text: 'b' },
    { schema: 1, text: 'c' },
  ])
  await storage.cat('t', { n: 3, type: 'looked' as never })
  expect(serde.lookups).toEqual([1, 2, 9])
  await storage.close()
})

test('grep searches the JSON of what it decodes', async () => {
  const { storage } = await openLooked()
  expect((await storage.grep('t', '"text":"b"', { n: 3 })).messages).toMatchObject([{ offset: 1 }])
  await storage.close()
})

test.each(['"text":"[ab]"', /"(t?e?xt)+":"[ab]+"$|[ab]"+}/])(
  'grep for %s treats a broken record as onError says',
  async (pattern) => {
    const { storage } = await openLooked()
    const broken = { code: 'KAFI_DECODE', details: { offset: 3 } }
    await expect(storage.grep('t', pattern)).rejects.toMatchObject(broken)
    expect(await storage.grep('t', pattern, { limit: 2 })).toMatchObject({ matched: 2, read: 2 })
    expect(await storage.grep('t', pattern, { onError: 'skip' })).toMatchObject({ matched: 2, read: 5 })
    expect(await storage.grep('t', 'd', { onError: 'raw' })).toMatchObject({
      messages: [{ offset: 3, error: broken }],
      read: 5,
    })
    await storage.close()
  },
)

test('a lookup that fails ends the read with its error', async () => {
  await using storage = openToy()
  const error = new Error('the registry is away')
  const serde: SerdeProvider = {
    name: 'away',
    decoder: () => ({ prepare: () => Promise.reject(error), decode: () => null }),
    encoder: () => ({ prepare: () => undefined, encode: () => null }),
  }
  storage.registry.use({ name: 'away', serdes: [serde] })
  await storage.touch('t')
  await write(storage, 't', [{}])
  await expect(storage.cat('t', { type: 'away' as never })).rejects.toBe(error)
})
