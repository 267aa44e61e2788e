/** Bytes as Kafka sees them. */
export type Bytes = Uint8Array

/** Ordered headers; names may repeat, a value may be null. */
export type Headers = ReadonlyArray<readonly [name: string, value: Bytes | null]>

/** Who set the timestamp: the producer (`create`), the log (`append`), nobody (`none`: the timestamp is -1). */
export type TimestampType = 'create' | 'append' | 'none'

/** One partition of one topic. */
export interface Place {
  readonly topic: string
  readonly partition: number
}

/** A place in a log. `offset` is a safe integer. */
export interface Position extends Place {
  readonly offset: number
  readonly leaderEpoch?: number
}

/** Offsets `from` (inclusive) to `to` (exclusive) of a partition. `to: Infinity` follows. */
export interface Range extends Place {
  readonly from: number
  readonly to: number
}

/**
 * A record as a user sees it. It owns its bytes: it may be kept as long as one likes.
 * Null, empty and absent are three things: `key: null` is no key, an empty key is empty bytes or `''`.
 *
 * @example
 * const [first] = await storage.cat('quakes', { n: 1 })
 * console.log(first.offset, first.value)
 */
export interface Message<K = unknown, V = unknown> extends Position {
  /** Milliseconds since 1970, UTC; -1 when `timestampType` is `none`. */
  readonly timestamp: number
  readonly timestampType: TimestampType
  readonly headers: Headers
  readonly key: K
  readonly value: V
  /** Why key and value are plain bytes here: set by `onError: 'raw'` alone. */
  readonly error?: Error
}
