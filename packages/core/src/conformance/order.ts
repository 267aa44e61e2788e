import assert from 'node:assert/strict'
import { recordsOf } from '../rows.ts'
import { type Case, refuses } from './bench.ts'
import { numbered, textsOf } from './rows.ts'

const range = (count: number) => Array.from({ length: count }, (_, i) => String(i))

/** Records of a partition keep their order, and every run says where it went. */
export const orderCases: readonly Case[] = [
  {
    promise: 'runs go in one after the other, each at the offset that is answered',
    async check(bench) {
      const place = { topic: await bench.topic(), partition: 0 }
      const writer = await bench.openWriter()
      const first = await bench.append(writer, { ...place, records: recordsOf(numbered(3)) })
      const second = await bench.append(writer, { ...place, records: recordsOf(numbered(2, 3)) })
      await writer[Symbol.asyncDispose]()
      assert.deepEqual([first.count, second.count], [3, 2])
      if (first.offset >= 0) assert.deepEqual([first.offset, second.offset], [0, 3])
      const rows = await bench.readAll(place)
      assert.deepEqual(textsOf(rows), range(5))
      assert.deepEqual(
        rows.map(({ offset }) => offset),
        [0, 1, 2, 3, 4],
      )
    },
  },
  {
    promise: 'calls that overlap keep their order in every partition',
    async check(bench) {
      const topic = await bench.topic(2)
      const writer = await bench.openWriter()
      const calls = range(40).map((_, i) =>
        bench.append(writer, { topic, partition: i % 2, records: recordsOf(numbered(1, i)) }),
      )
      await Promise.all(calls)
      await writer[Symbol.asyncDispose]()
      const [even, odd] = [await bench.readAll({ topic, partition: 0 }), await bench.readAll({ topic, partition: 1 })]
      assert.deepEqual(
        textsOf(even),
        range(40).filter((_, i) => i % 2 === 0),
      )
      assert.deepEqual(
        textsOf(odd),
        range(40).filter((_, i) => i % 2 === 1),
      )
    },
  },
  {
    promise: 'one call writes to several partitions and topics, and answers in the order of the runs',
    async check(bench) {
      const [a, b] = [await bench.topic(2), await bench.topic(1)]
      const places = [
        { topic: a, partition: 1 },
        { topic: b, partition: 0 },
        { topic: a, partition: 0 },
      ]
      const writer = await bench.openWriter()
      const answers = await writer.append(
        places.map((place, i) => ({ ...place, records: recordsOf(numbered(i + 1)) })),
        bench.wait,
      )
      await writer[Symbol.asyncDispose]()
      assert.deepEqual(
        answers.map(({ topic, partition, count }) => [topic, partition, count]),
        [
          [a, 1, 1],
          [b, 0, 2],
          [a, 0, 3],
        ],
      )
      for (const [i, place] of places.entries()) assert.equal((await bench.readAll(place)).length, i + 1)
    },
  },
  {
    promise: 'writers that write at once lose nothing and repeat nothing',
    async check(bench) {
      const place = { topic: await bench.topic(), partition: 0 }
      await Promise.all([0, 1, 2].map((w) => writeMany(w)))
      const rows = await bench.readAll(place)
      assert.deepEqual(
        rows.map(({ offset }) => offset),
        rows.map((_, i) => i),
      )
      for (const w of [0, 1, 2]) {
        const own = textsOf(rows)
          .map(Number)
          .filter((value) => Math.floor(value / 100) === w)
        assert.deepEqual(
          own,
          [0, 1, 2, 3, 4].map((i) => w * 100 + i),
        )
      }

      async function writeMany(w: number): Promise<void> {
        const writer = await bench.openWriter()
        for (let i = 0; i < 5; i += 1) {
          await bench.append(writer, { ...place, records: recordsOf(numbered(1, w * 100 + i)) })
        }
        await writer[Symbol.asyncDispose]()
      }
    },
  },
  {
    promise: 'a run goes in only at the offset it was told, and of two one',
    needs: ['at'],
    async check(bench) {
      const place = { topic: await bench.topic(), partition: 0 }
      await bench.write(place, numbered(2), { at: 0 })
      await refuses('KAFI_CONFLICT', bench.write(place, numbered(1), { at: 1 }))
      await refuses('KAFI_CONFLICT', bench.write(place, numbered(1), { at: 3 }))
      const race = await Promise.allSettled([
        bench.write(place, numbered(1), { at: 2 }),
        bench.write(place, numbered(1), { at: 2 }),
      ])
      assert.deepEqual(race.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
      assert.equal((await bench.readAll(place)).length, 3)
    },
  },
  {
    promise: 'a run for a certain offset is refused as unsupported, not written elsewhere',
    lacks: 'at',
    async check(bench) {
      const place = { topic: await bench.topic(), partition: 0 }
      await refuses('KAFI_UNSUPPORTED', bench.write(place, numbered(1), { at: 7 }))
      assert.deepEqual(await bench.readAll(place), [])
    },
  },
]
