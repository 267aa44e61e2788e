import type { ApiName } from '@kafi/protocol'
import { expect, test } from 'vitest'
import type { FakeCluster } from '../../../testing/fake-broker/index.ts'
import { coordinatorOf } from '../../../testing/fake-broker/state/cluster.ts'
import { clusterGroups } from '../src/groups.ts'
import type { Target } from '../src/routes.ts'
import { Follower, openGroupSimulation } from './group-simulation.ts'
import { openBench } from './reader-fixture.ts'

/** How often brokers were asked this. */
function asked({ counters }: FakeCluster, api: ApiName): number {
  return counters.requests.get(api) ?? 0
}

test.each([{ protocol: 'classic' }, { protocol: 'consumer' }] as const)(
  'a member ($protocol) that joins while its coordinator is dead, and named by all, finds the next one as soon as there is one',
  async (options) => {
    const { clock, cluster, signal, connect } = await openGroupSimulation({ topics: { quakes: 3 } })
    const { client } = connect()
    const groups = clusterGroups(client, options)
    await clock.run(groups.offsets('app', { signal }))
    await cluster.crashBroker(coordinatorOf(cluster.state, 'group', 'app'), 9_000)
    await clock.advance(10)
    const begun = clock.now()
    const member = await clock.run(groups.join({ group: 'app', topics: ['quakes'], sessionTimeoutMs: 6_000, signal }))
    const follower = new Follower(member, signal)
    await clock.advance(1_000)
    expect(follower.partitions).toEqual([0, 1, 2])
    expect(clock.now() - begun).toBeLessThan(12_000)
    await clock.run(client[Symbol.asyncDispose]())
  },
)

test.each([
  ['the coordinator of a group', { group: 'app' }, 'FindCoordinator'],
  ['the coordinator of a transaction', { transaction: 'app' }, 'FindCoordinator'],
  ['the leader of a partition', { leader: { topic: 'snacks', partition: 0 } }, 'Metadata'],
  ['the controller', 'controller', 'Metadata'],
] as const satisfies readonly (readonly [string, Target, ApiName])[])(
  'after %s could not be reached, it is asked for anew',
  async (_, target, api) => {
    await using bench = await openBench()
    const { clock, cluster, client } = bench
    const { signal } = new AbortController()
    const { id } = await clock.run(client.nodeOf(target, { signal }))
    await cluster.stopBroker(id)
    await clock.advance(10)
    const before = asked(cluster, api)
    const versions = client.retry({ signal }, () => client.versionsOf(target, { signal }))
    expect((await clock.run(versions)).size).toBeGreaterThan(0)
    expect(asked(cluster, api)).toBeGreaterThan(before)
    expect((await clock.run(client.nodeOf(target, { signal }))).id).not.toBe(id)
  },
)

test('a question to any broker does not wait behind a request that a broker is slow to answer', async () => {
  await using bench = await openBench({ brokers: 2 })
  const { clock, cluster, client } = bench
  const { signal } = new AbortController()
  const nodes = [0, 1]
  for (const node of nodes) await clock.run(client.send({ node }, 'Metadata', { topics: [] }, { signal }))
  for (const slow of nodes) {
    cluster.pauseBroker(slow)
    const waiting = client.send({ node: slow }, 'Metadata', { topics: [] }, { signal })
    waiting.catch(() => undefined)
    await clock.advance(0)
    const begun = clock.now()
    await clock.run(client.refresh(['snacks'], { signal }))
    expect(clock.now() - begun).toBeLessThan(1_000)
    cluster.resumeBroker(slow)
    await clock.run(waiting)
  }
})

test('a question to any broker does not wait for one that asked for a pause', async () => {
  await using bench = await openBench({ brokers: 2 })
  const { clock, cluster, client } = bench
  const { signal } = new AbortController()
  for (const node of [0, 1]) {
    for (const each of [0, 1]) await clock.run(client.send({ node: each }, 'Metadata', { topics: [] }, { signal }))
    cluster.faults.on('Metadata', { fault: { kind: 'throttle', throttleMs: 10_000 }, brokerId: node })
    await clock.run(client.send({ node }, 'Metadata', { topics: [] }, { signal }))
    const begun = clock.now()
    await clock.run(client.refresh(['snacks'], { signal }))
    expect(clock.now() - begun).toBeLessThan(1_000)
    await clock.advance(10_000)
  }
})
