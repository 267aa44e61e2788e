import {
  abortTransaction,
  alterGroupOffsets,
  deleteGroupOffsets,
  deleteGroups,
  describeProducers,
  describeTransactions,
  listAllGroups,
  listTransactions,
  removeMembers,
} from '@kafi/cluster'
import { afterAll, expect, test } from 'vitest'
import { openAdminTopic } from '../../clients/admin-topic.ts'
import { batchOf, eventually, putBatch } from '../../clients/bare-client.ts'
import { newTopic } from '../../use-service.ts'

const signal = new AbortController().signal
const o = { signal }
const opened = await openAdminTopic()
const { client, topic } = opened
const place = { topic, partition: 0 }
afterAll(async () => {
  await opened[Symbol.asyncDispose]()
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
  const batch = batchOf(['x'], { producerId, producerEpoch, baseSequence: 0, transactional: true })
  expect(await putBatch(client, topic, batch, transactionalId)).toBe(0)
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
  expect(producer?.transactionStart).toBe(0)
  await abortTransaction(client, { ...place, producerId, producerEpoch: (producer?.producerEpoch ?? 0) + 1 }, o)
  expect((await find())?.transactionStart).toBe(-1)
})
