import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Storage, verify } from '@kafi/core'
import { Local } from '@kafi/emulated-local'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCluster } from '../../clients/cluster.ts'
import { runClient } from '../../clients/run-client.ts'
import { recipes } from '../../services/catalog.ts'
import { javaArguments } from '../../services/java.ts'
import { isDeep, newTopic, useService } from '../../use-service.ts'

const names = recipes.flatMap(({ name, mode }) => (mode === 'coordinator' || name === 'kafka-secure' ? [] : [name]))
const now = Date.now()

let rootDir: string
beforeAll(async () => {
  rootDir = await mkdtemp(join(tmpdir(), 'kafi-old-'))
})
afterAll(() => rm(rootDir, { recursive: true, force: true }))

describe.runIf(isDeep).each(names)('%s', (name) => {
  /** What records have there: no time before 0.10, no headers before 0.11. */
  const [hasTimes, hasHeaders] = [name !== 'kafka-0.8', name !== 'kafka-0.8' && name !== 'kafka-0.10']

  async function open(): Promise<Storage> {
    return openCluster(await useService(name))
  }

  /** Brokers before 0.10.1 make topics by their own tool alone. */
  async function makeTopic(storage: Storage, topic: string): Promise<void> {
    if (name !== 'kafka-0.8') return storage.touch(topic, { partitions: 2 }).then(() => undefined)
    const { version } = await useService(name)
    const zookeeper = `${(await useService('zookeeper')).addresses[0]!}/${name}`
    const counts = ['--partitions', '2', '--replication-factor', '1']
    const args = ['--create', '--zookeeper', zookeeper, '--topic', topic, ...counts]
    await runClient('java', javaArguments(version, 'kafka.admin.TopicCommand', args, '256m'), '')
    await expect.poll(() => storage.exists(topic)).toBe(true)
  }

  async function fill(storage: Storage, topic: string, count = 200): Promise<void> {
    await makeTopic(storage, topic)
    await using producer = storage.producer(topic, { type: 'bytes' })
    for (let i = 0; i < count; i += 1) {
      const [key, value] = [i % 5 === 0 ? null : Uint8Array.of(i, 0), i % 7 === 0 ? null : new Uint8Array(i).fill(i)]
      const headers = hasHeaders ? [['h', Uint8Array.of(i)] as const, ['h', null] as const] : []
      await producer.produce(value, { key, partition: i % 2, headers, ...(hasTimes && { timestamp: now + i }) })
    }
  }

  test('says its version', async () => {
    const service = await useService(name)
    await using cluster = openCluster(service)
    const { release } = await cluster.checkVersion()
    expect(service.version === release || service.version.startsWith(`${release}.`)).toBe(true)
  })

  test('takes records and gives them back, with watermarks', async () => {
    await using cluster = await open()
    const topic = newTopic('old')
    await fill(cluster, topic)
    expect(await cluster.watermarks(topic)).toMatchObject([
      { partition: 0, start: 0, end: 100 },
      { partition: 1, start: 0, end: 100 },
    ])
    const messages = await cluster.cat(topic, { type: 'bytes', partitions: [1] })
    const numbers = Array.from({ length: 100 }, (_, i) => i * 2 + 1)
    expect(messages.map(({ value }) => (value as Uint8Array | null)?.length ?? null)).toEqual(
      numbers.map((i) => (i % 7 === 0 ? null : i)),
    )
    if (hasTimes) expect(messages.map(({ timestamp }) => timestamp)).toEqual(numbers.map((i) => now + i))
    if (hasHeaders) expect(messages[3]!.headers.map(([, value]) => value)).toEqual([Buffer.of(7), null])
    expect(await cluster.tail(topic, { n: 3, type: 'bytes' })).toHaveLength(3)
  })

  test('is copied to a folder, and takes the copy back', async () => {
    await using cluster = await open()
    await using folder = new Local({ rootDir })
    const topic = newTopic('old-copy')
    await fill(cluster, topic)
    expect(await cluster.cp(topic, folder, topic, { type: 'bytes' })).toMatchObject({ read: 200, written: 200 })
    const ignore = hasTimes ? (['offset'] as const) : (['offset', 'timestamp', 'timestampType'] as const)
    expect(await verify(cluster, topic, folder, topic, { ignore })).toMatchObject({ equal: true })
    if (!hasTimes) await makeTopic(cluster, `${topic}-back`)
    const back = await folder.cp(topic, cluster, `${topic}-back`, { type: 'bytes', lossy: !hasTimes })
    expect(back).toMatchObject({ read: 200, written: 200 })
    expect(await verify(cluster, topic, cluster, `${topic}-back`, { ignore })).toMatchObject({ equal: true })
  })

  test.runIf(hasTimes)('lets members share a group, which remembers where it stood', async () => {
    await using cluster = await open()
    const topic = newTopic('old-group')
    await fill(cluster, topic)
    const following = { follow: true, idleMs: 10_000, sessionTimeoutMs: 10_000 }
    const consumer = () => cluster.consumer(topic, { group: topic, type: 'bytes', ...following })
    const first = consumer()
    expect(await first.consume(150)).toHaveLength(150)
    await first.commit()
    await first.close()
    const [one, other] = [consumer(), consumer()]
    const seen = await Promise.all([one.consume(50), other.consume(50)])
    await Promise.all([one.close(), other.close()])
    const offsets = new Set(seen.flat().map(({ partition, offset }) => `${partition}/${offset}`))
    expect(offsets.size).toBe(50)
  })
})
