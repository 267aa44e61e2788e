import assert from 'node:assert/strict'
import { type Case, refuses } from './bench.ts'
import { numbered, row, textsOf } from './rows.ts'

/** Legal names (Kafka: Topic.validate) that have broken programs. */
const oddNames = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '-rf',
  '.hidden',
  'con',
  'nul.log',
  'UPPER',
  'upper',
]

/** Topics are made, listed, removed and made again. */
export const topicCases: readonly Case[] = [
  {
    promise: 'a topic that was made is listed with its partitions and an id, and its partitions are empty',
    async check(bench) {
      const topic = await bench.topic(3)
      const info = (await bench.backend.topics.list(bench.wait)).find((found) => found.topic === topic)
      assert.equal(info?.partitions, 3)
      assert.ok(info.id.length > 0, 'a topic has an id')
      const marks = await bench.backend.topics.watermarks([topic], bench.wait)
      assert.deepEqual(
        marks.map(({ partition, start, end, stable }) => [partition, start, end, stable]),
        [0, 1, 2].map((partition) => [partition, 0, 0, 0]),
      )
    },
  },
  {
    promise: 'a topic that is there is not made again',
    async check(bench) {
      const topic = await bench.topic()
      await bench.write({ topic, partition: 0 }, numbered(1))
      await refuses('KAFI_TOPIC_EXISTS', bench.topic(1, topic))
      assert.equal((await bench.readAll({ topic, partition: 0 })).length, 1)
    },
  },
  {
    promise: 'a topic that is not there is unknown to every call',
    async check(bench) {
      const topic = bench.name()
      await refuses('KAFI_TOPIC_UNKNOWN', bench.backend.topics.watermarks([topic], bench.wait))
      await refuses('KAFI_TOPIC_UNKNOWN', bench.backend.topics.remove([topic], bench.wait))
      await refuses('KAFI_TOPIC_UNKNOWN', bench.write({ topic, partition: 0 }, numbered(1)))
    },
  },
  {
    promise: 'a partition that is not there is unknown to a writer',
    async check(bench) {
      const topic = await bench.topic(2)
      await refuses('KAFI_PARTITION_UNKNOWN', bench.write({ topic, partition: 2 }, numbered(1)))
      assert.deepEqual(await bench.readAll({ topic, partition: 1 }), [])
    },
  },
  {
    promise: 'a topic that is removed and made again is empty and has another id',
    async check(bench) {
      const topic = await bench.topic()
      const idOf = async () => (await bench.backend.topics.list(bench.wait)).find((info) => info.topic === topic)?.id
      const before = await idOf()
      await bench.write({ topic, partition: 0 }, numbered(3))
      await bench.backend.topics.remove([topic], bench.wait)
      assert.equal(await idOf(), undefined)
      await bench.topic(1, topic)
      assert.notEqual(await idOf(), before)
      assert.deepEqual(await bench.readAll({ topic, partition: 0 }), [])
    },
  },
  {
    promise: 'odd but legal names are names like any other',
    async check(bench) {
      const there = new Set((await bench.backend.topics.list(bench.wait)).map(({ topic }) => topic))
      for (const topic of [...oddNames, bench.name().padEnd(249, 'x')].filter((name) => !there.has(name))) {
        await bench.topic(1, topic)
        await bench.write({ topic, partition: 0 }, [row({ value: new TextEncoder().encode(topic) })])
        assert.deepEqual(textsOf(await bench.readAll({ topic, partition: 0 })), [topic])
      }
    },
  },
  {
    promise: 'partitions are added, and what was written stays',
    needs: ['extend'],
    async check(bench) {
      const topic = await bench.topic(1)
      await bench.write({ topic, partition: 0 }, numbered(2))
      await bench.backend.topics.extend?.(topic, 3, bench.wait)
      await bench.write({ topic, partition: 2 }, numbered(1))
      assert.equal((await bench.backend.topics.watermarks([topic], bench.wait)).length, 3)
      assert.deepEqual(textsOf(await bench.readAll({ topic, partition: 0 })), ['0', '1'])
      assert.deepEqual(textsOf(await bench.readAll({ topic, partition: 2 })), ['0'])
    },
  },
]
