import type { Place } from '@kafi/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import { MemoryStore } from '../src/index.ts'
import { GroupProcess, nameOf, signal, type World } from './group-process.ts'
import { ManualClock } from './manual-clock.ts'

const partitions = 5
const all = Array.from({ length: partitions }, (_, i) => `t/${i}`)
const sessionTimeoutMs = 10_000

const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ act: fc.constant('join' as const), who: fc.nat(4), ms: fc.nat(3_000) }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('leave' as const), who: fc.nat(4), ms: fc.nat(3_000) }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('stop' as const), who: fc.nat(4), ms: fc.nat(15_000) }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('go' as const), who: fc.nat(4), ms: fc.nat(3_000) }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('wait' as const), who: fc.nat(4), ms: fc.nat(12_000) }) },
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/** The next offset of every partition as it was worked on, in memory of the test: what a consumer would read. */
class Work {
  readonly done = new Map<string, number>()

  /** Each record of a partition once, from where the group stands. */
  async run(process: GroupProcess): Promise<void> {
    const { member, working } = process
    if (member === undefined || process.lost) return
    const committed = new Map((await process.groups.offsets('app', { signal })).map((p) => [nameOf(p), p.offset]))
    for (const name of working) {
      const offset = committed.get(name) ?? 0
      expect(this.done.get(name) ?? 0).toBe(offset)
      this.done.set(name, offset + 1)
      await member.commit([{ topic: 't', partition: Number(name.slice(2)), offset: offset + 1 }], { signal })
    }
  }
}

function newWorld(): World {
  return { store: new MemoryStore(), clock: new ManualClock(), counts: new Map([['t', partitions]]), ids: { next: 0 } }
}

function expectApart(processes: readonly GroupProcess[]): void {
  const working = processes.filter(({ everStopped }) => !everStopped).flatMap((process) => process.working)
  expect(new Set(working).size).toBe(working.length)
}

async function take(world: World, processes: GroupProcess[], { act, who, ms }: Step): Promise<void> {
  const process = processes[who]!
  if (act === 'join' && process.member === undefined) await world.clock.drive(process.join({ sessionTimeoutMs }))
  if (act === 'leave' && !process.gate.stopped && process.member !== undefined) {
    await world.clock.drive(process.leave())
    processes[who] = newProcess(world, who)
  }
  if (act === 'stop' && process.member !== undefined) process.stop()
  if (act === 'go') process.gate.go()
  await world.clock.advance(ms)
}

function newProcess(world: World, who: number): GroupProcess {
  // Some take their time to give up.
  return new GroupProcess(world, () => world.clock.delay(who * 700, signal))
}

test('no partition is worked on twice, all are in the end, zombies cannot commit: whoever joins, leaves, stops, goes on', async () => {
  const check = async (steps: readonly Step[]) => {
    const world = newWorld()
    const processes = Array.from({ length: 5 }, (_, who) => newProcess(world, who))
    for (const each of steps) {
      await take(world, processes, each)
      expectApart(processes)
    }
    await world.clock.advance(4 * sessionTimeoutMs)
    if (!processes.some(isAlive)) {
      // Nobody is dropped unless somebody is there to see that it stands still.
      await takeFresh(world, processes)
      await world.clock.advance(4 * sessionTimeoutMs)
    }
    const alive = processes.filter(isAlive)
    expect(alive.flatMap(({ working }) => working).sort()).toEqual(all)
    for (const process of processes.filter(({ gate }) => gate.stopped))
      await world.clock.drive(expectFenced(process, all))
    for (const process of processes) expect(process.failure).toBeUndefined()
  }
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), check), {
    numRuns: runs(40, 3_000),
  })
})

test('a rebalance between members that live doubles nothing and skips nothing', async () => {
  const calm = fc.record({ act: fc.constantFrom('join' as const, 'leave' as const), who: fc.nat(4), ms: fc.nat(2_000) })
  const check = async (steps: readonly Step[]) => {
    const world = newWorld()
    const work = new Work()
    const processes = Array.from({ length: 5 }, (_, who) => newProcess(world, who))
    for (const each of steps) {
      await take(world, processes, each)
      for (const process of processes) await world.clock.drive(work.run(process))
    }
    await world.clock.advance(30_000)
    for (const process of processes) await world.clock.drive(work.run(process))
    if (processes.some(({ member }) => member !== undefined)) expect([...work.done.keys()].sort()).toEqual(all)
  }
  await fc.assert(fc.asyncProperty(fc.array(calm, { minLength: 3, maxLength: 14 }), check), {
    numRuns: runs(40, 3_000),
  })
})

/** Is it in the group, as far as it knows? */
function isAlive({ member, gate, lost }: GroupProcess): boolean {
  return member !== undefined && !gate.stopped && !lost
}

async function takeFresh(world: World, processes: GroupProcess[]): Promise<void> {
  const fresh = newProcess(world, 0)
  processes.push(fresh)
  await world.clock.drive(fresh.join({ sessionTimeoutMs }))
}

async function expectFenced(process: GroupProcess, names: readonly string[]): Promise<void> {
  process.gate.go()
  const places: Place[] = names.map((name) => ({ topic: 't', partition: Number(name.slice(2)) }))
  for (const place of places)
    await expect(process.member?.commit([{ ...place, offset: 99 }], { signal })).rejects.toMatchObject({
      code: 'KAFI_FENCED',
    })
}
