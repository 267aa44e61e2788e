import { isKafiError } from '@kafi/core'
import { describe, expect, test } from 'vitest'
import { cooperativeStickyAssignor, stickyAssignor } from '../src/assignor-sticky.ts'
import { clusterGroups, type GroupsOptions } from '../src/groups.ts'
import { at, Follower, type GroupSimulation, openGroupSimulation, type Wire } from './group-simulation.ts'

const protocols: readonly GroupsOptions[] = [{ protocol: 'classic' }, { protocol: 'consumer' }]
const cooperative: GroupsOptions = { assignors: [cooperativeStickyAssignor] }

async function joinGroup(
  { signal, clock }: GroupSimulation,
  { client }: Wire,
  options: GroupsOptions = {},
  more: { readonly instanceId?: string; readonly beforeNext?: () => Promise<void> } = {},
) {
  const { beforeNext, ...joining } = more
  const o = { group: 'app', topics: ['quakes'], sessionTimeoutMs: 6_000, signal, ...joining }
  const member = await clock.run(clusterGroups(client, options).join(o))
  return new Follower(member, signal, beforeNext)
}

describe('members of a group', () => {
  test('one member gets all partitions, commits, and leaves a group with its offsets', async () => {
    const simulation = await openGroupSimulation({ topics: { quakes: 3 } })
    const { clock, signal } = simulation
    const wire = simulation.connect()
    const groups = clusterGroups(wire.client)
    const first = await joinGroup(simulation, wire)
    await clock.advance(1_000)
    expect(first.partitions).toEqual([0, 1, 2])
    await clock.run(first.member.commit([{ topic: 'quakes', partition: 1, offset: 5 }], { signal }))
    const [described] = await clock.run(groups.describe(['app'], { signal }))
    expect(described).toMatchObject({ state: 'Stable', type: 'classic', assignor: 'range' })
    expect(described?.members).toMatchObject([{ id: first.member.id, clientId: 'test', topics: ['quakes'] }])
    await clock.run(first.member[Symbol.asyncDispose]())
    await clock.run(first.done)
    expect(await clock.run(groups.list({ signal }))).toEqual([{ group: 'app', state: 'Empty', type: 'classic' }])
    expect(await clock.run(groups.offsets('app', { signal }))).toEqual([{ topic: 'quakes', partition: 1, offset: 5 }])
    await clock.run(wire.client[Symbol.asyncDispose]())
    await clock.advance(600_000)
    expect(clock.pending).toBe(0)
  })

  test.each([
    ['eager', {}],
    ['cooperative', cooperative],
    ['new', { protocol: 'consumer' }],
  ] as const)('%s members share the partitions, and one that leaves gives its own to the other', async (_, options) => {
    const simulation = await openGroupSimulation({ topics: { quakes: 4 } })
    const { clock } = simulation
    const wire = simulation.connect()
    const first = await joinGroup(simulation, wire, options)
    await clock.advance(1_000)
    const second = await joinGroup(simulation, wire, options)
    await clock.advance(20_000)
    expect([...first.partitions, ...second.partitions].sort()).toEqual([0, 1, 2, 3])
    expect(first.partitions).toHaveLength(2)
    await clock.run(first.member.commit(at(4, first.seen.at(-1)?.places ?? []), { signal: simulation.signal }))
    await clock.run(first.member[Symbol.asyncDispose]())
    await clock.advance(10_000)
    expect(second.partitions).toEqual([0, 1, 2, 3])
    await clock.run(second.member[Symbol.asyncDispose]())
  })

  test('an eager member gives up all before it joins anew, a cooperative one only what moves', async () => {
    for (const [options, counts] of [
      [{ assignors: [stickyAssignor] }, [4, 0, 2]],
      [cooperative, [4, 2]],
    ] as const) {
      const simulation = await openGroupSimulation({ topics: { quakes: 4 } })
      const first = await joinGroup(simulation, simulation.connect(), options)
      await simulation.clock.advance(1_000)
      await joinGroup(simulation, simulation.connect(), options)
      await simulation.clock.advance(15_000)
      expect(first.seen.map(({ places }) => places.length)).toEqual(counts)
      const kept = first.partitions
      expect(first.seen[0]?.places.map(({ partition }) => partition)).toEqual(expect.arrayContaining([...kept]))
    }
  })

  test('members that share by ranges read what is in their rack', async () => {
    const topics = { quakes: { assignments: [[0], [1], [1], [0]] } }
    const simulation = await openGroupSimulation({ brokers: 2, racks: ['a', 'b'], topics })
    const { clock, cluster } = simulation
    const members = [await joinGroup(simulation, simulation.connect(), { rack: 'b' })]
    members.push(await joinGroup(simulation, simulation.connect(), { rack: 'a' }))
    await clock.advance(20_000)
    for (const [i, { partitions }] of members.entries()) {
      const leaders = partitions.map((partition) => cluster.partition('quakes', partition).leader)
      expect(leaders).toEqual([1 - i, 1 - i])
    }
    const [described] = await clock.run(clusterGroups(simulation.connect().client).describe(['app'], simulation))
    expect(described?.members).toMatchObject([{ rack: 'b' }, { rack: 'a' }])
  })

  test('what a member was told to give up another gets only when it is given up', async () => {
    for (const options of [{}, cooperative, { protocol: 'consumer' as const }]) {
      const simulation = await openGroupSimulation({ topics: { quakes: 4 } })
      const { clock, signal } = simulation
      let isSlow = false
      let goOn: () => void = () => undefined
      const wait = () => new Promise<void>((resolve) => (isSlow ? (goOn = resolve) : resolve()))
      const first = await joinGroup(simulation, simulation.connect(), options, { beforeNext: wait })
      await clock.advance(1_000)
      isSlow = true
      const second = await joinGroup(simulation, simulation.connect(), options)
      await clock.advance(60_000)
      expect(second.partitions).toEqual([])
      const all = [0, 1, 2, 3].map((partition) => ({ topic: 'quakes', partition }))
      await clock.run(first.member.commit(at(7, all), { signal }))
      isSlow = false
      goOn()
      await clock.advance(10_000)
      expect(second.partitions).toHaveLength(2)
      const foreign = all.filter(({ partition }) => second.partitions.includes(partition))
      const refused = await clock.run(first.member.commit(at(8, foreign), { signal }).catch((error: unknown) => error))
      expect(isKafiError(refused, 'KAFI_FENCED')).toBe(true)
    }
  })

  test('a group of the new protocol is told from a classic one, and from one that is not there', async () => {
    const simulation = await openGroupSimulation({ topics: { quakes: 2 } })
    const { clock, signal } = simulation
    const member = await joinGroup(simulation, simulation.connect(), { protocol: 'consumer' })
    await clock.advance(20_000)
    const groups = clusterGroups(simulation.connect().client)
    expect(await clock.run(groups.list({ signal }))).toEqual([{ group: 'app', state: 'Stable', type: 'consumer' }])
    const [found, none] = await clock.run(groups.describe(['app', 'none'], { signal }))
    expect(found).toMatchObject({
      state: 'Stable',
      type: 'consumer',
      assignor: 'uniform',
      epoch: 1,
      assignmentEpoch: 1,
    })
    const places = [0, 1].map((partition) => ({ topic: 'quakes', partition }))
    expect(found?.members).toMatchObject([{ places, target: places, epoch: 1, isClassic: false, topics: ['quakes'] }])
    expect(none).toMatchObject({ group: 'none', state: 'Dead', members: [] })
    await clock.run(member.member[Symbol.asyncDispose]())
    await clock.run(groups.remove(['app'], { signal }))
    expect(await clock.run(groups.list({ signal }))).toEqual([])
  })

  test('the partitions of a member that dies go to the others when its session ends', async () => {
    const simulation = await openGroupSimulation({ topics: { quakes: 4 } })
    const { clock, signal } = simulation
    const [near, far] = [simulation.connect(), simulation.connect()]
    const first = await joinGroup(simulation, near)
    const second = await joinGroup(simulation, far)
    await clock.advance(10_000)
    expect(second.partitions).toHaveLength(2)
    const mine = second.seen.at(-1)?.places ?? []
    far.cut(15_000)
    await clock.advance(20_000)
    expect(first.partitions).toEqual([0, 1, 2, 3])
    expect(second.seen.at(-1)).toEqual({ places: [], lost: true })
    const refused = await clock.run(second.member.commit(at(1, mine), { signal }).catch((error: unknown) => error))
    expect(isKafiError(refused, 'KAFI_FENCED')).toBe(true)
  })

  test('a static member that comes back within its session keeps its place, and nobody else is disturbed', async () => {
    const simulation = await openGroupSimulation({ topics: { quakes: 4 } })
    const { clock } = simulation
    const first = await joinGroup(simulation, simulation.connect(), {}, { instanceId: 'one' })
    const second = await joinGroup(simulation, simulation.connect(), {}, { instanceId: 'two' })
    await clock.advance(15_000)
    const before = { first: first.partitions, second: second.partitions, told: first.seen.length }
    await clock.run(second.member[Symbol.asyncDispose]())
    await clock.advance(1_000)
    const again = await joinGroup(simulation, simulation.connect(), {}, { instanceId: 'two' })
    await clock.advance(20_000)
    expect(again.partitions).toEqual(before.second)
    expect(first.seen).toHaveLength(before.told)
  })

  test('of two members with one instance id the older one is fenced for good', async () => {
    const simulation = await openGroupSimulation({ topics: { quakes: 4 } })
    const { clock } = simulation
    const older = await joinGroup(simulation, simulation.connect(), {}, { instanceId: 'one' })
    await clock.advance(5_000)
    const newer = await joinGroup(simulation, simulation.connect(), {}, { instanceId: 'one' })
    await clock.advance(20_000)
    expect(newer.partitions).toEqual([0, 1, 2, 3])
    expect(older.error).toMatchObject({ code: 'KAFI_FENCED', details: { kafkaError: 'FENCED_INSTANCE_ID' } })
  })

  test('partitions that are added are shared once metadata are old', async () => {
    const simulation = await openGroupSimulation({ topics: { quakes: 2 } })
    const { clock, cluster, signal } = simulation
    const wire = simulation.connect({ metadataMaxAgeMs: 30_000 })
    const first = await joinGroup(simulation, wire)
    await clock.advance(5_000)
    const draft = { topics: [{ name: 'quakes', count: 5, assignments: null }], timeoutMs: 1_000 }
    await clock.run(wire.client.send('controller', 'CreatePartitions', draft, { signal }))
    expect(cluster.state.topics.get('quakes')?.partitions).toHaveLength(5)
    await clock.advance(60_000)
    expect(first.partitions).toEqual([0, 1, 2, 3, 4])
  })

  test.each(protocols)('topics that a pattern finds later are shared, by %o', async (options) => {
    const simulation = await openGroupSimulation({ topics: { quakes: 1 } })
    const { clock, cluster, signal } = simulation
    const { client } = simulation.connect({ metadataMaxAgeMs: 30_000 })
    const topics = ['quakes']
    const discover = () => Promise.resolve([...topics])
    const o = { group: 'app', topics: [...topics], discover, sessionTimeoutMs: 6_000, signal }
    const follower = new Follower(await clock.run(clusterGroups(client, options).join(o)), signal)
    await clock.advance(10_000)
    cluster.createTopic('quakes-2', { partitions: 2 })
    topics.push('quakes-2')
    await clock.advance(60_000)
    expect(
      follower.seen
        .at(-1)
        ?.places.map(({ topic }) => topic)
        .sort(),
    ).toEqual(['quakes', 'quakes-2', 'quakes-2'])
    await clock.run(follower.member[Symbol.asyncDispose]())
  })

  test('topics of a pattern are found by the coordinator where that is asked for', async () => {
    const simulation = await openGroupSimulation({ topics: { quakes: 1, storms: 1 } })
    const { clock, cluster, signal } = simulation
    const { client } = simulation.connect()
    const groups = clusterGroups(client, { protocol: 'consumer', remotePatterns: true })
    const names = () => Promise.resolve([...cluster.state.topics.keys()].filter((name) => name.startsWith('quakes')))
    const o = {
      group: 'app',
      topics: ['quakes'],
      discover: names,
      pattern: 'quakes.*',
      sessionTimeoutMs: 6_000,
      signal,
    }
    const follower = new Follower(await clock.run(groups.join(o)), signal)
    await clock.advance(10_000)
    cluster.createTopic('quakes-2', { partitions: 2 })
    await clock.advance(20_000)
    const topics = follower.seen.at(-1)?.places.map(({ topic }) => topic)
    expect(topics?.sort()).toEqual(['quakes', 'quakes-2', 'quakes-2'])
    const [described] = await clock.run(groups.describe(['app'], { signal }))
    expect(described?.members).toMatchObject([{ topics: [], pattern: 'quakes.*' }])
    await clock.run(follower.member[Symbol.asyncDispose]())
  })

  test.each(protocols)('a reader that asks for nothing for long loses its place, by %o', async (options) => {
    const simulation = await openGroupSimulation({ topics: { quakes: 2 } })
    const { clock, cluster } = simulation
    const idle = await joinGroup(simulation, simulation.connect(), { ...options, maxPollIntervalMs: 30_000 })
    await clock.advance(60_000)
    expect(idle.partitions).toEqual([0, 1])
    idle.member.polled?.()
    await clock.advance(20_000)
    idle.member.polled?.()
    await clock.advance(20_000)
    expect(idle.partitions).toEqual([0, 1])
    await clock.advance(20_000)
    expect(idle.seen.at(-1)).toEqual({ places: [], lost: true })
    const { members, consumer } = cluster.state.groups.get('app') ?? {}
    expect([members?.size, consumer?.members.size ?? 0]).toEqual([0, 0])
  })

  test('a group that cannot be joined is an error of joining', async () => {
    const simulation = await openGroupSimulation({ topics: { quakes: 2 } })
    simulation.cluster.faults.on('JoinGroup', { fault: { kind: 'error', code: 30 } })
    await expect(joinGroup(simulation, simulation.connect())).rejects.toMatchObject({ code: 'KAFI_DENIED' })
  })

  test('members of brokers before ids were given first join as well', async () => {
    for (const versions of ['0.10.2', '2.8'] as const) {
      const simulation = await openGroupSimulation({ topics: { quakes: 4 }, versions })
      const { clock, signal } = simulation
      const first = await joinGroup(simulation, simulation.connect())
      const second = await joinGroup(simulation, simulation.connect())
      await clock.advance(15_000)
      expect([...first.partitions, ...second.partitions].sort()).toEqual([0, 1, 2, 3])
      await clock.run(first.member.commit(at(3, first.seen.at(-1)?.places ?? []), { signal }))
      const groups = clusterGroups(simulation.connect().client)
      expect(await clock.run(groups.offsets('app', { signal }))).toHaveLength(2)
      expect(await clock.run(groups.list({ signal }))).toMatchObject([{ group: 'app', state: 'Stable' }])
      await clock.run(Promise.all([first, second].map(({ member }) => member[Symbol.asyncDispose]())))
      await clock.run(groups.remove(['app'], { signal })).catch((error: unknown) => {
        expect([versions, isKafiError(error, 'KAFI_UNSUPPORTED')]).toEqual(['0.10.2', true])
      })
    }
  })
})
