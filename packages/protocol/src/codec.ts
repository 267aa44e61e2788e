import type { Bytes } from './columns.ts'
import { ProtocolError } from './error.ts'
import { deflate, inflate } from './gzip.ts'
import { readLz4Frame } from './lz4-frame-reader.ts'
import { writeLz4Frame } from './lz4-frame-writer.ts'
import { readSnappy, writeSnappy } from './snappy.ts'
import { compressZstd, decompressZstd } from './zstd.ts'

/** Compression of a batch, in Kafka's words (`compression.type`). */
export type Codec = 'none' | 'gzip' | 'snappy' | 'lz4' | 'zstd'

/** Index: the codec's number in the attributes of a batch. */
export const codecs: readonly Codec[] = ['none', 'gzip', 'snappy', 'lz4', 'zstd']

/** Bound on what one batch may inflate to, 64 MiB, where the caller says none. */
export const defaultMaxInflatedBytes = 64 * 1024 * 1024

/** What may be told to {@link decompress}. */
export interface DecompressOptions {
  /**
   * Bound on the output in bytes, default 64 MiB: `KAFI_TOO_LARGE` beyond. There is no bound on the ratio: real topics hold
   * values of zeros that shrink more than 1,000 times.
   */
  readonly maxInflatedBytes?: number
  /** LZ4 of messages v0: its header checksum is known to be wrong and is not looked at (KAFKA-3160). */
  readonly brokenLz4Checksum?: boolean
}

/** What may be told to {@link compress}. */
export interface CompressOptions {
  /** gzip 1-9 (default 6), zstd 1-22 (default 3); the other codecs have none. */
  readonly level?: number
  /** Write LZ4's header checksum the wrong way, as readers of messages v0 expect it (KAFKA-3160). */
  readonly brokenLz4Checksum?: boolean
}

/**
 * Inflates with a bound: `KAFI_TOO_LARGE` beyond it, `KAFI_CORRUPT` on damaged bytes. `none` gives the bytes back.
 * zstd on Node 20 needs {@link loadZstd} first.
 *
 * @example
 * decompress('gzip', bytes, { maxInflatedBytes: 1024 * 1024 })
 */
export function decompress(codec: Codec, bytes: Bytes, options: DecompressOptions = {}): Bytes {
  const { maxInflatedBytes = defaultMaxInflatedBytes, brokenLz4Checksum = false } = options
  if (!(Number.isSafeInteger(maxInflatedBytes) && maxInflatedBytes > 0)) {
    throw new ProtocolError('KAFI_ARGUMENT', `maxInflatedBytes is ${maxInflatedBytes}, not a number of bytes`)
  }
  switch (codec) {
    case 'none':
      return bytes
    case 'gzip':
      return inflate(bytes, maxInflatedBytes)
    case 'snappy':
      return readSnappy(bytes, maxInflatedBytes)
    case 'lz4':
      return readLz4Frame(bytes, maxInflatedBytes, { checkHeader: !brokenLz4Checksum })
    case 'zstd':
      return decompressZstd(bytes, maxInflatedBytes)
  }
}

/**
 * Compresses the way Kafka's Java client does: snappy in xerial frames of 32 KiB, LZ4 in frames of independent 64 KiB blocks.
 * `none` gives the bytes back. zstd on Node 20 needs {@link loadZstd} first.
 *
 * @example
 * compress('zstd', bytes, { level: 3 })
 */
export function compress(codec: Codec, bytes: Bytes, options: CompressOptions = {}): Bytes {
  switch (codec) {
    case 'none':
      return bytes
    case 'gzip':
      return deflate(bytes, checkLevel(codec, options.level, 9))
    case 'snappy':
      return writeSnappy(bytes)
    case 'lz4':
      return writeLz4Frame(bytes, { brokenHeader: options.brokenLz4Checksum === true })
    case 'zstd':
      return compressZstd(bytes, checkLevel(codec, options.level, 22))
  }
}

function checkLevel(codec: Codec, level: number | undefined, max: number): number | undefined {
  if (level === undefined || (Number.isInteger(level) && level >= 1 && level <= max)) return level
  throw new ProtocolError('KAFI_ARGUMENT', `level ${level} of ${codec} is not 1 to ${max}`, {
    details: { codec, level },
  })
}
