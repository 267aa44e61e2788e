import { isKafiError, type Writer } from '@kafi/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import { readFrame } from '../src/frame.ts'
import { MemoryStore, openEmulated, repairLog, verifyLog, type ObjectStore } from '../src/index.ts'
import { appendValues, makeTopic, readAll, sampleRecords, signal } from './sample.ts'

const topic = 'quakes'
const journal = 'topics/quakes/journal/00000000000000000001'

async function appendSynced(writer: Writer, value: string): Promise<void> {
  const [done] = await writer.append([{ topic, partition: 0, records: sampleRecords([value]) }], { signal })
  if (done!.error !== undefined) throw done!.error
}

/** A store whose writer has died after these commits, and the bytes of its journal. */
async function leaveJournal(values: readonly string[]): Promise<{ store: MemoryStore; bytes: Buffer }> {
  const store = new MemoryStore({ appendable: true })
  const backend = await openEmulated(store)
  await makeTopic(backend, topic)
  const writer = await backend.openWriter({ durability: 'sync', signal })
  for (const value of values) await appendSynced(writer, value)
  return { store, bytes: await bytesOf(store) }
}

async function bytesOf(store: ObjectStore): Promise<Buffer> {
  const found = await store.get(journal, { signal })
  if (typeof found === 'string') throw new Error(found)
  return Buffer.from(found.body)
}

/** Where frames begin, and where the last one ends. */
function framesOf(bytes: Uint8Array): number[] {
  const places = [0]
  for (let frame = readFrame(bytes, 0, 0, ''); frame !== null; frame = readFrame(bytes, frame.end, 0, ''))
    places.push(frame.end)
  return places
}

async function valuesOf(store: ObjectStore): Promise<(string | null)[]> {
  await using backend = await openEmulated(store)
  return (await readAll(backend, topic)).map(([, value]) => value)
}

/** The log has these values, nothing of it is damaged, and who takes over goes on behind them. */
async function expectEnd(store: ObjectStore, values: readonly string[], when: string): Promise<void> {
  expect(await valuesOf(store), when).toEqual(values)
  expect((await verifyLog(store, { signal })).damage, when).toEqual([])
  await using backend = await openEmulated(store)
  expect(await appendValues(backend, topic, ['more']), when).toBe(values.length)
  expect(await valuesOf(store), when).toEqual([...values, 'more'])
}

test('a journal has zeros behind its frames, which are its end', async () => {
  const { store, bytes } = await leaveJournal(['a', 'b', 'c'])
  const end = framesOf(bytes).at(-1)!
  expect(bytes.length).toBeGreaterThan(end)
  expect(bytes.subarray(end).every((byte) => byte === 0)).toBe(true)
  await expectEnd(store, ['a', 'b', 'c'], 'whole')
})

test('a journal without zeros, as it is where there is no room for them, ends with the file', async () => {
  const { store, bytes } = await leaveJournal(['a', 'b', 'c'])
  await store.put(journal, [bytes.subarray(0, framesOf(bytes).at(-1))], { signal })
  await expectEnd(store, ['a', 'b', 'c'], 'no zeros')
})

test('a frame that is torn anywhere before zeros was never written', async () => {
  const { bytes } = await leaveJournal(['a', 'b', 'torn'])
  const [, , begin, end] = framesOf(bytes)
  const step = runs(20, 1)
  for (let cut = begin!; cut < end!; cut += cut < begin! + 16 ? 1 : step) {
    const { store } = await leaveJournal(['a'])
    const zeros = Buffer.alloc(bytes.length - cut)
    await store.put(journal, [bytes.subarray(0, cut), zeros.subarray(0, (cut * 7_919) % zeros.length)], { signal })
    // The last byte of a frame may be a zero itself.
    if (readFrame(Buffer.concat([bytes.subarray(0, cut), zeros]), begin!, 0, '') !== null) continue
    await expectEnd(store, ['a', 'b'], `torn at ${cut - begin!}`)
  }
})

test('a frame of which a power cut has kept some sectors was never written, wherever in a sector it begins', async () => {
  const cut = async (length: number, lost: readonly boolean[]) => {
    const first = 'x'.repeat(length)
    const { store, bytes } = await leaveJournal([first, 'torn'.repeat(500)])
    const [, begin, end] = framesOf(bytes)
    for (let sector = Math.floor(begin! / 512), i = 0; sector * 512 < end!; sector += 1, i += 1) {
      if (lost[i] === true) bytes.fill(0, Math.max(begin!, sector * 512), Math.min(end!, (sector + 1) * 512))
    }
    await store.put(journal, [bytes], { signal })
    return { store, first, begin: begin!, torn: readFrame(bytes, begin!, 0, '') === null }
  }
  const { begin } = await cut(100, [])
  // Its length may lie in two sectors, of which one is kept.
  for (const at of [508, 509, 510, 511, 512]) {
    const { store, first } = await cut(100 + ((at - begin + 1_024) % 512), [false, true])
    await expectEnd(store, [first], `begins at ${at}`)
  }
  await fc.assert(
    fc.asyncProperty(fc.nat(600), fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), async (length, lost) => {
      const { store, first, torn } = await cut(length, lost)
      if (torn) await expectEnd(store, [first], JSON.stringify({ length, lost }))
    }),
    { numRuns: runs(40, 5_000) },
  )
})

