import type { ProducerPhase } from './shown-producers.ts'

/** Figures of durations, in microseconds, since the report before. Percentiles are of the last 1,000 of them. */
export interface StatisticsWindow {
  readonly min: number
  readonly max: number
  readonly avg: number
  readonly sum: number
  readonly cnt: number
  readonly stddev: number
  readonly p50: number
  readonly p75: number
  readonly p90: number
  readonly p95: number
  readonly p99: number
  readonly p99_99: number
}

/** One broker. Counts are since the cluster was opened. */
export interface BrokerStatistics {
  /** `host:port/id`; the id is -1 until it is known. */
  readonly name: string
  readonly nodeid: number
  /** `host:port`. */
  readonly nodename: string
  readonly source: 'learned' | 'configured'
  readonly state: 'UP' | 'DOWN'
  /** Requests that wait for their answer. */
  readonly waitresp_cnt: number
  /** Requests, their bytes (without headers), and those that failed. */
  readonly tx: number
  readonly txbytes: number
  readonly txerrs: number
  readonly req_timeouts: number
  /** Answers and their bytes. */
  readonly rx: number
  readonly rxbytes: number
  readonly connects: number
  readonly disconnects: number
  /** Time between requests and their answers. */
  readonly rtt: StatisticsWindow
  /** Pauses that the broker asked for, in ms. */
  readonly throttle: StatisticsWindow
  /** Requests by API. */
  readonly req: Readonly<Record<string, number>>
}

/** One partition that was written or read. Counts are since the cluster was opened. */
export interface PartitionStatistics {
  readonly partition: number
  /** Its leader; -1: not known. */
  readonly broker: number
  readonly leader: number
  readonly leader_epoch: number
  /** Next offset that is read; -1001: nothing was read. */
  readonly next_offset: number
  /** Last committed offset, plus one; -1001: none. */
  readonly committed_offset: number
  readonly txmsgs: number
  readonly txbytes: number
  readonly rxmsgs: number
  readonly rxbytes: number
}

/** A topic. */
export interface TopicStatistics {
  readonly topic: string
  /** How old what is known of it is, in ms. */
  readonly metadata_age: number
  readonly partitions: Readonly<Record<string, PartitionStatistics>>
}

/** The idempotent producer that was opened last. Ages in ms. */
export interface EosStatistics {
  readonly idemp_state: 'Assigned'
  readonly idemp_stateage: number
  /** `Init`: it has no transactions. */
  readonly txn_state: ProducerPhase
  readonly txn_stateage: number
  /** May something be written into its transaction now? */
  readonly txn_may_enq: boolean
  readonly producer_id: number
  readonly producer_epoch: number
  /** How many ids and epochs it was given. */
  readonly epoch_cnt: number
}

/** What a cluster did, in the words of librdkafka's statistics. `JSON.stringify` makes of it what `stats_cb` has there. */
export interface ClusterStatistics {
  readonly name: string
  readonly client_id: string
  readonly type: 'consumer' | 'producer'
  /** Microseconds of a clock that never goes back. */
  readonly ts: number
  /** Seconds since 1970. */
  readonly time: number
  /** Microseconds since the cluster was opened. */
  readonly age: number
  /** Messages that are being written, and their bytes. */
  readonly msg_cnt: number
  readonly msg_size: number
  readonly metadata_cache_cnt: number
  readonly tx: number
  readonly tx_bytes: number
  readonly rx: number
  readonly rx_bytes: number
  readonly txmsgs: number
  readonly txmsg_bytes: number
  readonly rxmsgs: number
  readonly rxmsg_bytes: number
  readonly brokers: Readonly<Record<string, BrokerStatistics>>
  readonly topics: Readonly<Record<string, TopicStatistics>>
  /** Absent: nobody writes idempotently. */
  readonly eos?: EosStatistics
  /** Of groups that are joined. */
  readonly cgrp?: { readonly state: 'up'; readonly rebalance_cnt: number; readonly assignment_size: number }
}
