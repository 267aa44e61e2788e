import { type Appended, type Block, KafiError, type Position, type Run, type Wait, type Writer } from '@kafi/core'
import type { Client } from './client.ts'
import type { Transaction } from './transaction.ts'
import { seatOf } from './transaction-offsets.ts'
import { readPositions, SourcePositions } from './transaction-positions.ts'
import { openTransactions, type Transactions } from './transactions.ts'
import { openWriter } from './writer.ts'
import type { WriterOptions } from './writer-options.ts'

/** What {@link openClusterWriter} is told: core's contract, and how is written. */
export interface ClusterWriterOptions extends Wait, WriterOptions {
  readonly id?: string
  readonly topics?: readonly string[]
  readonly durability?: 'sync' | 'os'
  readonly keepOffsets?: boolean
}

type CommitOptions = Parameters<NonNullable<Writer['commit']>>[0]

/**
 * A writer as core's contract wants it. With an `id` it writes in transactions (transactional.id is the id), and source
 * positions are committed with the data: kept as offsets of the group `id`, beside partitions of the target topic. Kafka
 * forgets them where nothing was committed for `offsets.retention.minutes` (7 days). `durability` is for the brokers to say.
 *
 * @example
 * const writer = await openClusterWriter(client, { id: 'copy-7', topics: ['quakes'], signal })
 */
export async function openClusterWriter(client: Client, options: ClusterWriterOptions): Promise<Writer> {
  const { id, topics = [], keepOffsets, durability: _, signal, ...how } = options
  if (keepOffsets === true) throw offsetsNotKept()
  if (id === undefined) return openWriter(client, { ...how, signal })
  const transactions = await openTransactions(client, { ...how, signal, transactionalId: id })
  try {
    return new IdWriter(client, transactions, await readPositions(client, id, { signal }), topics[0])
  } catch (error) {
    await transactions[Symbol.asyncDispose]()
    throw error
  }
}

/** To end a transaction takes four questions, during which nothing is sent. */
const worthwhileBytes = 32 * 1024 * 1024

/** Transactions that keep the positions of their source. */
class IdWriter implements Writer {
  readonly resumed: readonly Position[]
  readonly commitBytes = worthwhileBytes
  readonly #client: Client
  readonly #transactions: Transactions
  #positions: SourcePositions
  #target: string | undefined

  constructor(client: Client, transactions: Transactions, resumed: readonly Position[], target: string | undefined) {
    this.#client = client
    this.#transactions = transactions
    this.resumed = resumed
    this.#positions = new SourcePositions(resumed)
    this.#target = target
  }

  fits(block: Block): boolean {
    return this.#transactions.fits(block)
  }

  append(runs: readonly Run[], o: Wait): Promise<readonly Appended[]> {
    this.#target ??= runs[0]?.topic
    return this.#transactions.append(runs, o)
  }

  commit({ signal, positions, group, member }: CommitOptions): Promise<void> {
    let kept = this.#positions
    return this.#transactions.commit(
      { signal },
      {
        before: async (transaction) => {
          kept = await this.#keep(transaction, positions, { signal })
          if (group !== undefined) await transaction.sendOffsets(group, positions, seatOf(member), { signal })
        },
        after: () => (this.#positions = kept),
      },
    )
  }

  /** A commit before it may have taken place or not: what is kept is read again. */
  abort(): Promise<void> {
    return this.#transactions.abort(async (o) => {
      this.#positions = new SourcePositions(await readPositions(this.#client, this.#transactions.transactionalId, o))
    })
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#transactions[Symbol.asyncDispose]()
  }

  async #keep(transaction: Transaction, positions: readonly Position[], o: Wait): Promise<SourcePositions> {
    if (positions.length === 0) return this.#positions
    const target = this.#target
    if (target === undefined) throw noTarget(transaction.transactionalId)
    const [state] = await this.#client.topics([target], o)
    const kept = new SourcePositions([...this.#positions.all, ...positions])
    const texts = kept.textsFor(positions, target, state?.partitions.length ?? 1)
    await transaction.sendOffsets(transaction.transactionalId, texts, undefined, o)
    return kept
  }
}

function offsetsNotKept(): KafiError {
  return new KafiError('KAFI_UNSUPPORTED', 'Kafka gives records offsets of its own; leave out keepOffsets')
}

function noTarget(id: string): KafiError {
  const message = `positions of '${id}' are kept with a topic that it writes to; say topics when it is opened`
  return new KafiError('KAFI_ARGUMENT', message, { details: { id } })
}
