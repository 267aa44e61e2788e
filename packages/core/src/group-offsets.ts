import { runOnGroups } from './groups.ts'
import type { Position } from './message.ts'
import type { Abortable } from './operation.ts'
import { checkOptions } from './option-check.ts'
import type { Storage } from './storage.ts'

/**
 * The offsets a group has committed: of the next record it will read.
 *
 * @example
 * await storage.groupOffsets('app') // [{ topic: 'quakes', partition: 0, offset: 42 }]
 */
export async function groupOffsets(
  storage: Storage,
  group: string,
  options: Abortable = {},
): Promise<readonly Position[]> {
  checkOptions('groupOffsets', options)
  return runOnGroups(storage, options, (all, o) => all.offsets(group, o))
}
