import type { Consumer, Message } from '@kafi/core'
import { textOf } from '../arguments.ts'
import type { Command } from '../command.ts'
import { formatOption, printMessages } from '../messages.ts'
import { positionsAt } from '../places.ts'
import { readOptionsOf, typeOptions } from '../reading.ts'
import { printRows, rowOptions } from '../rows.ts'
import { resetGroup } from './group-reset.ts'

const consume: Command = {
  name: 'consume',
  summary: 'Prints what a consumer group has not read yet, and commits it once it is printed.',
  operands: ['<topic>...'],
  options: [
    { name: 'group', short: 'g', value: 'group', doc: 'the group; without one nothing is committed' },
    { name: 'n', short: 'n', value: 'count', doc: 'read so many messages at most' },
    {
      name: 'start',
      short: 's',
      value: 'place',
      doc: 'where a partition starts that the group has not read: earliest, latest ...',
    },
    { name: 'follow', short: 'f', doc: 'go on as messages come in, until Ctrl-C' },
    { name: 'idle', value: 'ms', doc: 'with --follow: end after so long without a message' },
    { name: 'on-error', value: 'what', doc: 'a message that is not of its type: throw (default), skip, raw' },
    { name: 'internal', doc: 'globs find internal topics too' },
    ...typeOptions,
    formatOption,
  ],
  examples: [
    './data consume quakes --group app',
    './data consume quakes --group app -n 10',
    './data consume quakes -g app -f',
  ],
  async run(context) {
    const { args, storage } = context
    const { n, ...options } = readOptionsOf(context)
    const group = textOf(args, 'group')
    await using consumer = storage.consumer(args.operands, options)
    for (let messages = await next(consumer, n); messages.length > 0; messages = await next(consumer, n)) {
      await printMessages(context, messages)
      await context.out.flush()
      if (group !== undefined) await consumer.commit()
      if (n !== undefined) return
    }
  },
}

async function next(consumer: Consumer, n: number | undefined): Promise<readonly Message[]> {
  if (n !== undefined) return consumer.consume(n)
  return (await consumer.poll()).flatMap(({ messages }) => messages)
}

const groupList: Command = {
  name: 'groups',
  summary: 'Lists consumer groups and their state.',
  operands: ['[pattern]'],
  options: rowOptions,
  examples: ['./data groups', "./data groups 'app-*' --table"],
  async run(context) {
    await printRows(context, await context.storage.groups(context.args.operands[0] ?? '*', { signal: context.signal }))
  },
}

const describeGroups: Command = {
  name: 'describe-groups',
  summary: 'Prints state and members of groups.',
  operands: ['<group>...'],
  options: rowOptions,
  examples: ['./data describe-groups app'],
  async run(context) {
    await printRows(context, await context.storage.describeGroups(context.args.operands, { signal: context.signal }))
  },
}

const deleteGroups: Command = {
  name: 'delete-groups',
  summary: 'Deletes groups that have no members, with their offsets.',
  operands: ['<group>...'],
  options: [],
  examples: ['./data delete-groups app-1 app-2'],
  async run({ args, storage, signal }) {
    await storage.deleteGroups(args.operands, { signal })
  },
}

const groupOffsets: Command = {
  name: 'group-offsets',
  summary: 'Prints the offsets a group has committed: of the next message it will read.',
  operands: ['<group>'],
  options: rowOptions,
  examples: ['./data group-offsets app --table'],
  async run(context) {
    const [group = ''] = context.args.operands
    await printRows(context, await context.storage.groupOffsets(group, { signal: context.signal }))
  },
}

const setGroupOffsets: Command = {
  name: 'set-group-offsets',
  summary: 'Sets the offsets of a group without members: 0=100,1=250, earliest, latest, a time.',
  operands: ['<group>', '<topic>', '<place>'],
  options: rowOptions,
  examples: ['./data set-group-offsets app quakes earliest', './data set-group-offsets app quakes 0=42'],
  async run(context) {
    const { args, storage, signal } = context
    const [group = '', topic = '', place = ''] = args.operands
    const positions = await positionsAt(storage, topic, place, signal)
    await storage.setGroupOffsets(group, positions, { signal })
    await printRows(context, positions)
  },
}

/** Commands about consumer groups. */
export const groups: readonly Command[] = [
  consume,
  groupList,
  describeGroups,
  deleteGroups,
  groupOffsets,
  setGroupOffsets,
  resetGroup,
]
