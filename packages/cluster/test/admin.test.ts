import { beforeAll, expect, test } from 'vitest'
import { createAcls, deleteAcls, describeAcls, type Acl } from '../src/acls.ts'
import { alterGroupOffsets, deleteGroupOffsets } from '../src/admin-group-offsets.ts'
import { removeMembers } from '../src/admin-group-members.ts'
import { deleteGroups, listAllGroups } from '../src/admin-groups.ts'
import { aclOperations } from '../src/admin-words.ts'
import { describeCluster } from '../src/cluster-description.ts'
import { describeConfigs } from '../src/configs.ts'
import { alterConfigs, incrementalAlterConfigs, listConfigResources } from '../src/configs-alteration.ts'
import { electLeaders } from '../src/elections.ts'
import { describeFeatures, updateFeatures } from '../src/features.ts'
import { listEachOffset } from '../src/list-offsets.ts'
import { alterReplicaLogDirs, describeLogDirs, topicSizes } from '../src/log-dirs.ts'
import { describeProducers } from '../src/producers.ts'
import { alterClientQuotas, describeClientQuotas } from '../src/quotas.ts'
import { describeQuorum, unregisterBroker } from '../src/quorum.ts'
import { alterPartitionReassignments, listPartitionReassignments } from '../src/reassignments.ts'
import { deleteRecords } from '../src/records-deletion.ts'
import { createTopics } from '../src/topic-creation.ts'
import { deleteTopics } from '../src/topic-deletion.ts'
import { describeTopics } from '../src/topic-description.ts'
import { createPartitions } from '../src/topic-partitions.ts'
import { abortTransaction, describeTransactions, listTransactions } from '../src/transactions-admin.ts'
import { loadApis } from './loaded-apis.ts'
import { openBench, put, signal, type ReaderBench } from './reader-fixture.ts'

beforeAll(() =>
  loadApis(`ApiVersions Metadata FindCoordinator CreateTopics DeleteTopics CreatePartitions DeleteRecords ListOffsets
    DescribeConfigs IncrementalAlterConfigs AlterConfigs ListConfigResources CreateAcls DescribeAcls DeleteAcls
    AlterClientQuotas DescribeClientQuotas ElectLeaders AlterPartitionReassignments ListPartitionReassignments
    DescribeLogDirs DescribeCluster DescribeQuorum UpdateFeatures InitProducerId AddPartitionsToTxn ListTransactions
    DescribeTransactions DescribeProducers WriteTxnMarkers OffsetCommit OffsetDelete ListGroups DeleteGroups
    JoinGroup SyncGroup DescribeGroups ConsumerGroupDescribe LeaveGroup`),
)

const o = { signal }

async function open(options: Parameters<typeof openBench>[0] = {}) {
  const bench = await openBench({ topics: { snacks: 2 }, ...options })
  return { ...bench, run: <T>(work: Promise<T>) => bench.clock.run(work) }
}

test('one topic of several that fails is told with its error, and the others are made', async () => {
  const { client, run, cluster } = await open()
  const configs = new Map([['retention.ms', '5']])
  const results = await run(
    createTopics(
      client,
      [
        { topic: 'pies', partitions: 2, configs },
        { topic: 'snacks' },
        { topic: 'a/b' },
        {
          topic: 'own',
          assignments: [
            [1, 2],
            [2, 0],
          ],
        },
      ],
      o,
    ),
  )
  expect(results.map(({ error }) => error?.code)).toEqual([
    undefined,
    'KAFI_TOPIC_EXISTS',
    'KAFI_TOPIC_NAME',
    undefined,
  ])
  expect(results[0]).toMatchObject({ topic: 'pies', partitions: 2, replicationFactor: 3 })
  expect(results[0]?.configs?.get('retention.ms')).toBe('5')
  expect(cluster.partition('own', 1).replicas).toEqual([2, 0])
})

test('what is checked alone is not made', async () => {
  const { client, run, cluster } = await open()
  const check = { signal, validateOnly: true }
  expect(await run(createTopics(client, [{ topic: 'pies' }], check))).toMatchObject([{ topic: 'pies' }])
  expect(cluster.state.topics.has('pies')).toBe(false)
  const [refused] = await run(createPartitions(client, [{ topic: 'snacks', partitions: 1 }], check))
  expect(refused?.error?.code).toBe('KAFI_ARGUMENT')
})

