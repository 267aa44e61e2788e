import type { Place, Wait } from '@kafi/core'
import type { Client } from './client.ts'
import { nobody, type ProducerId } from './producer-id.ts'
import type { Producer } from './sender-options.ts'
import type { ProducerPhase, ShownProducer } from './shown-producers.ts'
import type { AskOptions } from './transaction-coordinator.ts'
import { cannotRenew, fencedError } from './transaction-errors.ts'
import { commitInTransaction, type GroupPosition, type GroupSeat } from './transaction-offsets.ts'
import { addGroup, addPartitions, canRaiseEpoch, endTransaction, initProducer } from './transaction-requests.ts'
import { lastOfOldTransactions, type TransactionVersion } from './transaction-version.ts'

/** How a transactional id is used. */
export interface TransactionOptions {
  readonly transactionalId: string
  /** How long one may be open before the coordinator ends it, in ms. */
  readonly timeoutMs: number
  readonly version: TransactionVersion
}

/** A transactional id and what it has open, as the transaction coordinator is told. */
export class Transaction implements Producer {
  readonly #client: Client
  readonly #options: TransactionOptions
  readonly #places = new Set<string>()
  readonly #groups = new Set<string>()
  #current: ProducerId = nobody
  #assignments = 0
  #assignedAtMs = 0
  /** `Ready`: nothing is open, and nothing was asked for that opens one. */
  #phase: ProducerPhase = 'Ready'
  #phaseAtMs = 0

  constructor(client: Client, options: TransactionOptions) {
    this.#client = client
    this.#options = options
  }

  get transactionalId(): string {
    return this.#options.transactionalId
  }

  get current(): ProducerId {
    return this.#current
  }

  /** As it stands now. */
  get shown(): ShownProducer {
    return {
      current: this.#current,
      assignments: this.#assignments,
      assignedAtMs: this.#assignedAtMs,
      phase: this.#phase,
      phaseAtMs: this.#phaseAtMs,
    }
  }

  get newestProduce(): number {
    return this.#options.version === 1 ? lastOfOldTransactions.Produce : Infinity
  }

  /** Takes the id over: whoever had it is fenced, and what they left open is aborted. */
  async open(o: Wait): Promise<void> {
    await this.#init(nobody, o)
  }

  /**
   * Begins anew with another epoch: what is open is aborted, and what may still be on its way is refused.
   * `KAFI_FENCED` if somebody else has the id by now; `KAFI_UNSUPPORTED` before Kafka 2.5, which cannot tell.
   */
  async renew(o: AskOptions): Promise<void> {
    const { transactionalId } = this
    if (!(await canRaiseEpoch(this.#client, transactionalId, o))) throw cannotRenew(transactionalId)
    // What is open is aborted first: the coordinator would fence us along with it (TransactionManager.beginAbort).
    const next = this.#phase === 'Ready' ? null : await this.#end(false, o)
    if (next === null) await this.#init(this.#current, o)
    this.#begin(next)
  }

  has({ topic, partition }: Place): boolean {
    return this.#places.has(`${topic}/${partition}`)
  }

  async add(places: readonly Place[], o: Wait): Promise<void> {
    this.#enter('InTransaction')
    if (this.#options.version === 1) await addPartitions(this.#client, this.#self, places, o)
    for (const { topic, partition } of places) this.#places.add(`${topic}/${partition}`)
  }

  /** Offsets of a group, valid with what was written. */
  async sendOffsets(
    group: string,
    positions: readonly GroupPosition[],
    seat: GroupSeat | undefined,
    o: Wait,
  ): Promise<void> {
    if (positions.length === 0) return
    this.#enter('InTransaction')
    const { version } = this.#options
    if (version === 1 && !this.#groups.has(group)) await addGroup(this.#client, this.#self, group, o)
    this.#groups.add(group)
    await commitInTransaction(this.#client, { ...this.#self, version, group, positions, seat }, o).catch(
      (error: unknown) => {
        throw fencedError(this.transactionalId, error)
      },
    )
  }

  /**
   * Ends what is open; asked again until the coordinator says that it is done. Nothing, if nothing is open. What is
   * committed is to be seen when this resolves.
   */
  async end(committed: boolean, o: AskOptions): Promise<void> {
    if (this.#phase === 'Ready') return
    // Whatever became of it, the next one has another epoch.
    if (!committed && this.#options.version === 2) return this.renew(o)
    const next = await this.#end(committed, o)
    // The answer comes before the markers are written. Asked again, the coordinator says CONCURRENT_TRANSACTIONS until they
    // are (TransactionCoordinator.endTransaction).
    if (committed) await this.#end(committed, o)
    this.#begin(next)
  }

  get #self() {
    return { transactionalId: this.transactionalId, producer: this.#current }
  }

  #end(committed: boolean, o: AskOptions): Promise<ProducerId | null> {
    this.#enter(committed ? 'CommittingTransaction' : 'AbortingTransaction')
    return endTransaction(this.#client, this.#self, { ...o, committed, version: this.#options.version })
  }

  async #init(producer: ProducerId, o: AskOptions): Promise<void> {
    const { transactionalId, timeoutMs: lastsMs } = this.#options
    this.#assign(await initProducer(this.#client, { transactionalId, producer }, { ...o, lastsMs }))
  }

  #assign(producer: ProducerId): void {
    this.#current = producer
    this.#assignments++
    this.#assignedAtMs = this.#client.options.clock.now()
  }

  #enter(phase: ProducerPhase): void {
    if (phase === this.#phase) return
    this.#phase = phase
    this.#phaseAtMs = this.#client.options.clock.now()
  }

  /** Nothing is open any more; null: as whom we were. */
  #begin(next: ProducerId | null): void {
    if (next) this.#assign(next)
    this.#places.clear()
    this.#groups.clear()
    this.#enter('Ready')
  }
}
