import { KafiError, type Member, type Place, type Position, type Wait } from '@kafi/core'
import type { ApiMap } from '@kafi/protocol'
import type { Client } from './client.ts'
import { checkTarget, partitionsById } from './consumer-group-places.ts'
import { Target } from './consumer-group-target.ts'
import { commitOffsets } from './group-commit.ts'
import { forgettingMoved } from './group-coordinator.ts'
import { Heartbeats, isPlaceLost, notPolled } from './heartbeat.ts'
import { checkCode, kafkaErrorName } from './kafka-error.ts'
import { Handover } from './member-handover.ts'
import { nextLane } from './member-lane.ts'
import type { MemberOptions } from './member-options.ts'
import { race } from './race.ts'
import { sleep } from './sleep.ts'
import { SubscriptionWatch } from './subscription-watch.ts'

type Answer = ApiMap['ConsumerGroupHeartbeat']['response']

/** How often a commit follows the member's epoch. */
const commitTries = 5
/** No coordinator is asked more often, whatever it wants. */
const leastIntervalMs = 200

/**
 * A member of a group of the new protocol (KIP-848): the coordinator shares, and tells each member by its heartbeats what it
 * is to have; the member says what it has given up. Nobody waits for all the others.
 */
export class ConsumerGroupMember implements Member {
  readonly id: string
  readonly #client: Client
  readonly #options: MemberOptions
  readonly #lane = nextLane()
  readonly #stop = new AbortController()
  readonly #handover = new Handover()
  readonly #watch: SubscriptionWatch
  readonly #target: Target
  #epoch = 0
  #intervalMs = 1000
  /** Is everything to be said? After a join, and after an answer that was lost. */
  #isFull = true
  #isOwnedNews = false
  #beats: Heartbeats | undefined
  #running: Promise<void> | undefined
  #polledAt: number | undefined
  #left: Promise<void> | undefined

