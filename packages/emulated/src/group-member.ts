import { KafiError, isKafiError, type Member, type Place, type Position, type Wait } from '@kafi/core'
import {
  fromPlaces,
  isSettled,
  owns,
  replaceMember,
  settle,
  toPlaces,
  withCounts,
  withoutMembers,
  workOf,
} from './group-assignment.ts'
import { placeKey, type GroupHead, type GroupMember, type TopicPlaces } from './group-head.ts'
import type { GroupObserver } from './group-observer.ts'
import { changeGroup, type GroupStore, type StoredGroup } from './group-store.ts'

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
  readonly partitionsOf: (topics: readonly string[], o: Wait) => Promise<ReadonlyMap<string, number>>
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
  #stored: StoredGroup
  #beatMs: number
  #countsMs: number
  #counts: ReadonlyMap<string, number> = new Map()
  /** What the consumer may still be working on. */
  #held: readonly TopicPlaces[] = []
  #given: string | undefined
  #owingSinceMs: number | undefined
  #lost = false
  #failure: { readonly error: unknown } | undefined
  #woken = false
  #wake: () => void = () => undefined
  #line: Promise<unknown> = Promise.resolve()
  readonly #running: Promise<void>
  #left: Promise<void> | undefined

  constructor(parts: MemberParts) {
    this.#parts = parts
    this.#stored = parts.joined
    this.#heartbeatMs = Math.min(longestHeartbeatMs, parts.self.sessionTimeoutMs / 3)
    this.#beatMs = this.#countsMs = parts.groups.clock.monotonicMs()
    this.#running = this.#run()
  }

  get id(): string {
    return this.#parts.self.id
  }

  async *assignments(o: Wait): AsyncGenerator<Assignment> {
    for (;;) {
      o.signal.throwIfAborted()
      if (this.#failure !== undefined) throw this.#failure.error
      if (this.#closing.signal.aborted) return
      const next = this.#view()
      const key = JSON.stringify(next)
      if (key === this.#given) await this.#change(o.signal)
      else {
        this.#given = key
        this.#held = fromPlaces([...toPlaces(this.#held), ...next.places])
        yield next
        // The consumer has come back: it has given up what it was not given again.
        this.#held = fromPlaces(next.places)
        this.wake()
        if (next.lost) return
      }
    }
  }

  async commit(positions: readonly Position[], o: Wait): Promise<void> {
    for (const position of positions) checkPosition(position)
    if (this.#closing.signal.aborted) throw new KafiError('KAFI_CLOSED', `member '${this.id}' has left; join again`)
    if (this.#lost) throw this.#fenced('is no longer in it')
    await this.#changeInLine((head) => this.#withOffsets(head, positions), o).catch((error: unknown) => {
      if (isKafiError(error, 'KAFI_FENCED')) this.wake()
      throw error
    })
  }

  /** Looks at the group now instead of at the next poll. */
  wake(): void {
    this.#woken = true
    this.#wake()
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.#left ??= this.#leave()
    return this.#left
  }

  async #run(): Promise<void> {
    while (!this.#closing.signal.aborted && !this.#lost && this.#failure === undefined) {
      await this.#pause()
      try {
        await this.#step({ signal: this.#closing.signal })
      } catch (error) {
        this.#judge(error)
      }
    }
    this.#announce()
  }

  async #pause(): Promise<void> {
    const stop = new AbortController()
    this.#wake = () => stop.abort()
    if (!this.#woken && !this.#closing.signal.aborted)
      await this.#parts.groups.clock.delay(this.#parts.pace.pollMs, stop.signal).catch(() => undefined)
    this.#woken = false
  }

  async #step(o: Wait): Promise<void> {
    o.signal.throwIfAborted()
    await this.#refreshCounts(o)
    await this.#changeInLine((head) => this.#advance(head), o)
  }

  async #refreshCounts(o: Wait): Promise<void> {
    const { groups, pace, partitionsOf } = this.#parts
    if (groups.clock.monotonicMs() - this.#countsMs < pace.countsMs) return
    const topics = new Set(this.#stored.head.members.flatMap((member) => member.topics))
    this.#counts = await countsOf(partitionsOf, topics, o)
    this.#countsMs = groups.clock.monotonicMs()
  }

  /** One after the other: an older view of the group must not replace a newer one. */
  #changeInLine(change: (head: GroupHead) => GroupHead, o: Wait): Promise<void> {
    const { groups } = this.#parts
    const done = this.#line.then(async () => {
      const startMs = groups.clock.monotonicMs()
      const group = this.#stored.head.group
      this.#accept(await changeGroup(groups, group, change, { ...o, known: this.#stored }), startMs)
    })
    this.#line = done.catch(() => undefined)
    return done
  }

  #accept(stored: StoredGroup, startMs: number): void {
    if (stored === this.#stored) return
    const before = this.#me(this.#stored.head)
    const after = this.#me(stored.head)
    this.#stored = stored
    if (after === undefined) this.#lost = true
    else if (after.beat !== before?.beat) this.#beatMs = startMs
    this.#announce()
    this.#parts.tell(this)
  }

  /** What this member can do for the group and for itself; the same head if that is nothing. */
  #advance(head: GroupHead): GroupHead {
    const me = this.#me(head)
    if (me === undefined) return head
    const { id } = this
    const nowMs = this.#parts.groups.clock.monotonicMs()
    if (this.#owesTooLong(me, nowMs)) return withoutMembers(head, new Set([id]))
    const dead = [...this.#parts.observer.dead(head)].filter((other) => other !== id)
    const next = settle(withCounts(withoutMembers(head, new Set(dead)), this.#counts), id, this.#held)
    return next === head && nowMs - this.#beatMs < this.#heartbeatMs ? head : beat(next, id)
  }

  #owesTooLong(me: GroupMember, nowMs: number): boolean {
    const owes = workOf(me).length < toPlaces(me.owned).length
    this.#owingSinceMs = owes ? (this.#owingSinceMs ?? nowMs) : undefined
    return nowMs - (this.#owingSinceMs ?? nowMs) > this.#parts.pace.rebalanceTimeoutMs
  }

  #withOffsets(head: GroupHead, positions: readonly Position[]): GroupHead {
    const me = this.#me(head)
    if (me === undefined) throw this.#fenced('is no longer in it')
    const foreign = positions.find((position) => !owns(me, position))
    if (foreign !== undefined) throw this.#fenced(`does not have partition ${foreign.partition} of '${foreign.topic}'`)
    if (positions.length === 0) return head
    const offsets = new Map(head.offsets)
    for (const { topic, partition, offset, leaderEpoch } of positions) {
      const position = { topic, partition, offset, ...(leaderEpoch === undefined ? {} : { leaderEpoch }) }
      offsets.set(placeKey(position), position)
    }
    return beat({ ...head, offsets }, this.id)
  }

  /** A store that fails for as long as the session lasts costs the seat: others have dropped it by then. */
  #judge(error: unknown): void {
    if (this.#closing.signal.aborted) return
    const silentMs = this.#parts.groups.clock.monotonicMs() - this.#beatMs
    if (!isKafiError(error) || !error.retriable) this.#failure = { error }
    else if (silentMs >= this.#parts.self.sessionTimeoutMs) this.#lost = true
  }

  #view(): Assignment {
    const me = this.#me(this.#stored.head)
    return this.#lost || me === undefined ? { places: [], lost: true } : { places: workOf(me), lost: false }
  }

  #me(head: GroupHead): GroupMember | undefined {
    return head.members.find(({ id }) => id === this.id)
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
    this.#wake()
    this.#announce()
    await this.#running
    this.#parts.gone(this)
    // A static member keeps its place until it comes back or its session ends (Kafka: KIP-345).
    if (this.#parts.self.instanceId !== undefined) return
    const { signal } = new AbortController()
    await this.#changeInLine((head) => withoutMembers(head, new Set([this.id])), { signal }).catch(passOverStorage)
  }

  #fenced(why: string): KafiError {
    const { group } = this.#stored.head
    const wayOut = 'join again and go on from the committed offsets'
    const details = { group: group.slice(0, 80), member: this.id }
    return new KafiError('KAFI_FENCED', `this member of group '${details.group}' ${why}; ${wayOut}`, {
      retriable: true,
      details,
    })
  }
}

