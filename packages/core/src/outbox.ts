import type { Appended, Writer } from './backend.ts'
import { Columns } from './columns.ts'
import { isKafiError, KafiError } from './errors.ts'
import type { Position } from './message.ts'

/** What became of one message. */
export interface Delivery extends Position {
  /** Where the record is; -1 where the back-end cannot say, or the message was not written. */
  readonly offset: number
  readonly timestamp: number
  /** Key and value as they were given to `produce`. */
  readonly key: unknown
  readonly value: unknown
  /** Why it was not written. */
  readonly error?: Error
}

/** Messages of one partition on their way. */
export class Parcel {
  readonly partition: number
  readonly records = new Columns()
  /** What was given to `produce`, for the callback; null: nobody asked. */
  readonly given: { readonly key: unknown; readonly value: unknown }[] | null

  constructor(partition: number, keepsGiven: boolean) {
    this.partition = partition
    this.given = keepsGiven ? [] : null
  }
}

/** How an outbox sends. */
export interface OutboxOptions {
  readonly topic: string
  readonly signal: AbortSignal
  /** Appends that run at the same time. */
  readonly maxInFlight: number
  readonly onDelivery: ((delivery: Delivery) => void) | undefined
}

/** What became of a purge so far. */
interface Purge {
  readonly error: KafiError
  /** Messages that were not written. */
  count: number
}

/** Parcels of one append. */
interface Load {
  readonly parcels: readonly Parcel[]
  /** What refuses them if they are not under way. */
  purge: Purge | undefined
}

/** Sends parcels in order, some appends at a time, and tells what became of each message. */
export class Outbox {
  readonly #writer: Writer
  readonly #options: OutboxOptions
  readonly #queue: (() => void)[] = []
  readonly #unsettled = new Map<Load, Promise<void>>()
  readonly #positions = new Map<number, number>()
  #inFlight = 0
  #failed = 0
  #failure: unknown
  /** What is sent waits for it: the writer refuses all that it is given meanwhile. */
  #purging: Promise<void> | undefined
  /** Bytes that are not settled yet. */
  bytes = 0

  constructor(writer: Writer, options: OutboxOptions) {
    this.#writer = writer
    this.#options = options
  }

