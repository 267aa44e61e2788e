import { readFileSync } from 'node:fs'
import { isSecret, KafiError, redactText, type Settings, type Wait } from '@kafi/core'
import { type SaslOptions, systemClock, type TlsOptions } from '@kafi/protocol/connection'
import type { ClientOptions } from './client.ts'
import type { Address, Driver } from './driver.ts'
import { kafkajsDriver } from './kafkajs-driver.ts'
import type { Security } from './security.ts'
import { socketDriver } from './socket-driver.ts'

/**
 * What a client needs, out of the settings of a cluster. Reads the files that the settings name.
 *
 * @example
 * const client = new Client(clientOptions(settings))
 */
export function clientOptions(settings: Settings): ClientOptions {
  const rack = settings['clientRack']
  return {
    driver: driverOf(settings),
    bootstrap: parseServers(String(settings['bootstrapServers'])),
    clock: systemClock,
    random: Math.random,
    connectTimeoutMs: Number(settings['socketConnectionSetupTimeoutMs']),
    requestTimeoutMs: Number(settings['requestTimeoutMs']),
    apiTimeoutMs: Number(settings['defaultApiTimeoutMs']),
    retryBackoffMs: Number(settings['retryBackoffMs']),
    retryBackoffMaxMs: Number(settings['retryBackoffMaxMs']),
    reconnectBackoffMs: Number(settings['reconnectBackoffMs']),
    reconnectBackoffMaxMs: Number(settings['reconnectBackoffMaxMs']),
    metadataMaxAgeMs: Number(settings['metadataMaxAgeMs']),
    ...(typeof rack === 'string' && { rack }),
  }
}

/** Who we are to brokers, and how connections are kept safe: what both drivers take. */
export function identityOf(settings: Settings): { readonly clientId: string; readonly security: Security } {
  return { clientId: String(settings['clientId']), security: securityOf(settings) }
}

function driverOf(settings: Settings): Driver {
  const options = identityOf(settings)
  return settings['driver'] === 'socket' ? socketDriver(options) : kafkajsDriver(options)
}

/**
 * The addresses of `bootstrap.servers`; a port that is missing is 9092.
 *
 * @example
 * parseServers('localhost:9092,[::1]:9093') // [{ host: 'localhost', port: 9092 }, { host: '::1', port: 9093 }]
 */
export function parseServers(text: string): Address[] {
  const parts = text.split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]))
  if (parts.length > 0) return parts.map(parseServer)
  throw new KafiError('KAFI_CONFIG', 'bootstrap.servers is empty; write host:port, several with commas between them')
}

function parseServer(part: string): Address {
  // A listener's name before the address (`PLAINTEXT://host:9092`) is taken, as librdkafka does.
  const found = /^(?:[A-Z_]+:\/\/)?(?:\[([0-9a-fA-F:.]+)\]|([^:/\s[\]@]+))(?::(\d{1,5}))?$/.exec(part)
  const host = found?.[1] ?? found?.[2]
  const port = Number(found?.[3] ?? 9092)
  if (host !== undefined && port > 0 && port < 65_536) return { host, port }
  throw new KafiError('KAFI_CONFIG', 'an address in bootstrap.servers is none; write host:port or [ipv6]:port')
}

function securityOf(settings: Settings): Security {
  const protocol = String(settings['securityProtocol'])
  return {
    ...(protocol.endsWith('SSL') && { tls: tlsOf(settings) }),
    ...(protocol.startsWith('SASL') && { sasl: saslOf(settings) }),
  }
}

function tlsOf(settings: Settings): TlsOptions {
  const [ca, cert, key] = [
    pemOf(settings, 'ssl.ca', 'sslCa'),
    pemOf(settings, 'ssl.certificate', 'sslCertificate'),
    pemOf(settings, 'ssl.key', 'sslKey'),
  ]
  const keystore = settings['sslKeystoreLocation']
  const pfx = typeof keystore === 'string' ? readPem(keystore, 'ssl.keystore.location') : undefined
  const passphrase = settings[pfx ? 'sslKeystorePassword' : 'sslKeyPassword']
  return {
    rejectUnauthorized: settings['enableSslCertificateVerification'] !== false,
    ...(ca && { ca }),
    ...(cert && { cert }),
    ...(key && { key }),
    ...(pfx && { pfx }),
    ...(isSecret(passphrase) && { passphrase: passphrase.reveal() }),
  }
}

/** A PEM as text or in a file: one of both. */
function pemOf(settings: Settings, key: string, name: string): string | Buffer | undefined {
  const [text, file] = [settings[`${name}Pem`], settings[`${name}Location`]]
  if (text !== undefined && file !== undefined) {
    throw new KafiError('KAFI_CONFIG', `${key}.pem and ${key}.location are both given; keep one`)
  }
  if (isSecret(text)) return text.reveal()
  if (typeof text === 'string') return text
  return typeof file === 'string' ? readPem(file, `${key}.location`) : undefined
}

function readPem(file: string, key: string): Buffer {
  try {
    return readFileSync(file)
  } catch (cause) {
    throw new KafiError('KAFI_CONFIG', `cannot read ${key} '${file}'; check the path`, { details: { file }, cause })
  }
}

function saslOf(settings: Settings): SaslOptions {
  const mechanism = settings['saslMechanisms']
  if (typeof mechanism !== 'string') {
    throw new KafiError('KAFI_CONFIG', 'sasl.mechanisms is missing; security.protocol says that SASL is used')
  }
  if (mechanism === 'OAUTHBEARER')
    return { mechanism, token: tokenOf(settings['oauthCallback'], settings['saslOauthbearerConfig']) }
  const username = settings['saslUsername']
  const password = settings['saslPassword']
  if (typeof username !== 'string' || !isSecret(password)) {
    throw new KafiError('KAFI_CONFIG', `sasl.username and sasl.password are needed for ${mechanism}`)
  }
  if (mechanism === 'PLAIN') return { mechanism, username, password }
  return { mechanism: mechanism === 'SCRAM-SHA-256' ? mechanism : 'SCRAM-SHA-512', username, password }
}

type TokenCallback = Extract<SaslOptions, { token: unknown }>['token']

function tokenOf(callback: unknown, config: unknown): TokenCallback {
  if (typeof callback !== 'function') {
    throw new KafiError('KAFI_CONFIG', 'OAUTHBEARER needs oauth_cb, a function that gives a token')
  }
  const give = callback as (config: string, o: Wait) => ReturnType<TokenCallback>
  return async (signal) => {
    try {
      return await give(typeof config === 'string' ? config : '', { signal })
    } catch (error) {
      // Not as a cause: errors of HTTP clients hold the request, and that the secret.
      const why = error instanceof Error ? redactText(error.message) : 'it threw no error'
      throw new KafiError('KAFI_DENIED', `oauth_cb gave no token: ${why}`, { retriable: true })
    }
  }
}
