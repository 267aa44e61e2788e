import assert from 'node:assert/strict'
import type { ObjectStore } from '../object-store.ts'
import { appendingCases } from './appending.ts'
import type { Case } from './cases.ts'
import { conditionalCases } from './conditional.ts'
import { listingCases } from './listing.ts'
import { plainCases } from './plain.ts'

/** What the suite is given. */
export interface ObjectStoreSuite {
  /** Registers a test: `test` of vitest, node:test, mocha ... */
  readonly test: (name: string, run: () => Promise<void>) => unknown
  /**
   * Makes the data of one test, empty, and answers how to open it; every call of the answer is another opener of the
   * same data. A store in memory answers with itself.
   */
  readonly open: () => Promise<() => Promise<ObjectStore>>
  /** What the store claims to have. Default: what the first one opened has. A claim that does not hold fails. */
  readonly caps?: { readonly appendable: boolean }
}

/**
 * Registers one test for every promise of {@link ObjectStore}, with any test runner.
 *
 * @example
 * objectStoreSuite({ test, open: async () => { const store = new MemoryStore(); return async () => store } })
 */
export function objectStoreSuite(suite: ObjectStoreSuite): void {
  const { test, caps } = suite
  for (const promise of [...plainCases, ...conditionalCases, ...listingCases])
    test(promise.name, () => runCase(suite, promise))
  test('the store has what it claims to have', () => runCase(suite, claims(caps)))
  if (caps?.appendable === false) return
  for (const promise of appendingCases) {
    test(promise.name, () => runCase(suite, caps === undefined ? whereAppendable(promise) : promise))
  }
}

function claims(caps: ObjectStoreSuite['caps']): Case {
  return {
    name: '',
    run: async ({ store }) => {
      if (caps !== undefined) assert.equal(store.appendable !== undefined, caps.appendable, 'appendable')
    },
  }
}

function whereAppendable({ name, run }: Case): Case {
  return { name, run: async (fixture) => (fixture.store.appendable === undefined ? undefined : run(fixture)) }
}

async function runCase({ open }: ObjectStoreSuite, { run }: Case): Promise<void> {
  const opened: ObjectStore[] = []
  const openOnce = await open()
  const again = async () => {
    const store = await openOnce()
    opened.push(store)
    return store
  }
  try {
    await run({ store: await again(), again })
  } finally {
    for (const store of new Set(opened)) await store[Symbol.asyncDispose]()
  }
}
