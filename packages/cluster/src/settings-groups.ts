import type { Setting, Settings } from '@kafi/core'
import { parseAssignors } from './assignor-names.ts'
import type { GroupsOptions } from './groups.ts'

/** How a member lives in its group. */
export const groupSettings: readonly Setting[] = [
  {
    key: 'heartbeat.interval.ms',
    type: 'number',
    whole: true,
    min: 1,
    max: 3_600_000,
    doc: 'Time between two signs of life to the coordinator of the group. Default: 3000, or a third of the session.',
  },
  {
    key: 'max.poll.interval.ms',
    type: 'number',
    whole: true,
    min: 1,
    max: 86_400_000,
    default: 300_000,
    doc: 'A member that asks for nothing for so long gives up its partitions.',
  },
  {
    key: 'partition.assignment.strategy',
    type: 'string',
    default: 'range,cooperative-sticky',
    doc: 'Who gets what, the best first: `range`, `roundrobin`, `sticky`, `cooperative-sticky`, with commas between.',
  },
  {
    key: 'group.protocol',
    type: 'string',
    choices: ['classic', 'consumer'],
    default: 'classic',
    doc: '`consumer`: the coordinator shares the partitions (KIP-848), with brokers since Kafka 4.0.',
  },
  {
    key: 'group.remote.assignor',
    type: 'string',
    choices: ['uniform', 'range'],
    doc: 'Who gets what where the coordinator shares. Default: its choice.',
  },
  {
    key: 'group.remote.patterns',
    type: 'boolean',
    default: false,
    doc: 'Where the coordinator shares, let it find the topics of globs and regular expressions, too; it takes RE2 syntax.',
  },
]

/**
 * How members live, out of the settings of a cluster.
 *
 * @example
 * clusterBackend(client, { groups: groupsOptions(settings) })
 */
export function groupsOptions(settings: Settings): GroupsOptions {
  const rack = settings['clientRack']
  const heartbeat = settings['heartbeatIntervalMs']
  return {
    assignors: parseAssignors(String(settings['partitionAssignmentStrategy'])),
    protocol: settings['groupProtocol'] === 'consumer' ? 'consumer' : 'classic',
    ...(typeof settings['groupRemoteAssignor'] === 'string' && { remoteAssignor: settings['groupRemoteAssignor'] }),
    remotePatterns: settings['groupRemotePatterns'] === true,
    maxPollIntervalMs: Number(settings['maxPollIntervalMs']),
    ...(typeof heartbeat === 'number' && { heartbeatIntervalMs: heartbeat }),
    ...(typeof rack === 'string' && { rack }),
  }
}
