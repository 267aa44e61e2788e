import { pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { isSecret, KafiError, type Secret, type Wait } from '@kafi/core'
import { askItems, type Outcome, outcomeOf } from './admin-ask.ts'
import { type ScramMechanism, scramMechanisms } from './admin-words.ts'
import type { Client } from './client.ts'
import { checkCode } from './kafka-error.ts'

/** A user and how the password is proved; never the credential itself. */
export interface ScramUser extends Outcome {
  readonly user: string
  readonly credentials: readonly { readonly mechanism: ScramMechanism | 'unknown'; readonly iterations: number }[]
}

/** A credential to be set. */
export interface ScramUpsertion {
  readonly user: string
  readonly mechanism: ScramMechanism
  readonly password: string | Secret
  /** 4,096 to 16,384. Default 4,096. */
  readonly iterations?: number
  /** Default: 32 random bytes. */
  readonly salt?: Uint8Array
}

/** A credential to be taken away. */
export interface ScramDeletion {
  readonly user: string
  readonly mechanism: ScramMechanism
  readonly delete: true
}

/** What became of a user. */
export interface AlteredScramUser extends Outcome {
  readonly user: string
}

/**
 * Users with SCRAM credentials (KIP-554: 2.7), those of these names or all. One that is not there has its error.
 *
 * @example
 * const users = await describeScramUsers(client, { users: ['alice'], signal })
 */
export async function describeScramUsers(
  client: Client,
  o: Wait & { readonly users?: readonly string[] },
): Promise<readonly ScramUser[]> {
  const users = o.users?.map((name) => ({ name })) ?? null
  if (users?.length === 0) return []
  return client.retry(o, async () => {
    const answer = await client.send('controller', 'DescribeUserScramCredentials', { users }, o)
    checkCode(answer.errorCode, { api: 'DescribeUserScramCredentials', text: answer.errorMessage })
    return answer.results.map(({ user, errorCode, errorMessage: text, credentialInfos }) => ({
      user,
      credentials: credentialInfos.map(({ mechanism, iterations }) => {
        return { mechanism: scramMechanisms.wordOf(mechanism), iterations }
      }),
      ...outcomeOf(errorCode, { api: `DescribeUserScramCredentials '${user}'`, text }),
    }))
  })
}

/**
 * Sets and takes away SCRAM credentials; one result a user. The password stays here: what is sent is salted and hashed
 * (PBKDF2, RFC 5802).
 *
 * @example
 * await alterScramUsers(client, [{ user: 'alice', mechanism: 'SCRAM-SHA-512', password: secret('rosebud') }], { signal })
 */
export async function alterScramUsers(
  client: Client,
  alterations: readonly (ScramUpsertion | ScramDeletion)[],
  o: Wait,
): Promise<readonly AlteredScramUser[]> {
  const deletions = alterations.filter((one): one is ScramDeletion => 'delete' in one)
  const upsertions = alterations.filter((one): one is ScramUpsertion => !('delete' in one))
  const made = await Promise.all(upsertions.map(upsertionOf))
  const gone = deletions.map(({ user: name, mechanism }) => ({ name, mechanism: scramMechanisms.numberOf(mechanism) }))
  const users = [...new Set(alterations.map(({ user }) => user))]
  return askItems(client, o, users, async (open) => {
    const isOpen = ({ name }: { readonly name: string }) => open.includes(name)
    const draft = { deletions: gone.filter(isOpen), upsertions: made.filter(isOpen) }
    const { results } = await client.send('controller', 'AlterUserScramCredentials', draft, o)
    const found = new Map(results.map((one) => [one.user, one]))
    return open.map((user) => {
      const { errorCode = unknownServerError, errorMessage: text = null } = found.get(user) ?? {}
      return { user, ...outcomeOf(errorCode, { api: `AlterUserScramCredentials '${user}'`, text }) }
    })
  })
}

const hashes = { 'SCRAM-SHA-256': ['sha256', 32], 'SCRAM-SHA-512': ['sha512', 64] } as const
const deriveKey = promisify(pbkdf2)

async function upsertionOf({ user: name, mechanism, password, iterations = 4096, salt }: ScramUpsertion) {
  const number = scramMechanisms.numberOf(mechanism)
  if (!(Number.isInteger(iterations) && iterations >= 4096 && iterations <= 16_384)) {
    throw new KafiError('KAFI_ARGUMENT', `${iterations} iterations; Kafka takes 4096 to 16384`, {
      details: { user: name },
    })
  }
  const [hash, size] = hashes[mechanism]
  const salted = salt ?? randomBytes(32)
  const text = isSecret(password) ? password.reveal() : password
  // Without SASLprep, as Kafka itself (ScramFormatter.normalize).
  const saltedPassword = await deriveKey(text, salted, iterations, size, hash)
  return { name, mechanism: number, iterations, salt: salted, saltedPassword }
}

const unknownServerError = -1
