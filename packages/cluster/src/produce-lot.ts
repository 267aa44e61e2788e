import type { Appended, Place, Records, Run } from '@kafi/core'
import { type BatchHeader, readRecords, walkBatches } from '@kafi/protocol'

/** Records of one lot that stand or fall together: `from` (inclusive) to `to` (exclusive) in its run. */
export interface Segment {
  readonly lot: Lot
  readonly from: number
  readonly to: number
}

/** One run on its way: what is left of it to send, and what became of the rest. */
export class Lot {
  readonly place: Place
  /** Headers of a run of whole batches; null: records. */
  readonly headers: readonly BatchHeader[] | null
  readonly count: number
  /** About as many as it takes up in memory and on the wire. */
  readonly bytes: number
  /** When it must be done with, by the client's clock. */
  readonly deadline: number
  /** First record that is not in a batch yet. */
  next = 0
  /** Index of the header that `next` is the first record of. */
  nextHeader = 0
  /** Why nobody waits for it any more: its memory may be another's by now, and nothing is made of it. */
  abandoned: Error | undefined
  /** Resolves when nothing of it is open any more; never rejects. */
  readonly done: Promise<Appended>
  readonly #run: Run
  #records: Records | undefined
  #open: number
  #written = 0
  #firstOffset = -1
  #nextOffset = -1
  #lost: Error | undefined
  readonly #refused = new Map<number, Error>()
  #resolve: (appended: Appended) => void = () => undefined

  constructor(run: Run, deadline: number) {
    this.#run = run
    this.place = { topic: run.topic, partition: run.partition }
    this.deadline = deadline
    this.#records = 'records' in run ? run.records : undefined
    this.headers = 'batches' in run ? walkBatches(run.batches, 0, run.batches.length, { partial: 'throw' }) : null
    this.count = this.headers?.reduce((sum, { count }) => sum + count, 0) ?? this.records.count
    this.bytes = 'batches' in run ? run.batches.length : sizeOfRecords(run.records)
    this.#open = this.count
    this.done = new Promise((resolve) => (this.#resolve = resolve))
    if (this.count === 0) this.#resolve(this.#answer())
  }

  /** Whole batches as they came; only where there are headers. */
  get batches(): Uint8Array {
    return 'batches' in this.#run ? this.#run.batches : new Uint8Array(0)
  }

  /** As columns; whole batches are opened for it. */
  get records(): Records {
    this.#records ??= readRecords(this.batches, this.headers ?? [])
    return this.#records
  }

  /** Is there nothing left to put into a batch? */
  get isDrawn(): boolean {
    return this.next === this.count
  }

  /** Records were written from this offset on; -1: nobody said. */
  accept(from: number, to: number, offset: number): void {
    if (this.#written === 0) this.#firstOffset = offset
    else if (offset !== this.#nextOffset) this.#firstOffset = -1
    this.#nextOffset = offset < 0 ? -1 : offset + to - from
    this.#written += to - from
    this.#close(to - from)
  }

  /** Records were not written, and will not be. */
  refuse(from: number, to: number, error: Error): void {
    for (let i = from; i < to; i++) this.#refused.set(i, error)
    this.#lost ??= error
    this.#close(to - from)
  }

  /** Gives up what is not in a batch yet. */
  giveUp(error: Error): void {
    const from = this.next
    this.next = this.count
    if (from < this.count) this.refuse(from, this.count, error)
  }

  /** Gives up what is not in a batch yet, and lets go of the memory. */
  abandon(error: Error): void {
    this.abandoned = error
    this.giveUp(error)
  }

  #close(count: number): void {
    this.#open -= count
    if (this.#open === 0) this.#resolve(this.#answer())
  }

  #answer(): Appended {
    const answer = { ...this.place, offset: this.#firstOffset, count: this.#written }
    if (this.#lost === undefined) return answer
    if (this.#written === 0 && allSame(this.#refused)) return { ...answer, error: this.#lost }
    return { ...answer, refused: this.#refused }
  }
}

function allSame(refused: ReadonlyMap<number, Error>): boolean {
  const [first, ...others] = new Set(refused.values())
  return first !== undefined && others.length === 0
}

const sampled = 8
const recordOverhead = 16

/** An estimate out of a few records: to look at each would cost as much as to write it. */
function sizeOfRecords(records: Records): number {
  const { count } = records
  const step = Math.max(1, Math.floor(count / sampled))
  let bytes = 0
  let seen = 0
  for (let i = 0; i < count; i += step, seen++) {
    bytes += recordOverhead + (records.key(i)?.length ?? 0) + (records.value(i)?.length ?? 0)
  }
  return seen === 0 ? 0 : Math.ceil((bytes / seen) * count)
}
