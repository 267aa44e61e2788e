import { linkSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { crc32c } from '@kafi/protocol'
import { logFiles } from './log-file.ts'

interface StoredEntry {
  n: string
  b: string
  e: string
  sh?: string
}

interface StoredHead {
  crc?: number
  v: string
  partitions: { n: string; recent: StoredEntry[] }[]
}

/**
 * Makes a large topic of a small one that has one partition and one segment: the segment's file is linked under `copies`
 * names, each with offsets of its own. A sparse file would not do: zeros are no batches.
 */
export function growTopic(rootDir: string, copies: number): void {
  const [segment] = logFiles(rootDir)
  const headFolder = join(dirname(dirname(segment!)), 'head@')
  const newest = readdirSync(headFolder).sort().at(-1)!
  const head = readHead(join(headFolder, newest))
  const partition = head.partitions[0]!
  const [first] = partition.recent
  const records = Number(first!.e)
  partition.recent = Array.from({ length: copies }, (_, i) => shiftEntry(first!, i * records, i))
  for (const { n } of partition.recent.slice(1)) linkSync(segment!, join(dirname(segment!), n))
  partition.n = String(copies * records)
  head.v = String(Number(head.v) + 1)
  writeFileSync(join(headFolder, String(Number(newest) + 1).padStart(20, '0')), encodeHead(head))
}

function shiftEntry(entry: StoredEntry, by: number, i: number): StoredEntry {
  if (i === 0) return entry
  const base = String(Number(entry.b) + by)
  const n = `${base.padStart(20, '0')}.copy${i}.log`
  return { ...entry, n, b: base, e: String(Number(entry.e) + by), sh: String(by) }
}

function readHead(file: string): StoredHead {
  const { crc: _, ...head } = JSON.parse(readFileSync(file, 'utf8').split('\n', 1)[0]!) as StoredHead
  return head
}

function encodeHead(head: StoredHead): string {
  const rest = JSON.stringify(head).slice(1)
  return `{"crc":${crc32c(Buffer.from(rest))},${rest}\n`
}
