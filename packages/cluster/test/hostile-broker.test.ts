import { isKafiError, type Member, recordsOf } from '@kafi/core'
import { apiNames } from '@kafi/protocol'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { seededRandom } from '../../../testing/fake-broker/index.ts'
import { runs } from '../../../testing/runs.ts'
import { bindAdmin } from '../src/cluster-admin.ts'
import { Client } from '../src/client.ts'
import { checkTarget } from '../src/consumer-group-places.ts'
import { checkAssigned } from '../src/group-places.ts'
import { clusterGroups } from '../src/groups.ts'
import { openReader } from '../src/reader.ts'
import { clusterTopics } from '../src/topics.ts'
import { openTransactions } from '../src/transactions.ts'
import { openWriter } from '../src/writer.ts'
import { constantLie, type Lies, lyingDriver, randomLies, type Tree } from './hostile-broker.ts'
import { loadApis } from './loaded-apis.ts'
import { openBench, put, signal } from './reader-fixture.ts'

beforeAll(() => loadApis(apiNames.join(' ')))

const o = { signal }
const place = { topic: 'snacks', partition: 0 }

/** What is done with a cluster whose brokers lie. Each ends: with a value or an error. */
const works: Readonly<Record<string, (client: Client) => Promise<unknown>>> = {
  topics: listTopics,
  watermarks: findWatermarks,
  'a new topic': (client) => clusterTopics(client).create({ topic: 'new', partitions: 2, configs: new Map(), ...o }),
  'a topic that goes': (client) => clusterTopics(client).remove(['pies'], o),
  'offsets by time': (client) =>
    clusterTopics(client).offsetsAt?.([{ ...place, timestamp: 1 }], o) ?? Promise.resolve(),
  'records that go': (client) =>
    clusterTopics(client).deleteBefore?.([{ ...place, offset: 1 }], o) ?? Promise.resolve(),
  reading: read,
  writing: write,
  transactions: transact,
  'a classic group': (client) => joinGroup(client, 'classic'),
  'a group of the new protocol': (client) => joinGroup(client, 'consumer'),
  administration: administer,
}

async function listTopics(client: Client): Promise<void> {
  const topics = await clusterTopics(client).list(o)
  for (const { partitions } of topics) expect(partitions).toBeLessThanOrEqual(3)
}

async function findWatermarks(client: Client): Promise<void> {
  const marks = await clusterTopics(client).watermarks(['snacks', 'pies'], o)
  expect(marks.length).toBeLessThanOrEqual(5)
  for (const { start, end, stable } of marks) expect([start, end, stable].every(Number.isSafeInteger)).toBe(true)
}

async function read(client: Client): Promise<void> {
  const ranges = [{ ...place, from: 0, to: 3 }]
  const reader = await openReader(client, { ranges, isolation: 'committed', memoryBytes: 1 << 20, ...o })
  try {
    while ((await reader.next({ ...o, maxBytes: 1 << 20, maxWaitMs: 500 })) !== null);
  } finally {
    await reader[Symbol.asyncDispose]()
  }
}

const records = recordsOf([{ offset: 0, timestamp: 1, key: null, value: Buffer.from('bun'), headers: [] }])

async function write(client: Client): Promise<void> {
  const writer = await openWriter(client, o)
  try {
    const [answer] = await writer.append([{ ...place, records }], o)
    if (answer?.error) throw answer.error
    expect(Number.isSafeInteger(answer?.offset)).toBe(true)
  } finally {
    await writer[Symbol.asyncDispose]()
  }
}

async function transact(client: Client): Promise<void> {
  const transactions = await openTransactions(client, { transactionalId: 'tx', ...o })
  try {
    await transactions.append([{ ...place, records }], o)
    await transactions.sendOffsets('app', [{ ...place, offset: 1 }], o)
    await transactions.commit(o)
  } finally {
    await transactions[Symbol.asyncDispose]()
  }
}

