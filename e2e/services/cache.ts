import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { run } from './command.ts'

/** The folder this workspace lies in: npm calls every script there. */
export const root = resolve(process.cwd())

/** What the services fetch and write. Git ignores it, and it may be deleted whenever none runs. */
export const cache = join(root, '.cache/e2e')

/**
 * Makes a folder once: `make` fills an empty one, which gets its name when it is whole. It is made anew when what it is
 * made from (`source`, a file) changed.
 */
export function cacheFolder(folder: string, source: string, make: (folder: string) => void): string {
  const mark = join(folder, '.source')
  const digest = createHash('sha256').update(readFileSync(source)).digest('hex')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === digest) return folder
  const unfinished = `${folder}.${process.pid}`
  mkdirSync(unfinished, { recursive: true })
  make(unfinished)
  writeFileSync(join(unfinished, '.source'), digest)
  rmSync(folder, { recursive: true, force: true })
  renameSync(unfinished, folder)
  return folder
}

/** The folder with the jars of a Kafka version, fetched by Maven from `e2e/kafka/<version>/pom.xml` at first. */
export function jarsOf(version: string): string {
  const pom = join(root, 'e2e/kafka', version, 'pom.xml')
  return cacheFolder(join(cache, 'jars', version), pom, (folder) => {
    // Maven writes beside its pom.
    const copy = join(folder, 'maven', 'pom.xml')
    mkdirSync(dirname(copy))
    cpSync(pom, copy)
    run('mvn', ['-q', '-B', '-f', copy, 'dependency:copy-dependencies', `-DoutputDirectory=${folder}`])
  })
}

/** The Python of a virtual environment with `e2e/python/requirements.txt` in it, made at first. */
export function pythonPath(): string {
  const requirements = join(root, 'e2e/python/requirements.txt')
  const folder = cacheFolder(join(cache, 'python'), requirements, (made) => {
    run('python3', ['-m', 'venv', made])
    run(join(made, 'bin/python'), ['-m', 'pip', 'install', '-q', '--disable-pip-version-check', '-r', requirements])
  })
  return join(folder, 'bin/python')
}
