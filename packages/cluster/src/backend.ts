import { type Backend, KafiError } from '@kafi/core'
import type { Client } from './client.ts'
import { clusterTopics, type TopicsOptions } from './topics.ts'

/** How a back-end works. */
export interface BackendOptions extends TopicsOptions {}

/**
 * A cluster as core's contract wants it; it closes the client.
 *
 * @example
 * const backend = clusterBackend(new Client(clientOptions(settings)))
 */
export function clusterBackend(client: Client, options: BackendOptions = {}): Backend {
  return {
    keeps: new Set(['timestamp', 'headers', 'partition']),
    topics: clusterTopics(client, options),
    openReader: () => Promise.reject(unsupported('read')),
    openWriter: () => Promise.reject(unsupported('written')),
    [Symbol.asyncDispose]: () => client[Symbol.asyncDispose](),
  }
}

function unsupported(what: string): KafiError {
  return new KafiError('KAFI_UNSUPPORTED', `records of a cluster cannot be ${what} yet; copy them with another tool`)
}
