import type { Wait } from '@kafi/core'
import { askItems, type Outcome, outcomeOf } from './admin-ask.ts'
import type { Client } from './client.ts'
import { forgettingMoved } from './group-coordinator.ts'
import { describeGroup } from './group-description.ts'
import { checkCode } from './kafka-error.ts'

/** A member by its id, or a static one by its `group.instance.id`. */
export type MemberName = { readonly id: string } | { readonly instanceId: string }

/** What became of a member. */
export type RemovedMember = Outcome & { readonly member: MemberName }

/**
 * Removes members from a group, or all of them: their partitions go to others at once (KIP-345: 2.4).
 *
 * @example
 * const [{ error }] = await removeMembers(client, 'app', [{ instanceId: 'worker-1' }], { reason: 'it is gone', signal })
 */
export async function removeMembers(
  client: Client,
  group: string,
  members: readonly MemberName[] | 'all',
  o: Wait & { readonly reason?: string },
): Promise<readonly RemovedMember[]> {
  const named = members === 'all' ? await membersOf(client, group, o) : members
  return askItems(client, o, named, (open) =>
    forgettingMoved(client, group, async () => {
      const draft = {
        groupId: group,
        members: open.map((member) => ({ ...draftOf(member), reason: o.reason ?? null })),
      }
      const answer = await client.send({ group }, 'LeaveGroup', draft, o)
      checkCode(answer.errorCode, { api: 'LeaveGroup', group })
      return open.map((member, i) => {
        // Before version 3 there is one member and no list.
        const errorCode = answer.members.length === 0 ? 0 : (answer.members[i]?.errorCode ?? unknownServerError)
        return { member, ...outcomeOf(errorCode, { api: 'LeaveGroup', group }) }
      })
    }),
  )
}

async function membersOf(client: Client, group: string, o: Wait): Promise<readonly MemberName[]> {
  const { members } = await describeGroup(client, group, o)
  return members.map(({ id, instanceId }) => (instanceId === undefined ? { id } : { instanceId }))
}

function draftOf(member: MemberName) {
  return 'id' in member ? { memberId: member.id } : { memberId: '', groupInstanceId: member.instanceId }
}

const unknownServerError = -1
