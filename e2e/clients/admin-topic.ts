import { type Client, createTopics, deleteTopics } from '@kafi/cluster'
import { expect } from 'vitest'
import { users } from '../services/catalog.ts'
import { newTopic } from '../use-service.ts'
import { openClient } from './bare-client.ts'

/** What tests of administration stand on. */
export interface AdminTopic extends AsyncDisposable {
  /** Of the cluster of one node. */
  readonly client: Client
  /** A topic of its own there, of two partitions. */
  readonly topic: string
}

/**
 * A client of the cluster of one node, and a topic there that goes with it.
 *
 * @example
 * await using opened = await openAdminTopic()
 * await describeTopics(opened.client, [opened.topic], { signal })
 */
export async function openAdminTopic(): Promise<AdminTopic> {
  const { signal } = new AbortController()
  const client = await openClient('kafka')
  const topic = newTopic('admin')
  const [made] = await createTopics(client, [{ topic, partitions: 2, configs: new Map([['retention.ms', '-1']]) }], {
    signal,
  })
  expect(made).toMatchObject({ topic, partitions: 2, replicationFactor: 1 })
  return {
    client,
    topic,
    [Symbol.asyncDispose]: async () => {
      await deleteTopics(client, [topic], { signal })
      await client[Symbol.asyncDispose]()
    },
  }
}

/** A client of the secure cluster, as its administrator. */
export async function openSecureAdmin(): Promise<Client> {
  return openClient('kafka-secure', { mechanism: 'SCRAM-SHA-512', ...users.admin })
}
