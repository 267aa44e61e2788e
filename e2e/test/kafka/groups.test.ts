import type { Member, Place } from '@kafi/core'
import {
  Client,
  Cluster,
  clusterGroups,
  clusterTopics,
  cooperativeStickyAssignor,
  type GroupsOptions,
  kafkajsDriver,
  roundRobinAssignor,
  socketDriver,
  stickyAssignor,
} from '@kafi/cluster'
import { systemClock } from '@kafi/protocol/connection'
import { expect, test } from 'vitest'
import { newTopic, useService } from '../../use-service.ts'

const { brokers } = await useService('kafka')
const { signal } = new AbortController()

function connect(open: typeof socketDriver | typeof kafkajsDriver = socketDriver): Client {
  return new Client({
    driver: open({ clientId: 'groups', security: {} }),
    bootstrap: brokers.map(({ host, port }) => ({ host, port })),
    clock: systemClock,
    random: Math.random,
    connectTimeoutMs: 10_000,
    requestTimeoutMs: 10_000,
    apiTimeoutMs: 30_000,
    retryBackoffMs: 50,
    retryBackoffMaxMs: 500,
    reconnectBackoffMs: 50,
    reconnectBackoffMaxMs: 500,
    metadataMaxAgeMs: 300_000,
  })
}

/** A member that takes at once whatever it is given. */
class Tracked implements AsyncDisposable {
  readonly member: Member
  places: readonly Place[] = []
  isLost = false
  #wake: () => void = () => undefined

  constructor(member: Member) {
    this.member = member
    // A client that is closed ends what it feeds.
    void this.#follow().catch(() => undefined)
  }

  async holds(count: number): Promise<void> {
    while (this.places.length !== count || this.isLost) await new Promise<void>((resolve) => (this.#wake = resolve))
  }

  [Symbol.asyncDispose](): Promise<void> {
    return Promise.resolve(this.member[Symbol.asyncDispose]())
  }

  async #follow(): Promise<void> {
    for await (const { places, lost } of this.member.assignments({ signal })) {
      this.places = places
      this.isLost = lost
      this.#wake()
    }
  }
}

async function makeTopic(client: Client, partitions: number): Promise<string> {
  const topic = newTopic('groups')
  await clusterTopics(client).create({ topic, partitions, configs: new Map(), signal })
  return topic
}

const ways: readonly (readonly [string, GroupsOptions, typeof socketDriver | typeof kafkajsDriver])[] = [
  ['range', {}, kafkajsDriver],
  ['round robin', { assignors: [roundRobinAssignor] }, socketDriver],
  ['sticky', { assignors: [stickyAssignor] }, socketDriver],
  ['cooperative sticky', { assignors: [cooperativeStickyAssignor] }, kafkajsDriver],
  ['the coordinator', { protocol: 'consumer' }, kafkajsDriver],
  ['the coordinator, by range', { protocol: 'consumer', remoteAssignor: 'range' }, socketDriver],
]

test.each(ways)('members share by %s, and what one gives up the other takes', async (_, options, driver) => {
  await using client = connect(driver)
  const topic = await makeTopic(client, 4)
  const groups = clusterGroups(client, options)
  const join = async () =>
    new Tracked(await groups.join({ group: topic, topics: [topic], sessionTimeoutMs: 10_000, signal }))
  const first = await join()
  await first.holds(4)
  const second = await join()
  await Promise.all([first.holds(2), second.holds(2)])
  const [described] = await groups.describe([topic], { signal })
  expect(described?.members.map(({ places }) => places.length)).toEqual([2, 2])
  expect(await groups.list({ signal })).toContainEqual({
    group: topic,
    state: 'Stable',
    type: options.protocol ?? 'classic',
  })
  await first.member.commit(
    first.places.map((place) => ({ ...place, offset: 1 })),
    { signal },
  )
  await first[Symbol.asyncDispose]()
  await second.holds(4)
  await second[Symbol.asyncDispose]()
  expect(await groups.offsets(topic, { signal })).toHaveLength(2)
  await groups.remove([topic], { signal })
})

test('the partitions of a member that is gone without a word go to the others', async () => {
  await using client = connect()
  const topic = await makeTopic(client, 2)
  const options = { group: topic, topics: [topic], sessionTimeoutMs: 6_000, signal }
  await using first = new Tracked(await clusterGroups(client).join(options))
  await first.holds(2)
  const doomed = connect()
  const second = new Tracked(await clusterGroups(doomed).join(options))
  await second.holds(1)
  await doomed[Symbol.asyncDispose]()
  await first.holds(2)
})

test('a static member that comes back in time keeps what it had', async () => {
  await using client = connect()
  const topic = await makeTopic(client, 2)
  const groups = clusterGroups(client)
  const join = (instanceId: string) =>
    groups.join({ group: topic, topics: [topic], instanceId, sessionTimeoutMs: 30_000, signal })
  const one = new Tracked(await join('one'))
  await one.holds(2)
  const two = new Tracked(await join('two'))
  await Promise.all([one.holds(1), two.holds(1)])
  await two[Symbol.asyncDispose]()
  const again = new Tracked(await join('two'))
  await again.holds(1)
  expect(again.places).toEqual(two.places)
  expect(one.places).toHaveLength(1)
})

test('the coordinator finds the topics of a pattern, and those that are made later', async () => {
  await using client = connect()
  const topic = await makeTopic(client, 2)
  const later = `${topic}-later`
  const groups = clusterGroups(client, { protocol: 'consumer', remotePatterns: true })
  const discover = async () => (await clusterTopics(client).list({ signal })).map((info) => info.topic)
  const pattern = `${topic}.*`
  const joining = { group: topic, topics: [topic], discover, pattern, sessionTimeoutMs: 10_000, signal }
  const member = new Tracked(await groups.join(joining))
  await member.holds(2)
  await clusterTopics(client).create({ topic: later, partitions: 1, configs: new Map(), signal })
  await member.holds(3)
  const [described] = await groups.describe([topic], { signal })
  expect(described?.members).toMatchObject([{ topics: [], pattern, isClassic: false, target: [{}, {}, {}] }])
  await member[Symbol.asyncDispose]()
  const refused = groups.join({ ...joining, group: `${topic}-2`, pattern: '(' })
  await expect(refused).rejects.toMatchObject({ details: { kafkaError: 'INVALID_REGULAR_EXPRESSION' } })
})

test('a reset shows its plan and then does it', async () => {
  await using client = connect()
  const topic = await makeTopic(client, 2)
  const bootstrapServers = brokers.map(({ host, port }) => `${host}:${port}`).join(',')
  await using cluster = new Cluster({ bootstrapServers })
  const plan = await cluster.resetGroup(topic, 'latest', { topics: topic })
  expect(await cluster.groupOffsets(topic)).toEqual([])
  expect(plan.map(({ from, to }) => [from, to])).toEqual([
    [-1, 0],
    [-1, 0],
  ])
  await cluster.resetGroup(topic, 'latest', { topics: topic, confirm: true })
  expect(await cluster.groupOffsets(topic)).toHaveLength(2)
  await cluster.setGroupOffsets(topic, { [topic]: { 0: -1 } })
  expect(await cluster.groupOffsets(topic)).toMatchObject([{ partition: 1, offset: 0 }])
})
