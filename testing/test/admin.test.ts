import { expect, test } from 'vitest'
import { codes } from '../fake-broker/index.ts'
import { batchOf } from './records.ts'
import { openSimulation } from './simulation.ts'

async function open(brokers = 1) {
  const simulation = await openSimulation({ brokers, topics: { snacks: 2 } })
  const client = await simulation.connect()
  return { ...simulation, client }
}

test('topics are made with their configs, grow, and go', async () => {
  const { ask, client } = await open()
  const configs = [{ name: 'retention.ms', value: '5' }]
  const topics = [{ name: 'pies', numPartitions: 2, replicationFactor: 1, configs }]
  const made = await ask(client, 'CreateTopics', 7, { topics })
  expect(made.topics[0]).toMatchObject({ errorCode: 0, numPartitions: 2, replicationFactor: 1 })
  expect((await ask(client, 'CreateTopics', 7, { topics })).topics[0]!.errorCode).toBe(codes.topicExists)
  const resources = [{ resourceType: 2, resourceName: 'pies', configurationKeys: ['retention.ms'] }]
  const described = await ask(client, 'DescribeConfigs', 4, { resources })
  expect(described.results[0]!.configs).toMatchObject([{ name: 'retention.ms', value: '5', configSource: 1 }])
  const grown = await ask(client, 'CreatePartitions', 3, { topics: [{ name: 'pies', count: 5, assignments: null }] })
  expect(grown.results[0]!.errorCode).toBe(codes.none)
  const { topics: found } = await ask(client, 'Metadata', 12, {
    topics: [{ name: 'pies' }],
    allowAutoTopicCreation: false,
  })
  expect(found[0]).toMatchObject({ topicId: made.topics[0]!.topicId, partitions: [{}, {}, {}, {}, {}] })
  const gone = await ask(client, 'DeleteTopics', 6, { topics: [{ name: null, topicId: made.topics[0]!.topicId }] })
  expect(gone.responses[0]).toMatchObject({ name: 'pies', errorCode: 0 })
  const after = await ask(client, 'Metadata', 12, { topics: [{ name: 'pies' }], allowAutoTopicCreation: false })
  expect(after.topics[0]!.errorCode).toBe(codes.unknownTopicOrPartition)
})

test.each([
  ['a name that is none', { name: 'a/b', numPartitions: 1, replicationFactor: 1 }, codes.invalidTopic],
  ['no partitions', { name: 'x', numPartitions: 0, replicationFactor: 1 }, codes.invalidPartitions],
  ['more replicas than brokers', { name: 'x', numPartitions: 1, replicationFactor: 9 }, codes.invalidReplicationFactor],
  [
    'a broker that is not there',
    { name: 'x', assignments: [{ partitionIndex: 0, brokerIds: [7] }] },
    codes.invalidReplicaAssignment,
  ],
  [
    'a config that is none',
    { name: 'x', numPartitions: 1, replicationFactor: 1, configs: [{ name: '?', value: '' }] },
    codes.invalidConfig,
  ],
])('a topic with %s is refused', async (_what, topic, code) => {
  const { ask, client } = await open()
  expect((await ask(client, 'CreateTopics', 7, { topics: [topic] })).topics[0]!.errorCode).toBe(code)
})

test('configs are set, appended to, taken away one by one, and replaced all at once', async () => {
  const { ask, client } = await open()
  const read = async () => {
    const resources = [{ resourceType: 2, resourceName: 'snacks', configurationKeys: null }]
    const { results } = await ask(client, 'DescribeConfigs', 4, { resources })
    const set = results[0]!.configs.filter(({ configSource }) => configSource === 1)
    return Object.fromEntries(set.map(({ name, value }) => [name, value]))
  }
  const change = (name: string, configOperation: number, value: string | null) => {
    const configs = [{ name, configOperation, value }]
    return ask(client, 'IncrementalAlterConfigs', 1, {
      resources: [{ resourceType: 2, resourceName: 'snacks', configs }],
    })
  }
  await change('retention.ms', 0, '7')
  await change('cleanup.policy', 2, 'compact')
  expect(await read()).toEqual({ 'retention.ms': '7', 'cleanup.policy': 'delete,compact' })
  await change('cleanup.policy', 3, 'delete')
  await change('retention.ms', 1, null)
  expect(await read()).toEqual({ 'cleanup.policy': 'compact' })
  const configs = [{ name: 'segment.bytes', value: '1000' }]
  await ask(client, 'AlterConfigs', 2, { resources: [{ resourceType: 2, resourceName: 'snacks', configs }] })
  expect(await read()).toEqual({ 'segment.bytes': '1000' })
  const wrong = await change('nonsense', 0, '1')
  expect(wrong.responses[0]!.errorCode).toBe(codes.invalidConfig)
})

