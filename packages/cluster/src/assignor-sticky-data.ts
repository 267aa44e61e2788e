import type { Place } from '@kafi/core'
import type { Subscriber } from './assignor.ts'
import { groupByTopic } from './topic-group.ts'

/**
 * What a member had and since when, as Kafka's StickyAssignor writes it beside a subscription (its user data, version 1): a
 * list of topics, each with a list of partitions, then the generation; all numbers big-endian.
 *
 * @example
 * writeStickyData([{ topic: 'quakes', partition: 0 }], 4)
 */
export function writeStickyData(owned: readonly Place[], generation: number): Uint8Array {
  const parts: Buffer[] = []
  const topics = groupByTopic(owned)
  parts.push(int32s(topics.length))
  for (const [topic, places] of topics) {
    const name = Buffer.from(topic)
    const length = Buffer.alloc(2)
    length.writeInt16BE(name.length)
    parts.push(length, name, int32s(places.length, ...places.map(({ partition }) => partition)))
  }
  return Buffer.concat([...parts, int32s(generation)])
}

/**
 * Reads {@link writeStickyData}, version 0 too, which has no generation. Undefined: these bytes are none.
 *
 * @example
 * readStickyData(writeStickyData([], 4)) // { owned: [], generation: 4 }
 */
export function readStickyData(bytes: Uint8Array): Pick<Subscriber, 'owned' | 'generation'> | undefined {
  try {
    return readAll(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
  } catch {
    // Written by others: whoever writes nonsense has nothing.
    return undefined
  }
}

/** A generation alone, as Kafka's CooperativeStickyAssignor has it in its user data. */
export function writeGeneration(generation: number): Uint8Array {
  return int32s(generation)
}

// Lists end with the bytes: a count that is too high runs into a RangeError before anything is kept.
function readAll(bytes: Buffer): Pick<Subscriber, 'owned' | 'generation'> {
  const owned: Place[] = []
  let at = 4
  for (let topics = bytes.readInt32BE(0); topics > 0; topics--) {
    const nameEnd = at + 2 + bytes.readUInt16BE(at)
    const topic = bytes.toString('utf8', at + 2, nameEnd)
    at = nameEnd + 4
    for (let left = bytes.readInt32BE(nameEnd); left > 0; left--, at += 4) {
      owned.push({ topic, partition: bytes.readInt32BE(at) })
    }
  }
  return { owned, generation: at + 4 <= bytes.length ? bytes.readInt32BE(at) : -1 }
}

function int32s(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length)
  values.forEach((value, i) => bytes.writeInt32BE(value, 4 * i))
  return bytes
}
