import { KafiError, isKafiError, type Member, type Position, type Wait } from '@kafi/core'
import { withoutMembers, workOf } from './group-assignment.ts'
import { GroupHandover, type Handed } from './group-handover.ts'
import type { GroupHead, GroupMember } from './group-head.ts'
import type { GroupObserver } from './group-observer.ts'
import { Pulse } from './group-pulse.ts'
import { changeGroup, type GroupStore, type StoredGroup } from './group-store.ts'
import { TopicWatch, type TopicWatchParts } from './group-topics.ts'
import { checkPosition, commitOffsets, fencedError, memberOf, owesPlaces, takeTurn } from './group-turn.ts'

/** How often a member looks and shows itself; all in milliseconds. */
export interface GroupPace {
  /** Between looks at the group: how late a member notices what another has changed. */
  readonly pollMs: number
  /** Between looks at the topics that there are, and their partition counts. */
  readonly countsMs: number
  /** How long the consumer may take to give partitions up; then the member leaves. Kafka: `max.poll.interval.ms`. */
  readonly rebalanceTimeoutMs: number
}

/** What a member is made of. */
export interface MemberParts extends Pick<TopicWatchParts, 'discover' | 'countsOf'> {
  readonly groups: GroupStore
  readonly pace: GroupPace
  readonly observer: GroupObserver
  readonly self: Pick<GroupMember, 'id' | 'instanceId' | 'topics' | 'sessionTimeoutMs'>
  /** The group has changed: others of this process may look now. */
  readonly tell: (from: GroupSeat) => void
  /** The member has left. */
  readonly gone: (who: GroupSeat) => void
  /** The group as it was when this member had joined. */
  readonly joined: StoredGroup
}

const longestHeartbeatMs = 3_000

/** A member of a group, as one process holds it: shows signs of life, moves towards its target, commits. */
export class GroupSeat implements Member {
  readonly #parts: MemberParts
  readonly #closing = new AbortController()
  readonly #heartbeatMs: number
  readonly #handover = new GroupHandover(
    () => this.#view(),
    () => this.wake(),
  )
  readonly #watch: TopicWatch
  readonly #pulse: Pulse
  #stored: StoredGroup
  #beatMs: number
  #owingSinceMs: number | undefined
  #lost = false
  #failure: { readonly error: unknown } | undefined
  #line: Promise<unknown> = Promise.resolve()
  #left: Promise<void> | undefined

  constructor(parts: MemberParts) {
    this.#parts = parts
    this.#stored = parts.joined
    this.#heartbeatMs = Math.min(longestHeartbeatMs, parts.self.sessionTimeoutMs / 3)
    this.#beatMs = this.#nowMs()
    const { pace, groups, self } = parts
    this.#watch = new TopicWatch({ ...parts, clock: groups.clock, everyMs: pace.countsMs, topics: self.topics })
    this.#pulse = new Pulse(parts.groups.clock, parts.pace.pollMs, () => this.#look())
  }

  get id(): string {
    return this.#parts.self.id
  }

  assignments(o: Wait): AsyncGenerator<Handed> {
    return this.#handover.values(o)
  }

  async commit(positions: readonly Position[], o: Wait): Promise<void> {
    for (const position of positions) checkPosition(position)
    if (this.#closing.signal.aborted) throw new KafiError('KAFI_CLOSED', `member '${this.id}' has left; join again`)
    if (this.#lost) throw fencedError(this.#stored.head.group, this.id, 'is no longer in it')
    await this.#changeInLine((head) => commitOffsets(head, this.id, positions), o).catch((error: unknown) => {
      if (isKafiError(error, 'KAFI_FENCED')) this.wake()
      throw error
    })
  }

  /** Looks at the group now instead of at the next poll. */
  wake(): void {
    this.#pulse.wake()
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.#left ??= this.#leave()
    return this.#left
  }

  /** False: there is nothing left to look at. */
  async #look(): Promise<boolean> {
    try {
      const o = { signal: this.#closing.signal }
      const wanted = this.#stored.head.members.flatMap((member) => member.topics)
      await this.#watch.refresh(wanted, o)
      await this.#changeInLine((head) => this.#takeTurn(head), o)
    } catch (error) {
      this.#judge(error)
    }
    if (!this.#lost && this.#failure === undefined) return true
    this.#handover.announce()
    return false
  }

  #takeTurn(head: GroupHead): GroupHead {
    const { id } = this
    const nowMs = this.#nowMs()
    if (this.#owesTooLong(head, nowMs)) return withoutMembers(head, new Set([id]))
    const isBeatDue = nowMs - this.#beatMs >= this.#heartbeatMs
    const dead = this.#parts.observer.dead(head)
    const { topics, counts } = this.#watch
    return takeTurn(head, { id, topics, dead, counts, held: this.#handover.held, isBeatDue })
  }

  #owesTooLong(head: GroupHead, nowMs: number): boolean {
    const me = memberOf(head, this.id)
    this.#owingSinceMs = me !== undefined && owesPlaces(me) ? (this.#owingSinceMs ?? nowMs) : undefined
    return nowMs - (this.#owingSinceMs ?? nowMs) > this.#parts.pace.rebalanceTimeoutMs
  }

  /** One after the other: an older view of the group must not replace a newer one. */
  #changeInLine(change: (head: GroupHead) => GroupHead, o: Wait): Promise<void> {
    const done = this.#line.then(async () => {
      const startMs = this.#nowMs()
      const known = this.#stored
      this.#accept(await changeGroup(this.#parts.groups, known.head.group, change, { ...o, known }), startMs)
    })
    this.#line = done.catch(() => undefined)
    return done
  }

  #accept(stored: StoredGroup, startMs: number): void {
    if (stored === this.#stored) return
    const before = memberOf(this.#stored.head, this.id)
    const after = memberOf(stored.head, this.id)
    this.#stored = stored
    if (after === undefined) this.#lost = true
    else if (after.beat !== before?.beat) this.#beatMs = startMs
    this.#handover.announce()
    this.#parts.tell(this)
  }

  /** A store that fails for as long as the session lasts costs the seat: others have dropped it by then. */
  #judge(error: unknown): void {
    if (this.#closing.signal.aborted) return
    if (!isKafiError(error) || !error.retriable) this.#failure = { error }
    else if (this.#nowMs() - this.#beatMs >= this.#parts.self.sessionTimeoutMs) this.#lost = true
  }

  #view(): Handed | undefined {
    if (this.#failure !== undefined) throw this.#failure.error
    if (this.#closing.signal.aborted) return undefined
    const me = memberOf(this.#stored.head, this.id)
    return this.#lost || me === undefined ? { places: [], lost: true } : { places: workOf(me), lost: false }
  }

  #nowMs(): number {
    return this.#parts.groups.clock.monotonicMs()
  }

  async #leave(): Promise<void> {
    this.#closing.abort()
    this.#handover.announce()
    await this.#pulse.stop()
    this.#parts.gone(this)
    // A static member keeps its place until it comes back or its session ends (Kafka: KIP-345).
    if (this.#parts.self.instanceId !== undefined) return
    const { signal } = new AbortController()
    await this.#changeInLine((head) => withoutMembers(head, new Set([this.id])), { signal }).catch(passOverStorage)
  }
}

/** A member that cannot say goodbye is dropped when its session ends. */
function passOverStorage(error: unknown): void {
  if (!isKafiError(error)) throw error
}
