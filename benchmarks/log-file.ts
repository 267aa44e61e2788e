import { closeSync, openSync, readSync } from 'node:fs'
import { readRecords, walkBatches } from '@kafi/protocol'
import { listFiles } from './folder.ts'

/** The log files below a folder, in order of their names, which begin with the base offset. */
export function logFiles(folder: string): string[] {
  return listFiles(folder)
    .filter((file) => file.endsWith('.log'))
    .sort()
}

/** Calls `see` with every value of every log file, read whole and decoded with CRC by our codec; answers how many. */
export function readLogs(folder: string, see: (value: Uint8Array) => void): number {
  const buffer = Buffer.allocUnsafe(80 << 20)
  let count = 0
  for (const file of logFiles(folder)) {
    const fd = openSync(file, 'r')
    const bytes = buffer.subarray(0, readSync(fd, buffer))
    closeSync(fd)
    for (const batch of walkBatches(bytes)) {
      const records = readRecords(bytes, [batch], {})
      for (let i = 0; i < records.count; i++) see(records.value(i)!)
      count += records.count
    }
  }
  return count
}
