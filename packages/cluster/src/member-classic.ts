import { KafiError, type Member, type Place, type Position, type Wait } from '@kafi/core'
import type { Client } from './client.ts'
import { commitOffsets } from './group-commit.ts'
import { forgettingMoved } from './group-coordinator.ts'
import { type Given, joinGroup, syncGroup } from './group-join.ts'
import { withoutPlaces } from './group-places.ts'
import { Heartbeats, isPlaceLost, notPolled, placeLost } from './heartbeat.ts'
import { checkCode, kafkaErrorName } from './kafka-error.ts'
import { Handover } from './member-handover.ts'
import { nextLane } from './member-lane.ts'
import { leaveGroup } from './member-leave.ts'
import type { MemberOptions, Seat } from './member-options.ts'
import { race } from './race.ts'
import { isRetriable } from './retry.ts'
import { sleep } from './sleep.ts'
import { SubscriptionWatch } from './subscription-watch.ts'

/** A member of a classic group: joins, lives, shares anew with the others, and leaves. */
export class ClassicMember implements Member {
  readonly #client: Client
  readonly #options: MemberOptions
  readonly #lane = nextLane()
  readonly #stop = new AbortController()
  readonly #handover = new Handover()
  readonly #watch: SubscriptionWatch
  readonly #isCooperative: boolean
  #seat: Seat
  /** What it was assigned last, also where it has given it up: what sticky assignors want to know. */
  #previous: readonly Place[] = []
  #round: Promise<unknown> | undefined
  #running: Promise<void> | undefined
  /** When the coordinator knew last that this member lives. */
  #heardAt = -Infinity
  #polledAt: number | undefined
  #left: Promise<void> | undefined

  constructor(client: Client, options: MemberOptions) {
    this.#client = client
    this.#options = options
    this.#watch = new SubscriptionWatch(client, options)
    this.#isCooperative = options.assignors.every(({ isCooperative }) => isCooperative)
    this.#seat = { memberId: '', generation: -1, instanceId: options.instanceId }
  }

  /** Given by the coordinator; empty until then, which is after `open` but for static members and brokers before 2.2. */
  get id(): string {
    return this.#seat.memberId
  }

  /** The generation it is in; -1: none yet. */
  get generation(): number {
    return this.#seat.generation
  }

  /** The partitions whose positions it may commit: what its reader has, or has not given up yet. */
  get held(): readonly Place[] {
    return this.#handover.held
  }

  get group(): string {
    return this.#options.group
  }

  get instanceId(): string | null {
    return this.#options.instanceId
  }

