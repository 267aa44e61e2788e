import { KafiError, type Appended, type Wait } from '@kafi/core'
import type { Commits } from './commits.ts'
import type { Context } from './context.ts'
import type { Entry } from './entry.ts'
import type { Head } from './head.ts'
import { copyHead, deleteFiles, keepHistory, loadHead, writeHead, type StoredHead } from './head-store.ts'
import { pageOut } from './page.ts'
import { place, type Placement, type Request } from './placement.ts'
import { retain } from './retention.ts'
import { addAsSegments, addToTail, spillTail, type Uploads } from './spill.ts'

/** Conflicts after which a commit gives up: somebody else always was faster. */
const maxConflicts = 100

/**
 * Commits by compare-and-swap of the head: the way of object stores. Small appends ride inside the head (one request),
 * big ones are segments first. Nothing that the head does not reach can be seen.
 */
export class HeadCommits implements Commits {
  readonly #context: Context
  readonly #topic: string
  #stored: StoredHead | null = null

  constructor(context: Context, topic: string) {
    this.#context = context
    this.#topic = topic
  }

  get head(): Head | null {
    return this.#stored?.head ?? null
  }

  async refresh(o: Wait & { readonly anew?: boolean }): Promise<Head | null> {
    this.#stored = await loadHead(this.#context, this.#topic, o.anew === true ? null : this.#stored, o)
    return this.head
  }

  holds(): boolean {
    return false
  }

  async commit(group: readonly Request[]): Promise<readonly (readonly Appended[] | Error)[]> {
    const uploads: Uploads[] = []
    for (let conflicts = 0; conflicts <= maxConflicts; conflicts += 1) {
      const outcomes = await this.#tryCommit(group, conflicts, uploads)
      if (outcomes !== null) {
        await this.#dropOrphans(uploads)
        return outcomes
      }
      await this.#backOff(conflicts)
    }
    throw tooManyConflicts(this.#topic)
  }

  async change(edit: (head: Head) => void | Promise<void>): Promise<Head> {
    for (let conflicts = 0; conflicts <= maxConflicts; conflicts += 1) {
      const base = this.#stored
      if (base === null) throw unknownTopic(this.#topic)
      const next = copyHead(base.head)
      await retain(this.#context, next, this.#context)
      await edit(next)
      if (await this.#swap(base, next)) return this.#stored!.head
      await this.#backOff(conflicts)
    }
    throw tooManyConflicts(this.#topic)
  }

  async settle(): Promise<void> {}

  async #tryCommit(group: readonly Request[], conflicts: number, uploads: Uploads[]) {
    const base = this.#stored
    if (base === null) throw unknownTopic(this.#topic)
    const placement = place(base.head, group, this.#context.clock.now())
    if (placement.runs.length === 0 && placement.progress.size === 0) return placement.outcomes
    const next = copyHead(base.head)
    for (const [id, progress] of placement.progress) next.writers.set(id, progress)
    await this.#store(next, placement, conflicts, uploads)
    return (await this.#swap(base, next)) ? placement.outcomes : null
  }

  /** Inside the head while there is room; as segments when big, or when others are faster: then less is sent again. */
  async #store(next: Head, placement: Placement, conflicts: number, all: Uploads[]): Promise<void> {
    const { inlineBytes, clock } = this.#context
    const big = placement.bytes > inlineBytes / 4 || (conflicts >= 2 && placement.bytes > 4_096)
    const full = next.tail.length + placement.bytes > inlineBytes
    const uploads = uploadsOf(next, all)
    if (full && !big) await spillTail(this.#context, next, uploads)
    if (full || big) await retain(this.#context, next, this.#context)
    if (big) await addAsSegments(this.#context, next, placement.runs, uploads, clock.now())
    else addToTail(next, placement.runs, clock.now())
    await pageOut(this.#context, next)
  }

  async #swap(base: StoredHead, next: Head): Promise<boolean> {
    if (await deleteFiles(this.#context, this.#topic, base.head.trash)) next.trash.splice(0, base.head.trash.length)
    const written = await writeHead(this.#context, base, next)
    this.#stored = written ?? (await loadHead(this.#context, this.#topic, base, this.#context))
    if (written === null) return false
    const spilled = base.head.tail.length > next.tail.length || base.head.tail.length === 0
    if (spilled) await keepHistory(this.#context, written.head)
    await deleteFiles(this.#context, this.#topic, next.trash)
    return true
  }

  /** What was uploaded for tries that lost and is not part of the log now. */
  async #dropOrphans(all: readonly Uploads[]): Promise<void> {
    const used = new Set(this.head?.partitions.flatMap((log) => log.entries.map((entry: Entry) => entry.file)))
    const files = all.flatMap(({ byRun }) => [...byRun.values()].map(({ entry }) => entry.file))
    await deleteFiles(
      this.#context,
      this.#topic,
      files.filter((file) => !used.has(file)),
    )
  }

  #backOff(conflicts: number): Promise<void> {
    const { clock, random, signal } = this.#context
    return clock.delay(Math.min(500, 5 * 2 ** conflicts) * random(), signal)
  }
}

/** What was uploaded under another sweep may have been swept away. */
function uploadsOf(head: Head, all: Uploads[]): Uploads {
  const last = all.at(-1)
  if (last?.sweep === head.sweep) return last
  const uploads: Uploads = { sweep: head.sweep, byRun: new Map() }
  all.push(uploads)
  return uploads
}

function tooManyConflicts(topic: string): KafiError {
  const message = `others wrote to '${topic}' faster ${maxConflicts} times in a row; try again, or write from fewer processes`
  return new KafiError('KAFI_CONFLICT', message, { retriable: true, details: { topic } })
}

/** The error for a topic that is not there. */
export function unknownTopic(topic: string): KafiError {
  return new KafiError('KAFI_TOPIC_UNKNOWN', `no topic '${topic}' here; list the topics or create it`, {
    details: { topic },
  })
}
