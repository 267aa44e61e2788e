import type { Wait } from '@kafi/core'
import { type ApiMap, loadZstd, ProtocolError } from '@kafi/protocol'
import { committedOnly, isData } from './aborted-transactions.ts'
import type { Client } from './client.ts'
import { damaged } from './fetched-block.ts'
import { cutRecords } from './fetched-records.ts'
import type { FetchedRun, Lease } from './fetched-run.ts'
import type { FetchPartition } from './fetch-partition.ts'
import { noteTrouble, outOfRange, truncated } from './fetch-trouble.ts'
import { kafkaError } from './kafka-error.ts'
import { listOffsets } from './list-offsets.ts'

/** What a Fetch answer says of one partition. */
export type PartitionAnswer = ApiMap['Fetch']['response']['responses'][number]['partitions'][number]

/** What an answer belongs to. */
export interface AnswerContext extends Wait {
  readonly client: Client
  /** Broker that answered. */
  readonly node: number
  readonly isolation: 'committed' | 'uncommitted'
  readonly lease: Lease
}

const offsetOutOfRange = 1
const replicaNotAvailable = 9

/**
 * Takes what a broker says of one partition: records to its runs, all else to its state. Kafka: FetchCollector.java.
 *
 * @example
 * await takeAnswer(partition, answer, context)
 */
export async function takeAnswer(one: FetchPartition, answer: PartitionAnswer, context: AnswerContext): Promise<void> {
  const { client, node } = context
  // It was placed anew meanwhile: what is said of where it was is none of its business.
  if (one.closed || one.ahead !== one.asked) return
  if (answer.errorCode === offsetOutOfRange) return takeOutOfRange(one, context)
  if (answer.errorCode !== 0) return takeError(one, answer, context)
  const end = Number(answer.divergingEpoch.endOffset)
  if (end >= 0 || answer.divergingEpoch.epoch >= 0) return noteTrouble(client, one, truncated(one, end))
  one.trouble = null
  one.readable = readableOf(answer, context)
  one.redirected = answer.preferredReadReplica >= 0 && answer.preferredReadReplica !== node
  if (one.redirected) takeReplica(one, answer, context)
  else if (answer.records !== null && answer.records.length > 0) await takeRecords(one, answer, context)
}

function readableOf({ highWatermark, lastStableOffset }: PartitionAnswer, { isolation }: AnswerContext): number {
  return Number(isolation === 'committed' && lastStableOffset >= 0n ? lastStableOffset : highWatermark)
}

/** A broker nearer to us has the partition, too (KIP-392). */
function takeReplica(one: FetchPartition, { preferredReadReplica }: PartitionAnswer, { client }: AnswerContext): void {
  const { clock, metadataMaxAgeMs } = client.options
  if (client.metadata.nodes.has(preferredReadReplica)) {
    one.replica = { node: preferredReadReplica, until: clock.now() + metadataMaxAgeMs }
    return
  }
  const { topic, partition } = one
  client.forget(topic)
  noteTrouble(
    client,
    one,
    kafkaError(replicaNotAvailable, { api: 'Fetch', topic, partition, node: preferredReadReplica }),
  )
}

function takeError(one: FetchPartition, answer: PartitionAnswer, { client, node }: AnswerContext): void {
  const { topic, partition, trouble } = one
  const told = learnLeader(one, answer, client)
  if (!told) client.forget(topic)
  noteTrouble(client, one, kafkaError(answer.errorCode, { api: 'Fetch', topic, partition, node }))
  // Who knows the leader need not wait, the first time.
  if (told && trouble === null) one.retryAt = -Infinity
}

/** The broker may say who leads now (KIP-951). */
function learnLeader(
  one: FetchPartition,
  { currentLeader: { leaderId, leaderEpoch } }: PartitionAnswer,
  { metadata }: Client,
): boolean {
  const known = metadata.partition(one)
  if (known === undefined || known.leaderEpoch >= leaderEpoch || !metadata.nodes.has(leaderId)) return false
  metadata.learnLeader(one, leaderId, leaderEpoch)
  return true
}

async function takeOutOfRange(one: FetchPartition, context: AnswerContext): Promise<void> {
  const { client, node } = context
  const error = kafkaError(offsetOutOfRange, { api: 'Fetch', topic: one.topic, partition: one.partition, node })
  // A replica may be behind its leader.
  if (one.replica !== null) return noteTrouble(client, one, asRetriable(error))
  try {
    const [start, end] = await boundsOf(one, context)
    const inside = one.ahead >= start && one.ahead <= end
    noteTrouble(client, one, inside ? asRetriable(error) : outOfRange(one, start, end))
  } catch (failure) {
    noteTrouble(client, one, failure)
  }
}

function asRetriable(error: Error): ProtocolError {
  return new ProtocolError('KAFI_STORAGE', error.message, { retriable: true, cause: error })
}

async function boundsOf(
  { topic, partition }: FetchPartition,
  { client, signal }: AnswerContext,
): Promise<[number, number]> {
  const ask = async (at: 'earliest' | 'latest') =>
    (await listOffsets(client, [{ topic, partition, at }], { signal }))[0]?.offset ?? -1
  return Promise.all([ask('earliest'), ask('latest')])
}

async function takeRecords(one: FetchPartition, answer: PartitionAnswer, context: AnswerContext): Promise<void> {
  const { client, isolation, lease } = context
  const records = answer.records!
  const shows = isolation === 'committed' ? committedOnly(records, answer.abortedTransactions) : isData
  try {
    const { ahead: from, to } = one
    const { runs, next, epoch, neededBytes } = cutRecords(records, { from, to, shows, lease })
    if (runs.some(hasZstd)) await loadZstd()
    if (one.closed || one.ahead !== from) return
    if (neededBytes > 0 && neededBytes <= one.neededBytes) noteTrouble(client, one, tooShort(one, neededBytes))
    one.neededBytes = neededBytes
    if (next <= from) return
    one.runs.push(...runs)
    lease.holders += runs.length
    one.ahead = next
    one.voids = 0
    if (epoch >= 0) one.epoch = epoch
  } catch (error) {
    one.error = error instanceof ProtocolError ? damaged(one, one.ahead, error) : error
  }
}

/** The error for a broker that had room for a batch and sent a part of it. */
function tooShort({ topic, partition, ahead }: FetchPartition, bytes: number): ProtocolError {
  const message = `${topic}[${partition}] at offset ${ahead}: the broker sends only a part of a batch of ${bytes} bytes`
  return new ProtocolError('KAFI_TOO_LARGE', message, {
    retriable: true,
    details: { topic, partition, offset: ahead, bytes },
  })
}

function hasZstd({ headers }: FetchedRun): boolean {
  for (const { codec } of headers) if (codec === 'zstd') return true
  return false
}