test('topics are described and deleted by name and by id', async () => {
  const { client, run, cluster } = await open()
  const [one, missing] = await run(describeTopics(client, ['snacks', 'nope'], { signal, operations: true }))
  expect(one).toMatchObject({ topic: 'snacks', internal: false, partitions: [{ partition: 0 }, { partition: 1 }] })
  expect(missing?.error?.code).toBe('KAFI_TOPIC_UNKNOWN')
  const id = { id: one?.id ?? '' }
  expect((await run(describeTopics(client, [id], o)))[0]?.topic).toBe('snacks')
  expect(await run(deleteTopics(client, [id], o))).toEqual([{ topic: 'snacks', ...id }])
  expect(cluster.state.topics.has('snacks')).toBe(false)
  const [gone] = await run(deleteTopics(client, [id], o))
  expect(gone?.error?.code).toBe('KAFI_TOPIC_UNKNOWN')
})

test('items that a controller puts off are asked for again, and those alone', async () => {
  const { client, run, cluster } = await open()
  cluster.faults.on('CreateTopics', { fault: { kind: 'error', code: 89, topic: 'pies' }, times: 2 })
  const results = await run(createTopics(client, [{ topic: 'pies' }, { topic: 'cakes' }], o))
  expect(results.map(({ error }) => error)).toEqual([undefined, undefined])
})

test('records are deleted per partition, and one that fails does not hide the other', async () => {
  const bench = await open()
  put(bench, ['a', 'b'])
  const before = [
    { topic: 'snacks', partition: 0, offset: 1 },
    { topic: 'snacks', partition: 1, offset: 9 },
    { topic: 'nope', partition: 0, offset: 1 },
  ]
  const results = await bench.run(deleteRecords(bench.client, before, o))
  expect(results.map(({ lowWatermark, error }) => [lowWatermark, error?.code])).toEqual([
    [1, undefined],
    [-1, 'KAFI_OFFSET_RANGE'],
    [-1, 'KAFI_TOPIC_UNKNOWN'],
  ])
})

test('offsets are listed by every spec, each with its outcome', async () => {
  const bench = await open()
  put(bench, ['a', 'b', 'c'])
  const ask = (at: Parameters<typeof listEachOffset>[1][number]['at'], partition = 0) => ({
    topic: 'snacks',
    partition,
    at,
  })
  const asked = [
    ask('earliest'),
    ask('latest'),
    ask('maxTimestamp'),
    ask(1001),
    ask('earliestLocal'),
    ask('latestTiered'),
    ask('latest', 7),
  ]
  const found = await bench.run(listEachOffset(bench.client, asked, o))
  expect(found.slice(0, 6).map((outcome) => (outcome.error ? -9 : outcome.value.offset))).toEqual([0, 3, 2, 1, 0, -1])
  expect(found[6]?.error?.code).toBe('KAFI_PARTITION_UNKNOWN')
  const old = await open({ versions: '2.8' })
  await expect(
    old.run(listEachOffset(old.client, [ask('maxTimestamp')], o)).then(([one]) => one?.error?.code),
  ).resolves.toBe('KAFI_UNSUPPORTED')
})

test('configs of topics, brokers and groups are described and changed, each with its outcome', async () => {
  const { client, run } = await open()
  const change = (type: 'topic' | 'broker' | 'group', name: string, config: string, value?: string) => ({
    type,
    name,
    changes: [{ name: config, ...(value !== undefined && { value }) }],
  })
  const changed = await run(
    incrementalAlterConfigs(
      client,
      [
        change('topic', 'snacks', 'retention.ms', '7'),
        change('broker', '1', 'log.cleaner.threads', '2'),
        change('broker', '', 'num.partitions', '3'),
        change('topic', 'nope', 'retention.ms', '7'),
      ],
      o,
    ),
  )
  expect(changed.map(({ error }) => error?.code)).toEqual([undefined, undefined, undefined, 'KAFI_TOPIC_UNKNOWN'])
  const asked = [
    { type: 'topic', name: 'snacks' },
    { type: 'broker', name: '1' },
    { type: 'broker', name: '' },
  ] as const
  const described = await run(describeConfigs(client, asked, { signal, synonyms: true }))
  const entry = described[0]?.configs.find(({ name }) => name === 'retention.ms')
  expect(entry).toMatchObject({
    value: '7',
    source: 'dynamicTopicConfig',
    readOnly: false,
    sensitive: false,
    type: 'string',
  })
  expect(entry?.synonyms?.map(({ source }) => source)).toEqual(['dynamicTopicConfig', 'defaultConfig'])
  expect(described[1]?.configs.find(({ name }) => name === 'log.cleaner.threads')?.source).toBe('dynamicBrokerConfig')
  expect(described[2]?.configs.find(({ name }) => name === 'num.partitions')?.source).toBe('dynamicDefaultBrokerConfig')
  const names = await run(describeConfigs(client, asked.slice(0, 1), { signal, names: ['segment.bytes'] }))
  expect(names[0]?.configs.map(({ name }) => name)).toEqual(['segment.bytes'])
  await run(alterConfigs(client, [{ type: 'topic', name: 'snacks', configs: new Map([['segment.bytes', '1000']]) }], o))
  const after = await run(describeConfigs(client, asked.slice(0, 1), o))
  const own = after[0]?.configs.filter(({ source }) => source === 'dynamicTopicConfig')
  expect(own?.map(({ name, value }) => [name, value])).toEqual([['segment.bytes', '1000']])
})

