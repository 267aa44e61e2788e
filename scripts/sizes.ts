import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sizeOf } from './install-size.ts'
import { measureSource, quantile } from './source-size.ts'
import { listFiles, listPackages, root } from './workspace.ts'

function summarize(numbers: readonly number[]): string {
  return [0.5, 0.95, 1].map((share) => quantile(numbers, share)).join(' / ')
}

const rows = listPackages().map(({ folder, manifest }) => {
  const source = join(root, 'packages', folder, 'src')
  const sizes = listFiles(source)
    .filter((path) => path.endsWith('.ts'))
    .map((path) => measureSource(path, readFileSync(path, 'utf8')))
  const exported = sizes.reduce((sum, { exports }) => sum + exports, 0)
  const documented = sizes.reduce((sum, size) => sum + size.documented, 0)
  return {
    package: manifest.name,
    files: sizes.length,
    'lines of code': sizes.reduce((sum, { lines }) => sum + lines, 0),
    'lines a file (50 %, 95 %, most)': summarize(sizes.map(({ lines }) => lines)),
    'lines a function': summarize(sizes.flatMap(({ functions }) => functions)),
    'exports documented': exported === 0 ? '-' : `${Math.round((100 * documented) / exported)} %`,
    'dist and src, kB': Math.round((sizeOf(join(root, 'packages', folder, 'dist')) + sizeOf(source)) / 1000),
  }
})

console.table(rows)
console.log(`node_modules: ${Math.ceil(sizeOf(join(root, 'node_modules')) / 1e6)} MB`)
