import type { Wait } from '@kafi/core'
import { maxVersionOf } from './admin-ask.ts'
import { type AclOperation, aclOperations } from './admin-words.ts'
import type { Client } from './client.ts'
import { checkCode } from './kafka-error.ts'

/** A broker in the description of a cluster. */
export interface DescribedBroker {
  readonly id: number
  readonly host: string
  readonly port: number
  readonly rack: string | null
  /** Not ready, or shutting down (KIP-1073: 4.0). */
  readonly fenced?: boolean
}

/** A cluster, as one of its brokers tells of it. */
export interface DescribedCluster {
  /** Null before 0.10.1. */
  readonly clusterId: string | null
  /** Id of the broker that controls, or (with KRaft) of one that passes requests on; -1: not said. */
  readonly controller: number
  readonly brokers: readonly DescribedBroker[]
  /** What we may do with the cluster; absent unless asked for. */
  readonly operations?: readonly (AclOperation | 'any')[]
}

/** What is told of a cluster. */
export interface DescribeClusterOptions extends Wait {
  /** What we may do with the cluster. Default false. */
  readonly operations?: boolean
  /** Brokers, too, that are registered and not up (4.0). Default false. */
  readonly fenced?: boolean
}

/**
 * Id, controller and brokers of a cluster (DescribeCluster, KIP-700; Metadata where brokers are older than 2.8).
 *
 * @example
 * const { clusterId, brokers } = await describeCluster(client, { signal })
 */
export async function describeCluster(client: Client, o: DescribeClusterOptions): Promise<DescribedCluster> {
  const isOld = (await maxVersionOf(client, 'any', 'DescribeCluster', o)) < 0
  return client.retry(o, () => (isOld ? askOld(client, o) : ask(client, o)))
}

async function ask(client: Client, o: DescribeClusterOptions): Promise<DescribedCluster> {
  const draft = {
    includeClusterAuthorizedOperations: o.operations ?? false,
    ...(o.fenced === true && { includeFencedBrokers: true }),
  }
  const answer = await client.send('any', 'DescribeCluster', draft, o)
  checkCode(answer.errorCode, { api: 'DescribeCluster', text: answer.errorMessage })
  const operations = aclOperations.wordsOf(answer.clusterAuthorizedOperations)
  return {
    clusterId: answer.clusterId,
    controller: answer.controllerId,
    brokers: answer.brokers
      .map(({ brokerId: id, host, port, rack, isFenced }) => {
        return { id, host, port, rack, ...(o.fenced === true && { fenced: isFenced }) }
      })
      .sort((a, b) => a.id - b.id),
    ...(operations && { operations }),
  }
}

async function askOld(client: Client, o: DescribeClusterOptions): Promise<DescribedCluster> {
  const more = o.operations === true ? { includeClusterAuthorizedOperations: true } : {}
  const answer = await client.send('any', 'Metadata', { topics: [], ...more }, o)
  const operations = aclOperations.wordsOf(answer.clusterAuthorizedOperations)
  return {
    clusterId: answer.clusterId,
    controller: answer.controllerId,
    brokers: answer.brokers
      .map(({ nodeId: id, host, port, rack }) => ({ id, host, port, rack }))
      .sort((a, b) => a.id - b.id),
    ...(operations && { operations }),
  }
}
