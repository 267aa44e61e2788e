import { KafiError, type Headers } from '@kafi/core'
import { countOf, flagOf, momentOf, parsePairs, textOf, textsOf } from '../arguments.ts'
import type { Command, Context } from '../command.ts'
import { parseEnvelope } from '../envelope.ts'
import { parseJson } from '../json.ts'
import { readByteLines, readLines } from '../lines.ts'
import { chosenTypes, countText, typeOptions } from '../reading.ts'
import { TopicWriter, type Entry } from '../topic-writer.ts'

const produce: Command = {
  name: 'produce',
  summary: 'Writes messages: the values given, else the lines of standard input as cat prints them.',
  about: `Key, value, headers, partition and time of a line are kept, its offset is not. The topic given here wins over that of
the line; - leaves it to the line.`,
  operands: ['<topic>', '[value]...'],
  options: [
    { name: 'raw', doc: 'every line is a value; of type bytes it may hold any byte but a line feed' },
    { name: 'key-delimiter', short: 'K', value: 'text', doc: 'with --raw: this parts key and value' },
    { name: 'key', short: 'k', value: 'key', doc: 'key of values given here or by --raw' },
    { name: 'header', short: 'H', value: 'name=text', many: true, doc: 'header of values given here or by --raw' },
    {
      name: 'timestamp',
      value: 'time',
      doc: 'time of every message: 2026-11-21T10:30:00Z, 48h ago, @ms or ms since 1970; default: of the line, else now',
    },
    {
      name: 'partition',
      short: 'p',
      value: 'number',
      doc: 'partition of every message; default: of the line, else by key',
    },
    { name: 'any-partition', doc: 'by key, whatever the line says' },
    ...typeOptions,
  ],
  examples: [
    `./data produce snacks '{"name": "cookie"}' --key 123`,
    './data produce snacks < snacks.jsonl',
    './data cat snacks --type bytes | kafi locals/backup produce - --type bytes',
    './data produce counts --raw -K : < counts.txt',
  ],
  async run(context) {
    const { args, notes, signal, storage } = context
    await using writer = new TopicWriter(storage, { ...chosenTypes(context), signal })
    const [topic = '', ...values] = args.operands
    const entries = values.length > 0 ? fromValues(context, values) : fromLines(context)
    for await (const { entry, where, ...line } of entries) {
      await writer.write(topic === '-' ? topicOf(line.topic, where) : topic, placed(context, entry), where)
    }
    await writer.flush()
    await notes.write(`${countText(writer.count)} written\n`)
  },
}

interface Given {
  readonly entry: Entry
  readonly where: string
  readonly topic?: string | undefined
}

async function* fromValues(context: Context, values: readonly string[]): AsyncGenerator<Given> {
  for (const [i, text] of values.entries()) yield { entry: rawEntry(context, text), where: `value ${i + 1}` }
}

async function* fromLines(context: Context): AsyncGenerator<Given> {
  const { args, io, signal } = context
  const raw = flagOf(args, 'raw')
  if (raw && chosenTypes(context).valueType === 'bytes') {
    yield* fromByteLines(context)
    return
  }
  for await (const lines of readLines(io.stdin)) {
    for (const { number, text } of lines) {
      signal.throwIfAborted()
      const where = `line ${number}`
      if (raw) yield { entry: rawEntry(context, text), where }
      else yield fromEnvelope(text, number)
    }
  }
}

async function* fromByteLines(context: Context): AsyncGenerator<Given> {
  const { args, io, signal } = context
  const delimiter = textOf(args, 'key-delimiter')
  for await (const lines of readByteLines(io.stdin)) {
    for (const { number, bytes } of lines) {
      signal.throwIfAborted()
      const at = delimiter === undefined ? -1 : bytes.indexOf(delimiter)
      const key = at < 0 ? undefined : bytesTyped(bytes.subarray(0, at), chosenTypes(context).keyType)
      const value = at < 0 ? bytes : bytes.subarray(at + Buffer.byteLength(delimiter ?? ''))
      yield { entry: { ...rawEntry(context, ''), value, ...(key !== undefined && { key }) }, where: `line ${number}` }
    }
  }
}

function fromEnvelope(text: string, number: number): Given {
  const { topic, ...envelope } = parseEnvelope(text, number)
  const timestamp = envelope.timestampType === 'none' ? -1 : envelope.timestamp
  return { entry: { ...envelope, timestamp }, where: `line ${number}`, topic }
}

function rawEntry(context: Context, text: string): Entry {
  const { args } = context
  const types = chosenTypes(context)
  const [key, value] = keyAndValue(text, textOf(args, 'key-delimiter'))
  const keyText = key ?? textOf(args, 'key')
  const headers: Headers = [...textsOf(args, 'header')].flatMap((pair) =>
    [...parsePairs([pair], '--header')].map(([name, content]) => [name, Buffer.from(content)] as const),
  )
  return {
    key: keyText === undefined ? null : typed(keyText, types.keyType),
    value: typed(value, types.valueType),
    headers,
    partition: undefined,
    timestamp: undefined,
  }
}

function keyAndValue(text: string, delimiter: string | undefined): [string | undefined, string] {
  const at = delimiter === undefined ? -1 : text.indexOf(delimiter)
  return delimiter === undefined || at < 0 ? [undefined, text] : [text.slice(0, at), text.slice(at + delimiter.length)]
}

/** Text as a value of its type: as it is for text and bytes, as JSON for everything else. */
function typed(text: string, type: string): unknown {
  if (isText(type)) return text
  try {
    return parseJson(text)
  } catch (cause) {
    const way = 'put text in double quotes, or add --type str'
    throw new KafiError('KAFI_ARGUMENT', `'${text.slice(0, 80)}' is not JSON, which type ${type} wants; ${way}`, {
      cause,
    })
  }
}

function bytesTyped(bytes: Buffer, type: string): unknown {
  return isText(type) ? bytes : typed(bytes.toString(), type)
}

function isText(type: string): boolean {
  return type === 'str' || type === 'string' || type === 'bytes'
}

function placed({ args }: Context, entry: Entry): Entry {
  const partition = flagOf(args, 'any-partition') ? undefined : (countOf(args, 'partition') ?? entry.partition)
  return { ...entry, partition, timestamp: momentOf(args, 'timestamp') ?? entry.timestamp }
}

function topicOf(topic: string | undefined, where: string): string {
  if (topic !== undefined) return topic
  throw new KafiError('KAFI_ARGUMENT', `${where} names no "topic"; give one in place of -`)
}

/** Commands that write messages. */
export const producing: readonly Command[] = [produce]
