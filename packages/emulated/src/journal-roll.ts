import type { Context } from './context.ts'
import { copyHead, deleteFiles, keepHistory, loadHead, writeHead, type StoredHead } from './head-store.ts'
import type { Head } from './head.ts'
import { journalFile } from './journal-file.ts'
import type { JournalOwner } from './journal-owner.ts'
import { pageOut } from './page.ts'
import { retain } from './retention.ts'
import { moveToSegments } from './roll.ts'

/**
 * Moves all that journals hold of `head` to segments and stores it as the successor of `base`, behind the epoch of `own`.
 * Null: another was faster, nothing has changed.
 */
export async function storeRolled(
  context: Context,
  own: JournalOwner,
  base: StoredHead,
  head: Head,
  edit: (head: Head) => void | Promise<void>,
): Promise<StoredHead | null> {
  const next = copyHead(head)
  const files: string[] = []
  try {
    const written = await store(context, own, base, next, edit, files)
    if (written === null) await deleteFiles(context, head.topic, files)
    return written
  } catch (error) {
    // A journal that another has moved meanwhile cannot be read: then the head is another, and that is no error. Nobody
    // knows whether this one came to be stored: what it may refer to stays.
    if ((await loadHead(context, head.topic, base, context)) === base) throw error
    return null
  }
}

async function store(
  context: Context,
  own: JournalOwner,
  base: StoredHead,
  next: Head,
  edit: (head: Head) => void | Promise<void>,
  files: string[],
): Promise<StoredHead | null> {
  await own.force()
  if (await deleteFiles(context, next.topic, base.head.trash)) next.trash.splice(0, base.head.trash.length)
  await moveToSegments(context, next, files)
  await retain(context, next, context)
  await edit(next)
  next.epoch = own.epoch + 1
  await pageOut(context, next)
  return writeHead(context, base, next)
}

/** Deletes what nobody needs after `written` was stored: journals up to epoch `to`, and the files it names as trash. */
export async function clearRolled(context: Context, from: number, to: number, { head }: StoredHead): Promise<void> {
  await keepHistory(context, head)
  await deleteJournals(context, head.topic, from, to)
  await deleteFiles(context, head.topic, head.trash)
}

/** Ascending, and no further than it goes well: a journal without its successor would look like the newest one. */
async function deleteJournals(context: Context, topic: string, from: number, to: number): Promise<void> {
  for (let epoch = from; epoch <= to; epoch += 1) {
    const files = [journalFile(epoch), `${journalFile(epoch)}.seal`]
    if (!(await deleteFiles(context, topic, files))) return
  }
}
