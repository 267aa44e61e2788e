import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as connection from '@kafi/protocol/connection'
import * as legacy07 from '@kafi/protocol/legacy07'
import { expect, test } from 'vitest'
import { openFakeCluster, type FakeCluster } from '../fake-broker/index.ts'
import { openKafka07 } from '../fake-broker/kafka07.ts'
import { runSnippet, snippetsOf } from '../snippets.ts'

const page = readFileSync(join(import.meta.dirname, '../../docs/connection.md'), 'utf8')
const snippets = snippetsOf(page, 'elsewhere')

/** The modules that the page imports, with brokers of these tests where it names others. */
function modulesFor(cluster: FakeCluster, old: { host: string; port: number }): Map<string, object> {
  const { host, port } = cluster.state.brokers[0]!
  const { openConnection, checkVersion } = connection
  return new Map<string, object>([
    [
      '@kafi/protocol/connection',
      {
        openConnection: ({ tls: _, ...options }: connection.ConnectionOptions) =>
          openConnection({ ...options, host, port }),
        checkVersion: async (options: connection.ConnectionOptions) => {
          const found = await checkVersion({ ...options, host, port })
          return { ...found, text: found.text.replace(`${host}:${port}`, `${options.host}:${options.port}`) }
        },
      },
    ],
    ['@kafi/protocol/legacy07', { connect07: () => legacy07.connect07({ host: old.host, port: old.port }) }],
  ])
}

test('the page on connections keeps what it promises', async () => {
  const sasl = { mechanisms: ['SCRAM-SHA-512'], users: { alice: 'rosebud' } }
  const old = await openKafka07()
  const open = await openFakeCluster({ brokers: 1, topics: { quakes: 1 } })
  const secured = await openFakeCluster({ brokers: 1, sasl })
  let kept = 0
  for (const snippet of snippets) {
    kept += await runSnippet(snippet, modulesFor(snippet.code.includes('sasl:') ? secured : open, old))
  }
  expect(kept).toBe(13)
  for (const one of [open, secured, old]) await one[Symbol.asyncDispose]()
})
