import { type Appended, type Block, isKafiError, KafiError, type Member, type Run, type Wait } from '@kafi/core'
import type { Client } from './client.ts'
import { closedWriter } from './sender-errors.ts'
import { showProducer, type ShownProducer } from './shown-producers.ts'
import { Transaction } from './transaction.ts'
import { fencedError, noTransactions, unknownCommit } from './transaction-errors.ts'
import { type GroupPosition, seatOf } from './transaction-offsets.ts'
import { findTransactionVersion } from './transaction-version.ts'
import { findFormat, RunAppender } from './writer.ts'
import { type WriterLimits, writerLimits, type WriterOptions } from './writer-options.ts'

/** What {@link openTransactions} is told. */
export interface OpenTransactionsOptions extends Wait, WriterOptions {
  /** Kafka: transactional.id. Whoever has it is fenced. */
  readonly transactionalId: string
}

/**
 * Takes a transactional id over, for one transaction after the other. `KAFI_UNSUPPORTED` with brokers before 0.11.
 *
 * @example
 * await using transactions = await openTransactions(client, { transactionalId: 'app-1', signal })
 * await transactions.append([{ topic: 'quakes', partition: 0, records }], { signal })
 * await transactions.sendOffsets('app', positions, { signal, member })
 * await transactions.commit({ signal })
 */
export async function openTransactions(client: Client, options: OpenTransactionsOptions): Promise<Transactions> {
  const { signal, transactionalId, ...writer } = options
  const limits = writerLimits({ ...writer, acks: -1, idempotent: true })
  const format = { ...(await findFormat(client, limits, { signal })), transactional: true }
  if (format.magic !== 2) throw noTransactions()
  const version = await findTransactionVersion(client, { signal })
  const transaction = new Transaction(client, { transactionalId, timeoutMs: limits.transactionTimeoutMs, version })
  await transaction.open({ signal })
  return new Transactions(client, limits, format, transaction)
}

/**
 * Writes that are seen together or not at all. The first write begins a transaction; `commit` or `abort` ends it. Calls take
 * their turns: what is appended after `commit` was called belongs to the next one. After a failure nothing goes on before
 * `abort`.
 */
export class Transactions implements AsyncDisposable {
  readonly #client: Client
  readonly #transaction: Transaction
  readonly #appender: RunAppender
  /** Appends of the open transaction. */
  readonly #appending = new Set<Promise<unknown>>()
  #turn: Promise<unknown> = Promise.resolve()
  #failure: unknown
  #failedAtMs = 0
  #closing: Promise<void> | undefined
  readonly #hide: () => void

  constructor(
    client: Client,
    limits: WriterLimits,
    format: ConstructorParameters<typeof RunAppender>[2],
    transaction: Transaction,
  ) {
    this.#client = client
    this.#transaction = transaction
    this.#hide = showProducer(client, () => this.#shown())
    this.#appender = new RunAppender(client, limits, format, transaction, (error) => this.#fail(error))
  }

  get transactionalId(): string {
    return this.#transaction.transactionalId
  }

  /** As {@link Writer.fits}. */
  fits(block: Block): boolean {
    return this.#appender.fits(block)
  }

