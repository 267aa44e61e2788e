import { KafiError } from '@kafi/core'
import { describePlace, type KafkaErrorPlace } from './kafka-error.ts'

/**
 * The error for an answer that no Kafka gives: a number that counts or points at what cannot be, or nothing where something
 * must be. `retriable`: a broker that is just coming up may say so, and know better soon.
 *
 * @example
 * throw corruptAnswer('partition 7 of 3', { api: 'Metadata', topic: 'quakes' })
 * // KAFI_CORRUPT: Metadata topic 'quakes': the broker told of partition 7 of 3; ...
 */
export function corruptAnswer(
  what: string,
  place: KafkaErrorPlace,
  { retriable = false }: { readonly retriable?: boolean } = {},
): KafiError {
  const { text: _, ...details } = place
  const message = `${describePlace(place)}: the broker told of ${what}, as no Kafka does; see what answers at bootstrap.servers`
  return new KafiError('KAFI_CORRUPT', message, { retriable, details })
}

/**
 * An int64 of an answer that is an offset, as a number: -1 (none) to 2^53 - 1, else {@link corruptAnswer}.
 *
 * @example
 * const offset = offsetNumber(found.offset, { api: 'ListOffsets', topic, partition })
 */
export function offsetNumber(offset: bigint, place: KafkaErrorPlace): number {
  if (offset >= -1n && offset <= maxOffset) return Number(offset)
  throw corruptAnswer(`offset ${offset}`, place)
}

const maxOffset = BigInt(Number.MAX_SAFE_INTEGER)
