import type { Backend, Wait } from './backend.ts'
import type { ConsumerOptions } from './consumer-options.ts'
import { KafiError } from './errors.ts'
import { Membership } from './membership.ts'
import type { Operation } from './operation.ts'
import type { Storage } from './storage.ts'
import { hasPattern, patternText, type Topics, topicsNow, withTopics } from './topic-pattern.ts'

/** What is to be read, and how. */
export interface Reading {
  readonly storage: Storage
  readonly topics: Topics
  readonly options: ConsumerOptions
  readonly operation: Operation
}

/** What a consumer reads from. */
export interface Opened {
  readonly backend: Backend
  /** The topics that were there. */
  readonly topics: readonly string[]
  /** Undefined: without a group. */
  readonly membership: Membership | undefined
}

/** Finds the topics, and gets ready to join the group, if there is one. */
export async function openReading(reading: Reading): Promise<Opened> {
  const { storage, options, operation } = reading
  const { signal } = operation
  const backend = await storage.backend()
  const topics = await withTopics(backend, reading.topics, { signal, internal: options.internal }, async (names) => {
    await backend.topics.watermarks(names, { signal })
    return names
  })
  return {
    backend,
    topics,
    membership: options.group === undefined ? undefined : openMembership(reading, backend, topics),
  }
}

/** The whole name of the group; `KAFI_GROUP` without one. */
export function groupOf({ storage, options }: Reading): string {
  const { group } = options
  if (group !== undefined) return storage.defaults.consumerGroupPrefix + group
  throw new KafiError(
    'KAFI_GROUP',
    "a consumer without a group commits nothing; give it one: storage.consumer(topics, { group: 'app' })",
  )
}

/** How long a member may be silent. */
export function sessionTimeoutOf({ storage, options }: Reading): number {
  return options.sessionTimeoutMs ?? storage.defaults.sessionTimeoutMs
}

function openMembership(reading: Reading, backend: Backend, topics: readonly string[]): Membership {
  const { groups } = backend
  const { instanceId, partitions } = reading.options
  if (groups === undefined) throw new KafiError('KAFI_UNSUPPORTED', 'this storage keeps no groups; leave out the group')
  if (partitions) throw new KafiError('KAFI_ARGUMENT', 'a group shares out the partitions; leave out one of the two')
  const options = { group: groupOf(reading), topics, sessionTimeoutMs: sessionTimeoutOf(reading) }
  const finding = hasPattern(reading.topics) && {
    discover: ({ signal }: Wait) => topicsNow(backend, reading.topics, { signal, internal: reading.options.internal }),
    pattern: patternText(reading.topics),
  }
  return new Membership(groups, { ...options, ...finding, ...(instanceId !== undefined && { instanceId }) })
}
