import type { Range, Reader } from '@kafi/core'
import { expect, test } from 'vitest'
import { seededRandom, seedFaults, type Random } from '../../../testing/fake-broker/index.ts'
import { runs } from '../../../testing/runs.ts'
import { openReader } from '../src/reader.ts'
import { all, end, linesOf, openBench, put, signal, type ReaderBench } from './reader-fixture.ts'

const partitions = 2
const batches = 12

/** Fills a partition as the seed decides: batches of all sizes, transactions that end well or not. What a reader must see. */
function fill(bench: ReaderBench, random: Random, partition: number): string[] {
  const { log } = bench.cluster.partition('snacks', partition)
  const seen: string[] = []
  for (let i = 0; i < batches; i++) {
    const values = Array.from({ length: 1 + random.below(8) }, (_, n) =>
      `${partition}.${i}.${n}`.padEnd(random.below(2_000), '-'),
    )
    const aborted = partition === 0 && random.below(4) === 0
    const lines = values.map((value, n) => `${log.endOffset + n} ${value}`)
    if (!aborted) seen.push(...lines)
    if (!aborted) put(bench, values, { partition })
    else {
      put(bench, values, { producerId: BigInt(i), producerEpoch: 0, baseSequence: 0, transactional: true })
      end(bench, 'abort', BigInt(i))
    }
  }
  return seen
}

/** Reads all, in answers too small for all, and now and then gives partitions up and takes them again. */
async function readOn(reader: Reader, ranges: readonly Range[], random: Random): Promise<string[][]> {
  const found = ranges.map((): string[] => [])
  const positions = ranges.map(({ from }) => from)
  for (;;) {
    const list = await reader.next({ signal, maxBytes: 500 + random.below(20_000), maxWaitMs: random.below(1_000) })
    if (list === null) return found
    for (const block of list) {
      found[block.partition]!.push(...linesOf(block))
      positions[block.partition] = block.next
    }
    if (random.below(10) === 0) reader.assign(ranges.map((range, i) => ({ ...range, from: positions[i]! })).reverse())
  }
}

async function simulate(seed: number) {
  const random = seededRandom(seed)
  await using bench = await openBench({ topics: { snacks: partitions } }, {}, seed)
  const expected = Array.from({ length: partitions }, (_, partition) => fill(bench, random, partition))
  const ranges = expected.map((_, partition) => all(bench, partition))
  const rates = { dropBefore: 0.05, dropAfter: 0.05, halfFrame: 0.03, notLeader: 0.05, moveLeader: 0.05, restart: 0.02 }
  const faults = seedFaults(bench.cluster, seed, { rates, connectionLifeMs: [50, 1_500] })
  const options = { ranges, isolation: 'committed', memoryBytes: 32 << 10, signal } as const
  const work = async () => {
    const reader = await openReader(bench.client, options)
    try {
      return await readOn(reader, ranges, random)
    } finally {
      await reader[Symbol.asyncDispose]()
    }
  }
  const found = await bench.clock.run(work())
  return { expected, found, history: faults.history, failures: bench.cluster.counters.failures }
}

/** In lots, so that no test takes long in the full count. */
const lots = Array.from({ length: 20 }, (_, lot) => lot)
const lotSize = runs(10, 500)

test.each(lots)('no schedule of faults of lot %i makes a reader lose, repeat or reorder a record', async (lot) => {
  let struck = 0
  for (let seed = lot * lotSize + 1; seed <= (lot + 1) * lotSize; seed++) {
    const { expected, found, history, failures } = await simulate(seed)
    expect(found, `seed ${seed}\n${history.join('\n')}`).toEqual(expected)
    expect(failures).toEqual([])
    struck += history.length
  }
  expect(struck).toBeGreaterThan(lotSize)
})
