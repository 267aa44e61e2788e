import type { Member } from '@kafi/core'
import type { ApiName } from '@kafi/protocol'
import { describe, expect, test } from 'vitest'
import type { KafkaVersion } from '../../../testing/fake-broker/version-tables.ts'
import { openTransactions, type Transactions } from '../src/transactions.ts'
import { openWriterSimulation, recordsWith, storedIn, type WriterSimulation } from './writer-simulation.ts'

const kafkaOf = (kafkaError: string) => ({ details: { kafkaError } })

async function withTransactions(
  simulation: WriterSimulation,
  work: (transactions: Transactions, put: (...values: string[]) => Promise<void>) => Promise<void>,
): Promise<void> {
  const { clock, connect, signal } = simulation
  const run = async () => {
    await using client = connect({ apiTimeoutMs: 5_000 })
    await using transactions = await openTransactions(client, { transactionalId: 'app-1', signal })
    await work(transactions, async (...values) => {
      const run = { topic: 'snacks', partition: 0, records: recordsWith(values) }
      const [answer] = await transactions.append([run], { signal })
      if (answer?.error) throw answer.error
    })
  }
  await clock.run(run())
  await clock.advance(100)
  expect(clock.pending).toBe(0)
}

const open = (versions: KafkaVersion) => openWriterSimulation({ topics: { snacks: 1, source: 1 }, versions })
const seenIn = ({ cluster }: WriterSimulation) => storedIn(cluster, 'snacks', 0, { committed: true })
const committedIn = ({ cluster }: WriterSimulation, group: string) =>
  cluster.state.groups.get(group)?.offsets.get('source')?.get(0)?.offset

