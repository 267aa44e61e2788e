import type { Place, Position } from './message.ts'
import type { Abortable } from './operation.ts'
import type { Start } from './ranges.ts'
import type { OnError, SerdeChoice } from './read-options.ts'

/** What a {@link RebalanceListener} may do: the consumer's own methods would wait for the listener. */
export interface Rebalance {
  /** Commits positions, by default where reading stands in the partitions that this is about. */
  commit(positions?: readonly Position[]): Promise<void>
  /** Goes on at this offset. */
  seek(to: Position): void
}

/**
 * Is told what a group does with the partitions of a consumer.
 *
 * @example
 * storage.consumer('quakes', { group: 'app', onRevoke: async (places, { commit }) => { await save(); await commit() } })
 */
export type RebalanceListener = (places: readonly Place[], rebalance: Rebalance) => void | Promise<void>

/** Options of {@link consumer}. */
export interface ConsumerOptions extends SerdeChoice, Abortable {
  /** The group to join, after `consumer.group.prefix`; its members share the partitions. Default: none, no commits. */
  readonly group?: string
  /** Keeps the place of a member that comes back within the session timeout. Kafka: group.instance.id. */
  readonly instanceId?: string
  /** Default: `session.timeout.ms`, which is 45,000. */
  readonly sessionTimeoutMs?: number
  /** Where a partition starts. Default: what the group has committed, else `auto.offset.reset`. */
  readonly start?: Start
  /** These partitions alone; without a group. Default: all. */
  readonly partitions?: readonly number[]
  /** Wait for more at the end? Default: false, unless `consume.timeout` is -1. */
  readonly follow?: boolean
  /** While following, a call ends after so long without a record, in ms; -1: never. Default: `consume.timeout`. */
  readonly idleMs?: number
  /** Commit now and then without being told. Default: `enable.auto.commit`, which is false. */
  readonly autoCommit?: boolean
  /** Least time between two such commits, in ms. Default: `auto.commit.interval.ms`, which is 5000. */
  readonly autoCommitIntervalMs?: number
  /**
   * Commit by itself what was handed out once more is asked for, so that it is processed (true, at least once), or when
   * it is handed out (false, at most once). Default: `commit.after.processing`, which is true.
   */
  readonly commitAfterProcessing?: boolean
  /** Most messages that `poll` answers with. Default: `consume.batch.size`, which is 1000. */
  readonly batchSize?: number
  /** `consume` answers with what it has once it holds more than this. Default: 268,435,456 (256 MiB). */
  readonly maxBytes?: number
  /** Default: `committed`. */
  readonly isolation?: 'committed' | 'uncommitted'
  /** Default: `throw`. */
  readonly onError?: OnError
  /** Told of partitions that are read from now on, before their first message. Awaited. With a group. */
  readonly onAssign?: RebalanceListener
  /** Told of partitions that another member is to have, while their positions can still be committed. Awaited. */
  readonly onRevoke?: RebalanceListener
  /** Told of partitions that others may have already: nothing of them can be committed. Awaited. */
  readonly onLost?: RebalanceListener
  /** Do globs and regular expressions find internal topics? Default: false. */
  readonly internal?: boolean
  /** The clock of automatic commits, in ms. Default: `Date.now`. */
  readonly now?: () => number
}
