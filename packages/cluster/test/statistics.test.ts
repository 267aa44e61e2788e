import { expect, test } from 'vitest'
import { clusterBackend } from '../src/backend.ts'
import type { Client } from '../src/client.ts'
import { watchBackend } from '../src/statistics-backend.ts'
import { Statistics } from '../src/statistics.ts'
import { openTransactions } from '../src/transactions.ts'
import { openWriter } from '../src/writer.ts'
import { openWriterSimulation, recordsWith } from './writer-simulation.ts'

function eosOf(client: Client) {
  const now = client.options.clock.now()
  return new Statistics(now).report(client, 'me', now, now).eos
}

test('an idempotent producer is told of as long as it is open, one that is not is not', async () => {
  const { clock, connect, signal } = await openWriterSimulation({ topics: { snacks: 1 } })
  const work = async () => {
    await using client = connect()
    await using plain = await openWriter(client, { signal, idempotent: false })
    expect(eosOf(client)).toBeUndefined()
    const writer = await openWriter(client, { signal })
    await new Promise<void>((resolve) => clock.setTimeout(resolve, 70))
    expect(eosOf(client)).toMatchObject({
      idemp_state: 'Assigned',
      idemp_stateage: 70,
      txn_state: 'Init',
      epoch_cnt: 1,
    })
    expect(eosOf(client)).toMatchObject({ producer_epoch: 0, txn_may_enq: false })
    await writer[Symbol.asyncDispose]()
    expect(eosOf(client)).toBeUndefined()
    expect(plain.resumed).toEqual([])
  }
  await clock.run(work())
})

test('a transaction is told of through its phases', async () => {
  const { clock, cluster, connect, signal } = await openWriterSimulation({ topics: { snacks: 1 } })
  const work = async () => {
    await using client = connect()
    const stateOf = () => eosOf(client)?.txn_state
    await using transactions = await openTransactions(client, { transactionalId: 'app', signal })
    const put = () => transactions.append([{ topic: 'snacks', partition: 0, records: recordsWith(['a']) }], { signal })
    expect(stateOf()).toBe('Ready')
    await put()
    expect(eosOf(client)).toMatchObject({ txn_state: 'InTransaction', txn_may_enq: true })
    const committed = transactions.commit({ signal })
    await clock.advance(0)
    expect(stateOf()).toBe('CommittingTransaction')
    await committed
    expect(eosOf(client)).toMatchObject({ txn_state: 'Ready', epoch_cnt: 2, producer_epoch: 1 })
    cluster.faults.on('Produce', { fault: { kind: 'error', code: 45 } })
    await put()
    expect(eosOf(client)).toMatchObject({ txn_state: 'AbortableError', txn_may_enq: false })
    await transactions.abort()
    expect(stateOf()).toBe('Ready')
  }
  await clock.run(work())
})

test('a writer that is watched can be purged as any other', async () => {
  const { clock, connect, signal } = await openWriterSimulation({ topics: { snacks: 1 } })
  const work = async () => {
    const backend = watchBackend(clusterBackend(connect()), {
      callbacks: { onDelivery: () => undefined },
      statistics: undefined,
    })
    const writer = await backend.openWriter({ signal })
    const appended = writer.append([{ topic: 'snacks', partition: 0, records: recordsWith(['a']) }], { signal })
    await writer.purge?.()
    expect((await appended)[0]?.error).toMatchObject({ code: 'KAFI_ABORTED' })
    await writer[Symbol.asyncDispose]()
    await backend[Symbol.asyncDispose]()
  }
  await clock.run(work())
})
