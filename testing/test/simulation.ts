import type { ApiMap, ApiName, Draft } from '@kafi/protocol'
import { makeMemoryNetwork, openFakeCluster, seededRandom, virtualClock } from '../fake-broker/index.ts'
import type { FakeCluster, FakeClusterOptions, VirtualClock } from '../fake-broker/index.ts'
import { connectRaw, type RawClient } from './raw-client.ts'

/** A cluster in memory whose time is virtual. */
export interface Simulation {
  readonly clock: VirtualClock
  readonly cluster: FakeCluster
  connect(brokerId?: number, clientId?: string): Promise<RawClient>
  /** Sends, and lets time pass until the answer is here. */
  ask<Name extends ApiName>(
    client: RawClient,
    name: Name,
    version: number,
    draft: Draft<ApiMap[Name]['request']>,
  ): Promise<ApiMap[Name]['response']>
}

/** Opens one; the same seed gives the same run. */
export async function openSimulation(options: FakeClusterOptions = {}, seed = 1): Promise<Simulation> {
  const clock = virtualClock()
  const network = makeMemoryNetwork({ clock, random: seededRandom(seed) })
  const cluster = await openFakeCluster({ clock, network, ...options })
  return {
    clock,
    cluster,
    connect: (brokerId, clientId) => clock.run(connectRaw(cluster, brokerId, clientId)),
    ask: (client, name, version, draft) => clock.run(client.ask(name, version, draft)),
  }
}
