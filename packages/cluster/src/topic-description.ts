import type { Wait } from '@kafi/core'
import { type ApiMap, zeroUuid } from '@kafi/protocol'
import { maxVersionOf, type Outcome, outcomeOf } from './admin-ask.ts'
import { type AclOperation, aclOperations } from './admin-words.ts'
import type { Client } from './client.ts'
import type { TopicName } from './topic-deletion.ts'

/** A partition, as the cluster tells of it. */
export interface DescribedPartition extends Outcome {
  readonly partition: number
  /** Broker id; -1: none. */
  readonly leader: number
  /** -1: the broker is too old to say. */
  readonly leaderEpoch: number
  /** Broker ids; the first is the preferred leader. */
  readonly replicas: readonly number[]
  readonly inSync: readonly number[]
  readonly offline: readonly number[]
}

/** A topic, as the cluster tells of it. */
export interface DescribedTopic extends Outcome {
  /** Empty: asked for by an id that nobody knows. */
  readonly topic: string
  /** Absent before 2.8. */
  readonly id?: string
  readonly internal: boolean
  readonly partitions: readonly DescribedPartition[]
  /** What we may do with it; absent unless asked for. */
  readonly operations?: readonly (AclOperation | 'any')[]
}

/** What is told of topics. */
export interface DescribeTopicsOptions extends Wait {
  /** What we may do with each (KIP-430: 2.3). Default false. */
  readonly operations?: boolean
}

/**
 * Topics by name or id with their partitions and replicas, in the order in which they were asked for. One that is not there
 * has its error.
 *
 * @example
 * const [{ partitions }] = await describeTopics(client, ['quakes'], { signal })
 */
export async function describeTopics(
  client: Client,
  topics: readonly TopicName[],
  o: DescribeTopicsOptions,
): Promise<readonly DescribedTopic[]> {
  // Before version 4 a topic that is named is made.
  const isOld = (await maxVersionOf(client, 'any', 'Metadata', o)) < 4
  const found = await client.retry(o, async () => {
    if (isOld) return (await client.askMetadata('any', null, o)).topics
    const more = o.operations === true ? { includeTopicAuthorizedOperations: true } : {}
    const names = topics.map((topic) =>
      typeof topic === 'string' ? { name: topic } : { name: null, topicId: topic.id },
    )
    const draft = { topics: names, allowAutoTopicCreation: false, ...more }
    return (await client.send('any', 'Metadata', draft, o)).topics
  })
  return topics.map((asked) => {
    const one = found.find(({ name, topicId }) => (typeof asked === 'string' ? name === asked : topicId === asked.id))
    return describe(asked, one)
  })
}

type Answer = ApiMap['Metadata']['response']['topics'][number]

function describe(asked: TopicName, answer: Answer | undefined): DescribedTopic {
  const topic = answer?.name ?? (typeof asked === 'string' ? asked : '')
  const error = outcomeOf(answer?.errorCode ?? unknownTopic, { api: 'DescribeTopics', topic })
  if (answer === undefined) return { topic, internal: false, partitions: [], ...error }
  const operations = aclOperations.wordsOf(answer.topicAuthorizedOperations)
  return {
    topic,
    ...(answer.topicId !== zeroUuid && { id: answer.topicId }),
    internal: answer.isInternal,
    partitions: answer.partitions.map((one) => partitionOf(topic, one)).sort((a, b) => a.partition - b.partition),
    ...(operations && { operations }),
    ...error,
  }
}

function partitionOf(topic: string, answer: Answer['partitions'][number]): DescribedPartition {
  const { partitionIndex: partition, leaderId: leader, leaderEpoch, errorCode } = answer
  return {
    partition,
    leader,
    leaderEpoch,
    replicas: answer.replicaNodes,
    inSync: answer.isrNodes,
    offline: answer.offlineReplicas,
    ...outcomeOf(errorCode, { api: 'DescribeTopics', topic, partition }),
  }
}

const unknownTopic = 3
