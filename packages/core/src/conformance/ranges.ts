import assert from 'node:assert/strict'
import type { Block, Reader } from '../backend.ts'
import { copyRows } from '../rows.ts'
import type { Bench, Case } from './bench.ts'
import { numbered, row, textsOf } from './rows.ts'

/** Reads all there is as [partition, value]. */
async function drained(bench: Bench, reader: Reader): Promise<[number, string | null][]> {
  const found: [number, string | null][] = []
  await bench.drain(reader, ({ partition, records }) => {
    for (const text of textsOf(copyRows(records))) found.push([partition, text])
  })
  return found
}

async function filled(bench: Bench, partitions = 1, count = 10) {
  const topic = await bench.topic(partitions)
  for (let partition = 0; partition < partitions; partition += 1) {
    // Several runs, so that ranges begin and end within runs and between them.
    for (let from = 0; from < count; from += 5)
      await bench.write({ topic, partition }, numbered(Math.min(5, count - from), from))
  }
  return topic
}

/** A reader answers with the ranges it was given: all of them, nothing else, and then null. */
export const rangeCases: readonly Case[] = [
  {
    promise: 'a range is read from its first offset to before its last, wherever runs begin',
    async check(bench) {
      const topic = await filled(bench)
      for (const [from, to] of [
        [0, 10],
        [3, 4],
        [4, 6],
        [7, 10],
        [0, 1],
        [9, 10],
      ] as const) {
        const rows = await bench.readRange({ topic, partition: 0, from, to })
        assert.deepEqual(
          rows.map(({ offset }) => offset),
          Array.from({ length: to - from }, (_, i) => from + i),
          `${from} to ${to}`,
        )
      }
    },
  },
  {
    promise: 'nothing to read ends at once',
    async check(bench) {
      const topic = await filled(bench)
      for (const ranges of [[], [{ topic, partition: 0, from: 5, to: 5 }]]) {
        const reader = await bench.openReader(ranges)
        assert.equal(await bench.next(reader, 60_000), null)
        await reader[Symbol.asyncDispose]()
      }
    },
  },
  {
    promise: 'blocks say where they are, move on, and fill their range without overlap',
    async check(bench) {
      const topic = await filled(bench, 2)
      const next = [2, 0]
      const ends = [8, 10]
      const ranges = [0, 1].map((partition) => ({ topic, partition, from: next[partition]!, to: ends[partition]! }))
      await bench.eachBlock(ranges, (block) => checkBlock(block, topic, next, ends))
      assert.deepEqual(next, ends)
    },
  },
  {
    promise: 'a record larger than asked for comes all the same',
    async check(bench) {
      const place = { topic: await bench.topic(), partition: 0 }
      await bench.write(place, [row({ value: new Uint8Array(200_000) }), row()])
      const reader = await bench.openReader([{ ...place, from: 0, to: 2 }])
      let count = 0
      for (
        let blocks = await bench.next(reader, 100, 1000);
        blocks !== null;
        blocks = await bench.next(reader, 100, 1000)
      ) {
        for (const { records } of blocks) count += records.count
      }
      await reader[Symbol.asyncDispose]()
      assert.equal(count, 2)
    },
  },
  {
    promise: 'a range past the end answers with nothing in the time given, and with what comes later',
    async check(bench) {
      const topic = await filled(bench, 1, 2)
      const reader = await bench.openReader([{ topic, partition: 0, from: 2, to: Infinity }])
      assert.deepEqual(await bench.next(reader, 5), [])
      await bench.write({ topic, partition: 0 }, numbered(2, 2))
      const found: (string | null)[] = []
      while (found.length < 2) {
        for (const { records } of (await bench.next(reader, 100)) ?? []) found.push(...textsOf(copyRows(records)))
      }
      assert.deepEqual(found, ['2', '3'])
      await reader[Symbol.asyncDispose]()
    },
  },
  {
    promise: 'assigned anew, a reader reads the new ranges alone: back, further, elsewhere, nothing',
    async check(bench) {
      const topic = await filled(bench, 2)
      const reader = await bench.openReader([{ topic, partition: 0, from: 0, to: 10 }])
      await bench.next(reader, 100)
      reader.assign([
        { topic, partition: 0, from: 8, to: 10 },
        { topic, partition: 1, from: 9, to: 10 },
      ])
      const found = await drained(bench, reader)
      assert.deepEqual(
        found.filter(([partition]) => partition === 0),
        [
          [0, '8'],
          [0, '9'],
        ],
      )
      assert.deepEqual(
        found.filter(([partition]) => partition === 1),
        [[1, '9']],
      )
      reader.assign([{ topic, partition: 0, from: 0, to: 2 }])
      assert.deepEqual(await drained(bench, reader), [
        [0, '0'],
        [0, '1'],
      ])
      reader.assign([])
      assert.equal(await bench.next(reader, 60_000), null)
      await reader[Symbol.asyncDispose]()
    },
  },
]

function checkBlock(block: Block, topic: string, next: number[], ends: readonly number[]): void {
  const { partition, records } = block
  assert.equal(block.topic, topic)
  assert.ok(block.next > next[partition]! && block.next <= ends[partition]!, 'a block moves on, within its range')
  assert.ok(block.bytes > 0 || records.count === 0, 'a block says how large it is')
  for (let i = 0; i < records.count; i += 1) {
    assert.ok(records.offset(i) >= next[partition]! && records.offset(i) < block.next, 'offsets ascend')
    next[partition] = records.offset(i) + 1
  }
  next[partition] = block.next
}
