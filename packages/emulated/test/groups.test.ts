import { describe, expect, test } from 'vitest'
import { MemoryStore } from '../src/index.ts'
import { GroupProcess, groupsOf, signal, type World } from './group-process.ts'
import { ManualClock } from './manual-clock.ts'

const o = { signal }

function newWorld(counts: Record<string, number> = { t: 4 }, pace?: World['pace']): World {
  const made = {
    store: new MemoryStore(),
    clock: new ManualClock(),
    counts: new Map(Object.entries(counts)),
    ids: { next: 0 },
  }
  return pace === undefined ? made : { ...made, pace }
}

function at(offset: number, partition = 0, topic = 't') {
  return { topic, partition, offset }
}

describe('a group', () => {
  test('of one member gives it all partitions of all its topics', async () => {
    const world = newWorld({ t: 2, u: 1 })
    const one = new GroupProcess(world)
    await one.join({ topics: ['t', 'u', 't', 'none'] })
    await world.clock.advance(0)
    expect(one.working).toEqual(['t/0', 't/1', 'u/0'])
    const [description] = await one.groups.describe(['app'], o)
    expect(description).toMatchObject({ group: 'app', state: 'Stable', members: [{ id: one.member?.id }] })
    await one.leave()
    expect(await one.groups.list(o)).toEqual([{ group: 'app', state: 'Empty' }])
  })

  test('keeps what was committed, across members and openers', async () => {
    const world = newWorld()
    const one = new GroupProcess(world)
    const member = await one.join()
    await member.commit([at(5), { ...at(7, 1), leaderEpoch: 3 }], o)
    await member.commit([at(6)], o)
    await one.leave()
    expect(await groupsOf(world).offsets('app', o)).toEqual([at(6), { ...at(7, 1), leaderEpoch: 3 }])
    expect(await groupsOf(world).offsets('other', o)).toEqual([])
  })

  test('shares topics that a pattern finds later, and forgets those that are gone', async () => {
    const world = newWorld({ t: 2 })
    const topics = ['t']
    const discover = () => Promise.resolve([...topics])
    const [one, two] = [new GroupProcess(world), new GroupProcess(world)]
    await one.join({ discover })
    await two.join({ discover })
    await world.clock.advance(5_000)
    expect([one.working, two.working]).toEqual([['t/0'], ['t/1']])
    world.counts.set('t-2', 2)
    topics.push('t-2')
    await world.clock.advance(20_000)
    expect([...one.working, ...two.working].sort()).toEqual(['t-2/0', 't-2/1', 't/0', 't/1'])
    topics.shift()
    await world.clock.advance(20_000)
    expect([one.working, two.working]).toEqual([['t-2/0'], ['t-2/1']])
    await one.leave()
    await two.leave()
  })

  test('gives a partition to another only after the first one has come back for more', async () => {
    const world = newWorld()
    const order: string[] = []
    const one = new GroupProcess(world, async (places, member) => {
      await world.clock.delay(5_000, signal)
      await member.commit(
        places.map((place) => ({ ...place, offset: 9 })),
        o,
      )
      order.push(`gave ${places.length}, other has ${two.working.length}`)
    })
    const two = new GroupProcess(world)
    await one.join()
    await world.clock.advance(0)
    await two.join()
    await world.clock.advance(4_000)
    expect([one.working.length, two.working]).toEqual([4, []])
    const [during] = await one.groups.describe(['app'], o)
    expect(during?.state).toBe('PreparingRebalance')
    await world.clock.advance(3_000)
    expect([one.working, two.working]).toEqual([
      ['t/0', 't/1'],
      ['t/2', 't/3'],
    ])
    expect(order).toEqual(['gave 2, other has 0'])
    expect(await two.groups.offsets('app', o)).toEqual([at(9, 2), at(9, 3)])
  })

  test('drops a member whose sign of life stood still for its session timeout, and refuses its commits', async () => {
    const world = newWorld()
    const [one, two] = [new GroupProcess(world), new GroupProcess(world)]
    const zombie = await one.join()
    await two.join()
    await world.clock.advance(3_000)
    expect([one.working.length, two.working.length]).toEqual([2, 2])
    one.stop()
    await world.clock.advance(6_500)
    expect(two.working.length).toBe(2)
    await world.clock.advance(6_000)
    expect(two.working).toEqual(['t/0', 't/1', 't/2', 't/3'])
    one.gate.go()
    await expect(zombie.commit([at(1)], o)).rejects.toMatchObject({ code: 'KAFI_FENCED', retriable: true })
    await world.clock.advance(1_000)
    expect([one.working, one.lost]).toEqual([[], true])
    await expect(zombie.commit([], o)).rejects.toMatchObject({ code: 'KAFI_FENCED' })
  })

  test('of members that live goes on for a long time without a change', async () => {
    const world = newWorld()
    const [one, two] = [new GroupProcess(world), new GroupProcess(world)]
    await one.join()
    await two.join()
    await world.clock.advance(600_000)
    expect([one.working.length, two.working.length, one.lost, two.lost]).toEqual([2, 2, false, false])
  })

  test('is shared anew when a member leaves, a topic grows or comes to be', async () => {
    const world = newWorld({ t: 3 })
    const [one, two] = [new GroupProcess(world), new GroupProcess(world)]
    await one.join({ topics: ['t', 'later'] })
    await two.join({ topics: ['t', 'later'] })
    await world.clock.advance(3_000)
    expect([one.working, two.working]).toEqual([['t/0', 't/1'], ['t/2']])
    world.counts.set('t', 4).set('later', 2)
    await world.clock.advance(15_000)
    expect([one.working, two.working]).toEqual([
      ['later/0', 't/0', 't/1'],
      ['later/1', 't/2', 't/3'],
    ])
    await one.leave()
    await world.clock.advance(2_000)
    expect(two.working).toEqual(['later/0', 'later/1', 't/0', 't/1', 't/2', 't/3'])
    world.counts.delete('later')
    await world.clock.advance(15_000)
    expect(two.working).toEqual(['t/0', 't/1', 't/2', 't/3'])
  })

  test('keeps the partitions of a static member while it restarts, and fences the one before', async () => {
    const world = newWorld()
    const [one, two, again] = [new GroupProcess(world), new GroupProcess(world), new GroupProcess(world)]
    const before = await one.join({ instanceId: 'a' })
    await two.join({ instanceId: 'b' })
    await world.clock.advance(3_000)
    const mine = one.working
    await one.leave()
    await world.clock.advance(5_000)
    expect(two.working.length).toBe(2)
    await again.join({ instanceId: 'a' })
    await world.clock.advance(1_000)
    expect([again.working, two.working.length]).toEqual([mine, 2])
    await expect(before.commit([at(1)], o)).rejects.toMatchObject({ code: 'KAFI_CLOSED' })
    const twin = new GroupProcess(world)
    await twin.join({ instanceId: 'a' })
    await world.clock.advance(2_000)
    expect([again.lost, twin.working]).toEqual([true, mine])
  })

  test('lets go of a member that does not give partitions up in time', async () => {
    const world = newWorld({ t: 4 }, { rebalanceTimeoutMs: 20_000 })
    const one = new GroupProcess(world, () => world.clock.delay(1_000_000, signal))
    const two = new GroupProcess(world)
    await one.join()
    await world.clock.advance(0)
    await two.join()
    await world.clock.advance(15_000)
    expect(two.working.length).toBe(0)
    await world.clock.advance(10_000)
    expect(two.working.length).toBe(4)
    await expect(one.member?.commit([at(1)], o)).rejects.toMatchObject({ code: 'KAFI_FENCED' })
  })

  test('takes offsets from outside only while it has no members; -1 deletes', async () => {
    const world = newWorld()
    const one = new GroupProcess(world)
    const groups = groupsOf(world)
    await groups.setOffsets('app', [at(3), at(4, 1)], o)
    await one.join()
    await expect(groups.setOffsets('app', [at(9)], o)).rejects.toMatchObject({ code: 'KAFI_GROUP' })
    await expect(groups.remove(['app'], o)).rejects.toMatchObject({ code: 'KAFI_GROUP' })
    one.stop()
    await world.clock.advance(10_000)
    await groups.setOffsets('app', [at(9), at(-1, 1)], o)
    expect(await groups.offsets('app', o)).toEqual([at(9)])
  })

  test('is gone after it was removed, and may come again', async () => {
    const world = newWorld()
    const groups = groupsOf(world)
    await expect(groups.remove(['app'], o)).rejects.toMatchObject({ code: 'KAFI_GROUP' })
    await groups.setOffsets('app', [at(3)], o)
    await groups.remove(['app'], o)
    expect([await groups.list(o), await groups.offsets('app', o)]).toEqual([[], []])
    expect(await groups.describe(['app'], o)).toEqual([{ group: 'app', state: 'Dead', members: [] }])
    const one = new GroupProcess(world)
    await (await one.join()).commit([at(1)], o)
    expect(await groups.offsets('app', o)).toEqual([at(1)])
  })

  test('refuses commits of what the member does not have, and offsets that are none', async () => {
    const world = newWorld()
    const [one, two] = [new GroupProcess(world), new GroupProcess(world)]
    const member = await one.join()
    await two.join()
    await world.clock.advance(3_000)
    await expect(member.commit([at(1), at(1, 3)], o)).rejects.toMatchObject({ code: 'KAFI_FENCED' })
    for (const offset of [-1, 1.5, NaN, 2 ** 53])
      await expect(member.commit([at(offset)], o)).rejects.toMatchObject({ code: 'KAFI_ARGUMENT' })
    expect(await one.groups.offsets('app', o)).toEqual([])
  })

  test('may have any name of up to 64 kB but the empty one', async () => {
    const groups = groupsOf(newWorld())
    const names = [
      '__proto__',
      'constructor',
      '../x',
      'con',
      'CON',
      '😀',
      'a\0b',
      '\ud800',
      'x'.repeat(65_536),
      'Ü'.repeat(200),
    ]
    for (const name of names) await groups.setOffsets(name, [{ topic: '__proto__', partition: 0, offset: 1 }], o)
    expect(new Set((await groups.list(o)).map(({ group }) => group))).toEqual(new Set(names))
    for (const name of ['', 'x'.repeat(65_537)])
      await expect(groups.setOffsets(name, [], o)).rejects.toMatchObject({ code: 'KAFI_ARGUMENT' })
    expect(await groups.offsets('__proto__', o)).toEqual([{ topic: '__proto__', partition: 0, offset: 1 }])
  })

  test('is left by all members when the groups are disposed of', async () => {
    const world = newWorld()
    const one = new GroupProcess(world)
    await one.join()
    await one.join({ group: 'other' })
    await one.groups[Symbol.asyncDispose]()
    await one.groups[Symbol.asyncDispose]()
    expect((await groupsOf(world).list(o)).map(({ state }) => state)).toEqual(['Empty', 'Empty'])
  })
})

