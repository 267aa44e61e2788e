import { KafiError, type Member, type Position, type Wait } from '@kafi/core'
import type { Client } from './client.ts'
import { kafkaError } from './kafka-error.ts'
import type { ProducerId } from './producer-id.ts'
import { groupByTopic } from './topic-group.ts'
import { askPatiently } from './transaction-coordinator.ts'
import { lastOfOldTransactions, type TransactionVersion } from './transaction-version.ts'

/** A position of a group, with a text that goes with it. */
export interface GroupPosition extends Position {
  /** At most 4,096 bytes, where the broker is not told otherwise (`offset.metadata.max.bytes`). Default: none. */
  readonly metadata?: string
}

/** Who commits for a group: fenced by its generation (KIP-447). Members of `Cluster` are that. */
export interface GroupSeat {
  readonly id: string
  readonly generation: number
  readonly instanceId: string | null
}

/** Offsets of a group on their way into a transaction. */
export interface OffsetsToCommit {
  readonly transactionalId: string
  readonly producer: ProducerId
  readonly version: TransactionVersion
  readonly group: string
  readonly positions: readonly GroupPosition[]
  /** Default: nobody, and nothing is fenced. */
  readonly seat?: GroupSeat | undefined
}

/**
 * What of a member the brokers want to know. `KAFI_ARGUMENT` for a member of another storage.
 *
 * @example
 * seatOf(member)?.generation
 */
export function seatOf(member: Member | undefined): GroupSeat | undefined {
  if (member === undefined) return undefined
  const { generation, instanceId } = member as Member & Partial<GroupSeat>
  if (typeof generation === 'number') return { id: member.id, generation, instanceId: instanceId ?? null }
  const message = `member '${member.id}' is not of this cluster; its offsets cannot go into a transaction of it`
  throw new KafiError('KAFI_ARGUMENT', message)
}

/**
 * Offsets of a group, valid from the end of the transaction on (TxnOffsetCommit). With version 1 the group
 * must be in the transaction; with version 2 this puts it in.
 * `KAFI_FENCED`: the partitions may belong to another member by now.
 *
 * @example
 * await commitInTransaction(client, { transactionalId, producer, group: 'app', positions }, { signal })
 */
export async function commitInTransaction(client: Client, offsets: OffsetsToCommit, o: Wait): Promise<void> {
  const { transactionalId, producer, version, group, positions, seat } = offsets
  const topics = groupByTopic(positions).map(([name, own]) => ({
    name,
    partitions: own.map(({ partition: partitionIndex, offset, metadata = '' }) => ({
      partitionIndex,
      committedOffset: BigInt(offset),
      committedMetadata: metadata,
    })),
  }))
  const ids = { transactionalId, groupId: group, producerId: producer.id, producerEpoch: producer.epoch }
  const newest = version === 1 ? { maxVersion: lastOfOldTransactions.TxnOffsetCommit } : {}
  await askPatiently(client, 'group', group, o, async () => {
    const knowsSeats = ((await client.versionsOf({ group }, o)).get(txnOffsetCommitKey)?.max ?? 0) >= 3
    const draft = { ...ids, ...(seat && knowsSeats && fieldsOf(seat)), topics }
    const answer = await client.send({ group }, 'TxnOffsetCommit', draft, { ...o, ...newest })
    for (const { name: topic, partitions } of answer.topics) {
      for (const { partitionIndex: partition, errorCode } of partitions) {
        if (errorCode !== 0) throw kafkaError(errorCode, { api: 'TxnOffsetCommit', group, topic, partition })
      }
    }
  })
}

function fieldsOf({ id, generation, instanceId }: GroupSeat) {
  return { memberId: id, generationId: generation, groupInstanceId: instanceId }
}

const txnOffsetCommitKey = 28
