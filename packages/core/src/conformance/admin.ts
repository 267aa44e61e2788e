import assert from 'node:assert/strict'
import { type Case, refuses } from './bench.ts'
import { numbered, row, someTime } from './rows.ts'

/** Configs, deletion of records, and looking up by time. */
export const adminCases: readonly Case[] = [
  {
    promise: 'configs are read, set and put back to their default',
    needs: ['configs'],
    async check(bench) {
      const topic = await bench.topic()
      const change = (value: string | null) =>
        bench.backend.topics.configs?.(topic, new Map([['max.message.bytes', value]]), bench.wait)
      const read = async () =>
        (await bench.backend.topics.configs?.(topic, new Map(), bench.wait))?.get('max.message.bytes')
      const usual = await read()
      assert.equal((await change('123456'))?.get('max.message.bytes'), '123456')
      assert.equal(await read(), '123456')
      await change(null)
      assert.equal(await read(), usual)
    },
  },
  {
    promise: 'configs of a topic that is not there are unknown',
    needs: ['configs'],
    async check(bench) {
      const { topics } = bench.backend
      await refuses('KAFI_TOPIC_UNKNOWN', Promise.resolve(topics.configs?.(bench.name(), new Map(), bench.wait)))
    },
  },
  {
    promise: 'records before an offset are deleted, the rest keep their offsets',
    needs: ['deleteBefore'],
    async check(bench) {
      const place = { topic: await bench.topic(2), partition: 0 }
      await bench.write(place, numbered(10))
      await bench.write({ ...place, partition: 1 }, numbered(2))
      const [mark] = (await bench.backend.topics.deleteBefore?.([{ ...place, offset: 4 }], bench.wait)) ?? []
      assert.deepEqual([mark?.partition, mark?.start, mark?.end], [0, 4, 10])
      assert.deepEqual(
        (await bench.readAll(place)).map(({ offset }) => offset),
        [4, 5, 6, 7, 8, 9],
      )
      assert.equal((await bench.readAll({ ...place, partition: 1 })).length, 2)
    },
  },
  {
    promise: 'all records are deleted by -1, and the log goes on where it was',
    needs: ['deleteBefore'],
    async check(bench) {
      const place = { topic: await bench.topic(), partition: 0 }
      await bench.write(place, numbered(3))
      await bench.backend.topics.deleteBefore?.([{ ...place, offset: -1 }], bench.wait)
      assert.deepEqual(await bench.readAll(place), [])
      await bench.write(place, numbered(1))
      assert.deepEqual(
        (await bench.readAll(place)).map(({ offset }) => offset),
        [3],
      )
    },
  },
  {
    promise: 'the end of the log cannot be deleted past',
    needs: ['deleteBefore'],
    async check(bench) {
      const place = { topic: await bench.topic(), partition: 0 }
      await bench.write(place, numbered(3))
      await refuses(
        'KAFI_OFFSET_RANGE',
        Promise.resolve(bench.backend.topics.deleteBefore?.([{ ...place, offset: 4 }], bench.wait)),
      )
      assert.equal((await bench.readAll(place)).length, 3)
    },
  },
  {
    promise: 'the first offset of a time or later is found, also where times are out of order, else -1',
    needs: ['offsetsAt', 'timestamp'],
    async check(bench) {
      const place = { topic: await bench.topic(), partition: 0 }
      const times = [10, 30, 20, 50, 40].map((ms) => row({ timestamp: someTime + ms }))
      await bench.write(place, times.slice(0, 3))
      await bench.write(place, times.slice(3))
      const at = [0, 10, 15, 30, 31, 45, 51].map((ms) => ({ ...place, timestamp: someTime + ms }))
      const found = (await bench.backend.topics.offsetsAt?.(at, bench.wait)) ?? []
      assert.deepEqual(
        found.map(({ offset }) => offset),
        [0, 0, 1, 1, 3, 3, -1],
      )
    },
  },
]
