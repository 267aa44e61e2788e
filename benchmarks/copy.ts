import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { Local } from '@kafi/emulated-local'
import { fillTopic, makeRecords, removeTopic } from './data.ts'
import type { Pair } from './measure.ts'
import { copyFiles } from './raw.ts'
import { logFiles } from './log-file.ts'

/** `cp` of bytes from folder to folder against a loop that reads, writes and forces the same bytes. */
export async function run(folder: string, measure: (pair: Pair) => Promise<void>): Promise<void> {
  const commits = 256
  const records = makeRecords(1038, 1000)
  const sourceDir = join(folder, 'source')
  await using source = new Local({ rootDir: sourceDir })
  await fillTopic(await source.backend(), 'source', records, commits)
  await source.close()
  await using from = new Local({ rootDir: sourceDir })
  await using to = new Local({ rootDir: join(folder, 'target') })
  const raw = join(folder, 'raw')
  await measure({
    name: 'cp of bytes, folder to folder, 1 kB values',
    unit: 'record',
    kafi: {
      prepare: () => removeTopic(to, 'copy'),
      run: async () => (await from.cp('source', to, 'copy', { type: 'bytes' })).written,
    },
    reference: {
      prepare: () => rmSync(raw, { force: true }),
      run: () => (copyFiles(logFiles(sourceDir), raw) > 0 ? commits * records.count : 0),
    },
    against: 'read + write + fdatasync of 8 MiB',
    goal: '>= 0.6',
  })
}
