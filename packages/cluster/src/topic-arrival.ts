import { KafiError, type Wait } from '@kafi/core'
import type { Client } from './client.ts'
import { checkCode, kafkaError, kafkaErrorName } from './kafka-error.ts'
import { isRetriable } from './retry.ts'

/**
 * Waits until every broker that is up tells of the topic with that many partitions, all with a leader: the controller is
 * ahead of them, and whoever asks one of them next shall find it.
 *
 * @example
 * await awaitTopic(client, 'quakes', 3, { signal })
 */
export function awaitTopic(client: Client, topic: string, partitions: number, o: Wait): Promise<void> {
  return awaitEverywhere(client, topic, o, (ready) => {
    if (ready < partitions) throw kafkaError(leaderNotAvailable, { api: 'Metadata', topic })
  })
}

/**
 * Waits until no broker that is up tells of the topic.
 *
 * @example
 * await awaitNoTopic(client, 'quakes', { signal })
 */
export function awaitNoTopic(client: Client, topic: string, o: Wait): Promise<void> {
  return awaitEverywhere(client, topic, o, (ready) => {
    if (ready < 0) return
    throw new KafiError('KAFI_TIMEOUT', `topic '${topic}' is still there after it was deleted`, { retriable: true })
  })
}

/** `check` throws what is retriable until the number of partitions with a leader is right; -1: there is no topic. */
async function awaitEverywhere(client: Client, topic: string, o: Wait, check: (ready: number) => void): Promise<void> {
  const nodes = await client.retry(o, async () => {
    await client.refresh([topic], o)
    return [...client.metadata.nodes.keys()]
  })
  await Promise.all(
    nodes.map((node) =>
      client.retry(o, async () => {
        const ready = await readyAt(client, node, topic, o)
        if (ready !== undefined) check(ready)
      }),
    ),
  )
  await client.retry(o, () => client.refresh([topic], o))
}

/** Partitions with a leader, as one broker has it; -1: it knows no such topic; undefined: the broker is gone. */
async function readyAt(client: Client, node: number, topic: string, o: Wait): Promise<number | undefined> {
  try {
    const { topics } = await client.askMetadata({ node }, [topic], o)
    const found = topics.find(({ name, errorCode }) => name === topic && errorCode !== unknownTopic)
    if (found === undefined) return -1
    checkCode(found.errorCode, { api: 'Metadata', topic, node })
    return found.partitions.filter(({ leaderId }) => leaderId >= 0).length
  } catch (error) {
    if (isRetriable(error) && kafkaErrorName(error) === undefined) return undefined
    throw error
  }
}

const unknownTopic = 3
const leaderNotAvailable = 5
