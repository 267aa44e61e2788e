import { type GroupResetTarget, KafiError } from '@kafi/core'
import { type Arguments, flagOf, parseCount, parsePairs, textOf, textsOf } from '../arguments.ts'
import type { Command } from '../command.ts'
import { printRows, rowOptions } from '../rows.ts'

/**
 * Shows where a group would go on, and with a word takes it there.
 *
 * @example
 * await main(['./data', 'reset-group', 'app', 'earliest', '--execute'], io)
 */
export const resetGroup: Command = {
  name: 'reset-group',
  summary: 'Shows what a reset of a group would do, and with --execute does it.',
  about:
    'The place is earliest, latest, an offset (42, 0=100,1=250; -10: before the end) or a time (48h ago, 2026-11-21, @ms).\n' +
    'Without --topic the partitions are meant that the group has committed offsets in.',
  operands: ['<group>', '[place]'],
  options: [
    {
      name: 'topic',
      value: 'topic',
      many: true,
      doc: 'all partitions of this topic, or of what a glob finds; may be repeated',
    },
    { name: 'shift-by', value: 'count', doc: 'so many messages on (10) or back (-10) from what is committed' },
    { name: 'from-group', value: 'group', doc: 'where another group is' },
    { name: 'from-file', value: 'file', doc: 'a CSV file of topic,partition,offset or group,topic,partition,offset' },
    { name: 'execute', doc: 'do it; the group must have no members' },
    ...rowOptions,
  ],
  examples: [
    './data reset-group app earliest',
    './data reset-group app 48h --topic quakes --execute',
    './data reset-group app --shift-by -10 --execute',
  ],
  async run(context) {
    const { args, storage, signal, notes } = context
    const [group = ''] = args.operands
    const topics = textsOf(args, 'topic')
    const confirm = flagOf(args, 'execute')
    const options = { signal, confirm, ...(topics.length > 0 && { topics }) }
    await printRows(context, await storage.resetGroup(group, targetOf(args), options))
    if (!confirm) await notes.write('nothing is changed; add --execute to do it\n')
  },
}

/** The one place that is named. */
function targetOf(args: Arguments): GroupResetTarget {
  const [, place] = args.operands
  const [shiftBy, group, file] = ['shift-by', 'from-group', 'from-file'].map((name) => textOf(args, name))
  const targets: (GroupResetTarget | undefined)[] = [
    place?.includes('=') ? offsetsByPartition(place) : place,
    shiftBy === undefined ? undefined : { shiftBy: Number(shiftBy) },
    group === undefined ? undefined : { group },
    file === undefined ? undefined : { file },
  ]
  const [target, ...others] = targets.filter((each) => each !== undefined)
  if (target !== undefined && others.length === 0) return target
  throw new KafiError(
    'KAFI_ARGUMENT',
    'name one place: earliest, latest, an offset, a time, --shift-by, --from-group or --from-file',
  )
}

function offsetsByPartition(place: string): Readonly<Record<number, number>> {
  const pairs = [...parsePairs(place.split(','), 'an offset by partition')]
  return Object.fromEntries(
    pairs.map(([partition, offset]) => [parseCount(partition, 'a partition'), parseCount(offset, 'an offset')]),
  )
}
