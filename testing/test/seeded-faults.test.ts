import { openConnection, type Connection } from '@kafi/protocol/connection'
import { expect, test } from 'vitest'
import { seededRandom, seedFaults, type FakeCluster, type VirtualClock } from '../fake-broker/index.ts'
import { runs } from '../runs.ts'
import { batchOf, valuesOf } from './records.ts'
import { openSimulation } from './simulation.ts'

/** A writer as plain as can be: one batch after the other, sent again until it is acknowledged. */
class PlainWriter {
  readonly #cluster: FakeCluster
  readonly #clock: VirtualClock
  readonly #connections = new Map<number, Connection>()

  constructor(cluster: FakeCluster, clock: VirtualClock) {
    this.#cluster = cluster
    this.#clock = clock
  }

  async writeAll(count: number): Promise<void> {
    const { producerId } = await this.#again(async () => {
      const answer = await (
        await this.#connect(0)
      ).send('InitProducerId', { transactionalId: null, transactionTimeoutMs: 1 })
      return answer.errorCode === 0 ? answer : null
    })
    for (let i = 0; i < count; i++) {
      const records = batchOf([`v${i}`], { producerId, producerEpoch: 0, baseSequence: i })
      await this.#again(async () => ((await this.#send(records)) === 0 ? true : null))
    }
    for (const connection of this.#connections.values()) await connection.close()
  }

  async #send(records: Uint8Array): Promise<number> {
    const leader = await this.#leader()
    const topicData = [{ name: 'snacks', partitionData: [{ index: 0, records }] }]
    const connection = await this.#connect(leader)
    const answer = await connection.send('Produce', { acks: -1, timeoutMs: 1000, topicData }, { version: 9 })
    return answer.responses[0]!.partitionResponses[0]!.errorCode
  }

  async #leader(): Promise<number> {
    const { brokers } = this.#cluster.state
    const asked = brokers.find(({ alive }) => alive)!.id
    const { topics } = await (
      await this.#connect(asked)
    ).send('Metadata', { topics: [{ name: 'snacks' }] }, { version: 12 })
    return topics[0]!.partitions[0]!.leaderId
  }

  async #connect(id: number): Promise<Connection> {
    const known = this.#connections.get(id)
    if (known?.isOpen === true) return known
    const { host, port } = this.#cluster.state.brokers[id]!
    const { dial } = this.#cluster
    const connection = await openConnection({ host, port, dial, clock: this.#clock, requestTimeoutMs: 5_000 })
    this.#connections.set(id, connection)
    return connection
  }

  async #again<T>(attempt: () => Promise<T | null>): Promise<T> {
    for (;;) {
      const result = await attempt().catch(() => null)
      if (result !== null) return result
      await new Promise<void>((resolve) => this.#clock.setTimeout(resolve, 20))
    }
  }
}

async function simulate(seed: number) {
  const { clock, cluster } = await openSimulation({ topics: { snacks: 1 }, random: seededRandom(seed) }, seed)
  const faults = seedFaults(cluster, seed, { connectionLifeMs: [500, 1500] })
  await clock.run(new PlainWriter(cluster, clock).writeAll(30))
  const { log } = cluster.partition('snacks', 0)
  const stored = Buffer.concat(log.batches.map(({ bytes }) => bytes))
  await cluster.close()
  return { stored, history: faults.history, tookMs: clock.now(), failures: cluster.counters.failures }
}

const seeds = Array.from({ length: runs(10, 1_000) }, (_, i) => i + 1)

test('an idempotent writer that repeats what was not acknowledged loses and doubles nothing', async () => {
  const expected = Array.from({ length: 30 }, (_, i) => `v${i}`)
  let struck = 0
  for (const seed of seeds) {
    const { stored, history, failures } = await simulate(seed)
    expect(valuesOf(stored), `seed ${seed}\n${history.join('\n')}`).toEqual(expected)
    expect(failures).toEqual([])
    struck += history.length
  }
  expect(struck).toBeGreaterThan(seeds.length)
})

test('a run is the same again for the same seed, and another for another', async () => {
  const first = await simulate(7)
  expect(await simulate(7)).toEqual(first)
  expect((await simulate(8)).history).not.toEqual(first.history)
})
