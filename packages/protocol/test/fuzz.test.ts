import { beforeAll, describe, expect, test } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import {
  crc32c,
  encodeBatch,
  loadZstd,
  readControl,
  readMessageSet,
  readRecords,
  walkBatches,
  walkMessages,
  writeMessageSet,
  type RecordColumns,
} from '../src/index.ts'
import { bytesOf, columnsOf, plain, type Plain } from './columns.ts'
import { damage, makeRandom } from './tampering.ts'

const maxInflatedBytes = 100_000
const records: Plain[] = Array.from({ length: 12 }, (_, offset) =>
  plain({
    offset,
    key: offset % 3 === 0 ? null : bytesOf(`key ${offset}`),
    value: offset % 5 === 0 ? null : bytesOf('value '.repeat(offset)),
    headers:
      offset % 2 === 0
        ? []
        : [
            ['h', bytesOf('x')],
            ['n', null],
          ],
  }),
)
const codecs = ['none', 'gzip', 'snappy', 'lz4', 'zstd'] as const
const typed = /^KAFI_(CORRUPT|TOO_LARGE|UNSUPPORTED)$/

let batches: Uint8Array[] = []
let sets: Uint8Array[] = []

beforeAll(async () => {
  await loadZstd()
  batches = codecs.map((codec) => encodeBatch(columnsOf(records), { codec }))
  sets = ([0, 1] as const).flatMap((magic) =>
    codecs
      .slice(0, 4)
      .map((codec) => writeMessageSet(columnsOf(records), { magic, codec: codec as 'gzip', lossy: true })),
  )
})

/** Touches everything the columns can say; gives the bytes they handed out. */
function readAll(columns: RecordColumns): number {
  let bytes = 0
  for (let i = 0; i < columns.count; i++) {
    columns.offset(i)
    columns.attributes(i)
    bytes += (columns.key(i)?.length ?? 0) + (columns.value(i)?.length ?? 0)
    for (const [, value] of columns.headers(i)) bytes += value?.length ?? 0
    columns.timestamp(i)
  }
  return bytes
}

/** Runs it; only typed errors are let pass. */
function attempt(read: () => number, inputBytes: number): void {
  try {
    expect(read()).toBeLessThanOrEqual(Math.max(inputBytes, maxInflatedBytes))
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'KafiError' || !('code' in error)) throw error
    if (!typed.test(String(error.code))) throw error
  }
}

const readBatches = (bytes: Uint8Array, check: boolean) => {
  const headers = walkBatches(bytes)
  for (const header of headers) readControl(bytes, { ...header, control: true })
  return readAll(readRecords(bytes, headers, { check, maxInflatedBytes }))
}
const readSets = (bytes: Uint8Array, check: boolean) =>
  readAll(readMessageSet(bytes, walkMessages(bytes), { check, maxInflatedBytes }))

function randomBytes(random: (below: number) => number): Uint8Array {
  const bytes = Uint8Array.from({ length: random(200) }, () => random(256))
  // Half of them get past the first look: a length that fits and a magic that is known.
  if (bytes.length > 17 && random(2) === 0) {
    new DataView(bytes.buffer).setInt32(8, bytes.length - 12)
    bytes[16] = random(3)
    bytes.fill(0, 0, 2)
  }
  return bytes
}

/** The CRC made right again, so that the damage gets through to the parser. */
function resealed(bytes: Uint8Array): Uint8Array {
  if (bytes.length > 61) new DataView(bytes.buffer).setUint32(17, crc32c(bytes, 21))
  return bytes
}

describe('hostile bytes give typed errors or records, within the bounds', () => {
  test('damaged batches', () => {
    const random = makeRandom(1)
    for (let n = runs(2000, 200_000); n > 0; n--) {
      const bad = damage(batches[random(batches.length)]!, random)
      attempt(() => readBatches(n % 2 === 0 ? resealed(bad) : bad, n % 3 !== 0), bad.length)
    }
  })

  test('damaged message sets', () => {
    const random = makeRandom(2)
    for (let n = runs(2000, 200_000); n > 0; n--) {
      const bad = damage(sets[random(sets.length)]!, random)
      attempt(() => readSets(bad, n % 2 === 0), bad.length)
    }
  })

  test('random bytes', () => {
    const random = makeRandom(3)
    for (let n = runs(2000, 200_000); n > 0; n--) {
      const bytes = randomBytes(random)
      attempt(() => readBatches(bytes, n % 2 === 0), bytes.length)
      attempt(() => readSets(bytes, n % 2 === 0), bytes.length)
    }
  })

  test('batches cut off at every byte, with a length that fits and a CRC that is right', () => {
    for (const batch of batches) {
      for (let end = 61; end < batch.length; end++) {
        const cut = batch.slice(0, end)
        new DataView(cut.buffer).setInt32(8, end - 12)
        expect(() => readBatches(resealed(cut), true)).toThrow(expect.objectContaining({ name: 'KafiError' }) as Error)
      }
    }
  })

  test('every byte of an uncompressed batch set to each of its worst values, with a CRC that is right', () => {
    for (let pos = 21; pos < batches[0]!.length; pos++) {
      for (const value of [0, 1, 0x7f, 0x80, 0xfe, 0xff]) {
        const bad = new Uint8Array(batches[0]!)
        bad[pos] = value
        attempt(() => readBatches(resealed(bad), true), bad.length)
      }
    }
  })
})
