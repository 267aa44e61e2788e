import { createHash, createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto'
import type { ScramCredential } from './state/admin.ts'

/** What the server says to a client's message. */
export type ScramAnswer =
  | { readonly kind: 'continue'; readonly text: string }
  | { readonly kind: 'done'; readonly text: string; readonly user: string }
  | { readonly kind: 'denied' }

/** The server's side of one SCRAM authentication (RFC 5802). */
export interface ScramServer {
  take(message: string): ScramAnswer
}

const iterations = 4096
const salt = Buffer.from('kafi fake broker')

type Hash = 'sha256' | 'sha512'

interface Begun {
  readonly clientFirst: string
  readonly serverFirst: string
  readonly user: string
  readonly credential: ScramCredential
}

const denied: ScramAnswer = { kind: 'denied' }

/**
 * What is stored of a password. The salt is always the same: runs can be repeated, and nothing here is secret.
 *
 * @example
 * const credential = credentialFor('sha256', 'rosebud')
 */
export function credentialFor(hash: Hash, password: string): ScramCredential {
  const saltedPassword = pbkdf2Sync(password, salt, iterations, hash === 'sha256' ? 32 : 64, hash)
  return { iterations, salt, saltedPassword }
}

/**
 * Begins. The server's part of the nonce is always the same.
 *
 * @example
 * const server = startScramServer('sha256', (user) => credentials.get(user))
 */
export function startScramServer(hash: Hash, find: (user: string) => ScramCredential | undefined): ScramServer {
  let begun: Begun | null = null
  return {
    take(message) {
      if (begun !== null) return finish(hash, message, begun)
      const bare = /^[ny],[^,]*,(n=([^,]*),r=([^,]*).*)$/.exec(message)
      const user = bare?.[2]?.replaceAll('=2C', ',').replaceAll('=3D', '=')
      const credential = user === undefined ? undefined : find(user)
      if (user === undefined || credential === undefined) return denied
      const salted = `s=${Buffer.from(credential.salt).toString('base64')},i=${credential.iterations}`
      const serverFirst = `r=${bare![3]!}server,${salted}`
      begun = { clientFirst: bare![1]!, serverFirst, user, credential }
      return { kind: 'continue', text: serverFirst }
    },
  }
}

function finish(hash: Hash, message: string, { clientFirst, serverFirst, user, credential }: Begun): ScramAnswer {
  const parts = /^(c=[^,]*,r=([^,]*)),p=(.*)$/.exec(message)
  const nonce = /^r=([^,]*)/.exec(serverFirst)![1]
  if (parts === null || parts[2] !== nonce) return denied
  const mac = (key: Uint8Array, text: string) => createHmac(hash, key).update(text).digest()
  const clientKey = mac(credential.saltedPassword, 'Client Key')
  const auth = `${clientFirst},${serverFirst},${parts[1]!}`
  const signature = mac(createHash(hash).update(clientKey).digest(), auth)
  const proof = Buffer.from(parts[3]!, 'base64')
  const expected = clientKey.map((byte, i) => byte ^ signature[i]!)
  if (proof.length !== expected.length || !timingSafeEqual(proof, expected)) return denied
  const serverKey = mac(credential.saltedPassword, 'Server Key')
  return { kind: 'done', text: `v=${mac(serverKey, auth).toString('base64')}`, user }
}
