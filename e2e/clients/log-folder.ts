import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loadZstd, readRecords, walkBatches } from '@kafi/protocol'
import type { Service } from '../services/catalog.ts'
import type { ReadRecord } from './record.ts'

/** The records in the log folder of partition 0 of a topic, as our record functions read them. */
export async function readLogFolder({ brokers }: Service, topic: string): Promise<ReadRecord[]> {
  await loadZstd()
  const partition = join(String(brokers[0]!.folder), 'data', `${topic}-0`)
  const names = (await readdir(partition)).filter((name) => name.endsWith('.log')).sort()
  const files = await Promise.all(names.map((name) => readFile(join(partition, name))))
  return parseLog(new Uint8Array(Buffer.concat(files)))
}

function parseLog(log: Uint8Array): ReadRecord[] {
  const columns = readRecords(log, walkBatches(log))
  return Array.from({ length: columns.count }, (_, i) => ({
    partition: 0,
    offset: columns.offset(i),
    timestamp: columns.timestamp(i),
    key: columns.key(i),
    value: columns.value(i),
    headers: columns.headers(i),
  }))
}
