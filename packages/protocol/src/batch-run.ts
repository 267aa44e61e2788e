import { headerSize } from './batch-fields.ts'
import type { AppendOptions } from './batch-writer.ts'
import type { RecordSource } from './columns.ts'
import { ProtocolError } from './error.ts'
import { writeRecord } from './record-writer.ts'
import type { Sink } from './sink.ts'

/** What is known of the run before its first record is written. */
export interface Run {
  readonly from: number
  readonly to: number
  readonly append: boolean
  readonly maxBytes: number
  readonly baseOffset: number
  readonly baseTimestamp: number
  readonly keepOffsets: boolean
}

/** What came out of writing the records. */
export interface Written {
  /** Record behind the last that went in. */
  readonly end: number
  readonly lastOffsetDelta: number
  readonly maxTimestamp: number
}

/** Checks the range and the offsets. */
export function makeRun(records: RecordSource, options: AppendOptions): Run {
  const { from = 0, to = records.count, keepOffsets = false, maxBytes = Infinity } = options
  if (!(from >= 0 && from < to && to <= records.count)) {
    throw new ProtocolError('KAFI_ARGUMENT', `no batch can be made of records ${from} to ${to} of ${records.count}`)
  }
  const baseOffset = keepOffsets ? records.offset(from) : (options.baseOffset ?? 0)
  if (!(baseOffset >= 0 && Number.isSafeInteger(baseOffset + to - from))) {
    throw new ProtocolError('KAFI_ARGUMENT', `${baseOffset} is no base offset`, { details: { baseOffset } })
  }
  const append = options.timestampType === 'append'
  return { from, to, keepOffsets, append, maxBytes, baseOffset, baseTimestamp: records.timestamp(from) }
}

/** Writes the records of the run, or as many as fit; the sink has room for the header already. */
export function writeRecords(sink: Sink, records: RecordSource, run: Run): Written {
  const { from, to, keepOffsets, baseOffset, baseTimestamp, maxBytes } = run
  const maxLength = sink.length - headerSize + maxBytes
  let maxTimestamp = baseTimestamp
  let lastOffsetDelta = -1
  let end = from
  for (; end < to; end++) {
    const delta = keepOffsets ? records.offset(end) - baseOffset : end - from
    const timestamp = records.timestamp(end)
    const before = sink.length
    if (delta <= lastOffsetDelta) throw notAscending(end, delta, run)
    if (delta > 0x7fff_ffff || (run.append && timestamp !== baseTimestamp)) {
      if (maxBytes < Infinity) break
      throw misfit(end, run)
    }
    const timestampDelta = timestamp - baseTimestamp
    if (!(Number.isSafeInteger(timestamp) && Number.isSafeInteger(timestampDelta))) throw badTimestamp(timestamp, end)
    writeRecord(sink, delta, timestampDelta, records.key(end), records.value(end), records.headers(end))
    if (sink.length > maxLength && end > from) {
      sink.length = before
      break
    }
    lastOffsetDelta = delta
    if (timestamp > maxTimestamp) maxTimestamp = timestamp
  }
  return { end, lastOffsetDelta, maxTimestamp }
}

function notAscending(index: number, delta: number, { baseOffset }: Run): ProtocolError {
  const message = `record ${index} has offset ${baseOffset + delta}, but offsets in a batch must ascend from ${baseOffset}`
  return new ProtocolError('KAFI_ARGUMENT', message, { details: { index, baseOffset } })
}

// A reader sees one append time for the whole batch: what differs would be lost without a word.
function misfit(index: number, { from, baseOffset }: Run): ProtocolError {
  const message = `records ${from} and ${index} do not fit into one batch (from offset ${baseOffset})`
  const reason = 'their append times differ, or their offsets are more than 2^31 apart; cut the batch between them'
  return new ProtocolError('KAFI_ARGUMENT', `${message}: ${reason}`, { details: { index, baseOffset } })
}

function badTimestamp(timestamp: number, index: number): ProtocolError {
  const message = `the timestamp of record ${index}, ${timestamp}, is not a whole number of milliseconds a batch can hold`
  return new ProtocolError('KAFI_ARGUMENT', message, { details: { index } })
}
