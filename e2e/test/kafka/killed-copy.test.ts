import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Storage, verify } from '@kafi/core'
import { Local } from '@kafi/emulated-local'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import { clusterSettings, openCluster } from '../../clients/cluster.ts'
import type { StorageTask } from '../../clients/copy-child.ts'
import { copyAndKill } from '../../clients/killed-copy.ts'
import { newTopic, useService } from '../../use-service.ts'

const kafka = await useService('kafka')
/** Some 12 MB: a copy takes about ten steps. */
const records = 3_000
const steps = 10

let rootDir: string
beforeAll(async () => {
  rootDir = await mkdtemp(join(tmpdir(), 'kafi-kill-'))
})
afterAll(() => rm(rootDir, { recursive: true, force: true }))

/** A topic, and how this process and others get at it. */
interface End {
  readonly storage: Storage
  readonly task: StorageTask
}

function clusterEnd(topic: string): End {
  return { storage: openCluster(kafka), task: { kafka: clusterSettings(kafka), topic } }
}

function folderEnd(topic: string): End {
  return { storage: new Local({ rootDir }), task: { rootDir, topic } }
}

async function fill({ storage, task: { topic } }: End): Promise<void> {
  await using quakes = storage.producer(topic, { partitions: 3, batchSize: 100 })
  for (let i = 0; i < records; i += 1) {
    await quakes.produce({ i, text: 'x'.repeat((i * 37) % 8_000) }, { key: `k${i % 50}`, headers: { i: `${i}` } })
  }
}

/** A number below `limit`, the same for the same run of the same attempt. */
function scatter(run: number, attempt: number, limit: number): number {
  return (Math.imul(run * 31 + attempt * 17 + 7, 0x9e3779b1) >>> 8) % limit
}

/** Kills a copy, repeats it, and expects every record once and in order. Answers whether it was killed on the way. */
async function attempt(from: End, to: End, run: number): Promise<boolean> {
  const task = { from: from.task, to: to.task, commitBytes: 200_000 }
  const kill = (nth: number) => copyAndKill(task, 1 + scatter(run, nth, steps), scatter(run, nth + 5, 40))
  let isDone = await kill(0)
  // One of three is killed again while it resumes.
  if (!isDone && run % 3 === 1) isDone = await kill(1)
  const { written } = await from.storage.cp(from.task.topic, to.storage, to.task.topic, { type: 'bytes' })
  if (isDone) expect(written).toBe(0)
  const { equal, firstDifference } = await verify(from.storage, from.task.topic, to.storage, to.task.topic)
  expect({ run, equal, firstDifference }).toEqual({ run, equal: true, firstDifference: undefined })
  return !isDone
}

test('a copy from, to or between real brokers that is killed at any moment, and repeated, loses and repeats nothing', async () => {
  const [inCluster, inFolder] = [clusterEnd(newTopic('kill')), folderEnd('kill')]
  await Promise.all([fill(inCluster), fill(inFolder)])
  let killed = 0
  for (let run = 0; run < runs(5, 50); run += 1) {
    const from = run % 5 === 1 ? inFolder : inCluster
    const to = run % 5 === 2 ? folderEnd(`copy-${run}`) : clusterEnd(newTopic('killed'))
    if (await attempt(from, to, run)) killed += 1
    await to.storage.rm(to.task.topic)
    await to.storage.close()
  }
  expect(killed).toBeGreaterThan(0)
  await Promise.all([inCluster.storage.close(), inFolder.storage.close()])
})
