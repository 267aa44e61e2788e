import { printable } from '@kafi/core'
import { countOf, flagOf, parseCount, parsePairs, textsOf, type Option } from '../arguments.ts'
import type { Command, Context } from '../command.ts'
import { exit } from '../exit.ts'
import { positionsAt } from '../places.ts'
import { defined } from '../reading.ts'
import { printRows, rowOptions } from '../rows.ts'

const internalOption: Option = { name: 'internal', doc: 'internal topics too' }
const configOption: Option = {
  name: 'config',
  short: 'c',
  value: 'name=value',
  many: true,
  doc: 'a config of the topic',
}

const touch: Command = {
  name: 'touch',
  summary: 'Makes topics that are not there yet.',
  operands: ['<topic>...'],
  options: [
    { name: 'partitions', short: 'p', value: 'count', doc: 'default: 1' },
    {
      name: 'replication-factor',
      value: 'count',
      doc: "copies of each partition, on a cluster; default: the brokers'",
    },
    configOption,
  ],
  examples: [
    './data touch snacks',
    './data touch quakes --partitions 4 --config retention.ms=-1',
    'localhost:9092 touch quakes --replication-factor 3',
  ],
  async run({ args, storage, signal }) {
    const configs = Object.fromEntries(parsePairs(textsOf(args, 'config'), '--config'))
    const counts = { partitions: countOf(args, 'partitions'), replicationFactor: countOf(args, 'replication-factor') }
    await storage.touch(args.operands, defined({ ...counts, configs, signal }))
  },
}

const ls: Command = {
  name: 'ls',
  summary: 'Lists the names of topics, one a line.',
  operands: ['[pattern]'],
  options: [internalOption],
  examples: ['./data ls', "./data ls 'quakes*'"],
  async run(context) {
    const names = await context.storage.ls(context.args.operands[0] ?? '*', shown(context))
    await context.out.write(names.map((name) => `${printable(name)}\n`).join(''))
  },
}

const ll: Command = {
  name: 'll',
  summary: 'Lists topics with their size.',
  operands: ['[pattern]'],
  options: [internalOption, ...rowOptions],
  examples: ['./data ll', './data ll --table'],
  async run(context) {
    await printRows(context, await context.storage.ll(context.args.operands[0] ?? '*', shown(context)))
  },
}

const exists: Command = {
  name: 'exists',
  summary: 'Prints true if there is such a topic, else false; false is exit code 1.',
  operands: ['<topic>'],
  options: [],
  examples: ['./data exists quakes || kafi ./data touch quakes'],
  async run({ args, storage, out, signal }) {
    const found = await storage.exists(args.operands[0] ?? '', { signal })
    await out.write(`${found}\n`)
    return found ? exit.ok : exit.failed
  },
}

const rm: Command = {
  name: 'rm',
  summary: 'Deletes topics with all their messages and prints their names.',
  operands: ['<topic>...'],
  options: [internalOption],
  examples: ['./data rm snacks', "./data rm 'test-*'"],
  async run(context) {
    const names = await context.storage.rm(context.args.operands, shown(context))
    await context.out.write(names.map((name) => `${printable(name)}\n`).join(''))
  },
}

const partitions: Command = {
  name: 'partitions',
  summary: 'Prints how many partitions a topic has.',
  operands: ['<topic>'],
  options: [],
  examples: ['./data partitions quakes'],
  async run({ args, storage, out, signal }) {
    await out.write(`${await storage.partitions(args.operands[0] ?? '', { signal })}\n`)
  },
}

const setPartitions: Command = {
  name: 'set-partitions',
  summary: 'Raises the number of partitions of a topic.',
  operands: ['<topic>', '<count>'],
  options: [],
  examples: ['./data set-partitions quakes 8'],
  async run({ args, storage, signal }) {
    const [topic = '', count = ''] = args.operands
    await storage.setPartitions(topic, parseCount(count, '<count>'), { signal })
  },
}

const configs: Command = {
  name: 'configs',
  summary: 'Prints the configs of a topic.',
  operands: ['<topic>'],
  options: rowOptions,
  examples: ['./data configs quakes --table'],
  async run(context) {
    await printConfigs(
      context,
      await context.storage.configs(context.args.operands[0] ?? '', { signal: context.signal }),
    )
  },
}

const setConfigs: Command = {
  name: 'set-configs',
  summary: 'Changes configs of a topic and prints all of them.',
  operands: ['<topic>', '[name=value]...'],
  options: [{ name: 'reset', value: 'name', many: true, doc: 'back to the default' }, ...rowOptions],
  examples: ['./data set-configs quakes retention.ms=3600000', './data set-configs quakes --reset retention.ms'],
  async run(context) {
    const [topic = '', ...pairs] = context.args.operands
    const resets = textsOf(context.args, 'reset').map((name) => [name, null] as const)
    const changes = Object.fromEntries([...parsePairs(pairs, 'a config'), ...resets])
    await printConfigs(context, await context.storage.setConfigs(topic, changes, { signal: context.signal }))
  },
}

const watermarks: Command = {
  name: 'watermarks',
  summary: 'Prints first offset, next offset and end of what is committed of every partition.',
  operands: ['<topic>...'],
  options: rowOptions,
  examples: ['./data watermarks quakes', "./data watermarks '*' --table"],
  async run(context) {
    await printRows(context, await context.storage.watermarks(context.args.operands, { signal: context.signal }))
  },
}

const offsetsForTimes: Command = {
  name: 'offsets-for-times',
  summary: 'Prints the first offset of that time or later of every partition: a date, a duration ago, @ms.',
  operands: ['<topic>', '<time>'],
  options: rowOptions,
  examples: ['./data offsets-for-times quakes 48h', './data offsets-for-times quakes 2026-11-01T12:00:00Z'],
  async run(context) {
    const [topic = '', time = ''] = context.args.operands
    await printRows(context, await context.storage.offsetsForTimes(topic, time, { signal: context.signal }))
  },
}

const deleteRecords: Command = {
  name: 'delete-records',
  summary: 'Deletes the messages before these places and prints the new watermarks: 0=100,1=250, latest, a time.',
  operands: ['<topic>', '<place>'],
  options: rowOptions,
  examples: ['./data delete-records quakes 0=100', './data delete-records quakes 48h'],
  async run(context) {
    const { args, storage, signal } = context
    const [topic = '', place = ''] = args.operands
    const marks = await storage.deleteRecords(await positionsAt(storage, topic, place, signal), { signal })
    await printRows(context, marks)
  },
}

function shown({ args, signal }: Context) {
  return { internal: flagOf(args, 'internal'), signal }
}

function printConfigs(context: Context, found: Readonly<Record<string, string>>): Promise<void> {
  return printRows(
    context,
    Object.entries(found).map(([name, value]) => ({ name, value })),
  )
}

/** Commands about topics. */
export const topics: readonly Command[] = [
  ...[touch, ls, ll, exists, rm, partitions, setPartitions, configs, setConfigs],
  ...[watermarks, offsetsForTimes, deleteRecords],
]
