import { loadApi, type ApiName } from '@kafi/protocol'
import { expect, test } from 'vitest'
import {
  makeMemoryNetwork,
  openFakeCluster,
  seededRandom,
  virtualClock,
  type VersionTable,
} from '../fake-broker/index.ts'
import { handlers } from '../fake-broker/handlers/index.ts'
import { batchOf, messagesOf } from './records.ts'
import { connectRaw } from './raw-client.ts'

const zero = new Uint8Array(0)
const topic = (version: number, since: number, id: string) => (version >= since ? { topicId: id } : { name: 'snacks' })

/** A request of each API that has something in every field that its answer is made of. */
const requests: Record<string, (version: number, topicId: string) => object> = {
  Produce: (v, id) => {
    const records = v < 3 ? messagesOf(['a'], v < 2 ? 0 : 1) : batchOf(['a'])
    const partitionData = [
      { index: 0, records },
      { index: 7, records },
    ]
    return { acks: -1, timeoutMs: 100, topicData: [{ ...topic(v, 13, id), partitionData }] }
  },
  Fetch: (v, id) => {
    const partitions = [
      { partition: 0, fetchOffset: 0n, partitionMaxBytes: 1000 },
      { partition: 7, fetchOffset: 0n },
    ]
    const named = v >= 13 ? { topicId: id } : { topic: 'snacks' }
    return { maxWaitMs: 10, minBytes: 1, topics: [{ ...named, partitions }], ...(v >= 4 ? { isolationLevel: 1 } : {}) }
  },
  ListOffsets: (v) => {
    const times = [-1n, -2n, -3n, 5n, 10n ** 15n]
    const partitions = times.map((timestamp) => ({
      partitionIndex: 0,
      timestamp,
      ...(v === 0 ? { maxNumOffsets: 1 } : {}),
    }))
    return { replicaId: -1, topics: [{ name: 'snacks', partitions }] }
  },
  Metadata: (v, id) => ({
    topics: [{ name: 'snacks' }, { name: 'new' }, ...(v >= 12 ? [{ topicId: id, name: null }] : [])],
  }),
  OffsetCommit: (v, id) => {
    const partitions = [{ partitionIndex: 0, committedOffset: 3n, committedMetadata: 'm' }]
    return { groupId: 'g', topics: [{ ...topic(v, 10, id), partitions }] }
  },
  OffsetFetch: (v, id) => {
    const topics = [{ ...topic(v, 10, id), partitionIndexes: [0, 1] }]
    return v >= 8 ? { groups: [{ groupId: 'g', topics }] } : { groupId: 'g', topics }
  },
  FindCoordinator: (v) => (v >= 4 ? { keyType: 0, coordinatorKeys: ['g', 'h'] } : { key: 'g' }),
  JoinGroup: (v) => {
    const times = { sessionTimeoutMs: 10_000, ...(v >= 1 ? { rebalanceTimeoutMs: 100 } : {}) }
    return {
      groupId: 'g',
      ...times,
      protocolType: 'consumer',
      protocols: [{ name: 'range', metadata: Uint8Array.of(1) }],
    }
  },
  SyncGroup: () => ({ groupId: 'g', generationId: 1, memberId: 'nobody' }),
  Heartbeat: () => ({ groupId: 'g', generationId: 1, memberId: 'nobody' }),
  LeaveGroup: (v) => ({ groupId: 'g', ...(v >= 3 ? { members: [{ memberId: 'nobody' }] } : { memberId: 'nobody' }) }),
  DescribeGroups: () => ({ groups: ['g', 'h'] }),
  SaslHandshake: () => ({ mechanism: 'PLAIN' }),
  SaslAuthenticate: () => ({ authBytes: zero }),
  CreateTopics: () => {
    const made = { numPartitions: 1, replicationFactor: 1 }
    return {
      topics: [
        { name: 'b', ...made, configs: [{ name: 'retention.ms', value: '5' }] },
        { name: '?', ...made },
      ],
    }
  },
  DeleteTopics: (v) => (v >= 6 ? { topics: [{ name: 'snacks' }, { name: 'x' }] } : { topicNames: ['snacks', 'x'] }),
  DeleteRecords: () => {
    const partitions = [
      { partitionIndex: 0, offset: -1n },
      { partitionIndex: 9, offset: 0n },
    ]
    return { topics: [{ name: 'snacks', partitions }] }
  },
  InitProducerId: () => ({ transactionalId: 't', transactionTimeoutMs: 100 }),
  OffsetForLeaderEpoch: () => ({ topics: [{ topic: 'snacks', partitions: [{ partition: 0, leaderEpoch: 0 }] }] }),
  AddPartitionsToTxn: (v) => {
    const topics = [{ name: 'snacks', partitions: [0] }]
    if (v >= 4) return { transactions: [{ transactionalId: 't', producerId: 1n, producerEpoch: 0, topics }] }
    return { v3AndBelowTransactionalId: 't', v3AndBelowProducerId: 1n, v3AndBelowTopics: topics }
  },
  AddOffsetsToTxn: () => ({ transactionalId: 't', producerId: 1n, producerEpoch: 0, groupId: 'g' }),
  EndTxn: () => ({ transactionalId: 't', producerId: 1n, producerEpoch: 0, committed: true }),
  TxnOffsetCommit: () => {
    const partitions = [{ partitionIndex: 0, committedOffset: 1n, committedMetadata: null }]
    return { transactionalId: 't', groupId: 'g', producerId: 1n, topics: [{ name: 'snacks', partitions }] }
  },
  DescribeConfigs: () => ({ resources: [{ resourceType: 2, resourceName: 'snacks', configurationKeys: null }] }),
  AlterConfigs: () => ({
    resources: [{ resourceType: 2, resourceName: 'snacks', configs: [{ name: 'retention.ms', value: '1' }] }],
  }),
  DescribeLogDirs: () => ({ topics: null }),
  CreatePartitions: () => ({
    topics: [
      { name: 'snacks', count: 4, assignments: null },
      { name: 'x', count: 4, assignments: null },
    ],
  }),
  DeleteGroups: () => ({ groupsNames: ['g'] }),
  OffsetDelete: () => ({ groupId: 'g', topics: [{ name: 'snacks', partitions: [{ partitionIndex: 0 }] }] }),
  ElectLeaders: () => ({ topicPartitions: [{ topic: 'snacks', partitions: [0, 9] }] }),
  DescribeAcls: () => ({ resourceTypeFilter: 1, operation: 1, permissionType: 1 }),
  CreateAcls: () => ({
    creations: [
      { resourceType: 2, resourceName: 'snacks', principal: 'User:a', host: '*', operation: 3, permissionType: 3 },
    ],
  }),
  DeleteAcls: () => ({ filters: [{ resourceTypeFilter: 1, operation: 1, permissionType: 1 }] }),
  AlterClientQuotas: () => ({
    entries: [
      {
        entity: [{ entityType: 'user', entityName: 'a' }],
        ops: [{ key: 'producer_byte_rate', value: 5, remove: false }],
      },
    ],
  }),
  DescribeQuorum: () => ({ topics: [{ topicName: '__cluster_metadata', partitions: [{ partitionIndex: 0 }] }] }),
  DescribeProducers: () => ({ topics: [{ name: 'snacks', partitionIndexes: [0] }] }),
  DescribeTransactions: () => ({ transactionalIds: ['t'] }),
  AlterPartitionReassignments: () => ({
    topics: [{ name: 'snacks', partitions: [{ partitionIndex: 0, replicas: [0] }] }],
  }),
}

const cases: [ApiName, number][] = []
for (const name of Object.keys(handlers) as ApiName[]) {
  const { request } = await loadApi(name)
  for (let version = request.minVersion; version <= request.maxVersion; version++) cases.push([name, version])
}

test.each(cases)('%s is answered in version %i', async (name, version) => {
  const clock = virtualClock()
  const network = makeMemoryNetwork({ clock, random: seededRandom(1) })
  const { key } = await loadApi(name)
  const versions: VersionTable = new Map([[key, { min: version, max: version }]])
  const cluster = await openFakeCluster({ brokers: 1, clock, network, versions, topics: { snacks: 2 } })
  const draft = requests[name]?.(version, cluster.state.topics.get('snacks')!.id) ?? {}
  const client = await clock.run(connectRaw(cluster))
  const answer = client.ask(name, version, draft)
  await expect(clock.run(answer).catch((error: unknown) => cluster.counters.failures[0] ?? error)).resolves.toBeTypeOf(
    'object',
  )
  expect(cluster.counters.failures).toEqual([])
  expect(await answer).toBeTypeOf('object')
})
