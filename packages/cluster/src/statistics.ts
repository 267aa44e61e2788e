import { isKafiError, type Place, type Position } from '@kafi/core'
import type { Client } from './client.ts'
import type { Address, WireRequest } from './driver.ts'
import type { Traffic } from './statistics-driver.ts'
import type { BrokerStatistics, ClusterStatistics, PartitionStatistics, TopicStatistics } from './statistics-report.ts'
import { Window } from './statistics-window.ts'

interface BrokerFigures {
  readonly address: Address
  readonly requests: Map<string, number>
  readonly rtt: Window
  readonly throttle: Window
  tx: number
  txbytes: number
  txerrs: number
  timeouts: number
  rx: number
  rxbytes: number
  connects: number
  disconnects: number
}

interface PartitionFigures extends Place {
  txmsgs: number
  txbytes: number
  rxmsgs: number
  rxbytes: number
  next: number
  committed: number
}

const noOffset = -1001

/** Counts what goes over the connections, and what is written and read; {@link Statistics.report} shows it. */
export class Statistics implements Traffic {
  readonly #brokers = new Map<string, BrokerFigures>()
  readonly #partitions = new Map<string, PartitionFigures>()
  readonly #openedAt: number
  readonly #pending = { messages: 0, bytes: 0 }
  #rebalances = 0
  #assigned: number | undefined
  #writers = 0

  constructor(now: number) {
    this.#openedAt = now
  }

  onConnect(address: Address): void {
    this.#broker(address).connects++
  }

  onDisconnect(address: Address): void {
    this.#broker(address).disconnects++
  }

  onRequest(address: Address, { name }: WireRequest, bytes: number): void {
    const broker = this.#broker(address)
    broker.tx++
    broker.txbytes += bytes
    broker.requests.set(name, (broker.requests.get(name) ?? 0) + 1)
  }

  onAnswer(address: Address, bytes: number, tookMs: number): void {
    const broker = this.#broker(address)
    broker.rx++
    broker.rxbytes += bytes
    broker.rtt.add(tookMs * 1000)
  }

  onFailure(address: Address, error: unknown): void {
    const broker = this.#broker(address)
    broker.txerrs++
    if (isKafiError(error, 'KAFI_TIMEOUT')) broker.timeouts++
  }

  /** A broker asked for a pause. */
  onThrottle(address: Address, ms: number): void {
    this.#broker(address).throttle.add(ms)
  }

  /** Messages are given to a writer, or (below 0) settled. */
  onPending(messages: number, bytes: number): void {
    this.#pending.messages += messages
    this.#pending.bytes += bytes
  }

  /** Messages were written. */
  onWritten(place: Place, messages: number, bytes: number): void {
    const figures = this.#partition(place)
    figures.txmsgs += messages
    figures.txbytes += bytes
  }

  /** Messages were read, up to `next`. */
  onRead(place: Place, messages: number, bytes: number, next: number): void {
    const figures = this.#partition(place)
    figures.rxmsgs += messages
    figures.rxbytes += bytes
    figures.next = next
  }

  /** A group has committed. */
  onCommit(positions: readonly Position[]): void {
    for (const position of positions) this.#partition(position).committed = position.offset
  }

  /** A member has got partitions. */
  onAssigned(count: number): void {
    this.#rebalances++
    this.#assigned = count
  }

  /** A writer was opened. */
  onWriter(): void {
    this.#writers++
  }

