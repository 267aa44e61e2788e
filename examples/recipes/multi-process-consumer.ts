import type { Message, Storage } from '@kafi/core'

/**
 * kafka-python's MultiProcessConsumer: several members of one group share the partitions. Node reads without blocking, so
 * they need no processes of their own; run the same function in several processes, and they share the partitions too.
 *
 * @example
 * await consumeAtOnce(cluster, 'my-group', 'my-topic', 2, async ({ value }) => console.log(value), { signal })
 */
export async function consumeAtOnce(
  storage: Storage,
  group: string,
  topic: string,
  members: number,
  handle: (message: Message<string, string>) => Promise<void>,
  { signal }: { readonly signal: AbortSignal },
): Promise<void> {
  const run = async () => {
    await using consumer = storage.consumer<string, string>(topic, {
      group,
      type: 'str',
      follow: true,
      idleMs: -1,
      signal,
    })
    for await (const message of consumer) {
      await handle(message)
      await consumer.commit()
    }
  }
  await Promise.all(Array.from({ length: members }, run))
}
