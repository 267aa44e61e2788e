import { expect, test } from 'vitest'
import { openFakeCluster } from '../../../testing/fake-broker/index.ts'
import { Cluster } from '../src/index.ts'

test('any request goes to the broker that is named, in the version that is named', async () => {
  await using fake = await openFakeCluster({ brokers: 2, topics: { snacks: 1 } })
  await using cluster = new Cluster({ bootstrapServers: fake.bootstrapServers })
  const answer = await cluster.request(1, 'Metadata', { version: 9, topics: [{ name: 'snacks' }] })
  expect(answer.brokers.map(({ nodeId }) => nodeId)).toEqual([0, 1])
  expect(answer.topics.map(({ name }) => name)).toEqual(['snacks'])
  const { coordinators } = await cluster.request('any', 'FindCoordinator', { coordinatorKeys: ['app'] })
  expect(coordinators[0]).toMatchObject({ key: 'app', errorCode: 0 })
})

test('what is wrong with a request is said before anything is sent', async () => {
  await using fake = await openFakeCluster({ brokers: 1 })
  await using cluster = new Cluster({ bootstrapServers: fake.bootstrapServers })
  const typed = cluster as unknown as {
    request(target: unknown, name: string, draft: object): Promise<object>
  }
  const before = () => fake.counters.requests.get('Metadata')
  await cluster.versions()
  const sent = before()
  const wrong: [unknown, string, object, string, string][] = [
    ['any', 'Metadta', {}, 'KAFI_ARGUMENT', 'did you mean Metadata'],
    ['any', 'Metadata', { topcis: [] }, 'KAFI_ARGUMENT', 'did you mean topics'],
    ['any', 'Metadata', { version: 99 }, 'KAFI_UNSUPPORTED', 'it has 0-'],
    ['any', 'Metadata', { topics: 'snacks' }, 'KAFI_ARGUMENT', 'topics'],
    ['any', '__proto__', {}, 'KAFI_ARGUMENT', '__proto__'],
  ]
  for (const [target, name, draft, code, text] of wrong) {
    const error: unknown = await typed.request(target, name, draft).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code, message: expect.stringContaining(text) as string })
  }
  expect(before()).toBe(sent)
  await expect(cluster.request(7, 'Metadata', {})).rejects.toThrow('no broker 7 in this cluster; there are 0')
})

test('a request is sent once, whatever becomes of it', async () => {
  await using fake = await openFakeCluster({ brokers: 1 })
  await using cluster = new Cluster({ bootstrapServers: fake.bootstrapServers })
  fake.faults.on('CreateTopics', { fault: { kind: 'dropAfter' } })
  const draft = { topics: [{ name: 'once', numPartitions: 1, replicationFactor: 1 }] }
  await expect(cluster.request('controller', 'CreateTopics', draft)).rejects.toMatchObject({ retriable: true })
  expect(fake.counters.requests.get('CreateTopics')).toBe(1)
})

test.each([
  ['4.3', '4.3', 'socket'],
  ['2.8', '2.8', 'kafkajs'],
  ['0.10.2', '0.10.2', 'socket'],
  ['0.8.2', '0.8', 'socket'],
] as const)('a broker that speaks like Kafka %s is told by what it has', async (versions, release, driver) => {
  await using fake = await openFakeCluster({ brokers: 1, versions })
  await using cluster = new Cluster({ bootstrapServers: fake.bootstrapServers, driver })
  expect((await cluster.checkVersion()).release).toContain(release)
  const metadata = (await cluster.versions(0)).find(({ name }) => name === 'Metadata')
  expect(metadata).toMatchObject({ key: 3, min: 0 })
})
