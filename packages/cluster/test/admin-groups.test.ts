import { beforeAll, expect, test } from 'vitest'
import { removeMembers } from '../src/admin-group-members.ts'
import { alterGroupOffsets, deleteGroupOffsets } from '../src/admin-group-offsets.ts'
import { deleteGroups, listAllGroups } from '../src/admin-groups.ts'
import { o, openAdmin, signal } from './admin-bench.ts'
import { loadApis } from './loaded-apis.ts'

beforeAll(() =>
  loadApis(
    `ApiVersions Metadata FindCoordinator OffsetCommit OffsetDelete ListGroups DeleteGroups JoinGroup SyncGroup DescribeGroups ConsumerGroupDescribe LeaveGroup`,
  ),
)

test('offsets of groups are set and forgotten, and groups listed and deleted', async () => {
  const { client, run, cluster } = await openAdmin()
  const to = [
    { topic: 'snacks', partition: 0, offset: 3 },
    { topic: 'snacks', partition: 1, offset: 4 },
  ]
  expect((await run(alterGroupOffsets(client, 'app', to, o))).map(({ error }) => error)).toEqual([undefined, undefined])
  cluster.moveCoordinator('group', 'app')
  expect(
    (await run(listAllGroups(client, { states: ['Empty'], types: ['classic'], signal }))).map(
      ({ group, state, type }) => [group, state, type],
    ),
  ).toEqual([['app', 'Empty', 'classic']])
  expect(await run(listAllGroups(client, { types: ['share'], signal }))).toEqual([])
  expect(await run(deleteGroupOffsets(client, 'app', to.slice(1), o))).toEqual([{ topic: 'snacks', partition: 1 }])
  expect((await run(deleteGroups(client, ['app', 'nope'], o))).map(({ error }) => error?.code)).toEqual([
    undefined,
    'KAFI_GROUP',
  ])
})

test('members are removed from a group, one of them or all', async () => {
  const { client, run } = await openAdmin()
  const join = async () => {
    const protocols = [{ name: 'range', metadata: new Uint8Array([0, 0, 0, 0, 0, 0, 255, 255, 255, 255]) }]
    const draft = {
      groupId: 'app',
      sessionTimeoutMs: 60_000,
      rebalanceTimeoutMs: 60_000,
      protocolType: 'consumer',
      protocols,
    }
    const { memberId } = await run(
      client.send({ group: 'app' }, 'JoinGroup', { ...draft, memberId: '' }, { signal, version: 3 }),
    )
    await run(
      client.send({ group: 'app' }, 'SyncGroup', { groupId: 'app', generationId: 1, memberId }, { signal, version: 2 }),
    )
    return memberId
  }
  const id = await join()
  const [unknown] = await run(removeMembers(client, 'app', [{ instanceId: 'nobody' }], o))
  expect(unknown?.error?.details['kafkaError']).toBe('UNKNOWN_MEMBER_ID')
  expect(await run(removeMembers(client, 'app', 'all', { reason: 'it is gone', signal }))).toEqual([{ member: { id } }])
  expect(await run(removeMembers(client, 'app', 'all', o))).toEqual([])
})
