import type { Call, Handler } from '../call.ts'
import { codes } from '../codes.ts'
import { coordinatorOf, findGroup } from '../state/cluster.ts'
import type { Group } from '../state/group.ts'

const kinds = ['group', 'transaction'] as const

/** Says which broker coordinates groups and transactions (key 10). */
export const answerFindCoordinator: Handler<'FindCoordinator'> = ({ key, keyType, coordinatorKeys }, call) => {
  if (call.version >= 4)
    return { coordinators: coordinatorKeys.map((name) => ({ key: name, ...locate(call, keyType, name) })) }
  const { errorMessage, ...found } = locate(call, keyType, key)
  return call.version >= 1 ? { ...found, errorMessage } : found
}

function locate({ state, refuse }: Call, keyType: number, key: string) {
  const kind = kinds[keyType]
  const nobody = { nodeId: -1, host: '', port: -1 }
  const refused = refuse(key)
  if (kind === undefined) return { ...nobody, errorCode: codes.invalidRequest, errorMessage: 'no such type of key' }
  if (refused !== codes.none) return { ...nobody, errorCode: refused, errorMessage: 'refused' }
  const broker = state.brokers.find(({ id }) => id === coordinatorOf(state, kind, key))
  if (broker === undefined)
    return { ...nobody, errorCode: codes.coordinatorNotAvailable, errorMessage: 'none is alive' }
  return { nodeId: broker.id, host: broker.host, port: broker.port, errorCode: codes.none, errorMessage: null }
}

/** May this broker answer for the group? The code that refuses it, or 0. */
export function checkCoordinator(call: Call, kind: 'group' | 'transaction', key: string): number {
  const refused = call.refuse(key)
  if (refused !== codes.none) return refused
  if (kind === 'group' && key === '') return codes.invalidGroupId
  return coordinatorOf(call.state, kind, key) === call.brokerId ? codes.none : codes.notCoordinator
}

/** The group, or the code that refuses it. One that nobody has joined yet is not kept: asking makes no group. */
export function findCoordinated(call: Call, id: string): { readonly code: number; readonly group: Group | null } {
  const code = checkCoordinator(call, 'group', id)
  return code === codes.none ? { code, group: findGroup(call.state, id) } : { code, group: null }
}
