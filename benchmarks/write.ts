import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Records } from '@kafi/core'
import { Local } from '@kafi/emulated-local'
import { makeRecords, openTopic, patience, removeTopic } from './data.ts'
import type { Pair, Side } from './measure.ts'
import { writeSynced } from './raw.ts'

const batchHeaderBytes = 61
const recordHeaderBytes = 10
const rawBytes = 64 << 20

/** Writing to a folder against a loop that writes the same bytes to one file and forces each commit to disk. */
export async function run(folder: string, measure: (pair: Pair) => Promise<void>): Promise<void> {
  await using local = new Local({ rootDir: join(folder, 'kafi') })
  const side = (records: Records, commits: number): Side => writeSide(local, records, commits)
  await measure({
    name: 'write, 1 kB values, 1 MiB commits',
    unit: 'record',
    kafi: side(makeRecords(1038, 1000), 256),
    ...rawSide(join(folder, 'raw'), 1038, 1000, 256),
    goal: '>= 0.7',
  })
  await measure({
    name: 'commits of one 1 kB record',
    unit: 'commit',
    kafi: side(makeRecords(1, 1000), 2000),
    ...rawSide(join(folder, 'raw'), 1, 1000, 2000),
    goal: '>= 0.7',
  })
  await measure({
    name: 'write, 100 B values, 1 MiB commits',
    unit: 'record',
    kafi: side(makeRecords(9500, 100), 100),
    ...rawSide(join(folder, 'raw'), 9500, 100, 100),
    goal: '>= 1.5 M/s',
  })
}

/** What a side wrote before is deleted, so that both write to blocks of the disk that were used before, or both do not. */
function writeSide(local: Local, records: Records, commits: number): Side {
  const topic = `t${records.count}`
  return {
    prepare: () => removeTopic(local, topic),
    run: async () => {
      await using writer = await openTopic(await local.backend(), topic)
      for (let i = 0; i < commits; i++) await writer.append([{ topic, partition: 0, records }], patience)
      return commits * records.count
    },
  }
}

function rawSide(
  file: string,
  count: number,
  valueBytes: number,
  commits: number,
): Pick<Pair, 'reference' | 'against'> {
  const commitBytes = batchHeaderBytes + count * (valueBytes + recordHeaderBytes)
  const bytes = randomBytes(Math.max(commitBytes, rawBytes))
  const reference: Side = {
    prepare: () => rmSync(file, { force: true }),
    run: () => writeSynced(file, bytes, commitBytes, commits) * count,
  }
  return { reference, against: 'write + fdatasync' }
}
