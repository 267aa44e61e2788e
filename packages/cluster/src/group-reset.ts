import { KafiError, type Place, type Position, type Wait } from '@kafi/core'
import type { Client } from './client.ts'
import { readGroupOffsets, writeGroupOffsets } from './group-offsets.ts'
import { placeKey } from './group-places.ts'
import { readResetFile } from './group-reset-file.ts'
import { listOffsets, type OffsetSpec } from './list-offsets.ts'

/** Where a group is to go on. */
export type ResetTarget =
  | 'earliest'
  | 'latest'
  | { readonly offset: number }
  /** The first record as late as this; the end, where there is none. A date, or ms since 1970. */
  | { readonly datetime: Date | number }
  /** The same, so long before now. */
  | { readonly durationMs: number }
  /** So many records on, or back, from what is committed. */
  | { readonly shiftBy: number }
  /** A CSV file, see {@link readResetFile}. */
  | { readonly file: string }
  /** Where another group is. */
  | { readonly group: string }

/** Which partitions are meant. */
export interface ResetOptions extends Wait {
  /** All partitions of these. Default: those that the group has committed, or that the file or the other group names. */
  readonly topics?: readonly string[]
  /** Some partitions alone. */
  readonly places?: readonly Place[]
  /** Milliseconds since 1970. Default: the time of the machine. */
  readonly now?: number
}

/** What a reset will do. */
export interface ResetPlan {
  readonly group: string
  readonly changes: readonly (Place & {
    /** What is committed now; -1: nothing. */
    readonly from: number
    readonly to: number
  })[]
}

/**
 * What a reset would do; nothing is changed. New offsets are moved into what the log has, as Kafka's own tool does.
 * `KAFI_ARGUMENT`: a shift where nothing is committed.
 *
 * @example
 * const plan = await planReset(client, 'app', { durationMs: 3_600_000 }, { topics: ['quakes'], signal })
 * await applyReset(client, plan, { confirm: true, signal })
 */
export async function planReset(
  client: Client,
  group: string,
  target: ResetTarget,
  o: ResetOptions,
): Promise<ResetPlan> {
  const committed = await readGroupOffsets(client, group, o)
  const given = await givenOffsets(client, group, target, o)
  const places = await placesOfReset(client, given ?? committed, o)
  const old = offsetsBy(committed)
  const wanted = given ? offsetsBy(given) : await wantedOffsets(client, places, target, old, o)
  const [starts, ends] = await Promise.all([ask(client, places, 'earliest', o), ask(client, places, 'latest', o)])
  const changes = places.flatMap((place, i) => {
    const to = wanted.get(placeKey(place))
    if (to === undefined) return []
    const clamped = Math.max(starts[i] ?? 0, Math.min(ends[i] ?? to, to < 0 ? Infinity : to))
    return [{ ...place, from: old.get(placeKey(place)) ?? -1, to: clamped }]
  })
  return { group, changes }
}

/**
 * Does what the plan says. `KAFI_GROUP` while the group has members; `KAFI_ARGUMENT` without the word.
 *
 * @example
 * await applyReset(client, plan, { confirm: true, signal })
 */
export async function applyReset(
  client: Client,
  { group, changes }: ResetPlan,
  o: Wait & { readonly confirm: boolean },
): Promise<void> {
  if (!o.confirm) {
    const message = `${changes.length} offsets of group '${group}' would be set; say confirm: true to do it`
    throw new KafiError('KAFI_ARGUMENT', message, { details: { group } })
  }
  const positions = changes.map(({ topic, partition, to: offset }) => ({ topic, partition, offset }))
  if (positions.length > 0) await writeGroupOffsets(client, group, positions, o)
}

/** Offsets that somebody else knows; undefined: they follow from the log or from what is committed. */
async function givenOffsets(
  client: Client,
  group: string,
  target: ResetTarget,
  o: Wait,
): Promise<readonly Position[] | undefined> {
  if (typeof target === 'string') return undefined
  if ('file' in target) return readResetFile(target.file, group)
  return 'group' in target ? readGroupOffsets(client, target.group, o) : undefined
}

async function placesOfReset(client: Client, known: readonly Place[], o: ResetOptions): Promise<readonly Place[]> {
  if (o.places) return o.places.map(plainPlace)
  if (!o.topics) return known.map(plainPlace)
  const states = await client.topics(o.topics, { ...o, maxAgeMs: 0 })
  return states.flatMap(({ topic, partitions }) => partitions.map(({ partition }) => ({ topic, partition })))
}

async function wantedOffsets(
  client: Client,
  places: readonly Place[],
  target: ResetTarget,
  committed: ReadonlyMap<string, number>,
  o: ResetOptions,
): Promise<ReadonlyMap<string, number>> {
  if (typeof target === 'object' && 'shiftBy' in target) return shifted(places, target.shiftBy, committed)
  const offsets =
    typeof target === 'object' && 'offset' in target
      ? places.map(() => Math.max(0, target.offset))
      : await ask(client, places, specOf(target, o), o)
  return new Map(places.map((place, i) => [placeKey(place), offsets[i] ?? -1]))
}

function specOf(target: ResetTarget, { now = Date.now() }: ResetOptions): OffsetSpec {
  if (typeof target === 'string') return target
  if ('datetime' in target) return Math.max(0, Number(target.datetime))
  return 'durationMs' in target ? Math.max(0, now - target.durationMs) : 'latest'
}

function shifted(
  places: readonly Place[],
  by: number,
  committed: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  return new Map(
    places.map((place) => {
      const from = committed.get(placeKey(place))
      if (from !== undefined) return [placeKey(place), Math.max(0, from + by)]
      const message = `nothing is committed for ${placeKey(place)}, so there is nothing to shift; name an offset`
      throw new KafiError('KAFI_ARGUMENT', message, { details: { ...place } })
    }),
  )
}

async function ask(client: Client, places: readonly Place[], at: OffsetSpec, o: Wait): Promise<readonly number[]> {
  const questions = places.map((place) => ({ ...place, at }))
  return (await listOffsets(client, questions, { signal: o.signal })).map(({ offset }) => offset)
}

function offsetsBy(positions: readonly Position[]): ReadonlyMap<string, number> {
  return new Map(positions.map((position) => [placeKey(position), position.offset]))
}

function plainPlace({ topic, partition }: Place): Place {
  return { topic, partition }
}
