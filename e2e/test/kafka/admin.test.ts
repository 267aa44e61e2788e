import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  abortTransaction,
  alterClientQuotas,
  alterConfigs,
  alterGroupOffsets,
  alterPartitionReassignments,
  alterReplicaLogDirs,
  alterScramUsers,
  Client,
  createAcls,
  createDelegationToken,
  createPartitions,
  createTopics,
  deleteAcls,
  deleteGroupOffsets,
  deleteGroups,
  deleteRecords,
  deleteTopics,
  describeAcls,
  describeClientQuotas,
  describeCluster,
  describeConfigs,
  describeDelegationTokens,
  describeFeatures,
  describeLogDirs,
  describeProducers,
  describeQuorum,
  describeScramUsers,
  describeTopics,
  describeTransactions,
  electLeaders,
  incrementalAlterConfigs,
  listAllGroups,
  listConfigResources,
  listEachOffset,
  listPartitionReassignments,
  listTransactions,
  removeMembers,
  socketDriver,
  topicSizes,
  unregisterBroker,
  updateFeatures,
} from '@kafi/cluster'
import { encodeBatch } from '@kafi/protocol'
import { type SaslOptions, systemClock } from '@kafi/protocol/connection'
import { users } from '../../services/catalog.ts'
import { newTopic, useService } from '../../use-service.ts'

const signal = new AbortController().signal
const o = { signal }

async function connect(name: string, sasl?: SaslOptions): Promise<Client> {
  const { brokers, security } = await useService(name)
  const tls = security && { tls: { ca: readFileSync(security.caPath, 'utf8') } }
  return new Client({
    driver: socketDriver({ clientId: 'admin', security: { ...tls, ...(sasl && { sasl }) } }),
    bootstrap: brokers.map(({ host, port }) => ({ host, port })),
    clock: systemClock,
    random: Math.random,
    connectTimeoutMs: 10_000,
    requestTimeoutMs: 30_000,
    apiTimeoutMs: 60_000,
    retryBackoffMs: 100,
    retryBackoffMaxMs: 1_000,
    reconnectBackoffMs: 50,
    reconnectBackoffMaxMs: 1_000,
    metadataMaxAgeMs: 300_000,
  })
}

function batchOf(values: readonly string[], producer: object = {}): Uint8Array {
  return encodeBatch(
    {
      count: values.length,
      offset: (i) => i,
      timestamp: (i) => 1_700_000_000_000 + i,
      key: () => null,
      value: (i) => Buffer.from(values[i] ?? ''),
      headers: () => [],
    },
    producer,
  )
}

async function put(client: Client, topic: string, records: Uint8Array, transactionalId: string | null = null) {
  const topicData = [{ name: topic, partitionData: [{ index: 0, records }] }]
  const draft = { transactionalId, acks: -1, timeoutMs: 9_000, topicData }
  const answer = await client.send({ leader: { topic, partition: 0 } }, 'Produce', draft, { signal, maxVersion: 11 })
  expect(answer.responses[0]?.partitionResponses[0]?.errorCode).toBe(0)
}

