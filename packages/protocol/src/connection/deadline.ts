import type { Clock } from './clock.ts'

/** A signal that fires at a time, or with another signal. `clear` it when the work is done: it then leaves no timer behind. */
export interface Deadline {
  readonly signal: AbortSignal
  clear(): void
}

/**
 * Fires with `late()` after `ms`, or with the reason of `signal` as soon as that fires.
 *
 * @example
 * const deadline = setDeadline(clock, 10_000, { late: () => new Error('too late') })
 */
export function setDeadline(
  clock: Clock,
  ms: number,
  { late, signal }: { readonly late: () => Error; readonly signal?: AbortSignal | undefined },
): Deadline {
  const controller = new AbortController()
  const abort = () => controller.abort(signal?.reason)
  const timer = clock.setTimeout(() => controller.abort(late()), ms)
  if (signal?.aborted === true) abort()
  signal?.addEventListener('abort', abort, { once: true })
  return {
    signal: controller.signal,
    clear() {
      clock.clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
    },
  }
}

/**
 * The outcome of `work`, or the signal's reason as soon as it fires: for work that may not listen to the signal. What comes
 * of it after that is given to `late`.
 *
 * @example
 * const token = await untilAborted(provider(signal), signal)
 */
export function untilAborted<T>(work: Promise<T>, signal: AbortSignal, late: (value: T) => void = ignore): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      reject(signal.reason as Error)
      work.then(late, ignore)
    }
    if (signal.aborted) return abort()
    signal.addEventListener('abort', abort, { once: true })
    void work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}

const ignore = () => undefined
