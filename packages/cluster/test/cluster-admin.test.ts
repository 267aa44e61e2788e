import { expect, test } from 'vitest'
import { openFakeCluster } from '../../../testing/fake-broker/index.ts'
import { Cluster } from '../src/index.ts'

test('calls of administration are there on a cluster, with and without options', async () => {
  await using fake = await openFakeCluster({ brokers: 2 })
  await using cluster = new Cluster({ bootstrapServers: fake.bootstrapServers })
  const { admin } = cluster
  expect(await admin.createTopics([{ topic: 'snacks', partitions: 2 }])).toMatchObject([{ topic: 'snacks' }])
  expect(await admin.createPartitions([{ topic: 'snacks', partitions: 3 }], { validateOnly: true })).toHaveLength(1)
  expect(await cluster.partitions('snacks')).toBe(2)
  expect((await admin.describeCluster()).brokers).toHaveLength(2)
  const questions = [{ topic: 'snacks', partition: 0, at: 'latest' as const }]
  expect(await admin.listOffsets(questions, { isolation: 'committed' })).toMatchObject([{ offset: 0 }])
})

test('a call that is aborted ends with the reason, and none is possible after the cluster is closed', async () => {
  await using fake = await openFakeCluster({ brokers: 1 })
  const cluster = new Cluster({ bootstrapServers: fake.bootstrapServers })
  const { admin } = cluster
  await expect(admin.describeCluster({ signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough')
  await cluster.close()
  await expect(admin.describeCluster()).rejects.toMatchObject({ code: 'KAFI_CLOSED' })
})

test('transactions of a cluster are seen when they are committed', async () => {
  await using fake = await openFakeCluster({ brokers: 1, topics: { snacks: 1 } })
  await using cluster = new Cluster({ bootstrapServers: fake.bootstrapServers })
  await using transactions = await cluster.transactions('tx')
  const value = Buffer.from('cookie')
  const records = {
    count: 1,
    offset: () => 0,
    timestamp: () => 5,
    key: () => null,
    value: () => value,
    headers: () => [],
  }
  const { signal } = new AbortController()
  const values = async () => (await cluster.cat('snacks', { type: 'str' })).map((message) => message.value)
  await transactions.append([{ topic: 'snacks', partition: 0, records }], { signal })
  expect(await values()).toEqual([])
  await transactions.commit({ signal })
  expect(await values()).toEqual(['cookie'])
})