describe('one broker', () => {
  let client: Client
  const topic = newTopic('admin')
  const place = { topic, partition: 0 }

  beforeAll(async () => {
    client = await connect('kafka')
    const [made] = await createTopics(client, [{ topic, partitions: 2, configs: new Map([['retention.ms', '-1']]) }], o)
    expect(made).toMatchObject({ topic, partitions: 2, replicationFactor: 1 })
  })
  afterAll(async () => {
    await deleteTopics(client, [topic], o)
    await client[Symbol.asyncDispose]()
  })

  test('topics are described, grow, and each has its outcome', async () => {
    const [one, none] = await describeTopics(client, [topic, newTopic('none')], { signal, operations: true })
    expect(one?.operations).toContain('alterConfigs')
    expect(one?.partitions.map(({ leaderEpoch }) => leaderEpoch >= 0)).toEqual([true, true])
    expect(none?.error?.code).toBe('KAFI_TOPIC_UNKNOWN')
    const grown = await createPartitions(
      client,
      [
        { topic, partitions: 3 },
        { topic: 'nope', partitions: 3 },
      ],
      o,
    )
    expect(grown.map(({ error }) => error?.code)).toEqual([undefined, 'KAFI_TOPIC_UNKNOWN'])
    const check = { signal, validateOnly: true }
    expect((await createTopics(client, [{ topic }], check))[0]?.error?.code).toBe('KAFI_TOPIC_EXISTS')
    const other = newTopic('by-id')
    await createTopics(client, [{ topic: other, assignments: [[one?.partitions[0]?.leader ?? 0]] }], o)
    const [described] = await describeTopics(client, [other], o)
    expect((await deleteTopics(client, [{ id: described?.id ?? '' }], o))[0]).toMatchObject({ topic: other })
  })

  test('offsets are listed by every spec, and records deleted', async () => {
    await put(client, topic, batchOf(['a', 'b', 'c']))
    const asked = (['earliest', 'latest', 'maxTimestamp', 'earliestLocal', 1_700_000_000_001] as const).map((at) => ({
      ...place,
      at,
    }))
    const found = await listEachOffset(client, asked, o)
    expect(found.map((outcome) => (outcome.error ? outcome.error.code : outcome.value.offset))).toEqual([0, 3, 2, 0, 1])
    const tiered = await listEachOffset(
      client,
      [
        { ...place, at: 'latestTiered' },
        { ...place, at: 'earliestPendingUpload' },
      ],
      o,
    )
    expect(tiered.map((outcome) => outcome.error ?? outcome.value.offset)).toEqual([-1, -1])
    const deleted = await deleteRecords(
      client,
      [
        { ...place, offset: 1 },
        { topic, partition: 1, offset: 9 },
      ],
      o,
    )
    expect(deleted.map(({ lowWatermark, error }) => [lowWatermark, error?.code])).toEqual([
      [1, undefined],
      [-1, 'KAFI_OFFSET_RANGE'],
    ])
  })

  test('configs of topics, brokers, loggers, groups and metrics of clients are changed and described', async () => {
    const { controller, brokers } = await describeCluster(client, { operations: true, fenced: true, signal })
    expect(brokers[0]).toMatchObject({ fenced: false })
    const id = String(controller)
    const loggers = await describeConfigs(client, [{ type: 'brokerLogger', name: id }], o)
    const logger = loggers[0]?.configs[0]?.name ?? ''
    const group = newTopic('group')
    const metrics = newTopic('metrics')
    const changes = (
      type: 'topic' | 'broker' | 'brokerLogger' | 'group' | 'clientMetrics',
      name: string,
      config: string,
      value: string,
    ) => ({ type, name, changes: [{ name: config, value }] }) as const
    const changed = await incrementalAlterConfigs(
      client,
      [
        changes('topic', topic, 'retention.ms', '77777'),
        changes('broker', id, 'log.cleaner.threads', '2'),
        changes('broker', '', 'log.cleaner.dedupe.buffer.size', '134217728'),
        changes('brokerLogger', id, logger, 'INFO'),
        changes('group', group, 'consumer.session.timeout.ms', '50000'),
        changes('clientMetrics', metrics, 'interval.ms', '60000'),
      ],
      o,
    )
    expect(changed.flatMap(({ error }) => error ?? [])).toEqual([])
    const [wrong] = await incrementalAlterConfigs(client, [changes('topic', topic, 'nonsense', '1')], o)
    expect(wrong?.error).toMatchObject({
      code: 'KAFI_ARGUMENT',
      message: expect.stringContaining('nonsense') as string,
    })
    const resources = [
      { type: 'topic', name: topic },
      { type: 'broker', name: id },
      { type: 'brokerLogger', name: id },
      { type: 'group', name: group },
      { type: 'clientMetrics', name: metrics },
    ] as const
    type Described = Awaited<ReturnType<typeof describeConfigs>>
    const find = (all: Described, i: number, name: string) => all[i]?.configs.find((entry) => entry.name === name)
    const described = await eventually(
      () => describeConfigs(client, resources, { signal, synonyms: true, documentation: true }),
      (all) =>
        find(all, 0, 'retention.ms')?.value === '77777' &&
        find(all, 1, 'log.cleaner.threads')?.value === '2' &&
        find(all, 2, logger)?.value === 'INFO' &&
        find(all, 3, 'consumer.session.timeout.ms')?.value === '50000' &&
        find(all, 4, 'interval.ms')?.value === '60000',
    )
    const of = (i: number, name: string) => find(described, i, name)
    expect(of(0, 'retention.ms')).toMatchObject({ value: '77777', source: 'dynamicTopicConfig', type: 'long' })
    expect(of(0, 'retention.ms')?.documentation).toContain('retention')
    expect(of(1, 'log.cleaner.threads')).toMatchObject({ value: '2', source: 'dynamicBrokerConfig', type: 'int' })
    expect(of(2, logger)).toMatchObject({ value: 'INFO' })
    expect(of(3, 'consumer.session.timeout.ms')).toMatchObject({ value: '50000', source: 'groupConfig' })
    expect(of(4, 'interval.ms')).toMatchObject({ value: '60000', source: 'clientMetricsConfig' })
    expect(await listConfigResources(client, { types: ['clientMetrics'], signal })).toContainEqual({
      type: 'clientMetrics',
      name: metrics,
    })
    expect(await listConfigResources(client, o)).toContainEqual({ type: 'topic', name: topic })
    await alterConfigs(client, [{ type: 'topic', name: topic, configs: new Map([['retention.ms', '-1']]) }], o)
    const undo = [
      ['broker', id, 'log.cleaner.threads'],
      ['broker', '', 'log.cleaner.dedupe.buffer.size'],
      ['clientMetrics', metrics, 'interval.ms'],
    ] as const
    await incrementalAlterConfigs(
      client,
      undo.map(([type, name, config]) => ({ type, name, changes: [{ name: config }] })),
      o,
    )
  })

  test('ACLs take an authorizer, and without one each says so', async () => {
    const acl = {
      resourceType: 'topic',
      resourceName: topic,
      principal: 'User:x',
      operation: 'read',
      permission: 'allow',
    } as const
    expect((await createAcls(client, [acl], o))[0]?.error?.details['kafkaError']).toBe('SECURITY_DISABLED')
    await expect(describeAcls(client, {}, o)).rejects.toMatchObject({ details: { kafkaError: 'SECURITY_DISABLED' } })
    expect((await deleteAcls(client, [{ principal: 'User:x' }], o))[0]?.error?.details['kafkaError']).toBe(
      'SECURITY_DISABLED',
    )
  })

  test('SCRAM users and quotas are set, told of, and taken away', async () => {
    const user = newTopic('user')
    await alterScramUsers(client, [{ user, mechanism: 'SCRAM-SHA-256', password: 'p', iterations: 8192 }], o)
    const credentials = [{ mechanism: 'SCRAM-SHA-256', iterations: 8192 }]
    expect(
      await eventually(
        () => describeScramUsers(client, { users: [user], signal }),
        ([one]) => one?.error === undefined,
      ),
    ).toEqual([{ user, credentials }])
    expect(
      (await alterScramUsers(client, [{ user, mechanism: 'SCRAM-SHA-256', delete: true }], o))[0]?.error,
    ).toBeUndefined()
    const changes = new Map([['producer_byte_rate', 1_000_000]])
    expect(await alterClientQuotas(client, [{ entity: { user }, changes }], o)).toEqual([{ entity: { user } }])
    const quotas = await eventually(
      () => describeClientQuotas(client, { user }, o),
      ({ length }) => length > 0,
    )
    expect(quotas).toEqual([{ entity: { user }, values: changes }])
    await alterClientQuotas(client, [{ entity: { user }, changes: new Map([['producer_byte_rate', null]]) }], o)
    const [bad] = await alterClientQuotas(client, [{ entity: { user }, changes: new Map([['nonsense', 1]]) }], {
      signal,
      validateOnly: true,
    })
    expect(bad?.error?.code).toBe('KAFI_ARGUMENT')
  })

  test('folders, elections and reassignments', async () => {
    const [dir] = await describeLogDirs(client, { places: [place], signal })
    expect(dir?.replicas).toEqual([expect.objectContaining(place)])
    expect(dir?.totalBytes).toBeGreaterThan(0)
    expect((await topicSizes(client, o)).get(topic)).toBeGreaterThan(0)
    const broker = dir?.broker ?? 0
    expect(
      (await alterReplicaLogDirs(client, [{ broker, ...place, path: dir?.path ?? '' }], o))[0]?.error,
    ).toBeUndefined()
    expect(
      (await alterReplicaLogDirs(client, [{ broker, ...place, path: '/nowhere' }], o))[0]?.error?.details['kafkaError'],
    ).toBe('LOG_DIR_NOT_FOUND')
    expect(await electLeaders(client, 'preferred', [place], o)).toEqual([{ ...place, elected: false }])
    expect(await electLeaders(client, 'unclean', null, o)).toEqual([])
    const [moved, unknown] = await alterPartitionReassignments(
      client,
      [
        { ...place, replicas: [broker] },
        { topic, partition: 1, replicas: [99] },
      ],
      o,
    )
    expect([moved?.error, unknown?.error?.details['kafkaError']]).toEqual([undefined, 'INVALID_REPLICA_ASSIGNMENT'])
    expect(await listPartitionReassignments(client, null, o)).toEqual([])
  })

  test('the quorum and features are told of, and a feature is checked', async () => {
    const { leader, voters, nodes } = await describeQuorum(client, o)
    expect(voters.map(({ id }) => id)).toContain(leader)
    expect(nodes[0]?.listeners[0]?.port).toBeGreaterThan(0)
    const { features } = await describeFeatures(client, o)
    expect(features.find(({ name }) => name === 'metadata.version')?.finalized).toBeGreaterThan(0)
    const level = features.find(({ name }) => name === 'group.version')?.finalized ?? 0
    expect(await updateFeatures(client, [{ name: 'group.version', level }], { signal, validateOnly: true })).toEqual([
      { name: 'group.version' },
    ])
    const [wrong] = await updateFeatures(client, [{ name: 'nonsense', level: 1 }], { signal, validateOnly: true })
    expect(wrong?.error).toBeDefined()
    await expect(unregisterBroker(client, 99, o)).rejects.toMatchObject({
      details: { kafkaError: 'BROKER_ID_NOT_REGISTERED' },
    })
  })

  test('offsets of groups, groups and members', async () => {
    const group = newTopic('group')
    expect(
      await alterGroupOffsets(
        client,
        group,
        [
          { ...place, offset: 1 },
          { topic, partition: 1, offset: 0 },
        ],
        o,
      ),
    ).toEqual([place, { topic, partition: 1 }])
    expect(await listAllGroups(client, { types: ['classic'], states: ['Empty'], signal })).toContainEqual(
      expect.objectContaining({ group, state: 'Empty', type: 'classic' }),
    )
    expect(await listAllGroups(client, { types: ['share'], signal })).not.toContainEqual(
      expect.objectContaining({ group }),
    )
    expect(await deleteGroupOffsets(client, group, [{ topic, partition: 1 }], o)).toEqual([{ topic, partition: 1 }])
    expect((await removeMembers(client, group, [{ instanceId: 'nobody' }], o))[0]?.error?.details['kafkaError']).toBe(
      'UNKNOWN_MEMBER_ID',
    )
    expect(await removeMembers(client, group, 'all', o)).toEqual([])
    expect((await deleteGroups(client, [group, newTopic('none')], o)).map(({ error }) => error?.code)).toEqual([
      undefined,
      'KAFI_GROUP',
    ])
  })

  test('a transaction is found by its producer and coordinator, and aborted by a marker', async () => {
    const transactionalId = newTopic('transaction')
    const to = { transaction: transactionalId }
    const draft = { transactionalId, transactionTimeoutMs: 60_000 }
    // The first one of a broker waits for the topic of the coordinator.
    const { producerId, producerEpoch } = await eventually(
      () => client.send(to, 'InitProducerId', draft, { signal, maxVersion: 4 }),
      ({ errorCode }) => errorCode === 0,
    )
    const claim = {
      v3AndBelowTransactionalId: transactionalId,
      v3AndBelowProducerId: producerId,
      v3AndBelowProducerEpoch: producerEpoch,
    }
    const v3AndBelowTopics = [{ name: topic, partitions: [0] }]
    await eventually(
      () => client.send(to, 'AddPartitionsToTxn', { ...claim, v3AndBelowTopics }, { signal, maxVersion: 3 }),
      ({ resultsByTopicV3AndBelow: [one] }) => one?.resultsByPartition[0]?.partitionErrorCode === 0,
    )
    await put(
      client,
      topic,
      batchOf(['x'], { producerId, producerEpoch, baseSequence: 0, transactional: true }),
      transactionalId,
    )
    const listed = await listTransactions(client, {
      states: ['Ongoing'],
      openMs: 0,
      pattern: `${transactionalId}.*`,
      signal,
    })
    expect(listed).toEqual([{ transactionalId, producerId, state: 'Ongoing' }])
    const [described, none] = await describeTransactions(client, [transactionalId, newTopic('none')], o)
    expect(described).toMatchObject({ state: 'Ongoing', places: [place], timeoutMs: 60_000 })
    expect(none?.error?.details['kafkaError']).toBe('TRANSACTIONAL_ID_NOT_FOUND')
    const find = async () =>
      (await describeProducers(client, [place], o))[0]?.producers.find((one) => one.producerId === producerId)
    const producer = await find()
    expect(producer?.transactionStart).toBeGreaterThan(0)
    await abortTransaction(client, { ...place, producerId, producerEpoch: (producer?.producerEpoch ?? 0) + 1 }, o)
    expect((await find())?.transactionStart).toBe(-1)
  })
})

