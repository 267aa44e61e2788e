import { isKafiError, KafiError } from '@kafi/core'
import { type BatchHeader, headerSize, makeSink, readHeader, rewriteHeader, type Sink } from '@kafi/protocol'
import { badRecord, type BatchFormat, encodeSegments } from './batch-encoding.ts'
import { countOf, sliceSegments } from './batch-segments.ts'
import type { ProducerId } from './producer-id.ts'
import type { Lot, Segment } from './produce-lot.ts'
import { type ProduceQueue, refuseAbandoned, refuseAll } from './produce-queue.ts'

/** Records of one partition as they go over the wire, until they are acknowledged. */
export interface Batch {
  readonly queue: ProduceQueue
  readonly segments: readonly Segment[]
  readonly count: number
  readonly sink: Sink
  readonly producer: ProducerId
  readonly sequence: number
  /** Did it come as a batch, or was it made here? */
  readonly isForeign: boolean
  /** May an earlier try have written it? */
  uncertain: boolean
  /** May somebody still hold its bytes? Then they are not used again. */
  held: boolean
}

const keptSinks = 8
/** Beside the records that fit, for the one that does not. */
const spareBytes = 16 * 1024
const keptBytes = 4 * 1024 * 1024
const maxLots = 256

/** Makes batches of what waits for a partition, in memory that is used again. */
export class BatchMaker {
  readonly #format: BatchFormat
  readonly #sinks: Sink[] = []

  constructor(format: BatchFormat) {
    this.#format = format
  }

  /** The next batch of a partition; null where nothing is left (what cannot be encoded is refused). */
  draw(queue: ProduceQueue): Batch | null {
    for (;;) {
      const again = queue.redo.pop()
      const lot = again === undefined ? queue.first : undefined
      if (again === undefined && lot === undefined) return null
      const made = again ? this.#remake(queue, again) : this.#drawFrom(queue, lot!)
      if (made !== null) return made
    }
  }

  /** A batch of the same records from another producer, or of another sequence. */
  sign(batch: Batch, producer: ProducerId, sequence: number): Batch {
    const { sink } = batch
    const header = readHeader(sink.buffer.subarray(0, sink.length), 0)
    const changes = { producerId: producer.id, producerEpoch: producer.epoch, baseSequence: sequence }
    rewriteHeader(sink.buffer, header, changes, { inPlace: true })
    return { ...batch, producer, sequence }
  }

  /** The batch is done with. */
  free({ sink, held }: Batch): void {
    if (!held) this.#give(sink)
  }

  #drawFrom(queue: ProduceQueue, lot: Lot): Batch | null {
    const header = lot.headers?.[lot.nextHeader]
    if (header && this.#format.magic === 2) return this.#pass(queue, lot, header)
    const segments = header ? [{ lot, from: lot.next, to: lot.count }] : queue.upcoming(queue.batchBytes, maxLots)
    const { end, batch } = this.#encode(queue, segments, queue.batchBytes)
    for (const { lot: drawn, to } of sliceSegments(segments, 0, end)) queue.draw(drawn, to)
    return batch
  }

  #remake(queue: ProduceQueue, again: readonly Segment[]): Batch | null {
    const segments = refuseAbandoned(again)
    if (segments.length === 0) return null
    const { end, batch } = this.#encode(queue, segments, queue.batchBytes)
    const rest = sliceSegments(segments, end, countOf(segments))
    if (rest.length > 0) queue.redo.push(rest)
    return batch
  }

  /** A whole batch: its header alone is ours (DESIGN: pass-through). */
  #pass(queue: ProduceQueue, lot: Lot, header: BatchHeader): Batch {
    const { producer, sequence } = queue
    const sink = this.#take(header.size)
    const head = rewriteHeader(lot.batches, header, {
      baseOffset: 0,
      leaderEpoch: -1,
      producerId: producer.id,
      producerEpoch: producer.epoch,
      baseSequence: producer.id < 0n ? -1 : sequence,
      transactional: this.#format.transactional,
    })
    sink.buffer.set(head, 0)
    sink.buffer.set(lot.batches.subarray(header.position + headerSize, header.position + header.size), headerSize)
    sink.length = header.size
    const from = lot.next
    queue.draw(lot, from + header.count)
    lot.nextHeader++
    return this.#batchOf(queue, [{ lot, from, to: lot.next }], sink, true)
  }

  /** As many records as fit; a record that cannot be encoded is refused, and the batch ends before it. */
  #encode(queue: ProduceQueue, segments: readonly Segment[], maxBytes: number): Encoded {
    const sink = this.#take(Math.min(maxBytes, queue.waitingBytes) + spareBytes)
    try {
      const { producer, sequence } = queue
      const end = encodeSegments(sink, segments, this.#format, { producer, sequence, maxBytes })
      return { end, batch: this.#batchOf(queue, sliceSegments(segments, 0, end), sink, false) }
    } catch (error) {
      this.#give(sink)
      return this.#refuseBad(queue, segments, maxBytes, error)
    }
  }

  #refuseBad(queue: ProduceQueue, segments: readonly Segment[], maxBytes: number, cause: unknown): Encoded {
    const error = cause instanceof Error ? cause : new Error(String(cause))
    const at = badRecord(error, segments, this.#format)
    if (at === 0 || at === undefined) {
      const end = at === undefined ? countOf(segments) : 1
      refuseAll(sliceSegments(segments, 0, end), notEncoded(queue, error))
      return { end, batch: null }
    }
    return this.#encode(queue, sliceSegments(segments, 0, at), maxBytes)
  }

  #batchOf(queue: ProduceQueue, segments: readonly Segment[], sink: Sink, isForeign: boolean): Batch {
    const { producer, sequence } = queue
    const count = countOf(segments)
    return { queue, segments, count, sink, producer, sequence, isForeign, uncertain: false, held: false }
  }

  #take(bytes: number): Sink {
    const sink = this.#sinks.pop()
    if (sink === undefined || sink.buffer.length < bytes) return makeSink(Math.max(bytes, 64 * 1024))
    sink.length = 0
    return sink
  }

  #give(sink: Sink): void {
    if (this.#sinks.length < keptSinks && sink.buffer.length <= keptBytes) this.#sinks.push(sink)
  }
}

/** Records that are done with: in the batch, or refused. */
interface Encoded {
  readonly end: number
  readonly batch: Batch | null
}

function notEncoded({ place }: ProduceQueue, cause: Error): KafiError {
  const code = isKafiError(cause) ? cause.code : 'KAFI_ARGUMENT'
  const message = `a record for ${place.topic}[${place.partition}] cannot be written: ${cause.message}`
  return new KafiError(code, message, { details: { ...place }, cause })
}
