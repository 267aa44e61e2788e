import type { ObjectStore } from '../src/index.ts'

/** The same store as one process sees it, which can be stopped (SIGSTOP) and continued. */
export class GatedStore {
  readonly #inner: ObjectStore
  #open: Promise<void> = Promise.resolve()
  #continue: () => void = () => undefined
  stopped = false

  constructor(inner: ObjectStore) {
    this.#inner = inner
  }

  stop(): void {
    if (this.stopped) return
    this.stopped = true
    this.#open = new Promise((resolve) => (this.#continue = resolve))
  }

  go(): void {
    this.stopped = false
    this.#continue()
  }

  get store(): ObjectStore {
    const inner = this.#inner
    const gate = async <T>(run: () => Promise<T>): Promise<T> => {
      await this.#open
      const answer = await run()
      await this.#open
      return answer
    }
    return {
      get: (key, o) => gate(() => inner.get(key, o)),
      put: (key, body, o) => gate(() => inner.put(key, body, o)),
      putIfAbsent: (key, body, o) => gate(() => inner.putIfAbsent(key, body, o)),
      putIfMatch: (key, body, etag, o) => gate(() => inner.putIfMatch(key, body, etag, o)),
      list: (prefix, o) => inner.list(prefix, o),
      delete: (keys, o) => gate(() => inner.delete(keys, o)),
      [Symbol.asyncDispose]: async () => {},
    }
  }
}
