import { KafiError, type Place, type Wait } from '@kafi/core'
import { maxVersionOf } from './admin-ask.ts'
import type { Client } from './client.ts'
import { offsetNumber } from './corrupt-answer.ts'
import { askEachLeader, type LeaderAnswer, type LeaderOutcome } from './leaders.ts'
import { groupByTopic } from './topic-group.ts'
import type { Node } from './metadata.ts'

/** Which offset is asked for: one of these, or the first whose timestamp is at least so many milliseconds since 1970. */
export type OffsetSpec =
  'earliest' | 'latest' | 'maxTimestamp' | 'earliestLocal' | 'latestTiered' | 'earliestPendingUpload' | number

/** A partition and what is asked of it. */
export interface OffsetQuestion extends Place {
  readonly at: OffsetSpec
}

/** An offset that was found. */
export interface FoundOffset extends Place {
  /** -1: there is none (no record as late as that). */
  readonly offset: number
  /** Of the record there; -1: not said. */
  readonly timestamp: number
  /** -1: not said. */
  readonly leaderEpoch: number
}

/** How offsets are listed. */
export interface ListOffsetsOptions extends Wait {
  /** `committed`: the latest is the end of what a committed reader sees. Default `uncommitted`. */
  readonly isolation?: 'committed' | 'uncommitted'
}

/** Kafka's numbers for them (ListOffsetsRequest.java), and the version that a broker must have. */
const specs = {
  latest: { timestamp: -1, version: 0 },
  earliest: { timestamp: -2, version: 0 },
  maxTimestamp: { timestamp: -3, version: 7 },
  earliestLocal: { timestamp: -4, version: 8 },
  latestTiered: { timestamp: -5, version: 9 },
  earliestPendingUpload: { timestamp: -6, version: 11 },
} as const

/**
 * Finds offsets, in the order of the questions. Asks every leader once; follows leaders that change. The first error is
 * thrown; `KAFI_UNSUPPORTED`: the broker is too old for what is asked (a time: 0.10.1; maxTimestamp: 3.0, KIP-734;
 * earliestLocal: 3.4, KIP-405).
 *
 * @example
 * const [end] = await listOffsets(client, [{ topic: 'quakes', partition: 0, at: 'latest' }], { signal })
 */
export async function listOffsets(
  client: Client,
  questions: readonly OffsetQuestion[],
  o: ListOffsetsOptions,
): Promise<readonly FoundOffset[]> {
  const outcomes = await listEachOffset(client, questions, o)
  return outcomes.map((outcome) => {
    if (outcome.error) throw outcome.error
    return outcome.value
  })
}

/**
 * The same with an outcome for each question: what fails for one partition is told with it.
 *
 * @example
 * const [{ value, error }] = await listEachOffset(client, [{ topic: 'quakes', partition: 0, at: 'latest' }], { signal })
 */
export async function listEachOffset(
  client: Client,
  questions: readonly OffsetQuestion[],
  o: ListOffsetsOptions,
): Promise<readonly LeaderOutcome<FoundOffset>[]> {
  const rounds = roundsOf(questions)
  const answers = await Promise.all(
    rounds.map((round) => {
      const own = round.map((i) => questions[i] as OffsetQuestion)
      return askEachLeader(client, 'ListOffsets', own, o, (node, items) => ask(client, node, items, o))
    }),
  )
  const outcomes: LeaderOutcome<FoundOffset>[] = []
  rounds.forEach((round, r) => round.forEach((i, at) => (outcomes[i] = answers[r]?.[at] as LeaderOutcome<FoundOffset>)))
  return outcomes
}

/** A broker refuses a partition that comes twice in a request: its further questions go in requests of their own. */
function roundsOf(questions: readonly OffsetQuestion[]): number[][] {
  const seen = new Map<string, number>()
  const rounds: number[][] = []
  questions.forEach(({ topic, partition }, i) => {
    const name = `${topic}[${partition}]`
    const round = seen.get(name) ?? 0
    seen.set(name, round + 1)
    const own = (rounds[round] ??= [])
    own.push(i)
  })
  return rounds
}

async function ask(
  client: Client,
  node: Node,
  questions: readonly OffsetQuestion[],
  o: ListOffsetsOptions,
): Promise<readonly LeaderAnswer<FoundOffset>[]> {
  // A time has another meaning in version 0 (segments, not records), and -3 would be a time before 1970.
  const wanted = Math.max(...questions.map(({ at }) => (typeof at === 'number' ? 1 : specs[at].version)))
  const max = await maxVersionOf(client, { node: node.id }, 'ListOffsets', o)
  if (wanted > max) throw tooOld(questions, wanted, max)
  const draft = {
    // Who gives another number is a replica to the broker, and is told the end of the log whatever the isolation.
    replicaId: -1,
    isolationLevel: o.isolation === 'committed' && max >= 2 ? 1 : 0,
    topics: groupByTopic(questions).map(([name, own]) => ({
      name,
      partitions: own.map((one) => draftOf(client, one)),
    })),
  }
  const answer = await client.send({ node: node.id }, 'ListOffsets', draft, o)
  return answer.topics.flatMap(({ name: topic, partitions }) =>
    partitions.map(({ partitionIndex: partition, errorCode, ...found }) => {
      const place = { topic, partition }
      const offset = offsetNumber(found.oldStyleOffsets[0] ?? found.offset, { api: 'ListOffsets', ...place })
      const value = { ...place, offset, timestamp: Number(found.timestamp), leaderEpoch: found.leaderEpoch }
      return { ...place, errorCode, value }
    }),
  )
}

function tooOld(questions: readonly OffsetQuestion[], wanted: number, max: number): KafiError {
  const specsAsked = [...new Set(questions.map(({ at }) => (typeof at === 'number' ? 'a time' : at)))].join(', ')
  const message = `the broker cannot find offsets by ${specsAsked}: that takes ListOffsets ${wanted}, and it has ${max}`
  return new KafiError('KAFI_UNSUPPORTED', `${message}; ask for earliest or latest`, { details: { wanted, max } })
}

function draftOf(client: Client, question: OffsetQuestion) {
  const { partition, at } = question
  return {
    partitionIndex: partition,
    currentLeaderEpoch: client.metadata.partition(question)?.leaderEpoch ?? -1,
    timestamp: typeof at === 'number' ? at : specs[at].timestamp,
    maxNumOffsets: 1,
  }
}
