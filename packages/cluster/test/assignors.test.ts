import type { Place } from '@kafi/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import type { Assignor, Shares, Subscriber } from '../src/assignor.ts'
import { parseAssignors } from '../src/assignor-names.ts'
import { rangeAssignor } from '../src/assignor-range.ts'
import { roundRobinAssignor } from '../src/assignor-round-robin.ts'
import { cooperativeStickyAssignor, stickyAssignor } from '../src/assignor-sticky.ts'
import { readStickyData, writeStickyData } from '../src/assignor-sticky-data.ts'
import { placeKey } from '../src/group-places.ts'
import { decodeAssignment, decodeSubscriber, encodeAssignment, encodeSubscription } from '../src/subscription.ts'

const numRuns = runs(50, 10_000)

function member(memberId: string, topics: readonly string[], owned: readonly Place[] = [], generation = 1): Subscriber {
  return { memberId, instanceId: null, topics, owned, generation }
}

function namesOf(shares: Shares): Record<string, string[]> {
  return Object.fromEntries([...shares].map(([id, places]) => [id, places.map(placeKey).sort()]))
}

const topicNames = ['a', 'b', 'c', '__proto__']
const anyPartitions = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 4, maxLength: 4 }).map((counts) => {
  return new Map(counts.flatMap((count, i) => (count > 0 ? [[topicNames[i] ?? '', count] as const] : [])))
})
const anySubscriptions = fc.array(fc.subarray(topicNames), { minLength: 1, maxLength: 6 })
const sameSubscriptions = fc.integer({ min: 1, max: 6 }).map((count) => Array.from({ length: count }, () => topicNames))

const everybody = (subscriptions: readonly (readonly string[])[]) =>
  subscriptions.map((topics, i) => member(`m${i}`, topics))

function keptFrom(before: Shares, members: readonly Subscriber[]): Subscriber[] {
  return members.map((each) => ({ ...each, owned: before.get(each.memberId) ?? [] }))
}

/** Nobody has two more than somebody who could take one of them. */
function isBalanced(members: readonly Subscriber[], shares: Shares): boolean {
  return members.every((poor) => {
    const count = shares.get(poor.memberId)?.length ?? 0
    return [...shares.values()].every(
      (rich) => rich.length < count + 2 || !rich.some(({ topic }) => poor.topics.includes(topic)),
    )
  })
}

function ownersOf(shares: Shares): Map<string, string> {
  return new Map([...shares].flatMap(([id, places]) => places.map((place) => [placeKey(place), id] as const)))
}

describe.each([rangeAssignor, roundRobinAssignor, stickyAssignor, cooperativeStickyAssignor])('$name', (assignor) => {
  test('every partition that somebody wants goes to one member, who wants its topic', () => {
    fc.assert(
      fc.property(anySubscriptions, anyPartitions, (subscriptions, partitions) => {
        const members = everybody(subscriptions)
        const shares = assignor.share(members, partitions)
        expect([...shares.keys()].sort()).toEqual(members.map(({ memberId }) => memberId).sort())
        for (const { memberId, topics } of members) {
          for (const { topic } of shares.get(memberId) ?? []) expect(topics).toContain(topic)
        }
        const wanted = [...partitions].filter(([topic]) => members.some(({ topics }) => topics.includes(topic)))
        const given = [...shares.values()].flat().map(placeKey)
        expect(new Set(given).size).toBe(given.length)
        expect(given).toHaveLength(wanted.reduce((sum, [, count]) => sum + count, 0))
      }),
      { numRuns },
    )
  })
})

