import type { Member, Place, Position } from '@kafi/core'
import { ProtocolError } from '@kafi/protocol'
import type { Transport } from '@kafi/protocol/connection'
import {
  type FakeCluster,
  type FakeClusterOptions,
  makeMemoryNetwork,
  openFakeCluster,
  type Random,
  seededRandom,
  virtualClock,
  type VirtualClock,
} from '../../../testing/fake-broker/index.ts'
import { Client, type ClientOptions } from '../src/client.ts'
import { socketDriver } from '../src/socket-driver.ts'

/** A cluster in memory whose time is virtual, and clients of it whose network can be cut. */
export interface GroupSimulation {
  readonly clock: VirtualClock
  readonly cluster: FakeCluster
  readonly random: Random
  readonly signal: AbortSignal
  connect(options?: Partial<ClientOptions>): Wire
}

/** A client and the network it hangs on. */
export interface Wire {
  readonly client: Client
  /** Nothing goes through for so long, in ms. Default: ever. */
  cut(forMs?: number): void
}

/** Opens one; the same seed gives the same run. */
export async function openGroupSimulation(options: FakeClusterOptions = {}, seed = 1): Promise<GroupSimulation> {
  const clock = virtualClock()
  const random = seededRandom(seed)
  const network = makeMemoryNetwork({ clock, random: seededRandom(seed + 1) })
  const cluster = await openFakeCluster({ clock, network, random: seededRandom(seed + 2), ...options })
  const noise = seededRandom(seed + 3)
  return {
    clock,
    cluster,
    random,
    signal: new AbortController().signal,
    connect(more = {}) {
      const open = new Set<Transport>()
      let isCut = false
      let isDead = false
      const isDown = () => isCut || isDead
      const dial: typeof cluster.dial = async (target) => {
        if (isDown()) throw new ProtocolError('KAFI_STORAGE', 'the network is cut', { retriable: true })
        const transport = await cluster.dial(target)
        open.add(transport)
        if (isDown()) transport.close()
        return transport
      }
      const client = new Client({
        driver: socketDriver({ clientId: 'test', security: {}, dial, clock }),
        bootstrap: cluster.state.brokers.map(({ host, port }) => ({ host, port })),
        clock,
        random: () => noise.next(),
        connectTimeoutMs: 1_000,
        requestTimeoutMs: 2_000,
        apiTimeoutMs: 60_000,
        retryBackoffMs: 20,
        retryBackoffMaxMs: 500,
        reconnectBackoffMs: 20,
        reconnectBackoffMaxMs: 500,
        metadataMaxAgeMs: 300_000,
        ...more,
      })
      const cut = (forMs = Infinity) => {
        isCut = true
        if (forMs < Infinity) clock.setTimeout(() => void (isCut = false), forMs)
        else isDead = true
        for (const transport of open) transport.close()
        open.clear()
      }
      return { client, cut }
    },
  }
}

/** What a member was given, time after time, taken at once. */
export class Follower {
  readonly seen: { readonly places: readonly Place[]; readonly lost: boolean }[] = []
  readonly member: Member
  readonly done: Promise<void>
  readonly #beforeNext: () => Promise<void>
  error: unknown

  /** `beforeNext` is awaited before what was taken away is given up. */
  constructor(member: Member, signal: AbortSignal, beforeNext: () => Promise<void> = () => Promise.resolve()) {
    this.member = member
    this.#beforeNext = beforeNext
    this.done = this.#follow(signal).catch((error: unknown) => void (this.error = error))
  }

  /** Partitions of the newest assignment. */
  get partitions(): readonly number[] {
    return (this.seen.at(-1)?.places ?? []).map(({ partition }) => partition).sort((a, b) => a - b)
  }

  async #follow(signal: AbortSignal): Promise<void> {
    for await (const assigned of this.member.assignments({ signal })) {
      this.seen.push(assigned)
      await this.#beforeNext()
    }
  }
}

/** Positions at one offset. */
export function at(offset: number, places: readonly Place[]): readonly Position[] {
  return places.map(({ topic, partition }) => ({ topic, partition, offset }))
}
