import type { Bytes } from '../columns.ts'
import { ProtocolError } from '../error.ts'
import { encodeMessages07, type MessageOptions07 } from './message.ts'

/** The calls of Kafka 0.7 by their numbers. */
export const requests07 = { produce: 0, fetch: 1, multiFetch: 2, multiProduce: 3, offsets: 4 } as const

/** A partition of a topic. */
export interface Partition07 {
  readonly topic: string
  /** Default 0; -1 in a produce request: one that the broker picks. */
  readonly partition?: number
}

/** Messages for one partition. */
export interface ProduceRequest07 extends Partition07, MessageOptions07 {
  /** Text is sent in UTF-8. */
  readonly messages: readonly (string | Bytes)[]
}

/** A range of one partition. */
export interface FetchRequest07 extends Partition07 {
  /** Byte position in the log, where a message begins. */
  readonly offset: number
  /** Most bytes of the answer. Default 1 MiB. */
  readonly maxBytes?: number
}

/** A question for byte positions. */
export interface OffsetsRequest07 extends Partition07 {
  /** Positions of segments that were there before this time, in ms since 1970; -1: the end; -2: the begin. Default -1. */
  readonly time?: number
  /** Most of them. Default 1. */
  readonly maxOffsets?: number
}

/** Most bytes of an answer where nothing is said: 1 MiB. */
export const defaultMaxBytes07 = 1024 * 1024

/** The body of a produce request: type, partition, messages. It has no answer. */
export function encodeProduce07(request: ProduceRequest07): Bytes {
  return Buffer.concat([int16(requests07.produce), encodeMessagesOf(request)])
}

/** Several of them in one. */
export function encodeMultiProduce07(requests: readonly ProduceRequest07[]): Bytes {
  return Buffer.concat([int16(requests07.multiProduce), int16(requests.length), ...requests.map(encodeMessagesOf)])
}

/** The body of a fetch request. */
export function encodeFetch07(request: FetchRequest07): Bytes {
  return Buffer.concat([int16(requests07.fetch), encodeRange(request)])
}

/** Several of them in one. */
export function encodeMultiFetch07(requests: readonly FetchRequest07[]): Bytes {
  return Buffer.concat([int16(requests07.multiFetch), int16(requests.length), ...requests.map(encodeRange)])
}

/** The body of a request for offsets. */
export function encodeOffsets07({ time = -1, maxOffsets = 1, ...partition }: OffsetsRequest07): Bytes {
  return Buffer.concat([int16(requests07.offsets), encodePartition(partition), int64(time), int32(maxOffsets)])
}

function encodeMessagesOf(request: ProduceRequest07): Bytes {
  const payloads = request.messages.map((message) => (typeof message === 'string' ? Buffer.from(message) : message))
  const bytes = encodeMessages07(payloads, request)
  return Buffer.concat([encodePartition(request), int32(bytes.length), bytes])
}

function encodeRange({ offset, maxBytes = defaultMaxBytes07, ...partition }: FetchRequest07): Bytes {
  return Buffer.concat([encodePartition(partition), int64(offset), int32(maxBytes)])
}

function encodePartition({ topic, partition = 0 }: Partition07): Bytes {
  const name = Buffer.from(topic)
  if (name.length === 0 || name.length > 0x7fff) throw wrong(`a topic name of ${name.length} bytes`)
  return Buffer.concat([int16(name.length), name, int32(partition)])
}

function int16(value: number): Bytes {
  return int(2, value, 0x7fff, (bytes) => bytes.writeInt16BE(value))
}

function int32(value: number): Bytes {
  return int(4, value, 0x7fff_ffff, (bytes) => bytes.writeInt32BE(value))
}

function int64(value: number): Bytes {
  return int(8, value, Number.MAX_SAFE_INTEGER, (bytes) => bytes.writeBigInt64BE(BigInt(value)))
}

function int(size: number, value: number, max: number, write: (bytes: Buffer) => void): Bytes {
  if (!Number.isInteger(value) || value > max || value < -max) throw wrong(`the number ${value}`)
  const bytes = Buffer.alloc(size)
  write(bytes)
  return bytes
}

function wrong(what: string): ProtocolError {
  return new ProtocolError('KAFI_ARGUMENT', `${what} cannot be sent to Kafka 0.7`)
}
