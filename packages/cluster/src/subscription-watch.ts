import type { Wait } from '@kafi/core'
import type { Client } from './client.ts'
import type { MemberOptions } from './member-options.ts'
import { isRetriable } from './retry.ts'

/** Notices what makes a group share anew: topics that a pattern finds now, and, for its leader, partitions that were added. */
export class SubscriptionWatch {
  readonly #client: Client
  readonly #discover: MemberOptions['discover']
  #topics: readonly string[]
  #hasOtherTopics = false
  /** What the leader shared out; undefined: another member leads. */
  #counts: ReadonlyMap<string, number> | undefined
  #lookedAt: number

  constructor(client: Client, { topics, discover }: Pick<MemberOptions, 'topics' | 'discover'>) {
    this.#client = client
    this.#topics = topics
    this.#discover = discover
    this.#lookedAt = client.options.clock.now()
  }

  /** What the member asks for. */
  get topics(): readonly string[] {
    return this.#topics
  }

  /** The group has shared; `counts`: partitions of its topics, as the leader saw them. */
  shared(counts: ReadonlyMap<string, number> | undefined): void {
    this.#counts = counts
    this.#hasOtherTopics = false
  }

  /** Does the group have to share anew? Asks the cluster only when what is known is old (`metadata.max.age.ms`). */
  async hasChanged(o: Wait): Promise<boolean> {
    const { clock, metadataMaxAgeMs } = this.#client.options
    if (clock.now() - this.#lookedAt >= metadataMaxAgeMs) {
      this.#lookedAt = clock.now()
      await this.#look(o).catch(passOverRetriable)
    }
    return this.#hasOtherTopics || this.#hasOtherCounts()
  }

  async #look(o: Wait): Promise<void> {
    const topics = await this.#discover?.(o)
    if (topics !== undefined && !sameNames(topics, this.#topics)) {
      this.#topics = topics
      this.#hasOtherTopics = true
    }
    if (this.#counts && this.#counts.size > 0) await this.#client.refresh([...this.#counts.keys()], o)
  }

  #hasOtherCounts(): boolean {
    for (const [topic, count] of this.#counts ?? []) {
      const now = countOf(this.#client, topic)
      if (now !== undefined && now !== count) return true
    }
    return false
  }
}

/** How many partitions a topic has by what is known; 0: there is no such topic; undefined: nobody can say. */
export function countOf(client: Client, topic: string): number | undefined {
  const state = client.metadata.topics.get(topic)
  if (state?.errorCode === unknownTopic) return 0
  return state?.errorCode === 0 ? state.partitions.length : undefined
}

function sameNames(some: readonly string[], others: readonly string[]): boolean {
  const names = new Set(others)
  return some.length === others.length && some.every((name) => names.has(name))
}

/** Looked at again when it is old again. */
function passOverRetriable(error: unknown): void {
  if (!isRetriable(error)) throw error
}

const unknownTopic = 3
