import { expect, test } from 'vitest'
import { clientNames, produceWith } from '../../clients/client.ts'
import { readLogFolder } from '../../clients/log-folder.ts'
import { codecs } from '../../clients/task.ts'
import { newTopic, useService } from '../../use-service.ts'

const kafka = await useService('kafka')
// The log of a broker somebody else started is out of reach.
const isReachable = kafka.brokers[0]?.folder !== undefined && clientNames.includes('confluent')

/** What is older than a week is deleted within minutes. */
const now = Date.now()

test.runIf(isReachable)('nulls, binary and repeated headers are read from the log folder of a broker', async () => {
  const topic = newTopic('log')
  const records = Array.from({ length: 50 }, (_, index) => makeRecord(index))
  for (const codec of codecs) await produceWith('confluent', kafka, topic, records, { codec })
  const expected = codecs.flatMap(() => records).map((record, offset) => ({ ...record, offset }))
  expect(await readLogFolder(kafka, topic)).toEqual(expected)
})

function makeRecord(index: number) {
  return {
    key: index % 3 === 0 ? null : Uint8Array.of(index, 0, 255),
    value: index % 3 === 1 ? null : new Uint8Array(index * 10).fill(index),
    headers: [
      ['h', Uint8Array.of(index)],
      ['h', null],
    ] as [string, Uint8Array | null][],
    timestamp: now + index,
    partition: 0,
  }
}
