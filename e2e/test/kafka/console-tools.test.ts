import type { Message } from '@kafi/core'
import { expect, test } from 'vitest'
import { openCluster } from '../../clients/cluster.ts'
import { askConsumerGroups, askTopics, consumeByConsole, produceByConsole } from '../../clients/console-tools.ts'
import type { ClientRecord } from '../../clients/record.ts'
import { newTopic, useService } from '../../use-service.ts'

const kafka = await useService('kafka')
const now = Date.now()

const text = (string: string) => new TextEncoder().encode(string)

/** Null and empty keys and values, no header, one, and one name twice, a null among them. */
const records: readonly ClientRecord[] = Array.from({ length: 12 }, (_, i) => ({
  key: [null, text(''), text(`key ${i} äöü`)][i % 3]!,
  value: [text(`value ${i}`), null, text(''), text('{"snack":"Vögel"}')][i % 4]!,
  headers: [[], [['h', text(`${i}`)] as const], repeated(i), [['n', null] as const]][(i >> 1) % 4]!,
  timestamp: now + i,
  partition: 0,
}))

function repeated(i: number): ClientRecord['headers'] {
  return [
    ['h', text(`${i}`)],
    ['g', text('')],
    ['h', null],
  ]
}

function withoutPlace({ key, value, headers }: Pick<ClientRecord, 'key' | 'value' | 'headers'>) {
  return { key, value, headers }
}

function plain({ key, value, headers }: Message) {
  const copy = (bytes: unknown) => bytes && new Uint8Array(bytes as Uint8Array)
  return { key: copy(key), value: copy(value), headers: headers.map(([name, header]) => [name, copy(header)]) }
}

test('we read what kafka-console-producer writes', async () => {
  await using cluster = openCluster(kafka)
  const topic = newTopic('console')
  await cluster.touch(topic)
  await produceByConsole(kafka, topic, records)
  expect((await cluster.cat(topic, { type: 'bytes' })).map(plain)).toEqual(records.map(withoutPlace))
})

test('kafka-console-consumer reads what we write', async () => {
  await using cluster = openCluster(kafka)
  const topic = newTopic('console')
  await cluster.touch(topic, { partitions: 2 })
  const messages = records.map((record, i) => ({ ...record, partition: i % 2 }))
  await cluster.producer(topic, { type: 'bytes' }).produceMany(messages)
  const expected = [0, 1].flatMap((partition) =>
    messages.filter((one) => one.partition === partition).map((one, offset) => ({ ...one, offset })),
  )
  expect(await consumeByConsole(kafka, topic, records.length)).toEqual(expected)
})

test('kafka-topics tells of the topics that we make, and we of those that it makes', async () => {
  await using cluster = openCluster(kafka)
  const [ours, theirs] = [newTopic('ours'), newTopic('theirs')]
  await cluster.touch(ours, { partitions: 3, configs: { 'retention.ms': 86_400_000 } })
  const described = await askTopics(kafka, ['--describe', '--topic', ours])
  expect(described).toMatch(/PartitionCount: 3\s.*Configs: .*retention\.ms=86400000/)
  await askTopics(kafka, ['--create', '--topic', theirs, '--partitions', '2', '--config', 'cleanup.policy=compact'])
  expect(await cluster.partitions(theirs)).toBe(2)
  expect(await cluster.configs(theirs)).toMatchObject({ 'cleanup.policy': 'compact' })
})

test('kafka-consumer-groups tells where our group stands, and we go on where it puts the group', async () => {
  await using cluster = openCluster(kafka)
  const topic = newTopic('group')
  await cluster.touch(topic)
  await cluster.producer(topic, { type: 'bytes' }).produceMany(records)
  const read = async (n: number) => {
    await using consumer = cluster.consumer(topic, { group: topic, type: 'bytes' })
    const offsets = (await consumer.consume(n)).map(({ offset }) => offset)
    await consumer.commit()
    return offsets
  }
  expect(await read(5)).toEqual([0, 1, 2, 3, 4])
  const row = new RegExp(`^${topic}\\s+${topic}\\s+0\\s+5\\s+12\\s+7\\s`, 'm')
  expect(await askConsumerGroups(kafka, ['--describe', '--group', topic])).toMatch(row)
  await askConsumerGroups(kafka, [
    '--reset-offsets',
    '--group',
    topic,
    '--topic',
    topic,
    '--to-offset',
    '9',
    '--execute',
  ])
  expect(await cluster.groupOffsets(topic)).toMatchObject([{ topic, partition: 0, offset: 9 }])
  expect(await read(-1)).toEqual([9, 10, 11])
})
