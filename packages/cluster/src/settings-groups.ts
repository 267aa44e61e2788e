import type { Setting } from '@kafi/core'

/** How a member lives in its group. */
export const groupSettings: readonly Setting[] = [
  {
    key: 'heartbeat.interval.ms',
    type: 'number',
    whole: true,
    min: 1,
    max: 3_600_000,
    default: 3000,
    doc: 'Time between two signs of life to the coordinator of the group.',
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
    doc: 'The protocol of groups; `consumer` is that of KIP-848, where the coordinator assigns.',
  },
  {
    key: 'group.remote.assignor',
    type: 'string',
    doc: 'Assignor of the coordinator for `consumer`: `uniform` or `range`. Default: its choice.',
  },
]
