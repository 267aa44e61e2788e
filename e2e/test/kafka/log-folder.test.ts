import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loadZstd, readRecords, walkBatches } from '@kafi/protocol'
import { expect, test } from 'vitest'
import { clientNames, produceWith, type ClientName } from '../../clients/client.ts'
import type { ClientRecord } from '../../clients/record.ts'
import { codecs } from '../../clients/task.ts'
import { newTopic, useService } from '../../use-service.ts'

const kafka = await useService('kafka')
const folder = kafka.brokers[0]?.folder
const writers = clientNames.filter((name) => name !== 'kcat')

/** kafka-python writes no header that is null. */
function makeRecords(writer: ClientName): readonly ClientRecord[] {
  const last = writer === 'kafka-python' ? Uint8Array.of() : null
  return Array.from({ length: 50 }, (_, index) => makeRecord(index, last))
}

function makeRecord(index: number, last: Uint8Array | null): ClientRecord {
  return {
    key: index % 3 === 0 ? null : Uint8Array.of(index, 0, 255),
    value: index % 3 === 1 ? null : new Uint8Array(index * 10).fill(index),
    headers: [
      ['h', Uint8Array.of(index)],
      ['h', last],
    ],
    timestamp: 1_790_000_000_000 + index,
    partition: 0,
  }
}

// The log of a broker somebody else started is out of reach.
test.runIf(folder).each(writers)('what %s had a broker write is read from its log folder', async (writer) => {
  await loadZstd()
  const topic = newTopic(writer)
  const records = makeRecords(writer)
  for (const codec of codecs) await produceWith(writer, kafka, topic, records, { codec })
  const log = await readLog(join(folder!, 'data', `${topic}-0`))
  const headers = walkBatches(log)
  expect([...new Set(headers.map(({ codec }) => codec))]).toEqual(codecs)
  const columns = readRecords(log, headers)
  expect(columns.count).toBe(records.length * codecs.length)
  for (let i = 0; i < columns.count; i++) {
    const { key, value, headers, timestamp } = records[i % records.length]!
    expect([columns.offset(i), columns.timestamp(i), columns.key(i), columns.value(i), columns.headers(i)]).toEqual([
      i,
      timestamp,
      key,
      value,
      headers,
    ])
  }
})

async function readLog(partition: string): Promise<Uint8Array> {
  const names = (await readdir(partition)).filter((name) => name.endsWith('.log')).sort()
  const files = await Promise.all(names.map((name) => readFile(join(partition, name))))
  return new Uint8Array(Buffer.concat(files))
}
