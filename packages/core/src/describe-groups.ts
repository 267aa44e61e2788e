import type { GroupDescription } from './backend.ts'
import { listOf, runOnGroups } from './groups.ts'
import type { Abortable } from './operation.ts'
import { checkOptions } from './option-check.ts'
import type { Storage } from './storage.ts'

/**
 * State and members of groups. One that does not exist is described as `Dead`, as Kafka does.
 *
 * @example
 * await storage.describeGroups('app') // [{ group: 'app', state: 'Empty', members: [] }]
 */
export async function describeGroups(
  storage: Storage,
  groups: string | readonly string[],
  options: Abortable = {},
): Promise<readonly GroupDescription[]> {
  checkOptions('describeGroups', options)
  return runOnGroups(storage, options, (all, o) => all.describe(listOf(groups), o))
}
