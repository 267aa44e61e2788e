import { performance } from 'node:perf_hooks'
import { createInterface } from 'node:readline'
import type { Task } from './task.ts'

/** What is measured; answers how many units it did. */
export type Work = () => Promise<number>

/** What a client can do. The call itself makes ready and is not measured. */
export type Verbs = Readonly<Record<string, (task: Task) => Work | Promise<Work>>>

/** Does the tasks that come as lines, and prints for each what it took. */
export async function serveLaps(verbs: Verbs): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    const task = JSON.parse(line) as Task
    const work = await verbs[task.verb]!(task)
    globalThis.gc?.()
    const cpu = process.cpuUsage()
    const started = performance.now()
    const units = await work()
    const { user, system } = process.cpuUsage(cpu)
    const lap = { units, cpuSeconds: (user + system) / 1e6, wallSeconds: (performance.now() - started) / 1e3 }
    process.stdout.write(`${JSON.stringify(lap)}\n`)
  }
}
