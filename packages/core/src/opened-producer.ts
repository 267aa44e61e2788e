import type { Wait, Writer } from './backend.ts'
import { Batch } from './batch.ts'
import type { Encoding } from './encoding.ts'
import { KafiError } from './errors.ts'
import type { Position } from './message.ts'
import { toHeaders, toTimestamp } from './new-message.ts'
import { Outbox, type Parcel } from './outbox.ts'
import { PartitionCount } from './partition-count.ts'
import { checkPartition, partitionByKey } from './partitioner.ts'
import type { ProducerLimits } from './producer-limits.ts'
import type { ProduceOptions, ProducerOptions } from './producer-options.ts'
import type { Storage } from './storage.ts'
import { countPartitions, openTarget } from './target.ts'

/** What {@link openProducer} is told beside the options of a producer. */
export interface OpenProducerOptions extends ProducerOptions {
  readonly topic: string
  readonly encoding: Encoding
  readonly limits: ProducerLimits
  readonly now: () => number
  readonly wait: Wait
}

/**
 * Opens a topic, which is made if need be, and a writer.
 *
 * @example
 * const opened = await openProducer(storage, { topic: 'quakes', encoding, limits, now: Date.now, wait: { signal } })
 */
export async function openProducer(storage: Storage, options: OpenProducerOptions): Promise<OpenedProducer> {
  const { topic, limits, wait, durability, encoding, now } = options
  wait.signal.throwIfAborted()
  const backend = await storage.backend()
  const target = await openTarget(storage, backend, topic, options, wait)
  await encoding.prepare(wait)
  const writer = await backend.openWriter({ ...wait, ...(durability && { durability }) })
  const ask = (o: Wait) => countPartitions(backend, topic, o)
  const partitions = new PartitionCount(target.partitions, { maxAgeMs: limits.partitionsMaxAgeMs, now, ask })
  return new OpenedProducer(writer, partitions, options)
}

/** The promise of what is queued at once. */
export const queued = Promise.resolve()

/** Gathers messages into batches, and sends them when they are full or have waited long enough. */
export class OpenedProducer implements AsyncDisposable {
  readonly #writer: Writer
  readonly #partitions: PartitionCount
  readonly #options: OpenProducerOptions
  readonly #outbox: Outbox
  readonly #batch: Batch
  #timer: NodeJS.Timeout | undefined

  constructor(writer: Writer, partitions: PartitionCount, options: OpenProducerOptions) {
    const { topic, wait, maxInFlight = 5, onDelivery } = options
    this.#writer = writer
    this.#partitions = partitions
    this.#options = options
    this.#outbox = new Outbox(writer, { topic, ...wait, maxInFlight, onDelivery })
    this.#batch = new Batch(onDelivery !== undefined)
  }

  /** Queues a message; resolves at once ({@link queued}), or when there is room again. */
  accept(value: unknown, options: ProduceOptions): Promise<void> {
    try {
      this.#add(value, options)
    } catch (error) {
      return Promise.reject(error instanceof Error ? error : new Error(String(error)))
    }
    if (options.flush === true) return this.flush().then(() => undefined)
    return this.#isFull() ? this.#room() : queued
  }

  /** As {@link Producer.flush}. */
  async flush(): Promise<readonly Position[]> {
    const { limits, topic, wait } = this.#options
    this.#send()
    await within(limits.flushTimeoutMs, this.#outbox.settledAll(), topic)
    const failure = this.#outbox.takeFailure()
    wait.signal.throwIfAborted()
    if (failure !== undefined) throw failure
    return this.#outbox.positions()
  }

  /** As {@link Producer.purge}. */
  purge(): Promise<number> {
    return this.#outbox.purge(this.#seal())
  }

  async [Symbol.asyncDispose](): Promise<void> {
    clearTimeout(this.#timer)
    await this.#partitions[Symbol.asyncDispose]()
    await this.#writer[Symbol.asyncDispose]()
  }

  #add(value: unknown, options: ProduceOptions): void {
    const { encoding, limits, now, wait } = this.#options
    wait.signal.throwIfAborted()
    const given = toHeaders(options.headers)
    const timestamp = toTimestamp(options.timestamp, now)
    const key = encoding.key(options.key)
    const bytes = encoding.value(value)
    const partition = this.#partitionOf(key, options.partition)
    const parcel = this.#batch.add(partition, key, bytes, encoding.headers(given), timestamp)
    parcel.given?.push({ key: options.key ?? null, value })
    if (this.#batch.count >= limits.count || this.#batch.bytes >= limits.bytes) this.#send()
    else this.#timer ??= setTimeout(() => this.#send(), limits.lingerMs)
  }

  #partitionOf(key: Uint8Array | null, partition = -1): number {
    const { topic, partitioner = partitionByKey } = this.#options
    const partitions = this.#partitions.current
    const chosen = partition === -1 ? partitioner({ topic, partitions, key, batch: this.#batch.number }) : partition
    // It may have come meanwhile: then it is there when the message is given again.
    if (chosen >= partitions) this.#partitions.refresh()
    checkPartition({ topic, partition: chosen }, partitions)
    return chosen
  }

  #send(): void {
    const parcels = this.#seal()
    if (parcels.length === 0) return
    this.#outbox.send(parcels)
    this.#partitions.refresh()
  }

  #seal(): readonly Parcel[] {
    clearTimeout(this.#timer)
    this.#timer = undefined
    return this.#batch.count > 0 ? this.#batch.seal() : []
  }

  #isFull(): boolean {
    return this.#batch.bytes + this.#outbox.bytes >= this.#options.limits.queueBytes
  }

  async #room(): Promise<void> {
    while (this.#isFull()) {
      if (this.#outbox.bytes === 0) this.#send()
      await this.#outbox.settledOne()
    }
  }
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
