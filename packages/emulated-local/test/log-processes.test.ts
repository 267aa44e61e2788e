import { openEmulated } from '@kafi/emulated'
import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import { makeTopic, readAll } from '../../emulated/test/sample.ts'
import { FolderStore } from '../src/folder.ts'

const topic = 'quakes'
const root = join(import.meta.dirname, '../../..')

interface Appender {
  readonly process: ChildProcessByStdio<Writable, Readable, null>
  readonly acked: string[]
  /** Resolves when it has had this many records acknowledged. */
  readonly reached: (count: number) => Promise<void>
}

function start(dir: string, name: string, bulkEvery: number): Appender {
  const file = join(import.meta.dirname, 'append-child.ts')
  const args = [join(root, 'testing/child.mjs'), file, dir, topic, name, String(bulkEvery)]
  const process = spawn('node', args, { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] })
  const acked: string[] = []
  const waits = new Set<() => void>()
  createInterface({ input: process.stdout }).on('line', (line) => {
    acked.push(line)
    for (const check of waits) check()
  })
  const reached = (count: number) =>
    new Promise<void>((resolve, reject) => {
      const check = () => acked.length > count && (waits.delete(check), resolve())
      waits.add(check)
      process.once('exit', () => acked.length > count || reject(new Error(`${name} ended after ${acked.length}`)))
      check()
    })
  return { process, acked, reached }
}

async function stop({ process }: Appender): Promise<void> {
  const gone = once(process, 'exit')
  process.kill('SIGCONT')
  process.stdin.end('stop')
  await gone
}

async function kill({ process }: Appender): Promise<void> {
  const gone = once(process, 'exit')
  process.kill('SIGKILL')
  await gone
}

async function check(dir: string, appenders: readonly Appender[]): Promise<number> {
  await using backend = await openEmulated(await FolderStore.open(dir))
  const found = new Map<string, string>()
  let count = 0
  for (const partition of [0, 1]) {
    const all = await readAll(backend, topic, partition)
    expect(all.map(([offset]) => offset)).toEqual(all.map((_, i) => i))
    const values = all.map(([, value]) => value!.replace(/\.+$/, ''))
    expect(new Set(values).size, 'no record twice').toBe(values.length)
    for (const [i, value] of values.entries()) found.set(`${partition} ${i}`, value)
    count += values.length
  }
  for (const line of appenders.flatMap(({ acked }) => acked).filter((line) => line !== 'ready')) {
    const [partition, offset, value] = line.split(' ')
    expect(found.get(`${partition} ${offset}`)).toBe(value)
  }
  return count
}

test('processes that append to one topic, stopped and killed at any moment, lose nothing and double nothing', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'kafi-processes-'))
  try {
    {
      await using backend = await openEmulated(await FolderStore.open(dir))
      await makeTopic(backend, topic, 2)
    }
    const all: Appender[] = []
    for (let round = 0; round < runs(1, 20); round += 1) {
      const some = [0, 1, 2].map((i) => start(dir, `r${round}p${i}`, 3 + i))
      all.push(...some)
      const [killed, stopped, other] = some as [Appender, Appender, Appender]
      await Promise.all(some.map((one) => one.reached(20)))
      // Stopped across take-overs of the others, then set free: what it wrote meanwhile must not count twice.
      stopped.process.kill('SIGSTOP')
      await Promise.all([killed.reached(killed.acked.length + 60), other.reached(other.acked.length + 60)])
      await kill(killed)
      await other.reached(other.acked.length + 40)
      stopped.process.kill('SIGCONT')
      await Promise.all([stopped.reached(stopped.acked.length + 20), other.reached(other.acked.length + 20)])
      await Promise.all([stop(stopped), stop(other)])
    }
    expect(await check(dir, all)).toBeGreaterThan(100)
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
})
