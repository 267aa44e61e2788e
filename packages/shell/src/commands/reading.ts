import { KafiError, type SearchPart } from '@kafi/core'
import { countOf, flagOf, textsOf } from '../arguments.ts'
import type { Command, Context } from '../command.ts'
import { exit } from '../exit.ts'
import { formatOption, printMessages } from '../messages.ts'
import { defined, followOptions, readOptions, readOptionsOf } from '../reading.ts'
import { printRows, rowOptions } from '../rows.ts'

const cat: Command = {
  name: 'cat',
  summary: 'Prints messages, from the first to what is there now.',
  operands: ['<topic>...'],
  options: [...followOptions, formatOption],
  examples: [
    './data cat quakes -n 3',
    "./data cat 'quakes-*' --start 48h",
    './data cat quakes --start 0=100,1=250 --format "%p:%o %k\\n"',
    './data cat quakes --type bytes > quakes.jsonl',
  ],
  async run(context) {
    const options = readOptionsOf(context)
    const messages = context.storage.read(context.args.operands, options)
    await printMessages(context, messages, { each: options.follow === true })
  },
}

const head: Command = {
  name: 'head',
  summary: 'Prints the first messages: 10, unless -n says otherwise.',
  operands: ['<topic>...'],
  options: [...readOptions, formatOption],
  examples: ['./data head quakes', './data head quakes -n 1'],
  async run(context) {
    await printMessages(context, await context.storage.head(context.args.operands, readOptionsOf(context)))
  },
}

const tail: Command = {
  name: 'tail',
  summary: 'Prints the last messages: 10, unless -n says otherwise.',
  about: 'With --follow: the last of every partition, and then what comes in.',
  operands: ['<topic>...'],
  options: [...followOptions.filter(({ name }) => !['start', 'end', 'group'].includes(name)), formatOption],
  examples: ['./data tail quakes', './data tail quakes -n 3', './data tail quakes -f'],
  async run(context) {
    const { n = 10, idleMs, ...options } = readOptionsOf(context)
    const topics = context.args.operands
    const messages = options.follow
      ? context.storage.read(topics, defined({ ...options, idleMs, start: n === 0 ? 'latest' : -n }))
      : await context.storage.tail(topics, { ...options, n })
    await printMessages(context, messages, { each: options.follow === true })
  },
}

const grep: Command = {
  name: 'grep',
  summary: 'Prints the messages a regular expression is found in. Nothing found: exit code 1.',
  operands: ['<topic>', '<pattern>'],
  options: [
    {
      name: 'in',
      value: 'part',
      many: true,
      doc: 'look into value (default), key or headers; several: --in key --in value',
    },
    { name: 'invert', short: 'v', doc: 'the messages it is not found in' },
    { name: 'ignore-case', short: 'i', doc: 'capitals and small letters are the same' },
    { name: 'limit', value: 'count', doc: 'stop after so many matches' },
    ...readOptions,
    formatOption,
  ],
  examples: [
    './data grep quakes Alaska',
    "./data grep quakes '^us' --in key --limit 5",
    './data grep quakes -i alaska -v',
  ],
  async run(context) {
    const { args, storage } = context
    const options = defined({
      ...readOptionsOf(context),
      in: partsOf(context),
      invert: flagOf(args, 'invert') || undefined,
      limit: countOf(args, 'limit'),
    })
    const found = await storage.grep(args.operands[0] ?? '', patternOf(context), options)
    await printMessages(context, found.messages)
    return found.matched > 0 ? exit.ok : exit.failed
  },
}

const wc: Command = {
  name: 'wc',
  summary: 'Counts messages, words and bytes.',
  operands: ['<topic>...'],
  options: [...readOptions, ...rowOptions],
  examples: ['./data wc quakes'],
  async run(context) {
    await printRows(context, [await context.storage.wc(context.args.operands, readOptionsOf(context))])
  },
}

function partsOf({ args }: Context): readonly SearchPart[] | undefined {
  const parts = textsOf(args, 'in')
  // Others than these three are refused by grep itself.
  return parts.length === 0 ? undefined : (parts as readonly SearchPart[])
}

function patternOf({ args }: Context): string | RegExp {
  const text = args.operands[1] ?? ''
  if (!flagOf(args, 'ignore-case')) return text
  try {
    return new RegExp(text, 'i')
  } catch (cause) {
    throw new KafiError('KAFI_ARGUMENT', `'${text}' is no regular expression: ${String(cause)}`, { cause })
  }
}

/** Commands that read messages. */
export const reading: readonly Command[] = [cat, head, tail, grep, wc]
