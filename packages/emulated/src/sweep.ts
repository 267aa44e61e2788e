import type { Context } from './context.ts'
import type { Head } from './head.ts'
import { deleteFiles, topicFolder } from './head-store.ts'
import type { ObjectStore } from './object-store.ts'
import { isSegment } from './retention.ts'
import { TopicLog } from './topic-log.ts'
import { openContext } from './backend.ts'
import { journalFile } from './journal-file.ts'
import { topicNames, type CareOptions } from './verify.ts'
import { isKafiError } from '@kafi/core'

/**
 * Deletes what crashed writers left behind: segments, pages and journals that nothing refers to. Safe beside running writers,
 * whatever their clocks say: the head's sweep number is raised first, and an upload begun under another number is made
 * again. Gives the files that were deleted.
 *
 * @example
 * const files = await sweepLog(store, { signal })
 */
export async function sweepLog(store: ObjectStore, options: CareOptions): Promise<readonly string[]> {
  const context = openContext(store, options)
  const swept: string[] = []
  for (const topic of options.topics ?? (await topicNames(store, options))) {
    swept.push(...(await sweepTopic(context, topic)).map((file) => `${topicFolder(topic)}/${file}`))
  }
  return swept
}

/** Applies `retention.ms` and `retention.bytes` now, not only when the log is moved anyway. */
export async function applyRetention(store: ObjectStore, options: CareOptions): Promise<void> {
  const context = openContext(store, options)
  for (const topic of options.topics ?? (await topicNames(store, options))) {
    const log = new TopicLog(context, topic)
    // Every change of a log applies its retention.
    if (await isThere(log, context)) await log.change(() => undefined)
  }
}

async function sweepTopic(context: Context, topic: string): Promise<readonly string[]> {
  const log = new TopicLog(context, topic)
  if (!(await isThere(log, context))) return []
  // Listed first: what comes later belongs to somebody who has seen the new number.
  const files = await filesOf(context, topic)
  const head = await log.change((next) => {
    next.sweep += 1
  })
  const used = await usedFiles(context, head)
  const orphans = files.filter((file) => isOrphan(file, used, head)).sort()
  return (await deleteFiles(context, topic, orphans)) ? orphans : []
}

async function isThere(log: TopicLog, context: Context): Promise<boolean> {
  try {
    await log.refresh(context)
    return true
  } catch (error) {
    if (isKafiError(error, 'KAFI_TOPIC_UNKNOWN')) return false
    throw error
  }
}

function isOrphan(file: string, used: ReadonlySet<string>, head: Head): boolean {
  if (/^\d+\/.*\.(?:log|page)$/.test(file)) return !used.has(file)
  return /^journal\/\d{20}(?:\.seal)?$/.test(file) && file < journalFile(head.epoch)
}

async function filesOf({ store, signal }: Context, topic: string): Promise<readonly string[]> {
  const folder = `${topicFolder(topic)}/`
  const files: string[] = []
  for await (const page of store.list(folder, { signal }))
    files.push(...page.map(({ key }) => key.slice(folder.length)))
  return files
}

async function usedFiles(context: Context, head: Head): Promise<ReadonlySet<string>> {
  const used = new Set<string>()
  for (const [partition, log] of head.partitions.entries()) {
    for (const page of log.pages) {
      used.add(page.file)
      for (const { file } of await context.pages.read(context, head.topic, partition, page, context)) used.add(file)
    }
    for (const { file } of log.entries) if (isSegment(file)) used.add(file)
  }
  return used
}
