import type { Backend, Wait, Watermark } from './backend.ts'
import { parseMoment } from './duration.ts'
import { KafiError } from './errors.ts'
import type { Place, Position, Range } from './message.ts'
import { isDate } from 'node:util/types'

/**
 * A place in every partition:
 * - `earliest`, `start`; `latest`, `end`; `committed` (of `group`);
 * - an offset: `42` or `'42'`; `-3`: three before the end, `'+3'`: three after the start;
 * - a time: a `Date`, `'2024-05-01'`, `'2024-05-01T12:00:00Z'`, `'48h'` (ago), `'PT48H'` (ago), `'@1714521600000'` (ms
 *   since 1970): the first record of that time or later.
 *
 * An offset outside of the log means its nearest end.
 */
export type Bound = number | string | Date

/** One bound for all partitions, or one each: `{ 0: 100, 1: '48h' }`, or positions. Partitions left out are not read. */
export type Start = Bound | Readonly<Record<number, Bound>> | readonly Position[]
/** As {@link Start}; partitions left out end at their watermark. */
export type End = Start

/** What the ranges of a read are made from; every default is filled in. */
export interface RangeOptions {
  readonly start: Start
  readonly end: End
  readonly partitions: readonly number[] | undefined
  readonly follow: boolean
  readonly isolation: 'committed' | 'uncommitted'
  readonly group: string | undefined
  /** Where a partition starts that has no committed offset. */
  readonly reset: 'earliest' | 'latest' | 'none'
  /** Milliseconds since 1970: what durations count back from. */
  readonly now: number
}

/**
 * The ranges to read, from watermarks taken once; partitions with nothing to read are left out.
 *
 * @example
 * await resolveRanges(backend, ['quakes'], { start: '48h', end: 'end', ... }, o)
 */
export async function resolveRanges(
  backend: Backend,
  topics: readonly string[],
  options: RangeOptions,
  o: Wait,
): Promise<readonly Range[]> {
  const all = (await backend.topics.watermarks(topics, o)).map((mark) => visible(mark, options.isolation))
  checkPartitions(all, topics, options)
  const marks = all.filter((mark) => isRead(mark, options))
  const from = await locate(backend, marks, options.start, options, o)
  const to = options.follow ? marks.map(() => Infinity) : await locate(backend, marks, options.end, options, o)
  return marks.flatMap(({ topic, partition }, i) => {
    const range = { topic, partition, from: from[i] ?? 0, to: to[i] ?? 0 }
    return range.from < range.to ? [range] : []
  })
}

/** What a reader of this isolation sees ends at `end`. */
function visible(mark: Watermark, isolation: 'committed' | 'uncommitted'): Watermark {
  return isolation === 'committed' ? { ...mark, end: mark.stable } : mark
}

function isRead(place: Place, { start, partitions }: RangeOptions): boolean {
  return (partitions?.includes(place.partition) ?? true) && boundFor(place, start) !== undefined
}

function checkPartitions(marks: readonly Watermark[], topics: readonly string[], options: RangeOptions): void {
  const asked = options.partitions ?? (isByPartition(options.start) ? Object.keys(options.start).map(Number) : [])
  for (const topic of topics) {
    const known = marks.filter((mark) => mark.topic === topic).map((mark) => mark.partition)
    const missing = asked.find((partition) => !known.includes(partition))
    if (missing !== undefined) throw partitionUnknown(topic, missing, known.length)
  }
}

/** The error for a partition that a topic does not have. */
export function partitionUnknown(topic: string, partition: number, count: number): KafiError {
  return new KafiError(
    'KAFI_PARTITION_UNKNOWN',
    `topic '${topic}' has no partition ${partition}; it has ${count}, numbered from 0`,
    { details: { topic, partition } },
  )
}

function isByPartition(bounds: Start): bounds is Readonly<Record<number, Bound>> {
  return typeof bounds === 'object' && !isDate(bounds) && !Array.isArray(bounds)
}

/** The bound that holds for a partition; undefined: none was given. */
export function boundFor(place: Place, bounds: Start): Bound | undefined {
  if (typeof bounds !== 'object' || isDate(bounds)) return bounds
  if (isByPartition(bounds)) return Object.hasOwn(bounds, place.partition) ? bounds[place.partition] : undefined
  return bounds.find((at) => at.topic === place.topic && at.partition === place.partition)?.offset
}

