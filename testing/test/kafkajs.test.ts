import { Kafka, logLevel, type Consumer, type KafkaConfig } from 'kafkajs'
import { expect, test } from 'vitest'
import { openFakeCluster, type FakeCluster } from '../fake-broker/index.ts'

const connect = (cluster: FakeCluster, options: Partial<KafkaConfig> = {}) =>
  new Kafka({
    brokers: cluster.bootstrapServers.split(','),
    logLevel: logLevel.NOTHING,
    retry: { initialRetryTime: 5, maxRetryTime: 50 },
    ...options,
  })

/** Values in the order in which they come, until there are so many. */
async function collect(consumer: Consumer, count: number): Promise<string[]> {
  const values: string[] = []
  await new Promise<void>((resolve, reject) => {
    const eachMessage = async ({ message }: { message: { value: Buffer | null } }) => {
      values.push(String(message.value))
      if (values.length === count) resolve()
    }
    consumer.run({ eachMessage }).catch(reject)
  })
  return values
}

test('kafkajs makes a topic, writes as an idempotent producer and reads in a group', async () => {
  await using cluster = await openFakeCluster()
  const kafka = connect(cluster)
  const admin = kafka.admin()
  await admin.connect()
  expect(await admin.createTopics({ topics: [{ topic: 'snacks', numPartitions: 3 }] })).toBe(true)
  const producer = kafka.producer({ idempotent: true, maxInFlightRequests: 1 })
  await producer.connect()
  const messages = Array.from({ length: 30 }, (_, i) => ({ key: `k${i}`, value: `v${i}`, headers: { h: 'x' } }))
  await producer.send({ topic: 'snacks', messages })
  const consumer = kafka.consumer({ groupId: 'snackers', maxWaitTimeInMs: 50 })
  await consumer.connect()
  await consumer.subscribe({ topics: ['snacks'], fromBeginning: true })
  const values = await collect(consumer, 30)
  expect(values.sort()).toEqual(messages.map(({ value }) => value).sort())
  const described = await admin.describeGroups(['snackers'])
  expect(described.groups[0]).toMatchObject({ state: 'Stable', protocolType: 'consumer', members: [expect.anything()] })
  await consumer.disconnect()
  const offsets = await admin.fetchOffsets({ groupId: 'snackers', topics: ['snacks'] })
  expect(offsets[0]!.partitions.reduce((sum, { offset }) => sum + Number(offset), 0)).toBe(30)
  await Promise.all([producer.disconnect(), admin.disconnect()])
})

test('kafkajs sees of transactions what was committed', async () => {
  await using cluster = await openFakeCluster({ topics: { orders: 1 } })
  const kafka = connect(cluster)
  const producer = kafka.producer({ transactionalId: 'tx', idempotent: true, maxInFlightRequests: 1 })
  await producer.connect()
  for (const [value, ends] of [
    ['a', 'commit'],
    ['b', 'abort'],
    ['c', 'commit'],
  ] as const) {
    const transaction = await producer.transaction()
    await transaction.send({ topic: 'orders', messages: [{ value }] })
    await transaction[ends]()
  }
  const consumer = kafka.consumer({ groupId: 'readers', maxWaitTimeInMs: 50 })
  await consumer.connect()
  await consumer.subscribe({ topics: ['orders'], fromBeginning: true })
  expect(await collect(consumer, 2)).toEqual(['a', 'c'])
  expect(cluster.partition('orders', 0).log.endOffset).toBe(6)
  await Promise.all([consumer.disconnect(), producer.disconnect()])
})

test.each([['plain'], ['scram-sha-256'], ['scram-sha-512']] as const)('kafkajs comes in by %s', async (mechanism) => {
  const mechanisms = ['PLAIN', 'SCRAM-SHA-256', 'SCRAM-SHA-512']
  await using cluster = await openFakeCluster({ brokers: 1, sasl: { mechanisms, users: { alice: 'rosebud' } } })
  const login = async (password: string) => {
    const admin = connect(cluster, { sasl: { mechanism, username: 'alice', password } as never }).admin()
    try {
      await admin.connect()
      return await admin.listTopics()
    } finally {
      await admin.disconnect()
    }
  }
  expect(await login('rosebud')).toEqual([])
  await expect(login('wrong')).rejects.toThrow()
})
