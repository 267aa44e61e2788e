import { attributeBits, codecOf, fields, headerSize, prefixSize, readInt64, viewOf } from './batch-fields.ts'
import type { Codec } from './codec.ts'
import type { BatchTimestampType, Bytes } from './columns.ts'
import { crc32c } from './crc32c.ts'
import { corrupt, ProtocolError } from './error.ts'

/** Header of a record batch v2, and where it stands. Offsets are safe integers; -1 in the producer's fields means none. */
export interface BatchHeader {
  /** First byte of the batch. */
  readonly position: number
  /** The whole batch in bytes. */
  readonly size: number
  readonly baseOffset: number
  readonly leaderEpoch: number
  readonly magic: 2
  /** CRC-32C of everything behind it, unsigned. */
  readonly crc: number
  readonly attributes: number
  readonly lastOffsetDelta: number
  /** Milliseconds; beyond 2^53 the nearest number there is. */
  readonly baseTimestamp: number
  readonly maxTimestamp: number
  readonly producerId: bigint
  readonly producerEpoch: number
  readonly baseSequence: number
  /** Number of records that the batch says it has; 0 in a batch that compaction has emptied. */
  readonly count: number
  readonly codec: Codec
  readonly timestampType: BatchTimestampType
  readonly transactional: boolean
  readonly control: boolean
}

/** What {@link walkBatches} may be told. */
export interface WalkOptions {
  /** A batch that is cut off at the end, as fetches give it: stop before it (default) or throw `KAFI_CORRUPT`. */
  readonly partial?: 'stop' | 'throw'
}

/**
 * Reads and checks the header of the batch at `pos`: lengths, counts, deltas. `KAFI_CORRUPT` if it is none or cut off,
 * `KAFI_UNSUPPORTED` for message sets (magic 0 and 1: {@link readMessageSet}) and magics to come.
 *
 * @example
 * const { baseOffset, count } = readHeader(bytes, 0)
 */
export function readHeader(bytes: Bytes, pos: number): BatchHeader {
  return parseHeader(bytes, viewOf(bytes), pos, bytes.length)
}

/**
 * Headers of the batches between `from` and `to`, one behind the other. Reads 61 bytes of each and nothing else.
 *
 * @example
 * for (const header of walkBatches(segment)) console.log(header.baseOffset)
 */
export function walkBatches(bytes: Bytes, from = 0, to = bytes.length, options: WalkOptions = {}): BatchHeader[] {
  const view = viewOf(bytes)
  const end = Math.min(to, bytes.length)
  const headers: BatchHeader[] = []
  for (let pos = from; pos < end;) {
    if (options.partial !== 'throw' && isPartial(view, pos, end)) break
    const header = parseHeader(bytes, view, pos, end)
    headers.push(header)
    pos += header.size
  }
  return headers
}

/**
 * Checks the batch's CRC: `KAFI_CORRUPT` with its position and offset if it is wrong.
 *
 * @example
 * for (const header of walkBatches(bytes)) checkBatch(bytes, header)
 */
export function checkBatch(bytes: Bytes, header: BatchHeader): void {
  const { position, size, crc, baseOffset } = header
  const actual = crc32c(bytes, position + fields.attributes, position + size)
  if (actual === crc) return
  const message = `the batch of offset ${baseOffset} has CRC ${hex(actual)}, not ${hex(crc)}; its bytes are damaged`
  throw corrupt(message, position)
}

/**
 * Offset behind the batch: the next one that a reader asks for, whatever compaction has left of the batch.
 *
 * @example
 * position = nextOffset(headers.at(-1))
 */
export function nextOffset(header: BatchHeader): number {
  return header.baseOffset + header.lastOffsetDelta + 1
}

/**
 * Format of the batch or message at `pos`: 0, 1, 2; null if there are not enough bytes to say.
 *
 * @example
 * const records = magicAt(bytes, 0) === 2 ? readRecords(bytes, walkBatches(bytes)) : readMessageSet(bytes, walkMessages(bytes))
 */
export function magicAt(bytes: Bytes, pos: number): number | null {
  return bytes[pos + fields.magic] ?? null
}

function isPartial(view: DataView, pos: number, to: number): boolean {
  if (pos + prefixSize > to) return true
  const length = view.getInt32(pos + fields.length)
  return length >= 0 && pos + prefixSize + length > to
}

function parseHeader(bytes: Bytes, view: DataView, pos: number, to: number): BatchHeader {
  if (!(pos >= 0)) throw new ProtocolError('KAFI_ARGUMENT', `${pos} is no position in bytes`)
  if (pos + fields.magic >= to) throw corrupt('a batch is cut off', pos)
  checkMagic(bytes[pos + fields.magic]!, pos)
  if (pos + headerSize > to) throw corrupt('the header of a batch is cut off', pos)
  const size = prefixSize + view.getInt32(pos + fields.length)
  if (size < headerSize || size > to - pos) throw corrupt(`a batch of ${size} bytes where ${to - pos} are`, pos)
  const attributes = view.getInt16(pos + fields.attributes)
  const header: BatchHeader = {
    position: pos,
    size,
    baseOffset: readInt64(view, pos + fields.baseOffset),
    leaderEpoch: view.getInt32(pos + fields.leaderEpoch),
    magic: 2,
    crc: view.getUint32(pos + fields.crc),
    attributes,
    lastOffsetDelta: view.getInt32(pos + fields.lastOffsetDelta),
    baseTimestamp: readInt64(view, pos + fields.baseTimestamp),
    maxTimestamp: readInt64(view, pos + fields.maxTimestamp),
    producerId: view.getBigInt64(pos + fields.producerId),
    producerEpoch: view.getInt16(pos + fields.producerEpoch),
    baseSequence: view.getInt32(pos + fields.baseSequence),
    count: view.getInt32(pos + fields.count),
    codec: codecOf(attributes, pos),
    timestampType: (attributes & attributeBits.append) !== 0 ? 'append' : 'create',
    transactional: (attributes & attributeBits.transactional) !== 0,
    control: (attributes & attributeBits.control) !== 0,
  }
  checkCounts(header)
  return header
}

function checkMagic(magic: number, pos: number): void {
  if (magic === 2) return
  const details = { position: pos, magic }
  if (magic > 2) throw new ProtocolError('KAFI_UNSUPPORTED', `a batch of magic ${magic} (at byte ${pos})`, { details })
  const message = `messages of magic ${magic}, from before Kafka 0.11 (at byte ${pos}); read them with readMessageSet`
  throw new ProtocolError('KAFI_UNSUPPORTED', message, { details })
}

// A record takes at least seven bytes, so a count beyond that is a lie before anything is allocated for it.
function checkCounts({ position, size, baseOffset, lastOffsetDelta, count, codec }: BatchHeader): void {
  if (baseOffset < 0 || !Number.isSafeInteger(baseOffset + lastOffsetDelta + 1)) {
    throw corrupt(`a batch of offset ${baseOffset}`, position)
  }
  if (lastOffsetDelta < 0 || count < 0 || count - 1 > lastOffsetDelta) {
    throw corrupt(`a batch of ${count} records with last offset delta ${lastOffsetDelta}`, position)
  }
  if (codec === 'none' && count * 7 > size - headerSize) {
    throw corrupt(`a batch of ${size} bytes that says it has ${count} records`, position)
  }
}

function hex(crc: number): string {
  return crc.toString(16).padStart(8, '0')
}
