import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { makeFolder, removeFolder } from './folder.ts'
import { measurePair, type Pair } from './measure.ts'
import { describeMachine, formatRow, tableHead } from './report.ts'

/** A case measures pairs in a folder of its own. */
type Case = (folder: string, measure: (pair: Pair) => Promise<void>) => Promise<void>

const cases: ReadonlyMap<string, () => Promise<{ run: Case }>> = new Map([
  ['write', () => import('./write.ts')],
  ['read', () => import('./read.ts')],
  ['copy', () => import('./copy.ts')],
  ['json', () => import('./json.ts')],
  ['big', () => import('./big.ts')],
  ['codec', () => import('./codec.ts')],
  ['metadata', () => import('./metadata.ts')],
])

const pairs = Number(process.env['KAFI_BENCH_PAIRS'] ?? 9)

async function runCase(name: string): Promise<void> {
  const load = cases.get(name)
  if (load === undefined) throw new Error(`no case '${name}'; there are ${[...cases.keys()].join(', ')}`)
  const folder = makeFolder()
  try {
    const { run } = await load()
    await run(folder, async (pair) => console.log(formatRow(await measurePair(pair, pairs))))
  } finally {
    removeFolder(folder)
  }
}

/** Each in a process of its own: what one case taught the compiler does not slow down the next. */
function runApart(name: string): void {
  const self = fileURLToPath(import.meta.url)
  const { status } = spawnSync(process.execPath, ['--expose-gc', self, name], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}

const names = process.argv.slice(2)
const [only] = names
if (names.length === 1 && only !== undefined) {
  await runCase(only)
} else {
  console.log(`${describeMachine()}; ${pairs} pairs, interleaved\n\n${tableHead}`)
  for (const name of names.length === 0 ? cases.keys() : names) runApart(name)
}
