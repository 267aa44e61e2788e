import type { ConnectionOptions } from 'node:tls'

/** A token for OAUTHBEARER (RFC 7628, KIP-255). */
export interface OauthToken {
  readonly value: string
  /** When it ends, in milliseconds since 1970. Default: unknown, it is asked for at every connection. */
  readonly expiresAtMs?: number
  /** Extensions of the client's first message. Default none. */
  readonly extensions?: Readonly<Record<string, string>>
}

/** Who we are to a broker. */
export type Sasl =
  | {
      readonly mechanism: 'PLAIN' | 'SCRAM-SHA-256' | 'SCRAM-SHA-512'
      readonly username: string
      readonly password: string
    }
  | { readonly mechanism: 'OAUTHBEARER'; readonly token: () => Promise<OauthToken> }

/** How a connection is kept safe. Absent: plain text, nobody asks who we are. */
export interface Security {
  readonly tls?: Pick<
    ConnectionOptions,
    'ca' | 'cert' | 'key' | 'pfx' | 'passphrase' | 'servername' | 'rejectUnauthorized'
  >
  readonly sasl?: Sasl
}
