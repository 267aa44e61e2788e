import type { SaslOptions, TlsOptions } from '@kafi/protocol/connection'

/** How a connection is kept safe. Absent: plain text, nobody asks who we are. */
export interface Security {
  readonly tls?: TlsOptions
  readonly sasl?: SaslOptions
}
