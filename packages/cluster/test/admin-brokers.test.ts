import { beforeAll, expect, test } from 'vitest'
import { describeCluster } from '../src/cluster-description.ts'
import { electLeaders } from '../src/elections.ts'
import { describeFeatures, updateFeatures } from '../src/features.ts'
import { alterReplicaLogDirs, describeLogDirs, topicSizes } from '../src/log-dirs.ts'
import { describeQuorum, unregisterBroker } from '../src/quorum.ts'
import { alterPartitionReassignments, listPartitionReassignments } from '../src/reassignments.ts'
import { describeTopics } from '../src/topic-description.ts'
import { listTransactions } from '../src/transactions-admin.ts'
import { o, openAdmin, signal } from './admin-bench.ts'
import { loadApis } from './loaded-apis.ts'
import { put } from './reader-fixture.ts'

beforeAll(() =>
  loadApis(
    `ApiVersions Metadata ElectLeaders AlterPartitionReassignments ListPartitionReassignments DescribeLogDirs DescribeCluster DescribeQuorum UpdateFeatures`,
  ),
)

test('leaders are elected, also where none needs to be', async () => {
  const { client, run, cluster } = await openAdmin({ topics: { snacks: { partitions: 2, replicationFactor: 3 } } })
  const place = { topic: 'snacks', partition: 0 }
  const first = cluster.partition('snacks', 0).leader
  cluster.moveLeader('snacks', 0)
  expect(await run(electLeaders(client, 'preferred', [place], o))).toEqual([{ ...place, elected: true }])
  expect(cluster.partition('snacks', 0).leader).toBe(first)
  expect(await run(electLeaders(client, 'preferred', [place], o))).toEqual([{ ...place, elected: false }])
  cluster.moveLeader('snacks', 1)
  expect(await run(electLeaders(client, 'preferred', null, o))).toEqual([
    { topic: 'snacks', partition: 1, elected: true },
  ])
  const [missing] = await run(electLeaders(client, 'unclean', [{ topic: 'nope', partition: 0 }], o))
  expect(missing?.error?.code).toBe('KAFI_TOPIC_UNKNOWN')
})

test('replicas are reassigned', async () => {
  const { client, run, cluster } = await openAdmin()
  const move = (partition: number, replicas: number[] | null) => ({ topic: 'snacks', partition, replicas })
  const results = await run(alterPartitionReassignments(client, [move(0, [2, 1]), move(1, [9]), move(7, null)], o))
  expect(results.map(({ error }) => error?.details['kafkaError'])).toEqual([
    undefined,
    'INVALID_REPLICA_ASSIGNMENT',
    'UNKNOWN_TOPIC_OR_PARTITION',
  ])
  expect(cluster.partition('snacks', 0).replicas).toEqual([2, 1])
  expect(await run(listPartitionReassignments(client, null, o))).toEqual([])
  expect(await run(listPartitionReassignments(client, [{ topic: 'snacks', partition: 0 }], o))).toEqual([])
})

test('folders of brokers tell what topics take on disk', async () => {
  const bench = await openAdmin({ topics: { snacks: { partitions: 2, replicationFactor: 2 } } })
  put(bench, ['a', 'b'])
  const dirs = await bench.run(describeLogDirs(bench.client, o))
  expect(dirs.map(({ broker, path }) => [broker, path])).toEqual([0, 1, 2].map((id) => [id, '/kafka/logs']))
  const bytes = bench.cluster.partition('snacks', 0).log.batches.reduce((sum, batch) => sum + batch.bytes.length, 0)
  expect(await bench.run(topicSizes(bench.client, o))).toEqual(new Map([['snacks', 2 * bytes]]))
  const some = await bench.run(
    describeLogDirs(bench.client, {
      brokers: [bench.cluster.partition('snacks', 1).leader],
      places: [{ topic: 'snacks', partition: 1 }],
      signal,
    }),
  )
  expect(some.flatMap(({ replicas }) => replicas)).toEqual([
    { topic: 'snacks', partition: 1, bytes: 0, offsetLag: 0, future: false },
  ])
  await expect(bench.run(describeLogDirs(bench.client, { brokers: [9], signal }))).rejects.toMatchObject({
    code: 'KAFI_ARGUMENT',
  })
  await expect(
    bench.run(alterReplicaLogDirs(bench.client, [{ broker: 9, topic: 'snacks', partition: 0, path: '/x' }], o)),
  ).rejects.toMatchObject({ code: 'KAFI_ARGUMENT' })
})

test('the cluster, its quorum and its features are described', async () => {
  const { client, run, cluster } = await openAdmin({ racks: ['a', 'b', 'c'] })
  const described = await run(describeCluster(client, { operations: true, fenced: true, signal }))
  expect(described).toMatchObject({
    clusterId: cluster.state.clusterId,
    brokers: [{ id: 0, rack: 'a', fenced: false }, { id: 1 }, { id: 2 }],
  })
  const { leader, voters, nodes } = await run(describeQuorum(client, o))
  expect([leader, voters.length, nodes[0]?.listeners[0]?.name]).toEqual([0, 3, 'CONTROLLER'])
  expect(await run(updateFeatures(client, [{ name: 'group.version', level: 0, type: 'safe' }], o))).toEqual([
    { name: 'group.version' },
  ])
  expect(cluster.state.admin.features.get('group.version')).toBe(0)
  const [wrong] = await run(updateFeatures(client, [{ name: 'nope', level: 1 }], o))
  expect(wrong?.error?.code).toBe('KAFI_ARGUMENT')
  const { features } = await run(describeFeatures(client, o))
  const feature = features.find(({ name }) => name === 'metadata.version')
  expect(feature).toEqual({ name: 'metadata.version', supported: { min: 1, max: 29 }, finalized: 29 })
})

test('a cluster older than an API says so with the way out', async () => {
  const { client, run } = await openAdmin({ versions: '0.10.2' })
  expect((await run(describeCluster(client, o))).brokers).toHaveLength(3)
  await expect(run(describeQuorum(client, o))).rejects.toThrow(/ZooKeeper/)
  await expect(run(unregisterBroker(client, 1, o))).rejects.toMatchObject({ code: 'KAFI_UNSUPPORTED' })
  await expect(run(electLeaders(client, 'preferred', null, o))).rejects.toThrow(/kafka-preferred-replica-election.sh/)
  await expect(run(listTransactions(client, o))).rejects.toMatchObject({ code: 'KAFI_UNSUPPORTED' })
  expect((await run(describeTopics(client, ['snacks', 'nope'], o))).map(({ error }) => error?.code)).toEqual([
    undefined,
    'KAFI_TOPIC_UNKNOWN',
  ])
})
