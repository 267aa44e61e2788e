import { expect, test } from 'vitest'
import { codes } from '../fake-broker/index.ts'
import type { RawClient } from './raw-client.ts'
import { openSimulation } from './simulation.ts'

async function open(partitions: number) {
  const simulation = await openSimulation({ brokers: 1, topics: { snacks: partitions } })
  const client = await simulation.connect()
  const beat = (memberId: string, memberEpoch: number, more: object = {}) =>
    simulation.ask(client, 'ConsumerGroupHeartbeat', 1, { groupId: 'g', memberId, memberEpoch, ...more })
  return { simulation, client, beat }
}

const joining = { subscribedTopicNames: ['snacks'], rebalanceTimeoutMs: 30_000, topicPartitions: [] }
type Beat = Awaited<ReturnType<Awaited<ReturnType<typeof open>>['beat']>>
const indexes = ({ assignment }: Beat) => assignment?.topicPartitions.flatMap(({ partitions }) => partitions) ?? null
const owning = ({ assignment }: Beat) => ({ topicPartitions: assignment!.topicPartitions })

async function describe(client: RawClient, { ask }: Awaited<ReturnType<typeof openSimulation>>) {
  return (await ask(client, 'ConsumerGroupDescribe', 1, { groupIds: ['g'] })).groups[0]!
}

test('a member gives back what a newcomer is to have before the newcomer gets it', async () => {
  const { simulation, client, beat } = await open(4)
  const first = await beat('a', 0, joining)
  expect([first.memberEpoch, indexes(first)]).toEqual([1, [0, 1, 2, 3]])
  expect(indexes(await beat('a', 1))).toBe(null)
  const second = await beat('b', 0, joining)
  expect([second.memberEpoch, indexes(second)]).toEqual([2, []])
  const shrunk = await beat('a', 1)
  expect([shrunk.memberEpoch, indexes(shrunk)]).toEqual([1, [0, 1]])
  expect(indexes(await beat('b', 2))).toBe(null)
  expect((await describe(client, simulation)).groupState).toBe('Reconciling')
  expect((await beat('a', 1, owning(shrunk))).memberEpoch).toBe(2)
  expect(indexes(await beat('b', 2))).toEqual([2, 3])
  expect(await describe(client, simulation)).toMatchObject({ groupState: 'Stable', groupEpoch: 2, members: [{}, {}] })
})

test('a member that says all there is hears again what it is to have', async () => {
  const { beat } = await open(2)
  const first = await beat('a', 0, joining)
  expect(indexes(await beat('a', 1, joining))).toEqual([0, 1])
  expect(indexes(await beat('a', 1, owning(first)))).toBe(null)
})

test('a member that falls silent is gone, and one that comes with an epoch of its own is fenced', async () => {
  const { simulation, beat } = await open(2)
  await beat('a', 0, joining)
  expect((await beat('a', 9)).errorCode).toBe(codes.fencedMemberEpoch)
  await simulation.clock.advance(46_000)
  expect((await beat('a', 1)).errorCode).toBe(codes.unknownMember)
})

test('the group is listed as of the new type, commits by member epoch, and is empty once all have left', async () => {
  const { simulation, client, beat } = await open(2)
  await beat('a', 0, joining)
  const { groups } = await simulation.ask(client, 'ListGroups', 5, {})
  expect(groups).toEqual([{ groupId: 'g', protocolType: 'consumer', groupState: 'Stable', groupType: 'consumer' }])
  const classic = await simulation.ask(client, 'DescribeGroups', 6, { groups: ['g'] })
  expect(classic.groups[0]).toMatchObject({ groupState: 'Dead', errorCode: codes.groupIdNotFound })
  const commit = async (epoch: number) => {
    const partitions = [{ partitionIndex: 0, committedOffset: 5n, committedMetadata: '' }]
    const claim = { groupId: 'g', memberId: 'a', generationIdOrMemberEpoch: epoch }
    const { topics } = await simulation.ask(client, 'OffsetCommit', 9, {
      ...claim,
      topics: [{ name: 'snacks', partitions }],
    })
    return topics[0]!.partitions[0]!.errorCode
  }
  expect([await commit(7), await commit(1)]).toEqual([codes.staleMemberEpoch, codes.none])
  await beat('a', -1)
  expect((await describe(client, simulation)).groupState).toBe('Empty')
})

test('partitions that are added are shared, and a pattern finds topics', async () => {
  const { simulation, client, beat } = await open(1)
  const wish = { subscribedTopicRegex: 'sna.*', rebalanceTimeoutMs: 30_000, topicPartitions: [] }
  expect(indexes(await beat('a', 0, wish))).toEqual([0])
  await simulation.ask(client, 'CreatePartitions', 3, { topics: [{ name: 'snacks', count: 2, assignments: null }] })
  const grown = await beat('a', 1)
  expect([grown.memberEpoch, indexes(grown)]).toEqual([2, [0, 1]])
})