test('a broker that is not there, or is no number, is an argument that is wrong at once', async () => {
  const { client, run } = await open()
  for (const name of ['99', 'x', '1e9']) {
    await expect(run(describeConfigs(client, [{ type: 'broker', name }], o))).rejects.toMatchObject({
      code: 'KAFI_ARGUMENT',
      retriable: false,
    })
  }
})

test('resources that have configs are listed', async () => {
  const { client, run } = await open()
  const topics = await run(listConfigResources(client, { types: ['topic'], signal }))
  expect(topics).toEqual([{ type: 'topic', name: 'snacks' }])
})

const rule: Acl = {
  resourceType: 'topic',
  resourceName: 'snacks',
  principal: 'User:alice',
  operation: 'read',
  permission: 'allow',
}

test('rules of access are added, found by filters and deleted by filters', async () => {
  const { client, run } = await open()
  const acls: Acl[] = [
    rule,
    { ...rule, resourceName: 'sna', patternType: 'prefixed', operation: 'describeConfigs' },
    { ...rule, principal: 'User:bob', permission: 'deny', host: '10.0.0.1' },
  ]
  expect(await run(createAcls(client, acls, o))).toEqual(acls.map((acl) => ({ acl })))
  const found = await run(
    describeAcls(client, { resourceType: 'topic', resourceName: 'snacks', patternType: 'match' }, o),
  )
  expect(found).toHaveLength(3)
  expect(await run(describeAcls(client, { principal: 'User:bob' }, o))).toEqual([
    { ...acls[2], patternType: 'literal' },
  ])
  const [deleted] = await run(deleteAcls(client, [{ principal: 'User:alice' }], o))
  expect(deleted?.acls.map(({ operation }) => operation)).toEqual(['read', 'describeConfigs'])
  expect(await run(describeAcls(client, {}, o))).toHaveLength(1)
})

test('an empty filter deletes nothing, and a word that Kafka does not have is refused', async () => {
  const { client, run } = await open()
  await expect(deleteAcls(client, [{}], o)).rejects.toThrow(/would delete all rules/)
  const wrong = { ...rule, operation: 'constructor' } as unknown as Acl
  await expect(run(createAcls(client, [wrong], o))).rejects.toThrow(/'constructor' is no operation; there are/)
})

test('quotas are set, found and taken away', async () => {
  const { client, run } = await open()
  const set = (entity: object, value: number | null) =>
    run(alterClientQuotas(client, [{ entity, changes: new Map([['producer_byte_rate', value]]) }], o))
  expect(await set({ user: 'alice' }, 1e6)).toEqual([{ entity: { user: 'alice' } }])
  await set({ user: null, clientId: 'x' }, 5)
  const all = await run(describeClientQuotas(client, {}, o))
  expect(all.map(({ entity, values }) => [entity, [...values]])).toEqual([
    [{ user: 'alice' }, [['producer_byte_rate', 1e6]]],
    [{ user: null, clientId: 'x' }, [['producer_byte_rate', 5]]],
  ])
  expect(await run(describeClientQuotas(client, { user: { any: true } }, { signal, strict: true }))).toHaveLength(1)
  expect(await run(describeClientQuotas(client, { user: null }, o))).toHaveLength(1)
  await set({ user: 'alice' }, null)
  expect(await run(describeClientQuotas(client, { user: 'alice' }, o))).toEqual([])
})

