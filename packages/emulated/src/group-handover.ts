import type { Place, Wait } from '@kafi/core'
import { fromPlaces, toPlaces } from './group-assignment.ts'
import type { TopicPlaces } from './group-head.ts'

/** What a consumer is given; `lost`: its place in the group is lost, and this is the last it hears. */
export interface Handed {
  readonly places: readonly Place[]
  readonly lost: boolean
}

/** Between a member and its consumer: what may be worked on goes one way, that something was given up comes back. */
export class GroupHandover {
  readonly #view: () => Handed | undefined
  readonly #gaveUp: () => void
  readonly #waiting = new Set<() => void>()
  #held: readonly TopicPlaces[] = []
  #shown: readonly Place[] = []

  /** `view`: what the consumer may work on now; undefined: no more comes. `gaveUp` is told that {@link held} is less. */
  constructor(view: () => Handed | undefined, gaveUp: () => void) {
    this.#view = view
    this.#gaveUp = gaveUp
  }

  /** What the consumer may still be working on. */
  get held(): readonly TopicPlaces[] {
    return this.#held
  }

  /** The view may be another one. */
  announce(): void {
    for (const go of this.#waiting) go()
    this.#waiting.clear()
  }

  /** Every view that differs from the one before, the last one if there were several. */
  async *values(o: Wait): AsyncGenerator<Handed> {
    let given: string | undefined
    this.#giveUp()
    for (;;) {
      o.signal.throwIfAborted()
      const next = this.#view()
      if (next === undefined) return
      const key = JSON.stringify(next)
      if (key === given) await this.#change(o.signal)
      else {
        given = key
        this.#shown = next.places
        this.#held = fromPlaces([...toPlaces(this.#held), ...next.places])
        yield next
        this.#giveUp()
        if (next.lost) return
      }
    }
  }

  /** The consumer has come back for more: it has given up what it was not given again. */
  #giveUp(): void {
    this.#held = fromPlaces(this.#shown)
    this.#gaveUp()
  }

  async #change(signal: AbortSignal): Promise<void> {
    let go = () => {}
    await new Promise<void>((resolve) => {
      go = resolve
      this.#waiting.add(go)
      signal.addEventListener('abort', go, { once: true })
    })
    this.#waiting.delete(go)
    signal.removeEventListener('abort', go)
  }
}
