import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Local } from '@kafi/emulated-local'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runJavaTool } from '../../clients/java-tool.ts'

const now = 1_790_000_000_000
/** Enough bytes that each run goes into a segment at once. */
const count = 400
const codecs = ['uncompressed', 'gzip', 'snappy', 'lz4', 'zstd']

let rootDir: string
beforeEach(async () => {
  rootDir = await mkdtemp(join(tmpdir(), 'kafi-dump-'))
})
afterEach(() => rm(rootDir, { recursive: true, force: true }))

test("Kafka's DumpLogSegments reads our segments in place, whatever their codec", async () => {
  await using storage = new Local({ rootDir, kafi: { keyType: 'bytes', valueType: 'bytes' } })
  for (const codec of codecs) {
    await storage.touch(codec, { configs: { 'compression.type': codec, 'retention.ms': -1 } })
    await storage.producer(codec).produceMany(Array.from({ length: count }, (_, index) => makeMessage(index)))
  }
  await storage.close()
  const segments = await listSegments(rootDir)
  const text = await runJavaTool('org.apache.kafka.tools.DumpLogSegments', [
    '--print-data-log',
    '--files',
    segments.join(','),
  ])
  const dumps = text.split(/^Dumping /m).slice(1)
  expect(dumps).toHaveLength(codecs.length)
  for (const dump of dumps) expect(readDump(dump)).toEqual(expectedDump(codecOf(dump)))
})

/** Every seventh has no key, every fifth no value; all have the header `h` twice. */
function makeMessage(index: number) {
  return {
    key: index % 7 === 0 ? null : bytes(`key-${index}`),
    value: index % 5 === 0 ? null : bytes(`${index} `.repeat(500)),
    headers: [
      ['h', bytes('1')],
      ['h', null],
    ] as [string, Uint8Array | null][],
    timestamp: now + index,
  }
}

function expectedDump(codec: string) {
  const messages = Array.from({ length: count }, (_, index) => makeMessage(index))
  return {
    codecs: [codec === 'uncompressed' ? 'none' : codec],
    valid: ['true'],
    records: messages.map(({ key, value, timestamp }, offset) =>
      [offset, timestamp, key?.length ?? -1, value?.length ?? -1, 'h,h'].join(' '),
    ),
  }
}

function readDump(dump: string) {
  const batches = [...dump.matchAll(/^baseOffset: .* compresscodec: (\S+) .*isvalid: (\S+)/gm)]
  const pattern = /^\| offset: (\d+) CreateTime: (-?\d+) keySize: (-?\d+) valueSize: (-?\d+) .*headerKeys: \[(.*?)\]/gm
  const records = [...dump.matchAll(pattern)].map((match) => match.slice(1).join(' '))
  const unique = (column: number) => [...new Set(batches.map((match) => match[column]))]
  return { codecs: unique(1), valid: unique(2), records }
}

function codecOf(dump: string): string {
  return /topics\/(\w+)\//.exec(dump)![1]!
}

async function listSegments(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true })
  return names.filter((name) => name.endsWith('.log')).map((name) => join(folder, name))
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
