import { KafiError, type Position, type Wait } from '@kafi/core'
import type { Client } from './client.ts'
import { offsetNumber } from './corrupt-answer.ts'
import { commitOffsets, outside } from './group-commit.ts'
import { askCoordinator } from './group-coordinator.ts'
import { describeGroup } from './group-description.ts'
import { isPlaceLost } from './heartbeat.ts'
import { checkCode, kafkaError, kafkaErrorName } from './kafka-error.ts'
import { groupByTopic } from './topic-group.ts'

/**
 * What a group has committed; partitions without an offset are left out. Waits until transactions that hold offsets of the
 * group have ended (KIP-447).
 *
 * @example
 * await readGroupOffsets(client, 'app', { signal }) // [{ topic: 'quakes', partition: 0, offset: 42 }]
 */
export function readGroupOffsets(client: Client, group: string, o: Wait): Promise<readonly Position[]> {
  return askCoordinator(client, group, o, async () => {
    const max = (await client.versionsOf({ group }, o)).get(offsetFetchKey)?.max ?? 0
    const draft = max >= 8 ? { groups: [{ groupId: group, topics: null }] } : await oldDraft(client, group, max, o)
    const stable = max >= 7 ? { requireStable: true } : {}
    // Version 10 has ids in place of names.
    const answer = await client.send({ group }, 'OffsetFetch', { ...draft, ...stable }, { ...o, maxVersion: 9 })
    const found = answer.groups[0] ?? answer
    checkCode(found.errorCode, { api: 'OffsetFetch', group })
    return found.topics.flatMap(({ name, partitions }) => positionsOf(group, name, partitions))
  })
}

async function oldDraft(client: Client, groupId: string, max: number, o: Wait) {
  if (max >= 2) return { groupId, topics: null }
  // Before 0.10.2 one asks for partitions that one knows.
  await client.refresh(null, o)
  const topics = [...client.metadata.topics.values()].map(({ topic: name, partitions }) => ({
    name,
    partitionIndexes: partitions.map(({ partition }) => partition),
  }))
  return { groupId, topics }
}

interface FoundOffset {
  readonly partitionIndex: number
  readonly committedOffset: bigint
  readonly committedLeaderEpoch: number
  readonly errorCode: number
}

function positionsOf(group: string, topic: string, partitions: readonly FoundOffset[]): Position[] {
  return partitions.flatMap(({ partitionIndex: partition, committedOffset, committedLeaderEpoch, errorCode }) => {
    // Brokers before 0.9 say so of a partition without an offset.
    if (errorCode === unknownTopic) return []
    const place = { api: 'OffsetFetch', group, topic, partition }
    checkCode(errorCode, place)
    if (committedOffset < 0n) return []
    const epoch = committedLeaderEpoch >= 0 ? { leaderEpoch: committedLeaderEpoch } : {}
    return [{ topic, partition, offset: offsetNumber(committedOffset, place), ...epoch }]
  })
}

/**
 * Sets offsets of a group that has no members; -1 deletes the entry. `KAFI_GROUP` while there are members.
 *
 * @example
 * await setGroupOffsets(client, 'app', [{ topic: 'quakes', partition: 0, offset: 0 }], { signal })
 */
export async function writeGroupOffsets(
  client: Client,
  group: string,
  to: readonly Position[],
  o: Wait,
): Promise<void> {
  const [kept, deleted] = [to.filter(({ offset }) => offset >= 0), to.filter(({ offset }) => offset < 0)]
  if (deleted.length > 0) await checkEmpty(client, group, o)
  if (kept.length > 0) await commitFromOutside(client, group, kept, o)
  if (deleted.length > 0) await deleteOffsets(client, group, deleted, o)
}

async function commitFromOutside(client: Client, group: string, to: readonly Position[], o: Wait): Promise<void> {
  try {
    await commitOffsets(client, group, outside, to, o)
  } catch (error) {
    // What the coordinator says to a stranger, where there are members.
    throw isPlaceLost(error) ? hasMembers(group, error) : error
  }
}

async function checkEmpty(client: Client, group: string, o: Wait): Promise<void> {
  const { members } = await describeGroup(client, group, o)
  if (members.length > 0) throw hasMembers(group)
}

async function deleteOffsets(client: Client, group: string, places: readonly Position[], o: Wait): Promise<void> {
  const topics = groupByTopic(places).map(([name, own]) => ({
    name,
    partitions: own.map(({ partition: partitionIndex }) => ({ partitionIndex })),
  }))
  await askCoordinator(client, group, o, async () => {
    const answer = await client.send({ group }, 'OffsetDelete', { groupId: group, topics }, o)
    // Nothing to delete.
    if (answer.errorCode === groupIdNotFound) return
    checkCode(answer.errorCode, { api: 'OffsetDelete', group })
    for (const { name, partitions } of answer.topics) {
      for (const { partitionIndex: partition, errorCode } of partitions) {
        if (errorCode !== 0) throw kafkaError(errorCode, { api: 'OffsetDelete', group, topic: name, partition })
      }
    }
  }).catch((error: unknown) => {
    throw kafkaErrorName(error) === 'GROUP_SUBSCRIBED_TO_TOPIC' ? hasMembers(group, error) : error
  })
}

function hasMembers(group: string, cause?: unknown): KafiError {
  const message = `group '${group}' has members, which would not see new offsets; stop them first`
  return new KafiError('KAFI_GROUP', message, { retriable: true, details: { group }, cause })
}

const unknownTopic = 3
const offsetFetchKey = 9
const groupIdNotFound = 69
