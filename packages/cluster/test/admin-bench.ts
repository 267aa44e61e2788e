import { openBench, type ReaderBench, signal } from './reader-fixture.ts'

export { signal }

/** A fake cluster on virtual time, a client of it, and what lets time pass until something is done. */
export interface AdminBench extends ReaderBench {
  run<T>(work: Promise<T>): Promise<T>
}

/** Options that nobody aborts. */
export const o = { signal }

/** Opens one, with a topic `snacks` of two partitions. */
export async function openAdmin(options: Parameters<typeof openBench>[0] = {}): Promise<AdminBench> {
  const bench = await openBench({ topics: { snacks: 2 }, ...options })
  return { ...bench, run: (work) => bench.clock.run(work) }
}
