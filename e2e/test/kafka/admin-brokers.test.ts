import {
  alterPartitionReassignments,
  alterReplicaLogDirs,
  createTopics,
  deleteTopics,
  describeCluster,
  describeFeatures,
  describeLogDirs,
  describeQuorum,
  describeTopics,
  electLeaders,
  listPartitionReassignments,
  topicSizes,
  unregisterBroker,
  updateFeatures,
} from '@kafi/cluster'
import { afterAll, expect, test } from 'vitest'
import { openAdminTopic, openSecureAdmin } from '../../clients/admin-topic.ts'
import { batchOf, eventually, putBatch } from '../../clients/bare-client.ts'
import { newTopic } from '../../use-service.ts'

const signal = new AbortController().signal
const o = { signal }
const opened = await openAdminTopic()
const { client, topic } = opened
const admin = await openSecureAdmin()
const place = { topic, partition: 0 }
afterAll(async () => {
  await opened[Symbol.asyncDispose]()
  await admin[Symbol.asyncDispose]()
})

test('folders, elections and reassignments', async () => {
  expect(await putBatch(client, topic, batchOf(['a']))).toBe(0)
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
