import { isKafiError } from '@kafi/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import { fromPlaces, isSettled, retarget, settle, toPlaces, workOf } from '../src/group-assignment.ts'
import { formatGroup, parseGroup, placeKey, type GroupHead, type GroupMember } from '../src/group-head.ts'

const topic = fc.oneof(fc.constantFrom('t', 'u', '__proto__', 'a/1', ''), fc.string({ maxLength: 8 }))
const place = fc.record({ topic, partition: fc.nat(9) })
const places = fc.array(place, { maxLength: 6 }).map(fromPlaces)
const member: fc.Arbitrary<GroupMember> = fc
  .record({
    id: fc.string({ minLength: 1, maxLength: 8 }),
    instanceId: fc.option(fc.string({ maxLength: 5 }), { nil: undefined }),
    topics: fc.uniqueArray(topic, { maxLength: 3 }),
    sessionTimeoutMs: fc.integer({ min: 1, max: 100_000 }),
    beat: fc.nat(),
    target: places,
    owned: places,
  })
  .map(({ instanceId, ...rest }) => (instanceId === undefined ? rest : { ...rest, instanceId }))
const position = fc
  .record({
    topic,
    partition: fc.nat(9),
    offset: fc.maxSafeNat(),
    leaderEpoch: fc.option(fc.nat(9), { nil: undefined }),
  })
  .map(({ leaderEpoch, ...rest }) => (leaderEpoch === undefined ? rest : { ...rest, leaderEpoch }))
const head: fc.Arbitrary<GroupHead> = fc.record({
  group: fc.string({ minLength: 1, maxLength: 20 }),
  state: fc.constantFrom('live' as const, 'deleted' as const),
  generation: fc.nat(),
  members: fc.uniqueArray(member, { selector: ({ id }) => id, maxLength: 5 }),
  counts: fc.array(fc.tuple(topic, fc.nat(20)), { maxLength: 4 }).map((list) => new Map(list)),
  offsets: fc.array(position, { maxLength: 5 }).map((list) => new Map(list.map((each) => [placeKey(each), each]))),
})

describe('the head of a group', () => {
  test('is read as it was written', () => {
    const check = (given: GroupHead) => {
      expect(parseGroup(formatGroup(given, 'nonce'), 'here')).toEqual(given)
    }
    fc.assert(fc.property(head, check), { numRuns: runs(100, 100_000) })
  })

  test('is one line of JSON', () => {
    const check = (given: GroupHead) => {
      const bytes = Buffer.from(formatGroup(given, 'n'))
      expect(bytes.indexOf('\n')).toBe(bytes.length - 1)
    }
    fc.assert(fc.property(head, check), { numRuns: runs(50, 1_000) })
  })

  test('that is damaged in any way is a typed error that names the place, or a head', () => {
    const damaged = fc.tuple(head, fc.array(fc.tuple(fc.nat(2_000), fc.nat(255)), { maxLength: 4 }), fc.nat(3_000))
    const check = ([given, flips, cut]: readonly [GroupHead, readonly (readonly [number, number])[], number]) => {
      const bytes = Buffer.from(formatGroup(given, 'nonce'))
      for (const [index, value] of flips) bytes[index % bytes.length] = value
      expectTyped(bytes.subarray(0, cut))
    }
    fc.assert(fc.property(damaged, check), { numRuns: runs(1_000, 100_000) })
  })

  test('that is other JSON is a typed error, or a head', () => {
    const fields = fc.record(
      {
        format: fc.constant('kafi-group'),
        version: fc.constantFrom(1, 1, 1, 2, '1'),
        group: fc.oneof(fc.constant('g'), fc.jsonValue()),
        state: fc.constantFrom('live', 'deleted', 'x', null),
        generation: fc.oneof(fc.constant(1), fc.jsonValue()),
        members: fc.oneof(fc.constant([]), fc.jsonValue(), fc.array(fc.jsonValue())),
        counts: fc.oneof(fc.constant([]), fc.jsonValue(), fc.array(fc.array(fc.jsonValue()))),
        offsets: fc.oneof(fc.constant([]), fc.jsonValue(), fc.array(fc.array(fc.jsonValue()))),
      },
      { requiredKeys: [] },
    )
    const check = (value: unknown) => expectTyped(Buffer.from(JSON.stringify(value)))
    fc.assert(fc.property(fc.oneof(fields, fc.jsonValue()), check), { numRuns: runs(1_000, 100_000) })
    for (const text of ['', '[]', 'null', '{"__proto__":{"format":"kafi-group"}}', '['.repeat(100_000)])
      expectTyped(Buffer.from(text))
    expect(Object.prototype).not.toHaveProperty('format')
  })

  test('that is larger than 16 MiB is refused unread', () => {
    expect(() => parseGroup(new Uint8Array(16_777_217), 'here')).toThrow(
      expect.objectContaining({ code: 'KAFI_CORRUPT' }),
    )
  })
})

describe('an assignment', () => {
  test('gives every partition to one of those that want its topic, as evenly as can be', () => {
    const check = (given: GroupHead) => {
      const { members, counts } = retarget(given)
      for (const [name, count] of counts) {
        const shares = members
          .filter(({ topics }) => topics.includes(name))
          .map(({ target }) => toPlaces(target).filter((each) => each.topic === name).length)
        if (shares.length === 0) continue
        expect(shares.reduce((a, b) => a + b, 0)).toBe(count)
        expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1)
      }
      const given2 = members.flatMap(({ target }) => toPlaces(target)).map(placeKey)
      expect(new Set(given2).size).toBe(given2.length)
    }
    fc.assert(fc.property(head, check), { numRuns: runs(100, 20_000) })
  })

  test('is reached by steps of the members in any order, and nothing is had twice on the way', () => {
    const order = fc.array(fc.nat(4), { maxLength: 20 })
    const check = (given: GroupHead, steps: readonly number[]) => {
      let now = retarget({ ...given, members: given.members.map((each) => ({ ...each, owned: [] })) })
      now = retarget({ ...runAll(now, [0, 1, 2, 3, 4]), members: runAll(now, [0, 1, 2, 3, 4]).members.slice(1) })
      now = runAll(now, [...steps, 0, 1, 2, 3, 0, 1, 2, 3])
      expect(isSettled(now)).toBe(true)
      for (const each of now.members) expect(fromPlaces(workOf(each))).toEqual(fromPlaces(toPlaces(each.target)))
    }
    fc.assert(fc.property(head, order, check), { numRuns: runs(100, 20_000) })
  })
})

function runAll(given: GroupHead, order: readonly number[]): GroupHead {
  let now = given
  for (const index of order) {
    const id = now.members[index]?.id
    if (id !== undefined) now = settle(now, id, [])
    const owned = now.members.flatMap((each) => toPlaces(each.owned)).map(placeKey)
    expect(new Set(owned).size).toBe(owned.length)
  }
  return now
}

function expectTyped(bytes: Uint8Array): void {
  try {
    expect(parseGroup(bytes, 'here').group).toBeTypeOf('string')
  } catch (error) {
    expect(isKafiError(error, 'KAFI_CORRUPT') || isKafiError(error, 'KAFI_UNSUPPORTED')).toBe(true)
    expect((error as Error).message).toContain('here')
  }
}
