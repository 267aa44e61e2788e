import { Assignment } from './assignment.ts'
import { ConsumerCommits } from './consumer-commits.ts'
import type { ConsumerOptions } from './consumer-options.ts'
import { ConsumerReader, type Gathered } from './consumer-reader.ts'
import { type ConsumerSettings, consumerSettings } from './consumer-settings.ts'
import { countOf } from './count.ts'
import { openDecoding } from './decoding.ts'
import { KafiError } from './errors.ts'
import type { Lane } from './lane.ts'
import type { Message, Place, Position } from './message.ts'
import { checkOptions } from './option-check.ts'
import type { Operation } from './operation.ts'
import type { Storage } from './storage.ts'
import type { Topics } from './topic-pattern.ts'

/** The messages of one partition, in order. */
export interface PartitionMessages<K = unknown, V = unknown> extends Place {
  readonly messages: readonly Message<K, V>[]
}

/** Options of one `consume`. */
export interface ConsumeOptions {
  /** Most messages; -1: no limit. Default: -1. */
  readonly n?: number
}

/**
 * Reads topics piece by piece and keeps its position in every partition, between calls and, with a group, in the
 * storage. Calls may overlap: they are answered one after the other.
 */
export class Consumer<K = unknown, V = unknown> implements AsyncDisposable, AsyncIterable<Message<K, V>> {
  readonly #storage: Storage
  readonly #operation: Operation
  readonly #assignment: Assignment
  readonly #reader: ConsumerReader
  readonly #settings: ConsumerSettings
  readonly #commits: ConsumerCommits
  #line: Promise<unknown> = Promise.resolve()
  #closing: Promise<void> | undefined