test('the last frame is damaged, not torn, where its length was whole and is not what was written', async () => {
  const { store, bytes } = await leaveJournal(['a', 'b'.repeat(300)])
  const begin = framesOf(bytes)[1]!
  bytes.writeUInt32BE(bytes.readUInt32BE(begin) - 64, begin)
  await store.put(journal, [bytes], { signal })
  const error: unknown = await valuesOf(store).catch((reason: unknown) => reason)
  expect(isKafiError(error, 'KAFI_CORRUPT') && error.details).toMatchObject({ file: journal, position: begin })
})

test('a reader beside the writer sees every commit when it is told, and no zeros', async () => {
  const store = new MemoryStore({ appendable: true })
  const [writing, reading] = [await openEmulated(store), await openEmulated(store)]
  await makeTopic(writing, topic)
  await using writer = await writing.openWriter({ durability: 'sync', signal })
  const values = Array.from({ length: 40 }, (_, i) => String(i).repeat(i * 20))
  for (const [i, value] of values.entries()) {
    await appendSynced(writer, value)
    const seen = (await readAll(reading, topic)).map(([, found]) => found)
    expect(seen).toEqual(values.slice(0, i + 1))
  }
})

test('a reader that sees a frame before it is whole and the next one after that looks again', async () => {
  const { store, bytes } = await leaveJournal(['a', 'b', 'c'])
  const [, begin, end] = framesOf(bytes)
  const early = Buffer.from(bytes).fill(0, begin! + 20, end)
  const seen: string[] = []
  const get: ObjectStore['get'] = async (key, o) => {
    const found = await store.get(key, o)
    if (key !== journal || typeof found === 'string') return found
    seen.push(`${o.from ?? 0}`)
    return seen.length === 1 ? { ...found, body: early.subarray(o.from, o.to) } : found
  }
  const racing = new Proxy(store, {
    get: (inner, name): unknown => {
      if (name === 'get') return get
      const value: unknown = Reflect.get(inner, name, inner)
      return typeof value === 'function' ? (value.bind(inner) as unknown) : value
    },
  })
  expect(await valuesOf(racing)).toEqual(['a', 'b', 'c'])
  expect(seen).toContain(String(begin))
})

test('a journal that is gone, though a later one is there, is damage', async () => {
  const { store } = await leaveJournal(['a', 'b'])
  {
    const backend = await openEmulated(store)
    const writer = await backend.openWriter({ durability: 'sync', signal })
    await appendSynced(writer, 'c')
  }
  await store.delete([journal], { signal })
  const error: unknown = await valuesOf(store).catch((reason: unknown) => reason)
  expect(isKafiError(error, 'KAFI_CORRUPT')).toBe(true)
})

test('a journal that was sealed and is shorter now is damage, and what is whole is there after repair', async () => {
  const { store, bytes } = await leaveJournal(['a', 'b'])
  const backend = await openEmulated(store)
  await appendSynced(await backend.openWriter({ durability: 'sync', signal }), 'c')
  await store.put(journal, [bytes.subarray(0, framesOf(bytes)[1]! + 30)], { signal })
  const error: unknown = await valuesOf(store).catch((reason: unknown) => reason)
  expect(isKafiError(error, 'KAFI_CORRUPT') && error.details).toMatchObject({ file: journal })
  expect((await repairLog(store, { signal })).damage).toMatchObject([{ topic, file: journal }])
  expect(await valuesOf(store)).toEqual(['a', 'c'])
})

test('a seal that is no length is damage', async () => {
  for (const text of ['{"length":"x"}', '{}', 'nonsense']) {
    const { store } = await leaveJournal(['a'])
    await store.putIfAbsent(`${journal}.seal`, [Buffer.from(text)], { signal })
    await using file = await store.appendable!.create(journal.replace(/1$/, '2'), { signal })
    expect(file).not.toBeNull()
    const error: unknown = await valuesOf(store).catch((reason: unknown) => reason)
    expect(isKafiError(error, 'KAFI_CORRUPT'), text).toBe(true)
  }
})

test('a frame that tells of bulk which a power cut took was never written', async () => {
  const store = new MemoryStore({ appendable: true })
  const backend = await openEmulated(store, { bulkBytes: 200 })
  await makeTopic(backend, topic)
  const writer = await backend.openWriter({ durability: 'sync', signal })
  await appendSynced(writer, 'a')
  await appendSynced(writer, 'b'.repeat(1_000))
  const keys: string[] = []
  for await (const page of store.list('topics/quakes/0/', { signal })) keys.push(...page.map(({ key }) => key))
  const [segment] = keys
  const found = await store.get(segment!, { signal })
  if (typeof found === 'string') throw new Error(found)
  await store.put(segment!, [found.body.subarray(0, 700)], { signal })
  await expectEnd(store, ['a'], 'bulk is cut')
})
