import { type Backend, type Run } from '@kafi/core'
import { openEmulated, systemClock } from '@kafi/emulated'
import { expect, test } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import { readAll, sampleRecords, signal } from '../../emulated/test/sample.ts'
import type { Disk } from '../src/disk.ts'
import { FolderStore } from '../src/folder.ts'
import { CrashingDisk, type CrashOptions } from './crashing-disk.ts'
import { MemoryDisk } from './memory-disk.ts'

/** What a run was told is done, by `partition:offset`, and all it ever tried to append. */
interface Told {
  readonly acked: Map<string, string>
  readonly tried: Set<string>
  /** Records before these offsets were asked to be deleted. */
  readonly deleted: Map<number, number>
  created: boolean
}

/** Small sizes, so that a short run rolls, takes over and writes in bulk; and no waits. */
const clock = { ...systemClock, delay: () => new Promise<void>((resolve) => setImmediate(resolve)) }
const sizes = { bulkBytes: 2_000, journalBytes: 6_000, segmentBytes: 8_000, clock }
const topic = 'quakes'

/** A shape of a run: sizes of the appends in turn. */
interface Shape {
  readonly lengths: readonly number[]
}

const shortRun: Shape = { lengths: [10, 3_000, 10, 900, 2_500, 4_000] }

async function work(disk: Disk, { lengths }: Shape, told: Told): Promise<void> {
  const store = await FolderStore.open('/data', { disk })
  await using first = await openEmulated(store, sizes)
  await first.topics.create({ topic, partitions: 2, configs: new Map(), signal })
  told.created = true
  {
    await using writer = await first.openWriter({ durability: 'sync', signal })
    for (const [i, length] of lengths.entries()) await append(writer, told, `a${i}`, length)
    await using second = await openEmulated(store, sizes)
    await using other = await second.openWriter({ durability: 'sync', signal })
    await append(other, told, 'taken', 50)
    await append(writer, told, 'back', 50)
  }
  told.deleted.set(0, 2)
  await first.topics.deleteBefore!([{ topic, partition: 0, offset: 2 }], { signal })
  await first.topics.configs!(topic, new Map([['retention.ms', '-1']]), { signal })
  await using writer = await first.openWriter({ durability: 'sync', signal })
  await append(writer, told, 'end', 10)
}

async function append(writer: Awaited<ReturnType<Backend['openWriter']>>, told: Told, name: string, length: number) {
  const make = (partition: number): Run => {
    const value = `${name}-${partition}-`.padEnd(length, '.')
    told.tried.add(value)
    return { topic, partition, records: sampleRecords([value]) }
  }
  const list = [make(0), make(1)]
  const done = await writer.append(list, { signal })
  for (const { partition, offset, error } of done) {
    if (error !== undefined) throw error
    const run = list[partition]!
    if ('records' in run) told.acked.set(`${partition}:${offset}`, Buffer.from(run.records.value(0)!).toString())
  }
}

async function crashAndLook(
  options: CrashOptions,
  shape: Shape,
  afterwards?: (disk: MemoryDisk) => unknown,
): Promise<CrashingDisk> {
  const memory = new MemoryDisk()
  const told: Told = { acked: new Map(), tried: new Set(), deleted: new Map(), created: false }
  const disk = new CrashingDisk({ ...options, disk: memory })
  await work(disk, shape, told).catch((error: unknown) => {
    if (!disk.crashed) throw error
  })
  afterwards?.(memory)
  await look(memory, told, `${JSON.stringify(options)} ${disk.operations.at(-1)}`)
  return disk
}

