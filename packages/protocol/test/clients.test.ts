import { beforeAll, describe, expect, test } from 'vitest'
import {
  crc32c,
  encodeBatch,
  loadZstd,
  magicAt,
  readControl,
  readHeader,
  readMessageSet,
  readRecords,
  walkBatches,
  walkMessages,
  writeMessageSet,
  type RecordColumns,
} from '../src/index.ts'
import { bytesOf, columnsOf, plain, plainOf } from './columns.ts'
import fixtures from './fixtures/clients.json' with { type: 'json' }

const bytesOfClient = (name: keyof typeof fixtures) => new Uint8Array(Buffer.from(fixtures[name], 'hex'))

function read(bytes: Uint8Array): RecordColumns {
  if (magicAt(bytes, 0) === 2) return readRecords(bytes, walkBatches(bytes, 0, bytes.length, { partial: 'throw' }))
  return readMessageSet(bytes, walkMessages(bytes, 0, bytes.length, { partial: 'throw' }))
}

const start = 1_700_000_000_000
const parts = [
  { key: bytesOf('k0'), value: bytesOf('value zero '.repeat(8)) },
  { key: null, value: bytesOf('v1'.repeat(40)) },
  { key: bytesOf(''), value: null },
  { key: bytesOf('k3'), value: bytesOf('') },
]
function expectedOf(name: string) {
  const java = name.startsWith('Java')
  const version = /v([012])/.exec(name)![1]!
  return parts.map((part, i) => {
    const timestamp = name.endsWith('append') ? start + 999 : start + 7 * i
    return { ...part, offset: i + (java ? 100 : 0), timestamp: version === '0' ? -1 : timestamp }
  })
}

const names = (Object.keys(fixtures) as (keyof typeof fixtures)[]).filter((name) => !name.endsWith('marker'))

beforeAll(loadZstd)

describe('what other clients have written', () => {
  test.each(names)('%s', (name) => {
    const records = plainOf(read(bytesOfClient(name))).map(({ headers: _, ...rest }) => rest)
    expect(records).toEqual(expectedOf(name))
  })

  test.each(names.filter((name) => name.includes('v2')))('headers of %s', (name) => {
    const records = read(bytesOfClient(name))
    const first = name.startsWith('kafkajs')
      ? [
          ['h', bytesOf('1')],
          ['h', bytesOf('2')],
        ]
      : [
          ['h', bytesOf('1')],
          ['h', null],
          ['', bytesOf('')],
        ]
    expect([0, 1, 2, 3].map((i) => records.headers(i))).toEqual([first, [], [], [['x', Uint8Array.of(0, 255)]]])
  })

  test("Java's producer fields, leader epoch and append time", () => {
    const expected = { producerId: 4711n, producerEpoch: 3, baseSequence: 42, transactional: true, leaderEpoch: 5 }
    expect(readHeader(bytesOfClient('Java 3.9.1 v2 transactional'), 0)).toMatchObject(expected)
    const append = { timestampType: 'append', maxTimestamp: start + 999 }
    expect(readHeader(bytesOfClient('Java 3.9.1 v2 gzip append'), 0)).toMatchObject(append)
  })

  test("Java's commit marker", () => {
    const bytes = bytesOfClient('Java 3.9.1 commit marker')
    expect(readControl(bytes, readHeader(bytes, 0))).toEqual({ kind: 'commit', coordinatorEpoch: 8 })
  })
})

describe('what we write', () => {
  const withHeaders = expectedOf('Java v2').map((record, i) =>
    plain({ ...record, headers: read(bytesOfClient('Java 3.9.1 v2 none')).headers(i) }),
  )

  test("is Java's batch byte for byte", () => {
    const options = { keepOffsets: true, leaderEpoch: 5 }
    const producer = { producerId: 4711n, producerEpoch: 3, baseSequence: 42, transactional: true }
    const columns = columnsOf(withHeaders)
    expect(encodeBatch(columns, options)).toEqual(bytesOfClient('Java 3.9.1 v2 none'))
    expect(encodeBatch(columns, { ...options, ...producer })).toEqual(bytesOfClient('Java 3.9.1 v2 transactional'))
  })

  test.each([0, 1] as const)("is Java's message set v%i byte for byte", (magic) => {
    const bytes = writeMessageSet(columnsOf(withHeaders), { magic, keepOffsets: true, lossy: true })
    expect(bytes).toEqual(bytesOfClient(`Java 3.9.1 v${magic} none`))
  })

  test('has the LZ4 header checksum of its version, as Java writes it', () => {
    for (const magic of [0, 1] as const) {
      const ours = writeMessageSet(columnsOf(withHeaders), { magic, codec: 'lz4', lossy: true })
      const java = bytesOfClient(`Java 3.9.1 v${magic} lz4`)
      const { value } = walkMessages(ours)[0]!
      expect(ours.slice(value, value + 7)).toEqual(java.slice(value, value + 7))
    }
  })

  test('has the CRC that everybody computes', () => {
    expect(crc32c(bytesOf('123456789'))).toBe(0xe3069283)
  })
})
