import { recordsOf, type Bytes } from '@kafi/core'
import { openEmulated } from '@kafi/emulated'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { nodeDisk, type Disk } from '../src/disk.ts'
import { FolderStore } from '../src/index.ts'
import { tempFolders } from './temp-folder.ts'

const newFolder = tempFolders('reader-memory')
const { signal } = new AbortController()
const topic = 'quakes'

/** A disk that tells into which memory is read. */
class WatchedDisk {
  /** What nobody may read into now. */
  held: readonly Bytes[] = []
  spoilt = 0
  reads = 0
  readonly memory = new Set<unknown>()
  readonly #pending = new Set<Promise<unknown>>()

  get disk(): Disk {
    return { ...nodeDisk, read: (fd, into, position) => this.#read(fd, into, position) }
  }

  /** Resolves when nothing is read any more. */
  async atRest(): Promise<void> {
    do {
      await Promise.all(this.#pending)
      await nextTurn()
    } while (this.#pending.size > 0)
  }

  #read(fd: number, into: Bytes, position: number): Promise<number> {
    if (into.length > 100_000) this.#note(into)
    const reading = nodeDisk.read(fd, into, position).finally(() => this.#pending.delete(reading))
    this.#pending.add(reading)
    return reading
  }

  #note(into: Bytes): void {
    this.reads += 1
    this.memory.add(into.buffer)
    if (this.held.some(({ buffer }) => buffer === into.buffer)) this.spoilt += 1
  }
}

function bigRecords(i: number) {
  const value = Buffer.alloc(300_000, i)
  return recordsOf([{ offset: 0, timestamp: 0, key: null, value, headers: [] }])
}

test('a block is left alone until the next is asked for, then its memory is read into again', async () => {
  const watched = new WatchedDisk()
  await using store = await FolderStore.open(newFolder(), { disk: watched.disk })
  await using backend = await openEmulated(store)
  await backend.topics.create({ topic, partitions: 1, configs: new Map(), signal })
  await using writer = await backend.openWriter({ durability: 'os', signal })
  for (let i = 0; i < 60; i += 1) await writer.append([{ topic, partition: 0, records: bigRecords(i) }], { signal })

  const ranges = [{ topic, partition: 0, from: 0, to: 60 }]
  await using reader = await backend.openReader({ ranges, isolation: 'committed', memoryBytes: 4 << 20, signal })
  let next = 0
  for (;;) {
    const blocks = await reader.next({ maxBytes: 1 << 20, maxWaitMs: 0, signal })
    if (blocks === null) break
    watched.held = blocks.flatMap(({ batches }) => batches ?? [])
    await watched.atRest()
    for (const { records } of blocks) {
      for (let i = 0; i < records.count; i += 1, next += 1) {
        expect(Buffer.alloc(300_000, next).equals(records.value(i)!)).toBe(true)
      }
    }
    watched.held = []
  }
  expect(next).toBe(60)
  expect(watched.spoilt).toBe(0)
  expect(watched.memory.size).toBeLessThan(watched.reads)
})

test('a reader that is closed is forgotten, and what it read into with it', async () => {
  await using store = await FolderStore.open(newFolder())
  await using backend = await openEmulated(store)
  await backend.topics.create({ topic, partitions: 1, configs: new Map(), signal })
  await using writer = await backend.openWriter({ durability: 'os', signal })
  await writer.append([{ topic, partition: 0, records: bigRecords(1) }], { signal })
  const readOnce = async () => {
    const ranges = [{ topic, partition: 0, from: 0, to: 1 }]
    await using reader = await backend.openReader({ ranges, isolation: 'committed', memoryBytes: 4 << 20, signal })
    while ((await reader.next({ maxBytes: 1 << 20, maxWaitMs: 0, signal })) !== null);
    return new WeakRef(reader)
  }
  const readers = await Promise.all([readOnce(), readOnce()])
  setFlagsFromString('--expose_gc')
  const collect = runInNewContext('gc') as () => void
  await nextTurn()
  collect()
  expect(readers.map((reader) => reader.deref())).toEqual([undefined, undefined])
})
