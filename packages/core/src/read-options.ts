import type { Abortable } from './operation.ts'
import type { ProgressOptions } from './progress.ts'
import type { SerdeName } from './registry.ts'
import type { End, Start } from './ranges.ts'

/** Which serdes read or write key and value. What is left out is the storage's default (`key.type`, `value.type`). */
export interface SerdeChoice {
  /** Type of both key and value. */
  readonly type?: SerdeName
  readonly keyType?: SerdeName
  readonly keySchema?: string
  readonly keySchemaId?: number
  readonly valueType?: SerdeName
  readonly valueSchema?: string
  readonly valueSchemaId?: number
}

/**
 * What happens to a record whose key or value is not of its type: `throw` (default; `KAFI_DECODE` names topic, partition
 * and offset), `skip` (it counts as read, nothing else), `raw` (key and value as bytes, the reason in `error`).
 */
export type OnError = 'throw' | 'skip' | 'raw'

/** Options of every verb that reads. */
export interface ReadOptions extends SerdeChoice, ProgressOptions, Abortable {
  /** Where reading starts; for all partitions, or by partition. Default: `auto.offset.reset`, which is `earliest`. */
  readonly start?: Start
  /** Where reading ends, exclusive. Default: the watermarks at the time of the call. */
  readonly end?: End
  /** These partitions alone. Default: all. */
  readonly partitions?: readonly number[]
  /** Stops after so many records were read, in all. Default: no limit. */
  readonly n?: number
  /** Goes on past the watermarks. Default: false, unless `consume.timeout` is -1. */
  readonly follow?: boolean
  /** While following, ends after so long without a record, in ms; Infinity or -1: never. Default: `consume.timeout`. */
  readonly idleMs?: number
  /** `committed` (default) shows no record of an open or aborted transaction. Kafka: isolation.level. */
  readonly isolation?: 'committed' | 'uncommitted'
  /** The group whose committed offsets `start: 'committed'` takes. Nothing is committed. */
  readonly group?: string
  /** Default: `throw`. */
  readonly onError?: OnError
  /** Verbs that return arrays refuse to hold more than this (`KAFI_TOO_LARGE`). Default: 268,435,456 (256 MiB). */
  readonly maxBytes?: number
  /** Do globs and regular expressions find internal topics? Default: false. A name always does. */
  readonly internal?: boolean
}

/** Options of the verbs that look for records. */
export interface SearchOptions extends ReadOptions {
  /** Stops after so many matches. Default: no limit. */
  readonly limit?: number
}
