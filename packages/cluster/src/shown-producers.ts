import type { Client } from './client.ts'
import type { ProducerId } from './producer-id.ts'

/** Where a transactional producer stands, in the words of librdkafka's statistics. `Init`: it has no transactions. */
export type ProducerPhase =
  'Init' | 'Ready' | 'InTransaction' | 'CommittingTransaction' | 'AbortingTransaction' | 'AbortableError' | 'FatalError'

/** What an idempotent producer shows of itself. Times by the client's clock. */
export interface ShownProducer {
  readonly current: ProducerId
  /** How many ids and epochs it was given so far. */
  readonly assignments: number
  readonly assignedAtMs: number
  readonly phase: ProducerPhase
  readonly phaseAtMs: number
}

const shown = new WeakMap<Client, Set<() => ShownProducer>>()

/**
 * Shows a producer of a client as long as it is open: `look` says how it stands. The answer ends that.
 *
 * @example
 * const hide = showProducer(client, () => transaction.shown)
 */
export function showProducer(client: Client, look: () => ShownProducer): () => void {
  const all = shown.get(client) ?? new Set<() => ShownProducer>()
  shown.set(client, all.add(look))
  return () => void all.delete(look)
}

/**
 * How the producer stands that was opened last of those that are open.
 *
 * @example
 * lastProducer(client)?.current.epoch
 */
export function lastProducer(client: Client): ShownProducer | undefined {
  return [...(shown.get(client) ?? [])].at(-1)?.()
}
