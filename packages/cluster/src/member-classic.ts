import { KafiError, type Member, type Place, type Position, type Wait } from '@kafi/core'
import type { Client } from './client.ts'
import { commitOffsets } from './group-commit.ts'
import type { Given } from './group-join.ts'
import { withoutPlaces } from './group-places.ts'
import { Heartbeats, isPlaceLost, notPolled } from './heartbeat.ts'
import { kafkaErrorName } from './kafka-error.ts'
import { Handover } from './member-handover.ts'
import { nextLane } from './member-lane.ts'
import { leaveGroup } from './member-leave.ts'
import type { MemberOptions, Seat } from './member-options.ts'
import { Rounds } from './member-rounds.ts'
import { race } from './race.ts'
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
  readonly #rounds: Rounds
  #round: Promise<unknown> | undefined
  #running: Promise<void> | undefined
  #polledAt: number | undefined
  #left: Promise<void> | undefined

  constructor(client: Client, options: MemberOptions) {
    const watch = new SubscriptionWatch(client, options)
    const isCooperative = options.assignors.every((assignor) => assignor.isCooperative)
    this.#client = client
    this.#options = options
    this.#watch = watch
    this.#isCooperative = isCooperative
    this.#rounds = new Rounds({ client, options, lane: this.#lane, handover: this.#handover, watch, isCooperative })
  }

  /** Given by the coordinator; empty until then, which is after `open` but for static members and brokers before 2.2. */
  get id(): string {
    return this.#rounds.seat.memberId
  }

  /** The generation it is in; -1: none yet. */
  get generation(): number {
    return this.#rounds.seat.generation
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
    if (max >= 4 && instanceId === null) await this.#client.retry(o, () => this.#rounds.join(o))
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
      const { seat } = this.#rounds
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
      this.#rounds.heardAt = beats.heardAt
      await beats[Symbol.asyncDispose]()
    }
  }

  async #joinRound(): Promise<Given> {
    const round = this.#rounds.enter(this.#stop.signal)
    this.#round = round
    try {
      return await round
    } finally {
      this.#round = undefined
    }
  }

  #beat(): Heartbeats {
    const { clock, retryBackoffMs } = this.#client.options
    const { heartbeatIntervalMs, sessionTimeoutMs } = this.#options
    return new Heartbeats({
      clock,
      heardAt: this.#rounds.heardAt,
      intervalMs: () => heartbeatIntervalMs,
      sessionTimeoutMs,
      backoffMs: retryBackoffMs,
      beat: (signal) => this.#rounds.beat(signal),
      look: (signal) => this.#look(signal),
    })
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
    return this.#rounds.seat !== seat
  }

  async #leave(): Promise<void> {
    this.#stop.abort(new KafiError('KAFI_CLOSED', `member '${this.id}' has left; join again`))
    this.#handover.end()
    await this.#running
    await this.#sayGoodbye()
    await this.#client.links.close(this.#lane)
  }

  async #sayGoodbye(): Promise<void> {
    // A static member keeps its place until it comes back or its session ends (KIP-345).
    if (this.id === '' || this.instanceId !== null) return
    const memberId = this.#rounds.giveUpId()
    await leaveGroup(this.#client, this.group, memberId)
  }
}

/** Is the generation another one by now? */
function isOutdated(error: unknown): boolean {
  return ['ILLEGAL_GENERATION', 'REBALANCE_IN_PROGRESS', 'UNKNOWN_MEMBER_ID'].includes(kafkaErrorName(error) ?? '')
}

const joinGroupKey = 11
