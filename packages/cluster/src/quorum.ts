import { KafiError, type Wait } from '@kafi/core'
import { type ApiMap, zeroUuid } from '@kafi/protocol'
import { requireApi } from './admin-ask.ts'
import type { Client } from './client.ts'
import { checkCode } from './kafka-error.ts'

/** A replica of the cluster's metadata. */
export interface QuorumReplica {
  readonly id: number
  /** Absent before 3.9 (KIP-853). */
  readonly directoryId?: string
  readonly logEndOffset: number
  /** Milliseconds since 1970; -1: not said. */
  readonly lastFetchMs: number
  readonly lastCaughtUpMs: number
}

/** The quorum of controllers (KIP-595). */
export interface Quorum {
  readonly leader: number
  readonly leaderEpoch: number
  readonly highWatermark: number
  readonly voters: readonly QuorumReplica[]
  readonly observers: readonly QuorumReplica[]
  /** Where controllers listen (3.9 and newer). */
  readonly nodes: readonly {
    readonly id: number
    readonly listeners: readonly { readonly name: string; readonly host: string; readonly port: number }[]
  }[]
}

/**
 * Who votes on the cluster's metadata and how far each is. `KAFI_UNSUPPORTED`: the cluster has ZooKeeper in place of a quorum.
 *
 * @example
 * const { leader, voters } = await describeQuorum(client, { signal })
 */
export async function describeQuorum(client: Client, o: Wait): Promise<Quorum> {
  await requireApi(client, 'DescribeQuorum', 'it keeps its metadata in ZooKeeper', o)
  const draft = { topics: [{ topicName: metadataTopic, partitions: [{ partitionIndex: 0 }] }] }
  return client.retry(o, async () => {
    const answer = await client.send('any', 'DescribeQuorum', draft, o)
    checkCode(answer.errorCode, { api: 'DescribeQuorum', text: answer.errorMessage })
    const partition = answer.topics[0]?.partitions[0]
    if (partition === undefined)
      throw new KafiError('KAFI_STORAGE', 'the broker told nothing of its quorum; ask another')
    const { errorCode, errorMessage: text, leaderId: leader, leaderEpoch, highWatermark } = partition
    checkCode(errorCode, { api: 'DescribeQuorum', text })
    return {
      leader,
      leaderEpoch,
      highWatermark: Number(highWatermark),
      voters: partition.currentVoters.map(replicaOf),
      observers: partition.observers.map(replicaOf),
      nodes: answer.nodes.map(({ nodeId: id, listeners }) => {
        return { id, listeners: listeners.map(({ name, host, port }) => ({ name, host, port })) }
      }),
    }
  })
}

type Answer = ApiMap['DescribeQuorum']['response']['topics'][number]['partitions'][number]['currentVoters'][number]

function replicaOf({ replicaId: id, replicaDirectoryId, logEndOffset, ...times }: Answer): QuorumReplica {
  return {
    id,
    ...(replicaDirectoryId !== zeroUuid && { directoryId: replicaDirectoryId }),
    logEndOffset: Number(logEndOffset),
    lastFetchMs: Number(times.lastFetchTimestamp),
    lastCaughtUpMs: Number(times.lastCaughtUpTimestamp),
  }
}

/** A controller that is to vote, or to vote no longer (KIP-853: 3.9). */
export interface Voter {
  readonly id: number
  readonly directoryId: string
  /** Where it listens; for `addVoter`. */
  readonly listeners?: readonly { readonly name: string; readonly host: string; readonly port: number }[]
}

/**
 * Lets a controller vote.
 *
 * @example
 * await addVoter(client, { id: 3, directoryId, listeners: [{ name: 'CONTROLLER', host: 'c3', port: 9093 }] }, { signal })
 */
export async function addVoter(client: Client, voter: Voter, o: Wait): Promise<void> {
  await requireApi(client, 'AddRaftVoter', 'voters are fixed before 3.9, by controller.quorum.voters', o)
  const { id: voterId, directoryId: voterDirectoryId, listeners = [] } = voter
  const draft = { clusterId: null, timeoutMs: client.options.requestTimeoutMs, voterId, voterDirectoryId, listeners }
  const answer = await client.send('controller', 'AddRaftVoter', draft, o)
  checkCode(answer.errorCode, { api: 'AddRaftVoter', node: voterId, text: answer.errorMessage })
}

/**
 * Lets a controller vote no longer.
 *
 * @example
 * await removeVoter(client, { id: 3, directoryId }, { signal })
 */
export async function removeVoter(client: Client, voter: Voter, o: Wait): Promise<void> {
  await requireApi(client, 'RemoveRaftVoter', 'voters are fixed before 3.9, by controller.quorum.voters', o)
  const { id: voterId, directoryId: voterDirectoryId } = voter
  const answer = await client.send('controller', 'RemoveRaftVoter', { clusterId: null, voterId, voterDirectoryId }, o)
  checkCode(answer.errorCode, { api: 'RemoveRaftVoter', node: voterId, text: answer.errorMessage })
}

/**
 * Forgets a broker that will not come back (KIP-500: 3.0).
 *
 * @example
 * await unregisterBroker(client, 3, { signal })
 */
export async function unregisterBroker(client: Client, id: number, o: Wait): Promise<void> {
  await requireApi(client, 'UnregisterBroker', 'brokers of ZooKeeper are forgotten when they go', o)
  const answer = await client.send('controller', 'UnregisterBroker', { brokerId: id }, o)
  checkCode(answer.errorCode, { api: 'UnregisterBroker', node: id, text: answer.errorMessage })
}

const metadataTopic = '__cluster_metadata'
