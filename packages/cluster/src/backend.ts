import type { Backend } from '@kafi/core'
import type { Client } from './client.ts'
import { clusterGroups, type GroupsOptions } from './groups.ts'
import { openClusterWriter } from './id-writer.ts'
import { openReader, type ReaderOptions } from './reader.ts'
import { clusterTopics, type TopicsOptions } from './topics.ts'
import type { WriterOptions } from './writer-options.ts'

/** How a back-end works. */
export interface BackendOptions extends TopicsOptions {
  /** How records are read. */
  readonly reading?: Pick<ReaderOptions, 'checkCrcs' | 'maxWaitMs'>
  /** How members of groups live. */
  readonly groups?: GroupsOptions
  /** How records are written. */
  readonly writer?: WriterOptions
}

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
    groups: clusterGroups(client, options.groups),
    openReader: (o) => openReader(client, { ...options.reading, ...o }),
    openWriter: (o) => openClusterWriter(client, { ...options.writer, ...o }),
    [Symbol.asyncDispose]: () => client[Symbol.asyncDispose](),
  }
}
