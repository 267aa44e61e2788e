import type { Groups } from './backend.ts'
import type { Backend, Wait } from './backend.ts'
import { KafiError } from './errors.ts'
import { type Abortable, run } from './operation.ts'
import { checkOptions } from './option-check.ts'
import type { Storage } from './storage.ts'
import { isPattern, matchesGlob } from './topic-pattern.ts'

/** A group in a listing. */
export interface GroupInfo {
  readonly group: string
  /** Kafka's own words: `Stable`, `Empty` ... */
  readonly state: string
}

/**
 * The consumer groups, sorted by name; a glob chooses among them.
 *
 * @example
 * await storage.groups('app-*') // [{ group: 'app-1', state: 'Empty' }]
 */
export async function groups(storage: Storage, pattern: string = '*', options: Abortable = {}): Promise<GroupInfo[]> {
  checkOptions('groups', options)
  return runOnGroups(storage, options, async (all, o) => {
    const found = (await all.list(o)).filter(({ group }) =>
      isPattern(pattern) ? matchesGlob(pattern, group) : group === pattern,
    )
    return [...found].sort((a, b) => (a.group < b.group ? -1 : 1))
  })
}

/** Does `work` on the groups of the back-end; `KAFI_UNSUPPORTED` if it has none. */
export function runOnGroups<T>(
  storage: Storage,
  options: Abortable,
  work: (groups: Groups, o: Wait) => Promise<T>,
): Promise<T> {
  return run(storage, options, (backend, o) => work(groupsOf(backend), o))
}

/** The groups of the back-end; `KAFI_UNSUPPORTED` if it has none. */
export function groupsOf(backend: Backend): Groups {
  if (backend.groups) return backend.groups
  throw new KafiError('KAFI_UNSUPPORTED', 'this storage keeps no consumer groups')
}

/** One name or several as a list. */
export function listOf(names: string | readonly string[]): readonly string[] {
  return typeof names === 'string' ? [names] : names
}
