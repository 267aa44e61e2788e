/** Every code a Kafi error can carry. */
export type KafiErrorCode =
  | 'KAFI_ABORTED' // the caller's signal fired
  | 'KAFI_CLOSED' // used after close()
  | 'KAFI_CONFIG' // a configuration file, key, value or variable
  | 'KAFI_ARGUMENT' // an argument of a call or of the command line
  | 'KAFI_PROVIDER_MISSING' // a storage or serde that is not installed or not registered
  | 'KAFI_UNSUPPORTED' // the back-end cannot do or keep this
  | 'KAFI_TOPIC_NAME' // not a legal topic name
  | 'KAFI_TOPIC_UNKNOWN'
  | 'KAFI_TOPIC_EXISTS'
  | 'KAFI_PARTITION_UNKNOWN'
  | 'KAFI_OFFSET_RANGE' // an offset outside the log
  | 'KAFI_GROUP' // group unknown, not empty, or no group where one is needed
  | 'KAFI_FENCED' // a newer writer, member or generation has taken over
  | 'KAFI_CONFLICT' // a conditional append or change lost against another
  | 'KAFI_OUTCOME_UNKNOWN' // it may or may not have happened, and cannot be found out
  | 'KAFI_DECODE' // key or value is not what the serde expects
  | 'KAFI_ENCODE' // key or value cannot be written by the serde
  | 'KAFI_CORRUPT' // stored or received bytes are damaged
  | 'KAFI_TOO_LARGE' // over a bound on bytes, counts or depth
  | 'KAFI_TIMEOUT'
  | 'KAFI_DENIED' // not authenticated, or not allowed to
  | 'KAFI_STORAGE' // the disk, the object store or the network failed
  | 'KAFI_DIFFERENT' // verify: source and copy differ

/** What a {@link KafiError} may be told beside its message. */
export interface KafiErrorOptions {
  /** May the same call succeed later? Default false. */
  readonly retriable?: boolean
  /** Is the object that threw unusable from now on? Default false. */
  readonly fatal?: boolean
  /** Topic, partition, offset, file, line ...: plain data, never a secret. */
  readonly details?: Readonly<Record<string, unknown>>
  readonly cause?: unknown
}

/**
 * The one error class of Kafi. The message says what, where and the way out; tell errors apart by `code`,
 * with {@link isKafiError}, never by `instanceof` (two copies of a package may be loaded).
 *
 * @example
 * throw new KafiError('KAFI_TOPIC_UNKNOWN', "no topic 'quake' here; did you mean 'quakes'?", { details: { topic: 'quake' } })
 */
export class KafiError extends Error {
  override readonly name = 'KafiError'
  readonly code: KafiErrorCode
  readonly retriable: boolean
  readonly fatal: boolean
  readonly details: Readonly<Record<string, unknown>>

  constructor(code: KafiErrorCode, message: string, options: KafiErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.retriable = options.retriable ?? false
    this.fatal = options.fatal ?? false
    this.details = options.details ?? {}
  }
}

/**
 * Is this a Kafi error, and (if asked) one of this code?
 *
 * @example
 * if (isKafiError(error, 'KAFI_TOPIC_UNKNOWN')) await storage.touch('quakes')
 */
export function isKafiError(error: unknown, code?: KafiErrorCode): error is KafiError {
  return (
    error instanceof Error &&
    error.name === 'KafiError' &&
    'code' in error &&
    (code === undefined || error.code === code)
  )
}
