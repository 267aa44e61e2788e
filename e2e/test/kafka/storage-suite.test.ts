import { storageSuite } from '@kafi/core/conformance'
import { test } from 'vitest'
import { drivers, openCluster } from '../../clients/cluster.ts'
import { useService } from '../../use-service.ts'

const kafka = await useService('kafka')

for (const driver of drivers) {
  const open = () => openCluster(kafka, { driver }).backend()
  await storageSuite({ test, open, name: `on Kafka by ${driver}`, prefix: `suite-${driver}`, timeoutMs: 60_000 })
}
