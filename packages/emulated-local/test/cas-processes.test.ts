import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import { FolderStore } from '../src/folder.ts'
import { tempFolders } from './temp-folder.ts'

const newFolder = tempFolders('cas')
const root = join(import.meta.dirname, '../../..')

/** A process that races for versions, and what it said. */
class Racer {
  readonly process: ChildProcessByStdio<Writable, Readable, null>
  readonly lines: string[] = []
  #wanted = { count: Infinity, go: () => {} }

  constructor(dir: string, name: string) {
    const file = join(import.meta.dirname, 'cas-child.ts')
    this.process = spawn('node', [join(root, 'testing/child.mjs'), file, dir, name], {
      cwd: root,
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    createInterface({ input: this.process.stdout }).on('line', (line) => {
      this.lines.push(line)
      if (this.lines.length >= this.#wanted.count) this.#wanted.go()
    })
  }

  /** Resolves when it has said this much, or has ended. */
  reached(count: number): Promise<void> {
    return new Promise((resolve) => {
      this.#wanted = { count, go: resolve }
      this.process.once('exit', () => resolve())
      if (this.lines.length >= count) resolve()
    })
  }

  async end(how: 'stop' | 'SIGKILL'): Promise<void> {
    const gone = once(this.process, 'close')
    if (how === 'SIGKILL') this.process.kill(how)
    else this.process.stdin.end('stop')
    await gone
  }
}

/** Every version had one winner, none is missing but those that a killed process won and could not say. */
function expectDense(racers: readonly Racer[], newest: number, killed: number): void {
  const won = racers.flatMap(({ lines }) => lines).filter((line) => line.startsWith('v'))
  const numbers = won.map((line) => Number(line.slice(1).split(' ')[0]))
  expect(new Set(numbers).size).toBe(numbers.length)
  const unknown = racers.flatMap(({ lines }) => lines).filter((line) => line.startsWith('?')).length
  expect(Math.max(...numbers)).toBeLessThanOrEqual(newest)
  expect(newest - numbers.length).toBeLessThanOrEqual(killed + unknown)
}

test('processes that race for the versions of one key win each but once, stopped and killed as they may be', async () => {
  for (let round = 0; round < runs(1, 20); round++) {
    const dir = newFolder()
    const racers = Array.from({ length: 2 + (round % 3) * 3 + 1 }, (_, i) => new Racer(dir, `racer${i}`))
    const [sleeper, victim] = racers as [Racer, Racer]
    await Promise.all(racers.map((racer) => racer.reached(20)))
    sleeper.process.kill('SIGSTOP')
    // More than are kept: what the sleeper had in mind is deleted long since.
    await Promise.all(racers.slice(2).map((racer) => racer.reached(racer.lines.length + 200)))
    await victim.end('SIGKILL')
    sleeper.process.kill('SIGCONT')
    await sleeper.reached(sleeper.lines.length + 20)
    await Promise.all(racers.filter((racer) => racer !== victim).map((racer) => racer.end('stop')))
    const store = await FolderStore.open(dir)
    const head = await store.get('h/head', { signal: new AbortController().signal })
    const names = (await readdir(join(dir, 'h', 'head@'))).sort()
    expect(names.length).toBeLessThanOrEqual(64 + 32 + racers.length)
    expect(typeof head === 'string' ? head : head.etag).toBe(`v${Number(names.at(-1))}`)
    expectDense(racers, Number(names.at(-1)), 1)
    await expectBodies(dir, names, racers)
  }
}, 600_000)

/** The bytes of a version are those of its winner; further down there may be what a sleeper made anew. */
async function expectBodies(dir: string, names: readonly string[], racers: readonly Racer[]): Promise<void> {
  const said = new Map(racers.flatMap(({ lines }) => lines).map((line) => [line.slice(0, line.indexOf(' ')), line]))
  for (const name of names.slice(-64)) {
    const line = said.get(`v${Number(name)}`)
    if (line !== undefined)
      expect(await readFile(join(dir, 'h', 'head@', name), 'utf8')).toBe(line.slice(line.indexOf(' ') + 1))
  }
}
