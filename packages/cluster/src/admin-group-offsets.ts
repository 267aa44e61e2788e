import type { Place, Position, Wait } from '@kafi/core'
import { askItems, type Outcome, outcomeOf } from './admin-ask.ts'
import type { Client } from './client.ts'
import { forgettingMoved } from './group-coordinator.ts'
import { checkCode } from './kafka-error.ts'
import { groupByTopic } from './topic-group.ts'

/** What became of a group's offset in one partition. */
export interface AlteredOffset extends Place, Outcome {}

/**
 * Sets committed offsets of a group that has no members; one that has refuses each of them.
 *
 * @example
 * const [{ error }] = await alterGroupOffsets(client, 'app', [{ topic: 'quakes', partition: 0, offset: 42 }], { signal })
 */
export function alterGroupOffsets(
  client: Client,
  group: string,
  positions: readonly Position[],
  o: Wait,
): Promise<readonly AlteredOffset[]> {
  return askItems(client, o, positions, (open) =>
    forgettingMoved(client, group, async () => {
      const topics = groupByTopic(open).map(([name, own]) => ({
        name,
        partitions: own.map(({ partition: partitionIndex, offset }) => ({ partitionIndex, committedOffset: offset })),
      }))
      // Version 10 has ids in place of names.
      const answer = await client.send({ group }, 'OffsetCommit', { groupId: group, topics }, { ...o, maxVersion: 9 })
      return outcomesOf('OffsetCommit', client, group, open, answer.topics)
    }),
  )
}

/**
 * Forgets committed offsets of a group (KIP-496: 2.4); refused for topics that a member has subscribed to.
 *
 * @example
 * const [{ error }] = await deleteGroupOffsets(client, 'app', [{ topic: 'quakes', partition: 0 }], { signal })
 */
export function deleteGroupOffsets(
  client: Client,
  group: string,
  places: readonly Place[],
  o: Wait,
): Promise<readonly AlteredOffset[]> {
  return askItems(client, o, places, (open) =>
    forgettingMoved(client, group, async () => {
      const topics = groupByTopic(open).map(([name, own]) => ({
        name,
        partitions: own.map(({ partition: partitionIndex }) => ({ partitionIndex })),
      }))
      const answer = await client.send({ group }, 'OffsetDelete', { groupId: group, topics }, o)
      checkCode(answer.errorCode, { api: 'OffsetDelete', group })
      return outcomesOf('OffsetDelete', client, group, open, answer.topics)
    }),
  )
}

interface Answer {
  readonly name: string
  readonly partitions: readonly { readonly partitionIndex: number; readonly errorCode: number }[]
}

function outcomesOf(
  api: string,
  client: Client,
  group: string,
  places: readonly Place[],
  answers: readonly Answer[],
): readonly AlteredOffset[] {
  return places.map(({ topic, partition }) => {
    const own = answers.find(({ name }) => name === topic)?.partitions
    const code = own?.find(({ partitionIndex }) => partitionIndex === partition)?.errorCode ?? unknownServerError
    if (code === notCoordinator) client.coordinators.forget('group', group)
    return { topic, partition, ...outcomeOf(code, { api, group, topic, partition }) }
  })
}

const unknownServerError = -1
const notCoordinator = 16
