import { readFile } from 'node:fs/promises'
import { KafiError } from './errors.ts'
import type { Position } from './message.ts'

/**
 * The offsets of a CSV file as `kafka-consumer-groups --export` writes it: `topic,partition,offset`, or with a group before
 * them; then only the lines of that group count. `KAFI_ARGUMENT` names the line that is none.
 *
 * @example
 * await readResetFile('offsets.csv', 'app') // [{ topic: 'quakes', partition: 0, offset: 42 }]
 */
export async function readResetFile(file: string, group: string): Promise<readonly Position[]> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new KafiError('KAFI_ARGUMENT', `cannot read '${file}'; check the path`, { details: { file }, cause })
  })
  return text.split(/\r?\n/).flatMap((line, i) => (line.trim() === '' ? [] : positionOf(line, group, file, i + 1)))
}

function positionOf(text: string, group: string, file: string, line: number): Position[] {
  const parts = text.split(',').map((part) => part.trim().replace(/^"(.*)"$/, '$1'))
  const [topic = '', partition, offset] = parts.length === 4 ? parts.slice(1) : parts
  const position = { topic, partition: wholeOf(partition), offset: wholeOf(offset) }
  const isOne = parts.length === 3 || parts.length === 4
  if (!isOne || topic === '' || Number.isNaN(position.partition + position.offset)) {
    const message = `line ${line} of '${file}' is no offset; write topic,partition,offset`
    throw new KafiError('KAFI_ARGUMENT', message, { details: { file, line } })
  }
  return parts.length === 4 && parts[0] !== group ? [] : [position]
}

function wholeOf(text = ''): number {
  return /^\d{1,15}$/.test(text) ? Number(text) : NaN
}
