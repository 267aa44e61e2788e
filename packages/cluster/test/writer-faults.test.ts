import { expect, test } from 'vitest'
import { seedFaults, seededRandom } from '../../../testing/fake-broker/index.ts'
import { runs } from '../../../testing/runs.ts'
import { openWriter } from '../src/writer.ts'
import { openWriterSimulation, recordsWith, storedIn } from './writer-simulation.ts'

const partitions = 3
const calls = 10

/** Writes through a schedule of faults: what was written, what is stored, what happened. */
async function simulate(seed: number) {
  const simulation = await openWriterSimulation({ topics: { snacks: partitions } }, seed)
  const { clock, cluster, connect, signal } = simulation
  const faults = seedFaults(cluster, seed, { connectionLifeMs: [300, 2_000] })
  const random = seededRandom(seed + 100)
  const expected: string[][] = Array.from({ length: partitions }, () => [])
  const write = async () => {
    await using client = connect()
    await using writer = await openWriter(client, { signal, batchBytes: 2_000, maxInFlight: 1 + random.below(3) })
    const appends: Promise<unknown>[] = []
    for (let call = 0; call < calls; call++) {
      const partition = random.below(partitions)
      const values = Array.from({ length: 1 + random.below(20) }, (_, i) => `${call}.${i}`)
      expected[partition]!.push(...values)
      const run = { topic: 'snacks', partition, records: recordsWith(values) }
      const append = writer.append([run], { signal }).then(([answer]) => {
        expect(answer).toMatchObject({ partition, count: values.length })
        expect(answer).not.toHaveProperty('error')
      })
      appends.push(append)
      if (random.below(3) === 0) await append
    }
    await Promise.all(appends)
  }
  await clock.run(write())
  const stored = expected.map((_, partition) => storedIn(cluster, 'snacks', partition))
  await cluster.close()
  return { expected, stored, history: faults.history, failures: cluster.counters.failures }
}

test('whatever fails on the way, every record is stored once, in the order of its partition', async () => {
  let struck = 0
  for (let seed = 1; seed <= runs(200, 10_000); seed++) {
    const { expected, stored, history, failures } = await simulate(seed)
    expect(stored, `seed ${seed}\n${history.join('\n')}`).toEqual(expected)
    expect(failures).toEqual([])
    struck += history.length
  }
  expect(struck).toBeGreaterThan(10)
})
