import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as core from '@kafi/core'
import { expect, test } from 'vitest'
import { openFakeCluster } from '../../../testing/fake-broker/index.ts'
import { runSnippet, snippetsOf } from '../../../testing/snippets.ts'
import { Cluster } from '../src/index.ts'

const page = readFileSync(join(import.meta.dirname, '../../../docs/admin.md'), 'utf8')

test('the page on administering a cluster keeps what it promises', async () => {
  await using fake = await openFakeCluster()
  class Local extends Cluster {
    constructor() {
      super({ bootstrapServers: fake.bootstrapServers })
    }
  }
  const modules = new Map<string, object>([
    ['@kafi/core', core],
    ['@kafi/cluster', { Cluster: Local }],
  ])
  // The other pages run against a folder; this one needs a cluster.
  const [snippet, ...more] = snippetsOf(page, 'elsewhere')
  expect(more).toEqual([])
  expect(await runSnippet(snippet!, modules)).toBe(37)
})
