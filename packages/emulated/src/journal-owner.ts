import type { Bytes } from '@kafi/core'
import { crc32cCombine, headerSize } from '@kafi/protocol'
import type { Context } from './context.ts'
import type { Entry } from './entry.ts'
import { corrupt } from './fields.ts'
import { encodeFrame, type FoundFrame, type FrameRun } from './frame.ts'
import { topicFolder } from './head-store.ts'
import type { Head } from './head.ts'
import { journalFile, journalKey } from './journal-file.ts'
import type { AppendFile, Appendable, Part } from './object-store.ts'
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
  /** What of the commit is on its way. */
  #writes: Promise<void>[] = []
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

  /**
   * Writes the placed runs as one frame, and with `sync` forces all to disk. It counts if `owns()` is true after that.
   * Bulk and frame go their ways at once: of the last frame nobody believes that what it refers to is there.
   */
  async append(head: Head, placement: Placement, sequence: number, sync: boolean): Promise<FoundFrame> {
    if (sync && this.#unsynced.size > 0) await this.force()
    try {
      return await this.#write(head, placement, sequence, sync)
    } finally {
      // Nothing may still be reading the batches: after an error they are placed and written anew.
      await Promise.allSettled(this.#writes)
      this.#writes = []
    }
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

  async #write(head: Head, placement: Placement, sequence: number, sync: boolean): Promise<FoundFrame> {
    const { instance, signal, clock, bulkBytes } = this.#context
    const now = clock.now()
    const inline: Bytes[] = []
    let [inlineBytes, inlineCrc] = [0, 0]
    const runs: FrameRun[] = []
    for (const run of placement.runs) {
      const { partition, size } = run
      if (size >= bulkBytes) {
        runs.push({ partition, entry: await this.#writeBulk(head, run, now, sync) })
        continue
      }
      const entry = entryOf(run, '', inlineBytes, now)
      runs.push({ partition, entry })
      for (const { bytes } of run.batches) inline.push(bytes)
      inlineBytes += size
      inlineCrc = crc32cCombine(inlineCrc, entry.crc, size)
    }
    const frame = { instance, sequence, runs, progress: placement.progress }
    const bytes = encodeFrame(frame, inline, inlineBytes, inlineCrc)
    const pos = this.#file.size
    this.#begin(this.#file, sync, this.#file.append(bytes, { signal, sync, spare: sync && inlineBytes < spareBelow }))
    for (const write of this.#writes) await write
    return { ...frame, pos, inlinePos: pos + bytes[0]!.length, end: this.#file.size }
  }

  #begin(file: AppendFile, sync: boolean, write: Promise<void>): void {
    // Seen when all are awaited: until then a failure must not count as one that nobody looks at.
    write.catch(() => undefined)
    this.#writes.push(write)
    if (!sync) this.#unsynced.add(file)
  }

  /** To the partition's segment, behind the small runs that this journal still holds of it. */
  async #writeBulk(head: Head, run: PlacedRun, now: number, sync: boolean): Promise<Entry> {
    const { signal } = this.#context
    const small = this.#smallRuns(head, run.partition)
    const pieces = await readRuns(this.#context, this.#topic, small)
    const smallBytes = small.reduce((sum, entry) => sum + entry.size, 0)
    const size = smallBytes + run.size
    const { name, file } = await this.#segment(run.partition, small[0]?.base ?? run.base, size)
    const pos = file.size
    const unsealed = unsealedParts(run, pos + smallBytes)
    const body = [...pieces, ...run.batches.map((batch) => batch.bytes)]
    this.#begin(file, sync, file.append(body, { signal, sync }))
    // The CRCs of a MiB take as long as its way to the disk.
    const entry = entryOf(run, '', 0, now)
    if (unsealed.length > 0) this.#begin(file, sync, file.amend(unsealed, { signal, sync }))
    this.#bulk += size
    return joinRuns([...small, entry], name, pos)
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

/** The headers of the batches that have no CRC yet, and where in the file they will be. */
function unsealedParts({ batches }: PlacedRun, pos: number): readonly Part[] {
  const parts: Part[] = []
  let at = pos
  for (const { bytes, sealed } of batches) {
    if (!sealed) parts.push({ at, bytes: bytes.subarray(0, headerSize) })
    at += bytes.length
  }
  return parts
}
