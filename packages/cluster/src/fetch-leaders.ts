import type { Client } from './client.ts'
import { unknownPartition } from './cluster-errors.ts'
import type { FetchPartition } from './fetch-partition.ts'
import { noteTrouble, recreated } from './fetch-trouble.ts'
import { kafkaError } from './kafka-error.ts'

const unknownTopicOrPartition = 3
const leaderNotAvailable = 5

/** Knows which broker a partition is fetched from, and asks where that is not known. */
export class FetchLeaders {
  /** Resolves when nothing is asked. */
  idle: Promise<void> = Promise.resolve()
  readonly #client: Client
  readonly #signal: AbortSignal
  readonly #onLearned: (partitions: readonly FetchPartition[]) => void
  /** What the topics were when they were first seen: another id is another topic. */
  readonly #ids = new Map<string, string>()
  #asking = false

  constructor(client: Client, signal: AbortSignal, onLearned: (partitions: readonly FetchPartition[]) => void) {
    this.#client = client
    this.#signal = signal
    this.#onLearned = onLearned
  }

  /** Id of a topic as it was first seen; null: it has none. */
  idOf(topic: string): string | null {
    return this.#ids.get(topic) ?? null
  }

  /** Partitions by the id of the broker to fetch them from; those without one are asked for, and come the next time. */
  group(partitions: readonly FetchPartition[], now: number): Map<number, FetchPartition[]> {
    const groups = new Map<number, FetchPartition[]>()
    const lost: FetchPartition[] = []
    for (const one of partitions) {
      const node = this.#nodeOf(one, now)
      const group = groups.get(node)
      if (node < 0) lost.push(one)
      else if (group) group.push(one)
      else groups.set(node, [one])
    }
    if (lost.length > 0 && !this.#asking) this.idle = this.#ask(lost)
    return groups
  }

  /** -1: nobody knows, or what is known is out of date. */
  #nodeOf(one: FetchPartition, now: number): number {
    const { nodes, topics } = this.#client.metadata
    const state = topics.get(one.topic)
    if (state === undefined || state.at === -Infinity || state.errorCode !== 0) return -1
    if (state.id !== null && this.#ids.get(one.topic) !== state.id) return -1
    const { replica } = one
    if (replica !== null && replica.until > now && nodes.has(replica.node)) return replica.node
    const leader = state.partitions[one.partition]?.leader ?? -1
    return nodes.has(leader) ? leader : -1
  }

  async #ask(partitions: readonly FetchPartition[]): Promise<void> {
    this.#asking = true
    try {
      const unknown = new Set(partitions.filter((one) => !this.#isFresh(one)).map(({ topic }) => topic))
      if (unknown.size > 0) await this.#client.refresh([...unknown], { signal: this.#signal })
      for (const one of partitions) this.#check(one)
    } catch (error) {
      if (!this.#signal.aborted) for (const one of partitions) noteTrouble(this.#client, one, error)
    } finally {
      this.#asking = false
      this.#onLearned(partitions)
    }
  }

  /** Known, and only to be looked at. */
  #isFresh({ topic }: FetchPartition): boolean {
    const state = this.#client.metadata.topics.get(topic)
    return (
      state !== undefined && state.at > -Infinity && state.errorCode === 0 && state.id !== null && !this.#ids.has(topic)
    )
  }

  #check(one: FetchPartition): void {
    const { metadata } = this.#client
    const state = metadata.topics.get(one.topic)
    const leader = state?.partitions[one.partition]?.leader
    if (state?.id && !this.#learnId(one.topic, state.id)) one.error = recreated(one)
    else if (state === undefined || state.errorCode !== 0) this.#note(one, state?.errorCode ?? unknownTopicOrPartition)
    else if (leader === undefined) one.error = unknownPartition(one, state.partitions.length)
    else if (!metadata.nodes.has(leader)) this.#note(one, leaderNotAvailable)
  }

  #note(one: FetchPartition, code: number): void {
    const { topic, partition } = one
    this.#client.forget(topic)
    noteTrouble(this.#client, one, kafkaError(code, { api: 'Metadata', topic, partition }))
  }

  /** False: it was another one before. */
  #learnId(topic: string, id: string): boolean {
    const known = this.#ids.get(topic)
    if (known === undefined) this.#ids.set(topic, id)
    return known === undefined || known === id
  }
}
