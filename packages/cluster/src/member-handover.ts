import type { Member, Place, Wait } from '@kafi/core'
import { placeLost } from './heartbeat.ts'
import { placeKey, samePlaces, withoutPlaces } from './group-places.ts'
import { race } from './race.ts'

type Assigned = ReturnType<Member['assignments']> extends AsyncIterable<infer Value> ? Value : never

/**
 * Between a member, which is given partitions by its group, and whoever reads them: values go one way, the word that
 * something was given up comes back.
 */
export class Handover {
  #pending: Assigned | undefined
  #given: Assigned | undefined
  #held: readonly Place[] = []
  #failure: { readonly error: unknown } | undefined
  #isOver = false
  readonly #waiting: (() => void)[] = []

  /** What the reader has, or has not given up yet. */
  get held(): readonly Place[] {
    return this.#held
  }

  /** Was the place lost? Then nothing can be committed any more. */
  get isLost(): boolean {
    return this.#pending?.lost === true || this.#given?.lost === true
  }

  /** `KAFI_FENCED` unless all these places are the reader's. */
  check(places: readonly Place[]): void {
    const held = new Set(this.#held.map(placeKey))
    const foreign = places.find((place) => !held.has(placeKey(place)))
    if (foreign) throw placeLost(`${placeKey(foreign)} may belong to another member`)
  }

  /** Says what the reader is to have now; resolves when it has given up all else. */
  async offer(places: readonly Place[]): Promise<void> {
    if (this.isLost) throw placeLost('its reader knows already')
    this.#pending = { places, lost: false }
    this.#announce()
    while (withoutPlaces(this.#held, places).length > 0) await this.#change()
  }

  /** Nothing is the reader's any more, and this is the last it hears. */
  lose(): void {
    this.#pending = { places: [], lost: true }
    this.#held = []
    this.#announce()
  }

  /** The reader's next question is answered with this error. */
  fail(error: unknown): void {
    this.#failure = { error }
    this.#held = []
    this.#announce()
  }

  /** The reader's iteration ends. */
  end(): void {
    this.#isOver = true
    this.#announce()
  }

  /** What the reader iterates over. */
  async *values({ signal }: Wait): AsyncGenerator<Assigned, undefined> {
    this.#giveUp()
    for (;;) {
      signal.throwIfAborted()
      if (this.#failure) throw this.#failure.error
      if (this.#isOver) return
      const next = this.#take()
      if (next === undefined) await race(this.#change(), signal)
      else {
        yield next
        this.#giveUp()
        if (next.lost) return
      }
    }
  }

  /** Something that the reader does not know yet. */
  #take(): Assigned | undefined {
    const [given, next] = [this.#given, this.#pending]
    this.#pending = undefined
    if (!next || (given && !next.lost && samePlaces(given.places, next.places))) return undefined
    this.#given = next
    const added = withoutPlaces(next.places, this.#held)
    this.#held = next.lost ? [] : [...this.#held, ...added]
    return next
  }

  /** The reader has come back for more: it has only what it was given last. */
  #giveUp(): void {
    if (!this.isLost && !this.#failure) this.#held = this.#given?.places ?? []
    this.#announce()
  }

  #change(): Promise<void> {
    return new Promise((resolve) => void this.#waiting.push(resolve))
  }

  #announce(): void {
    for (const go of this.#waiting.splice(0)) go()
  }
}
