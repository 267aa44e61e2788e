import { isKafiError, KafiError } from '@kafi/core'
import type { Clock } from '@kafi/protocol/connection'
import { kafkaErrorName } from './kafka-error.ts'
import { isRetriable } from './retry.ts'

/** How a member says that it lives. */
export interface HeartbeatOptions {
  readonly clock: Clock
  /** When the coordinator heard of the member last, or a little before. */
  readonly heardAt: number
  /** Time until the next one, in ms. */
  readonly intervalMs: () => number
  readonly sessionTimeoutMs: number
  /** Pause before a beat that failed is tried again. */
  readonly backoffMs: number
  /** Says it to the coordinator; throws what it answers. */
  readonly beat: (signal: AbortSignal) => Promise<void>
  /** Looked at after each beat: true where the group has to share anew for a reason of our own. Throws: the place is lost. */
  readonly look: (signal: AbortSignal) => Promise<boolean>
}

/** Says now and then that a member lives, for as long as one generation lasts, and hears what the coordinator says to it. */
export class Heartbeats implements AsyncDisposable {
  /** Resolves when the group shares anew. */
  readonly rebalance: Promise<void>
  readonly #options: HeartbeatOptions
  readonly #stop = new AbortController()
  readonly #lost: Promise<never>
  readonly #running: Promise<void>
  #share: () => void = () => undefined
  #lose: (error: unknown) => void = () => undefined
  #wake: () => void = () => undefined
  #heardAt: number
  #expiry: unknown
  #isNudged = false

  constructor(options: HeartbeatOptions) {
    this.#options = options
    this.rebalance = new Promise((resolve) => (this.#share = resolve))
    this.#lost = new Promise((_, reject) => (this.#lose = reject))
    this.#lost.catch(() => undefined)
    this.#heardAt = options.heardAt
    this.#watchSession(this.#heardAt)
    this.#running = this.#run()
  }

  /** When the last beat was sent that was heard. */
  get heardAt(): number {
    return this.#heardAt
  }

  /** What `work` gives; rejects as soon as the member has lost its place: {@link isPlaceLost} tells. */
  during<T>(work: Promise<T>): Promise<T> {
    return Promise.race([work, this.#lost])
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#stop.abort()
    this.#wake()
    this.#options.clock.clearTimeout(this.#expiry)
    await this.#running
  }

  /** The next beat is due now, or right after the one under way: there is something to tell. */
  nudge(): void {
    this.#isNudged = true
    this.#wake()
  }

  async #run(): Promise<void> {
    const { intervalMs, backoffMs } = this.#options
    const { signal } = this.#stop
    try {
      for (let isAlive = true; ;) {
        if (!this.#isNudged) await this.#pause(isAlive ? intervalMs() : Math.min(intervalMs(), backoffMs))
        signal.throwIfAborted()
        this.#isNudged = false
        isAlive = await this.#beat(signal)
        if (await this.#options.look(signal)) this.#share()
      }
    } catch (error) {
      if (!signal.aborted) this.#lose(error)
    }
  }

  #pause(ms: number): Promise<void> {
    const { clock } = this.#options
    if (this.#stop.signal.aborted) return Promise.resolve()
    return new Promise((resolve) => {
      const timer = clock.setTimeout(resolve, ms)
      this.#wake = () => {
        clock.clearTimeout(timer)
        resolve()
      }
    })
  }

  /** False: not heard; once more. */
  async #beat(signal: AbortSignal): Promise<boolean> {
    const sentAt = this.#options.clock.now()
    try {
      await this.#options.beat(signal)
    } catch (error) {
      if (kafkaErrorName(error) === 'REBALANCE_IN_PROGRESS') this.#share()
      else if (isRetriable(error)) return false
      else throw error
    }
    this.#watchSession(sentAt)
    return true
  }

  /** Whoever is not heard for so long has lost its place, whether it learns of it or not. */
  #watchSession(heardAt: number): void {
    this.#heardAt = heardAt
    const { clock, sessionTimeoutMs } = this.#options
    clock.clearTimeout(this.#expiry)
    if (this.#stop.signal.aborted) return
    const leftMs = Math.max(0, heardAt + sessionTimeoutMs - clock.now())
    this.#expiry = clock.setTimeout(() => this.#lose(placeLost(`no heartbeat in ${sessionTimeoutMs} ms`)), leftMs)
  }
}

/**
 * The place in the group is lost; joining anew helps.
 *
 * @example
 * throw placeLost('no heartbeat in 45000 ms')
 */
export function placeLost(why: string, cause?: unknown): KafiError {
  const message = `the member has lost its place in the group: ${why}; what it read since its last commit is read again`
  return new KafiError('KAFI_FENCED', message, { retriable: true, cause })
}

/** The same, because its reader was silent (KIP-62). */
export function notPolled(maxPollIntervalMs: number): KafiError {
  return placeLost(
    `nobody asked for records in ${maxPollIntervalMs} ms; handle fewer at a time, or set max.poll.interval.ms`,
  )
}

/** Does this say that the member has lost its place, but may join again? */
export function isPlaceLost(error: unknown): boolean {
  const name = kafkaErrorName(error)
  if (name === undefined) return isKafiError(error, 'KAFI_FENCED')
  return ['UNKNOWN_MEMBER_ID', 'ILLEGAL_GENERATION', 'FENCED_MEMBER_EPOCH', 'STALE_MEMBER_EPOCH'].includes(name)
}
