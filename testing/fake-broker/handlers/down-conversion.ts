import { readRecords, writeMessageSet, type BatchHeader } from '@kafi/protocol'

/**
 * A batch as messages of the old formats, for requests of old clients: headers are lost, markers left out, zstd becomes gzip
 * (Kafka: RecordsUtil.downConvert).
 *
 * @example
 * downConvert(bytes, header, 1)
 */
export function downConvert(bytes: Uint8Array, header: BatchHeader, magic: 0 | 1): Uint8Array {
  if (header.control || header.count === 0) return new Uint8Array(0)
  const records = readRecords(bytes, [header])
  const codec = header.codec === 'zstd' ? 'gzip' : header.codec
  return writeMessageSet(records, { magic, codec, keepOffsets: true, lossy: true, timestampType: header.timestampType })
}
