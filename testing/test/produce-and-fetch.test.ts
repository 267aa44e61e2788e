import { encodeBatch, readRecords, walkBatches, type RecordSource } from '@kafi/protocol'
import { expect, test } from 'vitest'
import { codes, openFakeCluster } from '../fake-broker/index.ts'
import { connectRaw } from './raw-client.ts'

const source = (values: readonly string[]): RecordSource => ({
  count: values.length,
  offset: (i) => i,
  timestamp: (i) => 1000 + i,
  key: () => null,
  value: (i) => Buffer.from(values[i]!),
  headers: () => [],
})

test('what is produced is fetched', async () => {
  await using cluster = await openFakeCluster({ brokers: 1, topics: { snacks: 1 } })
  const client = await connectRaw(cluster)
  const { apiKeys } = await client.ask('ApiVersions', 3, { clientSoftwareName: 'x', clientSoftwareVersion: '1' })
  expect(apiKeys.find(({ apiKey }) => apiKey === 1)).toMatchObject({ minVersion: 4, maxVersion: 18 })
  const records = encodeBatch(source(['a', 'b']))
  const partitionData = [{ index: 0, records }]
  const produced = await client.ask('Produce', 9, {
    acks: -1,
    timeoutMs: 1000,
    topicData: [{ name: 'snacks', partitionData }],
  })
  expect(produced.responses[0]!.partitionResponses[0]).toMatchObject({ errorCode: codes.none, baseOffset: 0n })
  const partitions = [{ partition: 0, fetchOffset: 0n, partitionMaxBytes: 1_000_000 }]
  const topics = [{ topic: 'snacks', partitions }]
  const fetched = await client.ask('Fetch', 12, { maxWaitMs: 100, minBytes: 1, maxBytes: 1e6, topics })
  const bytes = fetched.responses[0]!.partitions[0]!.records!
  const columns = readRecords(bytes, walkBatches(bytes))
  expect([columns.count, Buffer.from(columns.value(1)!).toString()]).toEqual([2, 'b'])
})
