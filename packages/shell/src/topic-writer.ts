import { isKafiError, KafiError, type Headers, type Producer, type Storage } from '@kafi/core'
import { openEncode, type Encode } from './part-encoding.ts'

/** A message to write, as a line or the command line says it. */
export interface Entry {
  readonly key: unknown
  readonly value: unknown
  readonly headers: Headers
  /** Undefined or -1: by key. */
  readonly partition: number | undefined
  /** Milliseconds since 1970, UTC; undefined: now; -1: none. */
  readonly timestamp: number | undefined
}

/** The types of key and value. */
export interface WriterOptions {
  readonly keyType: string
  readonly valueType: string
  readonly signal: AbortSignal
}

interface Target {
  readonly producer: Producer
  readonly key: Encode
  readonly value: Encode
}

/**
 * Writes entries to any number of topics, each through a producer of its own, opened at its first entry.
 *
 * @example
 * await using writer = new TopicWriter(storage, { keyType: 'str', valueType: 'json', signal })
 * await writer.write('quakes', entry, 'line 1')
 */
export class TopicWriter implements AsyncDisposable {
  readonly #storage: Storage
  readonly #options: WriterOptions
  readonly #targets = new Map<string, Target>()
  /** Entries taken so far. */
  count = 0

  constructor(storage: Storage, options: WriterOptions) {
    this.#storage = storage
    this.#options = options
  }

  /** Queues an entry. `where` stands before the message of an error: `line 3`. */
  async write(topic: string, entry: Entry, where: string): Promise<void> {
    try {
      const { producer, key, value } = this.#targets.get(topic) ?? (await this.#open(topic))
      const headers = [...entry.headers] as [string, Uint8Array | null][]
      const [keyBytes, valueBytes] = [key(entry.key, headers), value(entry.value, headers)]
      await producer.produce(valueBytes, {
        key: keyBytes,
        headers,
        partition: entry.partition ?? -1,
        ...(entry.timestamp !== undefined && { timestamp: entry.timestamp }),
      })
      this.count += 1
    } catch (error) {
      throw isKafiError(error) && error.code !== 'KAFI_ABORTED' ? located(error, where) : error
    }
  }

  /** Resolves when all entries are written. */
  async flush(): Promise<void> {
    for (const { producer } of this.#targets.values()) await producer.flush()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const { producer } of this.#targets.values()) await producer.close()
  }

  async #open(topic: string): Promise<Target> {
    const { keyType, valueType, signal } = this.#options
    const target = {
      producer: this.#storage.producer(topic, { type: 'bytes', signal }),
      key: await openEncode(this.#storage, { topic, part: 'key', type: keyType, signal }),
      value: await openEncode(this.#storage, { topic, part: 'value', type: valueType, signal }),
    }
    this.#targets.set(topic, target)
    return target
  }
}

function located(error: KafiError, where: string): KafiError {
  const { code, retriable, fatal, details } = error
  return new KafiError(code, `${where}: ${error.message}`, { retriable, fatal, details, cause: error })
}
