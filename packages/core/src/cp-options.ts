import type { Message, Position } from './message.ts'
import type { NewMessage } from './new-message.ts'
import type { ReadOptions, SerdeChoice } from './read-options.ts'

/** What a function of `cp` may answer with: a message; what it leaves out of headers, timestamp and partition is the source's. */
export type Copied = NewMessage

/** Options of {@link cp}. `type`, `keyType` ... hold for both ends unless `source` or `target` say otherwise. */
export interface CopyOptions<K = unknown, V = unknown> extends Omit<ReadOptions, 'group' | 'maxBytes'> {
  readonly source?: SerdeChoice
  readonly target?: SerdeChoice
  /** Makes one message of each. May be asynchronous; the order stays. */
  readonly map?: (message: Message<K, V>) => Copied | PromiseLike<Copied>
  /** Makes none, one or several messages of each. May be asynchronous; the order stays. */
  readonly flatMap?: (message: Message<K, V>) => Iterable<Copied> | PromiseLike<Iterable<Copied>>
  /** Chooses partitions anew, by key as Kafka's producer does. Default: false, the source's are kept. */
  readonly repartition?: boolean
  /** Keep the offsets. Default: where the target can, is empty, and the bytes are copied as they are. */
  readonly keepOffsets?: boolean
  /** Let go of what the target cannot keep (timestamp type, headers ...). Default: false, it is refused by name. */
  readonly lossy?: boolean
  /** Names this copy's progress in the target. Default: made of the ids of the two topics. */
  readonly id?: string
  /** Go on where the last copy of this id stopped. Default: true, unless `start` is given without an `id`. */
  readonly resume?: boolean
  /**
   * Bytes that are written before they are committed together with the progress. Default: 8,388,608 (8 MiB), into Kafka
   * 33,554,432 (32 MiB).
   */
  readonly commitBytes?: number
  /** Configs of a target topic that has to be made, beside the source's. */
  readonly configs?: Readonly<Record<string, string | number | boolean>>
  /** Partitions of a target topic that has to be made. Default: as many as the source has. */
  readonly targetPartitions?: number
  /** `sync`: what was acknowledged is on disk. `os`: the operating system has it. Default: as the storage is configured. */
  readonly durability?: 'sync' | 'os'
  /** Report which offsets became which? They are gathered in memory. Default: false. */
  readonly offsets?: boolean
  /** The clock, in ms since 1970. Default: `Date.now`. */
  readonly now?: () => number
}

/** `count` records from offset `source` on in a source partition became those from offset `target` on. */
export interface CopiedOffsets {
  readonly topic: string
  readonly partition: number
  readonly targetTopic: string
  readonly targetPartition: number
  readonly source: number
  readonly target: number
  readonly count: number
}

/** What a copy did. */
export interface CopyResult {
  /** Records read. */
  readonly read: number
  /** Records written. */
  readonly written: number
  /** Source positions where it went on from an earlier copy; empty: it began anew. */
  readonly resumed: readonly Position[]
  /** Empty unless asked for, or where the target cannot say. */
  readonly offsets: readonly CopiedOffsets[]
}
