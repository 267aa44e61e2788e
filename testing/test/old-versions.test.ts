import { readMessageSet, walkMessages } from '@kafi/protocol'
import { checkVersion, openConnection } from '@kafi/protocol/connection'
import { expect, test } from 'vitest'
import { codes, versionTable, type KafkaVersion } from '../fake-broker/index.ts'
import { batchOf, messagesOf, sourceOf, valuesOf } from './records.ts'
import { openSimulation } from './simulation.ts'

const releases: [KafkaVersion, string][] = [
  ['0.8.2', '0.8.2'],
  ['0.9.0', '0.9'],
  ['0.10.2', '0.10.2'],
  ['0.11.0', '0.11'],
  ['2.8', '2.8'],
  ['3.9', '3.9'],
  ['4.3', '4.3'],
]

test.each(releases)('a broker that says it is %s is taken for %s', async (versions, release) => {
  const { clock, cluster } = await openSimulation({ brokers: 1, versions })
  const { host, port } = cluster.state.brokers[0]!
  const found = await clock.run(checkVersion({ host, port, dial: cluster.dial, clock }))
  expect(found.release).toBe(release)
})

test('brokers before 0.10 hang up on ApiVersions', async () => {
  const { clock, cluster } = await openSimulation({ brokers: 1, versions: '0.8.2' })
  const { host, port } = cluster.state.brokers[0]!
  const connection = await clock.run(openConnection({ host, port, dial: cluster.dial, clock }))
  expect([connection.legacy, connection.versions.size]).toEqual([true, 0])
})

test('a version of ApiVersions from the future is answered in version 0 with what there is', async () => {
  const { cluster, connect, clock } = await openSimulation({ brokers: 1, versions: '0.10.2' })
  const client = await connect()
  // Key 18, version 3, correlation id 5, no client id, no tags, and what follows.
  client.sendFrame(Uint8Array.of(0, 18, 0, 3, 0, 0, 0, 5, 255, 255, 0, 1, 1, 0))
  const frame = Buffer.from(await clock.run(client.nextFrame()))
  expect([frame.readInt32BE(0), frame.readInt16BE(4)]).toEqual([5, codes.unsupportedVersion])
  expect(frame.readInt32BE(6)).toBeGreaterThan(15)
  expect(cluster.counters.openConnections).toBe(1)
})

test.each([
  [0, 0],
  [1, 2],
] as const)('messages of magic %i come back as they went in, and as batches to new clients', async (magic, version) => {
  const table = new Map([...versionTable('2.8')])
  const { connect, ask } = await openSimulation({ brokers: 1, versions: table, topics: { snacks: 1 } })
  const client = await connect()
  const topicData = [{ name: 'snacks', partitionData: [{ index: 0, records: messagesOf(['a', 'b'], magic) }] }]
  const { responses } = await ask(client, 'Produce', version, { acks: 1, timeoutMs: 9, topicData })
  expect(responses[0]!.partitionResponses[0]).toMatchObject({ errorCode: 0, baseOffset: 0n })
  const partitions = [{ partition: 0, fetchOffset: 0n, partitionMaxBytes: 1e6 }]
  const topics = [{ topic: 'snacks', partitions }]
  const old = await ask(client, 'Fetch', version, { maxWaitMs: 0, minBytes: 1, topics })
  const bytes = old.responses[0]!.partitions[0]!.records!
  const records = readMessageSet(bytes, walkMessages(bytes))
  expect([records.count, records.offset(1), records.timestamp(1)]).toEqual([2, 1, magic === 0 ? -1 : 1001])
  const now = await ask(client, 'Fetch', 11, { maxWaitMs: 0, minBytes: 1, topics })
  expect(valuesOf(now.responses[0]!.partitions[0]!.records!)).toEqual(['a', 'b'])
})

test('batches go to old clients as messages, headers and all that is new left out', async () => {
  const { connect, ask } = await openSimulation({ brokers: 1, versions: '2.8', topics: { snacks: 1 } })
  const client = await connect()
  const records = batchOf(['a', 'b'], { codec: 'gzip' })
  const topicData = [{ name: 'snacks', partitionData: [{ index: 0, records }] }]
  await ask(client, 'Produce', 7, { acks: -1, timeoutMs: 9, topicData })
  const topics = [{ topic: 'snacks', partitions: [{ partition: 0, fetchOffset: 0n, partitionMaxBytes: 1e6 }] }]
  const { responses } = await ask(client, 'Fetch', 3, { maxWaitMs: 0, minBytes: 1, maxBytes: 1e6, topics })
  const bytes = responses[0]!.partitions[0]!.records!
  const messages = walkMessages(bytes)
  expect([messages.length, messages[0]!.codec, messages[0]!.magic]).toEqual([1, 'gzip', 1])
  const read = readMessageSet(bytes, messages)
  expect([0, 1].map((i) => Buffer.from(read.value(i)!).toString())).toEqual(['a', 'b'])
  expect(read.timestamp(0)).toBe(sourceOf(['a']).timestamp(0))
})

test('Kafka 4 says that it takes Produce 0, and does not', async () => {
  const { cluster, connect, clock } = await openSimulation({ brokers: 1, versions: '4.3', topics: { snacks: 1 } })
  const client = await connect()
  const topicData = [{ name: 'snacks', partitionData: [{ index: 0, records: messagesOf(['a'], 0) }] }]
  await expect(clock.run(client.ask('Produce', 0, { acks: 1, timeoutMs: 9, topicData }))).rejects.toThrow('closed')
  expect(cluster.counters.malformed).toBe(1)
})
