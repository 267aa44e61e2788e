import type { Message, NewMessage } from '@kafi/core'
import { expect, test } from 'vitest'
import { clientNames, consumeWith, produceWith, type ClientName } from '../../clients/client.ts'
import { openCluster } from '../../clients/cluster.ts'
import type { ClientRecord, ReadRecord } from '../../clients/record.ts'
import { codecs } from '../../clients/task.ts'
import { newTopic, useService } from '../../use-service.ts'

const kafka = await useService('kafka')
/** What is older than a week is deleted within minutes. */
const now = Date.now()
/** The command line of kcat is text, and so is what it prints of headers; its records say no timestamp. */
const exactNames = clientNames.filter((name) => name !== 'kcat')

const text = (string: string) => new TextEncoder().encode(string)

/** Null and empty keys and values, binary and repeated headers, timestamps in any order. */
const rich: readonly ClientRecord[] = Array.from({ length: 24 }, (_, i) => ({
  key: [null, text(''), Uint8Array.of(i, 0, 255), text(`key ${i}`)][i % 4]!,
  value: [text(`value ${i} `.repeat(30)), null, text(''), new Uint8Array(100).fill(i)][(i + (i >> 2)) % 4]!,
  headers: [[], [['h', Uint8Array.of(i, 0, 254)] as const], repeated(i)][i % 3]!,
  timestamp: now + ((i * 7) % 24),
  partition: 0,
}))

function repeated(i: number): ClientRecord['headers'] {
  return [
    ['h', Uint8Array.of(i)],
    ['g', text('')],
    ['h', Uint8Array.of(i)],
  ]
}

/** What every client can say. */
const simple: readonly ClientRecord[] = Array.from({ length: 20 }, (_, i) => ({
  key: text(`key ${i}`),
  value: text(`value ${i} `.repeat(20)),
  headers: i < 10 ? [] : [['origin', text('e2e')]],
  timestamp: now + i,
  partition: 0,
}))

/** kafka-python writes no record that has neither key nor value. */
function writableBy(client: ClientName): readonly ClientRecord[] {
  if (client === 'kcat') return simple
  return client === 'kafka-python' ? rich.filter(({ key, value }) => key !== null || value !== null) : rich
}

function toMessage({ key, value, headers, timestamp, partition }: ClientRecord): NewMessage {
  return { key, value, headers, timestamp, partition }
}

function toRecord(message: Message): ReadRecord {
  const { partition, offset, timestamp } = message
  const [key, value] = [plain(message.key), plain(message.value)]
  return { partition, offset, timestamp, key, value, headers: message.headers.map(([n, v]) => [n, plain(v)]) }
}

function plain(bytes: unknown): Uint8Array | null {
  return bytes === null ? null : new Uint8Array(bytes as Uint8Array)
}

async function readByUs(topic: string, isolation: 'committed' | 'uncommitted' = 'committed'): Promise<ReadRecord[]> {
  await using cluster = openCluster(kafka)
  return (await cluster.cat(topic, { type: 'bytes', isolation })).map(toRecord)
}

function withoutPlace({ key, value, headers, timestamp }: ClientRecord) {
  return { key, value, headers, timestamp }
}

function withoutTime({ key, value, headers }: ClientRecord) {
  return { key, value, headers }
}

test.each(clientNames)('we read what %s writes with every codec', async (writer) => {
  const topic = newTopic(writer)
  const records = writableBy(writer)
  for (const codec of codecs) await produceWith(writer, kafka, topic, records, { codec })
  const look = writer === 'kcat' ? withoutTime : withoutPlace
  const read = await readByUs(topic)
  expect(read.map(look)).toEqual(codecs.flatMap(() => records.map(look)))
  expect(read.map(({ offset }) => offset)).toEqual(read.map((_, i) => i))
})

test('every client reads what we write with every codec', async () => {
  const [exact, plainText] = [newTopic('rich'), newTopic('simple')]
  for (const codec of codecs) {
    await using cluster = openCluster(kafka, { kafka: { 'compression.type': codec } })
    await cluster.producer(exact, { type: 'bytes' }).produceMany(rich.map(toMessage))
    await cluster.producer(plainText, { type: 'bytes' }).produceMany(simple.map(toMessage))
  }
  const [written, writtenText] = [rich, simple].map((records) => codecs.flatMap(() => records).map(withoutPlace))
  for (const name of exactNames) {
    expect((await consumeWith(name, kafka, exact)).map(withoutPlace), name).toEqual(written)
  }
  for (const name of clientNames) {
    expect((await consumeWith(name, kafka, plainText)).map(withoutPlace), name).toEqual(writtenText)
  }
})

const transactional = clientNames.filter((name) => name !== 'kcat')

test.each(transactional)('of transactions of %s we read the committed, and the aborted only if asked', async (name) => {
  const topic = newTopic(`${name}-transactions`)
  const id = newTopic('id')
  const [first, aborted, last] = [simple.slice(0, 5), simple.slice(5, 12), simple.slice(12)]
  await produceWith(name, kafka, topic, first, { transactionalId: id })
  await produceWith(name, kafka, topic, aborted, { transactionalId: id, abort: true })
  await produceWith(name, kafka, topic, last, { transactionalId: id })
  expect((await readByUs(topic)).map(withoutPlace)).toEqual([...first, ...last].map(withoutPlace))
  expect((await readByUs(topic, 'uncommitted')).map(withoutPlace)).toEqual(simple.map(withoutPlace))
})

test('of our transactions every client reads the committed alone', async () => {
  const topic = newTopic('our-transactions')
  await using cluster = openCluster(kafka)
  await cluster.touch(topic)
  await writeTransactions(cluster, topic)
  for (const name of clientNames) {
    const read = await consumeWith(name, kafka, topic)
    expect(read.map(withoutTime), name).toEqual([...simple.slice(0, 5), ...simple.slice(12)].map(withoutTime))
  }
  const all = await consumeWith('java', kafka, topic, { uncommitted: true })
  expect(all.map(withoutTime)).toEqual(simple.map(withoutTime))
})

async function writeTransactions(cluster: ReturnType<typeof openCluster>, topic: string): Promise<void> {
  const { signal } = new AbortController()
  const backend = await cluster.backend()
  const writer = await backend.openWriter({ signal, id: newTopic('id'), topics: [topic] })
  const append = (from: number, to: number) =>
    writer.append([{ topic, partition: 0, records: recordsOf(simple.slice(from, to)) }], { signal })
  await append(0, 5)
  await writer.commit?.({ signal, positions: [] })
  await append(5, 12)
  await writer.abort?.()
  await append(12, simple.length)
  await writer.commit?.({ signal, positions: [] })
  await writer[Symbol.asyncDispose]()
}

function recordsOf(records: readonly ClientRecord[]) {
  const at = (i: number) => records[i]!
  return {
    count: records.length,
    offset: (i: number) => i,
    timestamp: (i: number) => at(i).timestamp,
    key: (i: number) => at(i).key,
    value: (i: number) => at(i).value,
    headers: (i: number) => at(i).headers,
  }
}
