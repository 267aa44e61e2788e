import { isKafiError, type Backend, type Writer } from '@kafi/core'
import { expect, test } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import { MemoryStore, openEmulated, type Fault, type MemoryOperation } from '../src/index.ts'
import { makeTopic, readAll, sampleRecords, signal } from './sample.ts'

/** A reproducible source of chance (Lehmer). */
function chance(seed: number): () => number {
  let state = (seed * 7_919) % 2_147_483_647
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
}

const conditional: readonly MemoryOperation[] = ['putIfMatch', 'putIfAbsent']

/** 15 % of the answers get lost, 10 % of the requests fail, 10 % come late: later than others that were sent after them. */
function faults(random: () => number): (operation: MemoryOperation) => Fault {
  return (operation) => {
    const dice = random()
    if (!conditional.includes(operation)) return dice < 0.03 ? 'fail-before' : 'ok'
    if (dice < 0.08) return 'unknown-after'
    if (dice < 0.15) return 'unknown-before'
    if (dice < 0.25) return { lateBy: 1 + Math.floor(20 * random()) }
    return dice < 0.3 ? 'fail-after' : dice < 0.35 ? 'fail-before' : 'ok'
  }
}

interface Told {
  readonly acked: Map<number, string>
  readonly maybe: Set<string>
}

async function appendMany(writer: Writer, name: string, random: () => number, told: Told): Promise<void> {
  for (let i = 0; i < 8; i += 1) {
    const length = random() < 0.3 ? 3_000 : 10
    const value = `${name}-${i}-`.padEnd(length, '.')
    for (let done = false; !done;) done = await appendOnce(writer, value, told)
  }
}

/** False: certainly not there, so it is tried again. */
async function appendOnce(writer: Writer, value: string, told: Told): Promise<boolean> {
  try {
    const [done] = await writer.append([{ topic: 'quakes', partition: 0, records: sampleRecords([value]) }], { signal })
    told.acked.set(done!.offset, value)
  } catch (error) {
    if (isKafiError(error, 'KAFI_OUTCOME_UNKNOWN')) told.maybe.add(value)
    else if (!isKafiError(error) || !error.retriable) throw error
    else return false
  }
  return true
}

/** Reads again and again what there is. What was seen once must stay. */
async function watch(backend: Backend, seen: Map<number, string>, isDone: () => boolean): Promise<void> {
  while (!isDone()) {
    try {
      for (const [offset, value] of await readAll(backend, 'quakes')) {
        expect(seen.get(offset) ?? value).toBe(value)
        seen.set(offset, value!)
      }
    } catch (error) {
      if (!isKafiError(error) || !error.retriable) throw error
    }
    await new Promise((go) => setImmediate(go))
  }
}

async function simulate(seed: number, appendable: boolean): Promise<Told> {
  const random = chance(seed)
  let quiet = true
  const fault = faults(random)
  const store = new MemoryStore({ appendable, fault: (operation) => (quiet ? 'ok' : fault(operation)) })
  let ids = 0
  const clock = {
    now: () => 1_000,
    monotonicMs: () => 0,
    delay: async () => new Promise<void>((go) => setImmediate(go)),
  }
  const open = () =>
    openEmulated(store, {
      clock,
      random,
      uuid: () => `u${(ids += 1)}`,
      inlineBytes: 600,
      bulkBytes: 2_000,
      journalBytes: 8_000,
      segmentBytes: 10_000,
    })
  const told: Told = { acked: new Map(), maybe: new Set() }
  const backends: Backend[] = [await open(), await open(), await open()]
  await makeTopic(backends[0]!, 'quakes')
  quiet = false
  const seen = new Map<number, string>()
  let done = false
  const watching = watch(await open(), seen, () => done)
  await Promise.all(
    backends.map(async (backend, i) => {
      const writer = await backend.openWriter({ durability: 'sync', signal })
      await appendMany(writer, `w${i}`, random, told)
      await writer[Symbol.asyncDispose]()
    }),
  )
  done = true
  await watching
  quiet = true
  await using reader = await open()
  const all = await readAll(reader, 'quakes')
  expect(
    all.map(([offset]) => offset),
    `seed ${seed}`,
  ).toEqual(all.map((_, i) => i))
  const values = all.map(([, value]) => value!)
  expect(new Set(values).size, `seed ${seed}: no record twice`).toBe(values.length)
  for (const [offset, value] of told.acked) expect(values[offset], `seed ${seed}, offset ${offset}`).toBe(value)
  for (const [offset, value] of seen) expect(values[offset], `seed ${seed}, seen at ${offset}`).toBe(value)
  for (const value of values) {
    expect([...told.acked.values()].includes(value) || told.maybe.has(value), `seed ${seed}: ${value}`).toBe(true)
  }
  return told
}

for (const appendable of [false, true]) {
  test(`whatever a store answers, late, lost or never: all that was acknowledged is there once (${appendable ? 'a journal' : 'heads'})`, async () => {
    let unknown = 0
    let acked = 0
    for (let seed = 1; seed <= runs(40, 6_000); seed += 1) {
      const told = await simulate(seed, appendable)
      unknown += told.maybe.size
      acked += told.acked.size
    }
    expect(acked).toBeGreaterThan(unknown * 4)
  })
}

test('after a power cut all that was acknowledged as durable is there, and nothing half', async () => {
  for (let seed = 1; seed <= runs(150, 5_000); seed += 1) {
    const random = chance(seed)
    let state: 'on' | 'cut soon' | 'off' = 'on'
    const cut = (operation: MemoryOperation): Fault => {
      if (state === 'cut soon' && operation === 'sync') {
        state = 'off'
        store.losePower((unsynced) => Math.floor([0, random(), 1][Math.floor(3 * random())]! * unsynced))
      }
      return state === 'off' ? 'fail-before' : 'ok'
    }
    const store = new MemoryStore({ appendable: true, fault: cut })
    const clock = { now: () => 0, monotonicMs: () => 0, delay: () => Promise.resolve() }
    const sizes = { clock, bulkBytes: 1_000, journalBytes: 5_000, segmentBytes: 6_000 }
    const backend = await openEmulated(store, sizes)
    await makeTopic(backend, 'quakes')
    const writer = await backend.openWriter({ durability: 'sync', signal })
    const told: Told = { acked: new Map(), maybe: new Set() }
    await appendMany(writer, 'a', random, told)
    state = 'cut soon'
    const last = 'z'.repeat(random() < 0.5 ? 10 : 2_500)
    const error: unknown = await writer
      .append([{ topic: 'quakes', partition: 0, records: sampleRecords([last]) }], { signal })
      .catch((reason: unknown) => reason)
    expect(isKafiError(error, 'KAFI_OUTCOME_UNKNOWN'), `seed ${seed}: ${String(error)}`).toBe(true)
    state = 'on'
    await using again = await openEmulated(store, sizes)
    const all = await readAll(again, 'quakes')
    for (const [offset, value] of told.acked) expect(all[offset], `seed ${seed}`).toEqual([offset, value])
    expect(
      all.slice(told.acked.size).every(([, value]) => value === last),
      `seed ${seed}`,
    ).toBe(true)
    expect(await appendOnce(await again.openWriter({ durability: 'sync', signal }), 'after', told)).toBe(true)
    expect((await readAll(again, 'quakes')).at(-1)).toEqual([all.length, 'after'])
  }
})
