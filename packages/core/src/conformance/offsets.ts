import assert from 'node:assert/strict'
import { recordsOf, type Row } from '../rows.ts'
import { type Bench, type Case, refuses } from './bench.ts'
import { row } from './rows.ts'

const gappy = [0, 5, 6, 100].map((offset) => row({ offset }))

async function keep(bench: Bench, topic: string, rows: readonly Row[]): Promise<void> {
  const writer = await bench.openWriter({ keepOffsets: true })
  try {
    await bench.append(writer, { topic, partition: 0, records: recordsOf(rows) })
  } finally {
    await writer[Symbol.asyncDispose]()
  }
}

/** Offsets of a source are kept, gaps included. */
export const offsetCases: readonly Case[] = [
  {
    promise: 'records keep their offsets, and the log goes on after the last',
    needs: ['offset'],
    async check(bench) {
      const place = { topic: await bench.topic(), partition: 0 }
      await keep(bench, place.topic, gappy)
      await keep(bench, place.topic, [row({ offset: 200 })])
      assert.deepEqual(
        (await bench.readAll(place)).map(({ offset }) => offset),
        [0, 5, 6, 100, 200],
      )
      const [mark] = await bench.backend.topics.watermarks([place.topic], bench.wait)
      assert.equal(mark?.end, 201)
      await bench.write(place, [row()])
      assert.equal((await bench.readAll(place)).at(-1)?.offset, 201)
    },
  },
  {
    promise: 'a range may begin and end in a gap, and its blocks move on to its end',
    needs: ['offset'],
    async check(bench) {
      const place = { topic: await bench.topic(), partition: 0 }
      await keep(bench, place.topic, gappy)
      assert.deepEqual(
        (await bench.readRange({ ...place, from: 1, to: 90 })).map(({ offset }) => offset),
        [5, 6],
      )
      assert.deepEqual(await bench.readRange({ ...place, from: 7, to: 90 }), [])
    },
  },
  {
    promise: 'offsets that are in the log already are refused',
    needs: ['offset'],
    async check(bench) {
      const place = { topic: await bench.topic(), partition: 0 }
      await keep(bench, place.topic, gappy)
      await assert.rejects(keep(bench, place.topic, [row({ offset: 50 })]))
      assert.equal((await bench.readAll(place)).length, 4)
    },
  },
  {
    promise: 'offsets that cannot be kept are refused when the writer is opened',
    lacks: 'offset',
    async check(bench) {
      await refuses('KAFI_UNSUPPORTED', bench.openWriter({ keepOffsets: true }))
    },
  },
]
