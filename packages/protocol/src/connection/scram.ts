import { createHash, createHmac, pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import type { Bytes } from '../columns.ts'
import { ProtocolError } from '../error.ts'
import type { SaslExchange } from './sasl.ts'

/** Fewer rounds are not safe: Kafka refuses them too (RFC 7677, section 4; ScramMechanism.java). */
export const minScramIterations = 4096
/** More would let a broker keep this machine busy. */
export const maxScramIterations = 1_000_000

const hashes = { 'SCRAM-SHA-256': 'sha256', 'SCRAM-SHA-512': 'sha512' } as const
const hashBytes = { 'SCRAM-SHA-256': 32, 'SCRAM-SHA-512': 64 } as const

/** The two of SCRAM that Kafka has (KIP-84). */
export type ScramMechanism = keyof typeof hashes

/** What {@link exchangeScram} needs. */
export interface ScramSettings {
  readonly mechanism: ScramMechanism
  readonly username: string
  readonly password: string
  readonly delegationToken?: boolean
  /** Printable ASCII without a comma. Default: 24 random bytes in base64. */
  readonly nonce?: string
}

/**
 * SCRAM (RFC 5802): proves that the client knows the password, and checks the same of the broker. As Kafka's Java client it
 * takes names and passwords as UTF-8, without SASLprep.
 *
 * @example
 * const exchange = exchangeScram({ mechanism: 'SCRAM-SHA-256', username: 'user', password: 'pencil' })
 */
export async function* exchangeScram(settings: ScramSettings): SaslExchange {
  const { mechanism, username, password, delegationToken = false, nonce = makeNonce() } = settings
  const name = username.replaceAll('=', '=3D').replaceAll(',', '=2C')
  const first = `n=${name},r=${nonce}${delegationToken ? ',tokenauth=true' : ''}`
  const serverFirst = toText(yield Buffer.from(`n,,${first}`))
  const { serverNonce, salt, iterations } = readServerFirst(serverFirst, nonce)
  const salted = await saltPassword(mechanism, password, salt, iterations)
  // c: base64 of the header 'n,,' (RFC 5802, section 7).
  const final = `c=biws,r=${serverNonce}`
  const { proof, signature } = signScram(mechanism, salted, `${first},${serverFirst},${final}`)
  readServerFinal(toText(yield Buffer.from(`${final},p=${toBase64(proof)}`)), signature)
}

/**
 * The salted password of RFC 5802, section 3, as `AlterUserScramCredentials` wants it (KIP-554). `KAFI_ARGUMENT`: fewer than
 * 4,096 or more than 1,000,000 iterations.
 *
 * @example
 * const saltedPassword = await saltPassword('SCRAM-SHA-512', 'rosebud', randomBytes(20), 4096)
 */
export function saltPassword(
  mechanism: ScramMechanism,
  password: string,
  salt: Bytes,
  iterations: number,
): Promise<Bytes> {
  if (!isSane(iterations)) throw new ProtocolError('KAFI_ARGUMENT', wrongIterations(iterations))
  return promisify(pbkdf2)(password, salt, iterations, hashBytes[mechanism], hashes[mechanism])
}

/**
 * The client's proof and the broker's signature over the `AuthMessage` of RFC 5802, section 3.
 *
 * @example
 * const { proof, signature } = signScram('SCRAM-SHA-256', salted, `${clientFirstBare},${serverFirst},${clientFinalWithoutProof}`)
 */
export function signScram(
  mechanism: ScramMechanism,
  salted: Bytes,
  message: string,
): { proof: Bytes; signature: Bytes } {
  const hash = hashes[mechanism]
  const sign = (key: Bytes, text: string): Bytes => createHmac(hash, key).update(text).digest()
  const clientKey = sign(salted, 'Client Key')
  const storedKey = createHash(hash).update(clientKey).digest()
  const clientSignature = sign(storedKey, message)
  return {
    proof: clientKey.map((byte, i) => byte ^ clientSignature[i]!),
    signature: sign(sign(salted, 'Server Key'), message),
  }
}

function readServerFirst(text: string, nonce: string): { serverNonce: string; salt: Bytes; iterations: number } {
  const found = /^r=([!-+\--~]{1,256}),s=([A-Za-z0-9+/]{1,1024}={0,2}),i=([1-9][0-9]{0,9})(?:,|$)/.exec(text)
  if (found === null) throw refusal(text, "the broker's first answer of SCRAM cannot be read")
  const [, serverNonce, salt, count] = found as unknown as [string, string, string, string]
  if (!serverNonce.startsWith(nonce) || serverNonce === nonce) throw denied("the broker's nonce does not continue ours")
  const iterations = Number(count)
  if (!isSane(iterations)) throw denied(wrongIterations(iterations))
  return { serverNonce, salt: Buffer.from(salt, 'base64'), iterations }
}

function readServerFinal(text: string, signature: Bytes): void {
  const found = /^v=([A-Za-z0-9+/]{1,1024}={0,2})(?:,|$)/.exec(text)
  if (found === null) throw refusal(text, "the broker's last answer of SCRAM cannot be read")
  const theirs = Buffer.from(found[1]!, 'base64')
  if (theirs.length === signature.length && timingSafeEqual(theirs, signature)) return
  throw denied('the broker does not know the password: its signature is wrong. Is it the broker it claims to be?')
}

/** `e=` and a word of RFC 5802, section 7, is a refusal. */
function refusal(text: string, otherwise: string): ProtocolError {
  const reason = /^e=([a-z-]{1,60})/.exec(text)?.[1]
  return denied(reason === undefined ? otherwise : `the broker does not let us in: ${reason}`)
}

function isSane(iterations: number): boolean {
  return Number.isInteger(iterations) && iterations >= minScramIterations && iterations <= maxScramIterations
}

function wrongIterations(iterations: number): string {
  return `${iterations} iterations of SCRAM are not ${minScramIterations} to ${maxScramIterations}`
}

function denied(message: string): ProtocolError {
  return new ProtocolError('KAFI_DENIED', message)
}

function makeNonce(): string {
  return randomBytes(24).toString('base64')
}

function toText(bytes: Bytes): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')
}

function toBase64(bytes: Bytes): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64')
}
