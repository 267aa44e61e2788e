import type { Cluster } from '@kafi/cluster'
import { type Delivery, type Message, verify } from '@kafi/core'
import { expect, test } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import { openCluster } from '../../clients/cluster.ts'
import { killBroker, startBroker, stopBroker } from '../../services/brokers.ts'
import type { Broker } from '../../services/catalog.ts'
import { newTopic, useService } from '../../use-service.ts'

const secure = await useService('kafka-secure')
const { brokers } = secure
const partitions = 3

/** Followers tell of every step, and never end by themselves. */
const open = () => openCluster(secure, { kafi: { 'consume.timeout': -1, progressNumMessages: 1 } })

/** What a scenario has seen so far. */
interface Scenario {
  readonly topic: string
  /** Numbers by partition: what was acknowledged, and what a group was given. */
  readonly acknowledged: number[][]
  readonly consumed: number[][]
  /** Records that there are in the end. */
  total: number
  /** The broker is back. */
  isOver: boolean
}

interface Numbered {
  readonly i: number
  readonly isLast: boolean
}

function makeScenario(): Scenario {
  const lists = () => Array.from({ length: partitions }, () => [] as number[])
  return { topic: newTopic('restarts'), acknowledged: lists(), consumed: lists(), total: Infinity, isOver: false }
}

/** Writes numbers until it is over. */
async function write(scenario: Scenario): Promise<void> {
  await using cluster = open()
  const failures: Error[] = []
  const onDelivery = ({ error, partition, value }: Delivery) => {
    if (error) failures.push(error)
    else scenario.acknowledged[partition]!.push((value as Numbered).i)
  }
  await using producer = cluster.producer(scenario.topic, { onDelivery })
  let next = 0
  const produce = (isLast: boolean) => producer.produce({ i: next, isLast }, { partition: next++ % partitions })
  while (!scenario.isOver) {
    for (let i = 0; i < 10 * partitions; i += 1) await produce(false)
    await producer.flush()
  }
  scenario.total = next + partitions
  for (let i = 0; i < partitions; i += 1) await produce(true)
  await producer.flush()
  expect(failures).toEqual([])
}

/** Reads in a group until the last of every partition has come. */
async function consume({ topic, consumed }: Scenario): Promise<void> {
  await using cluster = open()
  await using consumer = cluster.consumer<Numbered>(topic, { group: topic, sessionTimeoutMs: 10_000, autoCommit: true })
  let left = partitions
  for await (const { partition, value } of consumer as AsyncIterable<Message<unknown, Numbered>>) {
    consumed[partition]!.push(value.i)
    if (value.isLast && (left -= 1) === 0) return
  }
}

/** Copies exactly once until all has come. */
async function mirror(scenario: Scenario): Promise<void> {
  const { topic } = scenario
  await using cluster = open()
  const stop = new AbortController()
  const progress = ({ read }: { readonly read: number }) => {
    if (read >= scenario.total) stop.abort()
  }
  const options = { type: 'bytes', follow: true, commitBytes: 10_000, signal: stop.signal, progress } as const
  await cluster.cp(topic, cluster, `${topic}-mirror`, options).catch((error: unknown) => {
    if (!stop.signal.aborted) throw error
  })
  await cluster.cp(topic, cluster, `${topic}-mirror`, { type: 'bytes', follow: false })
}

function countOf(lists: readonly (readonly number[])[]): number {
  return lists.reduce((sum, { length }) => sum + length, 0)
}

/** Each number where it comes first: a member that was cut off is given some again. */
function withoutRepeats(numbers: readonly number[]): number[] {
  return [...new Set(numbers)]
}

/** Ends a broker while there is something to lose, sees that work goes on without it, and starts it again. */
async function restart(scenario: Scenario, broker: Broker, end: (broker: Broker) => Promise<void>): Promise<void> {
  await waitFor(scenario, 20)
  await end(broker)
  await waitFor(scenario, 100)
  await startBroker(broker)
}

/**
 * Waits until so many more have been acknowledged, and the group has been given as many. A broker that is killed leads and
 * coordinates for nine seconds more (`broker.session.timeout.ms`), and as long again takes the session of a member.
 */
async function waitFor({ acknowledged, consumed }: Scenario, more: number): Promise<void> {
  const [written, read] = [countOf(acknowledged) + more, countOf(consumed) + more]
  const isMet = () => countOf(acknowledged) >= written && countOf(consumed) >= read
  await expect.poll(isMet, { timeout: 120_000 }).toBe(true)
}

/** What is in the topic, by partition. */
async function readNumbers(cluster: Cluster, topic: string): Promise<number[][]> {
  const found = Array.from({ length: partitions }, () => [] as number[])
  for await (const { partition, value } of cluster.read<Numbered>(topic, { follow: false })) {
    found[partition]!.push(value.i)
  }
  return found
}

// Brokers that somebody else started are not ours to stop.
test.runIf(brokers[0]?.folder)(
  'while brokers are stopped, killed and started again, nothing written, consumed or copied is lost, doubled or disordered',
  async () => {
    for (let run = 0; run < runs(1, 6); run += 1) {
      await using cluster = open()
      const scenario = makeScenario()
      const { topic, acknowledged, consumed } = scenario
      await cluster.touch(topic, { partitions })
      const restarts = async () => {
        await restart(scenario, brokers[run % brokers.length]!, stopBroker)
        await restart(scenario, brokers[(run + 1) % brokers.length]!, killBroker)
        scenario.isOver = true
      }
      await Promise.all([write(scenario), consume(scenario), mirror(scenario), restarts()])
      const found = await readNumbers(cluster, topic)
      expect(found).toEqual(acknowledged)
      expect(countOf(found)).toBe(scenario.total)
      expect(consumed.map(withoutRepeats)).toEqual(found)
      const { equal, firstDifference } = await verify(cluster, topic, cluster, `${topic}-mirror`)
      expect({ run, equal, firstDifference }).toEqual({ run, equal: true, firstDifference: undefined })
    }
  },
)
