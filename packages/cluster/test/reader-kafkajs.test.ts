import { encodeBatch, readHeader } from '@kafi/protocol'
import { systemClock } from '@kafi/protocol/connection'
import { expect, test } from 'vitest'
import { openFakeCluster } from '../../../testing/fake-broker/index.ts'
import { appendBatchTo } from '../../../testing/fake-broker/state/partition.ts'
import { Client } from '../src/client.ts'
import { parseServers } from '../src/client-options.ts'
import { kafkajsDriver } from '../src/kafkajs-driver.ts'
import { openReader } from '../src/reader.ts'
import { linesOf, signal, sourceOf } from './reader-fixture.ts'

test('the same reader works through kafkajs, over real sockets and with a leader that moves', async () => {
  await using cluster = await openFakeCluster({ topics: { snacks: 1 } })
  const partition = cluster.partition('snacks', 0)
  const put = (value: string) => {
    const bytes = encodeBatch(sourceOf([value]))
    appendBatchTo(partition, bytes, readHeader(bytes, 0), { now: 1, appendTime: false })
  }
  await using client = new Client({
    driver: kafkajsDriver({ clientId: 'reader', security: {} }),
    bootstrap: parseServers(cluster.bootstrapServers),
    clock: systemClock,
    random: () => 0.5,
    connectTimeoutMs: 5_000,
    requestTimeoutMs: 5_000,
    apiTimeoutMs: 10_000,
    retryBackoffMs: 1,
    retryBackoffMaxMs: 10,
    reconnectBackoffMs: 1,
    reconnectBackoffMaxMs: 10,
    metadataMaxAgeMs: 300_000,
  })
  for (const value of ['a', 'b']) put(value)
  const ranges = [{ topic: 'snacks', partition: 0, from: 0, to: 3 }]
  await using reader = await openReader(client, { ranges, isolation: 'committed', memoryBytes: 1 << 20, signal })
  const found: string[] = []
  const more = () => reader.next({ signal, maxBytes: 1 << 20, maxWaitMs: 5_000 })
  found.push(...((await more()) ?? []).flatMap(linesOf))
  cluster.moveLeader('snacks', 0)
  cluster.dropConnections()
  put('c')
  for (let list = await more(); list !== null; list = await more()) found.push(...list.flatMap(linesOf))
  expect(found).toEqual(['0 a', '1 b', '2 c'])
})
