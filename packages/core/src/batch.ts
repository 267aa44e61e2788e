import type { Bytes, Headers } from './message.ts'
import { Parcel } from './outbox.ts'

/** Messages that are gathered until they are sent: one parcel for every partition. */
export class Batch {
  readonly #parcels = new Map<number, Parcel>()
  readonly #keepsGiven: boolean
  count = 0
  bytes = 0
  /** Number of batches sealed before. */
  number = 0

  /** `keepsGiven`: key and value as they were given are kept for a callback. */
  constructor(keepsGiven: boolean) {
    this.#keepsGiven = keepsGiven
  }

  /** Adds a message; `key` and `value` are the encoded ones. */
  add(partition: number, key: Bytes | null, value: Bytes | null, headers: Headers, timestamp: number): Parcel {
    const parcel = this.#parcels.get(partition) ?? this.#open(partition)
    const before = parcel.records.bytes
    parcel.records.add(key, value, headers, timestamp, parcel.records.count)
    this.bytes += parcel.records.bytes - before
    this.count += 1
    return parcel
  }

  /** The parcels so far; the batch is empty afterwards. */
  seal(): readonly Parcel[] {
    const parcels = [...this.#parcels.values()]
    this.#parcels.clear()
    this.count = 0
    this.bytes = 0
    this.number += 1
    return parcels
  }

  #open(partition: number): Parcel {
    const parcel = new Parcel(partition, this.#keepsGiven)
    this.#parcels.set(partition, parcel)
    return parcel
  }
}
