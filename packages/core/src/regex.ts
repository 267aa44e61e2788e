import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Wait } from './backend.ts'
import { KafiError } from './errors.ts'
import { isLinear } from './linear-pattern.ts'

/** Longest time one list of texts may take, in ms, where the pattern is not known to be linear. */
export const defaultPatternTimeoutMs = 1000

/** Tests texts against one pattern; a worker thread may stand behind it until it is closed. */
export interface Matcher extends AsyncDisposable {
  /** Defined where the pattern is provably linear: then no thread is needed and nothing is awaited. */
  readonly test?: (text: string) => boolean
  /** Indexes of the texts in which the pattern is found. `KAFI_TIMEOUT` names the text (`details.index`) it hung on. */
  find(texts: readonly string[], o: Wait): Promise<readonly number[]>
}

/**
 * A matcher that no text can make hang: linear patterns run here, all others in a thread with a deadline.
 *
 * @example
 * await using matcher = openMatcher(/(a+)+$/)
 * await matcher.find(['aaaa', 'b'], o) // [0]
 */
export function openMatcher(pattern: RegExp, timeoutMs: number = defaultPatternTimeoutMs): Matcher {
  const plain = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''))
  return isLinear(plain) ? new LinearMatcher(plain) : new ThreadMatcher(plain, timeoutMs)
}

/** One list of texts, once: see {@link openMatcher}. */
export async function findMatches(pattern: RegExp, texts: readonly string[], o: Wait): Promise<readonly number[]> {
  const matcher = openMatcher(pattern)
  try {
    return await matcher.find(texts, o)
  } finally {
    await matcher[Symbol.asyncDispose]()
  }
}

class LinearMatcher implements Matcher {
  readonly test: (text: string) => boolean

  constructor(pattern: RegExp) {
    this.test = (text) => pattern.test(text)
  }

  async find(texts: readonly string[]): Promise<readonly number[]> {
    return texts.flatMap((text, i) => (this.test(text) ? [i] : []))
  }

  async [Symbol.asyncDispose](): Promise<void> {}
}

/** Text of the thread: it writes the index it is at into shared memory, so that who waits can name the one it hung on. */
const threadSource = `
const { parentPort, workerData } = require('node:worker_threads')
const pattern = new RegExp(workerData.source, workerData.flags)
const at = new Int32Array(workerData.at)
parentPort.on('message', (texts) => {
  const hits = []
  for (let i = 0; i < texts.length; i++) {
    at[0] = i
    if (pattern.test(texts[i])) hits.push(i)
  }
  parentPort.postMessage(hits)
})
`

class ThreadMatcher implements Matcher {
  readonly #pattern: RegExp
  readonly #timeoutMs: number
  readonly #at = new Int32Array(new SharedArrayBuffer(4))
  #worker: Worker | undefined

  constructor(pattern: RegExp, timeoutMs: number) {
    this.#pattern = pattern
    this.#timeoutMs = timeoutMs
  }

  async find(texts: readonly string[], o: Wait): Promise<readonly number[]> {
    o.signal.throwIfAborted()
    if (texts.length === 0) return []
    try {
      return await this.#ask(await this.#start(o.signal), texts, o.signal)
    } catch (error) {
      await this[Symbol.asyncDispose]()
      o.signal.throwIfAborted()
      throw error
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const worker = this.#worker
    this.#worker = undefined
    await worker?.terminate()
  }

  /** The deadline is for the pattern alone, so it starts when the thread runs. */
  async #start(signal: AbortSignal): Promise<Worker> {
    if (this.#worker) return this.#worker
    const { source, flags } = this.#pattern
    const workerData = { source, flags, at: this.#at.buffer }
    this.#worker = new Worker(threadSource, { eval: true, workerData, execArgv: [], env: {} })
    await once(this.#worker, 'online', { signal })
    return this.#worker
  }

  async #ask(worker: Worker, texts: readonly string[], signal: AbortSignal): Promise<readonly number[]> {
    const deadline = new AbortController()
    const late = setTimeout(() => deadline.abort(), this.#timeoutMs)
    const stop = () => deadline.abort()
    signal.addEventListener('abort', stop, { once: true })
    try {
      worker.postMessage(texts)
      const [hits] = (await once(worker, 'message', { signal: deadline.signal })) as [readonly number[]]
      return hits
    } catch (error) {
      signal.throwIfAborted()
      throw deadline.signal.aborted ? this.#timeoutError() : error
    } finally {
      clearTimeout(late)
      signal.removeEventListener('abort', stop)
    }
  }

  #timeoutError(): KafiError {
    const index = this.#at[0] ?? 0
    const shown = `/${this.#pattern.source}/${this.#pattern.flags}`
    return new KafiError(
      'KAFI_TIMEOUT',
      `${shown} took more than ${this.#timeoutMs} ms on one text; write it without nested or repeated * and +, ` +
        'or anchor it with ^',
      { details: { pattern: shown, index } },
    )
  }
}
