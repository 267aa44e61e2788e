import { KafiError, type Message } from '@kafi/core'
import { countOf } from '../arguments.ts'
import type { Command, Context } from '../command.ts'
import { exit } from '../exit.ts'
import { formatOption, printMessages, printerOf } from '../messages.ts'
import { followOptions, readOptions, readOptionsOf } from '../reading.ts'
import { formatValue } from '../rows.ts'
import { loadFunction, type UserFunction } from '../user-function.ts'

const filter: Command = {
  name: 'filter',
  summary: 'Prints the messages a function says yes to. None: exit code 1. A function is its text or a module.',
  operands: ['<topic>', '<function>'],
  options: [{ name: 'limit', value: 'count', doc: 'stop after so many matches' }, ...followOptions, formatOption],
  examples: ["./data filter quakes 'm => m.value.mag >= 6'", './data filter quakes ./is-big.js --limit 1'],
  async run(context) {
    const decide = await functionOf(context, 1)
    const matches = take(select(readTopic(context), decide), countOf(context.args, 'limit') ?? Infinity)
    const count = await printMessages(context, matches, { each: following(context) })
    return count > 0 ? exit.ok : exit.failed
  },
}

const map: Command = {
  name: 'map',
  summary: 'Prints what a function makes of each message.',
  operands: ['<topic>', '<function>'],
  options: [...followOptions, formatOption],
  examples: ["./data map quakes 'm => m.value.place'", "./data map quakes 'm => ({ ...m, key: m.value.id })'"],
  run: (context) => printResults(context, false),
}

const flatMap: Command = {
  name: 'flat-map',
  summary: 'Prints what a function makes of each message: a list of any length.',
  operands: ['<topic>', '<function>'],
  options: [...followOptions, formatOption],
  examples: ["./data flat-map quakes 'm => m.headers'", "./data flat-map quakes 'm => (m.key ? [m] : [])'"],
  run: (context) => printResults(context, true),
}

const forEach: Command = {
  name: 'for-each',
  summary: 'Calls a function with each message and prints nothing itself.',
  operands: ['<topic>', '<function>'],
  options: followOptions,
  examples: ["./data for-each quakes 'm => console.error(m.offset)'", './data for-each quakes ./send.js'],
  async run(context) {
    const act = await functionOf(context, 1)
    for await (const message of readTopic(context)) await act(message)
  },
}

const foldl: Command = {
  name: 'foldl',
  summary: 'Folds all messages into one value and prints it. The start is JSON; default: 0.',
  operands: ['<topic>', '<function>', '[start]'],
  options: readOptions,
  examples: [
    "./data foldl quakes '(sum, m) => sum + m.value.mag'",
    "./data foldl quakes '(all, m) => [...all, m.key]' '[]'",
  ],
  async run(context) {
    const { args, storage, out } = context
    const [topic = '', , start = '0'] = args.operands
    const fold = await functionOf(context, 1)
    const { value } = await storage.foldl(
      topic,
      (sum: unknown, message) => fold(sum, message),
      parseStart(start),
      readOptionsOf(context),
    )
    await out.write(`${formatValue(value)}\n`)
  },
}

const zipFoldl: Command = {
  name: 'zip-foldl',
  summary: 'Folds two topics side by side into one value: (value, here, there) => ...; null where one is shorter.',
  operands: ['<topic>', '<storage>', '<topic>', '<function>', '[start]'],
  options: readOptions,
  examples: ["./data zip-foldl quakes - copy '(n, a, b) => n + (a?.key === b?.key ? 0 : 1)'"],
  async run(context) {
    const { args, storage, out } = context
    const [topic = '', address = '', otherTopic = '', , start = '0'] = args.operands
    const fold = await functionOf(context, 3)
    const other = address === '-' ? storage : await context.open(address)
    const step = (value: unknown, here: Message | null, there: Message | null) => fold(value, here, there)
    const { value } = await storage.zipFoldl(topic, other, otherTopic, step, parseStart(start), readOptionsOf(context))
    await out.write(`${formatValue(value)}\n`)
  },
}

function functionOf({ args, io }: Context, operand: number): Promise<UserFunction> {
  return loadFunction(args.operands[operand] ?? '', io.cwd)
}

function readTopic(context: Context): AsyncIterable<Message> {
  return context.storage.read(context.args.operands[0] ?? '', readOptionsOf(context))
}

function following(context: Context): boolean {
  return context.args.options.has('follow')
}

async function* select(messages: AsyncIterable<Message>, decide: UserFunction): AsyncGenerator<Message> {
  for await (const message of messages) if (await decide(message)) yield message
}

async function* take(messages: AsyncIterable<Message>, limit: number): AsyncGenerator<Message> {
  if (limit === 0) return
  let count = 0
  for await (const message of messages) {
    yield message
    count += 1
    if (count === limit) return
  }
}

async function printResults(context: Context, flat: boolean): Promise<void> {
  const change = await functionOf(context, 1)
  const print = printerOf(context)
  for await (const message of readTopic(context)) {
    const result = await change(message)
    for (const each of flat ? listOf(result) : [result]) {
      await context.out.write(isMessage(each) ? print(each) : `${formatValue(each ?? null)}\n`)
    }
    if (following(context)) await context.out.flush()
  }
}

function listOf(result: unknown): Iterable<unknown> {
  if (typeof result === 'object' && result !== null && Symbol.iterator in result) return result as Iterable<unknown>
  throw new KafiError('KAFI_ARGUMENT', 'the function of flat-map answers with a list; [] leaves a message out')
}

function isMessage(value: unknown): value is Message {
  if (typeof value !== 'object' || value === null) return false
  return ['topic', 'partition', 'offset', 'timestamp', 'headers', 'key', 'value'].every((name) =>
    Object.hasOwn(value, name),
  )
}

function parseStart(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new KafiError(
      'KAFI_ARGUMENT',
      `the start of foldl is JSON, not '${text}'; a text has quotes of its own: '"a"'`,
    )
  }
}

/** Commands that run a function of the user's. */
export const functions: readonly Command[] = [filter, map, flatMap, forEach, foldl, zipFoldl]
