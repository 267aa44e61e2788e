import { once } from 'node:events'

const chunkLength = 64 * 1024

/**
 * Text to a stream, gathered to pieces of 64 KiB. `write` returns undefined as long as nothing must be waited for, so
 * `const wait = out.write(line); if (wait) await wait` costs nothing a line.
 *
 * @example
 * const out = new Output(process.stdout, signal)
 * await out.write('hello\n')
 * await out.flush()
 */
export class Output {
  readonly #stream: NodeJS.WritableStream
  readonly #signal: AbortSignal
  #held = ''

  constructor(stream: NodeJS.WritableStream, signal: AbortSignal) {
    this.#stream = stream
    this.#signal = signal
  }

  /** Adds text; a promise when the stream is full. Rejects with the signal's reason once it has fired. */
  write(text: string): Promise<void> | undefined {
    this.#held += text
    return this.#held.length < chunkLength ? undefined : this.flush()
  }

  /** Hands over what is held; undefined if nothing has to be waited for. */
  flush(): Promise<void> | undefined {
    if (this.#held === '') return undefined
    const text = this.#held
    this.#held = ''
    return this.#stream.write(text) ? undefined : this.#drained()
  }

  async #drained(): Promise<void> {
    try {
      await once(this.#stream, 'drain', { signal: this.#signal })
    } catch (error) {
      this.#signal.throwIfAborted()
      throw error
    }
  }
}
