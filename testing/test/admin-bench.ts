import type { RawClient } from './raw-client.ts'
import { openSimulation, type Simulation } from './simulation.ts'

/** A cluster with a topic `snacks` of two partitions, and a client of its first broker. */
export async function openAdmin(brokers = 1): Promise<Simulation & { readonly client: RawClient }> {
  const simulation = await openSimulation({ brokers, topics: { snacks: 2 } })
  return { ...simulation, client: await simulation.connect() }
}
