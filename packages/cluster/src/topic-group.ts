import type { Place } from '@kafi/core'

/**
 * Places by topic, in the order in which the topics come: the shape of most of Kafka's requests.
 *
 * @example
 * groupByTopic([{ topic: 'a', partition: 0 }, { topic: 'a', partition: 1 }]) // [['a', [..., ...]]]
 */
export function groupByTopic<Item extends Pick<Place, 'topic'>>(
  items: readonly Item[],
): [topic: string, items: Item[]][] {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(item.topic)
    if (group) group.push(item)
    else groups.set(item.topic, [item])
  }
  return [...groups]
}
