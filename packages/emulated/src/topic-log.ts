import type { Appended, Wait } from '@kafi/core'
import type { Commits } from './commits.ts'
import type { Context } from './context.ts'
import { HeadCommits, unknownTopic } from './head-commits.ts'
import type { Head } from './head.ts'
import type { Request } from './placement.ts'
import { JournalCommits } from './journal.ts'

/** Bytes of one group of commits; more waits for the following one. */
const maxGroupBytes = 32 << 20

interface Pending {
  readonly request: Request
  readonly bytes: number
  readonly settle: (outcome: readonly Appended[] | Error) => void
}

/**
 * The log of one topic in one opened back-end: readers and writers share it. Appends that arrive while a commit is on
 * its way go together in the following one.
 */
export class TopicLog {
  readonly topic: string
  readonly #commits: Commits
  readonly #pending: Pending[] = []
  readonly #watchers = new Set<() => void>()
  #busy: Promise<unknown> = Promise.resolve()
  #committing = false

  constructor(context: Context, topic: string) {
    this.topic = topic
    const { appendable } = context.store
    this.#commits =
      appendable === undefined ? new HeadCommits(context, topic) : new JournalCommits(context, appendable, topic)
  }

  /** The topic was looked at before, and was there. */
  get loaded(): boolean {
    return this.#commits.head?.deleted === false
  }

  /** The topic as last seen. Errors: `KAFI_TOPIC_UNKNOWN`. */
  get head(): Head {
    const head = this.#commits.head
    if (head === null || head.deleted) throw unknownTopic(this.topic)
    return head
  }

  /** The topic as it is now. Errors: `KAFI_TOPIC_UNKNOWN`. */
  async refresh(o: Wait): Promise<Head> {
    if (this.#commits.holds()) return this.head
    const before = endOf(this.#commits.head)
    await this.#exclusive(() => this.#commits.refresh(o))
    // Only a change wakes: readers that look again must not wake each other for ever.
    if (endOf(this.#commits.head) !== before) this.#wake()
    return this.head
  }

  /** The topic read anew: a file that the log told of is gone. Errors: `KAFI_TOPIC_UNKNOWN`. */
  async reload(o: Wait): Promise<Head> {
    await this.#exclusive(() => this.#commits.refresh({ ...o, anew: true }))
    return this.head
  }

  /** The topic, loaded if it is not yet. Errors: `KAFI_TOPIC_UNKNOWN`. */
  async open(o: Wait): Promise<Head> {
    return this.loaded ? this.head : this.refresh(o)
  }

  /** Commits the request, together with others that wait. Errors: those of the whole request, see {@link Request}. */
  commit(request: Request): Promise<readonly Appended[]> {
    return new Promise((resolve, reject) => {
      const settle = (outcome: readonly Appended[] | Error) =>
        outcome instanceof Error ? reject(outcome) : resolve(outcome)
      this.#pending.push({ request, bytes: bytesOf(request), settle })
      if (!this.#committing) void this.#commitPending()
    })
  }

  /** Changes the head; see {@link Commits.change}. */
  async change(edit: (head: Head) => void | Promise<void>): Promise<Head> {
    const head = await this.#exclusive(() => this.#commits.change(edit))
    this.#wake()
    return head
  }

  /** Waits for running commits and leaves nothing in a journal. */
  async settle(): Promise<void> {
    await this.#exclusive(() => this.#commits.settle())
  }

  /** Calls back once, at the next change this process sees; the answer takes the watch back. */
  watch(changed: () => void): () => void {
    this.#watchers.add(changed)
    return () => this.#watchers.delete(changed)
  }

  async #commitPending(): Promise<void> {
    this.#committing = true
    while (this.#pending.length > 0) await this.#exclusive(() => this.#commitGroup(this.#takeGroup()))
    this.#committing = false
  }

  async #commitGroup(group: readonly Pending[]): Promise<void> {
    try {
      const outcomes = await this.#commits.commit(group.map(({ request }) => request))
      group.forEach(({ settle }, i) => settle(outcomes[i]!))
    } catch (error) {
      for (const { settle } of group) settle(error as Error)
    }
    this.#wake()
  }

  #takeGroup(): readonly Pending[] {
    let bytes = 0
    const end = this.#pending.findIndex((pending, i) => (bytes += pending.bytes) > maxGroupBytes && i > 0)
    return this.#pending.splice(0, end < 0 ? this.#pending.length : end)
  }

  #wake(): void {
    const watchers = [...this.#watchers]
    this.#watchers.clear()
    for (const changed of watchers) changed()
  }

  #exclusive<T>(action: () => Promise<T>): Promise<T> {
    const done = this.#busy.then(action)
    this.#busy = done.catch(() => undefined)
    return done
  }
}

function endOf(head: Head | null): number {
  return head === null ? -1 : head.partitions.reduce((sum, log) => sum + log.next + log.start, head.version)
}

function bytesOf({ runs }: Request): number {
  let bytes = 0
  for (const run of runs) for (const batch of run.batches) bytes += batch.bytes.length
  return bytes
}
