import type { Wait, Writer } from './backend.ts'
import { Batch } from './batch.ts'
import { type Encoding, openEncoding } from './encoding.ts'
import { KafiError } from './errors.ts'
import type { Position } from './message.ts'
import { type NewMessage, toHeaders, toTimestamp } from './new-message.ts'
import type { Operation } from './operation.ts'
import { checkOptions } from './option-check.ts'
import { Outbox } from './outbox.ts'
import { checkPartition, partitionByKey } from './partitioner.ts'
import type { ProduceOptions, ProducerOptions } from './producer-options.ts'
import type { Storage } from './storage.ts'
import { openTarget } from './target.ts'
import { checkTopicName } from './topic-pattern.ts'

interface Opened {
  readonly writer: Writer
  readonly outbox: Outbox
  readonly partitions: number
}

const ready = Promise.resolve()
const nothing: ProduceOptions = {}

/**
 * Writes messages to one topic, in batches. `produce` is done when the message is queued; `flush` and `close` when all
 * are written. Values and keys of type `bytes` are not copied: leave them alone until then.
 */
export class Producer implements AsyncDisposable {
  readonly topic: string
  readonly #storage: Storage
  readonly #options: ProducerOptions
  readonly #encoding: Encoding
  readonly #operation: Operation
  readonly #wait: Wait
  readonly #batch: Batch
  readonly #limits: Limits
  readonly #now: () => number
  #timer: NodeJS.Timeout | undefined
  #opened: Opened | undefined
  #opening: Promise<Opened> | undefined
  /** Calls that came before the producer was open, one after the other. */
  #line: Promise<unknown> | undefined
  #closing: Promise<void> | undefined

  constructor(storage: Storage, topic: string, options: ProducerOptions = {}) {
    checkTopicName(topic)
    this.topic = topic
    this.#storage = storage
    this.#options = options
    this.#encoding = openEncoding(storage, topic, options)
    this.#batch = new Batch(options.onDelivery !== undefined)
    this.#limits = limitsOf(storage, options)
    this.#now = options.now ?? Date.now
    this.#wait = { signal: options.signal ?? new AbortController().signal }
    this.#operation = storage.begin()
    this.#operation.owns(() => this.close())
  }

  /** Opens the topic now instead of at the first message; a missing topic is made. */
  async open(): Promise<this> {
    await this.#open()
    return this
  }

  /**
   * Queues a message. Resolves at once, or when there is room again. Order within a partition is the order of calls.
   * `KAFI_ENCODE`: the value or key is not of its type; `KAFI_PARTITION_UNKNOWN`, `KAFI_ARGUMENT`, `KAFI_CLOSED`.
   *
   * @example
   * await producer.produce({ magnitude: 4.2 }, { key: 'ak024', headers: { source: 'ak' } })
   */
  produce(value: unknown, options: ProduceOptions = nothing): Promise<void> {
    try {
      if (options !== nothing) checkOptions('produce', options)
    } catch (error) {
      return Promise.reject(error)
    }
    return this.#queue(value, options)
  }

  /**
   * Queues messages one after the other: `{ value, key, headers, timestamp, partition }`, for example what `read` gives.
   *
   * @example
   * await producer.produceMany(other.read('quakes'))
   */
  async produceMany(messages: Iterable<NewMessage> | AsyncIterable<NewMessage>): Promise<void> {
    let isFirst = true
    // The others are made by the same code, so the first speaks for all: nothing is looked up for every record.
    const check = (message: NewMessage) => {
      if (isFirst) checkOptions('message', message)
      isFirst = false
    }
    if (Symbol.asyncIterator in messages) {
      for await (const message of messages) {
        check(message)
        await this.#produceOne(message)
      }
      return
    }
    for (const message of messages) {
      check(message)
      const queued = this.#produceOne(message)
      if (queued !== ready) await queued
    }
  }

