import type { Member, Place } from '@kafi/core'
import { ConsumerGroupMember } from '../src/consumer-group-member.ts'
import { clusterGroups, type GroupsOptions } from '../src/groups.ts'
import { placeKey } from '../src/group-places.ts'
import { ClassicMember } from '../src/member-classic.ts'
import { sleep } from '../src/sleep.ts'
import type { GroupSimulation, Wire } from './group-simulation.ts'

/** What all workers read, and how many records each partition has. */
export const topics = { quakes: 3, storms: 2 }
export const size = 16

/** One process: it reads what it is given, and commits now and then, until it is stopped or killed. */
export class Worker {
  readonly #simulation: GroupSimulation
  readonly #ledger: Ledger
  readonly wire: Wire
  readonly #stop = new AbortController()
  readonly #options: GroupsOptions
  #member: Member | undefined
  readonly #positions = new Map<string, { readonly place: Place; offset: number }>()
  running: Promise<void> = Promise.resolve()
  isKilled = false

  constructor(simulation: GroupSimulation, ledger: Ledger, options: GroupsOptions) {
    this.#simulation = simulation
    this.#ledger = ledger
    this.#options = options
    this.wire = simulation.connect({ reconnectBackoffMaxMs: 2_000 })
  }

  get held(): readonly Place[] {
    const member = this.#member
    const isKnown = member instanceof ClassicMember || member instanceof ConsumerGroupMember
    return !this.isKilled && isKnown ? member.held : []
  }

  start(): void {
    this.running = this.#live().catch((error: unknown) => {
      if (!this.#stop.signal.aborted) this.#ledger.violations.push(String(error))
    })
  }

  /** Leaves as one should. */
  async leave(): Promise<void> {
    this.#stop.abort()
    await this.running
    await this.#member?.[Symbol.asyncDispose]()
  }

  /** Is gone without a word. */
  kill(): void {
    this.isKilled = true
    this.wire.cut()
    this.#stop.abort()
    void this.#member?.[Symbol.asyncDispose]()
  }

  async #live(): Promise<void> {
    const { signal } = this.#stop
    while (!signal.aborted) {
      const groups = clusterGroups(this.wire.client, { ...this.#options, maxPollIntervalMs: 20_000 })
      this.#member = await groups.join({ group: 'app', topics: Object.keys(topics), sessionTimeoutMs: 6_000, signal })
      this.#positions.clear()
      const working = this.#work(this.#member).catch(() => undefined)
      for await (const { places, lost } of this.#member.assignments({ signal })) {
        this.#ledger.check()
        if (lost) break
        await this.#take(this.#member, places)
      }
      const left = this.#member
      this.#member = undefined
      await left[Symbol.asyncDispose]()
      await working
    }
  }

  /** Commits what goes, and finds out where to begin with what comes. */
  async #take(member: Member, places: readonly Place[]): Promise<void> {
    const kept = new Set(places.map(placeKey))
    const gone = [...this.#positions.values()].filter(({ place }) => !kept.has(placeKey(place)))
    await this.#commit(member, gone)
    for (const { place } of gone) this.#positions.delete(placeKey(place))
    const fresh = places.filter((place) => !this.#positions.has(placeKey(place)))
    if (fresh.length === 0) return
    const { signal } = this.#stop
    const committed = await clusterGroups(this.wire.client).offsets('app', { signal })
    const offsets = new Map(committed.map((position) => [placeKey(position), position.offset]))
    for (const place of fresh)
      this.#positions.set(placeKey(place), { place, offset: offsets.get(placeKey(place)) ?? 0 })
  }

  async #work(member: Member): Promise<void> {
    const { clock, random } = this.#simulation
    while (this.#member === member) {
      await sleep(clock, 300 + random.below(900), this.#stop.signal)
      this.#ledger.check()
      const mine = [...this.#positions.values()]
      for (const each of mine) {
        const to = Math.min(size, each.offset + random.below(4))
        while (each.offset < to) this.#ledger.process(each.place, each.offset++)
      }
      if (random.below(3) === 0) await this.#commit(member, mine)
    }
  }

  async #commit(
    member: Member,
    positions: readonly { readonly place: Place; readonly offset: number }[],
  ): Promise<void> {
    if (positions.length === 0) return
    const list = positions.map(({ place, offset }) => ({ ...place, offset }))
    await member.commit(list, { signal: this.#stop.signal }).catch((error: unknown) => {
      // Fenced, or the network is bad: what was read is read again.
      if (!(error instanceof Error) || error.name !== 'KafiError') throw error
    })
  }
}

/** What was read by anybody, and who has what. */
export class Ledger {
  readonly workers = new Set<Worker>()
  readonly #processed = new Set<string>()
  readonly violations: string[] = []

  process(place: Place, offset: number): void {
    this.#processed.add(`${placeKey(place)}@${offset}`)
  }

  get count(): number {
    return this.#processed.size
  }

  check(): void {
    const owners = new Set<string>()
    for (const worker of this.workers) {
      for (const place of worker.held) {
        if (owners.has(placeKey(place))) this.violations.push(`${placeKey(place)} has two owners`)
        owners.add(placeKey(place))
      }
    }
  }
}
