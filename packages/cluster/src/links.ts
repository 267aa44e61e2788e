import type { Wait } from '@kafi/core'
import { closedCluster } from './cluster-errors.ts'
import type { Address, Driver, Link, WireRequest } from './driver.ts'
import type { Clock } from '@kafi/protocol/connection'
import { sleep } from './sleep.ts'
import { race } from './race.ts'

/**
 * Which of the connections to a broker a request takes. A broker answers one connection in order: a long poll or a join
 * would hold up what stands behind it. So each member of a group has a lane of its own: two of them on one connection would
 * wait for each other.
 */
export type Lane = 'main' | 'fetch' | `fetch-${number}` | 'group' | `group ${number}`

/** How links are opened. */
export interface LinksOptions {
  readonly driver: Driver
  readonly clock: Clock
  readonly connectTimeoutMs: number
  readonly reconnectBackoffMs: number
  readonly reconnectBackoffMaxMs: number
}

interface Slot {
  opening: Promise<Link> | undefined
  link: Link | undefined
  failures: number
  /** No connection is tried before. */
  retryAt: number
  /** No request is sent before: the broker asked for it (KIP-219). */
  mutedUntil: number
  /** Requests whose answers are awaited. */
  load: number
}

/** No broker is obeyed for longer. */
const maxMutedMs = 600_000

/** The open links, one per broker and lane, each opened at its first request and again after it failed. */
export class Links implements AsyncDisposable {
  readonly #options: LinksOptions
  readonly #slots = new Map<string, Slot>()
  readonly #stop = new AbortController()

  constructor(options: LinksOptions) {
    this.#options = options
  }

  /** Links that are open now. */
  get open(): number {
    return [...this.#slots.values()].filter(({ link }) => link?.isOpen === true).length
  }

  /** Brokers and lanes that something is remembered of. */
  get known(): number {
    return this.#slots.size
  }

  /** Is there an open link to this broker? */
  isOpen(address: Address, lane: Lane): boolean {
    return this.#slots.get(slotName(address, lane))?.link?.isOpen === true
  }

  /** Requests whose answers are awaited from this broker; Infinity: it asked for a pause, which is not over. */
  load(address: Address, lane: Lane): number {
    const { load, mutedUntil } = this.#slots.get(slotName(address, lane)) ?? { load: 0, mutedUntil: 0 }
    return mutedUntil > this.#options.clock.now() ? Infinity : load
  }

  /** The link to a broker; waits out the pause after failures. */
  async get(address: Address, lane: Lane, o: Wait): Promise<Link> {
    if (this.#stop.signal.aborted) throw closedCluster()
    const slot = this.#slot(address, lane)
    if (slot.link?.isOpen === true) return slot.link
    slot.opening ??= this.#open(address, slot).finally(() => (slot.opening = undefined))
    return race(slot.opening, o.signal)
  }

  /** Sends a request, not before the broker wants it. */
  async send(
    address: Address,
    lane: Lane,
    request: WireRequest,
    o: Wait & { readonly timeoutMs: number },
  ): Promise<Uint8Array> {
    const link = await this.get(address, lane, o)
    const slot = this.#slot(address, lane)
    const { mutedUntil } = slot
    const { clock } = this.#options
    if (mutedUntil > clock.now()) await sleep(clock, mutedUntil - clock.now(), o.signal)
    slot.load += 1
    try {
      return await link.send(request, o)
    } finally {
      slot.load -= 1
    }
  }

  /** The broker asked for a pause, of at most 10 minutes: nothing is sent to it before. */
  mute(address: Address, lane: Lane, ms: number): void {
    const slot = this.#slot(address, lane)
    slot.mutedUntil = Math.max(slot.mutedUntil, this.#options.clock.now() + Math.min(ms, maxMutedMs))
  }

  /** Closes a lane to all brokers; it is opened anew by its next request. */
  async close(lane: Lane): Promise<void> {
    const names = [...this.#slots.keys()].filter((name) => name.endsWith(` ${lane}`))
    const slots = names.map((name) => this.#slots.get(name))
    for (const name of names) this.#slots.delete(name)
    await Promise.all(slots.map(async (slot) => (await openingOf(slot))?.[Symbol.asyncDispose]()))
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#stop.abort(closedCluster())
    const slots = [...this.#slots.values()]
    this.#slots.clear()
    await Promise.all(slots.map(async ({ link }) => link?.[Symbol.asyncDispose]()))
  }

  #slot(address: Address, lane: Lane): Slot {
    const name = slotName(address, lane)
    const known = this.#slots.get(name)
    if (known) return known
    this.#dropIdle()
    const slot: Slot = { opening: undefined, link: undefined, failures: 0, retryAt: 0, mutedUntil: 0, load: 0 }
    this.#slots.set(name, slot)
    return slot
  }

  /** Brokers come and go under ever new addresses. */
  #dropIdle(): void {
    const { clock, reconnectBackoffMaxMs } = this.#options
    const now = clock.now()
    for (const [name, { opening, link, retryAt, mutedUntil }] of this.#slots) {
      const isRested = retryAt + reconnectBackoffMaxMs < now && mutedUntil < now
      if (opening === undefined && link?.isOpen !== true && isRested) this.#slots.delete(name)
    }
  }

  async #open(address: Address, slot: Slot): Promise<Link> {
    const { driver, clock, connectTimeoutMs: timeoutMs } = this.#options
    const { signal } = this.#stop
    if (slot.retryAt > clock.now()) await sleep(clock, slot.retryAt - clock.now(), signal)
    try {
      const link = await driver.connect(address, { signal, timeoutMs })
      if (this.#stop.signal.aborted) {
        await link[Symbol.asyncDispose]()
        throw closedCluster()
      }
      slot.failures = 0
      slot.link = link
      return link
    } catch (error) {
      const { reconnectBackoffMs, reconnectBackoffMaxMs } = this.#options
      slot.retryAt = clock.now() + Math.min(reconnectBackoffMaxMs, reconnectBackoffMs * 2 ** slot.failures++)
      throw error
    }
  }
}

/** The link of a slot, also the one that is being opened. */
async function openingOf(slot: Slot | undefined): Promise<Link | undefined> {
  return (await slot?.opening?.catch(() => undefined)) ?? slot?.link
}

function slotName({ host, port }: Address, lane: Lane): string {
  return `${host}:${port} ${lane}`
}