/** Partition counts of these topics; 0 where there is no such topic. */
export async function countsOf(
  partitionsOf: MemberParts['partitionsOf'],
  topics: ReadonlySet<string>,
  o: Wait,
): Promise<ReadonlyMap<string, number>> {
  const found = await partitionsOf([...topics], o)
  return new Map([...topics].map((topic) => [topic, found.get(topic) ?? 0]))
}

/** Is every member where it shall be? */
export function stateOf(head: GroupHead): 'Empty' | 'Stable' | 'PreparingRebalance' | 'Dead' {
  if (head.members.length > 0) return isSettled(head) ? 'Stable' : 'PreparingRebalance'
  return head.generation === 0 && head.offsets.size === 0 ? 'Dead' : 'Empty'
}

/** A position that can be committed, else `KAFI_ARGUMENT`. `least`: -1 where that deletes. */
export function checkPosition({ topic, partition, offset }: Position, least = 0): void {
  if (Number.isSafeInteger(offset) && offset >= least && Number.isSafeInteger(partition) && partition >= 0) return
  const text = `offset ${offset} of partition ${partition} of '${topic}' cannot be committed; use integers from ${least}`
  throw new KafiError('KAFI_ARGUMENT', text, { details: { topic, partition, offset } })
}

function beat(head: GroupHead, id: string): GroupHead {
  const me = head.members.find((member) => member.id === id)
  return me === undefined ? head : replaceMember(head, { ...me, beat: me.beat + 1 })
}

function passOverStorage(error: unknown): void {
  if (!isKafiError(error)) throw error
}
