import { join } from 'node:path'
import { Local } from '@kafi/emulated-local'
import { fillTopic, makeRecords, readBlocks } from './data.ts'
import { dropCache, listFiles } from './folder.ts'
import type { Pair } from './measure.ts'
import { readFiles } from './raw.ts'
import { readLogs } from './log-file.ts'

/** Reading from a folder: cold against reading the same files raw, and warm as views against a loop with the codec. */
export async function run(folder: string, measure: (pair: Pair) => Promise<void>): Promise<void> {
  await readCold(join(folder, 'cold'), measure)
  await readViews(join(folder, 'views'), measure)
}

async function readCold(rootDir: string, measure: (pair: Pair) => Promise<void>): Promise<void> {
  const commits = 256
  const records = makeRecords(1038, 1000)
  await using local = new Local({ rootDir })
  await fillTopic(await local.backend(), 'cold', records, commits)
  const prepare = (): void => dropCache(rootDir)
  const count = commits * records.count
  await measure({
    name: 'cold read with CRC, 1 kB values',
    unit: 'record',
    kafi: { prepare, run: () => countRecords(local, 'cold') },
    reference: { prepare, run: () => (readFiles(listFiles(rootDir)) > 0 ? count : 0) },
    against: 'read',
    goal: '>= 0.6',
  })
}

async function readViews(rootDir: string, measure: (pair: Pair) => Promise<void>): Promise<void> {
  await using local = new Local({ rootDir })
  await fillTopic(await local.backend(), 'views', makeRecords(9500, 100), 100)
  await local.close()
  await using again = new Local({ rootDir })
  await measure({
    name: 'warm read with CRC as views, 100 B values',
    unit: 'record',
    clock: 'cpu',
    kafi: { run: () => countRecords(again, 'views') },
    reference: { run: () => readLogs(rootDir, () => {}) },
    against: 'codec alone',
    goal: '>= 2 M/s',
  })
}

async function countRecords(local: Local, topic: string): Promise<number> {
  let count = 0
  await readBlocks(await local.backend(), topic, (records) => {
    for (let i = 0; i < records.count; i++) if (records.value(i) !== null) count++
  })
  return count
}
