import type { Position, Storage } from '@kafi/core'

/**
 * kafka-python's SimpleProducer: texts to a topic, each to the next partition in turn.
 *
 * @example
 * await sendMessages(cluster, 'my-topic', 'some message', 'another')
 */
export async function sendMessages(
  storage: Storage,
  topic: string,
  ...messages: readonly string[]
): Promise<readonly Position[]> {
  const partitions = await storage.partitions(topic)
  await using producer = storage.producer(topic, { type: 'str' })
  for (const [i, message] of messages.entries()) await producer.produce(message, { partition: i % partitions })
  return await producer.flush()
}