  /** Writes into the open transaction; resolves when it is acknowledged. Answers as a writer's `append`. */
  async append(runs: readonly Run[], o: Wait): Promise<readonly Appended[]> {
    const { settled } = await this.#inTurn(async () => {
      this.#check()
      const entered = await this.#appender.enter(runs, o)
      const settled = this.#noting(entered.settled)
      this.#appending.add(settled)
      const leave = () => this.#appending.delete(settled)
      settled.then(leave, leave)
      return { settled }
    })
    const answers = await settled
    return answers.map((answer) => this.#named(answer))
  }

  /** Offsets of a group of this cluster that are committed with what is written; fenced by the member's generation. */
  sendOffsets(
    group: string,
    positions: readonly GroupPosition[],
    { signal, member }: Wait & { readonly member?: Member | undefined },
  ): Promise<void> {
    return this.#inTurn(async () => {
      this.#check()
      await this.#failing(() => this.#transaction.sendOffsets(group, positions, seatOf(member), { signal }))
    })
  }

  /**
   * Makes all of it visible, after all of it is acknowledged. `KAFI_OUTCOME_UNKNOWN`: the coordinator did not say in time
   * what became of it; open the id again to find out.
   */
  commit(o: Wait, around: Around = {}): Promise<void> {
    return this.#inTurn(async () => {
      await Promise.allSettled(this.#appending)
      this.#check()
      await this.#failing(async () => {
        await around.before?.(this.#transaction)
        await this.#transaction.end(true, o).catch((error: unknown) => {
          throw isKafiError(error) && error.retriable ? unknownCommit(this.transactionalId, error) : error
        })
        around.after?.()
      })
    })
  }

  /** Forgets all of it. Afterwards the next transaction can begin; not if the id is somebody else's by now. */
  abort(after?: (o: Wait) => Promise<void>): Promise<void> {
    return this.#inTurn(async () => {
      const { signal } = new AbortController()
      await this.#abort({ signal })
      await after?.({ signal })
    })
  }

  /** Aborts what is open and lets go of the id. Never rejects for what the coordinator says: it ends the rest by itself. */
  [Symbol.asyncDispose](): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  async #close(): Promise<void> {
    const { sender } = this.#appender
    const closed = sender.close()
    await this.#turn
    await closed
    const o = { signal: new AbortController().signal, timeoutMs: closingMs }
    await this.#end(o).catch(() => this.#transaction.end(false, o).catch(() => undefined))
    this.#hide()
  }

  #shown(): ShownProducer {
    const { shown } = this.#transaction
    if (this.#failure === undefined) return shown
    const isFatal = isKafiError(this.#failure) && this.#failure.fatal
    return { ...shown, phase: isFatal ? 'FatalError' : 'AbortableError', phaseAtMs: this.#failedAtMs }
  }

  async #abort(o: Wait): Promise<void> {
    const { sender } = this.#appender
    await sender.purge(new KafiError('KAFI_ABORTED', `the transaction of '${this.transactionalId}' was aborted`))
    await Promise.allSettled(this.#appending)
    await this.#end(o)
    this.#failure = undefined
  }

  /** What was lost may still arrive: then with another epoch, so that it is refused. */
  async #end(o: Wait & { readonly timeoutMs?: number }): Promise<void> {
    const { sender } = this.#appender
    if (isKafiError(this.#failure, 'KAFI_FENCED') && this.#failure.fatal) throw this.#failure
    if (sender.hasLost || isKafiError(this.#failure, 'KAFI_OUTCOME_UNKNOWN')) await this.#transaction.renew(o)
    else await this.#transaction.end(false, o)
    sender.forgetLost()
  }

  #inTurn<T>(action: () => Promise<T>): Promise<T> {
    if (this.#closing) return Promise.reject(closedWriter())
    const done = this.#turn.then(action)
    this.#turn = done.catch(() => undefined)
    return done
  }

  #check(): void {
    if (this.#failure !== undefined) throw this.#failure
  }

  #fail(error: unknown): void {
    if (this.#failure !== undefined) return
    this.#failure = fencedError(this.transactionalId, error)
    this.#failedAtMs = this.#client.options.clock.now()
  }

  async #failing<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      this.#fail(error)
      throw this.#failure
    }
  }

  /** What was not written as a whole is not to be committed; what was given up may still be on its way. */
  async #noting(settled: Promise<readonly Appended[]>): Promise<readonly Appended[]> {
    try {
      const answers = await settled
      for (const { error, refused } of answers) {
        const [first] = refused?.values() ?? []
        const failure = error ?? first
        if (failure) this.#fail(failure)
      }
      return answers
    } catch (error) {
      this.#fail(error)
      throw error
    }
  }

  #named(answer: Appended): Appended {
    const error = fencedError(this.transactionalId, answer.error)
    return error instanceof Error ? { ...answer, error } : answer
  }
}

/** What is done in the same turn as a commit. */
export interface Around {
  /** In the transaction, before it is ended. */
  readonly before?: (transaction: Transaction) => Promise<void>
  /** Once it is committed. */
  readonly after?: () => void
}

/** Longest wait for the coordinator at the end. */
const closingMs = 5_000
