import { readdirSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Storage } from '@kafi/core'
import { expect, test } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import { drivers, openCluster } from '../../clients/cluster.ts'
import { newTopic, useService } from '../../use-service.ts'

const kafka = await useService('kafka')
const partitions = 3
/** What the engine may have learned meanwhile. */
const slackBytes = 8 << 20

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** What this process holds. */
function holdings() {
  collect()
  const resources = process.getActiveResourcesInfo()
  return {
    descriptors: readdirSync('/proc/self/fd').length,
    timers: resources.filter((name) => name === 'Timeout').length,
    sockets: resources.filter((name) => name.includes('TCP')).length,
    listeners: process.eventNames().reduce((sum, name) => sum + process.listenerCount(name), 0),
  }
}

async function fill(storage: Storage, topic: string, count: number): Promise<void> {
  await storage.touch(topic, { partitions })
  await using producer = storage.producer(topic, { type: 'bytes' })
  await producer.produceMany(makeMessages(count))
}

function* makeMessages(count: number) {
  const value = new Uint8Array(100).fill(7)
  for (let i = 0; i < count; i += 1) yield { key: null, value, partition: i % partitions }
}

/** Writes, copies as records and as bytes, reads all of it, and closes. */
async function work(driver: (typeof drivers)[number], count: number): Promise<void> {
  await using cluster = openCluster(kafka, { driver })
  const topic = newTopic('holdings')
  await fill(cluster, topic, count)
  expect((await cluster.cp(topic, cluster, `${topic}-copy`, { type: 'bytes' })).written).toBe(count)
  const { value } = await cluster.foldl(`${topic}-copy`, (sum: number) => sum + 1, 0, { type: 'bytes' })
  expect(value).toBe(count)
  await cluster.rm([topic, `${topic}-copy`])
}

test.each(drivers)(
  'what copies have held is let go of: memory, descriptors, timers and listeners, by %s',
  async (driver) => {
    await work(driver, 20_000)
    // A socket that is closed takes a moment to go.
    await expect.poll(() => holdings().sockets).toBe(0)
    const before = holdings()
    const heapBefore = process.memoryUsage().heapUsed
    await work(driver, runs(50_000, 1_000_000))
    const { descriptors, ...rest } = before
    await expect.poll(holdings).toMatchObject(rest)
    expect(holdings().descriptors).toBeLessThanOrEqual(descriptors)
    expect(process.memoryUsage().heapUsed - heapBefore).toBeLessThan(slackBytes)
  },
)
