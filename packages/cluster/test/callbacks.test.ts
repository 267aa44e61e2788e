import { type KafiError, type Position } from '@kafi/core'
import { expect, test } from 'vitest'
import { openFakeCluster } from '../../../testing/fake-broker/index.ts'
import { Cluster, type ClusterStatistics, type DeliveredMessage, type ThrottleEvent } from '../src/index.ts'

const quick = { retryBackoffMs: 1, retryBackoffMaxMs: 20, reconnectBackoffMs: 1, heartbeatIntervalMs: 20 }

const topicAuthorizationFailed = 29

/** A promise and the function that resolves it. */
function once<T>(): { readonly done: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined
  const done = new Promise<T>((settle) => (resolve = settle))
  return { done, resolve }
}

test.each(['kafkajs', 'socket'])('error_cb is told of a connection that fails, over %s', async (driver) => {
  await using fake = await openFakeCluster({ brokers: 1 })
  const servers = fake.bootstrapServers
  const errors: KafiError[] = []
  await using cluster = new Cluster({
    ...quick,
    ...{ bootstrapServers: servers, driver, defaultApiTimeoutMs: 1000 },
    error_cb: (error: KafiError) => errors.push(error),
  })
  await cluster.versions()
  fake.faults.on('Metadata', { fault: { kind: 'dropAfter' } })
  expect(await cluster.ls()).toEqual([])
  expect(errors.map(({ code, retriable }) => [code, retriable])).toEqual([['KAFI_STORAGE', true]])
  await fake.stopBroker(0)
  await expect(cluster.ls()).rejects.toMatchObject({ code: 'KAFI_STORAGE' })
  expect(errors.at(-1)?.message).toContain(servers)
})

test('throttle_cb is told of every pause that a broker asks for', async () => {
  await using fake = await openFakeCluster({ brokers: 1 })
  const events: ThrottleEvent[] = []
  await using cluster = new Cluster({
    bootstrapServers: fake.bootstrapServers,
    onThrottle: (e: ThrottleEvent) => events.push(e),
  })
  fake.faults.on('ListOffsets', { fault: { kind: 'throttle', throttleMs: 7 } })
  await cluster.touch('snacks')
  await cluster.watermarks('snacks')
  expect(events).toEqual([{ brokerName: `${fake.bootstrapServers}/0`, brokerId: 0, throttleTimeMs: 7 }])
})

test('on_delivery is told of every message, with copies of its bytes', async () => {
  await using fake = await openFakeCluster({ brokers: 1, topics: { snacks: 1 } })
  const told: [Error | null, DeliveredMessage][] = []
  await using cluster = new Cluster({
    bootstrapServers: fake.bootstrapServers,
    dr_msg_cb: (error: Error | null, message: DeliveredMessage) => told.push([error, message]),
  })
  await using producer = cluster.producer('snacks', { type: 'str' })
  await producer.produce('cookie', { key: '1', headers: [['h', Buffer.from('x')]], timestamp: 5 })
  await producer.produce('cake', { timestamp: 6 })
  await producer.flush()
  const common = { topic: 'snacks', partition: 0 }
  expect(told.map(([error, message]) => [error, { ...message, value: String(Buffer.from(message.value!)) }])).toEqual([
    [
      null,
      {
        ...common,
        offset: 0,
        timestamp: 5,
        key: Uint8Array.of(0x31),
        value: 'cookie',
        headers: [['h', Uint8Array.of(0x78)]],
      },
    ],
    [null, { ...common, offset: 1, timestamp: 6, key: null, value: 'cake', headers: [] }],
  ])
})

test('on_delivery is told why a message was not written', async () => {
  await using fake = await openFakeCluster({ brokers: 1, topics: { snacks: 1 } })
  const told: [Error | null, number][] = []
  await using cluster = new Cluster({
    bootstrapServers: fake.bootstrapServers,
    onDelivery: (error: Error | null, { offset }: DeliveredMessage) => told.push([error, offset]),
  })
  fake.faults.on('Produce', { fault: { kind: 'error', code: topicAuthorizationFailed } })
  await using producer = cluster.producer('snacks', { type: 'str' })
  await producer.produce('cookie')
  await expect(producer.flush()).rejects.toThrow()
  expect(told).toEqual([[expect.objectContaining({ code: 'KAFI_DENIED' }), -1]])
})

test('a copy of whole batches is told of message by message where on_delivery is given', async () => {
  await using fake = await openFakeCluster({ brokers: 1, topics: { snacks: 1, copy: 1 } })
  const offsets: Position[] = []
  await using source = new Cluster({ bootstrapServers: fake.bootstrapServers })
  await using target = new Cluster({
    bootstrapServers: fake.bootstrapServers,
    onDelivery: (_: Error | null, { topic, partition, offset }: DeliveredMessage) =>
      offsets.push({ topic, partition, offset }),
  })
  await using producer = source.producer('snacks', { type: 'str' })
  for (const value of ['a', 'b', 'c']) await producer.produce(value)
  await producer.flush()
  await source.cp('snacks', target, 'copy', { type: 'bytes' })
  expect(offsets).toEqual([0, 1, 2].map((offset) => ({ topic: 'copy', partition: 0, offset })))
})