  constructor(client: Client, options: MemberOptions) {
    this.#client = client
    this.#options = options
    const { topics, discover, pattern } = options
    // What the coordinator finds is not looked for here.
    const isFound = discover !== undefined && pattern === null
    this.#watch = new SubscriptionWatch(client, isFound ? { topics, discover } : { topics })
    this.#target = new Target({
      client,
      handover: this.#handover,
      topics: async (o) => (pattern === null ? this.#watch.topics : ((await discover?.(o)) ?? topics)),
      applied: () => {
        this.#isOwnedNews = true
        this.#beats?.nudge()
      },
      signal: this.#stop.signal,
    })
    this.id = randomId(client.options.random)
  }

  /** The epoch it is in: what other groups call generation. */
  get generation(): number {
    return this.#epoch
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

  /** Joins; the assignment comes with a later heartbeat. */
  async open(o: Wait): Promise<this> {
    await this.#client.retry(o, () => this.#sendBeat(o.signal))
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
    const { clock, retryBackoffMs } = this.#client.options
    for (let left = commitTries; ; left--) {
      this.#stop.signal.throwIfAborted()
      this.#handover.check(positions)
      const seat = { memberId: this.id, generation: this.#epoch, instanceId: this.instanceId }
      try {
        return await commitOffsets(this.#client, this.group, seat, positions, o)
      } catch (error) {
        const isStale = kafkaErrorName(error) === 'STALE_MEMBER_EPOCH'
        if (isPlaceLost(error) && !isStale) this.#handover.lose()
        if (!isStale || left === 0) throw error
        // The next heartbeat brings the epoch that the coordinator is in.
        this.#beats?.nudge()
        await sleep(clock, retryBackoffMs, o.signal)
      }
    }
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.#left ??= this.#leave()
    return this.#left
  }

  async #run(): Promise<void> {
    const { clock, retryBackoffMs: backoffMs } = this.#client.options
    const beats = new Heartbeats({
      clock,
      heardAt: clock.now(),
      sessionTimeoutMs: this.#options.sessionTimeoutMs,
      intervalMs: () => this.#intervalMs,
      backoffMs,
      beat: (signal) => this.#sendBeat(signal),
      look: (signal) => this.#look(signal),
    })
    this.#beats = beats
    try {
      await race(beats.during(new Promise<never>(() => undefined)), this.#stop.signal)
    } catch (error) {
      if (this.#stop.signal.aborted) return
      if (isPlaceLost(error)) this.#handover.lose()
      else this.#handover.fail(error)
    } finally {
      await beats[Symbol.asyncDispose]()
    }
  }

  async #sendBeat(signal: AbortSignal): Promise<void> {
    const news = this.#news()
    const wasOwnedNews = this.#isOwnedNews
    try {
      this.#isOwnedNews = false
      const answer = await this.#send({ memberEpoch: this.#epoch, ...news }, signal)
      this.#isFull = false
      this.#epoch = answer.memberEpoch
      this.#intervalMs = Math.max(leastIntervalMs, answer.heartbeatIntervalMs)
      if (answer.assignment) this.#target.replace(checkTarget(answer.assignment.topicPartitions, this.group))
    } catch (error) {
      this.#isOwnedNews ||= wasOwnedNews
      this.#isFull = true
      throw error
    }
    void this.#target.apply()
  }

  /** What changes with every heartbeat is said always, all else when it is new. */
  #news() {
    const { instanceId, rack, maxPollIntervalMs, remoteAssignor, pattern } = this.#options
    const partitions = partitionsById(this.#client, this.#target.owned)
    const owned = { topicPartitions: this.#epoch === 0 ? [] : partitions }
    if (!this.#isFull) return this.#isOwnedNews ? owned : {}
    const names = { subscribedTopicNames: [...this.#watch.topics].sort() }
    const subscribed = pattern === null ? names : { subscribedTopicNames: [], subscribedTopicRegex: pattern }
    const about = { instanceId, rackId: rack, rebalanceTimeoutMs: maxPollIntervalMs, serverAssignor: remoteAssignor }
    return { ...about, ...subscribed, ...owned }
  }

  async #send(draft: Partial<ApiMap['ConsumerGroupHeartbeat']['request']>, signal: AbortSignal): Promise<Answer> {
    const { group } = this
    const { client, lane } = { client: this.#client, lane: this.#lane }
    const whole = { instanceId: this.instanceId, ...draft, groupId: group, memberId: this.id }
    return forgettingMoved(client, group, async () => {
      const answer = await client.send({ group }, 'ConsumerGroupHeartbeat', whole, { signal, lane })
      checkCode(answer.errorCode, { api: 'ConsumerGroupHeartbeat', group, text: answer.errorMessage })
      return answer
    })
  }

  async #look(signal: AbortSignal): Promise<boolean> {
    const { maxPollIntervalMs } = this.#options
    const idleMs = this.#client.options.clock.now() - (this.#polledAt ?? Infinity)
    if (idleMs > maxPollIntervalMs) {
      await this.#sayGoodbye()
      throw notPolled(maxPollIntervalMs)
    }
    if (await this.#watch.hasChanged({ signal })) {
      this.#isFull = true
      this.#watch.shared(undefined)
    }
    return false
  }

  async #leave(): Promise<void> {
    this.#stop.abort(new KafiError('KAFI_CLOSED', `member '${this.id}' has left; join again`))
    this.#handover.end()
    await this.#running
    if (!this.#handover.isLost) await this.#sayGoodbye()
    await this.#client.links.close(this.#lane)
  }

  /** -1: for good; -2: a static member, which may come back to what it had. */
  async #sayGoodbye(): Promise<void> {
    const { signal } = new AbortController()
    const memberEpoch = this.instanceId === null ? -1 : -2
    // Whoever cannot say goodbye is missed when its session ends.
    await this.#send({ memberEpoch }, signal).catch(() => undefined)
  }
}

function randomId(random: () => number): string {
  return Buffer.from(Array.from({ length: 16 }, () => Math.floor(random() * 256))).toString('base64url')
}
