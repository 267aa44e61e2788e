import { isKafiError } from '@kafi/core'
import type { Client } from './client.ts'
import { forgettingMoved } from './group-coordinator.ts'
import { checkCode } from './kafka-error.ts'
import { isRetriable } from './retry.ts'

/** How often it is tried; after that the session's end does it. */
const tries = 2

/**
 * Says that a member leaves, so that the others need not wait for its session to end. Not by the member's own lane: a join
 * may be under way there. Fails silently: who cannot say goodbye is missed soon.
 *
 * @example
 * await leaveGroup(client, 'app', member.id)
 */
export async function leaveGroup(client: Client, group: string, memberId: string): Promise<void> {
  const { signal } = new AbortController()
  const timeoutMs = Math.min(client.options.requestTimeoutMs, 5000)
  for (let left = tries; left > 0; left--) {
    try {
      return await forgettingMoved(client, group, () => leaveOnce(client, group, memberId, { signal, timeoutMs }))
    } catch (error) {
      if (!isKafiError(error)) throw error
      if (!isRetriable(error)) return
    }
  }
}

async function leaveOnce(
  client: Client,
  group: string,
  memberId: string,
  o: { readonly signal: AbortSignal; readonly timeoutMs: number },
): Promise<void> {
  const max = (await client.versionsOf({ group }, o)).get(leaveGroupKey)?.max ?? 0
  const draft = max >= 3 ? { groupId: group, members: [{ memberId }] } : { groupId: group, memberId }
  const answer = await client.send({ group }, 'LeaveGroup', draft, o)
  checkCode(answer.errorCode, { api: 'LeaveGroup', group })
}

const leaveGroupKey = 13
