import { beforeAll, expect, test } from 'vitest'
import { describeProducers } from '../src/producers.ts'
import { abortTransaction, describeTransactions, listTransactions } from '../src/transactions-admin.ts'
import { type AdminBench, o, openAdmin, signal } from './admin-bench.ts'
import { loadApis } from './loaded-apis.ts'
import { put } from './reader-fixture.ts'

beforeAll(() =>
  loadApis(
    `ApiVersions Metadata FindCoordinator InitProducerId AddPartitionsToTxn ListTransactions DescribeTransactions DescribeProducers WriteTxnMarkers`,
  ),
)

async function openTransaction({ client, run, ...bench }: AdminBench) {
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
  const bench = await openAdmin()
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
