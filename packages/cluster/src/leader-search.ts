import { isKafiError, type Wait } from '@kafi/core'
import type { Client } from './client.ts'
import type { ProduceQueue } from './produce-queue.ts'
import { asError, isPassing } from './sender-errors.ts'
import { leaderOf, whyNotLed } from './sender-leaders.ts'

/** Who is told what a search came to. */
export interface SearchListener {
  /** There is a leader. */
  led(queue: ProduceQueue): void
  /** There is none now; it is to be asked again. */
  notYet(queue: ProduceQueue, error: Error): void
  /** There is none, and none is expected. */
  notLed(queue: ProduceQueue, error: Error): void
}

/** Asks the cluster who leads partitions: one question for all those of a topic that wait for it. */
export class LeaderSearch {
  readonly #client: Client
  readonly #listener: SearchListener
  readonly #asking = new Map<string, ProduceQueue[]>()

  constructor(client: Client, listener: SearchListener) {
    this.#client = client
    this.#listener = listener
  }

  /** Asks; undefined: the question is under way already. */
  ask(queue: ProduceQueue, o: Wait): Promise<void> | undefined {
    const { topic } = queue.place
    const others = this.#asking.get(topic)
    if (others) return void others.push(queue)
    this.#asking.set(topic, [queue])
    return this.#learn(topic, o)
  }

  async #learn(topic: string, o: Wait): Promise<void> {
    const failure = await this.#client.refresh([topic], o).then(
      () => undefined,
      (error: unknown) => asError(error),
    )
    const queues = this.#asking.get(topic) ?? []
    this.#asking.delete(topic)
    for (const queue of queues) this.#tell(queue, failure)
  }

  /** After the cluster was asked, whether it answered or not. */
  #tell(queue: ProduceQueue, failure: Error | undefined): void {
    if (failure === undefined && leaderOf(this.#client, queue.place) !== undefined) {
      queue.wasLed = true
      return this.#listener.led(queue)
    }
    const error = failure ?? whyNotLed(this.#client, queue.place)
    this.#client.forget(queue.place.topic)
    if (mayPass(queue, error)) this.#listener.notYet(queue, error)
    else this.#listener.notLed(queue, error)
  }
}

/** So often what nobody knows is asked for: brokers hear of a new topic, or of more partitions, at different times. */
const firstTries = 3

function mayPass(queue: ProduceQueue, error: Error): boolean {
  const isFirst = queue.failures < firstTries
  // A topic that was there is expected to come back.
  if (isKafiError(error, 'KAFI_TOPIC_UNKNOWN')) return isFirst || queue.wasLed
  return isKafiError(error, 'KAFI_PARTITION_UNKNOWN') ? isFirst : isPassing(error)
}