async function look(disk: Disk, told: Told, when: string): Promise<void> {
  await using backend = await openEmulated(await FolderStore.open('/data', { disk }), sizes)
  const topics = await backend.topics.list({ signal })
  if (topics.length === 0 && !told.created) return
  expect(topics, when).toHaveLength(1)
  for (const round of [0, 1]) {
    const seen = new Set<string>()
    for (const partition of [0, 1]) {
      const all = await readAll(backend, topic, partition)
      const start = all[0]?.[0] ?? 0
      expect(start, when).toBeLessThanOrEqual(told.deleted.get(partition) ?? 0)
      expect(
        all.map(([offset]) => offset),
        when,
      ).toEqual(all.map((_, i) => start + i))
      for (const [, value] of all) {
        expect(told.tried.has(value!), `${when}: ${value}`).toBe(true)
        expect(seen.has(value!), `${when}: ${value} twice`).toBe(false)
        seen.add(value!)
      }
      const found = new Map(all.map(([offset, value]) => [`${partition}:${offset}`, value]))
      for (const [place, value] of told.acked) {
        const [at, offset] = place.split(':').map(Number)
        if (at === partition && offset! >= start) expect(found.get(place), `${when}: ${place}`).toBe(value)
      }
    }
    if (round === 1) return
    await using writer = await backend.openWriter({ durability: 'sync', signal })
    await append(writer, told, 'after', 10)
  }
}

test('whichever write a process dies at, before, after or in it: nothing acknowledged is lost, nothing is there twice', async () => {
  const whole = await crashAndLook({}, shortRun)
  const points = whole.operations.length
  expect(points).toBeGreaterThan(100)
  for (const [i, operation] of whole.operations.entries()) {
    // With a disk that does not wait, a death at a sync is a death at what follows.
    const ways = operation.startsWith('write') ? (['before', 'torn', 'after'] as const) : (['before'] as const)
    if (!/^(?:datasync|syncDirectory)/.test(operation))
      for (const how of ways) await crashAndLook({ at: i + 1, how }, shortRun)
  }
})

test('the same holds for runs of other shapes, torn anywhere', async () => {
  for (let seed = 1; seed <= runs(2, 20); seed += 1) {
    let state = seed * 7_919
    const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
    const shape = { lengths: Array.from({ length: 6 }, () => Math.ceil(5_000 * random() ** 3)) }
    const points = (await crashAndLook({}, shape)).operations.length
    const step = runs(9, 1)
    for (let at = 1 + (seed % step); at <= points; at += step) {
      const how = (['before', 'torn', 'after'] as const)[Math.floor(3 * random())]!
      await crashAndLook({ at, how, part: random() }, shape)
    }
  }
})

test('the same holds after a power cut that keeps any of the sectors that were not forced to disk', async () => {
  for (let seed = 1; seed <= runs(1, 20); seed += 1) {
    let state = seed * 6_007
    const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
    const shape = seed % 2 === 1 ? shortRun : { lengths: Array.from({ length: 8 }, () => Math.ceil(2_500 * random())) }
    const points = (await crashAndLook({}, shape)).operations.length
    const step = runs(3, 1)
    for (let at = 1 + (seed % step); at <= points; at += step) {
      const kept = random()
      await crashAndLook({ at, how: random() < 0.5 ? 'before' : 'after' }, shape, (disk) =>
        disk.losePower(() => random() < kept),
      )
    }
  }
})

test('the same holds where writes that are under way at once are done in any order, and the power goes or the process dies', async () => {
  for (let seed = 1; seed <= runs(2, 40); seed += 1) {
    let state = seed * 4_799
    const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
    // Bulk takes its time, the frame that names it mostly not.
    const turns = (bytes: number) => (random() < 0.2 || bytes > 1_000 ? Math.floor(8 * random()) : 0)
    const shape = { lengths: Array.from({ length: 6 }, () => Math.ceil(5_000 * random())) }
    const points = (await crashAndLook({ turns }, shape)).operations.length
    const step = runs(3, 1)
    for (let at = 1 + (seed % step); at <= points; at += step) {
      const how = (['before', 'torn', 'after'] as const)[Math.floor(3 * random())]!
      const kept = random()
      const cut = (disk: MemoryDisk) => seed % 2 === 0 && disk.losePower(() => random() < kept)
      await crashAndLook({ at, how, part: random(), turns }, shape, cut)
    }
  }
})
