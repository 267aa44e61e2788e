import {
  encodeBatch,
  readRecords,
  walkBatches,
  writeMessageSet,
  type EncodeOptions,
  type RecordSource,
} from '@kafi/protocol'

/** Records of these values, without keys; times count up from 1,000. */
export function sourceOf(values: readonly string[], keys?: readonly string[]): RecordSource {
  return {
    count: values.length,
    offset: (i) => i,
    timestamp: (i) => 1000 + i,
    key: (i) => (keys === undefined ? null : Buffer.from(keys[i]!)),
    value: (i) => Buffer.from(values[i]!),
    headers: () => [],
  }
}

/** A batch v2 of these values. */
export function batchOf(values: readonly string[], options: EncodeOptions = {}, keys?: readonly string[]): Uint8Array {
  return encodeBatch(sourceOf(values, keys), options)
}

/** Messages of the old formats. */
export function messagesOf(values: readonly string[], magic: 0 | 1): Uint8Array {
  return writeMessageSet(sourceOf(values), { magic })
}

/** The values of batches v2, markers left out. */
export function valuesOf(bytes: Uint8Array): string[] {
  const headers = walkBatches(bytes).filter(({ control }) => !control)
  const records = readRecords(bytes, headers)
  return Array.from({ length: records.count }, (_, i) => Buffer.from(records.value(i) ?? []).toString())
}