describe('sticky assignors', () => {
  test('shares are balanced, whatever the members had', () => {
    fc.assert(
      fc.property(anySubscriptions, anyPartitions, anySubscriptions, (subscriptions, partitions, earlier) => {
        const before = stickyAssignor.share(everybody(earlier), partitions)
        const members = keptFrom(before, everybody(subscriptions))
        expect(isBalanced(members, stickyAssignor.share(members, partitions))).toBe(true)
      }),
      { numRuns },
    )
  })

  test('nothing moves while nothing changes', () => {
    fc.assert(
      fc.property(anySubscriptions, anyPartitions, (subscriptions, partitions) => {
        const members = everybody(subscriptions)
        const before = stickyAssignor.share(members, partitions)
        expect(namesOf(stickyAssignor.share(keptFrom(before, members), partitions))).toEqual(namesOf(before))
      }),
      { numRuns },
    )
  })

  test('only as much moves as balance asks for, where all want the same', () => {
    fc.assert(
      fc.property(sameSubscriptions, sameSubscriptions, anyPartitions, (earlier, subscriptions, partitions) => {
        const before = stickyAssignor.share(everybody(earlier), partitions)
        const members = keptFrom(before, everybody(subscriptions))
        const after = ownersOf(stickyAssignor.share(members, partitions))
        const alive = new Set(members.map(({ memberId }) => memberId))
        const moved = [...ownersOf(before)].filter(([key, id]) => alive.has(id) && after.get(key) !== id).length
        expect(moved).toBe(fewestMoves(members, after.size))
      }),
      { numRuns },
    )
  })

  test('a cooperative share gives nothing that another still has, and a few rounds give the rest', () => {
    fc.assert(
      fc.property(anySubscriptions, anySubscriptions, anyPartitions, (earlier, subscriptions, partitions) => {
        const before = stickyAssignor.share(everybody(earlier), partitions)
        const members = keptFrom(before, everybody(subscriptions))
        const owners = ownersOf(new Map(members.map(({ memberId, owned }) => [memberId, owned])))
        const first = cooperativeStickyAssignor.share(members, partitions)
        for (const [key, id] of ownersOf(first)) expect(owners.get(key) ?? id).toBe(id)
        let last = first
        for (let round = 2; round <= 5; round++) {
          last = cooperativeStickyAssignor.share(keptFrom(last, members), partitions)
        }
        expect(ownersOf(last).size).toBe(ownersOf(stickyAssignor.share(members, partitions)).size)
      }),
      { numRuns },
    )
  })

  test('of two who claim a partition the one of the later generation has it', () => {
    const owned = [{ topic: 'a', partition: 0 }]
    const members = [member('old', ['a'], owned, 3), member('new', ['a'], owned, 4)]
    expect(namesOf(stickyAssignor.share(members, new Map([['a', 1]])))).toEqual({ new: ['a[0]'], old: [] })
  })
})

describe('the range assignor and racks', () => {
  const racks = ['a', 'b', 'c']
  const rackOf = ({ partition }: Place) => new Set([racks[partition % 3] ?? ''])
  const inRacks = (...names: (string | undefined)[]) =>
    names.map((rack, i) => ({ ...member(`m${i}`, ['t']), ...(rack !== undefined && { rack }) }))
  const shared = (members: readonly Subscriber[], count: number, racksOf = rackOf) =>
    namesOf(rangeAssignor.share(members, new Map([['t', count]]), racksOf))

  test('members get partitions of their rack first, and no more than without racks', () => {
    expect(shared(inRacks('a', 'b', 'c'), 6)).toEqual({
      m0: ['t[0]', 't[3]'],
      m1: ['t[1]', 't[4]'],
      m2: ['t[2]', 't[5]'],
    })
    expect(shared(inRacks('b', 'a'), 3)).toEqual({ m0: ['t[1]', 't[2]'], m1: ['t[0]'] })
    expect(shared(inRacks('a', 'a'), 4)).toEqual({ m0: ['t[0]', 't[3]'], m1: ['t[1]', 't[2]'] })
  })

  test('where racks say nothing all is as without them', () => {
    const plain = { m0: ['t[0]', 't[1]', 't[2]'], m1: ['t[3]', 't[4]'] }
    expect(shared(inRacks(undefined, undefined), 5)).toEqual(plain)
    expect(shared(inRacks('a', 'b'), 5, () => new Set(['a', 'b']))).toEqual(plain)
    expect(shared(inRacks('x', 'y'), 5)).toEqual(plain)
  })

  test('whatever the racks, all is shared, and as evenly as without them', () => {
    const anyRack = fc.option(fc.constantFrom(...racks), { nil: undefined })
    fc.assert(
      fc.property(fc.array(anyRack, { minLength: 1, maxLength: 6 }), fc.nat(20), (names, count) => {
        const sizes = Object.values(shared(inRacks(...names), count)).map(({ length }) => length)
        const all = new Set(Object.values(shared(inRacks(...names), count)).flat())
        expect([all.size, sizes.reduce((sum, size) => sum + size, 0)]).toEqual([count, count])
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(2)
      }),
      { numRuns },
    )
  })
})

/** Members above their share give up the rest; as many as it does not come out even for may have one more. */
function fewestMoves(members: readonly Subscriber[], total: number): number {
  const least = Math.floor(total / members.length)
  const extra = total % members.length
  const counts = members.map(({ owned }) => owned.length).sort((a, b) => b - a)
  return counts.reduce((sum, count, i) => sum + Math.max(0, count - least - (i < extra ? 1 : 0)), 0)
}

