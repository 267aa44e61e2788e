import type { Reader } from '@kafi/core'
import { Client, openReader, socketDriver } from '@kafi/cluster'
import { encodeBatch, type RecordSource } from '@kafi/protocol'
import { systemClock } from '@kafi/protocol/connection'
import { expect, test } from 'vitest'
import { newTopic, useService } from '../../use-service.ts'

const { brokers } = await useService('kafka')
const { signal } = new AbortController()

function connect(): Client {
  return new Client({
    driver: socketDriver({ clientId: 'reader', security: {} }),
    bootstrap: brokers.map(({ host, port }) => ({ host, port })),
    clock: systemClock,
    random: Math.random,
    connectTimeoutMs: 10_000,
    requestTimeoutMs: 10_000,
    apiTimeoutMs: 20_000,
    retryBackoffMs: 50,
    retryBackoffMaxMs: 500,
    reconnectBackoffMs: 50,
    reconnectBackoffMaxMs: 500,
    metadataMaxAgeMs: 300_000,
  })
}

async function create(client: Client, name: string, configs: Readonly<Record<string, string>> = {}): Promise<void> {
  const entries = Object.entries(configs).map(([key, value]) => ({ name: key, value }))
  const topics = [{ name, numPartitions: 1, replicationFactor: 1, configs: entries }]
  await client.send('controller', 'CreateTopics', { topics, timeoutMs: 10_000 }, { signal })
  await client.retry({ signal }, () => client.leaderOf({ topic: name, partition: 0 }, { signal }))
}

function sourceOf(values: readonly string[]): RecordSource {
  return {
    count: values.length,
    offset: (i) => i,
    timestamp: () => Date.now(),
    key: (i) => Buffer.from(String(i)),
    value: (i) => Buffer.from(values[i]!),
    headers: () => [],
  }
}

async function write(client: Client, topic: string, values: readonly string[]): Promise<void> {
  const topicData = [{ name: topic, partitionData: [{ index: 0, records: encodeBatch(sourceOf(values)) }] }]
  await client.retry({ signal }, async () => {
    const draft = { acks: -1, timeoutMs: 10_000, topicData }
    const answer = await client.send({ leader: { topic, partition: 0 } }, 'Produce', draft, { signal, maxVersion: 12 })
    expect(answer.responses[0]?.partitionResponses[0]?.errorCode).toBe(0)
  })
}

function open(client: Client, topic: string, from: number, to: number): Promise<Reader> {
  const ranges = [{ topic, partition: 0, from, to }]
  return openReader(client, { ranges, isolation: 'committed', memoryBytes: 16 << 20, signal })
}

async function take(reader: Reader): Promise<string[] | null> {
  const list = await reader.next({ signal, maxBytes: 4 << 20, maxWaitMs: 5_000 })
  return (
    list?.flatMap(({ records }) =>
      Array.from(
        { length: records.count },
        (_, i) => `${records.offset(i)} ${Buffer.from(records.value(i)!).toString()}`,
      ),
    ) ?? null
  )
}

test('offsets that were deleted are an error that says which are there', async () => {
  await using client = connect()
  const topic = newTopic('reader')
  await create(client, topic)
  await write(client, topic, ['a', 'b', 'c'])
  const partitions = [{ partitionIndex: 0, offset: 2n }]
  const draft = { topics: [{ name: topic, partitions }], timeoutMs: 10_000 }
  await client.send({ leader: { topic, partition: 0 } }, 'DeleteRecords', draft, { signal })
  await using reader = await open(client, topic, 0, 3)
  await expect(take(reader)).rejects.toMatchObject({
    code: 'KAFI_OFFSET_RANGE',
    details: { offset: 0, start: 2, end: 3 },
  })
  reader.assign([{ topic, partition: 0, from: 2, to: 3 }])
  expect(await take(reader)).toEqual(['2 c'])
  expect(await take(reader)).toBeNull()
})

test('a topic that is made anew under the reader is an error, not other records', async () => {
  await using client = connect()
  const topic = newTopic('reader')
  await create(client, topic)
  await write(client, topic, ['a'])
  await using reader = await open(client, topic, 0, Infinity)
  expect(await take(reader)).toEqual(['0 a'])
  await using other = connect()
  await other.send('controller', 'DeleteTopics', { topicNames: [topic], timeoutMs: 10_000 }, { signal, version: 5 })
  await create(other, topic)
  await write(other, topic, ['x', 'y'])
  const again = async () => {
    for (;;) expect(await take(reader)).toEqual([])
  }
  await expect(again()).rejects.toMatchObject({ code: 'KAFI_TOPIC_UNKNOWN' })
})
