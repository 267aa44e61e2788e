import { createHook } from 'node:async_hooks'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openFakeCluster } from '../../../testing/fake-broker/index.ts'
import { Cluster } from '../src/index.ts'

/** Timers that run now and were set by the client: by our packages or by kafkajs, not by the broker of the test. */
function watchTimers(): { running(): string[]; count(): number; stop(): void } {
  const timers = new Map<number, string>()
  let count = 0
  const hook = createHook({
    init(id, type) {
      if (type !== 'Timeout') return
      const stack = new Error().stack ?? ''
      if (/packages\/[\w-]+\/src\/|node_modules\/kafkajs\//.test(stack) && !stack.includes('fake-broker')) {
        timers.set(id, stack)
        count += 1
      }
    },
    destroy: (id) => void timers.delete(id),
  }).enable()
  return { running: () => [...timers.values()], count: () => count, stop: () => void hook.disable() }
}

/** What is destroyed is told in a later turn. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await nextTurn()
}

test.each(['kafkajs', 'socket'] as const)('a client over %s that has nothing to do runs no timer', async (driver) => {
  await using fake = await openFakeCluster({ brokers: 2, topics: { snacks: 2 } })
  const warnings: Error[] = []
  const onWarning = (warning: Error) => void warnings.push(warning)
  process.on('warning', onWarning)
  const timers = watchTimers()
  const cluster = new Cluster({ bootstrapServers: fake.bootstrapServers, driver })
  try {
    await using producer = cluster.producer('snacks', { type: 'str' })
    await producer.produce('cookie', { flush: true })
    expect(await cluster.cat('snacks', { type: 'str' })).toHaveLength(1)
    await cluster.groups()
    await settle()
    expect(timers.running()).toEqual([])
    expect(timers.count()).toBeGreaterThan(0)
    await producer.close()
    await cluster.close()
    await settle()
    expect(timers.running()).toEqual([])
    // kafkajs asks for negative times, of which newer releases of Node warn.
    expect(warnings).toEqual([])
  } finally {
    timers.stop()
    process.off('warning', onWarning)
    await cluster.close()
  }
})

test.each(['kafkajs', 'socket'] as const)('closing a client over %s leaves no handle', async (driver) => {
  await using fake = await openFakeCluster({ topics: { snacks: 1 } })
  const handles = () => process.getActiveResourcesInfo().filter((name) => name.startsWith('TCPSocket')).length
  const before = handles()
  const cluster = new Cluster({ bootstrapServers: fake.bootstrapServers, driver })
  await cluster.cat('snacks')
  expect(fake.counters.openConnections).toBeGreaterThan(0)
  await cluster.close()
  while (fake.counters.openConnections > 0) await nextTurn()
  await settle()
  expect(handles()).toBeLessThanOrEqual(before)
})
