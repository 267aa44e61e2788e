import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { root } from '../services/cache.ts'
import type { CopyTask } from './copy-child.ts'

/**
 * Copies in a process of its own, which is killed (SIGKILL) `delayMs` after it has printed so many lines. Answers whether
 * it was faster.
 */
export async function copyAndKill(task: CopyTask, lines: number, delayMs: number): Promise<boolean> {
  const args = ['testing/child.mjs', 'e2e/clients/copy-child.ts', JSON.stringify(task)]
  const child = spawn('node', args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  const gone = once(child, 'exit')
  let seen = 0
  let isDone = false
  for await (const line of createInterface({ input: child.stdout })) {
    isDone ||= line === 'done'
    seen += 1
    if (seen === lines) setTimeout(() => child.kill('SIGKILL'), delayMs)
  }
  await gone
  return isDone
}
