import assert from 'node:assert/strict'
import type { Groups, Member } from '../backend.ts'
import type { Place } from '../message.ts'
import { type Bench, type Case, refuses } from './bench.ts'

/** A member, and what it holds at a time. */
class Tracked implements AsyncDisposable {
  readonly member: Member
  places: readonly Place[] = []
  #wake: () => void = () => undefined

  constructor(member: Member, bench: Bench) {
    this.member = member
    void this.#follow(bench).catch(() => undefined)
  }

  /** Resolves when the member holds so many partitions. */
  async holds(count: number): Promise<void> {
    while (this.places.length !== count) await new Promise<void>((resolve) => (this.#wake = resolve))
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.member[Symbol.asyncDispose]()
  }

  async #follow(bench: Bench): Promise<void> {
    for await (const { places } of this.member.assignments(bench.wait)) {
      this.places = places
      this.#wake()
    }
  }
}

function groupsOf(bench: Bench): Groups {
  assert.ok(bench.backend.groups, 'there are groups')
  return bench.backend.groups
}

async function join(bench: Bench, group: string, topic: string): Promise<Tracked> {
  const options = { ...bench.wait, group, topics: [topic], sessionTimeoutMs: 10_000 }
  return new Tracked(await groupsOf(bench).join(options), bench)
}

/** Members share the partitions of a group, and commit what is theirs. */
export const groupCases: readonly Case[] = [
  {
    promise: 'one member holds all partitions, commits, and is seen in its group',
    needs: ['groups'],
    async check(bench) {
      const [topic, group] = [await bench.topic(3), bench.name()]
      const member = await join(bench, group, topic)
      await member.holds(3)
      await member.member.commit([{ topic, partition: 1, offset: 5 }], bench.wait)
      const [found] = await groupsOf(bench).describe([group], bench.wait)
      assert.deepEqual([found?.state, found?.members.length], ['Stable', 1])
      await member[Symbol.asyncDispose]()
      const offsets = await groupsOf(bench).offsets(group, bench.wait)
      assert.deepEqual(
        offsets.map(({ partition, offset }) => [partition, offset]),
        [[1, 5]],
      )
      assert.ok((await groupsOf(bench).list(bench.wait)).some((one) => one.group === group))
      await groupsOf(bench).remove([group], bench.wait)
      assert.deepEqual(await groupsOf(bench).offsets(group, bench.wait), [])
    },
  },
  {
    promise: 'two members share the partitions, and one that leaves gives its own to the other',
    needs: ['groups'],
    async check(bench) {
      const [topic, group] = [await bench.topic(4), bench.name()]
      const first = await join(bench, group, topic)
      await first.holds(4)
      const second = await join(bench, group, topic)
      await Promise.all([first.holds(2), second.holds(2)])
      const held = [...first.places, ...second.places].map(({ partition }) => partition)
      assert.deepEqual(held.sort(), [0, 1, 2, 3])
      await first[Symbol.asyncDispose]()
      await second.holds(4)
      await second[Symbol.asyncDispose]()
      await groupsOf(bench).remove([group], bench.wait)
    },
  },
  {
    promise: 'offsets are set from outside while the group is empty, and deleted by -1',
    needs: ['groups'],
    async check(bench) {
      const [topic, group, groups] = [await bench.topic(2), bench.name(), groupsOf(bench)]
      const positions = [
        { topic, partition: 0, offset: 3 },
        { topic, partition: 1, offset: 4 },
      ]
      await groups.setOffsets(group, positions, bench.wait)
      await groups.setOffsets(group, [{ topic, partition: 0, offset: -1 }], bench.wait)
      const left = await groups.offsets(group, bench.wait)
      assert.deepEqual(
        left.map(({ partition, offset }) => [partition, offset]),
        [[1, 4]],
      )
      const member = await join(bench, group, topic)
      await member.holds(2)
      await refuses('KAFI_GROUP', groups.setOffsets(group, positions, bench.wait))
      await member[Symbol.asyncDispose]()
      await groups.remove([group], bench.wait)
    },
  },
  {
    promise: 'a group that is not there is dead and has no offsets',
    needs: ['groups'],
    async check(bench) {
      const group = bench.name()
      const [found] = await groupsOf(bench).describe([group], bench.wait)
      assert.deepEqual([found?.group, found?.state, found?.members], [group, 'Dead', []])
      assert.deepEqual(await groupsOf(bench).offsets(group, bench.wait), [])
    },
  },
]
