import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkImports } from './import-rule.ts'
import { sizeOf } from './install-size.ts'
import { checkLock, type Lock } from './lock-rule.ts'
import { checkManifest } from './manifest-rule.ts'
import { checkTypes, lintPackage } from './published.ts'
import { listPackages, readJson, root, type Manifest } from './workspace.ts'

/** Most that `npm ci` at the top may put on a disk, in MB. */
const mostMegabytes = 350
/** Folders that have a lock of their own. */
const installs = ['.', 'benchmarks', 'e2e', 'e2e/nodes']

const packages = listPackages()
const { version } = readJson<Manifest>(join(root, 'package.json'))

function checkLocks(): string[] {
  return installs
    .map((folder) => join(folder, 'package-lock.json'))
    .filter((file) => existsSync(join(root, file)))
    .flatMap((file) => checkLock(file, readJson<Lock>(join(root, file))))
}

function checkNpmrc(): string[] {
  const text = readFileSync(join(root, '.npmrc'), 'utf8')
  return ['save-exact=true', 'ignore-scripts=true', 'omit-lockfile-registry-resolved=true']
    .filter((line) => !text.split('\n').includes(line))
    .map((line) => `.npmrc: ${line} is missing`)
}

function checkInstallSize(): string[] {
  const megabytes = Math.ceil(sizeOf(join(root, 'node_modules')) / 1e6)
  return megabytes <= mostMegabytes ? [] : [`node_modules has ${megabytes} MB, more than ${mostMegabytes}`]
}

const checks: readonly [string, () => string[] | Promise<string[]>][] = [
  ['imports', () => checkImports(packages)],
  ['manifests', () => packages.flatMap((each) => checkManifest(each, version))],
  ['licences and install scripts', checkLocks],
  ['.npmrc', checkNpmrc],
  ['install size', checkInstallSize],
  ['publint', async () => (await Promise.all(packages.map(lintPackage))).flat()],
  ['types as published', async () => (await Promise.all(packages.map(checkTypes))).flat()],
]

for (const [name, check] of checks) {
  const faults = await check()
  console.log(`${faults.length === 0 ? 'ok  ' : 'FAIL'} ${name}`)
  for (const fault of faults) console.log(`     ${fault}`)
  if (faults.length > 0) process.exitCode = 1
}
