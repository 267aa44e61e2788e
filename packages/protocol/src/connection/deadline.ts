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
