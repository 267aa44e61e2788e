import type { Backend, Wait, Watermark } from './backend.ts'
import { KafiError } from './errors.ts'
import { isDate } from 'node:util/types'
import { readResetFile } from './group-reset-file.ts'
import { groupsOf } from './groups.ts'
import { keyOf } from './lane.ts'
import type { Place, Position } from './message.ts'
import { run } from './operation.ts'
import { checkOptions } from './option-check.ts'
import { boundFor, locate, partitionUnknown, type Start } from './ranges.ts'
import type { Storage } from './storage.ts'
import { type Topics, withTopics } from './topic-pattern.ts'
import type { TopicOptions } from './topic-run.ts'

/** Where a group is to go on: what the `start` of a read may be (`earliest`, `latest`, 42, '48h', a date ...), or */
export type GroupResetTarget =
  | Start
  /** so many records on, or back, from what is committed, */
  | { readonly shiftBy: number }
  /** where another group is, */
  | { readonly group: string }
  /** what a CSV file says: {@link readResetFile}. */
  | { readonly file: string }

/** Options of {@link resetGroup}. */
export interface ResetGroupOptions extends TopicOptions {
  /** Default: those that the group has committed offsets in, or that the file or the other group names. */
  readonly topics?: Topics
  /** Some partitions of them alone. Default: all. */
  readonly partitions?: readonly number[]
  /** The word without which nothing is done. Default: false. */
  readonly confirm?: boolean
  /** Ms since 1970, for durations. Default: `Date.now`. */
  readonly now?: () => number
}

/** Where a group goes on in a partition, by a reset. */
export interface GroupReset extends Place {
  /** What was committed before; -1: nothing. */
  readonly from: number
  readonly to: number
}

/**
 * Answers where a group would go on; nothing is changed, unless `confirm` says that it is to be done. New offsets are moved
 * into what the log has, as Kafka's own tool does. `KAFI_ARGUMENT`: a shift where nothing is committed, or nothing says
 * which topics are meant; `KAFI_GROUP`: it was to be done, and the group has members.
 *
 * @example
 * await storage.resetGroup('app', '48h', { topics: 'quakes' }) // [{ topic: 'quakes', partition: 0, from: 42, to: 17 }]
 * await storage.resetGroup('app', '48h', { topics: 'quakes', confirm: true })
 */
export async function resetGroup(
  storage: Storage,
  group: string,
  to: GroupResetTarget,
  options: ResetGroupOptions = {},
): Promise<readonly GroupReset[]> {
  checkOptions('resetGroup', options)
  return run(storage, options, async (backend, o) => {
    const resets = await planReset(backend, group, to, options, o)
    const positions = resets.map(({ topic, partition, to: offset }) => ({ topic, partition, offset }))
    if (options.confirm === true && positions.length > 0) await groupsOf(backend).setOffsets(group, positions, o)
    return resets
  })
}

async function planReset(
  backend: Backend,
  group: string,
  to: GroupResetTarget,
  options: ResetGroupOptions,
  o: Wait,
): Promise<readonly GroupReset[]> {
  checkTarget(to)
  const committed = await groupsOf(backend).offsets(group, o)
  const bounds = await boundsOf(backend, group, to, committed, o)
  const known = Array.isArray(bounds) ? bounds : committed
  const places = await placesOf(backend, group, known, options, o)
  const isShift = typeof to === 'object' && 'shiftBy' in to
  checkNamed(places, numbersOf(bounds, options), isShift || !Array.isArray(bounds) ? [] : bounds)
  const keys = new Set(known.map(keyOf))
  const marks = places
    .filter((mark) => options.topics !== undefined || keys.has(keyOf(mark)))
    .filter((mark) => isMeant(mark, to, bounds, options))
  const now = (options.now ?? Date.now)()
  const offsets = await locate(backend, marks, bounds, { now, group, reset: 'none' }, o)
  const old = new Map(committed.map((position) => [keyOf(position), position.offset]))
  return marks.map(({ topic, partition, end }, i) => {
    return { topic, partition, from: old.get(keyOf({ topic, partition })) ?? -1, to: offsets[i] ?? end }
  })
}

