import { isKafiError, KafiError, type Place, type Wait } from '@kafi/core'
import type { Client } from './client.ts'
import { kafkaError } from './kafka-error.ts'
import type { Node } from './metadata.ts'

/** What a leader says of one partition. */
export interface LeaderAnswer<T> extends Place {
  /** Kafka's; 0: none. */
  readonly errorCode: number
  readonly value: T
}

/** Asks one broker about the partitions it leads. */
export type AskLeader<Item extends Place, T> = (
  node: Node,
  items: readonly Item[],
) => Promise<readonly LeaderAnswer<T>[]>

/**
 * Asks the leader of each partition, every broker once and all at the same time, and again where a leader has changed.
 * Answers in the order of the items. The first error that does not go away is thrown.
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
  const found = new Map<string, T>()
  await client.retry(o, async () => {
    const open = items.filter((item) => !found.has(nameOf(item)))
    const byNode = await groupByLeader(client, open, o)
    const outcomes = await Promise.allSettled([...byNode].map(([node, own]) => ask(node, own)))
    const failures = outcomes.flatMap((outcome, i) =>
      takeAnswers(client, api, outcome, [...byNode.values()][i] ?? [], found),
    )
    // What cannot be mended first: else it would be tried until the time is over.
    const worst = failures.find((error) => !(isKafiError(error) && error.retriable)) ?? failures[0]
    if (worst !== undefined) throw worst
  })
  return items.map((item) => found.get(nameOf(item)) as T)
}

async function groupByLeader<Item extends Place>(
  client: Client,
  items: readonly Item[],
  o: Wait,
): Promise<Map<Node, Item[]>> {
  await client.topics([...new Set(items.map(({ topic }) => topic))], o)
  const groups = new Map<number, { node: Node; items: Item[] }>()
  for (const item of items) {
    const node = await client.leaderOf(item, o)
    const group = groups.get(node.id)
    if (group) group.items.push(item)
    else groups.set(node.id, { node, items: [item] })
  }
  return new Map([...groups.values()].map((group) => [group.node, group.items]))
}

function takeAnswers<T>(
  client: Client,
  api: string,
  outcome: PromiseSettledResult<readonly LeaderAnswer<T>[]>,
  asked: readonly Place[],
  found: Map<string, T>,
): unknown[] {
  if (outcome.status === 'rejected') {
    for (const { topic } of asked) client.forget(topic)
    return [outcome.reason]
  }
  const failures: unknown[] = []
  for (const { topic, partition, errorCode, value } of outcome.value) {
    if (errorCode === 0) found.set(nameOf({ topic, partition }), value)
    else failures.push(kafkaError(errorCode, { api, topic, partition }))
    if (errorCode !== 0) client.forget(topic)
  }
  const answered = new Set(outcome.value.map(nameOf))
  const silent = asked.find((place) => !answered.has(nameOf(place)))
  if (silent) failures.push(noAnswer(api, silent))
  return failures
}

function nameOf({ topic, partition }: Place): string {
  return `${topic}[${partition}]`
}

function noAnswer(api: string, place: Place): KafiError {
  const message = `the broker said nothing of ${nameOf(place)} in its answer to ${api}`
  return new KafiError('KAFI_STORAGE', message, { retriable: true, details: { api, ...place } })
}
