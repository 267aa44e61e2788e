import { codecs, type Codec } from './codec.ts'
import type { Bytes } from './columns.ts'
import { ProtocolError } from './error.ts'

/** Bytes before the records of a batch v2. */
export const headerSize = 61
/** Bytes of offset and length, which the length itself does not count. */
export const prefixSize = 12
/** Bits of a batch's attributes (Kafka: DefaultRecordBatch). */
export const attributeBits = { codec: 7, append: 8, transactional: 16, control: 32, deleteHorizon: 64 } as const

/** Where the fields of a batch v2 stand (Kafka: DefaultRecordBatch.java). */
export const fields = {
  baseOffset: 0,
  length: 8,
  leaderEpoch: 12,
  magic: 16,
  crc: 17,
  attributes: 21,
  lastOffsetDelta: 23,
  baseTimestamp: 27,
  maxTimestamp: 35,
  producerId: 43,
  producerEpoch: 51,
  baseSequence: 53,
  count: 57,
} as const

/** A view of the same bytes, for big-endian numbers. */
export function viewOf(bytes: Bytes): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
}

/** An int64 as a number: exact up to 2^53, the nearest number beyond. */
export function readInt64(view: DataView, pos: number): number {
  return view.getInt32(pos) * 0x1_0000_0000 + view.getUint32(pos + 4)
}

/** Writes a safe integer as an int64. */
export function writeInt64(view: DataView, pos: number, value: number): void {
  view.setInt32(pos, Math.floor(value / 0x1_0000_0000))
  view.setUint32(pos + 4, value >>> 0)
}

/** Codec of these attributes; `KAFI_UNSUPPORTED` for numbers that Kafka has not given out. */
export function codecOf(attributes: number, pos: number): Codec {
  const codec = codecs[attributes & attributeBits.codec]
  if (codec !== undefined) return codec
  const message = `compression ${attributes & attributeBits.codec} is unknown (at byte ${pos})`
  throw new ProtocolError('KAFI_UNSUPPORTED', message, { details: { position: pos } })
}