test('on_commit is told of commits, of members and of those from outside', async () => {
  await using fake = await openFakeCluster({ brokers: 1, topics: { snacks: 1 } })
  const told: [Error | null, readonly Position[]][] = []
  await using cluster = new Cluster({
    ...quick,
    bootstrapServers: fake.bootstrapServers,
    offset_commit_cb: (error: Error | null, positions: readonly Position[]) => told.push([error, positions]),
  })
  await using producer = cluster.producer('snacks', { type: 'str' })
  await producer.produce('cookie')
  await producer.flush()
  const consumer = cluster.consumer('snacks', { group: 'app', type: 'str' })
  await consumer.consume(1)
  await consumer.commit()
  await consumer.close()
  await cluster.setGroupOffsets('app', [{ topic: 'snacks', partition: 0, offset: 0 }])
  const at = (offset: number): unknown => expect.objectContaining({ topic: 'snacks', partition: 0, offset })
  expect(told).toEqual([
    [null, [at(1)]],
    [null, [at(0)]],
  ])
})

test('stats_cb is told what was done, in the words of librdkafka', async () => {
  await using fake = await openFakeCluster({ brokers: 1, topics: { snacks: 1 } })
  const { done, resolve } = once<ClusterStatistics>()
  await using cluster = new Cluster({
    bootstrapServers: fake.bootstrapServers,
    'client.id': 'me',
    'statistics.interval.ms': 20,
    stats_cb: (statistics: ClusterStatistics) => {
      if (statistics.rxmsgs > 0) resolve(statistics)
    },
  })
  await using producer = cluster.producer('snacks', { type: 'str' })
  for (const value of ['cookie', 'cake']) await producer.produce(value)
  await producer.flush()
  expect(await cluster.cat('snacks', { type: 'str' })).toHaveLength(2)
  const { brokers, topics, ...all } = await done
  expect(all).toMatchObject({ name: 'me#1', client_id: 'me', type: 'producer', txmsgs: 2, txmsg_bytes: 10, rxmsgs: 2 })
  expect(brokers[`${fake.bootstrapServers}/0`]).toMatchObject({ nodeid: 0, state: 'UP', req: { Produce: 1 } })
  expect(topics['snacks']?.partitions['0']).toMatchObject({ leader: 0, txmsgs: 2, rxmsgs: 2, next_offset: 2 })
  expect(() => JSON.stringify({ ...all, brokers, topics })).not.toThrow()
})

test('no statistics, no timer: one runs only where both interval and callback are given', async () => {
  await using fake = await openFakeCluster({ brokers: 1 })
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
  const before = timers()
  for (const config of [{ 'statistics.interval.ms': 50 }, { stats_cb: () => undefined }]) {
    await using cluster = new Cluster({ bootstrapServers: fake.bootstrapServers, driver: 'socket', ...config })
    await cluster.open()
    expect(timers()).toBe(before)
  }
})

test('log_cb is told what the log is told, and of what has no effect', async () => {
  await using fake = await openFakeCluster({ brokers: 1 })
  const told: string[] = []
  await using cluster = new Cluster({
    ...{ bootstrapServers: fake.bootstrapServers, 'group.id': 'app' },
    log_cb: ({ level, message }: { level: string; message: string }) => told.push(`${level} ${message}`),
  })
  await cluster.ls()
  expect(told[0]).toMatch(/^warn group\.id in section kafka .* has no effect here/)
  expect(told[1]).toBe(`debug connected to ${fake.bootstrapServers}`)
})

test('a callback that throws is told of in the log and changes nothing', async () => {
  await using fake = await openFakeCluster({ brokers: 1, topics: { snacks: 1 } })
  const told: string[] = []
  const log = { error: (text: string) => told.push(text), warn() {}, info() {}, debug() {} }
  const fails = () => {
    throw new Error('mine')
  }
  await using cluster = new Cluster(
    { bootstrapServers: fake.bootstrapServers, onDelivery: fails, onLog: fails },
    { log },
  )
  await using producer = cluster.producer('snacks', { type: 'str' })
  await producer.produce('cookie')
  await producer.flush()
  expect(await cluster.cat('snacks', { type: 'str' })).toHaveLength(1)
  expect(told).toEqual(['onDelivery failed: mine'])
})

test('oauth_cb gives the token, and hears what sasl.oauthbearer.config says', async () => {
  const sasl = { mechanisms: ['OAUTHBEARER'], users: {}, checkToken: (token: string) => token === 'good' }
  await using fake = await openFakeCluster({ brokers: 1, sasl })
  for (const driver of ['kafkajs', 'socket']) {
    const heard: string[] = []
    await using cluster = new Cluster({
      ...{ bootstrapServers: fake.bootstrapServers, driver },
      ...{ 'security.protocol': 'SASL_PLAINTEXT', 'sasl.mechanisms': 'OAUTHBEARER', 'sasl.oauthbearer.config': 'a=b' },
      oauth_cb: async (config: string) => {
        heard.push(config)
        return { value: 'good' }
      },
    })
    expect(await cluster.ls()).toEqual([])
    expect(heard).toContain('a=b')
  }
})
