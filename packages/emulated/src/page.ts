import { crc32c } from '@kafi/protocol'
import type { Context } from './context.ts'
import { encodeEntry, parseEntry, twentyDigits, type Entry, type PageRef } from './entry.ts'
import { corrupt, listOf, parseFields } from './fields.ts'
import type { Head } from './head.ts'
import { topicFolder } from './head-store.ts'

const pageEntries = 256
const maxRecent = 512

/** Entries as the bytes of a page: JSON `{ entries: [...] }`. */
export function encodePage(entries: readonly Entry[]): Buffer {
  return Buffer.from(JSON.stringify({ fmt: 1, entries: entries.map(encodeEntry) }))
}

/** Reads what {@link encodePage} wrote. Errors: `KAFI_CORRUPT`, naming `where`. */
export function parsePage(bytes: Uint8Array, ref: PageRef, partition: number, where: string): readonly Entry[] {
  if (bytes.length !== ref.size || crc32c(bytes) !== ref.crc) throw corrupt(where, 'not the bytes that were written')
  const fields = parseFields(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'), where)
  const list = listOf(fields['entries'], where)
  const entries = list.map((entry, i) => parseEntry(entry, partition, `${where}: entry ${i}`))
  if (entries[0]?.base !== ref.base || entries.at(-1)?.end !== ref.end)
    throw corrupt(where, 'other offsets than its head says')
  return entries
}

/** Moves the oldest entries of long partitions to pages, so that the head stays small. Called before a head is stored. */
export async function pageOut(context: Context, head: Head): Promise<void> {
  for (const [partition, log] of head.partitions.entries()) {
    while (log.entries.length > maxRecent) {
      const oldest = log.entries.slice(0, pageEntries)
      if (oldest.some((entry) => entry.file === '')) break
      log.pages.push(await putPage(context, head.topic, partition, oldest))
      log.entries.splice(0, pageEntries)
    }
  }
}

async function putPage(
  context: Context,
  topic: string,
  partition: number,
  entries: readonly Entry[],
): Promise<PageRef> {
  const bytes = encodePage(entries)
  const base = entries[0]!.base
  const file = `${partition}/${twentyDigits(base)}.${context.uuid()}.page`
  await context.store.put(`${topicFolder(topic)}/${file}`, [bytes], { signal: context.signal })
  return {
    file,
    size: bytes.length,
    crc: crc32c(bytes),
    base,
    end: entries.at(-1)!.end,
    maxTimestamp: Math.max(...entries.map((entry) => entry.maxTimestamp)),
    written: Math.max(...entries.map((entry) => entry.written)),
  }
}
