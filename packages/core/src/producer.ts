import { openEncoding } from './encoding.ts'
import { KafiError } from './errors.ts'
import { messageCheck } from './message-check.ts'
import type { Position } from './message.ts'
import type { NewMessage } from './new-message.ts'
import { type OpenedProducer, openProducer, type OpenProducerOptions, queued } from './opened-producer.ts'
import type { Operation } from './operation.ts'
import { checkOptions } from './option-check.ts'
import { producerLimits } from './producer-limits.ts'
import type { ProduceOptions, ProducerOptions } from './producer-options.ts'
import type { Storage } from './storage.ts'
import { checkTopicName } from './topic-pattern.ts'

const nothing: ProduceOptions = {}

/**
 * Writes messages to one topic, in batches. `produce` is done when the message is queued; `flush` and `close` when all
 * are written. Values and keys of type `bytes` are not copied: leave them alone until then.
 */
export class Producer implements AsyncDisposable {
  readonly topic: string
  readonly #storage: Storage
  readonly #options: OpenProducerOptions
  readonly #operation: Operation
  #opened: OpenedProducer | undefined
  #opening: Promise<OpenedProducer> | undefined
  /** Calls that came before the producer was open, one after the other. */
  #line: Promise<unknown> | undefined
  #closing: Promise<void> | undefined

  constructor(storage: Storage, topic: string, options: ProducerOptions = {}) {
    checkTopicName(topic)
    this.topic = topic
    this.#storage = storage
    this.#options = {
      ...options,
      topic,
      encoding: openEncoding(storage, topic, options),
      limits: producerLimits(storage, options),
      now: options.now ?? Date.now,
      wait: { signal: options.signal ?? new AbortController().signal },
    }
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
    const check = messageCheck()
    if (Symbol.asyncIterator in messages) {
      for await (const message of messages) {
        check(message)
        await this.#produceOne(message)
      }
      return
    }
    for (const message of messages) {
      check(message)
      const accepted = this.#produceOne(message)
      if (accepted !== queued) await accepted
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
    return this.#opened === undefined ? [] : this.#opened.flush()
  }

  /**
   * Refuses what still waits to be written (`KAFI_ABORTED`), and what is under way where the back-end can let go of it; waits
   * for the rest. Answers how many messages were not written; `onDelivery` is told of each, `flush` of none. Afterwards the
   * producer goes on (librdkafka: purge).
   *
   * @example
   * const dropped = await producer.purge()
   */
  async purge(): Promise<number> {
    if (this.#line) await this.#line
    return this.#opened === undefined ? 0 : this.#opened.purge()
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
    if (this.#line === undefined && this.#opened !== undefined) return this.#opened.accept(value, options)
    return this.#inLine(value, options)
  }

  #produceOne(message: NewMessage): Promise<void> {
    const { key = null, headers = null, timestamp, partition = -1 } = message
    return this.#queue(message.value, { key, headers, partition, ...(timestamp !== undefined && { timestamp }) })
  }

  #inLine(value: unknown, options: ProduceOptions): Promise<void> {
    const step = (this.#line ?? queued).then(() => this.#open()).then((opened) => opened.accept(value, options))
    const line: Promise<void> = step
      .catch(() => undefined)
      .then(() => {
        if (this.#line === line) this.#line = undefined
      })
    this.#line = line
    return step
  }

  #open(): Promise<OpenedProducer> {
    this.#opening ??= this.#openNow().catch((error: unknown) => {
      this.#opening = undefined
      throw error
    })
    return this.#opening
  }

  async #openNow(): Promise<OpenedProducer> {
    this.#opened = await openProducer(this.#storage, this.#options)
    return this.#opened
  }

  async #close(): Promise<void> {
    try {
      await this.flush()
    } finally {
      await this.#opened?.[Symbol.asyncDispose]()
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
