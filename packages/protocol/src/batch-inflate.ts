import { headerSize } from './batch-fields.ts'
import type { BatchHeader } from './batch-header.ts'
import { decompress, defaultMaxInflatedBytes } from './codec.ts'
import type { Bytes } from './columns.ts'
import { ProtocolError } from './error.ts'

/**
 * What a batch inflates to: the bytes of its records, bounded by `maxInflatedBytes` (default 64 MiB). Of an uncompressed
 * batch a view.
 *
 * @example
 * inflateBatch(bytes, readHeader(bytes, 0)).length
 */
export function inflateBatch(bytes: Bytes, header: BatchHeader, maxInflatedBytes = defaultMaxInflatedBytes): Bytes {
  const payload = bytes.subarray(header.position + headerSize, header.position + header.size)
  try {
    return decompress(header.codec, payload, { maxInflatedBytes })
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
    const message = `the batch of offset ${header.baseOffset} at byte ${header.position}: ${error.message}`
    throw new ProtocolError(error.code, message, {
      cause: error,
      details: { ...error.details, position: header.position },
    })
  }
}
