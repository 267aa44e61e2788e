import { makeFolder, removeFolder } from './folder.ts'
import { measurePair, type Pair } from './measure.ts'
import { describeMachine, formatRow, tableHead } from './report.ts'

/** A case measures pairs in a folder of its own. */
type Case = (folder: string, measure: (pair: Pair) => Promise<void>) => Promise<void>

const cases: ReadonlyMap<string, () => Promise<{ run: Case }>> = new Map([
  ['codec', () => import('./codec.ts')],
  ['write', () => import('./write.ts')],
  ['read', () => import('./read.ts')],
  ['copy', () => import('./copy.ts')],
  ['json', () => import('./json.ts')],
  ['big', () => import('./big.ts')],
  ['codec', () => import('./codec.ts')],
])

const pairs = Number(process.env['KAFI_BENCH_PAIRS'] ?? 9)
const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !cases.has(name))
if (unknown.length > 0) throw new Error(`no case ${unknown.join()}; there are ${[...cases.keys()].join(', ')}`)

console.log(`${describeMachine()}; ${pairs} pairs, interleaved\n\n${tableHead}`)
for (const [name, load] of cases) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const folder = makeFolder()
  try {
    const { run } = await load()
    await run(folder, async (pair) => console.log(formatRow(await measurePair(pair, pairs))))
  } finally {
    removeFolder(folder)
  }
}
