import { readFileSync } from 'node:fs'
import { createLogger, type LogEntry } from '@kafi/core'
import { expect, test } from 'vitest'
import { openFakeCluster } from '../../../testing/fake-broker/index.ts'
import { Cluster } from '../src/index.ts'

const pem = (name: string) => readFileSync(new URL(`../../protocol/test/fixtures/tls/${name}`, import.meta.url))

const quick = { retryBackoffMs: 1, retryBackoffMaxMs: 20, reconnectBackoffMs: 1, reconnectBackoffMaxMs: 20 }

test.each(['kafkajs', 'socket'])('who waits for brokers is told so once, over %s', async (driver) => {
  const fake = await openFakeCluster({ brokers: 1 })
  const bootstrapServers = fake.bootstrapServers
  await fake[Symbol.asyncDispose]()
  const entries: LogEntry[] = []
  const log = createLogger((entry) => entries.push(entry), { level: 'warn' })
  await using cluster = new Cluster({ ...quick, bootstrapServers, driver, defaultApiTimeoutMs: 300 }, { log })
  await expect(cluster.ls()).rejects.toMatchObject({ code: 'KAFI_STORAGE' })
  expect(entries).toHaveLength(1)
  expect(entries[0]?.message).toMatch(new RegExp(`${bootstrapServers}: .*ECONNREFUSED.*; trying again$`))
})

test.each(['kafkajs', 'socket'])('a certificate of nobody we trust is refused at once, over %s', async (driver) => {
  await using fake = await openFakeCluster({ brokers: 1, tls: { key: pem('broker-key.pem'), cert: pem('broker.pem') } })
  await using cluster = new Cluster({ bootstrapServers: fake.bootstrapServers, driver, securityProtocol: 'SSL' })
  const refused = { code: 'KAFI_DENIED', message: expect.stringContaining('do not fit') as string }
  await expect(cluster.ls()).rejects.toMatchObject(refused)
})

test('a topic that is not there is named, with the way out', async () => {
  await using fake = await openFakeCluster({ brokers: 1 })
  await using cluster = new Cluster({ bootstrapServers: fake.bootstrapServers })
  const missing = { code: 'KAFI_TOPIC_UNKNOWN', message: "no topic 'nope' in this cluster; ls() shows those it has" }
  await expect(cluster.cat('nope')).rejects.toMatchObject(missing)
  await expect(cluster.rm('nope')).rejects.toMatchObject(missing)
})

test('brokers alone are a configuration', async () => {
  await using fake = await openFakeCluster({ brokers: 1, topics: { snacks: 1 } })
  await using cluster = new Cluster(fake.bootstrapServers)
  expect(await cluster.ls()).toEqual(['snacks'])
  await using wrong = new Cluster('localhost:0')
  await expect(wrong.ls()).rejects.toMatchObject({ code: 'KAFI_CONFIG' })
})

test('touch makes as many copies as it is told', async () => {
  await using fake = await openFakeCluster({ brokers: 3 })
  await using cluster = new Cluster(fake.bootstrapServers)
  await cluster.touch('snacks', { replicationFactor: 2 })
  await cluster.touch('quakes')
  const found = await cluster.admin.describeTopics(['snacks', 'quakes'])
  expect(found.map(({ partitions }) => partitions.map(({ replicas }) => replicas.length))).toEqual([[2], [3]])
  const tooMany = cluster.touch('other', { replicationFactor: 4 })
  await expect(tooMany).rejects.toMatchObject({ code: 'KAFI_ARGUMENT' })
})

test('a topic to make must have a name', async () => {
  await using fake = await openFakeCluster({ brokers: 1 })
  await using cluster = new Cluster(fake.bootstrapServers)
  const nameless = { name: 'snacks' } as unknown as { topic: string }
  await expect(cluster.admin.createTopics([nameless])).rejects.toMatchObject({ code: 'KAFI_ARGUMENT' })
})
