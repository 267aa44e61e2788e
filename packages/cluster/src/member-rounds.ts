import type { Place, Wait } from '@kafi/core'
import type { ApiMap } from '@kafi/protocol'
import type { Client } from './client.ts'
import { forgettingMoved } from './group-coordinator.ts'
import { type Given, joinGroup, syncGroup } from './group-join.ts'
import { isPlaceLost, placeLost } from './heartbeat.ts'
import { checkCode, kafkaErrorName } from './kafka-error.ts'
import type { Lane } from './links.ts'
import type { Handover } from './member-handover.ts'
import type { MemberOptions, Seat } from './member-options.ts'
import { race } from './race.ts'
import { isRetriable } from './retry.ts'
import { sleep } from './sleep.ts'
import type { SubscriptionWatch } from './subscription-watch.ts'

type JoinAnswer = ApiMap['JoinGroup']['response']

/** What a member brings to its rounds. */
export interface RoundParts {
  readonly client: Client
  readonly options: MemberOptions
  readonly lane: Lane
  readonly handover: Handover
  readonly watch: SubscriptionWatch
  readonly isCooperative: boolean
}

/**
 * The way of a member of a classic group into each of its generations: it joins, syncs, and says meanwhile that it lives.
 *
 * @example
 * const { places } = await rounds.enter(signal)
 */
export class Rounds {
  /** When the coordinator knew last that this member lives. */
  heardAt = -Infinity
  readonly #parts: RoundParts
  #seat: Seat
  /** The generation that it joined last, also where it has no share of it yet: what a heartbeat has to name. */
  #joined = -1
  /** What it was assigned last, also where it has given it up: what sticky assignors want to know. */
  #previous: readonly Place[] = []

  constructor(parts: RoundParts) {
    this.#parts = parts
    this.#seat = { memberId: '', generation: -1, instanceId: parts.options.instanceId }
  }

  /** Who the member is, in the generation of which it has its share; another object in each. */
  get seat(): Seat {
    return this.#seat
  }

  /** Joins and syncs until a generation is complete; tried for as long as it may succeed. */
  async enter(signal: AbortSignal): Promise<Given> {
    const { clock, random, retryBackoffMs, retryBackoffMaxMs } = this.#parts.client.options
    for (let attempt = 0; ; attempt++) {
      try {
        await this.#proveLife(signal)
        return await this.#forgetting(() => this.#enterOnce({ signal }))
      } catch (error) {
        signal.throwIfAborted()
        if (!this.#mayRejoin(error)) throw error
      }
      const pause = Math.min(retryBackoffMaxMs, retryBackoffMs * 2 ** Math.min(attempt, 10)) * (0.8 + 0.4 * random())
      await sleep(clock, pause, signal)
    }
  }

  /** Asks to be let in, once. */
  join(o: Wait): Promise<JoinAnswer> {
    return this.#forgetting(() => this.#join(o))
  }

  /** Says that the member lives, once; throws what the coordinator answers. */
  beat(signal: AbortSignal): Promise<void> {
    return this.#forgetting(() => this.#sendBeat(signal))
  }

  /** Its id, which nobody is to use any more. */
  giveUpId(): string {
    const { memberId } = this.#seat
    this.#seat = { ...this.#seat, memberId: '' }
    return memberId
  }

  /** Nothing that the reader has may be another's: only who has nothing may begin anew without a word. */
  #mayRejoin(error: unknown): boolean {
    if (!isPlaceLost(error)) return isRetriable(error) || kafkaErrorName(error) === 'REBALANCE_IN_PROGRESS'
    if (this.#parts.handover.held.length > 0) return false
    if (kafkaErrorName(error) === 'UNKNOWN_MEMBER_ID') {
      this.#seat = { ...this.#seat, memberId: '', generation: -1 }
      this.#joined = -1
    }
    return true
  }

  /**
   * Who waits for the others to join is alive to the coordinator without heartbeats; but is the join under way to it? So a
   * member that still has something says first that it lives, and whoever cannot within its session has lost its place.
   */
  async #proveLife(signal: AbortSignal): Promise<void> {
    const { client, options, handover } = this.#parts
    if (handover.held.length === 0) return
    const { clock } = client.options
    const { sessionTimeoutMs } = options
    const sentAt = clock.now()
    const nap = new AbortController()
    const over = sleep(clock, Math.max(0, this.heardAt + sessionTimeoutMs - sentAt), nap.signal)
    const expired = over.then(() => Promise.reject(placeLost(`no answer in ${sessionTimeoutMs} ms`)))
    try {
      const hasNewSession = this.beat(signal).then(() => true, isNewSession)
      if (await race(Promise.race([hasNewSession, expired]), signal)) this.heardAt = sentAt
    } finally {
      nap.abort()
      expired.catch(() => undefined)
    }
  }

  async #enterOnce(o: Wait): Promise<Given> {
    let joined = await this.#join(o)
    if (joined.generationId < 0) joined = await this.#join(o)
    const sentAt = this.#parts.client.options.clock.now()
    const given = await syncGroup(this.#parts, joined, o)
    // The session begins anew when this question arrives.
    this.heardAt = sentAt
    this.#seat = { ...this.#seat, generation: joined.generationId }
    this.#previous = given.places
    this.#parts.watch.shared(given.counts)
    return given
  }

  async #join(o: Wait): Promise<JoinAnswer> {
    const { handover, watch, isCooperative } = this.#parts
    const has = { topics: watch.topics, owned: isCooperative ? handover.held : [], previous: this.#previous }
    const joined = await joinGroup(this.#parts, this.#seat, has, o)
    this.#seat = { ...this.#seat, memberId: joined.memberId }
    this.#joined = joined.generationId
    return joined
  }

  #forgetting<T>(work: () => Promise<T>): Promise<T> {
    return forgettingMoved(this.#parts.client, this.#parts.options.group, work)
  }

  async #sendBeat(signal: AbortSignal): Promise<void> {
    const { client, lane, options } = this.#parts
    const { group, sessionTimeoutMs } = options
    const { memberId, instanceId: groupInstanceId } = this.#seat
    const draft = { groupId: group, generationId: this.#joined, memberId, groupInstanceId }
    const timeoutMs = Math.min(client.options.requestTimeoutMs, sessionTimeoutMs)
    const answer = await client.send({ group }, 'Heartbeat', draft, { signal, lane, timeoutMs })
    checkCode(answer.errorCode, { api: 'Heartbeat', group })
  }
}

/**
 * Did a heartbeat with this answer begin the session anew? A member of another generation is one all the same, so it may
 * join, but its session goes on as it was (Kafka: GroupMetadataManager.classicGroupHeartbeat). All else is an error.
 */
function isNewSession(error: unknown): boolean {
  const name = kafkaErrorName(error)
  if (name !== 'REBALANCE_IN_PROGRESS' && name !== 'ILLEGAL_GENERATION') throw error
  return name === 'REBALANCE_IN_PROGRESS'
}
