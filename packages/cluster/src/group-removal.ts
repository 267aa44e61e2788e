import type { Wait } from '@kafi/core'
import type { Client } from './client.ts'
import { askCoordinator } from './group-coordinator.ts'
import { checkCode } from './kafka-error.ts'

/**
 * Removes groups with their offsets. `KAFI_GROUP`: one has members, or is not there.
 *
 * @example
 * await removeGroups(client, ['app'], { signal })
 */
export async function removeGroups(client: Client, groups: readonly string[], o: Wait): Promise<void> {
  for (const group of groups) await removeGroup(client, group, o)
}

async function removeGroup(client: Client, group: string, o: Wait): Promise<void> {
  let tried = 0
  await askCoordinator(client, group, o, async () => {
    const again = tried++ > 0
    const answer = await client.send({ group }, 'DeleteGroups', { groupsNames: [group] }, o)
    for (const { errorCode } of answer.results) {
      // Gone at a second try: the answer to the first was lost.
      if (errorCode === groupIdNotFound && again) continue
      checkCode(errorCode, { api: 'DeleteGroups', group })
    }
  })
}

const groupIdNotFound = 69
