import type { Member, Place } from '@kafi/core'
import { expect, test } from 'vitest'
import { seedFaults } from '../../../testing/fake-broker/index.ts'
import { runs } from '../../../testing/runs.ts'
import { rangeAssignor } from '../src/assignor-range.ts'
import { cooperativeStickyAssignor, stickyAssignor } from '../src/assignor-sticky.ts'
import { ConsumerGroupMember } from '../src/consumer-group-member.ts'
import { clusterGroups, type GroupsOptions } from '../src/groups.ts'
import { placeKey } from '../src/group-places.ts'
import { ClassicMember } from '../src/member-classic.ts'
import { sleep } from '../src/sleep.ts'
import { type GroupSimulation, openGroupSimulation, type Wire } from './group-simulation.ts'

/** Records of each partition. */
const size = 60
const topics = { quakes: 4, storms: 3 }
const choices: readonly GroupsOptions[] = [
  { assignors: [rangeAssignor] },
  { assignors: [cooperativeStickyAssignor] },
  { assignors: [stickyAssignor] },
  { assignors: [rangeAssignor, cooperativeStickyAssignor] },
  { protocol: 'consumer' },
]

/** One process: it reads what it is given, and commits now and then, until it is stopped or killed. */
class Worker {
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
    this.wire = simulation.connect()
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
      await sleep(clock, 200 + random.below(300), this.#stop.signal)
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
class Ledger {
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

async function playSchedule(seed: number): Promise<void> {
  const settings = { minSessionTimeoutMs: 1, initialRebalanceDelayMs: seed % 2 === 0 ? 0 : 500 }
  const simulation = await openGroupSimulation({ topics, settings }, seed)
  const { clock, cluster, random, signal } = simulation
  const ledger = new Ledger()
  const options = choices[seed % choices.length] ?? {}
  const faults = seedFaults(cluster, seed, { forMs: 15_000, rates: { restart: 0 } })
  const begin = () => {
    const worker = new Worker(simulation, ledger, options)
    ledger.workers.add(worker)
    worker.start()
  }
  const total = Object.values(topics).reduce((sum, count) => sum + count * size, 0)
  const play = async () => {
    begin()
    for (let step = 0; step < 6; step++) {
      await sleep(clock, 500 + random.below(4_000), signal)
      const some = [...ledger.workers][random.below(ledger.workers.size)]
      const dice = random.below(10)
      if (dice < 5 && ledger.workers.size < 4) begin()
      else if (dice < 7 && some && ledger.workers.size > 1) {
        ledger.workers.delete(some)
        await some.leave()
      } else if (dice < 9 && some) {
        ledger.workers.delete(some)
        some.kill()
        if (ledger.workers.size === 0) begin()
      } else if (some) {
        some.wire.cut(1_000 + random.below(12_000))
      }
    }
    while (ledger.count < total && ledger.violations.length === 0) await sleep(clock, 500, signal)
    await Promise.all([...ledger.workers].map((worker) => worker.leave()))
  }
  try {
    await clock.run(play(), { maxMs: 600_000 })
    expect(ledger.violations).toEqual([])
  } catch (error) {
    throw new Error(`seed ${seed}: ${String(error)} ${faults.history.join('; ')}`, { cause: error })
  }
}

test('whatever members do and meet, a partition has one owner at most, and every record is read', async () => {
  const count = runs(40, 10_000)
  for (let seed = 1; seed <= count; seed++) await playSchedule(seed)
})
