import { KafiError, isKafiError, type Member, type Place, type Position, type Wait } from '@kafi/core'
import { fromPlaces, toPlaces, withoutMembers, workOf } from './group-assignment.ts'
import type { GroupHead, GroupMember, TopicPlaces } from './group-head.ts'
import type { GroupObserver } from './group-observer.ts'
import { Pulse } from './group-pulse.ts'
import { changeGroup, type GroupStore, type StoredGroup } from './group-store.ts'
import { checkPosition, commitOffsets, fencedError, memberOf, owesPlaces, takeTurn } from './group-turn.ts'

/** How often a member looks and shows itself; all in milliseconds. */
export interface GroupPace {
  /** Between looks at the group: how late a member notices what another has changed. */
  readonly pollMs: number
  /** Between looks at the partition counts of the topics. */
  readonly countsMs: number
  /** How long the consumer may take to give partitions up; then the member leaves. Kafka: `max.poll.interval.ms`. */
  readonly rebalanceTimeoutMs: number
}

/** What a member is made of. */
export interface MemberParts {
  readonly groups: GroupStore
  readonly pace: GroupPace
  readonly observer: GroupObserver
  readonly self: Pick<GroupMember, 'id' | 'instanceId' | 'topics' | 'sessionTimeoutMs'>
  /** Partition counts of these topics; 0 where there is no such topic. */
  readonly countsOf: (topics: ReadonlySet<string>, o: Wait) => Promise<ReadonlyMap<string, number>>
  /** The group has changed: others of this process may look now. */
  readonly tell: (from: GroupSeat) => void
  /** The member has left. */
  readonly gone: (who: GroupSeat) => void
  /** The group as it was when this member had joined. */
  readonly joined: StoredGroup
}

interface Assignment {
  readonly places: readonly Place[]
  readonly lost: boolean
}

const longestHeartbeatMs = 3_000

/** A member of a group, as one process holds it: shows signs of life, moves towards its target, commits. */
export class GroupSeat implements Member {
  readonly #parts: MemberParts
  readonly #closing = new AbortController()
  readonly #heartbeatMs: number
  readonly #waiting = new Set<() => void>()
  readonly #pulse: Pulse
  #stored: StoredGroup
  #beatMs: number
  #countsMs: number
  #counts: ReadonlyMap<string, number> = new Map()
  /** What the consumer may still be working on. */
  #held: readonly TopicPlaces[] = []
  /** What the consumer was given last. */
  #shown: readonly Place[] = []
  #owingSinceMs: number | undefined
  #lost = false
  #failure: { readonly error: unknown } | undefined
  #line: Promise<unknown> = Promise.resolve()
  #left: Promise<void> | undefined

  constructor(parts: MemberParts) {
    this.#parts = parts
    this.#stored = parts.joined
    this.#heartbeatMs = Math.min(longestHeartbeatMs, parts.self.sessionTimeoutMs / 3)
    this.#beatMs = this.#countsMs = this.#nowMs()
    this.#pulse = new Pulse(parts.groups.clock, parts.pace.pollMs, () => this.#look())
  }

  get id(): string {
    return this.#parts.self.id
  }

  async *assignments(o: Wait): AsyncGenerator<Assignment> {
    let given: string | undefined
    this.#giveUp()
    for (;;) {
      o.signal.throwIfAborted()
      if (this.#failure !== undefined) throw this.#failure.error
      if (this.#closing.signal.aborted) return
      const next = this.#view()
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

  /** The consumer has come back for more: it has given up what it was not given again. */
  #giveUp(): void {
    this.#held = fromPlaces(this.#shown)
    this.wake()
  }

  /** False: there is nothing left to look at. */
  async #look(): Promise<boolean> {
    try {
      const o = { signal: this.#closing.signal }
      await this.#refreshCounts(o)
      await this.#changeInLine((head) => this.#takeTurn(head), o)
    } catch (error) {
      this.#judge(error)
    }
    if (!this.#lost && this.#failure === undefined) return true
    this.#announce()
    return false
  }

  async #refreshCounts(o: Wait): Promise<void> {
    if (this.#nowMs() - this.#countsMs < this.#parts.pace.countsMs) return
    const topics = new Set(this.#stored.head.members.flatMap((member) => member.topics))
    this.#counts = await this.#parts.countsOf(topics, o)
    this.#countsMs = this.#nowMs()
  }

  #takeTurn(head: GroupHead): GroupHead {
    const { id } = this
    const nowMs = this.#nowMs()
    if (this.#owesTooLong(head, nowMs)) return withoutMembers(head, new Set([id]))
    const isBeatDue = nowMs - this.#beatMs >= this.#heartbeatMs
    const dead = this.#parts.observer.dead(head)
    return takeTurn(head, { id, dead, counts: this.#counts, held: this.#held, isBeatDue })
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
    this.#announce()
    this.#parts.tell(this)
  }

  /** A store that fails for as long as the session lasts costs the seat: others have dropped it by then. */
  #judge(error: unknown): void {
    if (this.#closing.signal.aborted) return
    if (!isKafiError(error) || !error.retriable) this.#failure = { error }
    else if (this.#nowMs() - this.#beatMs >= this.#parts.self.sessionTimeoutMs) this.#lost = true
  }

  #view(): Assignment {
    const me = memberOf(this.#stored.head, this.id)
    return this.#lost || me === undefined ? { places: [], lost: true } : { places: workOf(me), lost: false }
  }

  #nowMs(): number {
    return this.#parts.groups.clock.monotonicMs()
  }

  #announce(): void {
    for (const go of this.#waiting) go()
    this.#waiting.clear()
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

  async #leave(): Promise<void> {
    this.#closing.abort()
    this.#announce()
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