// The first has transactions as of Kafka 0.11, the second as of Kafka 4.0.
describe.each(['3.9', '4.3'] as const)('on Kafka %s', (versions) => {
  test('offsets of a group are committed with the records, or not at all', async () => {
    const simulation = await open(versions)
    const { signal } = simulation
    const at = (offset: number) => [{ topic: 'source', partition: 0, offset }]
    await withTransactions(simulation, async (transactions, put) => {
      await put('a')
      await transactions.sendOffsets('app', at(5), { signal })
      expect(committedIn(simulation, 'app')).toBeUndefined()
      await transactions.commit({ signal })
      await put('never')
      await transactions.sendOffsets('app', at(9), { signal })
      await transactions.abort()
    })
    expect(seenIn(simulation)).toEqual(['a'])
    expect(Number(committedIn(simulation, 'app'))).toBe(5)
  })

  test('a member that the group does not know any more cannot commit, and the next transaction can', async () => {
    const simulation = await open(versions)
    const { signal } = simulation
    const gone = { id: 'gone', generation: 3, instanceId: null } as unknown as Member
    await withTransactions(simulation, async (transactions, put) => {
      await put('never')
      const positions = [{ topic: 'source', partition: 0, offset: 5 }]
      const sent = transactions.sendOffsets('app', positions, { signal, member: gone })
      await expect(sent).rejects.toMatchObject({ code: 'KAFI_FENCED' })
      await expect(transactions.commit({ signal })).rejects.toMatchObject({ code: 'KAFI_FENCED' })
      await transactions.abort()
      await put('a')
      await transactions.commit({ signal })
    })
    expect(seenIn(simulation)).toEqual(['a'])
    expect(committedIn(simulation, 'app')).toBeUndefined()
  })

  test('a commit whose answer is lost is asked for again until it is known', async () => {
    const simulation = await open(versions)
    const { cluster, signal } = simulation
    await withTransactions(simulation, async (transactions, put) => {
      await put('a')
      cluster.faults.on('EndTxn', { fault: { kind: 'dropAfter' }, times: 3 })
      await transactions.commit({ signal })
    })
    expect(seenIn(simulation)).toEqual(['a'])
  })

  test('a commit is over when what it wrote is to be seen, not when the coordinator has decided', async () => {
    const simulation = await open(versions)
    const { cluster, signal } = simulation
    await withTransactions(simulation, async (transactions, put) => {
      await put('a')
      cluster.faults.on('EndTxn', { fault: { kind: 'error', code: 51 }, skip: 1, times: 2 })
      await transactions.commit({ signal })
    })
    expect(cluster.counters.requests.get('EndTxn')).toBe(4)
    expect(seenIn(simulation)).toEqual(['a'])
  })

  test('a commit that nobody answers in time has an unknown outcome; after an abort the next one goes on', async () => {
    const simulation = await open(versions)
    const { cluster, signal } = simulation
    await withTransactions(simulation, async (transactions, put) => {
      await put('a')
      const stop = cluster.faults.on('EndTxn', { fault: { kind: 'dropAfter' }, times: Infinity })
      await expect(transactions.commit({ signal })).rejects.toMatchObject({ code: 'KAFI_OUTCOME_UNKNOWN' })
      stop()
      await transactions.abort()
      await put('b')
      await transactions.commit({ signal })
    })
    expect(seenIn(simulation)).toEqual(['a', 'b'])
  })

  test('a transaction of which something was refused cannot be committed', async () => {
    const simulation = await open(versions)
    const { cluster, signal } = simulation
    await withTransactions(simulation, async (transactions, put) => {
      await put('never')
      cluster.faults.on('Produce', { fault: { kind: 'error', code: 10 } })
      await expect(put('too large')).rejects.toMatchObject(kafkaOf('MESSAGE_TOO_LARGE'))
      await expect(transactions.commit({ signal })).rejects.toMatchObject(kafkaOf('MESSAGE_TOO_LARGE'))
      await transactions.abort()
      await put('a')
      await transactions.commit({ signal })
    })
    expect(seenIn(simulation)).toEqual(['a'])
  })

  test('a transaction of which an append was given up cannot be committed while that is on its way', async () => {
    const simulation = await open(versions)
    const { cluster, clock, signal } = simulation
    const stop = new AbortController()
    await withTransactions(simulation, async (transactions, put) => {
      await put('never')
      cluster.faults.on('Produce', { fault: { kind: 'delay', delayMs: 500 } })
      const run = { topic: 'snacks', partition: 0, records: recordsWith(['late']) }
      const given = transactions.append([run], { signal: stop.signal })
      given.catch(() => undefined)
      await new Promise<void>((resolve) => clock.setTimeout(resolve, 100))
      stop.abort(new Error('enough'))
      await expect(given).rejects.toThrow('enough')
      await expect(transactions.commit({ signal })).rejects.toThrow('enough')
      await transactions.abort()
      await put('a')
      await transactions.commit({ signal })
    })
    expect(seenIn(simulation)).toEqual(['a'])
  })

  test('a sequence that the broker lost ends the transaction, and the next one has another epoch', async () => {
    const simulation = await open(versions)
    const { cluster, signal } = simulation
    await withTransactions(simulation, async (transactions, put) => {
      cluster.faults.on('Produce', { fault: { kind: 'error', code: 45 } })
      await expect(put('never')).rejects.toMatchObject(kafkaOf('OUT_OF_ORDER_SEQUENCE_NUMBER'))
      await expect(put('never')).rejects.toMatchObject(kafkaOf('OUT_OF_ORDER_SEQUENCE_NUMBER'))
      await transactions.abort()
      await put('a')
      await transactions.commit({ signal })
    })
    expect(seenIn(simulation)).toEqual(['a'])
  })

  test('a transaction that takes longer than its time is fenced off by the coordinator', async () => {
    const simulation = await open(versions)
    const { clock, signal } = simulation
    await withTransactions(simulation, async (transactions, put) => {
      await put('never')
      await new Promise<void>((resolve) => clock.setTimeout(resolve, 70_000))
      await expect(transactions.commit({ signal })).rejects.toMatchObject({ code: 'KAFI_FENCED' })
    })
    expect(seenIn(simulation)).toEqual([])
  })

  test('a coordinator that moves in between is found again', async () => {
    const simulation = await open(versions)
    const { cluster, signal } = simulation
    await withTransactions(simulation, async (transactions, put) => {
      for (const value of ['a', 'b', 'c']) {
        await put(value)
        cluster.moveCoordinator('transaction', 'app-1')
        await transactions.sendOffsets('app', [{ topic: 'source', partition: 0, offset: 1 }], { signal })
        cluster.moveCoordinator('group', 'app')
        await transactions.commit({ signal })
      }
    })
    expect(seenIn(simulation)).toEqual(['a', 'b', 'c'])
  })
})

