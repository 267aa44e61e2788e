import type { Bytes } from '@kafi/core'
import { crc32cCombine } from '@kafi/protocol'
import type { Context } from './context.ts'
import type { Entry } from './entry.ts'
import { corrupt } from './fields.ts'
import { encodeFrame, type FoundFrame, type FrameRun } from './frame.ts'
import { topicFolder } from './head-store.ts'
import type { Head } from './head.ts'
import { journalFile, journalKey } from './journal-file.ts'
import type { AppendFile, Appendable } from './object-store.ts'
import { entryOf, type PlacedRun, type Placement } from './placement.ts'
import { readRuns } from './roll.ts'
import { joinRuns, segmentFile } from './spill.ts'

/** Bulk in segments since the epoch began, in segments, after which the head is brought up to date. */
const bulkSegments = 16

/** Bulk that is forced to disk costs so much that a change of the file's size is not felt. */
const spareBelow = 32_768

interface Segment {
  readonly name: string
  readonly file: AppendFile
}

/** The right to append to a topic, and the files it is used on: one journal, and a segment for each partition's bulk. */
export class JournalOwner implements AsyncDisposable {
  readonly epoch: number
  readonly #context: Context
  readonly #appendable: Appendable
  readonly #topic: string
  readonly #file: AppendFile
  /** Key of the journal of whoever takes over. */
  readonly #nextKey: string
  readonly #segments = new Map<number, Segment>()
  /** Written to, and not yet forced to disk. */
  readonly #unsynced = new Set<AppendFile>()
  #bulk = 0

  constructor(context: Context, appendable: Appendable, topic: string, epoch: number, file: AppendFile) {
    this.#context = context
    this.#appendable = appendable
    this.#topic = topic
    this.epoch = epoch
    this.#file = file
    this.#nextKey = journalKey(topic, epoch + 1)
  }

  /** Bytes of the journal. */
  get size(): number {
    return this.#file.size
  }

  /** It is time to move what is in journals to segments. */
  get full(): boolean {
    const { journalBytes, segmentBytes } = this.#context
    return this.size >= journalBytes || this.#bulk >= bulkSegments * segmentBytes
  }

  /** Nobody has taken over yet. In this order: see `journal.ts`. */
  owns(): boolean {
    return !this.#appendable.exists(this.#nextKey) && this.#file.linked()
  }

  /** Writes the placed runs as one frame, and with `sync` forces all to disk. It counts if `owns()` is true after that. */
  async append(head: Head, placement: Placement, sequence: number, sync: boolean): Promise<FoundFrame> {
    const { instance, signal } = this.#context
    const inline: PlacedRun[] = []
    const runs: FrameRun[] = []
    for (const run of placement.runs) runs.push(await this.#write(head, run, inline))
    const frame = { instance, sequence, runs, progress: placement.progress }
    const bytes = encodeFrame(frame, bytesOf(inline), sizeOf(inline), crcOf(inline))
    const pos = this.#file.size
    await this.#file.append(bytes, { signal, spare: sync && sizeOf(inline) < spareBelow })
    this.#unsynced.add(this.#file)
    if (sync) await this.force()
    return { ...frame, pos, inlinePos: pos + bytes[0]!.length, end: this.#file.size }
  }

  /** Forces to disk what is not yet. */
  async force(): Promise<void> {
    await Promise.all([...this.#unsynced].map((file) => file.sync(this.#context)))
    this.#unsynced.clear()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const { file } of this.#segments.values()) await file[Symbol.asyncDispose]()
    await this.#file[Symbol.asyncDispose]()
  }

  async #write(head: Head, run: PlacedRun, inline: PlacedRun[]): Promise<FrameRun> {
    const now = this.#context.clock.now()
    const { partition, size } = run
    if (size >= this.#context.bulkBytes) return { partition, entry: await this.#writeBulk(head, run, now) }
    const entry = entryOf(run, '', sizeOf(inline), now)
    inline.push(run)
    return { partition, entry }
  }

  /** To the partition's segment, behind the small runs that this journal still holds of it. */
  async #writeBulk(head: Head, run: PlacedRun, now: number): Promise<Entry> {
    const small = this.#smallRuns(head, run.partition)
    const pieces = await readRuns(this.#context, this.#topic, small)
    const size = small.reduce((sum, entry) => sum + entry.size, run.size)
    const { name, file } = await this.#segment(run.partition, small[0]?.base ?? run.base, size)
    const pos = file.size
    await file.append([...pieces, ...run.batches.map((batch) => batch.bytes)], this.#context)
    this.#unsynced.add(file)
    this.#bulk += size
    return joinRuns([...small, entryOf(run, '', 0, now)], name, pos)
  }

  #smallRuns(head: Head, partition: number): readonly Entry[] {
    const { entries } = head.partitions[partition]!
    const mine = journalFile(this.epoch)
    return entries.slice(entries.findLastIndex((entry) => entry.file !== mine) + 1)
  }

  async #segment(partition: number, base: number, size: number): Promise<Segment> {
    const open = this.#segments.get(partition)
    if (open !== undefined && open.file.size + size <= this.#context.segmentBytes) return open
    if (open !== undefined) await this.#finish(open.file)
    const name = segmentFile(this.#context, partition, base)
    const file = await this.#appendable.create(`${topicFolder(this.#topic)}/${name}`, this.#context)
    if (file === null) throw corrupt(name, 'a name that nobody else makes is taken')
    const segment = { name, file }
    this.#segments.set(partition, segment)
    return segment
  }

  async #finish(file: AppendFile): Promise<void> {
    if (this.#unsynced.delete(file) && this.#context.sync) await file.sync(this.#context)
    await file[Symbol.asyncDispose]()
  }
}

function sizeOf(runs: readonly PlacedRun[]): number {
  return runs.reduce((sum, run) => sum + run.size, 0)
}

function bytesOf(runs: readonly PlacedRun[]): readonly Bytes[] {
  return runs.flatMap((run) => run.batches.map((batch) => batch.bytes))
}

/** Known from the batches: the bytes are not read once more. */
function crcOf(runs: readonly PlacedRun[]): number {
  return runs.reduce((crc, run) => crc32cCombine(crc, run.crc, run.size), 0)
}
