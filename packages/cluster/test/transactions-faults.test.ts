import { isKafiError, type Writer } from '@kafi/core'
import { expect, test } from 'vitest'
import type { KafkaVersion } from '../../../testing/fake-broker/version-tables.ts'
import { seedFaults, seededRandom } from '../../../testing/fake-broker/index.ts'
import { runs } from '../../../testing/runs.ts'
import { openClusterWriter } from '../src/id-writer.ts'
import { openWriterSimulation, recordsWith, storedIn } from './writer-simulation.ts'

const total = 60

/** Copies numbers to two partitions in transactions; killed now and then, it goes on where the id stands. */
async function simulate(seed: number, versions: KafkaVersion) {
  const { clock, cluster, connect, signal } = await openWriterSimulation({ topics: { snacks: 2 }, versions }, seed)
  const faults = seedFaults(cluster, seed, { connectionLifeMs: [300, 2_000] })
  const random = seededRandom(seed + 100)
  let kills = 0

  /** One life: true if it came to the end. */
  const live = async (): Promise<boolean> => {
    const client = connect()
    const open = openClusterWriter(client, { id: 'copy', topics: ['snacks'], signal, transactionTimeoutMs: 5_000 })
    const writer: Writer | undefined = await open.catch(() => undefined)
    try {
      let next = writer?.resumed[0]?.offset ?? 0
      while (writer && next < total) {
        const values = Array.from({ length: Math.min(1 + random.below(8), total - next) }, (_, i) => String(next + i))
        const records = recordsWith(values)
        const appended = writer.append(
          [0, 1].map((partition) => ({ topic: 'snacks', partition, records })),
          { signal },
        )
        // Killed: nobody tells the cluster.
        if (random.below(6) === 0) {
          kills++
          appended.catch(() => undefined)
          return false
        }
        for (const { error } of await appended) if (error) throw error
        if (random.below(8) === 0) await writer.abort!()
        else {
          next += values.length
          await writer.commit!({ signal, positions: [{ topic: 'source', partition: 0, offset: next }] })
        }
      }
      await writer?.[Symbol.asyncDispose]()
      return writer !== undefined
    } catch (error) {
      if (!isKafiError(error)) throw error
      return false
    } finally {
      await client[Symbol.asyncDispose]()
    }
  }

  const copy = async () => {
    for (let lives = 0; lives < 200; lives++) if (await live()) return
    throw new Error('it never came to its end')
  }
  await clock.run(copy())
  const stored = [0, 1].map((partition) => storedIn(cluster, 'snacks', partition, { committed: true }))
  await cluster.close()
  return { stored, history: faults.history, kills, failures: cluster.counters.failures }
}

// The first has transactions as of Kafka 0.11, the second as of Kafka 4.0.
test.each(['3.9', '4.3'] as const)(
  'a copy to Kafka %s that is killed and goes on under its id is there exactly once, in order',
  async (versions) => {
    const expected = Array.from({ length: total }, (_, i) => String(i))
    let killed = 0
    for (let seed = 1; seed <= runs(15, 2_000); seed++) {
      const { stored, history, kills, failures } = await simulate(seed, versions)
      expect(stored, `seed ${seed}\n${history.join('\n')}`).toEqual([expected, expected])
      expect(failures).toEqual([])
      killed += kills
    }
    expect(killed).toBeGreaterThan(5)
  },
)
