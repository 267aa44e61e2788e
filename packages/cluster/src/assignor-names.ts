import { KafiError } from '@kafi/core'
import type { Assignor } from './assignor.ts'
import { rangeAssignor } from './assignor-range.ts'
import { roundRobinAssignor } from './assignor-round-robin.ts'
import { cooperativeStickyAssignor, stickyAssignor } from './assignor-sticky.ts'

/** Those that are here, and the names of the Java client's classes for them. */
const assignors: ReadonlyMap<string, Assignor> = new Map(
  [
    { assignor: rangeAssignor, java: 'RangeAssignor' },
    { assignor: roundRobinAssignor, java: 'RoundRobinAssignor' },
    { assignor: stickyAssignor, java: 'StickyAssignor' },
    { assignor: cooperativeStickyAssignor, java: 'CooperativeStickyAssignor' },
  ].flatMap(({ assignor, java }) => [
    [assignor.name, assignor],
    [`org.apache.kafka.clients.consumer.${java}`, assignor],
  ]),
)

/** The Java client's: groups shared with its consumers, and with librdkafka's, understand each other. */
export const defaultAssignors: readonly Assignor[] = [rangeAssignor, cooperativeStickyAssignor]

/**
 * The assignors of `partition.assignment.strategy`: librdkafka's names or the Java client's classes, with commas between
 * them, best first. `KAFI_CONFIG`: there is none of that name.
 *
 * @example
 * parseAssignors('range,roundrobin')
 */
export function parseAssignors(text: string): readonly Assignor[] {
  const names = text.split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]))
  if (names.length === 0) throw unknown(text)
  return names.map((name) => {
    const assignor = assignors.get(name)
    if (assignor) return assignor
    throw unknown(name)
  })
}

function unknown(name: string): KafiError {
  const known = [...assignors.keys()].filter((each) => !each.includes('.')).join(', ')
  return new KafiError(
    'KAFI_CONFIG',
    `no assignor '${name.slice(0, 80)}' for partition.assignment.strategy; use ${known}`,
  )
}