describe('three brokers with an authorizer', () => {
  let admin: Client
  beforeAll(async () => {
    admin = await connect('kafka-secure', { mechanism: 'SCRAM-SHA-512', ...users.admin })
  })
  afterAll(() => admin[Symbol.asyncDispose]())

  test('a user is made, may read by an ACL alone, and no longer once it is gone', async () => {
    const topic = newTopic('acl')
    await createTopics(admin, [{ topic, partitions: 3, replicationFactor: 3 }], o)
    const [user, password] = [newTopic('bob'), 'builder']
    expect(await alterScramUsers(admin, [{ user, mechanism: 'SCRAM-SHA-256', password }], o)).toEqual([{ user }])
    await eventually(
      () => describeScramUsers(admin, { users: [user], signal }),
      ([one]) => one?.error === undefined,
    )
    const bob = await connect('kafka-secure', { mechanism: 'SCRAM-SHA-256', username: user, password })
    const ask = async () => (await describeTopics(bob, [topic], o))[0]?.error?.code
    expect(await ask()).toBe('KAFI_DENIED')
    const principal = `User:${user}`
    const acl = {
      resourceType: 'topic',
      resourceName: topic.slice(0, -2),
      patternType: 'prefixed',
      principal,
      operation: 'describe',
      permission: 'allow',
    } as const
    expect(await createAcls(admin, [acl], o)).toEqual([{ acl }])
    expect(await eventually(ask, (code) => code === undefined)).toBeUndefined()
    expect(
      await describeAcls(admin, { resourceType: 'topic', resourceName: topic, patternType: 'match', principal }, o),
    ).toEqual([{ ...acl, host: '*' }])
    const [deleted] = await deleteAcls(admin, [{ principal }], o)
    expect(deleted?.acls).toEqual([{ ...acl, host: '*' }])
    expect(await eventually(ask, (code) => code !== undefined)).toBe('KAFI_DENIED')
    await alterScramUsers(admin, [{ user, mechanism: 'SCRAM-SHA-256', delete: true }], o)
    await bob[Symbol.asyncDispose]()
    await deleteTopics(admin, [topic], o)
  })

  test('replicas move, leaders are elected, and every broker knows a topic once it is made', async () => {
    const topic = newTopic('move')
    const place = { topic, partition: 0 }
    const [a, b, c] = (await describeCluster(admin, o)).brokers.map(({ id }) => id) as [number, number, number]
    await createTopics(admin, [{ topic, assignments: [[a, b]] }], o)
    for (const node of [a, b, c]) expect((await admin.askMetadata({ node }, [topic], o)).topics[0]?.errorCode).toBe(0)
    expect(await alterPartitionReassignments(admin, [{ ...place, replicas: [c, a] }], o)).toEqual([place])
    await eventually(
      () => listPartitionReassignments(admin, [place], o),
      ({ length }) => length === 0,
    )
    const moved = await eventually(
      () => describeTopics(admin, [topic], o),
      ([one]) => one?.partitions[0]?.replicas.join() === [c, a].join(),
    )
    expect(moved[0]?.partitions[0]?.replicas).toEqual([c, a])
    const elected = await electLeaders(admin, 'preferred', [place], o)
    expect(elected[0]?.error).toBeUndefined()
    expect(
      (await describeLogDirs(admin, { places: [place], signal })).flatMap(({ replicas }) => replicas).length,
    ).toBeGreaterThanOrEqual(2)
    await deleteTopics(admin, [topic], o)
  })

  test('delegation tokens say so where the brokers have no key for them', async () => {
    const refused = { details: { kafkaError: 'DELEGATION_TOKEN_AUTH_DISABLED' } }
    await expect(createDelegationToken(admin, { lifetimeMs: 60_000, signal })).rejects.toMatchObject(refused)
    await expect(describeDelegationTokens(admin, o)).rejects.toMatchObject(refused)
  })
})

/** Brokers follow the controller a moment later: asks until the answer is right, or its time is over. */
async function eventually<T>(ask: () => Promise<T>, isRight: (answer: T) => boolean): Promise<T> {
  for (let tries = 0; ; tries++) {
    const answer = await ask()
    if (isRight(answer) || tries > 100) return answer
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
