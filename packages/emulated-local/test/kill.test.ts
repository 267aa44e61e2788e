import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { verify } from '@kafi/core'
import { expect, test } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import { Local } from '../src/local.ts'
import { tempFolders } from './temp-folder.ts'

const root = join(import.meta.dirname, '../../..')
const folder = tempFolders('kill')
/** Some 25 MB: a copy takes about ten steps. */
const records = 3_000
const steps = 10

async function fillSource(rootDir: string): Promise<void> {
  await using source = new Local({ rootDir })
  await using quakes = source.producer('quakes', { partitions: 3, batchSize: 100, durability: 'os' })
  for (let i = 0; i < records; i += 1) {
    await quakes.produce({ i, text: 'x'.repeat((i * 37) % 16_000) }, { key: `k${i % 50}`, headers: { i: `${i}` } })
  }
}

/** Copies in a process of its own, which is killed once it has told its progress so often. True: it was faster. */
async function copyAndKill(from: string, to: string, lines: number): Promise<boolean> {
  const args = ['testing/child.mjs', 'testing/copy-child.ts', from, 'quakes', to, 'copy', '20000']
  const child = spawn('node', args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  const gone = once(child, 'exit')
  let seen = 0
  let isDone = false
  for await (const line of createInterface({ input: child.stdout })) {
    isDone ||= line === 'done'
    seen += 1
    if (seen === lines) child.kill('SIGKILL')
  }
  await gone
  return isDone
}

/** A number below `limit`, the same for the same run of the same attempt. */
function scatter(run: number, attempt: number, limit: number): number {
  return (Math.imul(run * 31 + attempt * 17 + 7, 0x9e3779b1) >>> 8) % limit
}

/** Kills a copy, repeats it, and expects every record once. */
async function attempt(source: Local, from: string, to: string, run: number): Promise<void> {
  let isDone = await copyAndKill(from, to, 1 + scatter(run, 0, steps))
  // One of three is killed again while it resumes.
  if (!isDone && run % 3 === 1) isDone = await copyAndKill(from, to, 1 + scatter(run, 1, steps))
  await using target = new Local({ rootDir: to })
  const { written } = await source.cp('quakes', target, 'copy', { type: 'bytes' })
  if (isDone) expect(written).toBe(0)
  const { equal, firstDifference } = await verify(source, 'quakes', target, 'copy', { ignore: [] })
  expect({ run, equal, firstDifference }).toEqual({ run, equal: true, firstDifference: undefined })
}

test(
  'a copy that is killed at any moment, and repeated, loses nothing and repeats nothing',
  { timeout: 3_600_000 },
  async () => {
    const from = folder()
    await fillSource(from)
    await using source = new Local({ rootDir: from })
    for (let run = 0; run < runs(5, 200); run += 1) {
      const to = folder()
      await attempt(source, from, to, run)
      await rm(to, { recursive: true })
    }
  },
)
