import { expect, test } from 'vitest'
import { clientNames, consumeWith, produceWith } from '../../clients/client.ts'
import { readLogFolder } from '../../clients/log-folder.ts'
import type { ClientRecord } from '../../clients/record.ts'
import { codecs } from '../../clients/task.ts'
import { newTopic, useService } from '../../use-service.ts'

/** What is older than a week is deleted within minutes. */
const now = Date.now()

/** What every client can say: kafka-python sends no record without key and value, kcat's command line is text. */
const records: readonly ClientRecord[] = Array.from({ length: 20 }, (_, index) => ({
  key: index % 5 === 0 ? null : bytes(`key ${index}`),
  value: index % 7 === 6 ? null : bytes(`value ${index} `.repeat(20)),
  headers: index < 10 ? [] : [['origin', bytes('e2e')]],
  timestamp: now + index,
  partition: 0,
}))

const kafka = await useService('kafka')
const secure = await useService('kafka-secure')

test.each(clientNames)('what %s writes with every codec, it, the others and we read alike', async (writer) => {
  const topic = newTopic(writer)
  for (const codec of codecs) await produceWith(writer, kafka, topic, records, { codec })
  const read = await Promise.all(clientNames.map((reader) => consumeWith(reader, kafka, topic)))
  if (kafka.brokers[0]?.folder !== undefined) read.push(await readLogFolder(kafka, topic))
  for (const each of read) expect(each).toEqual(read[0])
  expect(read[0]!.map(withoutPlace)).toEqual(codecs.flatMap(() => records.map(withoutPlace)))
})

test.each(clientNames)('%s is let in by TLS and SASL', async (client) => {
  const topic = newTopic(client)
  await produceWith(client, secure, topic, records)
  const read = await consumeWith(client, secure, topic)
  expect(read.map(withoutPlace)).toEqual(records.map(withoutPlace))
})

function withoutPlace({ key, value, headers }: ClientRecord) {
  return { key, value, headers }
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
