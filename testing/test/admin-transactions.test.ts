import { expect, test } from 'vitest'
import { codes } from '../fake-broker/index.ts'
import { openAdmin } from './admin-bench.ts'
import { batchOf } from './records.ts'

test('transactions are listed, described, and aborted by markers', async () => {
  const { ask, client, cluster } = await openAdmin()
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
