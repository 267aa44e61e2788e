const watched = new WeakMap<AbortSignal, Set<() => void>>()

/**
 * Calls `stop` when the signal fires; the function that comes back takes it away again. However many calls wait for one
 * signal, it has one listener of ours, and none while nobody waits: Node warns of more than ten.
 *
 * @example
 * const off = onAbort(signal, () => reject(signal.reason))
 * try { await work } finally { off() }
 */
export function onAbort(signal: AbortSignal, stop: () => void): () => void {
  const stops = watched.get(signal) ?? watch(signal)
  stops.add(stop)
  return () => {
    if (stops.delete(stop) && stops.size === 0) unwatch(signal)
  }
}

const listeners = new WeakMap<AbortSignal, () => void>()

function watch(signal: AbortSignal): Set<() => void> {
  const stops = new Set<() => void>()
  const fire = () => {
    unwatch(signal)
    for (const stop of [...stops]) stop()
  }
  watched.set(signal, stops)
  listeners.set(signal, fire)
  signal.addEventListener('abort', fire, { once: true })
  return stops
}

function unwatch(signal: AbortSignal): void {
  const fire = listeners.get(signal)
  if (fire) signal.removeEventListener('abort', fire)
  watched.delete(signal)
  listeners.delete(signal)
}
