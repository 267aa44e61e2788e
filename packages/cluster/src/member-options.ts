import type { Wait } from '@kafi/core'
import type { Assignor } from './assignor.ts'

/** How a member lives in its group; every option is resolved. */
export interface MemberOptions {
  readonly group: string
  readonly topics: readonly string[]
  /** The topics as of now, for a member whose topics are a pattern; asked when metadata are old. */
  readonly discover?: (o: Wait) => Promise<readonly string[]>
  /** A regular expression for the whole names of topics, by which the coordinator finds them; null: it does not. */
  readonly pattern: string | null
  /** Kafka: group.instance.id; a member that comes back within its session keeps its place (KIP-345). */
  readonly instanceId: string | null
  readonly sessionTimeoutMs: number
  readonly heartbeatIntervalMs: number
  /** Longest time between two questions for records, and to give up what is taken away (KIP-62). */
  readonly maxPollIntervalMs: number
  readonly assignors: readonly Assignor[]
  /** Assignor of the coordinator in groups of the new protocol; null: its choice. */
  readonly remoteAssignor: string | null
  readonly rack: string | null
}

/** Who a member is to its coordinator. */
export interface Seat {
  /** Empty: not given yet. */
  readonly memberId: string
  /** -1: none yet. */
  readonly generation: number
  readonly instanceId: string | null
}
