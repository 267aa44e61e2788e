import { KafiError, type Wait } from '@kafi/core'
import type { Clock } from './clock.ts'
import { formatGroup, newGroup, parseGroup, type GroupHead } from './group-head.ts'
import { encodeName } from './names.ts'
import type { ObjectStore } from './object-store.ts'

/** Where groups are kept, and what that takes. */
export interface GroupStore {
  readonly store: ObjectStore
  readonly clock: Clock
  readonly uuid: () => string
  /** 0 to 1, for the wait after a lost race. */
  readonly random: () => number
}

/** A head as it was read; `etag` null: there is none yet. */
export interface StoredGroup {
  readonly head: GroupHead
  readonly etag: string | null
}

const prefix = 'groups/'
const longestName = 65_536
const attempts = 100
const longestWaitMs = 250

/**
 * Refuses (`KAFI_ARGUMENT`) what Kafka refuses, the empty name, and names over 64 kB.
 *
 * @example
 * checkGroup('app')
 */
export function checkGroup(group: string): void {
  if (group === '') throw new KafiError('KAFI_ARGUMENT', 'the empty name is no group; give the group a name')
  if (Buffer.byteLength(group) <= longestName) return
  throw new KafiError('KAFI_ARGUMENT', `a name of a group has at most ${longestName} bytes; use a shorter one`)
}

/** Reads a group; a new one if there is none. `known` saves the transfer if nothing has changed. */
export async function readGroup(
  { store }: GroupStore,
  group: string,
  o: Wait & { readonly known?: StoredGroup },
): Promise<StoredGroup> {
  const { known, signal } = o
  const condition = typeof known?.etag === 'string' ? { ifNoneMatch: known.etag } : {}
  const found = await store.get(keyOf(group), { signal, ...condition })
  if (found === 'same' && known !== undefined) return known
  if (typeof found === 'string') return { head: newGroup(group), etag: null }
  const head = parseGroup(found.body, `group '${shorten(group)}'`)
  if (head.group !== group) throw twins(group, head.group)
  return { head: head.state === 'deleted' ? newGroup(group) : head, etag: found.etag }
}

/**
 * Changes a group by compare-and-swap, again and again until it is done. `change` may run several times, also after it
 * was done already and nobody could say so: it must not matter. Nothing is written if it answers with the same head.
 *
 * @example
 * await changeGroup(groups, 'app', (head) => ({ ...head, members: [] }), o)
 */
export async function changeGroup(
  groups: GroupStore,
  group: string,
  change: (head: GroupHead) => GroupHead,
  o: Wait & { readonly known?: StoredGroup },
): Promise<StoredGroup> {
  let stored = await readGroup(groups, group, o)
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const head = change(stored.head)
    if (head === stored.head) return stored
    const etag = await write(groups, group, head, stored.etag, o)
    if (etag !== null) return { head, etag }
    await groups.clock.delay(groups.random() * Math.min(longestWaitMs, attempt * 5), o.signal)
    stored = await readGroup(groups, group, o)
  }
  const text = `group '${shorten(group)}' was changed by others ${attempts} times in a row; try again`
  throw new KafiError('KAFI_CONFLICT', text, { retriable: true, details: { group: shorten(group) } })
}

/**
 * All groups, deleted ones left out.
 *
 * @example
 * for await (const { group, members } of listGroups(groups, o)) console.log(group, members.length)
 */
export async function* listGroups(groups: GroupStore, o: Wait): AsyncGenerator<GroupHead> {
  for await (const page of groups.store.list(prefix, { signal: o.signal, delimiter: '/' })) {
    const folders = page.map(({ key }) => key).filter((key) => key.endsWith('/'))
    for (let i = 0; i < folders.length; i += 16) {
      const heads = await Promise.all(folders.slice(i, i + 16).map((folder) => readHead(groups, folder, o)))
      yield* heads.filter((head) => head?.state === 'live') as GroupHead[]
    }
  }
}

async function readHead({ store }: GroupStore, folder: string, o: Wait): Promise<GroupHead | null> {
  const found = await store.get(`${folder}head`, o)
  return typeof found === 'string' ? null : parseGroup(found.body, `group in '${folder}'`)
}

async function write(
  { store, uuid }: GroupStore,
  group: string,
  head: GroupHead,
  etag: string | null,
  o: Wait,
): Promise<string | null> {
  const body = [formatGroup(head, uuid())]
  const key = keyOf(group)
  const answer = await (etag === null ? store.putIfAbsent(key, body, o) : store.putIfMatch(key, body, etag, o))
  return typeof answer === 'string' ? null : answer.etag
}

function keyOf(group: string): string {
  return `${prefix}${encodeName(group)}/head`
}

function shorten(group: string): string {
  return group.length > 80 ? `${group.slice(0, 80)}...` : group
}

function twins(group: string, found: string): KafiError {
  const text = `group '${shorten(group)}' is stored under the same name as '${shorten(found)}'; choose another name`
  return new KafiError('KAFI_GROUP', text)
}
