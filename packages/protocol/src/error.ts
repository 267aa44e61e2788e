/** Codes this package throws; they are codes of the `KafiError` of `@kafi/core`. */
export type ProtocolErrorCode =
  | 'KAFI_CORRUPT' // received or stored bytes are damaged
  | 'KAFI_TOO_LARGE' // over a bound on bytes or counts
  | 'KAFI_UNSUPPORTED' // this version, codec or mechanism is not there
  | 'KAFI_ARGUMENT' // an argument of a call
  | 'KAFI_STORAGE' // the network failed
  | 'KAFI_TIMEOUT'
  | 'KAFI_CLOSED' // used after close()
  | 'KAFI_DENIED' // not authenticated

/** What a {@link ProtocolError} may be told beside its message. */
export interface ProtocolErrorOptions {
  /** May the same call succeed later, on a new connection where this one is gone? Default false. */
  readonly retriable?: boolean
  /** Where: position, offset, sizes. Plain data, never a secret. */
  readonly details?: Readonly<Record<string, unknown>>
  readonly cause?: unknown
}

/**
 * What this package throws on bad bytes and bad arguments: a `KafiError` by name and shape, so that `isKafiError` of
 * `@kafi/core` knows it, although this package needs no other.
 *
 * @example
 * try { readHeader(bytes, 0) } catch (error) { if (error instanceof ProtocolError) console.log(error.code) }
 */
export class ProtocolError extends Error {
  override readonly name = 'KafiError'
  readonly code: ProtocolErrorCode
  readonly retriable: boolean
  readonly fatal = false
  readonly details: Readonly<Record<string, unknown>>

  constructor(code: ProtocolErrorCode, message: string, options: ProtocolErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.retriable = options.retriable ?? false
    this.details = options.details ?? {}
  }
}

/** The error for damaged bytes: says where they are. */
export function corrupt(message: string, position: number, cause?: unknown): ProtocolError {
  return new ProtocolError('KAFI_CORRUPT', `${message} (at byte ${position})`, { details: { position }, cause })
}

/** The error for output or counts over a bound: says the bound and the option that raises it. */
export function tooLarge(what: string, maxBytes: number, position?: number): ProtocolError {
  const where = position === undefined ? '' : ` (at byte ${position})`
  const message = `${what} is larger than maxInflatedBytes, ${maxBytes}${where}; raise it if the data can be trusted`
  return new ProtocolError('KAFI_TOO_LARGE', message, { details: { maxBytes, position } })
}
