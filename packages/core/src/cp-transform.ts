import type { Block } from './backend.ts'
import type { CopyOptions } from './cp-options.ts'
import { type Copier, Lots } from './cp-runs.ts'
import { decodeMessage, type Decoding, prepareBlock } from './decoding.ts'
import { isPromise } from './each.ts'
import type { Encoding } from './encoding.ts'
import { KafiError } from './errors.ts'
import type { Message } from './message.ts'
import { type NewMessage, toHeaders, toTimestamp } from './new-message.ts'
import { checkPartition, partitionByKey } from './partitioner.ts'
import type { SerdeChoice } from './read-options.ts'
import { printValue } from './text.ts'

/** How messages are decoded, changed and encoded again. */
export interface TransformOptions {
  readonly topic: string
  readonly partitions: number
  readonly decoding: Decoding
  readonly encoding: Encoding
  readonly change: (message: Message) => Iterable<NewMessage> | PromiseLike<Iterable<NewMessage>>
  readonly repartition: boolean
  readonly tracksOffsets: boolean
  readonly now: () => number
}

/**
 * The function of a copy as one that answers with several messages. Without one, what is to be text and is none becomes
 * what {@link printValue} makes of it: JSON.
 */
export function changeOf({ map, flatMap }: CopyOptions, to: SerdeChoice): TransformOptions['change'] {
  if (map && flatMap) throw new KafiError('KAFI_ARGUMENT', 'map and flatMap at once; leave out one of them')
  if (flatMap) return flatMap
  if (!map) return printerFor(to)
  return (message) => {
    const changed = map(message)
    return isPromise(changed) ? changed.then((one) => [one]) : [changed]
  }
}

function printerFor({ keyType, valueType }: SerdeChoice): TransformOptions['change'] {
  const [printKey, printIt] = [printerOf(keyType), printerOf(valueType)]
  if (printKey === keep && printIt === keep) return (message) => [message]
  return (message) => [{ ...message, key: printKey(message.key), value: printIt(message.value) }]
}

function printerOf(type: string | undefined): (value: unknown) => unknown {
  return type === 'str' || type === 'string' ? printUnlessNull : keep
}

function keep(value: unknown): unknown {
  return value
}

function printUnlessNull(value: unknown): unknown {
  return value === null ? null : printValue(value)
}

/** Copies messages through serdes and a function. Nothing is awaited for a function that returns no promise. */
export function createTransformer(options: TransformOptions): Copier {
  let batch = 0
  return async (block, count, o) => {
    const { decoding, encoding, change, topic, tracksOffsets } = options
    const lots = new Lots(topic, tracksOffsets, 'create')
    const pending = [prepareBlock(decoding, block.records, o), encoding.prepare(o)].filter((one) => one !== undefined)
    if (pending.length > 0) await Promise.all(pending)
    batch += 1
    for (let i = 0; i < count; i += 1) {
      const message = decodeMessage(decoding, block, i)
      if (message === undefined) continue
      // The function may change the message itself.
      const { offset, partition } = message
      const changed = change(message)
      for (const result of isPromise(changed) ? await changed : changed) {
        add(lots, result, { block, message, offset, partition, batch }, options)
      }
    }
    return lots.copied()
  }
}

interface Origin {
  readonly block: Block
  readonly message: Message
  readonly offset: number
  readonly partition: number
  readonly batch: number
}

function add(lots: Lots, given: unknown, origin: Origin, options: TransformOptions): void {
  const { encoding, now } = options
  const { message, offset } = origin
  if (typeof given !== 'object' || given === null) throw noMessage(origin, given)
  const result = given as NewMessage
  const headers = toHeaders(result.headers === undefined ? message.headers : result.headers)
  const timestamp = toTimestamp(result.timestamp ?? message.timestamp, now)
  const [key, value] = encodeBoth(encoding, result, origin)
  const partition = partitionOf(result, key, origin, options)
  lots.of(partition, offset).add(key, value, encoding.headers(headers), timestamp, offset)
}

function partitionOf(
  result: NewMessage,
  key: Uint8Array | null,
  { partition: from, batch }: Origin,
  { topic, partitions, repartition }: TransformOptions,
): number {
  const wanted = repartition ? -1 : (result.partition ?? from)
  const partition = wanted === -1 ? partitionByKey({ topic, partitions, key, batch }) : wanted
  checkPartition({ topic, partition }, partitions)
  return partition
}

function encodeBoth(
  encoding: Encoding,
  { key, value }: NewMessage,
  origin: Origin,
): [Uint8Array | null, Uint8Array | null] {
  try {
    return [encoding.key(key), encoding.value(value)]
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    const details = { ...placeOf(origin), targetTopic: encoding.topic }
    throw new KafiError('KAFI_ENCODE', `${nameOf(origin)}: ${why}`, { details, cause })
  }
}

function noMessage(origin: Origin, result: unknown): KafiError {
  const what = result === null ? 'null' : typeof result
  const message = `${nameOf(origin)}: the function answered with ${what} in place of a message; flatMap may answer with []`
  return new KafiError('KAFI_ARGUMENT', message, { details: placeOf(origin) })
}

function nameOf(origin: Origin): string {
  const { topic, partition, offset } = placeOf(origin)
  return `${topic}[${partition}] offset ${offset}`
}

function placeOf({ block, partition, offset }: Origin) {
  return { topic: block.topic, partition, offset }
}
