import type { Bytes, Wait } from '@kafi/core'
import { MemoryStore, type AppendFile, type AppendOptions, type ObjectStore, type Part } from '../src/index.ts'

interface Given {
  readonly file: AppendFile
  readonly pos: number
  readonly body: readonly Bytes[]
  readonly copy: Buffer
}

/** What becomes of an append: it is done, or it fails although its bytes may be read for ever. */
export type Outcome = 'ok' | 'fail'

/**
 * A store that reads what it is given to append as late as a disk may: when the append is over, and of one that failed
 * never for the last time. `spoilt` tells of bytes that changed before.
 */
export class SlowStore {
  readonly #inner = new MemoryStore({ appendable: true })
  readonly #given = new Set<Given>()
  /** Keys of files that were forced to disk. */
  readonly synced: string[] = []
  readonly #answer: (key: string) => Outcome | Promise<Outcome>

  constructor(answer: (key: string) => Outcome | Promise<Outcome>) {
    this.#answer = answer
  }

  /** Appends whose bytes are no longer what they were. */
  get spoilt(): number {
    return [...this.#given].filter(({ body, copy }) => !Buffer.concat(body).equals(copy)).length
  }

  get store(): ObjectStore {
    const inner = this.#inner
    const { appendable } = inner
    return {
      get: (key, o) => inner.get(key, o),
      put: (key, body, o) => inner.put(key, body, o),
      putIfAbsent: (key, body, o) => inner.putIfAbsent(key, body, o),
      putIfMatch: (key, body, etag, o) => inner.putIfMatch(key, body, etag, o),
      list: (prefix, o) => inner.list(prefix, o),
      delete: (keys, o) => inner.delete(keys, o),
      [Symbol.asyncDispose]: async () => {},
      appendable: {
        create: async (key, o) => {
          const file = await appendable!.create(key, o)
          return file === null ? null : this.#slow(key, file)
        },
        exists: (key) => appendable!.exists(key),
        sync: (key, o) => appendable!.sync(key, o),
      },
    }
  }

  #slow(key: string, file: AppendFile): AppendFile {
    return {
      get size() {
        return file.size
      },
      append: (body, o) => this.#append(key, file, body, o),
      amend: (parts, o) => this.#amend(file, parts, o),
      sync: (o) => {
        this.synced.push(key)
        return file.sync(o)
      },
      linked: () => file.linked(),
      [Symbol.asyncDispose]: () => file[Symbol.asyncDispose](),
    }
  }

  /** What is amended may change in what was given. */
  async #amend(file: AppendFile, parts: readonly Part[], o: Wait): Promise<void> {
    for (const { at, bytes } of parts) {
      for (const given of this.#given) {
        const from = at - given.pos
        if (given.file === file && from >= 0 && from < given.copy.length) given.copy.set(bytes, from)
      }
    }
    await file.amend(parts, o)
  }

  async #append(key: string, file: AppendFile, body: readonly Bytes[], o: AppendOptions): Promise<void> {
    const given = { file, pos: file.size, body, copy: Buffer.concat(body) }
    this.#given.add(given)
    if ((await this.#answer(key)) === 'fail') throw new Error('the disk says no, and goes on')
    await file.append(body, o)
    if (this.spoilt === 0) this.#given.delete(given)
  }
}
