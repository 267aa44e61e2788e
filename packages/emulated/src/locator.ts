import type { Wait } from '@kafi/core'
import type { Context } from './context.ts'
import type { Entry, PageRef } from './entry.ts'
import { corrupt } from './fields.ts'
import type { Head } from './head.ts'
import { topicFolder } from './head-store.ts'
import { parsePage } from './page.ts'

/** Entries in their order, and the one that was looked for. */
export interface Located {
  readonly entries: readonly Entry[]
  readonly at: number
}

const keptPages = 16

/** Pages that were read lately: they never change. */
export class PageCache {
  readonly #pages = new Map<string, readonly Entry[]>()

  /** The entries of a page. Errors: `KAFI_CORRUPT` when it is missing or damaged. */
  async read(context: Context, topic: string, partition: number, ref: PageRef, o: Wait): Promise<readonly Entry[]> {
    const key = `${topicFolder(topic)}/${ref.file}`
    const known = this.#pages.get(key)
    if (known !== undefined) return known
    const found = await context.store.get(key, o)
    if (found === 'absent' || found === 'same') throw corrupt(key, `the page is missing`)
    const entries = parsePage(found.body, ref, partition, key)
    const oldest = this.#pages.keys().next()
    if (this.#pages.size >= keptPages && oldest.done !== true) this.#pages.delete(oldest.value)
    this.#pages.set(key, entries)
    return entries
  }
}

/** The first entry that ends behind the offset; null: the log has none. */
export async function locate(
  context: Context,
  head: Head,
  partition: number,
  offset: number,
  o: Wait,
): Promise<Located | null> {
  const log = head.partitions[partition]!
  const page = log.pages.find((ref) => ref.end > offset)
  const entries = page === undefined ? log.entries : await context.pages.read(context, head.topic, partition, page, o)
  const at = firstBehind(entries, offset)
  return at < entries.length ? { entries, at } : null
}

/** Index of the first entry whose end is behind the offset: by halves, a journal has many. */
export function firstBehind(entries: readonly Entry[], offset: number): number {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (entries[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  return low
}
