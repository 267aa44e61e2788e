import type { Position, Storage } from '@kafi/core'

/**
 * kafka-python's KeyedProducer: what has one key goes to one partition.
 *
 * @example
 * await sendKeyed(cluster, 'my-topic', [['key1', 'some message'], ['key2', 'this methode']])
 */
export async function sendKeyed(
  storage: Storage,
  topic: string,
  messages: Iterable<readonly [key: string, message: string]>,
): Promise<readonly Position[]> {
  await using producer = storage.producer(topic, { type: 'str' })
  for (const [key, message] of messages) await producer.produce(message, { key })
  return await producer.flush()
}
