import type { Backend, Block, Reader } from '../src/backend.ts'
import type { Bytes, Headers } from '../src/message.ts'
import { recordsOf } from '../src/rows.ts'
import type { Storage } from '../src/storage.ts'
import { openToy } from './toy.ts'

/** What a test writes; the rest is null, empty, partition 0 and a timestamp of 1000 ms times the index. */
export interface Wanted {
  readonly key?: string | Bytes | null
  readonly value?: unknown
  readonly headers?: Headers
  readonly timestamp?: number
  readonly partition?: number
}

/** Writes records past all serdes: a value that is neither bytes nor null is written as JSON. */
export async function write(storage: Storage, topic: string, wanted: readonly Wanted[]): Promise<void> {
  const { signal } = new AbortController()
  const writer = await (await storage.backend()).openWriter({ signal, durability: 'os' })
  const rows = wanted.map((want, i) => ({ partition: want.partition ?? 0, row: rowOf(want, i) }))
  for (const partition of new Set(rows.map((each) => each.partition))) {
    const records = recordsOf(rows.filter((each) => each.partition === partition).map(({ row }) => row))
    await writer.append([{ topic, partition, records }], { signal })
  }
  await writer[Symbol.asyncDispose]()
}

function rowOf({ key = null, value = null, headers = [], timestamp }: Wanted, i: number) {
  return { offset: i, timestamp: timestamp ?? i * 1000, key: bytesOf(key), value: valueOf(value), headers }
}

function valueOf(value: unknown): Bytes | null {
  return value === null || value instanceof Uint8Array ? value : Buffer.from(JSON.stringify(value))
}

function bytesOf(key: string | Bytes | null): Bytes | null {
  return typeof key === 'string' ? Buffer.from(key) : key
}

/** A storage in memory with the values 0 to `count` - 1 in one topic `t`. */
export async function openNumbers(count: number, kafi: object = {}, backend?: Backend): Promise<Storage> {
  const storage = openToy(kafi, backend)
  await storage.touch('t')
  await write(
    storage,
    't',
    Array.from({ length: count }, (_, i) => ({ key: `k${i}`, value: i })),
  )
  return storage
}

/** The same back-end with some of its members replaced. */
export function changed(backend: Backend, change: Partial<Backend>): Backend {
  return { ...backend, ...change }
}

/** The same back-end, whose readers hand every list of blocks to `see` before it is read. */
export function watched(backend: Backend, see: (blocks: readonly Block[]) => readonly Block[]): Backend {
  return changed(backend, {
    async openReader(o) {
      const reader = await backend.openReader(o)
      const next: Reader['next'] = async (wait) => {
        const blocks = await reader.next(wait)
        return blocks && see(blocks)
      }
      return {
        next,
        assign: (ranges) => reader.assign(ranges),
        [Symbol.asyncDispose]: () => reader[Symbol.asyncDispose](),
      }
    },
  })
}
