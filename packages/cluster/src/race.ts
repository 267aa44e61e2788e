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
  let stop: () => void = () => undefined
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason as Error)
    signal.addEventListener('abort', stop, { once: true })
  })
  try {
    return await Promise.race([work, aborted])
  } finally {
    signal.removeEventListener('abort', stop)
    work.catch(() => undefined)
  }
}
