import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { Local } from '@kafi/emulated-local'
import { growTopic } from './big-topic.ts'
import { fillTopic, makeRecords } from './data.ts'
import { dropCache } from './folder.ts'
import { logFiles } from './log-file.ts'
import type { Pair } from './measure.ts'
import { readFiles } from './raw.ts'

/** A topic of 10 GB: how soon the first record comes, and the most memory a process takes that reads it all. */
export async function run(rootDir: string, measure: (pair: Pair) => Promise<void>): Promise<void> {
  {
    await using local = new Local({ rootDir })
    await fillTopic(await local.backend(), 'big', makeRecords(1038, 1000), 60)
  }
  growTopic(rootDir, 160)
  const prepare = (): void => dropCache(rootDir)
  await measure({
    name: 'first record of `cat`, 10 GB topic, cold',
    unit: 'record',
    kafi: { prepare, run: () => catFirst(rootDir) },
    reference: { prepare, run: () => (readFiles(logFiles(rootDir).slice(0, 1)) > 0 ? 1 : 0) },
    against: 'open + read of the first segment',
    goal: '<= 100 ms: >= 10 record/s',
  })
  const child = join(import.meta.dirname, 'read-all.js')
  console.log(
    `\nfull read of it in a process of its own: ${execFileSync(process.execPath, [child, rootDir], { encoding: 'utf8' })}`,
  )
}

async function catFirst(rootDir: string): Promise<number> {
  await using local = new Local({ rootDir })
  return (await local.cat('big', { type: 'bytes', n: 1 })).length
}
