import type { Consumer, Message, Storage } from '@kafi/core'

/**
 * kafka-python's SimpleConsumer: messages of a topic in a group, some at a time, committed once they are handed out.
 *
 * @example
 * await using consumer = new SimpleConsumer(cluster, 'my-group', 'my-topic')
 * for (const message of await consumer.getMessages(10)) console.log(message.value)
 */
export class SimpleConsumer implements AsyncDisposable {
  readonly #storage: Storage
  readonly #group: string
  readonly #topic: string
  readonly #consumer: Consumer<string, string>

  constructor(storage: Storage, group: string, topic: string) {
    this.#storage = storage
    this.#group = group
    this.#topic = topic
    this.#consumer = storage.consumer<string, string>(topic, { group, type: 'str' })
  }

  /** At most so many; fewer at the end of the topic. */
  async getMessages(count: number): Promise<readonly Message<string, string>[]> {
    const messages = await this.#consumer.consume(count)
    if (messages.length > 0) await this.#consumer.commit()
    return messages
  }

  /** How many are there that the group has not read. */
  async pending(): Promise<number> {
    const committed = await this.#storage.groupOffsets(this.#group)
    const marks = await this.#storage.watermarks(this.#topic)
    const at = (partition: number) =>
      committed.find((one) => one.topic === this.#topic && one.partition === partition)?.offset ?? 0
    return marks.reduce((sum, { partition, start, end }) => sum + end - Math.max(start, at(partition)), 0)
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#consumer.close()
  }
}
