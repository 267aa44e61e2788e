import type { Message, Position, Storage } from '@kafi/core'

/** Messages for one partition, as kafka-python 0.7 sent them. */
export interface ProduceRequest {
  readonly topic: string
  readonly partition: number
  readonly messages: readonly string[]
}

/** Where to read, and how many messages at most (in 0.7 it was bytes). */
export interface FetchRequest extends Position {
  readonly count: number
}

/** `send_messages_simple`: texts to one topic. */
export async function sendMessagesSimple(storage: Storage, topic: string, ...messages: string[]): Promise<void> {
  await sendMessageSet(storage, { topic, partition: -1, messages })
}

/** `send_message_set`: messages to one partition; -1: to any. */
export async function sendMessageSet(
  storage: Storage,
  { topic, partition, messages }: ProduceRequest,
): Promise<readonly Position[]> {
  await using producer = storage.producer(topic, { type: 'str' })
  for (const message of messages) await producer.produce(message, { partition })
  return await producer.flush()
}

/** `send_multi_message_set`: messages to several topics and partitions at once. */
export async function sendMultiMessageSet(
  storage: Storage,
  requests: readonly ProduceRequest[],
): Promise<readonly Position[]> {
  const sent = await Promise.all(requests.map((request) => sendMessageSet(storage, request)))
  return sent.flat()
}

/** `get_message_set`: messages from an offset on, and the request for those that follow. */
export async function getMessageSet(
  storage: Storage,
  request: FetchRequest,
): Promise<{ readonly messages: readonly Message<string, string>[]; readonly next: FetchRequest }> {
  const { topic, partition, offset, count } = request
  const range = { partitions: [partition], start: [{ topic, partition, offset }], n: count }
  const messages = await storage.cat<string, string>(topic, { type: 'str', ...range })
  return { messages, next: { ...request, offset: (messages.at(-1)?.offset ?? offset - 1) + 1 } }
}

/** `get_multi_message_set`: several of them at once. */
export function getMultiMessageSet(
  storage: Storage,
  requests: readonly FetchRequest[],
): Promise<Awaited<ReturnType<typeof getMessageSet>>[]> {
  return Promise.all(requests.map((request) => getMessageSet(storage, request)))
}

/** `get_offsets`: the first offset of a partition whose message is as late as this (in ms), -2: the first, -1: the next. */
export async function getOffsets(
  storage: Storage,
  { topic, partition, time }: { readonly topic: string; readonly partition: number; readonly time: number },
): Promise<number> {
  if (time >= 0) {
    const found = await storage.offsetsForTimes(topic, time)
    return found.find((position) => position.partition === partition)?.offset ?? -1
  }
  const mark = (await storage.watermarks(topic)).find((one) => one.partition === partition)
  return (time === -2 ? mark?.start : mark?.end) ?? -1
}

/** `iter_messages`: all messages from an offset on, page by page; `auto: false`: one page. */
export async function* iterMessages(
  storage: Storage,
  request: FetchRequest,
  { auto = true }: { readonly auto?: boolean } = {},
): AsyncGenerator<Message<string, string>, void> {
  let page = await getMessageSet(storage, request)
  while (page.messages.length > 0) {
    yield* page.messages
    if (!auto) return
    page = await getMessageSet(storage, page.next)
  }
}
