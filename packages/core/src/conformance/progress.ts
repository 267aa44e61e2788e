import assert from 'node:assert/strict'
import type { Writer } from '../backend.ts'
import type { Position } from '../message.ts'
import { recordsOf } from '../rows.ts'
import { type Bench, type Case, refuses } from './bench.ts'
import { numbered, textsOf } from './rows.ts'

const at = (offset: number): Position => ({ topic: 'some-source', partition: 3, offset })

function offsetsOf(writer: Writer): number[] {
  return writer.resumed.map(({ offset }) => offset)
}

async function openWithId(bench: Bench, topic: string, id = `id-${topic}`): Promise<Writer> {
  return bench.openWriter({ id, topics: [topic] })
}

async function append(bench: Bench, writer: Writer, topic: string, from: number, count: number): Promise<void> {
  await bench.append(writer, { topic, partition: 0, records: recordsOf(numbered(count, from)) })
}

async function commit(bench: Bench, writer: Writer, offset: number): Promise<void> {
  assert.ok(writer.commit, 'a writer with an id commits')
  await writer.commit({ ...bench.wait, positions: [at(offset)] })
}

/** A writer with an id commits where it stands together with the data. */
export const progressCases: readonly Case[] = [
  {
    promise: 'nothing is seen before the commit, all of it after, and a new holder of the id knows the position',
    needs: ['ids'],
    async check(bench) {
      const topic = await bench.topic()
      const first = await openWithId(bench, topic)
      assert.deepEqual(offsetsOf(first), [])
      await append(bench, first, topic, 0, 2)
      assert.deepEqual(await bench.readAll({ topic, partition: 0 }), [])
      await commit(bench, first, 7)
      await append(bench, first, topic, 2, 1)
      await commit(bench, first, 9)
      await first[Symbol.asyncDispose]()
      assert.deepEqual(textsOf(await bench.readAll({ topic, partition: 0 })), ['0', '1', '2'])
      const second = await openWithId(bench, topic)
      assert.deepEqual(
        second.resumed.map(({ topic: t, partition, offset }) => [t, partition, offset]),
        [['some-source', 3, 9]],
      )
      await second[Symbol.asyncDispose]()
    },
  },
  {
    promise: 'what is appended while a commit is on its way belongs to the next one',
    needs: ['ids'],
    async check(bench) {
      const topic = await bench.topic()
      const writer = await openWithId(bench, topic)
      await append(bench, writer, topic, 0, 2)
      const committed = commit(bench, writer, 7)
      const appended = append(bench, writer, topic, 2, 1)
      await committed
      assert.deepEqual(textsOf(await bench.readAll({ topic, partition: 0 })), ['0', '1'])
      await appended
      await commit(bench, writer, 9)
      await writer[Symbol.asyncDispose]()
      assert.deepEqual(textsOf(await bench.readAll({ topic, partition: 0 })), ['0', '1', '2'])
    },
  },
  {
    promise: 'what is aborted, or left uncommitted, is never seen',
    needs: ['ids'],
    async check(bench) {
      const topic = await bench.topic()
      const writer = await openWithId(bench, topic)
      await append(bench, writer, topic, 0, 2)
      assert.ok(writer.abort, 'a writer with an id aborts')
      await writer.abort()
      await append(bench, writer, topic, 10, 1)
      await commit(bench, writer, 1)
      await append(bench, writer, topic, 20, 1)
      await writer[Symbol.asyncDispose]()
      assert.deepEqual(textsOf(await bench.readAll({ topic, partition: 0 })), ['10'])
    },
  },
  {
    promise: 'positions of several places are kept side by side, each at its newest',
    needs: ['ids'],
    async check(bench) {
      const topic = await bench.topic()
      const writer = await openWithId(bench, topic)
      const positions = [at(1), { ...at(5), partition: 4 }]
      await writer.commit?.({ ...bench.wait, positions })
      await commit(bench, writer, 2)
      await writer[Symbol.asyncDispose]()
      const next = await openWithId(bench, topic)
      const found = next.resumed.map(({ partition, offset }) => [partition, offset]).sort()
      await next[Symbol.asyncDispose]()
      assert.deepEqual(found, [
        [3, 2],
        [4, 5],
      ])
    },
  },
  {
    promise: 'opening an id fences its older holder: what that one had not committed is gone',
    needs: ['ids'],
    async check(bench) {
      const topic = await bench.topic()
      const older = await openWithId(bench, topic)
      await append(bench, older, topic, 0, 1)
      await commit(bench, older, 1)
      await append(bench, older, topic, 1, 1)
      const newer = await openWithId(bench, topic)
      assert.deepEqual(offsetsOf(newer), [1])
      await refuses('KAFI_FENCED', commit(bench, older, 2))
      await append(bench, newer, topic, 2, 1)
      await commit(bench, newer, 3)
      await older[Symbol.asyncDispose]()
      await newer[Symbol.asyncDispose]()
      assert.deepEqual(textsOf(await bench.readAll({ topic, partition: 0 })), ['0', '2'])
    },
  },
  {
    promise: 'ids know nothing of each other',
    needs: ['ids'],
    async check(bench) {
      const topic = await bench.topic()
      const [a, b] = [await openWithId(bench, topic, `a-${topic}`), await openWithId(bench, topic, `b-${topic}`)]
      await append(bench, a, topic, 0, 1)
      await append(bench, b, topic, 1, 1)
      await commit(bench, b, 5)
      await commit(bench, a, 4)
      await a[Symbol.asyncDispose]()
      await b[Symbol.asyncDispose]()
      assert.equal((await bench.readAll({ topic, partition: 0 })).length, 2)
      const again = await openWithId(bench, topic, `a-${topic}`)
      assert.deepEqual(offsetsOf(again), [4])
      await again[Symbol.asyncDispose]()
    },
  },
  {
    promise: 'a writer with an id is refused as unsupported where none can be had',
    lacks: 'ids',
    async check(bench) {
      await refuses('KAFI_UNSUPPORTED', bench.openWriter({ id: 'any', topics: [await bench.topic()] }))
    },
  },
]