test('range and round robin share as the Java client does', () => {
  const partitions = new Map([
    ['t0', 3],
    ['t1', 3],
  ])
  const two = [member('C0', ['t0', 't1']), member('C1', ['t0', 't1'])]
  expect(namesOf(rangeAssignor.share(two, partitions))).toEqual({
    C0: ['t0[0]', 't0[1]', 't1[0]', 't1[1]'],
    C1: ['t0[2]', 't1[2]'],
  })
  expect(namesOf(roundRobinAssignor.share(two, partitions))).toEqual({
    C0: ['t0[0]', 't0[2]', 't1[1]'],
    C1: ['t0[1]', 't1[0]', 't1[2]'],
  })
  const uneven = new Map([
    ['t0', 1],
    ['t1', 2],
    ['t2', 3],
  ])
  const three = [member('C0', ['t0']), member('C1', ['t0', 't1']), member('C2', ['t0', 't1', 't2'])]
  expect(namesOf(roundRobinAssignor.share(three, uneven))).toEqual({
    C0: ['t0[0]'],
    C1: ['t1[0]'],
    C2: ['t1[1]', 't2[0]', 't2[1]', 't2[2]'],
  })
  expect(namesOf(stickyAssignor.share(three, uneven))).toEqual({
    C0: ['t0[0]'],
    C1: ['t1[0]', 't1[1]'],
    C2: ['t2[0]', 't2[1]', 't2[2]'],
  })
})

test('static members come first, by their instance', () => {
  const members = [
    { ...member('1', ['a']), instanceId: 'z' },
    { ...member('2', ['a']), instanceId: 'y' },
    member('0', ['a']),
  ]
  const shares = rangeAssignor.share(members, new Map([['a', 3]]))
  expect(namesOf(shares)).toEqual({ '0': ['a[2]'], '1': ['a[1]'], '2': ['a[0]'] })
})

test('assignors are named as librdkafka and the Java client name them', () => {
  const names = (text: string) => parseAssignors(text).map(({ name }: Assignor) => name)
  expect(names('range, roundrobin')).toEqual(['range', 'roundrobin'])
  expect(names('org.apache.kafka.clients.consumer.CooperativeStickyAssignor')).toEqual(['cooperative-sticky'])
  for (const text of ['', 'rnage', '__proto__']) {
    expect(() => parseAssignors(text)).toThrow(/partition.assignment.strategy; use range, roundrobin/)
  }
})

describe('what members tell each other', () => {
  const places = fc.uniqueArray(fc.record({ topic: fc.constantFrom('a', 'ä', '__proto__'), partition: fc.nat(100) }), {
    selector: placeKey,
  })

  test('a subscription is read as it was written, also by what its older versions say', async () => {
    await fc.assert(
      fc.asyncProperty(places, fc.integer({ min: -1, max: 1000 }), async (owned, generation) => {
        for (const assignor of [rangeAssignor, stickyAssignor, cooperativeStickyAssignor]) {
          const said = { topics: ['b', 'a'], owned, previous: owned, generation, rack: null }
          const metadata = Buffer.from(await encodeSubscription(assignor, said))
          const read = await decodeSubscriber(assignor, { memberId: 'm', groupInstanceId: null, metadata })
          expect({ ...read, owned: read.owned.map(placeKey).sort() }).toEqual({
            ...{ memberId: 'm', instanceId: null, topics: ['a', 'b'], generation },
            owned: owned.map(placeKey).sort(),
          })
          metadata.writeInt16BE(0)
          const old = await decodeSubscriber(rangeAssignor, { memberId: 'm', groupInstanceId: null, metadata })
          expect(old.topics).toEqual(['a', 'b'])
        }
      }),
      { numRuns: Math.ceil(numRuns / 4) },
    )
  })

  test('an assignment and sticky data are read as they were written', async () => {
    await fc.assert(
      fc.asyncProperty(places, async (owned) => {
        const names = owned.map(placeKey).sort()
        expect((await decodeAssignment(await encodeAssignment(owned))).map(placeKey).sort()).toEqual(names)
        const sticky = readStickyData(writeStickyData(owned, 7))
        expect([sticky?.owned.map(placeKey).sort(), sticky?.generation]).toEqual([names, 7])
      }),
      { numRuns: Math.ceil(numRuns / 4) },
    )
  })

  test('two members of one id and with other topics stop nobody', () => {
    const members = [member('m', ['a']), member('m', ['b'])]
    const counts = new Map([...'ab'].map((topic) => [topic, 2]))
    for (const assignor of [rangeAssignor, roundRobinAssignor, stickyAssignor, cooperativeStickyAssignor])
      expect([...assignor.share(members, counts).keys()]).toEqual(['m'])
  })

  test('bytes that are nothing of the kind ask for nothing, and stop nobody', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), async (metadata) => {
        const read = await decodeSubscriber(stickyAssignor, { memberId: 'm', groupInstanceId: null, metadata })
        stickyAssignor.share([read, member('n', ['a'])], new Map([['a', 2]]))
        await decodeAssignment(metadata)
        readStickyData(metadata)
      }),
      { numRuns: runs(300, 50_000) },
    )
  })
})
