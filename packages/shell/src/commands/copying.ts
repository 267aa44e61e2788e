import {
  printable,
  type Message,
  type NewMessage,
  type SerdeChoice,
  type SerdeName,
  type VerifyOptions,
} from '@kafi/core'
import { countOf, flagOf, textOf, textsOf, type Option } from '../arguments.ts'
import type { Command, Context } from '../command.ts'
import { exit } from '../exit.ts'
import { printerOf } from '../messages.ts'
import { defined, followOptions, readOptions, readOptionsOf } from '../reading.ts'
import { formatValue, printRows, rowOptions } from '../rows.ts'
import { loadFunction } from '../user-function.ts'

type Ignored = NonNullable<VerifyOptions['ignore']>[number]

const targetTypes: readonly Option[] = [
  { name: 'target-type', value: 'type', doc: 'type of key and value there; default: as here' },
  { name: 'target-key-type', value: 'type', doc: 'type of the key there' },
  { name: 'target-value-type', value: 'type', doc: 'type of the value there' },
]

const cp: Command = {
  name: 'cp',
  summary: 'Copies topics to another storage or, with -, within this one.',
  about: `Stopped or repeated, it goes on where it was. With equal types and no function the bytes are copied as they are. Prints
how many messages were read and written.`,
  operands: ['<topic>', '<storage>', '[topic]'],
  options: [
    { name: 'map', value: 'function', doc: 'changes every message: the text of a function, or a module' },
    { name: 'flat-map', value: 'function', doc: 'makes a list of messages of every message' },
    { name: 'keep-offsets', doc: 'the same offsets there; the target must be empty' },
    { name: 'lossy', doc: 'leave out what the target cannot keep' },
    { name: 'repartition', doc: 'partitions by key, in place of those here' },
    { name: 'restart', doc: 'from the start, whatever was copied before' },
    ...targetTypes,
    ...followOptions.filter(({ name }) => name !== 'group'),
  ],
  examples: [
    './data cp quakes ./backup --type bytes',
    './data cp quakes locals/backup copy --start 48h',
    "./data cp quakes - strong --flat-map 'm => (m.value.mag >= 6 ? [m] : [])'",
  ],
  async run(context) {
    const { args, notes, storage, signal, out } = context
    const [topic = '', address = '', targetTopic] = args.operands
    const target = await targetOf(context, address)
    try {
      const options = { ...readOptionsOf(context), ...(await copyOptionsOf(context)) }
      const { read, written } = await storage.cp(topic, target, targetTopic, options)
      await out.write(`${formatValue({ read, written })}\n`)
    } finally {
      if (signal.aborted) await notes.write('stopped; the same command goes on from here\n')
    }
  },
}

async function copyOptionsOf(context: Context) {
  const { args } = context
  return defined({
    target: typesThere(context),
    map: (await functionOf(context, 'map')) as ((message: Message) => NewMessage) | undefined,
    flatMap: (await functionOf(context, 'flat-map')) as ((message: Message) => Iterable<NewMessage>) | undefined,
    keepOffsets: flagOf(args, 'keep-offsets') || undefined,
    lossy: flagOf(args, 'lossy') || undefined,
    repartition: flagOf(args, 'repartition') || undefined,
    resume: flagOf(args, 'restart') ? false : undefined,
  })
}

async function functionOf({ args, io }: Context, name: string): Promise<unknown> {
  const text = textOf(args, name)
  return text === undefined ? undefined : await loadFunction(text, io.cwd)
}

function typesThere({ args }: Context): SerdeChoice | undefined {
  const choice = defined({
    type: textOf(args, 'target-type') as SerdeName | undefined,
    keyType: textOf(args, 'target-key-type') as SerdeName | undefined,
    valueType: textOf(args, 'target-value-type') as SerdeName | undefined,
  })
  return Object.keys(choice).length === 0 ? undefined : choice
}

const diff: Command = {
  name: 'diff',
  summary: 'Prints where two topics differ in key, value or headers, side by side; then the exit code is 1.',
  about:
    'Messages are compared by their place in the partition. The first lines of a pair are - here, the second + there.',
  operands: ['<topic>', '<storage>', '[topic]'],
  options: [{ name: 'limit', value: 'count', doc: 'stop after so many differences' }, ...readOptions, ...targetTypes],
  examples: ['./data diff quakes ./backup', './data diff quakes - copy --limit 1'],
  async run(context) {
    const { args, storage, out } = context
    const [topic = '', address = '', otherTopic = topic] = args.operands
    const other = await targetOf(context, address)
    const options = defined({
      ...readOptionsOf(context),
      limit: countOf(args, 'limit'),
      other: typesThere(context),
    })
    const { differences, equal } = await storage.diff(topic, other, otherTopic, options)
    const print = printerOf(context)
    for (const { left, right } of differences) {
      if (left !== null) await out.write(`- ${print(left)}`)
      if (right !== null) await out.write(`+ ${print(right)}`)
    }
    return equal ? exit.ok : exit.failed
  },
}

const verify: Command = {
  name: 'verify',
  summary: 'Proves by SHA-256 that a copy is equal: prints one line a partition, and exit code 1 if it is not.',
  about: 'Key, value, headers, time and order are compared, offsets are not.',
  operands: ['<topic>', '<storage>', '[topic]'],
  options: [
    { name: 'ignore', value: 'what', many: true, doc: 'let this differ too: timestamp, timestampType, headers' },
    ...rowOptions,
  ],
  examples: ['./data verify quakes ./backup', './data verify quakes - copy --ignore timestamp'],
  async run(context) {
    const { args, storage, notes, signal } = context
    const [topic = '', address = '', otherTopic = topic] = args.operands
    const ignore: readonly Ignored[] = ['offset', ...(textsOf(args, 'ignore') as readonly Ignored[])]
    const result = await storage.verify(topic, await targetOf(context, address), otherTopic, { signal, ignore })
    await printRows(
      context,
      result.partitions.map(({ partition, equal, a, b }) => ({
        partition,
        equal,
        here: a.count,
        there: b.count,
        digest: a.digest,
      })),
    )
    if (result.equal) return exit.ok
    await notes.write(`${printable(result.firstDifference?.text ?? 'they differ')}\n`)
    return exit.failed
  },
}

function targetOf(context: Context, address: string) {
  return address === '-' ? context.storage : context.open(address)
}

/** Commands about two topics. */
export const copying: readonly Command[] = [cp, diff, verify]
