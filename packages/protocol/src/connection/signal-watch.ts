/**
 * Abort signals of many requests, each listened to once: a signal that serves a thousand requests gets one listener.
 *
 * @example
 * const watch = new SignalWatch((signal) => console.log(signal.reason))
 * watch.add(signal)
 */
export class SignalWatch {
  readonly #onAbort: (signal: AbortSignal) => void
  readonly #signals = new Map<AbortSignal, { uses: number; readonly listener: () => void }>()

  constructor(onAbort: (signal: AbortSignal) => void) {
    this.#onAbort = onAbort
  }

  add(signal: AbortSignal): void {
    const known = this.#signals.get(signal)
    if (known !== undefined) {
      known.uses++
      return
    }
    const listener = () => {
      this.#signals.delete(signal)
      this.#onAbort(signal)
    }
    this.#signals.set(signal, { uses: 1, listener })
    signal.addEventListener('abort', listener, { once: true })
  }

  /** One use fewer; the listener goes with the last. */
  remove(signal: AbortSignal): void {
    const known = this.#signals.get(signal)
    if (known === undefined || --known.uses > 0) return
    this.#signals.delete(signal)
    signal.removeEventListener('abort', known.listener)
  }
}
