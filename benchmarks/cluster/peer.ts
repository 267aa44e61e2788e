import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Task } from '../peers/task.ts'
import type { Lap } from '../race.ts'

const peers = join(import.meta.dirname, '../../peers')
const built = join(import.meta.dirname, '../peers')
/** The Python that the tests against real brokers make, see CONTRIBUTING.md. */
const python = process.env['KAFI_BENCH_PYTHON'] ?? join(import.meta.dirname, '../../../.cache/e2e/python/bin/python')

/** A client in a process of its own that does one task after the other. */
export class Peer implements AsyncDisposable {
  readonly #child: ChildProcess
  readonly #lines: AsyncIterator<string>

  constructor(command: string, args: readonly string[]) {
    this.#child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] })
    this.#lines = createInterface({ input: this.#child.stdout! })[Symbol.asyncIterator]()
  }

  async run(task: Task): Promise<Lap> {
    this.#child.stdin!.write(`${JSON.stringify(task)}\n`)
    const { value, done } = (await this.#lines.next()) as IteratorResult<string, undefined>
    if (done === true) throw new Error(`${this.#child.spawnargs.join(' ')} ended during ${JSON.stringify(task)}`)
    return JSON.parse(value) as Lap
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#child.stdin!.end()
    if (this.#child.exitCode === null) await once(this.#child, 'exit')
  }
}

/** Clients that run at the same time, each started when it is first asked for. */
export class Peers implements AsyncDisposable {
  readonly #running = new Map<string, Peer>()

  /** A client that runs on Node: `kafi` or `kafkajs`. */
  node(name: string): Peer {
    return this.#start(name, process.execPath, ['--expose-gc', ...profileArgs(name), join(built, `${name}.js`)])
  }

  /** A client that runs on Python, or null where there is none. */
  python(name: string): Peer | null {
    return existsSync(python) ? this.#start(name, python, [join(peers, `${name}.py`)]) : null
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const peer of this.#running.values()) await peer[Symbol.asyncDispose]()
  }

  #start(name: string, command: string, args: readonly string[]): Peer {
    const peer = this.#running.get(name) ?? new Peer(command, args)
    this.#running.set(name, peer)
    return peer
  }
}

/** KAFI_BENCH_PROFILE names a folder for CPU profiles. */
function profileArgs(name: string): readonly string[] {
  const folder = process.env['KAFI_BENCH_PROFILE']
  if (folder === undefined) return []
  return ['--cpu-prof', `--cpu-prof-dir=${folder}`, `--cpu-prof-name=${name}-${process.pid}.cpuprofile`]
}