  constructor(storage: Storage, topics: Topics, options: ConsumerOptions = {}) {
    const { isolation = 'committed' } = options
    const decoding = openDecoding(storage, options)
    this.#storage = storage
    this.#operation = storage.begin(options.signal)
    this.#operation.owns(() => this.close())
    const reading = { storage, topics, options, operation: this.#operation }
    this.#assignment = new Assignment(reading, () => this.#commits.commitByItself(this.#operation))
    this.#reader = new ConsumerReader(this.#assignment, decoding, isolation, this.#operation)
    this.#settings = consumerSettings(storage, options)
    this.#commits = new ConsumerCommits(this.#assignment, this.#settings)
  }

  /** Joins the group and finds the positions now instead of at the first call. */
  async open(): Promise<this> {
    await this.#inLine(() => this.#assignment.update())
    return this
  }

  /**
   * The next messages, at most `n`: up to the watermarks noted at the call, or, when following, until nothing comes for
   * `idleMs`. Following for ever without `n`, it answers as soon as there is something. Empty: nothing is left.
   *
   * @example
   * const messages = await consumer.consume(100)
   */
  consume(n: number | ConsumeOptions = -1): Promise<Message<K, V>[]> {
    if (typeof n !== 'number') checkOptions('consume', n)
    const limit = countOf('n', typeof n === 'number' ? n : n.n)
    return this.#inLine(async () => (await this.#gather(limit, this.#isEndless(limit) ? 1 : limit)).messages)
  }

  /**
   * What is there, at most `consume.batch.size` messages, by partition; waits only when following.
   *
   * @example
   * for (const { partition, messages } of await consumer.poll()) await store(partition, messages)
   */
  poll(): Promise<readonly PartitionMessages<K, V>[]> {
    return this.#inLine(async () => groupByLane(await this.#gather(this.#settings.batchSize, 1)))
  }

  /** Messages one by one, up to the watermarks noted at the start, or for ever when following. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Message<K, V>, undefined> {
    let isFirst = true
    let gathered: Gathered<K, V> | undefined
    let at = 0
    try {
      for (;;) {
        gathered = await this.#inLine(() => this.#advance(isFirst))
        isFirst = false
        if (gathered.messages.length === 0) return
        for (at = 0; at < gathered.messages.length; at += 1) yield this.#handOut(gathered, at)
      }
    } finally {
      if (gathered && at < gathered.messages.length) this.#assignment.rewind()
    }
  }

  /** Goes on at these offsets. */
  seek(to: Position | readonly Position[]): Promise<void> {
    const positions: readonly Position[] = 'topic' in to ? [to] : to
    return this.#inLine(async () => {
      await this.#assignment.update()
      for (const position of positions) this.#assignment.seek(position)
    })
  }

  /** Leaves partitions out until `resume`. Default: all that are assigned. */
  pause(places?: readonly Place[]): Promise<void> {
    return this.#setPaused(places, true)
  }

  /** Takes partitions in again. Default: all that are assigned. */
  resume(places?: readonly Place[]): Promise<void> {
    return this.#setPaused(places, false)
  }

  /** The partitions that are read. */
  assignment(): Promise<readonly Place[]> {
    return this.#inLine(async () => {
      await this.#assignment.update()
      return this.#assignment.lanes.all().map(({ topic, partition }) => ({ topic, partition }))
    })
  }

  /** The offset after the last message that was handed out, by partition. */
  position(): Promise<readonly Position[]> {
    return this.#inLine(async () => {
      await this.#assignment.update()
      return this.#assignment.lanes.positions()
    })
  }

  /** What the group has committed for the partitions that are read; those without an offset are left out. */
  committed(): Promise<readonly Position[]> {
    return this.#inLine(() => this.#assignment.committed())
  }

  /**
   * Commits positions: the next offset to read, by partition. Default: all that was handed out. `KAFI_GROUP` without a
   * group; `KAFI_FENCED` when the partitions may belong to another member.
   *
   * @example
   * await consumer.commit()
   */
  commit(positions?: readonly Position[]): Promise<void> {
    return this.#inLine(() => this.#commits.commit(positions ?? this.#assignment.lanes.positions()))
  }

  /** Commits, if that is automatic, leaves the group and closes; any number of times. */
  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  #inLine<T>(work: () => Promise<T>): Promise<T> {
    if (this.#closing) return Promise.reject(closedConsumer())
    const result = this.#line.then(work)
    this.#line = result.catch(() => undefined)
    return result
  }

  async #setPaused(places: readonly Place[] | undefined, paused: boolean): Promise<void> {
    await this.#inLine(async () => {
      await this.#assignment.update()
      this.#assignment.setPaused(places, paused)
    })
  }

  /** Would this call never come back? */
  #isEndless(limit: number): boolean {
    return this.#assignment.follows && limit === Infinity && this.#settings.idleMs === Infinity
  }

  /** Messages for `consume` and `poll`: handed out all at once. */
  async #gather(limit: number, enough: number): Promise<Gathered<K, V>> {
    const gathered = await this.#advance(true, limit, enough)
    this.#commits.handOutAll()
    if (!this.#settings.commitAfterProcessing) await this.#commits.commitByItself()
    return gathered
  }

  /** The next messages to hand out. Asking for them says that those before are processed. */
  async #advance(isFresh: boolean, limit = this.#settings.batchSize, enough = 1): Promise<Gathered<K, V>> {
    this.#commits.settle()
    if (this.#settings.commitAfterProcessing) await this.#commits.commitByItself()
    const { maxBytes, idleMs } = this.#settings
    return (await this.#reader.gather({ limit, enough, isFresh, maxBytes, idleMs })) as Gathered<K, V>
  }

  #handOut({ messages, lanes }: Gathered, i: number): Message<K, V> {
    const message = messages[i] as Message<K, V>
    this.#commits.handOut(message, lanes[i] as Lane)
    return message
  }

  async #close(): Promise<void> {
    this.#operation.abort(closedConsumer())
    await this.#line
    try {
      await this.#commits.commitByItself({ signal: new AbortController().signal })
    } finally {
      await this.#reader[Symbol.asyncDispose]()
      await this.#assignment[Symbol.asyncDispose]()
      this.#storage.finish(this.#operation)
    }
  }
}

/**
 * Opens a consumer; nothing is done before its first call. With a group its members share the partitions and positions
 * can be committed; without one it reads all partitions.
 *
 * @example
 * await using app = consumer(storage, 'quakes', { group: 'app' })
 * for await (const message of app) await handle(message)
 * await app.commit()
 */
export function consumer<V = unknown, K = unknown>(
  storage: Storage,
  topics: Topics,
  options: ConsumerOptions = {},
): Consumer<K, V> {
  checkOptions('consumer', options)
  return new Consumer(storage, topics, options)
}

function closedConsumer(): KafiError {
  return new KafiError('KAFI_CLOSED', 'the consumer is closed; make a new one')
}

function groupByLane<K, V>({ messages, lanes }: Gathered<K, V>): readonly PartitionMessages<K, V>[] {
  const groups = new Map<Lane, Message<K, V>[]>()
  messages.forEach((message, i) => {
    const lane = lanes[i] as Lane
    const group = groups.get(lane)
    if (group) group.push(message)
    else groups.set(lane, [message])
  })
  return [...groups].map(([{ topic, partition }, list]) => ({ topic, partition, messages: list }))
}
