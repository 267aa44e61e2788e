import { isKafiError, KafiError, type Place, type Wait } from '@kafi/core'
import type { Client } from './client.ts'
import { kafkaError, kafkaErrorName } from './kafka-error.ts'
import type { Node } from './metadata.ts'
import { isRetriable } from './retry.ts'

/** What a leader says of one partition. */
export interface LeaderAnswer<T> extends Place {
  /** Kafka's; 0: none. */
  readonly errorCode: number
  readonly errorMessage?: string | null
  readonly value: T
}

/** Asks one broker about the partitions it leads. */
export type AskLeader<Item extends Place, T> = (
  node: Node,
  items: readonly Item[],
) => Promise<readonly LeaderAnswer<T>[]>

/** What came of one item. */
export type LeaderOutcome<T> = { readonly value: T; readonly error?: undefined } | { readonly error: KafiError }

interface Settled<T> {
  readonly outcome: LeaderOutcome<T>
  /** May it be another the next time? */
  readonly passes: boolean
}

/**
 * Asks the leader of each partition, every broker once and all at the same time, and again where a leader has changed.
 * Answers in the order of the items, each partition once at most. The first error that does not go away is thrown.
 *
 * @example
 * const ends = await askLeaders(client, 'ListOffsets', places, o, (node, items) => askOffsets(client, node, items, o))
 */
export async function askLeaders<Item extends Place, T>(
  client: Client,
  api: string,
  items: readonly Item[],
  o: Wait,
  ask: AskLeader<Item, T>,
): Promise<readonly T[]> {
  const outcomes = await askEachLeader(client, api, items, o, ask)
  return outcomes.map((outcome) => {
    if (outcome.error) throw outcome.error
    return outcome.value
  })
}

/**
 * The same with an outcome for each item, in their order: nothing is thrown for one of them.
 *
 * @example
 * const [{ error }] = await askEachLeader(client, 'DeleteRecords', positions, o, ask)
 */
export async function askEachLeader<Item extends Place, T>(
  client: Client,
  api: string,
  items: readonly Item[],
  o: Wait,
  ask: AskLeader<Item, T>,
): Promise<readonly LeaderOutcome<T>[]> {
  const settled = new Map<string, Settled<T>>()
  const open = () => items.filter((item) => settled.get(nameOf(item))?.passes ?? true)
  await client
    .retry(o, async () => {
      const groups = await groupByLeader(client, open(), o, settled)
      await Promise.all(groups.map((group) => askGroup(client, api, group, ask, settled)))
      const [first] = open()
      if (first) throw settled.get(nameOf(first))?.outcome.error
    })
    .catch((error: unknown) => {
      o.signal.throwIfAborted()
      if (settled.size < items.length || !isRetriable(error)) throw error
    })
  return items.map((item) => (settled.get(nameOf(item)) as Settled<T>).outcome)
}

interface Group<Item> {
  readonly node: Node
  readonly items: Item[]
}

async function groupByLeader<Item extends Place, T>(
  client: Client,
  items: readonly Item[],
  o: Wait,
  settled: Map<string, Settled<T>>,
): Promise<readonly Group<Item>[]> {
  const groups = new Map<number, Group<Item>>()
  // One request for all of them; what is wrong with one is told when its leader is looked for.
  await client.topics([...new Set(items.map(({ topic }) => topic))], o).catch(onlyKafka)
  for (const item of items) {
    try {
      const node = await client.leaderOf(item, o)
      const group = groups.get(node.id) ?? { node, items: [] }
      groups.set(node.id, group)
      group.items.push(item)
    } catch (error) {
      // All brokers say which topics there are: an unknown one does not come by waiting.
      const passes = isRetriable(error) && kafkaErrorName(error) !== 'UNKNOWN_TOPIC_OR_PARTITION'
      settled.set(nameOf(item), { outcome: { error: onlyKafka(error) }, passes })
    }
  }
  return [...groups.values()]
}

async function askGroup<Item extends Place, T>(
  client: Client,
  api: string,
  { node, items }: Group<Item>,
  ask: AskLeader<Item, T>,
  settled: Map<string, Settled<T>>,
): Promise<void> {
  const settle = (place: Place, error: KafiError) => {
    client.forget(place.topic)
    settled.set(nameOf(place), { outcome: { error }, passes: isRetriable(error) })
  }
  try {
    const answers = new Map((await ask(node, items)).map((answer) => [nameOf(answer), answer]))
    for (const { topic, partition } of items) {
      const place = { topic, partition }
      const answer = answers.get(nameOf(place))
      if (answer === undefined) settle(place, noAnswer(api, place))
      else if (answer.errorCode !== 0)
        settle(place, kafkaError(answer.errorCode, { api, ...place, text: answer.errorMessage ?? null }))
      else settled.set(nameOf(place), { outcome: { value: answer.value }, passes: false })
    }
  } catch (error) {
    for (const { topic, partition } of items) settle({ topic, partition }, onlyKafka(error))
  }
}

function onlyKafka(error: unknown): KafiError {
  if (isKafiError(error)) return error
  throw error
}

function nameOf({ topic, partition }: Place): string {
  return `${topic}[${partition}]`
}

function noAnswer(api: string, place: Place): KafiError {
  const message = `the broker said nothing of ${nameOf(place)} in its answer to ${api}`
  return new KafiError('KAFI_STORAGE', message, { retriable: true, details: { api, ...place } })
}
