import { performance } from 'node:perf_hooks'

/** One way of doing the work of a case. `prepare` is not measured; `run` answers how many units it did. */
export interface Side {
  prepare?(): Promise<void> | void
  run(): Promise<number> | number
}

/** Two ways of doing the same work, measured in turns. */
export interface Pair {
  readonly name: string
  /** What is counted, in the singular: `record`, `MB`, `commit`. */
  readonly unit: string
  readonly kafi: Side
  readonly reference: Side
  /** What the reference does, in words. */
  readonly against: string
  /** What the project aims at, in words. */
  readonly goal: string
  /** What is counted: time on the clock, or the CPU time of the process, which other processes disturb less. Default `wall`. */
  readonly clock?: 'wall' | 'cpu'
  /** `rate`: ratio of the rates; `extra`: nanoseconds a unit that Kafi takes longer. Default `rate`. */
  readonly compare?: 'rate' | 'extra'
}

/** Middle of the measurements with their range. */
export interface Spread {
  readonly median: number
  readonly min: number
  readonly max: number
}

/** What came out of a pair; rates in units a second. */
export interface Result {
  readonly pair: Pair
  readonly kafi: Spread
  readonly reference: Spread
  readonly ratio: Spread
}

/** Middle, smallest and largest of at least one number. */
export function spread(numbers: readonly number[]): Spread {
  const sorted = [...numbers].sort((a, b) => a - b)
  return { median: sorted[sorted.length >> 1]!, min: sorted[0]!, max: sorted[sorted.length - 1]! }
}

/** Runs both sides `pairs` times in turns, who begins alternates; one pair before that is thrown away. */
export async function measurePair(pair: Pair, pairs: number): Promise<Result> {
  const kafi: number[] = []
  const reference: number[] = []
  for (let turn = -1; turn < pairs; turn++) {
    const first = turn % 2 === 0 ? pair.kafi : pair.reference
    const second = first === pair.kafi ? pair.reference : pair.kafi
    const rates = [await measure(first, pair.clock), await measure(second, pair.clock)] as const
    if (turn < 0) continue
    kafi.push(first === pair.kafi ? rates[0] : rates[1])
    reference.push(first === pair.kafi ? rates[1] : rates[0])
  }
  const ratios = kafi.map((rate, i) =>
    pair.compare === 'extra' ? 1e9 / rate - 1e9 / reference[i]! : rate / reference[i]!,
  )
  return { pair, kafi: spread(kafi), reference: spread(reference), ratio: spread(ratios) }
}

async function measure(side: Side, clock: Pair['clock']): Promise<number> {
  await side.prepare?.()
  globalThis.gc?.()
  const now = clock === 'cpu' ? cpuMs : () => performance.now()
  const started = now()
  const units = await side.run()
  return (units * 1000) / (now() - started)
}

/** CPU time of all threads of this process, in ms. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
