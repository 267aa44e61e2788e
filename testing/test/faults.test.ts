import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  codes,
  makeMemoryNetwork,
  openFakeCluster,
  seededRandom,
  virtualClock,
  type Fault,
} from '../fake-broker/index.ts'
import { runs } from '../runs.ts'
import { connectRaw, type RawClient } from './raw-client.ts'
import { batchOf } from './records.ts'
import { openSimulation, type Simulation } from './simulation.ts'

const open = () => openSimulation({ brokers: 1, topics: { snacks: 2 } })
const endOf = ({ cluster }: Simulation) => cluster.partition('snacks', 0).log.endOffset

async function write({ ask }: Simulation, client: RawClient, indexes: readonly number[] = [0]) {
  const partitionData = indexes.map((index) => ({ index, records: batchOf(['a']) }))
  const answer = await ask(client, 'Produce', 9, {
    acks: -1,
    timeoutMs: 9,
    topicData: [{ name: 'snacks', partitionData }],
  })
  return answer.responses[0]!.partitionResponses.map(({ errorCode }) => errorCode)
}

test.each([
  ['dropBefore', 0],
  ['dropAfter', 1],
  ['halfFrame', 1],
] as const)('%s ends the connection, and %i records were written', async (kind, written) => {
  const simulation = await open()
  const client = await simulation.connect()
  simulation.cluster.faults.on('Produce', { fault: { kind } })
  await expect(write(simulation, client)).rejects.toThrow('closed')
  expect(endOf(simulation)).toBe(written)
  expect(await write(simulation, await simulation.connect())).toEqual([codes.none])
})

test('an error strikes one partition alone, and as often as it is told', async () => {
  const simulation = await open()
  const client = await simulation.connect()
  const fault: Fault = { kind: 'error', code: codes.notLeader, topic: 'snacks', partition: 1 }
  simulation.cluster.faults.on('Produce', { fault, times: 2, skip: 1 })
  const answers = []
  for (let i = 0; i < 4; i++) answers.push(await write(simulation, client, [0, 1]))
  expect(answers).toEqual([
    [0, 0],
    [0, codes.notLeader],
    [0, codes.notLeader],
    [0, 0],
  ])
  expect(endOf(simulation)).toBe(4)
})

test('a delay holds up what comes behind it on the same connection', async () => {
  const simulation = await open()
  const { clock, cluster, connect } = simulation
  const client = await connect()
  cluster.faults.on('Metadata', { fault: { kind: 'delay', delayMs: 700 } })
  const begun = clock.now()
  const slow = client.ask('Metadata', 12, { topics: [] })
  const behind = client.ask('ApiVersions', 0, {})
  await clock.run(Promise.all([slow, behind]))
  expect(clock.now() - begun).toBeGreaterThanOrEqual(700)
})

test('a client that is throttled and does not wait is counted', async () => {
  const simulation = await open()
  const { cluster, ask, connect, clock } = simulation
  const client = await connect()
  cluster.faults.on('Metadata', { fault: { kind: 'throttle', throttleMs: 300 } })
  expect(await ask(client, 'Metadata', 12, { topics: [] })).toMatchObject({ throttleTimeMs: 300 })
  const begun = clock.now()
  await ask(client, 'Metadata', 12, { topics: [] })
  expect(clock.now() - begun).toBeGreaterThanOrEqual(290)
  expect(cluster.counters.throttleViolations).toBe(1)
  await ask(client, 'Metadata', 12, { topics: [] })
  expect(cluster.counters.throttleViolations).toBe(1)
})

test('a broker that stops gives its partitions to others and takes connections again when it is back', async () => {
  const simulation = await openSimulation({ brokers: 3, topics: { snacks: 3 } })
  const { cluster, clock, connect, ask } = simulation
  const client = await connect(0)
  await cluster.stopBroker(0)
  await expect(clock.run(client.ask('Metadata', 12, { topics: [] }))).rejects.toThrow('closed')
  await expect(connect(0)).rejects.toThrow('nobody listens')
  const { topics, brokers } = await ask(await connect(1), 'Metadata', 12, { topics: [{ name: 'snacks' }] })
  expect(brokers.map(({ nodeId }) => nodeId)).toEqual([1, 2])
  expect(topics[0]!.partitions.every(({ leaderId, leaderEpoch }) => leaderId > 0 && leaderEpoch >= 0)).toBe(true)
  await cluster.startBroker(0)
  expect((await ask(await connect(0), 'Metadata', 12, { topics: [] })).brokers).toHaveLength(3)
})

test('a broker that is paused answers when it goes on', async () => {
  const { cluster, clock, connect } = await open()
  const client = await connect()
  cluster.pauseBroker(0)
  const answers = [client.ask('Metadata', 12, { topics: [] }), client.ask('Metadata', 12, { topics: [] })]
  await clock.advance(60_000)
  expect(cluster.counters.requests.get('Metadata')).toBe(undefined)
  cluster.resumeBroker(0)
  expect(await clock.run(Promise.all(answers))).toHaveLength(2)
})

test('what comes in pieces is put together', async () => {
  const clock = virtualClock()
  const network = makeMemoryNetwork({ clock, random: seededRandom(3), maxPieceBytes: 7, latencyMs: [0, 3] })
  const cluster = await openFakeCluster({ brokers: 1, topics: { snacks: 1 }, clock, network })
  const client = await clock.run(connectRaw(cluster))
  const records = batchOf(['a'.repeat(500)])
  const topicData = [{ name: 'snacks', partitionData: [{ index: 0, records }] }]
  const { responses } = await clock.run(client.ask('Produce', 9, { acks: -1, timeoutMs: 9, topicData }))
  expect(responses[0]!.partitionResponses[0]!.errorCode).toBe(codes.none)
})

test('bytes that are no request end the connection, and break nothing', async () => {
  const simulation = await open()
  const { cluster, clock, connect } = simulation
  const frames = fc.oneof(
    fc.uint8Array({ maxLength: 40 }),
    // A known key and version, and noise behind it.
    fc
      .tuple(fc.integer({ min: 0, max: 92 }), fc.integer({ min: 0, max: 18 }), fc.uint8Array({ maxLength: 60 }))
      .map(([key, version, noise]) => Uint8Array.of(0, key, 0, version, 0, 0, 0, 1, 255, 255, ...noise)),
  )
  await fc.assert(
    fc.asyncProperty(frames, async (frame) => {
      const client = await connect()
      client.sendFrame(frame)
      await clock.advance(50)
      client.transport.close()
      await clock.advance(5)
      expect(cluster.counters.failures).toEqual([])
      expect(cluster.counters.openConnections).toBe(0)
    }),
    { numRuns: runs(300, 20_000) },
  )
})
