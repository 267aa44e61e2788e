import { expect, test } from 'vitest'
import { seedFaults } from '../../../testing/fake-broker/index.ts'
import { runs } from '../../../testing/runs.ts'
import { rangeAssignor } from '../src/assignor-range.ts'
import { cooperativeStickyAssignor, stickyAssignor } from '../src/assignor-sticky.ts'
import type { GroupsOptions } from '../src/groups.ts'
import { sleep } from '../src/sleep.ts'
import { openGroupSimulation } from './group-simulation.ts'
import { Ledger, size, topics, Worker } from './group-worker.ts'

const choices: readonly GroupsOptions[] = [
  { assignors: [rangeAssignor] },
  { assignors: [cooperativeStickyAssignor] },
  { assignors: [stickyAssignor] },
  { assignors: [rangeAssignor, cooperativeStickyAssignor] },
  { protocol: 'consumer' },
]

async function playSchedule(seed: number): Promise<void> {
  const settings = { minSessionTimeoutMs: 1, initialRebalanceDelayMs: seed % 2 === 0 ? 0 : 500 }
  const simulation = await openGroupSimulation({ topics, settings, brokers: seed % 3 === 0 ? 2 : 1 }, seed)
  const { clock, cluster, random, signal } = simulation
  const ledger = new Ledger()
  const options = choices[seed % choices.length] ?? {}
  const faults = seedFaults(cluster, seed, { forMs: 10_000, rates: { restart: 0 } })
  const begin = () => {
    const worker = new Worker(simulation, ledger, options)
    ledger.workers.add(worker)
    worker.start()
  }
  const total = Object.values(topics).reduce((sum, count) => sum + count * size, 0)
  const play = async () => {
    begin()
    for (let step = 0; step < 4; step++) {
      await sleep(clock, 500 + random.below(3_000), signal)
      const some = [...ledger.workers][random.below(ledger.workers.size)]
      const dice = random.below(10)
      if (dice < 5 && ledger.workers.size < 3) begin()
      else if (dice < 7 && some && ledger.workers.size > 1) {
        ledger.workers.delete(some)
        await some.leave()
      } else if (dice < 9 && some) {
        ledger.workers.delete(some)
        some.kill()
        if (ledger.workers.size === 0) begin()
      } else if (some) {
        some.wire.cut(1_000 + random.below(8_000))
      }
    }
    while (ledger.count < total && ledger.violations.length === 0) await sleep(clock, 500, signal)
    await Promise.all([...ledger.workers].map((worker) => worker.leave()))
  }
  try {
    await clock.run(play(), { maxMs: 200_000 })
    expect(ledger.violations).toEqual([])
  } catch (error) {
    throw new Error(`seed ${seed}: ${String(error)} ${faults.history.join('; ')}`, { cause: error })
  }
}

test('whatever members do and meet, a partition has one owner at most, and every record is read', async () => {
  const count = runs(200, 10_000)
  for (let seed = 1; seed <= count; seed++) await playSchedule(seed)
})
