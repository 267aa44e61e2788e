import { openEmulated } from '@kafi/emulated'
import { sampleRecords, signal } from '../../emulated/test/sample.ts'
import { FolderStore } from '../src/folder.ts'

/**
 * A process that appends until it is told to stop: `node testing/child.mjs append-child.ts <dir> <topic> <name> <bulk every>`.
 * Prints `<partition> <offset> <value>` for each record, after it was acknowledged.
 */
const [dir, topic, name, bulkEvery] = process.argv.slice(3) as [string, string, string, string]
const sizes = { bulkBytes: 4_000, journalBytes: 20_000, segmentBytes: 40_000 }

async function appendForEver(): Promise<void> {
  await using backend = await openEmulated(await FolderStore.open(dir), sizes)
  await using writer = await backend.openWriter({ durability: 'sync', signal })
  let stopped = false
  process.stdin.on('data', () => (stopped = true))
  console.log('ready')
  for (let i = 0; !stopped; i += 1) {
    const length = i % Number(bulkEvery) === 0 ? 5_000 : 20
    const values = [0, 1].map((partition) => `${name}-${i}-${partition}-`.padEnd(length, '.'))
    const runs = values.map((value, partition) => ({ topic, partition, records: sampleRecords([value]) }))
    for (const { partition, offset, error } of await writer.append(runs, { signal })) {
      if (error !== undefined) throw error
      console.log(`${partition} ${offset} ${values[partition]!.replace(/\.+$/, '')}`)
    }
  }
}

await appendForEver()
process.stdin.destroy()
