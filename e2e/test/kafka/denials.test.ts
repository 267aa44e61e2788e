import type { Cluster, MissingAcl } from '@kafi/cluster'
import { isKafiError, type KafiError } from '@kafi/core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { eventually } from '../../clients/bare-client.ts'
import { openCluster } from '../../clients/cluster.ts'
import { users } from '../../services/catalog.ts'
import { newTopic, useService } from '../../use-service.ts'

const secure = await useService('kafka-secure')
const { username, password } = users.alice
const principal = `User:${username}`
const login = { 'sasl.mechanism': 'SCRAM-SHA-256', 'sasl.username': username, 'sasl.password': password }

let admin: Cluster
let alice: Cluster
let topic: string
beforeEach(async () => {
  admin = openCluster(secure)
  alice = openCluster(secure, { kafka: login })
  topic = newTopic('denied')
  await admin.touch(topic)
  await using producer = admin.producer(topic)
  await producer.produceMany([{ value: 1 }, { value: 2 }])
})
afterEach(async () => {
  await admin.admin.deleteAcls([{ principal }])
  await everyBrokerKnows(0)
  await admin.rm(topic)
  await Promise.all([admin.close(), alice.close()])
})

/** Brokers hear of a right, and of one that is taken away, a moment after it is acknowledged. */
async function everyBrokerKnows(rights: number): Promise<void> {
  const any = 1
  const kinds = { resourceTypeFilter: any, patternTypeFilter: any, operation: any, permissionType: any }
  const filter = { ...kinds, resourceNameFilter: null, principalFilter: principal, hostFilter: null }
  const { brokers } = await admin.request('any', 'Metadata', { topics: [] })
  for (const { nodeId } of brokers) {
    await eventually(
      () => admin.request(nodeId, 'DescribeAcls', filter),
      ({ resources }) => resources.flatMap(({ acls }) => acls).length === rights,
    )
  }
}

/** What alice is refused until she is given what each refusal asks for. */
async function refusals<T>(work: () => Promise<T>): Promise<{ readonly asked: string[]; readonly result: T }> {
  const asked: string[] = []
  for (;;) {
    const outcome = await work().catch((error: unknown) => error as KafiError)
    if (!(outcome instanceof Error)) return { asked, result: outcome }
    const acl = aclOf(outcome)
    if (acl === undefined) throw outcome
    const right = `${acl.operation} ${acl.resourceType} ${acl.resourceName}`
    expect(asked).not.toContain(right)
    expect(outcome.message).toContain(`${acl.operation} on ${acl.resourceType} '${acl.resourceName}'`)
    await admin.admin.createAcls([{ ...acl, principal, permission: 'allow' }])
    asked.push(right)
    await everyBrokerKnows(asked.length)
  }
}

/** What is missing; a producer's error has it in its cause. */
function aclOf(error: unknown): MissingAcl | undefined {
  if (!isKafiError(error, 'KAFI_DENIED')) return undefined
  return (error.details['acl'] as MissingAcl | undefined) ?? aclOf(error.cause)
}

test('whoever may not read a topic is told which right is missing, and reads with it', async () => {
  const { asked, result } = await refusals(() => alice.cat(topic))
  expect(result.map(({ value }) => value)).toEqual([1, 2])
  expect(asked).toEqual([`describe topic ${topic}`, `read topic ${topic}`])
})

test('whoever may not write to a topic is told which right is missing, and writes with it', async () => {
  const { asked } = await refusals(async () => {
    await using producer = alice.producer(topic)
    await producer.produceMany([{ value: 3 }])
  })
  expect(asked).toEqual([`describe topic ${topic}`, 'idempotentWrite cluster kafka-cluster', `write topic ${topic}`])
  expect(await admin.cat(topic)).toHaveLength(3)
})

test('whoever may not join a group is told which right is missing, and joins with it', async () => {
  const group = newTopic('group')
  const { asked, result } = await refusals(async () => {
    await using consumer = alice.consumer(topic, { group })
    return await consumer.consume(2)
  })
  expect(result).toHaveLength(2)
  expect(asked).toEqual([`describe topic ${topic}`, `read group ${group}`, `read topic ${topic}`])
})

test('whoever may not use a transactional id is told which right is missing, and copies exactly once with it', async () => {
  const target = newTopic('target')
  await admin.touch(target)
  const { asked, result } = await refusals(() => alice.cp(topic, alice, target, { type: 'bytes' }))
  expect(result.written).toBe(2)
  expect(asked.map((right) => right.replace(/ cp:.*/, ' cp')).sort()).toEqual(
    [
      ...[`describe topic ${topic}`, `describeConfigs topic ${topic}`, `read topic ${topic}`],
      ...[`describe topic ${target}`, `describeConfigs topic ${target}`, `write topic ${target}`],
      // Where the copy stands is committed with the data, as offsets of the target's partitions.
      ...[`read topic ${target}`, 'write transactionalId cp', 'read group cp'],
    ].sort(),
  )
  await admin.rm(target)
})