test('rules of access are found by filters and go by filters', async () => {
  const { ask, client } = await open()
  const rule = { resourceType: 2, principal: 'User:a', host: '*', operation: 3, permissionType: 3 }
  const creations = [
    { ...rule, resourceName: 'snacks', resourcePatternType: 3 },
    { ...rule, resourceName: 'sna', resourcePatternType: 4 },
    { ...rule, resourceName: '*', resourcePatternType: 3, principal: 'User:b' },
  ]
  await ask(client, 'CreateAcls', 3, { creations: [...creations, creations[0]!] })
  const every = { resourceTypeFilter: 1, patternTypeFilter: 1, operation: 1, permissionType: 1 }
  const nothing = { resourceNameFilter: null, principalFilter: null, hostFilter: null }
  const names = async (filter: object) => {
    const { resources } = await ask(client, 'DescribeAcls', 3, { ...every, ...nothing, ...filter })
    return resources.map(({ resourceName }) => resourceName)
  }
  expect(await names({})).toEqual(['snacks', 'sna', '*'])
  expect(await names({ resourceNameFilter: 'snacks', patternTypeFilter: 2 })).toEqual(['snacks', 'sna', '*'])
  expect(await names({ resourceNameFilter: 'snacks', patternTypeFilter: 3 })).toEqual(['snacks'])
  const filters = [{ ...every, ...nothing, principalFilter: 'User:a' }]
  const { filterResults } = await ask(client, 'DeleteAcls', 3, { filters })
  expect(filterResults[0]!.matchingAcls).toHaveLength(2)
  expect(await names({})).toEqual(['*'])
})

test('quotas are kept by whom they are for', async () => {
  const { ask, client } = await open()
  const entity = [{ entityType: 'user', entityName: 'a' }]
  const alter = (ops: { key: string; value: number; remove: boolean }[]) =>
    ask(client, 'AlterClientQuotas', 1, { entries: [{ entity, ops }] })
  await alter([{ key: 'producer_byte_rate', value: 1e6, remove: false }])
  const components = [{ entityType: 'user', matchType: 2, match: null }]
  const read = async () => (await ask(client, 'DescribeClientQuotas', 1, { components, strict: true })).entries
  expect(await read()).toEqual([{ entity, values: [{ key: 'producer_byte_rate', value: 1e6 }] }])
  await alter([{ key: 'producer_byte_rate', value: 0, remove: true }])
  expect(await read()).toEqual([])
})

test('replicas are reassigned and leaders elected', async () => {
  const { ask, client, cluster } = await open(3)
  const partitions = [{ partitionIndex: 0, replicas: [2, 1] }]
  const moved = await ask(client, 'AlterPartitionReassignments', 0, { topics: [{ name: 'snacks', partitions }] })
  expect(moved.responses[0]!.partitions[0]!.errorCode).toBe(codes.none)
  expect(cluster.partition('snacks', 0)).toMatchObject({ leader: 2, replicas: [2, 1] })
  cluster.moveLeader('snacks', 0)
  const topicPartitions = [{ topic: 'snacks', partitions: [0] }]
  const elect = async () => {
    const { replicaElectionResults } = await ask(client, 'ElectLeaders', 2, { electionType: 0, topicPartitions })
    return replicaElectionResults[0]!.partitionResult[0]!.errorCode
  }
  expect([await elect(), await elect()]).toEqual([codes.none, codes.electionNotNeeded])
  expect(cluster.partition('snacks', 0).leader).toBe(2)
})

