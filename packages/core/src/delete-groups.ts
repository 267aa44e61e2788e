import { listOf, runOnGroups } from './groups.ts'
import type { Abortable } from './operation.ts'
import { checkOptions } from './option-check.ts'
import type { Storage } from './storage.ts'

/**
 * Deletes groups and their committed offsets. One that has members is refused with `KAFI_GROUP`.
 *
 * @example
 * await storage.deleteGroups(['app-1', 'app-2'])
 */
export async function deleteGroups(
  storage: Storage,
  groups: string | readonly string[],
  options: Abortable = {},
): Promise<void> {
  checkOptions('deleteGroups', options)
  await runOnGroups(storage, options, (all, o) => all.remove(listOf(groups), o))
}
