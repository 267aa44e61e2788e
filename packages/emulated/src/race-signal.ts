import { setMaxListeners } from 'node:events'

/** The promise, or the signal's reason as soon as it fires; what the promise stands for goes on. */
export function raceSignal<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason as Error)
    const done = () => signal.removeEventListener('abort', stop)
    // Many appends may wait under one signal: that is no leak, and nothing is to be printed about it.
    setMaxListeners(0, signal)
    signal.addEventListener('abort', stop, { once: true })
    promise.finally(done).then(resolve, reject)
    if (signal.aborted) stop()
  })
}
