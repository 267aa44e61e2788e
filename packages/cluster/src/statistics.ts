import type { Place, Position } from '@kafi/core'
import type { Client } from './client.ts'
import type { Address, WireRequest } from './driver.ts'
import { lastProducer } from './shown-producers.ts'
import { BrokerFigures } from './statistics-brokers.ts'
import type { Traffic } from './statistics-driver.ts'
import type { ClusterStatistics, EosStatistics } from './statistics-report.ts'
import { newFigures, type PartitionFigures, reportTopics } from './statistics-topics.ts'

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
    this.#broker(address).onConnect()
  }

  onDisconnect(address: Address): void {
    this.#broker(address).onDisconnect()
  }

  onRequest(address: Address, request: WireRequest, bytes: number): void {
    this.#broker(address).onRequest(request, bytes)
  }

  onAnswer(address: Address, bytes: number, tookMs: number): void {
    this.#broker(address).onAnswer(bytes, tookMs)
  }

  onFailure(address: Address, error: unknown): void {
    this.#broker(address).onFailure(error)
  }

  /** A broker asked for a pause. */
  onThrottle(address: Address, ms: number): void {
    this.#broker(address).onThrottle(ms)
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
      brokers: Object.fromEntries(brokers.map((one) => one.report(client)).map((one) => [one.name, one])),
      topics: reportTopics(client, partitions, nowMs),
      ...reportProducer(client, nowMs),
      ...(this.#assigned !== undefined && {
        cgrp: { state: 'up' as const, rebalance_cnt: this.#rebalances, assignment_size: this.#assigned },
      }),
    }
  }

  #broker(address: Address): BrokerFigures {
    const name = `${address.host}:${address.port}`
    const known = this.#brokers.get(name)
    if (known) return known
    const made = new BrokerFigures(address)
    this.#brokers.set(name, made)
    return made
  }

  #partition({ topic, partition }: Place): PartitionFigures {
    const key = `${topic}-${partition}`
    const known = this.#partitions.get(key)
    if (known) return known
    const made = newFigures({ topic, partition })
    this.#partitions.set(key, made)
    return made
  }
}

function reportProducer(client: Client, nowMs: number): { readonly eos?: EosStatistics } {
  const producer = lastProducer(client)
  if (producer === undefined) return {}
  const { current, assignments, assignedAtMs, phase, phaseAtMs } = producer
  return {
    eos: {
      idemp_state: 'Assigned',
      idemp_stateage: Math.round(nowMs - assignedAtMs),
      txn_state: phase,
      txn_stateage: Math.round(nowMs - phaseAtMs),
      txn_may_enq: phase === 'Ready' || phase === 'InTransaction',
      producer_id: Number(current.id),
      producer_epoch: current.epoch,
      epoch_cnt: assignments,
    },
  }
}