async function joinGroup(client: Client, protocol: 'classic' | 'consumer'): Promise<void> {
  const groups = clusterGroups(client, { protocol })
  const join = { group: protocol, topics: ['snacks', 'pies'], sessionTimeoutMs: 10_000, ...o }
  const members: Member[] = []
  try {
    for (let i = 0; i < 2; i++) members.push(await groups.join(join))
    await Promise.all(members.map((member) => follow(client, member)))
    await groups.describe([protocol], o)
    await groups.offsets(protocol, o)
  } finally {
    for (const member of members) await member[Symbol.asyncDispose]()
  }
}

/** Takes assignments for a while of virtual time, and commits what it has. */
async function follow(client: Client, member: Member): Promise<void> {
  const timer = new AbortController()
  client.options.clock.setTimeout(() => timer.abort(), 30_000)
  try {
    for await (const { places } of member.assignments({ signal: timer.signal })) {
      if (places.length > 0)
        await member.commit(
          places.map((each) => ({ ...each, offset: 1 })),
          o,
        )
    }
  } catch (error) {
    if (!timer.signal.aborted) throw error
  }
}

async function administer(client: Client): Promise<void> {
  const admin = bindAdmin((_, work) => work(client, o))
  const topic = { type: 'topic', name: 'snacks' } as const
  const calls: (() => Promise<unknown>)[] = [
    () => admin.describeTopics(['snacks', 'pies'], { operations: true }),
    () => admin.createTopics([{ topic: 'more', partitions: 2 }]),
    () => admin.createPartitions([{ topic: 'snacks', partitions: 3 }]),
    () => admin.describeConfigs([topic, { type: 'broker', name: '0' }], { synonyms: true }),
    () => admin.incrementalAlterConfigs([{ ...topic, changes: [{ name: 'retention.ms', value: '5' }] }]),
    () => admin.describeCluster(),
    () => admin.describeFeatures(),
    () => admin.describeQuorum(),
    () => admin.electLeaders('preferred', [place]),
    () => admin.listPartitionReassignments(null),
    () => admin.alterPartitionReassignments([{ ...place, replicas: [1] }]),
    () => admin.describeLogDirs(),
    () => admin.topicSizes(),
    () =>
      admin.createAcls([
        { resourceType: 'topic', resourceName: 'snacks', principal: 'User:a', operation: 'read', permission: 'allow' },
      ]),
    () => admin.describeAcls({}),
    () => admin.deleteAcls([{ principal: 'User:a' }]),
    () => admin.describeScramUsers(),
    () => admin.describeClientQuotas({}),
    () => admin.describeDelegationTokens(),
    () => admin.listAllGroups(),
    () => admin.describeGroup('app'),
    () => admin.alterGroupOffsets('app', [{ ...place, offset: 1 }]),
    () => admin.readGroupOffsets('app'),
    () => admin.deleteGroupOffsets('app', [place]),
    () => admin.removeMembers('app', 'all'),
    () => admin.deleteGroups(['app']),
    () => admin.describeProducers([place]),
    () => admin.listTransactions(),
    () => admin.describeTransactions(['tx']),
    () => admin.listConfigResources(),
  ]
  for (const call of calls) await call().catch(expectKafiError)
}

function expectKafiError(error: unknown): void {
  if (!isKafiError(error)) throw new Error('no error of Kafi', { cause: error })
}

async function openLyingBench(lies: Lies, seed: number) {
  const bench = await openBench({ topics: { snacks: 2, pies: 3 } }, {}, seed)
  const { options } = bench.client
  const client = new Client({ ...options, driver: lyingDriver(options.driver, lies) })
  const dispose = async () => {
    await bench.clock.run(client[Symbol.asyncDispose]())
    await bench[Symbol.asyncDispose]()
  }
  return { ...bench, client, [Symbol.asyncDispose]: dispose }
}

