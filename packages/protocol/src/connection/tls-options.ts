import type { Bytes } from '../columns.ts'

/** A certificate or key: PEM text, or bytes. */
type Pem = string | Bytes

/**
 * How a connection is encrypted and who must be at the other end; the names are those of node:tls.
 *
 * @example
 * const tls: TlsOptions = { ca: await readFile('ca.pem', 'utf8') }
 */
export interface TlsOptions {
  /** Who may have signed the broker's certificate. Default: the authorities that Node knows. */
  readonly ca?: Pem | readonly Pem[]
  /** The client's own certificate and key, where the broker wants one (Kafka: ssl.client.auth). */
  readonly cert?: Pem
  readonly key?: Pem
  /** Certificate and key in one PKCS#12 file. */
  readonly pfx?: Pem
  /** Opens `key` or `pfx`. */
  readonly passphrase?: string
  /** The name that the certificate must have. Default: the host that is dialled. */
  readonly servername?: string
  /** Refuse a broker whose certificate cannot be checked? Default true; false gives up all that TLS proves. */
  readonly rejectUnauthorized?: boolean
}
