import type { ApiMap } from '@kafi/protocol'
import type { Handler } from '../call.ts'
import { codes } from '../codes.ts'
import type { AdminState, ScramCredential } from '../state/admin.ts'

/** Iterations that Kafka takes (Kafka: ScramMechanism, ScramControlManager). */
const minIterations = 4096
const maxIterations = 16_384

/** Users with SCRAM credentials (key 50), never the credentials. */
export const answerDescribeScramUsers: Handler<'DescribeUserScramCredentials'> = ({ users }, { state, refuse }) => {
  const errorCode = refuse()
  const { scram } = state.admin
  const names = users === null || users.length === 0 ? [...scram.keys()] : users.map(({ name }) => name)
  const results = names.map((user) => {
    const known = scram.get(user)
    if (known === undefined) return { user, errorCode: codes.resourceNotFound, errorMessage: 'no such user' }
    const credentialInfos = [...known].map(([mechanism, { iterations }]) => ({ mechanism, iterations }))
    return { user, errorCode: codes.none, errorMessage: null, credentialInfos }
  })
  return { errorCode, errorMessage: null, results: errorCode === codes.none ? results : [] }
}

type Request = ApiMap['AlterUserScramCredentials']['request']

/** Sets and removes SCRAM credentials (key 51). They let users in at once. */
export const answerAlterScramUsers: Handler<'AlterUserScramCredentials'> = (request, { state, refuse }) => {
  const names = [...request.deletions, ...request.upsertions].map(({ name }) => name)
  return {
    results: [...new Set(names)].map((user) => {
      const refused = refuse()
      const errorCode = refused === codes.none ? alterUser(state.admin, user, request) : refused
      return { user, errorCode, errorMessage: errorCode === codes.none ? null : 'refused' }
    }),
  }
}

function alterUser({ scram }: AdminState, user: string, { deletions, upsertions }: Request): number {
  const known = scram.get(user) ?? new Map<number, ScramCredential>()
  const gone = deletions.filter(({ name }) => name === user)
  const made = upsertions.filter(({ name }) => name === user)
  if (gone.some(({ mechanism }) => !known.has(mechanism))) return codes.resourceNotFound
  const right = made.every(({ iterations, mechanism }) => {
    return iterations >= minIterations && iterations <= maxIterations && (mechanism === 1 || mechanism === 2)
  })
  if (user === '' || !right) return codes.unacceptableCredential
  const next = new Map(known)
  for (const { mechanism } of gone) next.delete(mechanism)
  // Copied: they are views of the request's frame.
  for (const { mechanism, iterations, salt, saltedPassword } of made) {
    next.set(mechanism, { iterations, salt: new Uint8Array(salt), saltedPassword: new Uint8Array(saltedPassword) })
  }
  if (next.size > 0) scram.set(user, next)
  else scram.delete(user)
  return codes.none
}
