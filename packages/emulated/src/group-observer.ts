import type { Clock } from './clock.ts'
import type { GroupHead } from './group-head.ts'

interface Seen {
  readonly beat: number
  readonly sinceMs: number
}

/**
 * Tells which members of a group are dead: those whose counter stood still for their session timeout, on this observer's
 * own monotonic clock from when it first saw that number. So no two machines need the same time.
 */
export class GroupObserver {
  readonly #clock: Clock
  readonly #seen = new Map<string, Seen>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Looks at the group as it is now, and answers with the ids of the dead. */
  dead({ members }: GroupHead): ReadonlySet<string> {
    const nowMs = this.#clock.monotonicMs()
    const there = new Set(members.map(({ id }) => id))
    for (const id of this.#seen.keys()) if (!there.has(id)) this.#seen.delete(id)
    for (const { id, beat } of members)
      if (this.#seen.get(id)?.beat !== beat) this.#seen.set(id, { beat, sinceMs: nowMs })
    const isDead = (id: string, timeoutMs: number) => nowMs - (this.#seen.get(id)?.sinceMs ?? nowMs) >= timeoutMs
    return new Set(members.filter(({ id, sessionTimeoutMs }) => isDead(id, sessionTimeoutMs)).map(({ id }) => id))
  }
}
