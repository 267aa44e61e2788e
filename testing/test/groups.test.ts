import { expect, test } from 'vitest'
import { codes } from '../fake-broker/index.ts'
import type { RawClient } from './raw-client.ts'
import { openSimulation, type Simulation } from './simulation.ts'

const metadata = Uint8Array.of(0, 0)
const protocols = [{ name: 'range', metadata }]
const wish = { groupId: 'g', sessionTimeoutMs: 10_000, rebalanceTimeoutMs: 30_000, protocolType: 'consumer', protocols }

async function open() {
  const simulation = await openSimulation({ brokers: 1, topics: { snacks: 2 } })
  return { simulation, one: await simulation.connect(0, 'one'), two: await simulation.connect(0, 'two') }
}

async function newId({ ask }: Simulation, client: RawClient) {
  const answer = await ask(client, 'JoinGroup', 5, { ...wish, memberId: '' })
  expect(answer.errorCode).toBe(codes.memberIdRequired)
  return answer.memberId
}

const join = (client: RawClient, memberId: string, more: object = {}) =>
  client.ask('JoinGroup', 7, { ...wish, memberId, ...more })

const sync = (client: RawClient, memberId: string, generationId: number, assigned: readonly string[] = []) => {
  const assignments = assigned.map((id) => ({ memberId: id, assignment: Buffer.from(id) }))
  return client.ask('SyncGroup', 3, { groupId: 'g', generationId, memberId, assignments })
}

/** One member, and its generation is stable. */
async function begin(simulation: Simulation, client: RawClient) {
  const memberId = await newId(simulation, client)
  const { generationId } = await simulation.clock.run(join(client, memberId))
  await simulation.clock.run(sync(client, memberId, generationId, [memberId]))
  return { memberId, generationId }
}

test('a second member makes both join anew; the leader assigns', async () => {
  const { simulation, one, two } = await open()
  const { clock, ask } = simulation
  const first = await begin(simulation, one)
  const second = await newId(simulation, two)
  const joining = join(two, second)
  await clock.advance(10)
  const beat = await ask(one, 'Heartbeat', 3, { groupId: 'g', ...first })
  expect(beat.errorCode).toBe(codes.rebalanceInProgress)
  const [led, followed] = await clock.run(Promise.all([join(one, first.memberId), joining]))
  expect(led).toMatchObject({ leader: first.memberId, generationId: 2, members: [{}, {}] })
  expect(followed).toMatchObject({ leader: first.memberId, generationId: 2, members: [] })
  const synced = await clock.run(
    Promise.all([sync(two, second, 2), sync(one, first.memberId, 2, [first.memberId, second])]),
  )
  expect(synced.map(({ assignment }) => Buffer.from(assignment).toString())).toEqual([second, first.memberId])
  const { groups } = await ask(one, 'DescribeGroups', 5, { groups: ['g'] })
  expect(groups[0]).toMatchObject({ groupState: 'Stable', protocolData: 'range', members: [{}, {}] })
})

test('a member that is silent for its session is gone, and its commits are refused', async () => {
  const { simulation, one } = await open()
  const member = await begin(simulation, one)
  await simulation.clock.advance(11_000)
  expect(await simulation.ask(one, 'Heartbeat', 3, { groupId: 'g', ...member })).toMatchObject({
    errorCode: codes.unknownMember,
  })
  const partitions = [{ partitionIndex: 0, committedOffset: 1n, committedMetadata: null }]
  const commit = { groupId: 'g', generationIdOrMemberEpoch: member.generationId, memberId: member.memberId }
  const { topics } = await simulation.ask(one, 'OffsetCommit', 7, {
    ...commit,
    topics: [{ name: 'snacks', partitions }],
  })
  expect(topics[0]!.partitions[0]!.errorCode).toBe(codes.unknownMember)
})

test('who does not come to a rebalance is left behind', async () => {
  const { simulation, one, two } = await open()
  const silent = await begin(simulation, one)
  const second = await newId(simulation, two)
  const joining = join(two, second, { sessionTimeoutMs: 100_000 })
  // It is alive, but never joins anew.
  for (let i = 0; i < 8; i++) {
    await simulation.clock.advance(4_000)
    await simulation.ask(one, 'Heartbeat', 3, { groupId: 'g', ...silent })
  }
  expect(await simulation.clock.run(joining)).toMatchObject({
    errorCode: 0,
    leader: second,
    members: [{ memberId: second }],
  })
})

test('a static member that starts again gets its assignment back without a rebalance, and its old self is fenced', async () => {
  const { simulation, one, two } = await open()
  const { clock, ask } = simulation
  const instance = { groupInstanceId: 'i' }
  const old = await clock.run(join(one, '', instance))
  await clock.run(sync(one, old.memberId, old.generationId, [old.memberId]))
  const again = await clock.run(join(two, '', instance))
  expect(again).toMatchObject({ errorCode: 0, generationId: old.generationId, members: [] })
  expect(again.memberId).not.toBe(old.memberId)
  const beat = { groupId: 'g', generationId: old.generationId, memberId: old.memberId, ...instance }
  expect((await ask(one, 'Heartbeat', 3, beat)).errorCode).toBe(codes.fencedInstanceId)
  const synced = await clock.run(sync(two, again.memberId, again.generationId))
  expect(Buffer.from(synced.assignment).toString()).toBe(old.memberId)
})

test('a member that leaves lets the others share anew; an empty group can be deleted', async () => {
  const { simulation, one } = await open()
  const { ask } = simulation
  const { memberId } = await begin(simulation, one)
  expect((await ask(one, 'DeleteGroups', 2, { groupsNames: ['g'] })).results[0]!.errorCode).toBe(codes.nonEmptyGroup)
  const left = await ask(one, 'LeaveGroup', 3, { groupId: 'g', members: [{ memberId }, { memberId: 'x' }] })
  expect(left.members.map(({ errorCode }) => errorCode)).toEqual([codes.none, codes.unknownMember])
  const { groups } = await ask(one, 'ListGroups', 5, {})
  expect(groups).toEqual([{ groupId: 'g', protocolType: 'consumer', groupState: 'Empty', groupType: 'classic' }])
  expect((await ask(one, 'DeleteGroups', 2, { groupsNames: ['g'] })).results[0]!.errorCode).toBe(codes.none)
})

test('a coordinator that moved sends its members away, and nothing is lost', async () => {
  const simulation = await openSimulation({ brokers: 2, topics: { snacks: 1 } })
  const { ask, cluster } = simulation
  cluster.moveCoordinator('group', 'g', 0)
  const one = await simulation.connect(0)
  const member = await begin(simulation, one)
  cluster.moveCoordinator('group', 'g')
  expect((await ask(one, 'Heartbeat', 3, { groupId: 'g', ...member })).errorCode).toBe(codes.notCoordinator)
  expect((await ask(one, 'FindCoordinator', 3, { key: 'g' })).nodeId).toBe(1)
  const two = await simulation.connect(1)
  expect((await ask(two, 'Heartbeat', 3, { groupId: 'g', ...member })).errorCode).toBe(codes.none)
})

test('asking after a group makes none', async () => {
  const { simulation, one } = await open()
  const { ask } = simulation
  await ask(one, 'OffsetFetch', 8, { groups: [{ groupId: 'g', topics: null }] })
  await ask(one, 'Heartbeat', 3, { groupId: 'g', generationId: 1, memberId: 'm' })
  expect((await ask(one, 'ListGroups', 4, {})).groups).toEqual([])
})
