import assert from 'node:assert/strict'
import { cat } from '../cat.ts'
import { consumer } from '../consumer.ts'
import { cp } from '../cp.ts'
import { producer } from '../producer.ts'
import { Registry } from '../registry.ts'
import { Storage } from '../storage.ts'
import { touch } from '../touch.ts'
import { verify } from '../verify.ts'
import { type Bench, type Case, refuses } from './bench.ts'

/** A storage over the back-end of the bench, which stays open when the storage closes. */
function storageOf(bench: Bench): Storage {
  const backend = { ...bound(bench), [Symbol.asyncDispose]: async () => undefined }
  const provider = { section: 'suite', folder: 'suites', settings: [], open: async () => backend }
  return new Storage(provider, {}, { registry: new Registry() })
}

function bound({ backend }: Bench) {
  const { keeps, topics, groups } = backend
  return {
    keeps,
    topics,
    ...(groups && { groups }),
    openReader: backend.openReader.bind(backend),
    openWriter: backend.openWriter.bind(backend),
  }
}

async function fill(bench: Bench, storage: Storage, partitions: number): Promise<string> {
  const topic = bench.name()
  await using quakes = producer(storage, topic, { partitions })
  for (let i = 0; i < 20; i += 1) await quakes.produce({ i }, { key: `k${i % 7}`, partition: i % partitions })
  return topic
}

/** What users do works on top of it. */
export const verbCases: readonly Case[] = [
  {
    promise: 'what a producer writes, cat and a consumer read',
    async check(bench) {
      await using storage = storageOf(bench)
      const topic = await fill(bench, storage, 2)
      const messages = await cat(storage, topic)
      assert.deepEqual(new Set(messages.map(({ value }) => (value as { i: number }).i)).size, 20)
      await using reader = consumer(storage, topic)
      assert.equal((await reader.consume(7)).length, 7)
      assert.equal((await reader.consume()).length, 13)
    },
  },
  {
    promise: 'a producer sees partitions that come while it writes',
    needs: ['extend', 'partition'],
    async check(bench) {
      await using storage = storageOf(bench)
      const topic = bench.name()
      await using quakes = producer(storage, topic, { partitionsMaxAgeMs: 0 })
      await quakes.produce(0, { flush: true })
      await bench.backend.topics.extend?.(topic, 3, bench.wait)
      const isThere = async () => {
        // Asks beside itself how many there are.
        await quakes.produce(1, { partition: 0, flush: true })
        return quakes.produce(2, { partition: 2, flush: true }).then(
          () => true,
          () => false,
        )
      }
      let tries = 0
      while (tries < 100 && !(await isThere())) tries++
      assert.equal((await cat(storage, topic)).filter(({ partition }) => partition === 2).length, 1)
    },
  },
  {
    promise: 'a copy of the bytes equals its source',
    needs: ['timestamp', 'partition', 'headers'],
    async check(bench) {
      await using storage = storageOf(bench)
      const [topic, copy] = [await fill(bench, storage, 2), bench.name()]
      assert.deepEqual((await cp(storage, topic, storage, copy, { type: 'bytes' })).written, 20)
      assert.equal((await verify(storage, topic, storage, copy)).equal, true)
    },
  },
  {
    promise: 'a copy that is repeated copies what is new',
    needs: ['ids'],
    async check(bench) {
      await using storage = storageOf(bench)
      const [topic, copy] = [await fill(bench, storage, 2), bench.name()]
      const part = await cp(storage, topic, storage, copy, { type: 'bytes', n: 8 })
      const rest = await cp(storage, topic, storage, copy, { type: 'bytes' })
      const again = await cp(storage, topic, storage, copy, { type: 'bytes' })
      assert.deepEqual([part.written, rest.written, again.written], [8, 12, 0])
      assert.equal((await verify(storage, topic, storage, copy)).equal, true)
    },
  },
  {
    promise: 'names that Kafka does not take are refused',
    async check(bench) {
      await using storage = storageOf(bench)
      for (const name of ['', '.', '..', 'a/b', '../x', 'a b', 'ä', 'x'.repeat(250)])
        await refuses('KAFI_TOPIC_NAME', touch(storage, name))
    },
  },
]
