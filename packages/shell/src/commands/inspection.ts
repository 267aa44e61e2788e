import { KafiError, type Abortable, type Storage } from '@kafi/core'
import type { Command } from '../command.ts'
import { printRows, rowOptions } from '../rows.ts'

/** What clusters tell of themselves and other storages do not; the class is loaded only when it is asked for. */
interface Inspected {
  describeCluster(options: Abortable): Promise<{ readonly controller: number; readonly brokers: readonly Broker[] }>
  describeTopics(topics: readonly string[], options: Abortable): Promise<readonly Described[]>
}

interface Broker {
  readonly id: number
  readonly host: string
  readonly port: number
  readonly rack: string | null
}

interface Described {
  readonly topic: string
  readonly error?: Error
  readonly partitions: readonly object[]
}

const brokers: Command = {
  name: 'brokers',
  summary: 'Lists the brokers of a cluster, and which one controls it.',
  operands: [],
  options: rowOptions,
  examples: ['clusters/local brokers --table'],
  async run(context) {
    const { brokers: found, controller } = await inspectedOf(context.storage).describeCluster(context)
    const rows = found.map(({ id, host, port, rack }) => ({ id, host, port, rack, controller: id === controller }))
    await printRows(context, rows)
  },
}

const describeTopics: Command = {
  name: 'describe-topics',
  summary: 'Prints leader, replicas and those in sync of every partition of topics in a cluster.',
  operands: ['[pattern]'],
  options: rowOptions,
  examples: ['clusters/local describe-topics', "clusters/local describe-topics 'quakes*' --table"],
  async run(context) {
    const { args, storage, signal } = context
    const [pattern = '*'] = args.operands
    const names = await storage.ls(pattern, { signal })
    if (names.length === 0 && pattern !== '*') throw noTopic(pattern)
    const topics = await inspectedOf(storage).describeTopics(names, context)
    const failed = topics.find(({ error }) => error !== undefined)
    if (failed?.error) throw failed.error
    await printRows(
      context,
      topics.flatMap(({ topic, partitions }) => partitions.map((partition) => ({ topic, ...partition }))),
    )
  },
}

const lag: Command = {
  name: 'lag',
  summary: 'Prints how far a group is behind, by partition: its offset, the end, and how many offsets are between.',
  operands: ['<group>'],
  options: rowOptions,
  examples: ['./data lag app', 'clusters/local lag app --table'],
  async run(context) {
    const { args, storage, signal } = context
    const positions = await storage.groupOffsets(args.operands[0] ?? '', { signal })
    const named = new Set(positions.map(({ topic }) => topic))
    // A group keeps its offsets in topics that are gone.
    const topics = (await storage.ls('*', { signal, internal: true })).filter((topic) => named.has(topic))
    const marks = topics.length === 0 ? [] : await storage.watermarks(topics, { signal })
    const rows = positions.map(({ topic, partition, offset }) => {
      const end = marks.find((mark) => mark.topic === topic && mark.partition === partition)?.end ?? null
      return { topic, partition, offset, end, lag: end === null ? null : end - offset }
    })
    await printRows(context, rows)
  },
}

function noTopic(pattern: string): KafiError {
  const message = `no topic matches '${pattern.slice(0, 250)}'; ls shows what there is`
  return new KafiError('KAFI_TOPIC_UNKNOWN', message, { details: { pattern } })
}

function inspectedOf(storage: Storage): Inspected {
  if ('admin' in storage) return storage.admin as Inspected
  throw new KafiError('KAFI_UNSUPPORTED', `'${storage.name}' has no brokers; clusters do`)
}

/** Commands that look at brokers, replicas and groups. */
export const inspection: readonly Command[] = [lag, brokers, describeTopics]
