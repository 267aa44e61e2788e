import { KafiError, type Place } from '@kafi/core'

/** The error for a cluster that is used after it was closed. */
export function closedCluster(): KafiError {
  return new KafiError('KAFI_CLOSED', 'the cluster is closed; make a new one')
}

/** The error for a topic that the cluster does not have. */
export function unknownTopic(topic: string): KafiError {
  return new KafiError('KAFI_TOPIC_UNKNOWN', `no topic '${topic}' in this cluster; ls() shows those it has`, {
    details: { topic },
  })
}

/** The error for a partition that its topic does not have. */
export function unknownPartition({ topic, partition }: Place, count: number): KafiError {
  const has = count > 0 ? `it has 0 to ${count - 1}` : 'nobody knows any of it yet'
  const message = `topic '${topic}' has no partition ${partition}; ${has}`
  return new KafiError('KAFI_PARTITION_UNKNOWN', message, { details: { topic, partition } })
}