test('transactions are listed, described, and aborted by markers', async () => {
  const { ask, client, cluster } = await open()
  const transactionalId = 't'
  const producer = await ask(client, 'InitProducerId', 4, { transactionalId, transactionTimeoutMs: 60_000 })
  const { producerId, producerEpoch } = producer
  const claim = {
    v3AndBelowTransactionalId: 't',
    v3AndBelowProducerId: producerId,
    v3AndBelowProducerEpoch: producerEpoch,
  }
  await ask(client, 'AddPartitionsToTxn', 3, { ...claim, v3AndBelowTopics: [{ name: 'snacks', partitions: [0] }] })
  const records = batchOf(['a'], { producerId, producerEpoch, baseSequence: 0, transactional: true })
  const topicData = [{ name: 'snacks', partitionData: [{ index: 0, records }] }]
  await ask(client, 'Produce', 9, { transactionalId, acks: -1, timeoutMs: 9, topicData })
  const listed = await ask(client, 'ListTransactions', 2, {
    stateFilters: ['Ongoing', 'Odd'],
    transactionalIdPattern: 't.*',
  })
  expect(listed).toMatchObject({ unknownStateFilters: ['Odd'], transactionStates: [{ transactionalId, producerId }] })
  const described = await ask(client, 'DescribeTransactions', 0, { transactionalIds: ['t', 'u'] })
  const topics = [{ topic: 'snacks', partitions: [0] }]
  expect(described.transactionStates).toMatchObject([
    { transactionState: 'Ongoing', topics },
    { errorCode: codes.transactionalIdNotFound },
  ])
  const asked = { topics: [{ name: 'snacks', partitionIndexes: [0] }] }
  const openSince = async () => {
    const { topics: answered } = await ask(client, 'DescribeProducers', 0, asked)
    return answered[0]!.partitions[0]!.activeProducers[0]!.currentTxnStartOffset
  }
  expect(await openSince()).toBe(0n)
  await ask(client, 'WriteTxnMarkers', 1, {
    markers: [{ producerId, producerEpoch, transactionResult: false, ...asked }],
  })
  expect(await openSince()).toBe(-1n)
  expect(cluster.partition('snacks', 0).aborted).toHaveLength(1)
})

test('sizes on disk, the quorum and features are told', async () => {
  const { ask, client } = await open()
  const topicData = [{ name: 'snacks', partitionData: [{ index: 0, records: batchOf(['a']) }] }]
  await ask(client, 'Produce', 9, { acks: 1, timeoutMs: 9, topicData })
  const { results } = await ask(client, 'DescribeLogDirs', 4, { topics: null })
  expect(results[0]!.topics[0]!.partitions[0]!.partitionSize).toBe(BigInt(batchOf(['a']).length))
  const topics = [{ topicName: '__cluster_metadata', partitions: [{ partitionIndex: 0 }] }]
  const quorum = await ask(client, 'DescribeQuorum', 2, { topics })
  expect(quorum.topics[0]!.partitions[0]).toMatchObject({ leaderId: 0, currentVoters: [{ replicaId: 0 }] })
  await ask(client, 'UpdateFeatures', 1, { featureUpdates: [{ feature: 'group.version', maxVersionLevel: 0 }] })
  const { finalizedFeatures } = await ask(client, 'ApiVersions', 3, {
    clientSoftwareName: 'a',
    clientSoftwareVersion: '1',
  })
  expect(finalizedFeatures.find(({ name }) => name === 'group.version')).toMatchObject({ maxVersionLevel: 0 })
})

test('asking after a group makes none', async () => {
  const { ask, client } = await open()
  await ask(client, 'OffsetFetch', 8, { groups: [{ groupId: 'g', topics: null }] })
  await ask(client, 'Heartbeat', 3, { groupId: 'g', generationId: 1, memberId: 'm' })
  expect((await ask(client, 'ListGroups', 4, {})).groups).toEqual([])
})
