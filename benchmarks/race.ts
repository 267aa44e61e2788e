import { spread, type Spread } from './measure.ts'

/** What one run took, of the process that did it alone. */
export interface Lap {
  readonly units: number
  readonly cpuSeconds: number
  readonly wallSeconds: number
}

/** Who does the work of a race. */
export interface Contender {
  readonly name: string
  run(): Promise<Lap>
  /** What the project aims at beside this one, in words. Default: it is shown only. */
  readonly goal?: string
}

/** Several ways of doing the same work, each in a process of its own. The first is the one the others are compared with. */
export interface Race {
  readonly name: string
  /** What is counted, in the singular. */
  readonly unit: string
  readonly contenders: readonly Contender[]
}

/** What came out for one contender. */
export interface Standing {
  readonly contender: Contender
  /** CPU time of a unit, in seconds. */
  readonly cpu: Spread
  /** Units a second on the clock. */
  readonly rate: Spread
  /** CPU time of the first contender / of this one. */
  readonly cpuRatio: Spread
  /** Rate of the first contender / of this one. */
  readonly rateRatio: Spread
}

/** Lets all run `rounds` times in turns, who begins moves on; one round before that is thrown away. */
export async function runRace({ contenders }: Race, rounds: number): Promise<readonly Standing[]> {
  const laps: Lap[][] = contenders.map(() => [])
  for (let round = -1; round < rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const i = (turn + round + 1) % contenders.length
      const lap = await contenders[i]!.run()
      if (round >= 0) laps[i]!.push(lap)
    }
  }
  return contenders.map((contender, i) => compare(contender, laps[i]!, laps[0]!))
}

function compare(contender: Contender, own: readonly Lap[], first: readonly Lap[]): Standing {
  return {
    contender,
    cpu: spread(own.map(cpuOf)),
    rate: spread(own.map(rateOf)),
    cpuRatio: spread(own.map((lap, i) => cpuOf(first[i]!) / cpuOf(lap))),
    rateRatio: spread(own.map((lap, i) => rateOf(first[i]!) / rateOf(lap))),
  }
}

function cpuOf({ cpuSeconds, units }: Lap): number {
  return cpuSeconds / units
}

function rateOf({ wallSeconds, units }: Lap): number {
  return units / wallSeconds
}
