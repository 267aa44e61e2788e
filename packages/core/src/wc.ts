import type { Block } from './backend.ts'
import { openBlocks } from './blocks.ts'
import { countOf } from './count.ts'
import type { Bytes } from './message.ts'
import { checkOptions } from './option-check.ts'
import { ProgressMeter } from './progress.ts'
import type { ReadOptions } from './read-options.ts'
import type { Storage } from './storage.ts'
import type { Topics } from './topic-pattern.ts'

/** What {@link wc} answers. */
export interface WordCount {
  readonly messages: number
  /** Runs of anything but ASCII white space, in keys and values. */
  readonly words: number
  /** Bytes of keys and values, as stored. */
  readonly bytes: number
}

/**
 * Counts messages, words and bytes. Nothing is decoded, so the types do not matter.
 *
 * @example
 * await storage.wc('quakes') // { messages: 3, words: 6, bytes: 42 }
 */
export async function wc(storage: Storage, topics: Topics, options: ReadOptions = {}): Promise<WordCount> {
  checkOptions('wc', options)
  const n = countOf('n', options.n)
  const blocks = await openBlocks(storage, topics, options)
  const meter = new ProgressMeter(options, storage)
  const count = { messages: 0, words: 0, bytes: 0 }
  try {
    for (let list = n > 0 ? await blocks.next() : null; list !== null; list = await blocks.next()) {
      meter.add(list)
      for (const block of list) addBlock(count, block, n)
      meter.report(count.messages)
      await blocks.operation.breathe()
      if (count.messages >= n) break
    }
    return count
  } finally {
    await blocks.close()
  }
}

function addBlock(count: { messages: number; words: number; bytes: number }, { records }: Block, n: number): void {
  const end = Math.min(records.count, n - count.messages)
  for (let i = 0; i < end; i++) {
    const key = records.key(i)
    const value = records.value(i)
    count.words += wordsOf(key) + wordsOf(value)
    count.bytes += (key?.length ?? 0) + (value?.length ?? 0)
  }
  count.messages += end
}

function wordsOf(bytes: Bytes | null): number {
  if (bytes === null) return 0
  let words = 0
  let inWord = false
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number
    const isSpace = byte === 32 || (byte >= 9 && byte <= 13)
    if (!isSpace && !inWord) words += 1
    inWord = !isSpace
  }
  return words
}
