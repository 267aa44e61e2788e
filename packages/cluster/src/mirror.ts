import { type Abortable, type CopyOptions, isKafiError, type Position, type Storage, type Topics } from '@kafi/core'
import { type Clock, systemClock } from '@kafi/protocol/connection'
import { mapGroupOffsets, OffsetMap } from './offset-map.ts'
import { sleep } from './sleep.ts'

/** How a mirror works. */
export interface MirrorOptions extends Abortable, Pick<CopyOptions, 'configs' | 'lossy' | 'commitBytes'> {
  /** The name of a topic in the target. Default: the same. */
  readonly targetTopic?: (topic: string) => string
  /** Groups whose offsets are carried over, by name or glob. Default: none. */
  readonly groups?: string
  /** Pause after a round that found nothing new, in ms. Default: 1000. */
  readonly pauseMs?: number
  /** Default: the time of the machine. */
  readonly clock?: Clock
}

/** What one round did. */
export interface MirrorRound {
  /** From 1. */
  readonly round: number
  readonly written: number
  /** Offsets of groups that were set in the target. */
  readonly groups: readonly { readonly group: string; readonly positions: readonly Position[] }[]
}

/**
 * Copies topics for ever, as bytes, and tells of each round: what is new since the round before, of topics that are new, too.
 * Each topic's progress commits with its data, so a mirror that was stopped or killed goes on where it stood, and every
 * record arrives exactly once where the target can do that. The offsets of groups are carried over as far as what was copied
 * by this call tells their place; they never move back, and a group with members in the target is left alone.
 *
 * It ends with the signal's reason, or when its caller leaves the loop.
 *
 * @example
 * for await (const { round, written } of mirror(source, 'quakes*', target, { groups: 'app-*' })) console.log(round, written)
 */
export async function* mirror(
  source: Storage,
  topics: Topics,
  target: Storage,
  options: MirrorOptions = {},
): AsyncGenerator<MirrorRound, never> {
  const { groups, clock = systemClock, pauseMs = 1000, signal = new AbortController().signal } = options
  const map = new OffsetMap()
  for (let round = 1; ; round++) {
    signal.throwIfAborted()
    const { written, offsets } = await source.cp(topics, target, options.targetTopic, copyOptions(options))
    map.add(offsets)
    const moved = groups === undefined ? [] : await carryGroups(source, target, groups, map, { signal })
    yield { round, written, groups: moved }
    if (written === 0) await sleep(clock, pauseMs, signal)
  }
}

function copyOptions({ configs, lossy, commitBytes, signal }: MirrorOptions): CopyOptions {
  return {
    type: 'bytes',
    offsets: true,
    ...(configs && { configs }),
    ...(lossy !== undefined && { lossy }),
    ...(commitBytes !== undefined && { commitBytes }),
    ...(signal && { signal }),
  }
}

async function carryGroups(
  source: Storage,
  target: Storage,
  pattern: string,
  map: OffsetMap,
  o: Abortable,
): Promise<MirrorRound['groups']> {
  const moved: { group: string; positions: readonly Position[] }[] = []
  for (const { group } of await source.groups(pattern, o)) {
    const { positions } = mapGroupOffsets(await source.groupOffsets(group, o), map)
    const ahead = await aheadOf(target, group, positions, o)
    if (ahead.length > 0 && (await setIfIdle(target, group, ahead, o))) moved.push({ group, positions: ahead })
  }
  return moved
}

/** Those that are further than what the group has in the target. */
async function aheadOf(
  target: Storage,
  group: string,
  positions: readonly Position[],
  o: Abortable,
): Promise<readonly Position[]> {
  if (positions.length === 0) return []
  const there = await target.groupOffsets(group, o)
  return positions.filter(({ topic, partition, offset }) => {
    const known = there.find((one) => one.topic === topic && one.partition === partition)
    return offset > (known?.offset ?? -1)
  })
}

async function setIfIdle(
  target: Storage,
  group: string,
  positions: readonly Position[],
  o: Abortable,
): Promise<boolean> {
  try {
    await target.setGroupOffsets(group, positions, o)
    return true
  } catch (error) {
    if (isKafiError(error, 'KAFI_GROUP')) return false
    throw error
  }
}
