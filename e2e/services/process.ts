import { spawn, spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const pollMs = 50
/** Longer than the slowest broker seen on two busy processors. */
const startMs = 120_000
const stopMs = 60_000

/**
 * Starts a process of a folder: in a group of its own, its id in `<folder>/pid`, what it prints in `<folder>/log`. It
 * outlives this one. Resolves when it printed what `ready` looks for; throws with its last lines if it ended before.
 */
export async function startProcess(folder: string, command: string, args: string[], ready: RegExp): Promise<void> {
  const log = openSync(join(folder, 'log'), 'w')
  const child = spawn(command, args, { detached: true, stdio: ['ignore', log, log] })
  closeSync(log)
  child.unref()
  child.once('error', () => undefined)
  if (child.pid === undefined) throw new Error(`${command} does not run`)
  writeFileSync(join(folder, 'pid'), String(child.pid))
  await until(startMs, `${folder} to start`, () => ready.test(readLog(folder)) || assertLiving(folder))
}

/** Whether the process of a folder lives. A foreign process that got its id does not count. */
export function isLiving(folder: string): boolean {
  const pid = readPid(folder)
  if (pid === undefined) return false
  const { stdout } = spawnSync('ps', ['-ww', '-o', 'stat=,args=', '-p', String(pid)], { encoding: 'utf8' })
  return stdout.includes(folder) && !stdout.startsWith('Z')
}

/** Ends the process of a folder, and all it started, and waits until it is gone. Without one it does nothing. */
export async function endProcess(folder: string, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  const pid = readPid(folder)
  if (pid !== undefined && isLiving(folder)) {
    process.kill(-pid, signal)
    await until(stopMs, `${folder} to end`, () => !isLiving(folder))
  }
  rmSync(join(folder, 'pid'), { force: true })
}

/** What the process of a folder printed since it was started. */
export function readLog(folder: string): string {
  return readFileSync(join(folder, 'log'), 'utf8')
}

function readPid(folder: string): number | undefined {
  const file = join(folder, 'pid')
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) : undefined
}

function assertLiving(folder: string): false {
  if (isLiving(folder)) return false
  throw new Error(`${folder} ended before it was ready:\n${readLog(folder).split('\n').slice(-20).join('\n')}`)
}

async function until(boundMs: number, what: string, isDone: () => boolean): Promise<void> {
  const deadline = performance.now() + boundMs
  while (!isDone()) {
    if (performance.now() > deadline) throw new Error(`waited ${boundMs} ms for ${what}`)
    await sleep(pollMs)
  }
}
