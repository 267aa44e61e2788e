import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as cluster from '@kafi/cluster'
import * as local from '@kafi/emulated-local'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type FakeCluster, openFakeCluster } from '../../../testing/fake-broker/index.ts'
import { runSnippet, snippetsOf } from '../../../testing/snippets.ts'

const root = join(import.meta.dirname, '../../..')

let source: FakeCluster
let target: FakeCluster
beforeEach(async () => {
  source = await openFakeCluster({ brokers: 1 })
  target = await openFakeCluster({ brokers: 1 })
  await using storage = new cluster.Cluster(source.bootstrapServers)
  for (const [topic, values] of Object.entries({ quakes: [1, 2, 3], snacks: ['bun', 'cookie'] })) {
    await using producer = storage.producer(topic)
    await producer.produceMany(values.map((value) => ({ value })))
  }
  await storage.setGroupOffsets('app', [{ topic: 'snacks', partition: 0, offset: 2 }])
})
afterEach(async () => {
  vi.unstubAllEnvs()
  for (const fake of [source, target]) await fake[Symbol.asyncDispose]()
})

/** Runs the one program of a page; answers how many of its promises were kept. */
async function runPage(page: string): Promise<number> {
  const addresses = new Map([
    ['localhost:9092', source.bootstrapServers],
    ['old:9092', source.bootstrapServers],
    ['new:9092', target.bootstrapServers],
  ])
  class Cluster extends cluster.Cluster {
    constructor(given: string | { readonly bootstrapServers: string }) {
      const name = typeof given === 'string' ? given : given.bootstrapServers
      super(addresses.get(name) ?? given)
    }
  }
  const modules = new Map<string, object>([
    ['@kafi/cluster', { ...cluster, Cluster }],
    ['@kafi/emulated-local', local],
  ])
  const [snippet, ...more] = snippetsOf(readFileSync(join(root, page), 'utf8'), 'elsewhere')
  expect(more).toEqual([])
  return runSnippet(snippet!, modules)
}

test('the cluster of the README is backed up into a folder', async () => {
  expect(await runPage('README.md')).toBe(1)
})

test('a cluster is made in each way of the page on its configuration', async () => {
  vi.stubEnv('KAFI_HOME', root)
  expect(await runPage('docs/cluster-configuration.md')).toBe(0)
})

test('a topic moves with its group, and a mirror goes on, as the page for other clients says', async () => {
  expect(await runPage('docs/from-other-clients.md')).toBe(2)
  await using moved = new cluster.Cluster(target.bootstrapServers)
  expect(await moved.groupOffsets('app')).toEqual([{ topic: 'snacks', partition: 0, offset: 2 }])
})