  /**
   * Resolves when every message so far is written, with the position after the last one in every partition (-1 where
   * the back-end cannot say). Rejects with what failed since the last flush; `KAFI_TIMEOUT` after `flushTimeoutMs`.
   *
   * @example
   * const [{ partition, offset }] = await producer.flush()
   */
  async flush(): Promise<readonly Position[]> {
    if (this.#line) await this.#line
    return this.#opened === undefined ? [] : this.#flush(this.#opened)
  }

  /** Flushes and closes; any number of times. Rejects as `flush` does, closed all the same. */
  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  #queue(value: unknown, options: ProduceOptions): Promise<void> {
    if (this.#closing) return Promise.reject(closedProducer(this.topic))
    if (this.#line === undefined && this.#opened !== undefined) return this.#accept(this.#opened, value, options)
    return this.#inLine(value, options)
  }

  #produceOne(message: NewMessage): Promise<void> {
    const { key = null, headers = null, timestamp, partition = -1 } = message
    return this.#queue(message.value, { key, headers, partition, ...(timestamp !== undefined && { timestamp }) })
  }

  #inLine(value: unknown, options: ProduceOptions): Promise<void> {
    const step = (this.#line ?? ready).then(() => this.#open()).then((opened) => this.#accept(opened, value, options))
    const line: Promise<void> = step
      .catch(() => undefined)
      .then(() => {
        if (this.#line === line) this.#line = undefined
      })
    this.#line = line
    return step
  }

  #accept(opened: Opened, value: unknown, options: ProduceOptions): Promise<void> {
    try {
      this.#add(opened, value, options)
    } catch (error) {
      return Promise.reject(error instanceof Error ? error : new Error(String(error)))
    }
    if (options.flush === true) return this.#flush(opened).then(() => undefined)
    return this.#isFull(opened.outbox) ? this.#room(opened.outbox) : ready
  }

  #add({ outbox, partitions }: Opened, value: unknown, options: ProduceOptions): void {
    this.#wait.signal.throwIfAborted()
    const given = toHeaders(options.headers)
    const timestamp = toTimestamp(options.timestamp, this.#now)
    const key = this.#encoding.key(options.key)
    const bytes = this.#encoding.value(value)
    const partition = this.#partitionOf(key, options.partition, partitions)
    const parcel = this.#batch.add(partition, key, bytes, this.#encoding.headers(given), timestamp)
    parcel.given?.push({ key: options.key ?? null, value })
    if (this.#batch.count >= this.#limits.count || this.#batch.bytes >= this.#limits.bytes) this.#send(outbox)
    else this.#timer ??= setTimeout(() => this.#send(outbox), this.#limits.lingerMs)
  }

  #partitionOf(key: Uint8Array | null, partition = -1, partitions: number): number {
    const { topic } = this
    const choose = this.#options.partitioner ?? partitionByKey
    const chosen = partition === -1 ? choose({ topic, partitions, key, batch: this.#batch.number }) : partition
    checkPartition({ topic, partition: chosen }, partitions)
    return chosen
  }

  #send(outbox: Outbox): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    if (this.#batch.count > 0) outbox.send(this.#batch.seal())
  }

  #isFull(outbox: Outbox): boolean {
    return this.#batch.bytes + outbox.bytes >= this.#limits.queueBytes
  }

  async #room(outbox: Outbox): Promise<void> {
    while (this.#isFull(outbox)) {
      if (outbox.bytes === 0) this.#send(outbox)
      await outbox.settledOne()
    }
  }

  async #flush({ outbox }: Opened): Promise<readonly Position[]> {
    this.#send(outbox)
    await within(this.#limits.flushTimeoutMs, outbox.settledAll(), this.topic)
    const failure = outbox.takeFailure()
    this.#wait.signal.throwIfAborted()
    if (failure !== undefined) throw failure
    return outbox.positions()
  }

  #open(): Promise<Opened> {
    this.#opening ??= this.#openWriter().catch((error: unknown) => {
      this.#opening = undefined
      throw error
    })
    return this.#opening
  }

  async #openWriter(): Promise<Opened> {
    const { durability, maxInFlight = 5, onDelivery } = this.#options
    this.#wait.signal.throwIfAborted()
    const backend = await this.#storage.backend()
    const { partitions } = await openTarget(this.#storage, backend, this.topic, this.#options, this.#wait)
    await this.#encoding.prepare(this.#wait)
    const writer = await backend.openWriter({ ...this.#wait, ...(durability && { durability }) })
    const outbox = new Outbox(writer, { topic: this.topic, ...this.#wait, maxInFlight, onDelivery })
    this.#opened = { writer, outbox, partitions }
    return this.#opened
  }

  async #close(): Promise<void> {
    try {
      await this.flush()
    } finally {
      clearTimeout(this.#timer)
      await this.#opened?.writer[Symbol.asyncDispose]()
      this.#storage.finish(this.#operation)
    }
  }
}

/**
 * Opens a producer for a topic; nothing is done before its first message. A missing topic is made.
 *
 * @example
 * await using quakes = producer(storage, 'quakes', { keyType: 'str', valueType: 'json' })
 * await quakes.produce({ magnitude: 4.2 }, { key: 'ak024' })
 */
export function producer(storage: Storage, topic: string, options: ProducerOptions = {}): Producer {
  checkOptions('producer', options)
  return new Producer(storage, topic, options)
}

function closedProducer(topic: string): KafiError {
  return new KafiError('KAFI_CLOSED', `the producer of topic '${topic}' is closed; make a new one`, {
    details: { topic },
  })
}

interface Limits {
  readonly count: number
  readonly bytes: number
  readonly lingerMs: number
  readonly queueBytes: number
  readonly flushTimeoutMs: number
}

function limitsOf({ defaults }: Storage, options: ProducerOptions): Limits {
  return {
    count: atLeast('batchSize', 1, options.batchSize ?? defaults.produceBatchSize),
    bytes: atLeast('batchBytes', 1, options.batchBytes ?? 1_048_576),
    lingerMs: atLeast('lingerMs', 0, options.lingerMs ?? 5),
    queueBytes: atLeast('queueBytes', 1, options.queueBytes ?? 33_554_432),
    flushTimeoutMs: atLeast('flushTimeoutMs', -1, options.flushTimeoutMs ?? defaults.flushTimeoutMs),
  }
}

function atLeast(name: string, least: number, value: number): number {
  if (value >= least) return value
  throw new KafiError('KAFI_ARGUMENT', `${name} is ${value}; it must be a number from ${least} up`)
}

async function within<T>(timeoutMs: number, work: Promise<T>, topic: string): Promise<T> {
  if (timeoutMs < 0) return work
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    const message = `messages for topic '${topic}' were not written within ${timeoutMs} ms; they may be later: flush again`
    timer = setTimeout(() => reject(new KafiError('KAFI_TIMEOUT', message, { retriable: true })), timeoutMs)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
