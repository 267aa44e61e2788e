import type { Backend } from '../backend.ts'
import { adminCases } from './admin.ts'
import { Bench, type Case } from './bench.ts'
import { type Capability, findCapabilities } from './capability.ts'
import { closingCases } from './closing.ts'
import { fidelityCases } from './fidelity.ts'
import { groupCases } from './groups.ts'
import { offsetCases } from './offsets.ts'
import { orderCases } from './order.ts'
import { passThroughCases } from './pass-through.ts'
import { progressCases } from './progress.ts'
import { rangeCases } from './ranges.ts'
import { topicCases } from './topics.ts'
import { verbCases } from './verbs.ts'

/** What the suite runs with. */
export interface StorageSuite {
  /** Registers a test: `test` of vitest, node:test, mocha ... */
  readonly test: (name: string, run: () => Promise<void>) => unknown
  /** A back-end; every call gives one that sees the same topics. Each is closed after its test. */
  readonly open: () => Promise<Backend>
  /** Put before the name of every test. Default: none. */
  readonly name?: string
  /** Put before the names of topics, groups and ids. Default: `kafi-suite`. */
  readonly prefix?: string
  /** Longest time that one test may take, in ms. Default: 30,000. */
  readonly timeoutMs?: number
}

const cases: readonly Case[] = [
  ...topicCases,
  ...orderCases,
  ...rangeCases,
  ...fidelityCases,
  ...offsetCases,
  ...passThroughCases,
  ...progressCases,
  ...groupCases,
  ...adminCases,
  ...closingCases,
  ...verbCases,
]

/**
 * Registers a test for every promise that a back-end makes: those of the contract, and those of what it offers beyond.
 * What it leaves out is tested to be refused. To be awaited before the runner starts.
 *
 * @example
 * import { test } from 'node:test'
 * await storageSuite({ test, open: async () => myBackend() })
 */
export async function storageSuite(suite: StorageSuite): Promise<void> {
  const { test, open, name = '', prefix = 'kafi-suite', timeoutMs = 30_000 } = suite
  const run = crypto.randomUUID().slice(0, 8)
  let count = 0
  const nextName = () => `${prefix}-${run}-${(count += 1)}`
  const found = await probe(open, nextName(), timeoutMs)
  for (const one of cases) {
    if (!applies(one, found)) continue
    test(name === '' ? one.promise : `${name}: ${one.promise}`, () => runCase(one, open, nextName, timeoutMs))
  }
}

async function probe(open: () => Promise<Backend>, topic: string, timeoutMs: number): Promise<ReadonlySet<Capability>> {
  const backend = await open()
  try {
    return await findCapabilities(backend, topic, { signal: AbortSignal.timeout(timeoutMs) })
  } finally {
    await backend[Symbol.asyncDispose]()
  }
}

function applies({ needs = [], lacks }: Case, found: ReadonlySet<Capability>): boolean {
  return needs.every((need) => found.has(need)) && (lacks === undefined || !found.has(lacks))
}

async function runCase(one: Case, open: () => Promise<Backend>, name: () => string, timeoutMs: number): Promise<void> {
  const backend = await open()
  const bench = new Bench(backend, name, { signal: AbortSignal.timeout(timeoutMs) })
  try {
    await one.check(bench)
  } finally {
    await bench.clean()
    await backend[Symbol.asyncDispose]()
    await backend[Symbol.asyncDispose]()
  }
}
