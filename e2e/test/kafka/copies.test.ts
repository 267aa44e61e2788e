import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Storage, verify, type VerifyOptions } from '@kafi/core'
import { Local } from '@kafi/emulated-local'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { clientNames, produceWith } from '../../clients/client.ts'
import { drivers, openCluster } from '../../clients/cluster.ts'
import type { ClientRecord } from '../../clients/record.ts'
import { codecs } from '../../clients/task.ts'
import { newTopic, useService } from '../../use-service.ts'

const kafka = await useService('kafka')
const secure = await useService('kafka-secure')
/** What is older than a week is deleted within minutes. */
const now = Date.now()
const bytes = { type: 'bytes' } as const

let rootDir: string
beforeAll(async () => {
  rootDir = await mkdtemp(join(tmpdir(), 'kafi-copies-'))
})
afterAll(() => rm(rootDir, { recursive: true, force: true }))

/** Batches of every codec in three partitions, of clients of others where there are any. */
async function fill(storage: Storage, topic: string): Promise<void> {
  await storage.touch(topic, { partitions: 3 })
  const client = clientNames.find((name) => name === 'confluent')
  for (const [nth, codec] of codecs.entries()) {
    const records = Array.from({ length: 60 }, (_, i) => makeRecord(nth * 100 + i))
    if (client) {
      await produceWith(client, kafka, topic, records, { codec })
      continue
    }
    await using cluster = openCluster(kafka, { kafka: { 'compression.type': codec } })
    await cluster.producer(topic, bytes).produceMany(records)
  }
}

function makeRecord(i: number): ClientRecord {
  return {
    key: i % 5 === 0 ? null : Uint8Array.of(i % 256, 0, 255),
    value: i % 7 === 0 ? null : new Uint8Array((i * 37) % 2_000).fill(i),
    headers: [
      ['h', Uint8Array.of(i % 256)],
      ['h', null],
    ],
    timestamp: now + i,
    partition: i % 3,
  }
}

/** Records of an aborted transaction between committed ones: offsets with gaps. */
async function addTransactions(cluster: Storage, topic: string): Promise<void> {
  const { signal } = new AbortController()
  const writer = await (await cluster.backend()).openWriter({ signal, id: newTopic('id'), topics: [topic] })
  const value = (i: number) => makeRecord(i).value
  for (const isKept of [true, false, true]) {
    const records = { count: 9, offset: Number, timestamp: () => now, key: () => null, value, headers: () => [] }
    await writer.append([{ topic, partition: 1, records }], { signal })
    await (isKept ? writer.commit?.({ signal, positions: [] }) : writer.abort?.())
  }
  await writer[Symbol.asyncDispose]()
}

async function expectEqual(a: Storage, topicA: string, b: Storage, topicB: string, options?: VerifyOptions) {
  const { equal, firstDifference } = await verify(a, topicA, b, topicB, options)
  expect({ equal, firstDifference }).toEqual({ equal: true, firstDifference: undefined })
}

test.each(drivers)('a topic goes to a folder and back byte for byte, by %s', async (driver) => {
  await using cluster = openCluster(kafka, { driver })
  await using folder = new Local({ rootDir })
  const [topic, back] = [newTopic('there'), newTopic('back')]
  await fill(cluster, topic)
  await addTransactions(cluster, topic)
  const { written } = await cluster.cp(topic, folder, topic, bytes)
  expect(written).toBe(codecs.length * 60 + 18)
  // Into an empty folder, offsets are kept with their gaps.
  await expectEqual(cluster, topic, folder, topic, { ignore: [] })
  await folder.cp(topic, cluster, back, bytes)
  await expectEqual(folder, topic, cluster, back)
  await expectEqual(cluster, topic, cluster, back)
  // What is copied again is what is new.
  expect(await folder.cp(topic, cluster, back, bytes)).toMatchObject({ read: 0, written: 0 })
  await using more = cluster.producer(topic, bytes)
  await more.produceMany([makeRecord(1000), makeRecord(1001)])
  await more.flush()
  expect(await cluster.cp(topic, folder, topic, bytes)).toMatchObject({ read: 2, written: 2 })
  expect(await folder.cp(topic, cluster, back, bytes)).toMatchObject({ read: 2, written: 2 })
  await expectEqual(cluster, topic, cluster, back)
})

test.each(drivers)(
  'a copy from one cluster to another is exact, repeated or not, and tells the offsets, by %s',
  async (driver) => {
    await using from = openCluster(kafka, { driver })
    await using to = openCluster(secure, { driver })
    const topic = newTopic('across')
    await fill(from, topic)
    await addTransactions(from, topic)
    const first = await from.cp(topic, to, topic, { ...bytes, n: 100, commitBytes: 10_000, offsets: true })
    expect(first).toMatchObject({ read: 100, written: 100, resumed: [] })
    const second = await from.cp(topic, to, topic, { ...bytes, commitBytes: 10_000, offsets: true })
    expect(second.written).toBe(codecs.length * 60 + 18 - 100)
    expect(await from.cp(topic, to, topic, bytes)).toMatchObject({ read: 0, written: 0 })
    await expectEqual(from, topic, to, topic)
    const spans = [...first.offsets, ...second.offsets]
    expect(spans.reduce((sum, { count }) => sum + count, 0)).toBe(codecs.length * 60 + 18)
    const last = spans.filter(({ partition }) => partition === 1).at(-1)!
    await expectSame(from, to, topic, last)
  },
)

/** The record at a source offset is the one at the target's. */
async function expectSame(
  from: Storage,
  to: Storage,
  topic: string,
  { partition, source, target }: { readonly partition: number; readonly source: number; readonly target: number },
): Promise<void> {
  const read = async (storage: Storage, offset: number) =>
    (await storage.cat(topic, { ...bytes, partitions: [partition], start: offset, n: 1 }))[0]
  const [a, b] = [await read(from, source), await read(to, target)]
  expect([a?.offset, b?.offset]).toEqual([source, target])
  expect([a?.key, a?.value, a?.headers]).toEqual([b?.key, b?.value, b?.headers])
}

test('a mirror follows its source until it is told to stop, and the next one goes on where it stood', async () => {
  await using from = openCluster(kafka, { kafi: { 'consume.timeout': -1, progressNumMessages: 1 } })
  await using to = openCluster(secure)
  const topic = newTopic('mirror')
  await fill(from, topic)
  const stop = new AbortController()
  const target = codecs.length * 60
  const progress = ({ read }: { readonly read: number }) => {
    if (read >= target + 2) stop.abort()
  }
  const mirror = from.cp(topic, to, topic, { ...bytes, follow: true, commitBytes: 1, signal: stop.signal, progress })
  const ended = expect(mirror).rejects.toMatchObject({ name: 'AbortError' })
  await from.producer(topic, bytes).produceMany([makeRecord(1), makeRecord(2), makeRecord(3)])
  await ended
  await from.cp(topic, to, topic, { ...bytes, follow: false })
  await expectEqual(from, topic, to, topic)
})