test.each(Object.keys(works))(
  'a broker that lies leads to an error of Kafi or to none, and to no hang: %s',
  async (name) => {
    const work = works[name]!
    await fc.assert(
      fc.asyncProperty(fc.integer(), fc.constantFrom(1, 2, 5), async (seed, oneIn) => {
        await using bench = await openLyingBench(randomLies(seededRandom(seed), oneIn), seed)
        for (const values of [['a'], ['b'], ['c']]) put(bench, values)
        await bench.clock.run(work(bench.client).catch(expectKafiError))
        expect(bench.client.metadata.topics.size).toBeLessThan(10)
      }),
      { numRuns: runs(3, 1000) },
    )
  },
)

const first = (value: unknown): Tree => (value as Tree[])[0]!

test.each([
  ['that no number holds', 1n << 60n],
  ['below none', -7n],
])('an offset %s is said to be corrupt, with its place', async (_, offset) => {
  const api = 'ListOffsets'
  const lie = constantLie(api, (answer) => void (first(first(answer['topics'])['partitions'])['offset'] = offset))
  await using bench = await openLyingBench(lie, 1)
  const asked = clusterTopics(bench.client).watermarks(['snacks'], o)
  await expect(bench.clock.run(asked)).rejects.toMatchObject({
    ...{ code: 'KAFI_CORRUPT', retriable: false },
    details: { api, topic: 'snacks', partition: expect.any(Number) },
  })
})

test('a coordinator that nobody names is asked for until the time is over, and told of with its group', async () => {
  await using bench = await openLyingBench(
    constantLie('FindCoordinator', (answer) => void (answer['coordinators'] = [])),
    1,
  )
  await expect(bench.clock.run(clusterGroups(bench.client).offsets('app', o))).rejects.toMatchObject({
    ...{ code: 'KAFI_CORRUPT', details: { group: 'app' } },
    message: expect.stringContaining("FindCoordinator group 'app': the broker told of no coordinator"),
  })
})

test.each([
  ['below 0', [0, -3]],
  ['given twice', [1, 1]],
])('an assignment with a partition that is %s is refused', (_, partitions) => {
  const about = { api: 'SyncGroup', group: 'app' }
  const places = partitions.map((partition) => ({ topic: 'snacks', partition }))
  const refused = expect.objectContaining({ code: 'KAFI_CORRUPT' }) as Error
  expect(() => checkAssigned(places, about)).toThrow(refused)
  expect(() => checkTarget([{ topicId: 'id', partitions }], 'app')).toThrow(refused)
})

test('a coordinator that wants heartbeats without a pause gets them with one', async () => {
  const lie = constantLie('ConsumerGroupHeartbeat', (answer) => void (answer['heartbeatIntervalMs'] = 0))
  await using bench = await openLyingBench(lie, 1)
  const { clock, cluster } = bench
  await clock.run(joinGroup(bench.client, 'consumer'))
  // Two members, 30 s: without a pause there would be no end.
  expect(cluster.counters.requests.get('ConsumerGroupHeartbeat')).toBeLessThan(500)
})

test('a broker that wants to be left alone for weeks is left alone for ten minutes', async () => {
  const lie = constantLie('Metadata', (answer) => void (answer['throttleTimeMs'] = 0x7fff_ffff))
  await using bench = await openLyingBench(lie, 1)
  const { clock, client } = bench
  await clock.run(client.refresh(null, o))
  const started = clock.now()
  await clock.run(client.refresh(null, o))
  expect(clock.now() - started).toBeLessThan(601_000)
})

test('brokers under ever new addresses leave nothing behind', async () => {
  let port = 10_000
  const lie = constantLie('Metadata', (answer) => void (first(answer['brokers'])['port'] = ++port))
  await using bench = await openLyingBench(lie, 1)
  const { clock, client } = bench
  for (let i = 0; i < 50; i++) {
    await clock.run(client.refresh(null, o))
    await expect(clock.run(client.send({ node: 0 }, 'Metadata', {}, o))).rejects.toThrow()
    await clock.advance(60_000)
  }
  expect(client.links.known).toBeLessThan(5)
})