test('leaders are elected, also where none needs to be', async () => {
  const { client, run, cluster } = await open({ topics: { snacks: { partitions: 2, replicationFactor: 3 } } })
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
  const { client, run, cluster } = await open()
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
  const bench = await open({ topics: { snacks: { partitions: 2, replicationFactor: 2 } } })
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
  const { client, run, cluster } = await open({ racks: ['a', 'b', 'c'] })
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
  const { client, run } = await open({ versions: '0.10.2' })
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

async function openTransaction({ client, run, ...bench }: ReaderBench & { run: <T>(work: Promise<T>) => Promise<T> }) {
  const to = { transaction: 't' }
  const { producerId, producerEpoch } = await run(
    client.send(
      to,
      'InitProducerId',
      { transactionalId: 't', transactionTimeoutMs: 60_000 },
      { signal, maxVersion: 4 },
    ),
  )
  const claim = {
    v3AndBelowTransactionalId: 't',
    v3AndBelowProducerId: producerId,
    v3AndBelowProducerEpoch: producerEpoch,
  }
  await run(
    client.send(
      to,
      'AddPartitionsToTxn',
      { ...claim, v3AndBelowTopics: [{ name: 'snacks', partitions: [0] }] },
      { signal, maxVersion: 3 },
    ),
  )
  put({ client, ...bench }, ['a'], { producerId, producerEpoch, baseSequence: 0, transactional: true })
  return { producerId, producerEpoch }
}

test('transactions are listed and described, and one that hangs is aborted', async () => {
  const bench = await open()
  const { client, run, cluster } = bench
  const { producerId } = await openTransaction(bench)
  expect(await run(listTransactions(client, { states: ['Ongoing'], openMs: 0, pattern: 't.*', signal }))).toEqual([
    { transactionalId: 't', producerId, state: 'Ongoing' },
  ])
  expect(await run(listTransactions(client, { producerIds: [producerId + 1n], signal }))).toEqual([])
  const [one, none] = await run(describeTransactions(client, ['t', 'u'], o))
  expect(one).toMatchObject({ state: 'Ongoing', timeoutMs: 60_000, places: [{ topic: 'snacks', partition: 0 }] })
  expect(none?.error?.details['kafkaError']).toBe('TRANSACTIONAL_ID_NOT_FOUND')
  const place = { topic: 'snacks', partition: 0 }
  const [described, unknown] = await run(describeProducers(client, [place, { topic: 'nope', partition: 0 }], o))
  const producer = described?.producers[0]
  expect(producer).toMatchObject({ producerId, transactionStart: 0 })
  expect(unknown?.error?.code).toBe('KAFI_TOPIC_UNKNOWN')
  await run(abortTransaction(client, { ...place, producerId, producerEpoch: producer?.producerEpoch ?? 0 }, o))
  expect(cluster.partition('snacks', 0).aborted).toHaveLength(1)
  cluster.moveCoordinator('transaction', 't')
  expect((await run(describeTransactions(client, ['t'], o)))[0]?.error).toBeUndefined()
})

test('offsets of groups are set and forgotten, and groups listed and deleted', async () => {
  const { client, run, cluster } = await open()
  const to = [
    { topic: 'snacks', partition: 0, offset: 3 },
    { topic: 'snacks', partition: 1, offset: 4 },
  ]
  expect((await run(alterGroupOffsets(client, 'app', to, o))).map(({ error }) => error)).toEqual([undefined, undefined])
  cluster.moveCoordinator('group', 'app')
  expect(
    (await run(listAllGroups(client, { states: ['Empty'], types: ['classic'], signal }))).map(
      ({ group, state, type }) => [group, state, type],
    ),
  ).toEqual([['app', 'Empty', 'classic']])
  expect(await run(listAllGroups(client, { types: ['share'], signal }))).toEqual([])
  expect(await run(deleteGroupOffsets(client, 'app', to.slice(1), o))).toEqual([{ topic: 'snacks', partition: 1 }])
  expect((await run(deleteGroups(client, ['app', 'nope'], o))).map(({ error }) => error?.code)).toEqual([
    undefined,
    'KAFI_GROUP',
  ])
})

test('members are removed from a group, one of them or all', async () => {
  const { client, run } = await open()
  const join = async () => {
    const protocols = [{ name: 'range', metadata: new Uint8Array([0, 0, 0, 0, 0, 0, 255, 255, 255, 255]) }]
    const draft = {
      groupId: 'app',
      sessionTimeoutMs: 60_000,
      rebalanceTimeoutMs: 60_000,
      protocolType: 'consumer',
      protocols,
    }
    const { memberId } = await run(
      client.send({ group: 'app' }, 'JoinGroup', { ...draft, memberId: '' }, { signal, version: 3 }),
    )
    await run(
      client.send({ group: 'app' }, 'SyncGroup', { groupId: 'app', generationId: 1, memberId }, { signal, version: 2 }),
    )
    return memberId
  }
  const id = await join()
  const [unknown] = await run(removeMembers(client, 'app', [{ instanceId: 'nobody' }], o))
  expect(unknown?.error?.details['kafkaError']).toBe('UNKNOWN_MEMBER_ID')
  expect(await run(removeMembers(client, 'app', 'all', { reason: 'it is gone', signal }))).toEqual([{ member: { id } }])
  expect(await run(removeMembers(client, 'app', 'all', o))).toEqual([])
})

test('what we may do is told in words, newer numbers as unknown', () => {
  expect(aclOperations.wordsOf((1 << 3) | (1 << 15))).toEqual(['read', 'twoPhaseCommit'])
  expect(aclOperations.wordsOf(-2_147_483_648)).toBeUndefined()
  expect(aclOperations.wordOf(99)).toBe('unknown')
})
