import { type Cursor, openCursor } from './cursor.ts'
import type { Message } from './message.ts'
import type { Operation } from './operation.ts'
import { checkOptions } from './option-check.ts'
import type { ReadOptions } from './read-options.ts'
import type { Storage } from './storage.ts'
import type { Topics } from './topic-pattern.ts'

/**
 * Messages one by one, decoded a batch at a time; memory is bounded whatever the topic's size. Within a partition in the
 * order of offsets, across partitions as they come. Ends at the watermarks noted at the first `next()`, or follows.
 *
 * @example
 * for await (const message of storage.read('quakes', { start: '48h' })) console.log(message.value)
 */
export function read<V = unknown, K = unknown>(
  storage: Storage,
  topics: Topics,
  options: ReadOptions = {},
): MessageIterator<K, V> {
  return new MessageIterator(() => {
    checkOptions('read', options)
    return openCursor(storage, topics, options)
  })
}

/**
 * What {@link read} answers. Written by hand, not as a generator: a message that is there costs one resolved promise.
 *
 * @example
 * const messages = storage.read('quakes')
 * const { value: first } = await messages.next()
 * await messages.return()
 */
export class MessageIterator<K = unknown, V = unknown>
  implements AsyncIterableIterator<Message<K, V>>, AsyncDisposable
{
  readonly #open: () => Promise<Cursor>
  #cursor: Promise<Cursor> | undefined
  #operation: Operation | undefined
  #messages: readonly Message<K, V>[] = []
  #at = 0
  #done = false
  #failure: { readonly error: unknown } | undefined
  /** The last call that had to wait; calls that overlap are answered in order. */
  #waiting: Promise<unknown> = Promise.resolve()

  constructor(open: () => Promise<Cursor>) {
    this.#open = open
  }

  next(): Promise<IteratorResult<Message<K, V>, undefined>> {
    if (this.#at < this.#messages.length && !this.#operation?.aborted) return Promise.resolve(this.#take())
    const result = this.#waiting.then(() => this.#refill())
    this.#waiting = result.catch(() => undefined)
    return result
  }

  /** The messages as arrays, as many as are there at a time (at most `consume.batch.size`): for a fast inner loop. */
  async *batches(): AsyncGenerator<readonly Message<K, V>[], undefined> {
    try {
      for (let result = await this.next(); !result.done; result = await this.next()) {
        const batch = this.#messages.slice(this.#at - 1)
        this.#at = this.#messages.length
        yield batch
      }
    } finally {
      await this.return()
    }
  }

  /** Ends the reading early; `for await` calls it on `break`. */
  async return(): Promise<IteratorResult<Message<K, V>, undefined>> {
    this.#done = true
    this.#messages = []
    this.#at = 0
    const cursor = await this.#cursor?.catch(() => undefined)
    await cursor?.close()
    return { done: true, value: undefined }
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return()
  }

  #take(): IteratorYieldResult<Message<K, V>> {
    const value = this.#messages[this.#at] as Message<K, V>
    this.#at += 1
    return { done: false, value }
  }

  async #refill(): Promise<IteratorResult<Message<K, V>, undefined>> {
    if (this.#at < this.#messages.length && !this.#operation?.aborted) return this.#take()
    const messages = this.#done ? null : await this.#fetch()
    if (messages === null || this.#done) return this.return()
    this.#messages = messages
    this.#at = 0
    return this.#take()
  }

  async #fetch(): Promise<readonly Message<K, V>[] | null> {
    try {
      if (this.#failure) throw this.#failure.error
      this.#cursor ??= this.#open()
      const cursor = await this.#cursor
      this.#operation = cursor.operation
      while (await cursor.advance()) {
        const messages = this.#gather(cursor)
        if (messages.length > 0) return messages
      }
      return null
    } catch (error) {
      await this.return()
      throw error
    }
  }

  /** The messages of one stride. What fails behind one of them is thrown when all before it were handed out. */
  #gather(cursor: Cursor): Message<K, V>[] {
    const messages: Message<K, V>[] = []
    try {
      for (let message = cursor.take(); message !== undefined; message = cursor.take()) {
        messages.push(message as Message<K, V>)
      }
    } catch (error) {
      if (messages.length === 0) throw error
      this.#failure = { error }
    }
    return messages
  }
}