  /** All of it, in librdkafka's words; durations begin anew. `nowMs` is that of the client's clock, `timeMs` since 1970. */
  report(client: Client, clientId: string, nowMs: number, timeMs: number): ClusterStatistics {
    const brokers = [...this.#brokers.values()]
    const partitions = [...this.#partitions.values()]
    const sum = <T>(list: readonly T[], of: (one: T) => number) => list.reduce((total, one) => total + of(one), 0)
    return {
      name: `${clientId}#1`,
      client_id: clientId,
      type: this.#writers > 0 ? 'producer' : 'consumer',
      ts: Math.round(nowMs * 1000),
      time: Math.floor(timeMs / 1000),
      age: Math.round((nowMs - this.#openedAt) * 1000),
      msg_cnt: this.#pending.messages,
      msg_size: this.#pending.bytes,
      metadata_cache_cnt: client.metadata.topics.size,
      tx: sum(brokers, ({ tx }) => tx),
      tx_bytes: sum(brokers, ({ txbytes }) => txbytes),
      rx: sum(brokers, ({ rx }) => rx),
      rx_bytes: sum(brokers, ({ rxbytes }) => rxbytes),
      txmsgs: sum(partitions, ({ txmsgs }) => txmsgs),
      txmsg_bytes: sum(partitions, ({ txbytes }) => txbytes),
      rxmsgs: sum(partitions, ({ rxmsgs }) => rxmsgs),
      rxmsg_bytes: sum(partitions, ({ rxbytes }) => rxbytes),
      brokers: Object.fromEntries(brokers.map((one) => reportBroker(client, one))),
      topics: reportTopics(client, partitions, nowMs),
      ...(this.#assigned !== undefined && {
        cgrp: { state: 'up' as const, rebalance_cnt: this.#rebalances, assignment_size: this.#assigned },
      }),
    }
  }

  #broker(address: Address): BrokerFigures {
    const name = `${address.host}:${address.port}`
    const known = this.#brokers.get(name)
    if (known) return known
    const made: BrokerFigures = {
      address,
      requests: new Map(),
      rtt: new Window(),
      throttle: new Window(),
      ...{ tx: 0, txbytes: 0, txerrs: 0, timeouts: 0, rx: 0, rxbytes: 0, connects: 0, disconnects: 0 },
    }
    this.#brokers.set(name, made)
    return made
  }

  #partition({ topic, partition }: Place): PartitionFigures {
    const key = `${topic}-${partition}`
    const known = this.#partitions.get(key)
    if (known) return known
    const counts = { txmsgs: 0, txbytes: 0, rxmsgs: 0, rxbytes: 0, next: noOffset, committed: noOffset }
    const made: PartitionFigures = { topic, partition, ...counts }
    this.#partitions.set(key, made)
    return made
  }
}

function reportBroker({ metadata }: Client, figures: BrokerFigures): [string, BrokerStatistics] {
  const { address, connects, disconnects, requests, rtt, throttle, timeouts, ...counts } = figures
  const nodename = `${address.host}:${address.port}`
  const node = [...metadata.nodes.values()].find(({ host, port }) => `${host}:${port}` === nodename)
  const name = `${nodename}/${node?.id ?? 'bootstrap'}`
  return [
    name,
    {
      name,
      nodeid: node?.id ?? -1,
      nodename,
      source: node ? 'learned' : 'configured',
      state: connects > disconnects ? 'UP' : 'DOWN',
      waitresp_cnt: Math.max(0, counts.tx - counts.rx - counts.txerrs),
      ...{ tx: counts.tx, txbytes: counts.txbytes, txerrs: counts.txerrs, rx: counts.rx, rxbytes: counts.rxbytes },
      ...{ req_timeouts: timeouts, connects, disconnects },
      rtt: rtt.take(),
      throttle: throttle.take(),
      req: Object.fromEntries(requests),
    },
  ]
}

function reportTopics(
  { metadata }: Client,
  partitions: readonly PartitionFigures[],
  nowMs: number,
): Readonly<Record<string, TopicStatistics>> {
  const names = [...new Set(partitions.map(({ topic }) => topic))]
  const report = (topic: string): [string, TopicStatistics] => {
    const at = metadata.topics.get(topic)?.at
    const own = partitions.filter((one) => one.topic === topic)
    return [
      topic,
      {
        topic,
        metadata_age: at === undefined || at === -Infinity ? -1 : Math.round(nowMs - at),
        partitions: Object.fromEntries(own.map((one) => [String(one.partition), reportPartition(metadata, one)])),
      },
    ]
  }
  return Object.fromEntries(names.map(report))
}

function reportPartition(metadata: Client['metadata'], figures: PartitionFigures): PartitionStatistics {
  const { partition, next, committed, txmsgs, txbytes, rxmsgs, rxbytes } = figures
  const { leader = -1, leaderEpoch = -1 } = metadata.partition(figures) ?? {}
  return {
    partition,
    ...{ broker: leader, leader, leader_epoch: leaderEpoch },
    ...{ next_offset: next, committed_offset: committed },
    ...{ txmsgs, txbytes, rxmsgs, rxbytes },
  }
}
