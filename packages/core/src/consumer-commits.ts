import type { Assignment } from './assignment.ts'
import type { Wait } from './backend.ts'
import type { ConsumerSettings } from './consumer-settings.ts'
import { keyOf, type Lane } from './lane.ts'
import type { Message, Position } from './message.ts'

/** What a consumer has handed out, and what it commits of that by itself. */
export class ConsumerCommits {
  readonly #assignment: Assignment
  readonly #settings: ConsumerSettings
  /** The message that the iteration has handed out and that may still be processed. */
  #inHand: { readonly lane: Lane; readonly offset: number } | undefined
  #committedAt: number

  constructor(assignment: Assignment, settings: ConsumerSettings) {
    this.#assignment = assignment
    this.#settings = settings
    this.#committedAt = settings.now()
  }

  /** One message goes out, which is processed once more is asked for. */
  handOut({ offset }: Message, lane: Lane): void {
    lane.handed = offset + 1
    this.#inHand = { lane, offset }
  }

  /** All that was decoded is out. */
  handOutAll(): void {
    for (const lane of this.#assignment.lanes.all()) lane.handed = lane.decoded
  }

  /** More is asked for: what is out is processed. */
  settle(): void {
    this.#inHand = undefined
    this.handOutAll()
  }

  async commit(positions: readonly Position[], o?: Wait): Promise<void> {
    await this.#assignment.commit(positions, o)
    this.#committedAt = this.#settings.now()
  }

  /** Commits what is processed, if that is automatic: when it is time, and with `o` at once. */
  async commitByItself(o?: Wait): Promise<void> {
    const { autoCommit, autoCommitIntervalMs, now } = this.#settings
    if (!autoCommit || (o === undefined && now() - this.#committedAt < autoCommitIntervalMs)) return
    const positions = this.#processed()
    if (positions.length > 0) await this.commit(positions, o)
  }

  /** Positions that are behind all that may still be processed, where they differ from what is committed. */
  #processed(): readonly Position[] {
    return this.#assignment.lanes
      .all()
      .map((lane) => ({ lane, offset: this.#processedOf(lane) }))
      .filter(({ lane, offset }) => offset !== lane.committed)
      .map(({ lane: { topic, partition }, offset }) => ({ topic, partition, offset }))
  }

  #processedOf(lane: Lane): number {
    const inHand = this.#inHand
    // A rewind has put another lane in the place of the one that the message came by.
    return inHand !== undefined && keyOf(inHand.lane) === keyOf(lane) ? inHand.offset : lane.handed
  }
}
