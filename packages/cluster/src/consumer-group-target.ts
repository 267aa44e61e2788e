import type { Place, Wait } from '@kafi/core'
import type { Client } from './client.ts'
import { type IdPartitions, placesById } from './consumer-group-places.ts'
import type { Handover } from './member-handover.ts'
import { race } from './race.ts'

/** What a target is brought to. */
export interface TargetParts {
  readonly client: Client
  readonly handover: Handover
  /** Topics among which those of the assignment are. */
  readonly topics: (o: Wait) => Promise<readonly string[]>
  /** A target is applied: the coordinator is to know of it at once. */
  readonly applied: () => void
  readonly signal: AbortSignal
}

/** What a coordinator wants a reader to have, and what the reader has: targets are applied one after the other. */
export class Target {
  readonly #parts: TargetParts
  /** The newest one that is not applied yet. */
  #newest: readonly IdPartitions[] | undefined
  #owned: readonly Place[] = []
  #isApplying = false

  constructor(parts: TargetParts) {
    this.#parts = parts
  }

  /** What the member has, as the coordinator is to know it. */
  get owned(): readonly Place[] {
    return this.#owned
  }

  /** Takes the place of whatever is not applied yet. */
  replace(list: readonly IdPartitions[]): void {
    this.#newest = list
  }

  /** Brings the reader to the newest target. What is stuck is tried again by the next call. */
  async apply(): Promise<void> {
    if (this.#isApplying) return
    this.#isApplying = true
    while (this.#newest !== undefined && !(await this.#isStuck(this.#newest)));
    this.#isApplying = false
  }

  async #isStuck(target: readonly IdPartitions[]): Promise<boolean> {
    const { client, handover, topics, applied, signal } = this.#parts
    this.#newest = undefined
    try {
      const { places, isWhole } = await placesById(client, topics, target, { signal })
      await race(handover.offer(places), signal)
      this.#owned = places
      applied()
      if (!isWhole) this.#newest ??= target
      return this.#newest === target
    } catch {
      if (!signal.aborted) this.#newest ??= target
      return true
    }
  }
}
