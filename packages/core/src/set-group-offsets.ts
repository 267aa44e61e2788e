import { type Before, positionsOf } from './delete-records.ts'
import { runOnGroups } from './groups.ts'
import type { Abortable } from './operation.ts'
import type { Storage } from './storage.ts'

/**
 * Sets the offsets of a group that has no members (else `KAFI_GROUP`); -1 deletes the entry.
 *
 * @example
 * await storage.setGroupOffsets('app', { quakes: { 0: 100 } })
 */
export async function setGroupOffsets(
  storage: Storage,
  group: string,
  to: Before,
  options: Abortable = {},
): Promise<void> {
  await runOnGroups(storage, options, (all, o) => all.setOffsets(group, positionsOf(to), o))
}