describe('a member', () => {
  test('lives through a store that fails for less than its session, and is lost when it fails for longer', async () => {
    let failing = false
    const store = new MemoryStore({ fault: () => (failing ? 'fail-before' : 'ok') })
    const world = { ...newWorld(), store }
    const one = new GroupProcess(world)
    await one.join()
    await world.clock.advance(1_000)
    failing = true
    await world.clock.advance(6_000)
    failing = false
    await world.clock.advance(5_000)
    expect([one.lost, one.working.length]).toEqual([false, 4])
    failing = true
    await world.clock.advance(15_000)
    expect([one.lost, one.working.length]).toEqual([true, 0])
  })

  test('ends with the error where the group is damaged', async () => {
    const world = newWorld()
    const one = new GroupProcess(world)
    await one.join()
    await world.clock.advance(0)
    await world.store.put('groups/app/head', [Buffer.from('{}')], o)
    await world.clock.advance(2_000)
    expect(one.failure).toMatchObject({ code: 'KAFI_CORRUPT' })
  })

  test('ends its assignments with the reason of the signal', async () => {
    const world = newWorld()
    const member = await groupsOf(world).join({ group: 'app', topics: ['t'], sessionTimeoutMs: 1_000, signal })
    const stop = new AbortController()
    const reason = new Error('enough')
    const watching = (async () => {
      for await (const { lost } of member.assignments({ signal: stop.signal })) expect(lost).toBe(false)
    })()
    await world.clock.advance(0)
    stop.abort(reason)
    await expect(watching).rejects.toBe(reason)
    await member[Symbol.asyncDispose]()
  })
})
