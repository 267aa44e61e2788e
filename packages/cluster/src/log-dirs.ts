import type { Place, Wait } from '@kafi/core'
import { askBrokers, askItems, type Outcome, outcomeOf, requireBroker } from './admin-ask.ts'
import type { Client } from './client.ts'
import { checkCode } from './kafka-error.ts'
import { groupByTopic } from './topic-group.ts'

/** A replica in a folder of a broker. */
export interface LogDirReplica extends Place {
  readonly bytes: number
  /** How far it is behind: a follower behind the leader, a log that is being moved behind the one in use. */
  readonly offsetLag: number
  /** It is being moved here from another folder. */
  readonly future: boolean
}

/** A folder of a broker. */
export interface LogDir extends Outcome {
  readonly broker: number
  readonly path: string
  /** Of the volume (KIP-827: 3.3); -1: not said. */
  readonly totalBytes: number
  readonly usableBytes: number
  readonly replicas: readonly LogDirReplica[]
}

/** What is told of folders. */
export interface DescribeLogDirsOptions extends Wait {
  /** Default: all brokers that are up. */
  readonly brokers?: readonly number[]
  /** Default: all partitions. */
  readonly places?: readonly Place[]
}

/**
 * The folders of brokers with what each replica in them takes (KIP-113: 1.0).
 *
 * @example
 * const [{ path, replicas }] = await describeLogDirs(client, { brokers: [1], signal })
 */
export async function describeLogDirs(client: Client, o: DescribeLogDirsOptions): Promise<readonly LogDir[]> {
  const { brokers, places } = o
  const topics = places
    ? groupByTopic(places).map(([topic, own]) => ({ topic, partitions: own.map(({ partition }) => partition) }))
    : null
  for (const broker of brokers ?? []) await requireBroker(client, broker, o)
  const asked = await askBrokers(client, o, async (broker) => {
    if (brokers && !brokers.includes(broker)) return []
    const answer = await client.send({ node: broker }, 'DescribeLogDirs', { topics }, o)
    checkCode(answer.errorCode, { api: 'DescribeLogDirs', node: broker })
    return answer.results.map(({ errorCode, logDir: path, totalBytes, usableBytes, topics: found }) => ({
      broker,
      path,
      totalBytes: Number(totalBytes),
      usableBytes: Number(usableBytes),
      replicas: found.flatMap(({ name, partitions }) => partitions.map((one) => replicaOf(name, one))),
      ...outcomeOf(errorCode, { api: `DescribeLogDirs '${path}'`, node: broker }),
    }))
  })
  return asked.flat()
}

interface Answer {
  readonly partitionIndex: number
  readonly partitionSize: bigint
  readonly offsetLag: bigint
  readonly isFutureKey: boolean
}

function replicaOf(topic: string, answer: Answer): LogDirReplica {
  const { partitionIndex: partition, partitionSize, offsetLag, isFutureKey: future } = answer
  return { topic, partition, bytes: Number(partitionSize), offsetLag: Number(offsetLag), future }
}

/**
 * Bytes of topics on disk, all replicas together.
 *
 * @example
 * const bytes = (await topicSizes(client, { signal })).get('quakes')
 */
export async function topicSizes(client: Client, o: DescribeLogDirsOptions): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>()
  for (const { error, replicas } of await describeLogDirs(client, o)) {
    if (error) throw error
    for (const { topic, bytes } of replicas) sizes.set(topic, (sizes.get(topic) ?? 0) + bytes)
  }
  return sizes
}

/** A replica that is to lie in another folder of its broker. */
export interface LogDirMove extends Place {
  readonly broker: number
  /** Absolute, one of the broker's `log.dirs`. */
  readonly path: string
}

/** What became of a move: it has begun, `describeLogDirs` shows how far it is. */
export interface MovedLogDir extends LogDirMove, Outcome {}

/**
 * Moves replicas to other folders of their brokers (KIP-113: 1.1).
 *
 * @example
 * await alterReplicaLogDirs(client, [{ broker: 1, topic: 'quakes', partition: 0, path: '/disk2' }], { signal })
 */
export async function alterReplicaLogDirs(
  client: Client,
  moves: readonly LogDirMove[],
  o: Wait,
): Promise<readonly MovedLogDir[]> {
  const brokers = [...new Set(moves.map(({ broker }) => broker))]
  for (const broker of brokers) await requireBroker(client, broker, o)
  const found = await Promise.all(
    brokers.map((broker) => {
      const own = moves.filter((move) => move.broker === broker)
      return askItems(client, o, own, (open) => moveOn(client, broker, open, o))
    }),
  )
  const byMove = new Map(found.flat().map((one) => [nameOf(one), one]))
  return moves.map((move) => byMove.get(nameOf(move)) as MovedLogDir)
}

async function moveOn(client: Client, node: number, moves: readonly LogDirMove[], o: Wait) {
  const dirs = [...new Set(moves.map(({ path }) => path))].map((path) => {
    const own = groupByTopic(moves.filter((move) => move.path === path))
    return { path, topics: own.map(([name, places]) => ({ name, partitions: places.map((one) => one.partition) })) }
  })
  const { results } = await client.send({ node }, 'AlterReplicaLogDirs', { dirs }, o)
  return moves.map((move) => {
    const { topic, partition } = move
    const answers = results.find(({ topicName }) => topicName === topic)?.partitions
    const errorCode = answers?.find(({ partitionIndex }) => partitionIndex === partition)?.errorCode ?? -1
    return { ...move, ...outcomeOf(errorCode, { api: 'AlterReplicaLogDirs', topic, partition, node }) }
  })
}

function nameOf({ broker, topic, partition }: LogDirMove): string {
  return `${broker} ${topic}[${partition}]`
}
