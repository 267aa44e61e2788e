import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { makeFolder, removeFolder } from './folder.ts'
import { measurePair, type Pair } from './measure.ts'
import { type Race, runRace } from './race.ts'
import { raceHead, raceRow } from './race-report.ts'
import { describeMachine, formatRow, tableHead } from './report.ts'

/** A case measures pairs or races in a folder of its own. */
type Case = (
  folder: string,
  measure: (pair: Pair) => Promise<void>,
  show: (race: Race) => Promise<void>,
) => Promise<void>

const cases: ReadonlyMap<string, () => Promise<{ run: Case }>> = new Map([
  ['write', () => import('./write.ts')],
  ['read', () => import('./read.ts')],
  ['copy', () => import('./copy.ts')],
  ['json', () => import('./json.ts')],
  ['big', () => import('./big.ts')],
  ['codec', () => import('./codec.ts')],
  ['metadata', () => import('./metadata.ts')],
  ['cluster-produce', () => import('./cluster/produce.ts')],
  ['cluster-consume', () => import('./cluster/consume.ts')],
  ['cluster-copy', () => import('./cluster/copy.ts')],
  ['cluster-pass', () => import('./cluster/pass.ts')],
  ['cluster-first', () => import('./cluster/first.ts')],
])

const pairs = Number(process.env['KAFI_BENCH_PAIRS'] ?? 9)

async function runCase(name: string): Promise<void> {
  const load = cases.get(name)
  if (load === undefined) throw new Error(`no case '${name}'; there are ${[...cases.keys()].join(', ')}`)
  const folder = makeFolder()
  try {
    const { run } = await load()
    await run(folder, async (pair) => console.log(formatRow(await measurePair(pair, pairs))), showRace)
  } finally {
    removeFolder(folder)
  }
}

async function showRace(race: Race): Promise<void> {
  const standings = await runRace(race, pairs)
  console.log(raceHead(race))
  for (const standing of standings) console.log(raceRow(race, standing))
}

/** All cases of a group: `cluster` is every `cluster-...`. */
function casesOf(name: string): readonly string[] {
  const group = [...cases.keys()].filter((each) => each.startsWith(`${name}-`))
  return group.length > 0 ? group : [name]
}

/** Each in a process of its own: what one case taught the compiler does not slow down the next. */
function runApart(name: string): void {
  const self = fileURLToPath(import.meta.url)
  const { status } = spawnSync(process.execPath, ['--expose-gc', self, name], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}

const names = process.argv.slice(2).flatMap(casesOf)
const [only] = names
if (names.length === 1 && only !== undefined) {
  await runCase(only)
} else {
  console.log(`${describeMachine()}; ${pairs} pairs, interleaved`)
  const wanted = names.length === 0 ? [...cases.keys()] : names
  // Races against others on a real broker have a table each.
  const isRace = (name: string): boolean => name.startsWith('cluster-')
  if (!wanted.every(isRace)) console.log(`\n${tableHead}`)
  for (const name of wanted) runApart(name)
}
