import { type Appended, type Block, KafiError, type Position, type Run, type Wait, type Writer } from '@kafi/core'
import { loadZstd } from '@kafi/protocol'
import type { BatchFormat } from './batch-encoding.ts'
import type { Client } from './client.ts'
import { canPass } from './pass-through.ts'
import { knowsProducers, newProducerId, nobody } from './producer-id.ts'
import { Lot } from './produce-lot.ts'
import { race } from './race.ts'
import { Room } from './produce-room.ts'
import { Sender } from './sender.ts'
import { closedWriter } from './sender-errors.ts'
import type { Producer } from './sender-options.ts'
import { showProducer } from './shown-producers.ts'
import { type WriterLimits, writerLimits, type WriterOptions } from './writer-options.ts'

/** What {@link openWriter} is told. */
export interface OpenWriterOptions extends Wait, WriterOptions {}

/** A writer that can let go of what it has not sent yet (librdkafka: purge). */
export type PurgeableWriter = Writer & Required<Pick<Writer, 'purge'>>

/**
 * Opens a writer without transactions: what is acknowledged is on all in-sync replicas, in the order of the calls, once.
 * With brokers before 0.11, or with `acks` 0 or 1, a repetition after a lost answer may be there twice.
 *
 * @example
 * await using writer = await openWriter(client, { signal, codec: 'lz4' })
 * const [{ offset }] = await writer.append([{ topic: 'quakes', partition: 0, records }], { signal })
 */
export async function openWriter(client: Client, { signal, ...options }: OpenWriterOptions): Promise<PurgeableWriter> {
  const limits = writerLimits(options)
  const format = await findFormat(client, limits, { signal })
  const current = await chooseProducer(client, limits, format, { signal })
  return new PlainWriter(client, limits, format, { current, transactionalId: null, newestProduce: Infinity })
}

/** What the brokers take. */
export async function findFormat(client: Client, { codec, level }: WriterLimits, o: Wait): Promise<BatchFormat> {
  const max = (await client.retry(o, () => client.versionsOf('any', o))).get(produceKey)?.max ?? 0
  const magic = max >= 3 ? 2 : max === 2 ? 1 : 0
  if (codec === 'zstd') await loadZstd()
  return { codec, level, transactional: false, magic }
}

async function chooseProducer(client: Client, { acks, idempotent }: WriterLimits, { magic }: BatchFormat, o: Wait) {
  if (idempotent === false || acks !== -1) return nobody
  if (magic === 2 && (await knowsProducers(client, o))) return newProducerId(client, o)
  if (idempotent === undefined) return nobody
  throw new KafiError('KAFI_UNSUPPORTED', 'these brokers know no idempotent writers; leave out enable.idempotence')
}

/** Appends runs through a sender, within a bound on bytes. */
export class RunAppender {
  readonly sender: Sender
  readonly #client: Client
  readonly #limits: WriterLimits
  readonly #magic: number
  readonly #room: Room

  constructor(
    client: Client,
    limits: WriterLimits,
    format: BatchFormat,
    producer: Producer,
    onFailure?: (error: Error) => void,
  ) {
    this.#client = client
    this.#limits = limits
    this.#magic = format.magic
    this.#room = new Room(limits.queueBytes)
    this.sender = new Sender(client, { limits, format, producer, ...(onFailure && { onFailure }) })
  }

  fits(block: Block): boolean {
    return this.#magic === 2 && canPass(block, this.#limits.batchBytes)
  }

  /** Hands the runs over, when there is room; `settled` is when they are done with. */
  async enter(runs: readonly Run[], { signal }: Wait): Promise<{ readonly settled: Promise<readonly Appended[]> }> {
    signal.throwIfAborted()
    for (const run of runs) if (run.at !== undefined) throw noCondition(run)
    const deadline = this.#client.options.clock.now() + this.#limits.deliveryTimeoutMs
    const lots = runs.map((run) => new Lot(run, deadline))
    const bytes = lots.reduce((sum, lot) => sum + lot.bytes, 0)
    return this.#room.enter(bytes, signal, () => {
      const settled = this.#send(lots, signal)
      const leave = () => this.#room.leave(bytes)
      settled.then(leave, leave)
      return { settled }
    })
  }

  async #send(lots: readonly Lot[], signal: AbortSignal): Promise<readonly Appended[]> {
    for (const lot of lots) if (lot.count > 0) this.sender.add(lot)
    const done = Promise.all(lots.map((lot) => lot.done))
    return race(done, signal).catch((error: unknown) => {
      for (const lot of lots) lot.abandon(signal.reason as Error)
      throw error
    })
  }
}

/** A writer without transactions. */
class PlainWriter implements PurgeableWriter {
  readonly resumed: readonly Position[] = []
  readonly #appender: RunAppender
  readonly #hide: () => void
  #closing: Promise<void> | undefined

  constructor(client: Client, limits: WriterLimits, format: BatchFormat, producer: Producer) {
    this.#appender = new RunAppender(client, limits, format, producer)
    const now = client.options.clock.now()
    const { current } = producer
    const shown = { current, assignments: 1, assignedAtMs: now, phase: 'Init', phaseAtMs: now } as const
    this.#hide = current.id < 0n ? () => undefined : showProducer(client, () => shown)
  }

  fits(block: Block): boolean {
    return this.#appender.fits(block)
  }

  async append(runs: readonly Run[], o: Wait): Promise<readonly Appended[]> {
    if (this.#closing) throw closedWriter()
    const { settled } = await this.#appender.enter(runs, o)
    return settled
  }

  purge(): Promise<void> {
    return this.#appender.sender.purge()
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.#closing ??= this.#appender.sender.close().finally(this.#hide)
    return this.#closing
  }
}

const produceKey = 0

function noCondition({ topic, partition, at }: Run): KafiError {
  const message = `Kafka cannot append to ${topic}[${partition}] only at offset ${at}; leave out at`
  return new KafiError('KAFI_UNSUPPORTED', message, { details: { topic, partition, at } })
}
