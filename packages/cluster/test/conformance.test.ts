import { storageSuite } from '@kafi/core/conformance'
import { afterAll, test } from 'vitest'
import { openFakeCluster } from '../../../testing/fake-broker/index.ts'
import './poisoned-memory.ts'
import { Cluster } from '../src/index.ts'

const fake = await openFakeCluster({ brokers: 2 })
afterAll(() => fake.close())

for (const driver of ['kafkajs', 'socket'] as const) {
  const config = { bootstrapServers: fake.bootstrapServers, driver, retryBackoffMs: 5, heartbeatIntervalMs: 20 }
  const open = () => new Cluster(config).backend()
  await storageSuite({ test, open, name: `over ${driver}` })
}