  send(parcels: readonly Parcel[]): void {
    for (const { records } of parcels) this.bytes += records.bytes
    const load: Load = { parcels, purge: undefined }
    // Each asks for its turn in the order of the calls, whether it has waited or not.
    const append = () => this.#turn().then(() => this.#append(load))
    const settled = this.#purging === undefined ? append() : this.#purging.then(append)
    this.#unsettled.set(load, settled)
    void settled.then(() => this.#unsettled.delete(load))
  }

  /**
   * Refuses these, what has not been given to the writer, and what the writer can let go of. Answers how many messages were
   * not written, when nothing of that is under way any more. What is sent after the call is written after it.
   */
  async purge(waiting: readonly Parcel[]): Promise<number> {
    if (waiting.length > 0) this.send(waiting)
    const purge: Purge = { error: purged(this.#options.topic), count: 0 }
    for (const load of this.#unsettled.keys()) load.purge ??= purge
    const settled = this.settledAll()
    const work = (this.#purging ?? Promise.resolve()).then(() => this.#writer.purge?.()).then(() => settled)
    const over: Promise<void> = work.catch(() => undefined)
    this.#purging = over
    void over.then(() => void (this.#purging === over && (this.#purging = undefined)))
    await work
    return purge.count
  }

  /** Resolves when all that was sent before the call is settled. */
  async settledAll(): Promise<void> {
    await Promise.all(this.#unsettled.values())
  }

  /** Resolves when something under way is settled. */
  async settledOne(): Promise<void> {
    if (this.#unsettled.size > 0) await Promise.race(this.#unsettled.values())
  }

  /** The position after the last record written, by partition; -1 where the back-end cannot say. */
  positions(): Position[] {
    const { topic } = this.#options
    const entries = [...this.#positions].sort(([a], [b]) => a - b)
    return entries.map(([partition, offset]) => ({ topic, partition, offset }))
  }

  /** What failed since the last call, as one error; undefined: nothing did. */
  takeFailure(): KafiError | undefined {
    const [failed, cause] = [this.#failed, this.#failure]
    this.#failed = 0
    this.#failure = undefined
    return failed === 0 ? undefined : failureOf(this.#options.topic, failed, cause)
  }

  /** Resolves when it is this call's turn to append. */
  #turn(): Promise<void> {
    if (this.#inFlight < this.#options.maxInFlight) {
      this.#inFlight += 1
      return Promise.resolve()
    }
    return new Promise((resolve) => this.#queue.push(resolve))
  }

  #endTurn(): void {
    const next = this.#queue.shift()
    if (next) next()
    else this.#inFlight -= 1
  }

  async #append(load: Load): Promise<void> {
    const { topic, signal } = this.#options
    const { parcels } = load
    try {
      signal.throwIfAborted()
      if (load.purge) throw load.purge.error
      const runs = parcels.map(({ partition, records }) => ({ topic, partition, records }))
      const answers = await this.#writer.append(runs, { signal })
      parcels.forEach((parcel, i) => this.#settle(load, parcel, answers[i]))
    } catch (error) {
      for (const parcel of parcels) this.#settle(load, parcel, failedWith(error))
    } finally {
      this.#endTurn()
    }
  }

  #settle(load: Load, parcel: Parcel, answer: Settled = failedWith(noAnswer(this.#options.topic, parcel))): void {
    const { records } = parcel
    this.bytes -= records.bytes
    if (answer.error) this.#fail(load, records.count, answer.error)
    else this.#note(load, parcel, answer)
    if (parcel.given) this.#tell(load, parcel, answer)
  }

  #note(load: Load, { partition, records }: Parcel, { offset, refused = new Map() }: Settled): void {
    for (const error of refused.values()) this.#fail(load, 1, error)
    this.#positions.set(partition, offset < 0 ? -1 : offset + records.count - refused.size)
  }

  #tell(load: Load, { partition, records, given }: Parcel, answer: Settled): void {
    const { topic, onDelivery } = this.#options
    let next = answer.offset
    given?.forEach(({ key, value }, i) => {
      const error = answer.error ?? answer.refused?.get(i)
      // A refused record takes no offset.
      const offset = error || next < 0 ? -1 : next++
      const delivery = { topic, partition, offset, timestamp: records.timestamp(i), key, value }
      try {
        onDelivery?.(error ? { ...delivery, error } : delivery)
      } catch (thrown) {
        this.#fail(load, 1, thrown)
      }
    })
  }

  #fail({ purge }: Load, count: number, error: unknown): void {
    if (purge) return void (purge.count += count)
    this.#failed += count
    this.#failure ??= error
  }
}

type Settled = Pick<Appended, 'offset' | 'error' | 'refused'>

function failedWith(error: unknown): Settled {
  return { offset: -1, error: error instanceof Error ? error : new Error(String(error)) }
}

function purged(topic: string): KafiError {
  const message = `the message for '${topic}' was purged before it was written`
  return new KafiError('KAFI_ABORTED', message, { details: { topic } })
}

function failureOf(topic: string, count: number, cause: unknown): KafiError {
  const why = cause instanceof Error ? cause.message : String(cause)
  const known = isKafiError(cause) ? cause : undefined
  return new KafiError(known?.code ?? 'KAFI_STORAGE', `${count} messages were not written to '${topic}': ${why}`, {
    retriable: known?.retriable ?? false,
    fatal: known?.fatal ?? false,
    details: { topic, count },
    cause,
  })
}

function noAnswer(topic: string, { partition }: Parcel): KafiError {
  const message = `the back-end gave no answer for records of ${topic}[${partition}]; it must give one for each run`
  return new KafiError('KAFI_OUTCOME_UNKNOWN', message, { details: { topic, partition } })
}
