import type { Service } from '../services/catalog.ts'
import { runClient } from './run-client.ts'
import { orderRecords, type ClientRecord, type ReadRecord } from './record.ts'
import { rdkafkaProperties, type ClientOptions } from './task.ts'

/** Lengths first, so that keys and values may hold any byte; -1 is null. */
const format = '%p %o %T %K %S\n%k%s%h\n'

/**
 * Writes by kcat, in one run for each sequence of records with equal headers and partition. Its command line holds text
 * only: no tab or line end in keys and values, empty ones become null, and it says no timestamp.
 */
export async function produceByKcat(
  service: Service,
  topic: string,
  records: readonly ClientRecord[],
  options: ClientOptions,
): Promise<void> {
  for (const group of groupRecords(records)) {
    const { headers, partition } = group[0]!
    const named = headers.flatMap(([name, value]) => ['-H', value === null ? name : `${name}=${text(value)}`])
    const args = [...settings(service, 'produce', options), '-P', '-t', topic, '-p', String(partition)]
    const lines = group.map(({ key, value }) => `${text(key)}\t${text(value)}`).join('\n')
    await runClient('kcat', [...args, '-K', '\t', '-Z', ...named], lines)
  }
}

/** Reads a topic by kcat, up to its end. */
export async function consumeByKcat(service: Service, topic: string, options: ClientOptions): Promise<ReadRecord[]> {
  const args = [
    ...settings(service, 'consume', options),
    '-C',
    '-t',
    topic,
    '-o',
    'beginning',
    '-e',
    '-q',
    '-f',
    format,
  ]
  return orderRecords(parseOutput(await runClient('kcat', args, '')))
}

function settings(service: Service, verb: string, options: ClientOptions): string[] {
  const properties = Object.entries(rdkafkaProperties(service, verb, options))
  return properties.flatMap(([name, value]) => ['-X', `${name}=${value}`])
}

function groupRecords(records: readonly ClientRecord[]): ClientRecord[][] {
  const groups: ClientRecord[][] = []
  for (const record of records) {
    const last = groups.at(-1)
    if (last && mark(last[0]!) === mark(record)) last.push(record)
    else groups.push([record])
  }
  return groups
}

function mark({ headers, partition }: ClientRecord): string {
  return JSON.stringify([partition, headers.map(([name, value]) => [name, text(value)])])
}

function text(bytes: Uint8Array | null): string {
  return bytes === null ? '' : Buffer.from(bytes).toString()
}

function parseOutput(output: Buffer): ReadRecord[] {
  const records: ReadRecord[] = []
  for (let at = 0; at < output.length;) {
    const lineEnd = output.indexOf(10, at)
    const [partition, offset, timestamp, keyLength, valueLength] = numbers(output.toString('latin1', at, lineEnd))
    const take = (length: number) => {
      at += Math.max(0, length)
      return length < 0 ? null : new Uint8Array(output.subarray(at - length, at))
    }
    at = lineEnd + 1
    const key = take(keyLength!)
    const value = take(valueLength!)
    const headersEnd = output.indexOf(10, at)
    const headers = parseHeaders(output.toString('utf8', at, headersEnd))
    at = headersEnd + 1
    records.push({ partition: partition!, offset: offset!, timestamp: timestamp!, key, value, headers })
  }
  return records
}

function numbers(line: string): number[] {
  return line.split(' ').map(Number)
}

/** `name=value,name=value`: only what holds no comma comes back whole. kcat prints NULL for null. */
function parseHeaders(line: string): [string, Uint8Array | null][] {
  if (line === '') return []
  return line.split(',').map((header) => {
    const at = header.indexOf('=')
    const value = header.slice(at + 1)
    return [header.slice(0, at), value === 'NULL' ? null : new TextEncoder().encode(value)]
  })
}
