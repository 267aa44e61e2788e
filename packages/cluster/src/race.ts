import { onAbort } from './abort-watch.ts'

/**
 * The outcome of `work`, or the signal's reason as soon as it fires; the work itself goes on and its outcome is dropped.
 *
 * @example
 * const answer = await race(link.send(request, o), signal)
 */
export async function race<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  if (signal.aborted) {
    work.catch(() => undefined)
    throw signal.reason
  }
  let off: () => void = () => undefined
  const aborted = new Promise<never>((_, reject) => {
    off = onAbort(signal, () => reject(signal.reason as Error))
  })
  try {
    return await Promise.race([work, aborted])
  } finally {
    off()
    work.catch(() => undefined)
  }
}
