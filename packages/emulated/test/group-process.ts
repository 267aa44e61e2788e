import type { Groups, Member, Place } from '@kafi/core'
import { setMaxListeners } from 'node:events'
import { createGroups, type GroupsOptions } from '../src/groups.ts'
import type { ObjectStore } from '../src/index.ts'
import { GatedStore } from './gated-store.ts'
import type { ManualClock } from './manual-clock.ts'

export const signal = new AbortController().signal
// One signal for all members of a test.
setMaxListeners(0, signal)

/** What all processes of a test share. */
export interface World {
  readonly store: ObjectStore
  readonly clock: ManualClock
  readonly counts: Map<string, number>
  readonly ids: { next: number }
  readonly pace?: GroupsOptions['pace']
}

/** One process with one consumer: it works on what it is given, and says what it gives up before it asks for more. */
export class GroupProcess {
  readonly gate: GatedStore
  readonly groups: Groups & AsyncDisposable
  readonly #onGive: (places: readonly Place[], member: Member) => Promise<void>
  member: Member | undefined
  working: readonly string[] = []
  lost = false
  failure: unknown
  everStopped = false
  #watching: Promise<void> = Promise.resolve()

  constructor(world: World, onGive: (places: readonly Place[], member: Member) => Promise<void> = async () => {}) {
    this.#onGive = onGive
    this.gate = new GatedStore(world.store)
    this.groups = groupsOf(world, this.gate.store)
  }

  async join(o: Partial<Parameters<Groups['join']>[0]> = {}): Promise<Member> {
    const member = await this.groups.join({ group: 'app', topics: ['t'], sessionTimeoutMs: 10_000, signal, ...o })
    this.member = member
    this.#watching = this.#watch(member)
    return member
  }

  stop(): void {
    this.everStopped = true
    this.gate.stop()
  }

  async leave(): Promise<void> {
    this.working = []
    await this.member?.[Symbol.asyncDispose]()
    await this.#watching
    this.member = undefined
  }

  async #watch(member: Member): Promise<void> {
    let had: readonly Place[] = []
    try {
      for await (const { places, lost } of member.assignments({ signal })) {
        const keep = new Set(places.map(nameOf))
        const given = had.filter((place) => !keep.has(nameOf(place)))
        if (!lost && given.length > 0) await this.#onGive(given, member)
        had = places
        this.working = places.map(nameOf)
        this.lost = lost
      }
    } catch (error) {
      this.failure = error
    }
  }
}

export function groupsOf(world: World, store: ObjectStore = world.store): Groups & AsyncDisposable {
  const { clock, counts, ids, pace } = world
  return createGroups({
    store,
    clock,
    uuid: () => `id${String((ids.next += 1)).padStart(6, '0')}`,
    random: () => 0.5,
    partitionsOf: async (topics) =>
      new Map(topics.flatMap((topic) => (counts.has(topic) ? [[topic, counts.get(topic) ?? 0] as const] : []))),
    ...(pace === undefined ? {} : { pace }),
  })
}

export function nameOf({ topic, partition }: Place): string {
  return `${topic}/${partition}`
}