test('brokers that are too old for transactions say so', async () => {
  const simulation = await openWriterSimulation({ topics: { snacks: 1 }, versions: '0.10.2' })
  await expect(withTransactions(simulation, async () => undefined)).rejects.toMatchObject({ code: 'KAFI_UNSUPPORTED' })
})

describe('with an epoch for each transaction', () => {
  const requestsOf = ({ cluster }: WriterSimulation, api: ApiName) => cluster.counters.requests.get(api) ?? 0
  const epochOf = ({ cluster }: WriterSimulation) => cluster.state.transactions.get('app-1')?.epoch

  test('nothing is said to the coordinator before what is written, and each commit and abort raises the epoch', async () => {
    const simulation = await open('4.3')
    const { signal } = simulation
    await withTransactions(simulation, async (transactions, put) => {
      for (const value of ['a', 'b']) {
        await put(value)
        await transactions.sendOffsets('app', [{ topic: 'source', partition: 0, offset: 1 }], { signal })
        await transactions.commit({ signal })
      }
      await put('never')
      await transactions.abort()
    })
    expect(seenIn(simulation)).toEqual(['a', 'b'])
    expect(requestsOf(simulation, 'AddPartitionsToTxn') + requestsOf(simulation, 'AddOffsetsToTxn')).toBe(0)
    expect(requestsOf(simulation, 'InitProducerId')).toBe(1)
    expect(epochOf(simulation)).toBe(3)
  })

  test('an id whose epochs are used up goes on under another', async () => {
    const simulation = await open('4.3')
    const { cluster, signal } = simulation
    const transaction = () => cluster.state.transactions.get('app-1')!
    await withTransactions(simulation, async () => undefined)
    transaction().epoch = 0x7fff - 3
    const worn = transaction().producerId
    await withTransactions(simulation, async (transactions, put) => {
      for (const value of ['a', 'b', 'c']) {
        await put(value)
        await transactions.commit({ signal })
      }
    })
    expect(seenIn(simulation)).toEqual(['a', 'b', 'c'])
    expect(transaction().producerId).not.toBe(worn)
  })

  test.each(['Produce', 'EndTxn'] as const)(
    'a transaction that the brokers give up at %s can be aborted',
    async (api) => {
      const simulation = await open('4.3')
      const { cluster, signal } = simulation
      await withTransactions(simulation, async (transactions, put) => {
        cluster.faults.on(api, { fault: { kind: 'error', code: 120 } })
        const failed = put('never').then(() => transactions.commit({ signal }))
        await expect(failed).rejects.toMatchObject(kafkaOf('TRANSACTION_ABORTABLE'))
        await transactions.abort()
        await put('a')
        await transactions.commit({ signal })
      })
      expect(seenIn(simulation)).toEqual(['a'])
    },
  )

  test('a cluster that has the requests and not the feature is spoken to in the old way', async () => {
    const simulation = await open('4.3')
    const { cluster, signal } = simulation
    cluster.state.admin.features.set('transaction.version', 1)
    await withTransactions(simulation, async (transactions, put) => {
      await put('a')
      await transactions.commit({ signal })
    })
    expect(seenIn(simulation)).toEqual(['a'])
    expect(requestsOf(simulation, 'AddPartitionsToTxn')).toBe(1)
    expect(epochOf(simulation)).toBe(0)
  })
})
