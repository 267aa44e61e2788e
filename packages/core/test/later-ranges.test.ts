import { expect, test } from 'vitest'
import type { Block, Reader } from '../src/backend.ts'
import { consumer } from '../src/consumer.ts'
import { findLaterRanges, laterEveryMs, LaterReader } from '../src/later-ranges.ts'
import type { Range } from '../src/message.ts'
import { producer } from '../src/producer.ts'
import type { Storage } from '../src/storage.ts'
import { openMemory } from './memory.ts'

const { signal } = new AbortController()

async function write(storage: Storage, topic: string, values: readonly string[], partitions = 1): Promise<void> {
  await using p = producer(storage, topic, { partitions })
  for (const value of values) await p.produce(value, { partition: partitions - 1 })
}

const valuesOf = (messages: readonly { value: unknown }[]) => messages.map(({ value }) => value)

test('a consumer that follows a pattern reads topics and partitions that are made later, from their start', async () => {
  let now = 0
  await using storage = openMemory()
  await write(storage, 'quakes-1', ['a', 'b'])
  await using c = consumer(storage, 'quakes-*', { follow: true, idleMs: 50, start: 'latest', now: () => now })
  expect(await c.consume()).toEqual([])
  await write(storage, 'quakes-2', ['c'], 2)
  await write(storage, 'storms', ['no'])
  expect(await c.consume()).toEqual([])
  now += laterEveryMs
  expect(valuesOf(await c.consume())).toEqual(['c'])
  await storage.setPartitions('quakes-1', 2)
  await write(storage, 'quakes-1', ['d'], 2)
  now += laterEveryMs
  expect(valuesOf(await c.consume())).toEqual(['d'])
  expect(await c.assignment()).toHaveLength(4)
  await storage.rm('quakes-2')
})

test('a consumer that follows partitions it was told by name takes in no others', async () => {
  let now = 0
  await using storage = openMemory()
  await write(storage, 'quakes-1', ['a'])
  await using c = consumer(storage, 'quakes-*', { follow: true, idleMs: 50, start: { 0: 0 }, now: () => now })
  expect(valuesOf(await c.consume())).toEqual(['a'])
  await write(storage, 'quakes-2', ['b'])
  now += laterEveryMs
  expect(await c.consume()).toEqual([])
})

/** A reader that says what it was asked, and has one block for each range. */
class Recorder implements Reader {
  readonly asked: unknown[] = []
  readonly #blocks: Block[]

  constructor(blocks: readonly Block[]) {
    this.#blocks = [...blocks]
  }

  next(o: { readonly maxWaitMs: number }): Promise<readonly Block[]> {
    this.asked.push(o.maxWaitMs)
    const block = this.#blocks.shift()
    return Promise.resolve(block === undefined ? [] : [block])
  }

  assign(ranges: readonly Range[]): void {
    this.asked.push(ranges.map(({ topic, from }) => `${topic}@${from}`))
  }

  [Symbol.asyncDispose](): Promise<void> {
    return Promise.resolve()
  }
}

function rangeOf(topic: string, from: number): Range {
  return { topic, partition: 0, from, to: Infinity }
}

test('a read that follows goes on where it stood once it takes in what is new, and waits no longer than it may', async () => {
  let now = 0
  const reader = new Recorder([{ topic: 't', partition: 0, next: 7 } as Block])
  const find = () => Promise.resolve([rangeOf('t', 0), rangeOf('u', 3)])
  const later = new LaterReader({ reader, ranges: [rangeOf('t', 5)], find, now: () => now })
  await later.next({ signal, maxBytes: 1, maxWaitMs: 500 })
  now = laterEveryMs
  expect(await later.next({ signal, maxBytes: 1, maxWaitMs: 2.5 * laterEveryMs })).toEqual([])
  now = 3 * laterEveryMs
  await later.next({ signal, maxBytes: 1, maxWaitMs: 0 })
  expect(reader.asked).toEqual([500, ['t@7', 'u@3'], laterEveryMs, laterEveryMs, 0.5 * laterEveryMs, 0])
})

test('what cannot be found at the moment is found another time', async () => {
  await using storage = openMemory()
  const backend = await storage.backend()
  expect(await findLaterRanges(backend, 'none*', {}, { signal })).toEqual([])
  await write(storage, 'nonesuch', ['a'], 2)
  const places = async (partitions?: readonly number[]) =>
    (await findLaterRanges(backend, 'none*', { partitions }, { signal })).map(({ partition }) => partition)
  expect([await places(), await places([1]), await places([5])]).toEqual([[0, 1], [1], []])
})