/** What a bound means before the log is looked at. */
type Mark =
  | { readonly from: 'start' | 'end'; readonly plus: number }
  | { readonly offset: number }
  | { readonly timestamp: number }
  | { readonly committed: true }

const words = new Map<string, Mark>([
  ['earliest', { from: 'start', plus: 0 }],
  ['beginning', { from: 'start', plus: 0 }],
  ['start', { from: 'start', plus: 0 }],
  ['latest', { from: 'end', plus: 0 }],
  ['end', { from: 'end', plus: 0 }],
  ['committed', { committed: true }],
])

function parseBound(bound: Bound, now: number): Mark {
  if (isDate(bound)) return { timestamp: checkNumber(bound.getTime(), String(bound)) }
  if (typeof bound === 'number') return markOf(checkNumber(bound, String(bound)))
  const word = words.get(bound.toLowerCase())
  if (word) return word
  if (/^\+\d{1,16}$/.test(bound)) return { from: 'start', plus: Number(bound) }
  if (/^-?\d{1,16}$/.test(bound)) return markOf(checkNumber(Number(bound), bound))
  if (/^@\d{1,16}$/.test(bound)) return { timestamp: Number(bound.slice(1)) }
  return { timestamp: parseMoment(bound.replace(/^@/, ''), now) }
}

function markOf(offset: number): Mark {
  return offset < 0 ? { from: 'end', plus: offset } : { offset }
}

function checkNumber(value: number, shown: string): number {
  if (Number.isSafeInteger(value)) return value
  throw new KafiError('KAFI_ARGUMENT', `'${shown}' is no offset or time; see start and end in docs/verbs.md`)
}

/** The offsets that bounds mean, one per watermark. */
export async function locate(
  backend: Backend,
  marks: readonly Watermark[],
  bounds: Start,
  options: Pick<RangeOptions, 'group' | 'reset' | 'now'>,
  o: Wait,
): Promise<readonly number[]> {
  const wanted = marks.map((mark) => parseBound(boundFor(mark, bounds) ?? 'end', options.now))
  const times = await offsetsAtTimes(backend, marks, wanted, o)
  const committed = wanted.some((mark) => 'committed' in mark) ? await committedOffsets(backend, options.group, o) : []
  return marks.map((mark, i) => {
    const want = wanted[i]
    if (want === undefined) return mark.end
    if ('offset' in want) return clamp(want.offset, mark)
    if ('plus' in want) return clamp(mark[want.from] + want.plus, mark)
    if ('timestamp' in want) return clamp(offsetOf(times, mark) ?? mark.end, mark)
    return clamp(offsetOf(committed, mark) ?? resetOffset(mark, options.reset), mark)
  })
}

function clamp(offset: number, { start, end }: Watermark): number {
  return Math.min(Math.max(offset, start), Math.max(start, end))
}

function offsetOf(positions: readonly Position[], { topic, partition }: Place): number | undefined {
  const found = positions.find((position) => position.topic === topic && position.partition === partition)
  return found === undefined || found.offset < 0 ? undefined : found.offset
}

function resetOffset(mark: Watermark, reset: 'earliest' | 'latest' | 'none'): number {
  if (reset !== 'none') return reset === 'latest' ? mark.end : mark.start
  throw new KafiError(
    'KAFI_OFFSET_RANGE',
    `no offset is committed for ${mark.topic}[${mark.partition}] and auto.offset.reset is none; name a start`,
    { details: { topic: mark.topic, partition: mark.partition } },
  )
}

async function offsetsAtTimes(
  backend: Backend,
  marks: readonly Watermark[],
  wanted: readonly Mark[],
  o: Wait,
): Promise<readonly Position[]> {
  const at = marks.flatMap(({ topic, partition }, i) => {
    const want = wanted[i]
    return want && 'timestamp' in want ? [{ topic, partition, timestamp: want.timestamp }] : []
  })
  if (at.length === 0) return []
  if (backend.topics.offsetsAt) return backend.topics.offsetsAt(at, o)
  throw new KafiError('KAFI_UNSUPPORTED', 'this storage cannot look up offsets by time; give offsets as start and end')
}

async function committedOffsets(backend: Backend, group: string | undefined, o: Wait): Promise<readonly Position[]> {
  if (group === undefined)
    throw new KafiError('KAFI_GROUP', "start: 'committed' needs a group; give one: { group: 'app' }")
  if (backend.groups) return backend.groups.offsets(group, o)
  throw new KafiError('KAFI_UNSUPPORTED', 'this storage keeps no groups; give offsets as start')
}
