import type { ReadOptions } from './batch-columns.ts'
import { decompress, defaultMaxInflatedBytes } from './codec.ts'
import type { Bytes, Headers, RecordColumns } from './columns.ts'
import { corrupt, ProtocolError } from './error.ts'
import { checkMessage, isAppendTime, walkMessages, type MessageHeader } from './message-header.ts'

/** A message that is no wrapper, with its true offset and time. */
interface Entry {
  readonly source: Bytes
  readonly message: MessageHeader
  readonly offset: number
  readonly timestamp: number
  readonly attributes: number
}

/**
 * The records of these messages v0 and v1, wrappers opened, as columns. Lazy: nothing is checked or inflated before the first
 * call. Offsets within a wrapper are absolute in v0 and count up to the wrapper's own in v1 (KIP-31); append time is the
 * wrapper's (KIP-32). `maxInflatedBytes` (default 64 MiB) bounds all wrappers of the set together.
 *
 * @example
 * const records = readMessageSet(bytes, walkMessages(bytes))
 */
export function readMessageSet(
  bytes: Bytes,
  messages: readonly MessageHeader[],
  options: ReadOptions = {},
): RecordColumns {
  let opened: readonly Entry[] | undefined
  const entries = () => (opened ??= openMessages(bytes, messages, options))
  const entry = (i: number) => entries()[i] ?? noSuchRecord(i, entries().length)
  return {
    get count() {
      return entries().length
    },
    offset: (i) => entry(i).offset,
    timestamp: (i) => safeTimestamp(entry(i)),
    key: (i) => view(entry(i), 'key'),
    value: (i) => view(entry(i), 'value'),
    headers: (i) => (entry(i), noHeaders),
    attributes: (i) => entry(i).attributes,
  }
}

const noHeaders: Headers = Object.freeze([])

function view({ source, message }: Entry, part: 'key' | 'value'): Bytes | null {
  const pos = message[part]
  const length = part === 'key' ? message.keyLength : message.valueLength
  return length < 0 ? null : source.subarray(pos, pos + length)
}

function openMessages(bytes: Bytes, messages: readonly MessageHeader[], options: ReadOptions): Entry[] {
  const { from = 0, to = Infinity, check = true, maxInflatedBytes = defaultMaxInflatedBytes } = options
  const source = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length)
  const entries: Entry[] = []
  let room = maxInflatedBytes
  for (const message of messages) {
    // A wrapper's offset is its last one: what ends before the range stays closed.
    if (message.offset < from) continue
    if (check) checkMessage(source, message)
    const inflated = message.codec === 'none' ? null : inflateWrapper(source, message, room)
    room -= inflated?.length ?? 0
    const found = inflated === null ? [plainEntry(source, message)] : openWrapper(inflated, message, check)
    for (const entry of found) if (entry.offset >= from && entry.offset < to) entries.push(entry)
  }
  return entries
}

function plainEntry(source: Bytes, message: MessageHeader): Entry {
  return { source, message, offset: message.offset, timestamp: message.timestamp, attributes: message.attributes }
}

function inflateWrapper(source: Bytes, wrapper: MessageHeader, maxInflatedBytes: number): Bytes {
  const { codec, magic, position, offset } = wrapper
  if (codec === 'zstd') throw corrupt('messages before v2 cannot be zstd', position)
  const value = view(plainEntry(source, wrapper), 'value')
  if (value === null) throw corrupt('a compressed message without a value', position)
  try {
    const bytes = decompress(codec, value, {
      maxInflatedBytes: Math.max(1, maxInflatedBytes),
      brokenLz4Checksum: magic === 0,
    })
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length)
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
    const message = `the messages up to offset ${offset} at byte ${position}: ${error.message}`
    throw new ProtocolError(error.code, message, { cause: error, details: { ...error.details, position } })
  }
}

function openWrapper(source: Bytes, wrapper: MessageHeader, check: boolean): Entry[] {
  const inner = walkMessages(source, 0, source.length, { partial: 'throw' })
  const last = inner.at(-1)
  if (last === undefined) throw corrupt('a compressed message with nothing in it', wrapper.position)
  // A producer's wrapper may still stand at 0: then the inner offsets are taken as they are, as Java does.
  const shift = wrapper.magic === 1 ? Math.max(0, wrapper.offset - last.offset) : 0
  const appendTime = isAppendTime(wrapper)
  return inner.map((message) => {
    if (message.magic !== wrapper.magic || message.codec !== 'none')
      throw corrupt('messages wrapped wrongly', wrapper.position)
    if (check) checkMessage(source, message)
    const offset = message.offset + shift
    const timestamp = appendTime ? wrapper.timestamp : message.timestamp
    return { source, message, offset, timestamp, attributes: wrapper.attributes }
  })
}

function safeTimestamp({ timestamp, offset }: Entry): number {
  if (Number.isSafeInteger(timestamp)) return timestamp
  throw new ProtocolError('KAFI_UNSUPPORTED', `a timestamp beyond 2^53 in the message of offset ${offset}`)
}

function noSuchRecord(i: number, count: number): never {
  throw new ProtocolError('KAFI_ARGUMENT', `there is no record ${i} of ${count}`)
}
