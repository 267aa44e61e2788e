export { ProtocolError, type ProtocolErrorCode, type ProtocolErrorOptions } from './error.ts'
export type { BatchTimestampType, Bytes, Headers, RecordColumns, RecordSource, Span } from './columns.ts'
export { crc32 } from './crc32.ts'
export { crc32c, crc32cTable } from './crc32c.ts'
export { crc32cCombine } from './crc32c-combine.ts'
export {
  compress,
  decompress,
  defaultMaxInflatedBytes,
  type Codec,
  type CompressOptions,
  type DecompressOptions,
} from './codec.ts'
export { hasZstd, loadZstd } from './zstd.ts'
export { headerSize } from './batch-fields.ts'
export {
  checkBatch,
  magicAt,
  nextOffset,
  readHeader,
  walkBatches,
  type BatchHeader,
  type WalkOptions,
} from './batch-header.ts'
export { inflateBatch } from './batch-inflate.ts'
export { InflatedMemory } from './inflated-memory.ts'
export { readRecords } from './batch-reader.ts'
export type { ReadOptions } from './batch-columns.ts'
export { appendBatch, encodeBatch, sealBatch, type AppendOptions, type EncodeOptions } from './batch-writer.ts'
export { makeSink, type Sink } from './sink.ts'
export { batchOverhead, cutBatch, recordSize, type CutOptions } from './record-size.ts'
export { rewriteHeader, stampOffset, type HeaderChanges, type RewriteOptions } from './batch-rewrite.ts'
export {
  encodeMarker,
  readControl,
  type ControlKind,
  type ControlRecord,
  type MarkerOptions,
} from './control-record.ts'
export { checkMessage, walkMessages, type MessageHeader } from './message-header.ts'
export { readMessageSet } from './message-set-reader.ts'
export { writeMessageSet, type MessageSetOptions } from './message-set-writer.ts'
export type { Api } from './api.ts'
export {
  apiKeys,
  apiNames,
  isApiKey,
  loadApi,
  loadMessage,
  messageNames,
  versionsOf,
  type ApiName,
  type ApiOf,
  type ApiVersions,
  type MessageName,
} from './apis.ts'
export type { ApiMap, MessageMap } from './generated/index.ts'
export { decodeMessage, encodeChunks, encodeMessage, type MessageCodec } from './message-codec.ts'
export type { Draft, UnknownTag } from './message-draft.ts'
export { makeMessageSink, type MessageSink } from './message-sink.ts'
export { makeSource, zeroUuid, type MessageSource } from './message-source.ts'
export { codeOf, errorCodes, errorOf, type KafkaErrorCode, type KafkaErrorName } from './error-codes.ts'
