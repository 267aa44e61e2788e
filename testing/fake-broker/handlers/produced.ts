import {
  checkBatch,
  encodeBatch,
  hasZstd,
  magicAt,
  ProtocolError,
  readHeader,
  readMessageSet,
  readRecords,
  walkMessages,
  type BatchHeader,
} from '@kafi/protocol'

/** One batch v2 as it will be appended. */
export interface Produced {
  readonly bytes: Uint8Array
  readonly header: BatchHeader
}

/**
 * Reads and checks what a producer sent (Kafka: LogValidator): exactly one batch v2 with records numbered from 0 without gaps,
 * or messages v0 or v1, which become a batch. Throws a `ProtocolError` that says why it cannot be appended.
 *
 * @example
 * const { bytes, header } = readProduced(records, 9)
 */
export function readProduced(records: Uint8Array | null, version: number): Produced {
  if (records === null || records.length === 0) throw refuse('a partition without records')
  const magic = magicAt(records, 0)
  if (magic === 2) return readBatch(records)
  if (version >= 3) throw refuse('messages of an old format in a request of a new one')
  return convertMessages(records)
}

function readBatch(bytes: Uint8Array): Produced {
  const header = readHeader(bytes, 0)
  if (header.size !== bytes.length) throw refuse('more than one batch')
  checkBatch(bytes, header)
  if (header.control) throw refuse('a control batch')
  if (header.count === 0 || header.lastOffsetDelta !== header.count - 1) throw refuse('a batch with gaps')
  if (header.producerId >= 0n && (header.baseSequence < 0 || header.producerEpoch < 0)) throw refuse('no sequence')
  if (header.codec === 'zstd' && !hasZstd()) return { bytes, header }
  // Opens the batch: a count or a record that lies is found here.
  const columns = readRecords(bytes, [header], { check: false })
  const last = columns.offset(columns.count - 1) - columns.offset(0)
  if (columns.count !== header.count || last !== header.lastOffsetDelta) throw refuse('offsets that do not count up')
  return { bytes, header }
}

function convertMessages(source: Uint8Array): Produced {
  const messages = walkMessages(source, 0, source.length, { partial: 'throw' })
  const bytes = encodeBatch(readMessageSet(source, messages), { codec: messages[0]?.codec ?? 'none' })
  return { bytes, header: readHeader(bytes, 0) }
}

function refuse(why: string): ProtocolError {
  return new ProtocolError('KAFI_ARGUMENT', `${why} cannot be appended`)
}
