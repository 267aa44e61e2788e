import type { Backend, Wait } from './backend.ts'
import { type Abortable, run } from './operation.ts'
import type { Storage } from './storage.ts'
import { type Topics, withTopics } from './topic-pattern.ts'

/** Options of the verbs that name topics. */
export interface TopicOptions extends Abortable {
  /** Do globs and regular expressions find internal topics? Default: false. A name always does. */
  readonly internal?: boolean
}

/**
 * Does `work` on the back-end with the names of the topics that are meant.
 *
 * @example
 * await runOnTopics(storage, 'quakes-*', options, (backend, names, o) => backend.topics.remove(names, o))
 */
export function runOnTopics<T>(
  storage: Storage,
  topics: Topics,
  options: TopicOptions,
  work: (backend: Backend, names: readonly string[], o: Wait) => Promise<T>,
): Promise<T> {
  return run(storage, options, (backend, o) =>
    withTopics(backend, topics, { signal: o.signal, internal: options.internal }, (names) => work(backend, names, o)),
  )
}
