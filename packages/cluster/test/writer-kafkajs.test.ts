import { systemClock } from '@kafi/protocol/connection'
import { expect, test } from 'vitest'
import { openFakeCluster } from '../../../testing/fake-broker/index.ts'
import { Client } from '../src/client.ts'
import { openClusterWriter } from '../src/id-writer.ts'
import { kafkajsDriver } from '../src/kafkajs-driver.ts'
import { openWriter } from '../src/writer.ts'
import { recordsWith, storedIn } from './writer-simulation.ts'

test('over kafkajs and loopback records are written, with and without transactions', async () => {
  await using cluster = await openFakeCluster({ brokers: 2, topics: { snacks: 2 } })
  await using client = new Client({
    driver: kafkajsDriver({ clientId: 'test', security: {} }),
    bootstrap: cluster.state.brokers.map(({ host, port }) => ({ host, port })),
    clock: systemClock,
    random: Math.random,
    connectTimeoutMs: 10_000,
    requestTimeoutMs: 10_000,
    apiTimeoutMs: 20_000,
    retryBackoffMs: 20,
    retryBackoffMaxMs: 100,
    reconnectBackoffMs: 20,
    reconnectBackoffMaxMs: 100,
    metadataMaxAgeMs: 300_000,
  })
  const { signal } = new AbortController()
  const run = (partition: number, values: string[]) => ({ topic: 'snacks', partition, records: recordsWith(values) })
  await using writer = await openWriter(client, { signal })
  cluster.faults.on('Produce', { fault: { kind: 'dropAfter' } })
  const answers = await writer.append([run(0, ['a', 'b']), run(1, ['c'])], { signal })
  expect(answers).toMatchObject([
    { offset: 0, count: 2 },
    { offset: 0, count: 1 },
  ])
  await using copy = await openClusterWriter(client, { id: 'copy', topics: ['snacks'], signal })
  await copy.append([run(1, ['d'])], { signal })
  expect(storedIn(cluster, 'snacks', 1, { committed: true })).toEqual(['c'])
  await copy.commit!({ signal, positions: [{ topic: 'source', partition: 0, offset: 1 }] })
  expect(storedIn(cluster, 'snacks', 1, { committed: true })).toEqual(['c', 'd'])
})
