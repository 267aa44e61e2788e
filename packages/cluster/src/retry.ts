import { isKafiError, KafiError, type Wait } from '@kafi/core'
import type { Clock } from '@kafi/protocol/connection'
import { sleep } from './sleep.ts'

/** How often and how long something is tried. */
export interface RetryOptions {
  readonly clock: Clock
  /** Whence jitter comes: 0 <= x < 1. */
  readonly random: () => number
  readonly backoffMs: number
  readonly backoffMaxMs: number
  /** No new try begins later than this after the first. */
  readonly timeoutMs: number
}

/**
 * Does `work` until it succeeds, fails for good, or the time is over: then the last failure is thrown.
 * The pause doubles each time, give or take a fifth (KIP-580).
 *
 * @example
 * const answer = await retrying(options, { signal }, () => client.send('controller', 'CreateTopics', draft, o))
 */
export async function retrying<T>(options: RetryOptions, o: Wait, work: (attempt: number) => Promise<T>): Promise<T> {
  const { clock, random, backoffMs, backoffMaxMs, timeoutMs } = options
  const deadline = clock.now() + timeoutMs
  for (let attempt = 0; ; attempt++) {
    try {
      return await work(attempt)
    } catch (error) {
      o.signal.throwIfAborted()
      if (!isRetriable(error)) throw error
      const pause = Math.min(backoffMaxMs, backoffMs * 2 ** Math.min(attempt, 20)) * (0.8 + 0.4 * random())
      if (clock.now() + pause > deadline) throw giveUp(error, attempt + 1, timeoutMs)
      await sleep(clock, pause, o.signal)
    }
  }
}

/** May the same call succeed later? */
export function isRetriable(error: unknown): error is KafiError {
  return isKafiError(error) && error.retriable && !error.fatal
}

function giveUp(error: KafiError, tries: number, timeoutMs: number): KafiError {
  const message = `${error.message} (tried ${tries} times in ${timeoutMs} ms)`
  return new KafiError(error.code, message, { retriable: true, details: { ...error.details, tries }, cause: error })
}