/** What is not to be looked up in the log as positions. */
async function boundsOf(
  backend: Backend,
  group: string,
  to: GroupResetTarget,
  committed: readonly Position[],
  o: Wait,
): Promise<Start> {
  if (typeof to !== 'object') return to
  if ('file' in to) return readResetFile(to.file, group)
  if ('group' in to) return groupsOf(backend).offsets(to.group, o)
  return 'shiftBy' in to ? committed.map((position) => shifted(position, to.shiftBy)) : to
}

function shifted(position: Position, by: number): Position {
  if (Number.isSafeInteger(by)) return { ...position, offset: Math.max(0, position.offset + by) }
  throw new KafiError('KAFI_ARGUMENT', `offsets are shifted by a whole number, not by ${String(by)}`)
}

/** All partitions of the topics that are asked for, or of those in which something is known. */
async function placesOf(
  backend: Backend,
  group: string,
  known: readonly Place[],
  options: ResetGroupOptions,
  { signal }: Wait,
): Promise<readonly Watermark[]> {
  const { internal, topics = [...new Set(known.map(({ topic }) => topic))] } = options
  if (Array.isArray(topics) && topics.length === 0) {
    const message = `nothing is committed by group '${group}', so name what is meant: { topics: 'quakes' }`
    throw new KafiError('KAFI_ARGUMENT', message, { details: { group } })
  }
  const found = (names: readonly string[]) => backend.topics.watermarks(names, { signal })
  return withTopics(backend, topics, { signal, internal }, found)
}

/** Refuses a partition that is named and not there: nothing would come of it. Positions in other topics are passed over. */
function checkNamed(marks: readonly Watermark[], partitions: readonly number[], listed: readonly Place[]): void {
  const [first] = marks
  const missing = partitions.find((partition) => !marks.some((mark) => mark.partition === partition))
  if (missing !== undefined && first) throw missingIn(marks, { topic: first.topic, partition: missing })
  const keys = new Set(marks.map(keyOf))
  const topics = new Set(marks.map(({ topic }) => topic))
  const gone = listed.find((place) => topics.has(place.topic) && !keys.has(keyOf(place)))
  if (gone !== undefined) throw missingIn(marks, gone)
}

/** Partitions that are named by their number alone. */
function numbersOf(bounds: Start, { partitions = [] }: ResetGroupOptions): readonly number[] {
  if (typeof bounds !== 'object' || isDate(bounds) || Array.isArray(bounds)) return partitions
  return [...partitions, ...Object.keys(bounds).map(Number)]
}

function missingIn(marks: readonly Watermark[], { topic, partition }: Place): KafiError {
  return partitionUnknown(topic, partition, marks.filter((mark) => mark.topic === topic).length)
}

const targets: ReadonlySet<string> = new Set(['shiftBy', 'group', 'file'])

/** Refuses what is no place at all, which would be taken for offsets by partition, of none. */
function checkTarget(to: unknown): void {
  if (typeof to === 'string' || typeof to === 'number' || isDate(to) || Array.isArray(to)) return
  const names = typeof to === 'object' && to !== null ? Object.keys(to) : [String(to)]
  const wrong = names.find((name) => !targets.has(name) && !/^\d+$/.test(name))
  if (wrong === undefined) return
  const message = `'${wrong.slice(0, 60)}' is no place for a group; name one as start of a read has it, or shiftBy, group or file`
  throw new KafiError('KAFI_ARGUMENT', message)
}

function isMeant(mark: Watermark, to: GroupResetTarget, bounds: Start, { partitions }: ResetGroupOptions): boolean {
  if (partitions?.includes(mark.partition) === false) return false
  if (boundFor(mark, bounds) !== undefined) return true
  if (typeof to !== 'object' || !('shiftBy' in to)) return false
  const message = `nothing is committed for ${mark.topic}[${mark.partition}], so there is nothing to shift; name an offset`
  throw new KafiError('KAFI_ARGUMENT', message, { details: { topic: mark.topic, partition: mark.partition } })
}
