import type { Client } from './client.ts'
import type { Lane } from './links.ts'

/** Lanes in use by client; index 0 is `fetch`. */
const leased = new WeakMap<Client, Set<number>>()

/** A lane of its own, until it is given back. */
export interface FetchLane {
  readonly lane: Lane
  release(): void
}

/**
 * Leases connections for the long polls of one reader: two readers on one connection would wait for each other. What is
 * given back serves the next reader, so there are as many as there were readers at a time.
 *
 * @example
 * const { lane, release } = leaseLane(client)
 */
export function leaseLane(client: Client): FetchLane {
  const used = leased.get(client) ?? new Set()
  leased.set(client, used)
  let index = 0
  while (used.has(index)) index++
  used.add(index)
  return { lane: index === 0 ? 'fetch' : `fetch-${index}`, release: () => void used.delete(index) }
}
