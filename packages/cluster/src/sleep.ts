import { onAbort } from './abort-watch.ts'
import type { Clock } from '@kafi/protocol/connection'

/**
 * Waits; an abort ends it with the signal's reason, and leaves no timer behind.
 *
 * @example
 * await sleep(systemClock, 100, signal)
 */
export function sleep(clock: Clock, ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason as Error)
    const timer = clock.setTimeout(() => {
      off()
      resolve()
    }, ms)
    const off = onAbort(signal, () => {
      clock.clearTimeout(timer)
      reject(signal.reason as Error)
    })
  })
}