  /** Asks for an id, so that a group that cannot be joined is an error now; the rest goes on by itself. */
  async open(o: Wait): Promise<this> {
    const { group, instanceId } = this.#options
    const max = (await this.#client.retry(o, () => this.#client.versionsOf({ group }, o))).get(joinGroupKey)?.max ?? 0
    if (max >= 4 && instanceId === null) await this.#client.retry(o, () => this.#forgetting(() => this.#join(o)))
    this.#running = this.#run()
    return this
  }

  assignments(o: Wait): ReturnType<Member['assignments']> {
    return this.#handover.values(o)
  }

  /** The reader is alive: it asks for records. Once said, it has to be said at least every `maxPollIntervalMs`. */
  polled(): void {
    this.#polledAt = this.#client.options.clock.now()
  }

  async commit(positions: readonly Position[], o: Wait): Promise<void> {
    for (;;) {
      this.#stop.signal.throwIfAborted()
      this.#handover.check(positions)
      const seat = this.#seat
      try {
        return await commitOffsets(this.#client, this.group, seat, positions, o)
      } catch (error) {
        if (isOutdated(error) && (await this.#isNewSeat(seat, o))) continue
        if (isPlaceLost(error)) this.#handover.lose()
        throw error
      }
    }
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.#left ??= this.#leave()
    return this.#left
  }

  async #run(): Promise<void> {
    try {
      while (!this.#stop.signal.aborted) await this.#liveOneGeneration()
    } catch (error) {
      if (this.#stop.signal.aborted) return
      if (isPlaceLost(error)) this.#handover.lose()
      else this.#handover.fail(error)
    }
  }

  async #liveOneGeneration(): Promise<void> {
    const { places } = await this.#joinRound()
    const beats = this.#beat()
    const seated = <T>(work: Promise<T>) => race(beats.during(work), this.#stop.signal)
    try {
      const isLess = withoutPlaces(this.#handover.held, places).length > 0
      await seated(this.#handover.offer(places))
      // What was given up now is handed out in the next round, which this member asks for (KIP-429).
      if (!isLess || !this.#isCooperative) await seated(beats.rebalance)
      if (!this.#isCooperative) await seated(this.#handover.offer([]))
    } finally {
      this.#heardAt = beats.heardAt
      await beats[Symbol.asyncDispose]()
    }
  }

  async #joinRound(): Promise<Given> {
    const round = this.#joinUntilDone()
    this.#round = round
    try {
      return await round
    } finally {
      this.#round = undefined
    }
  }

  /** Joins and syncs until a generation is complete; tried for as long as it may succeed. */
  async #joinUntilDone(): Promise<Given> {
    const { clock, random, retryBackoffMs, retryBackoffMaxMs } = this.#client.options
    const { signal } = this.#stop
    for (let attempt = 0; ; attempt++) {
      try {
        await this.#proveLife()
        return await this.#forgetting(() => this.#joinOnce({ signal }))
      } catch (error) {
        signal.throwIfAborted()
        if (!this.#mayRejoin(error)) throw error
      }
      const pause = Math.min(retryBackoffMaxMs, retryBackoffMs * 2 ** Math.min(attempt, 10)) * (0.8 + 0.4 * random())
      await sleep(clock, pause, signal)
    }
  }

  /** Nothing that the reader has may be another's: only who has nothing may begin anew without a word. */
  #mayRejoin(error: unknown): boolean {
    if (!isPlaceLost(error)) return isRetriable(error) || kafkaErrorName(error) === 'REBALANCE_IN_PROGRESS'
    if (this.#handover.held.length > 0) return false
    if (kafkaErrorName(error) === 'UNKNOWN_MEMBER_ID') this.#seat = { ...this.#seat, memberId: '', generation: -1 }
    return true
  }

  /**
   * Who waits for the others to join is alive to the coordinator without heartbeats; but is the join under way to it? So a
   * member that still has something says first that it lives, and whoever cannot within its session has lost its place.
   */
  async #proveLife(): Promise<void> {
    if (this.#handover.held.length === 0) return
    const { clock } = this.#client.options
    const { sessionTimeoutMs } = this.#options
    const sentAt = clock.now()
    const nap = new AbortController()
    const over = sleep(clock, Math.max(0, this.#heardAt + sessionTimeoutMs - sentAt), nap.signal)
    const expired = over.then(() => Promise.reject(placeLost(`no answer in ${sessionTimeoutMs} ms`)))
    try {
      const beat = this.#forgetting(() => this.#sendBeat(this.#stop.signal))
      await race(Promise.race([beat.catch(passOverGeneration), expired]), this.#stop.signal)
      this.#heardAt = sentAt
    } finally {
      nap.abort()
      expired.catch(() => undefined)
    }
  }

  async #joinOnce(o: Wait): Promise<Given> {
    let joined = await this.#join(o)
    if (joined.generationId < 0) joined = await this.#join(o)
    const sentAt = this.#client.options.clock.now()
    const given = await syncGroup(this.#joining(), joined, o)
    // The session begins anew when this question arrives.
    this.#heardAt = sentAt
    this.#seat = { ...this.#seat, generation: joined.generationId }
    this.#previous = given.places
    this.#watch.shared(given.counts)
    return given
  }

  async #join(o: Wait) {
    const owned = this.#isCooperative ? this.#handover.held : []
    const has = { topics: this.#watch.topics, owned, previous: this.#previous }
    const joined = await joinGroup(this.#joining(), this.#seat, has, o)
    this.#seat = { ...this.#seat, memberId: joined.memberId }
    return joined
  }

  #joining() {
    return { client: this.#client, lane: this.#lane, options: this.#options }
  }

  #forgetting<T>(work: () => Promise<T>): Promise<T> {
    return forgettingMoved(this.#client, this.group, work)
  }

  #beat(): Heartbeats {
    const { clock, retryBackoffMs } = this.#client.options
    const { heartbeatIntervalMs, sessionTimeoutMs } = this.#options
    return new Heartbeats({
      clock,
      heardAt: this.#heardAt,
      intervalMs: () => heartbeatIntervalMs,
      sessionTimeoutMs,
      backoffMs: retryBackoffMs,
      beat: (signal) => this.#forgetting(() => this.#sendBeat(signal)),
      look: (signal) => this.#look(signal),
    })
  }

  async #sendBeat(signal: AbortSignal): Promise<void> {
    const { group } = this
    const { generation: generationId, memberId, instanceId: groupInstanceId } = this.#seat
    const draft = { groupId: group, generationId, memberId, groupInstanceId }
    const timeoutMs = Math.min(this.#client.options.requestTimeoutMs, this.#options.sessionTimeoutMs)
    const answer = await this.#client.send({ group }, 'Heartbeat', draft, { signal, lane: this.#lane, timeoutMs })
    checkCode(answer.errorCode, { api: 'Heartbeat', group })
  }

  async #look(signal: AbortSignal): Promise<boolean> {
    const { maxPollIntervalMs } = this.#options
    const idleMs = this.#client.options.clock.now() - (this.#polledAt ?? Infinity)
    if (idleMs > maxPollIntervalMs) {
      await this.#sayGoodbye()
      throw notPolled(maxPollIntervalMs)
    }
    return this.#watch.hasChanged({ signal })
  }

  /** A commit that came too late or too early may be made in the generation that comes, if it does. */
  async #isNewSeat(seat: Seat, { signal }: Wait): Promise<boolean> {
    if (this.#round)
      await race(
        this.#round.catch(() => undefined),
        signal,
      )
    return this.#seat !== seat
  }

  async #leave(): Promise<void> {
    this.#stop.abort(new KafiError('KAFI_CLOSED', `member '${this.id}' has left; join again`))
    this.#handover.end()
    await this.#running
    await this.#sayGoodbye()
    await this.#client.links.close(this.#lane)
  }

  async #sayGoodbye(): Promise<void> {
    const { memberId, instanceId } = this.#seat
    // A static member keeps its place until it comes back or its session ends (KIP-345).
    if (memberId === '' || instanceId !== null) return
    this.#seat = { ...this.#seat, memberId: '' }
    await leaveGroup(this.#client, this.group, memberId)
  }
}

/** Is the generation another one by now? */
function isOutdated(error: unknown): boolean {
  return ['ILLEGAL_GENERATION', 'REBALANCE_IN_PROGRESS', 'UNKNOWN_MEMBER_ID'].includes(kafkaErrorName(error) ?? '')
}

/** A member of another generation is one all the same. */
function passOverGeneration(error: unknown): void {
  const name = kafkaErrorName(error)
  if (name !== 'REBALANCE_IN_PROGRESS' && name !== 'ILLEGAL_GENERATION') throw error
}

const joinGroupKey = 11
