import { didYouMean, KafiError, parseMoment } from '@kafi/core'

/** One option of a command. Without `value` it is a flag; with `many` it may be given several times. */
export interface Option {
  readonly name: string
  /** One letter, for `-n 3`. */
  readonly short?: string
  /** Placeholder of the value in the help: `count`. */
  readonly value?: string
  readonly many?: boolean
  readonly doc: string
}

/** A command line taken apart: what stands by itself, and every value of every option in the order given (flags: `''`). */
export interface Arguments {
  readonly operands: readonly string[]
  readonly options: ReadonlyMap<string, readonly string[]>
}

/**
 * Takes a command line apart: `--name value`, `--name=value`, `-n value`, `-n3`, flags, and `--` before operands that
 * begin with a dash. Options and operands may be mixed. An option that wants a value takes the next word whatever it is,
 * so `--start -10` works.
 *
 * An unknown option is a `KAFI_ARGUMENT` that names the nearest known one.
 *
 * @example
 * parseArguments(['quakes', '-n', '3'], [{ name: 'limit', short: 'n', value: 'count', doc: '' }])
 * // -> { operands: ['quakes'], options: Map { 'limit' => ['3'] } }
 */
export function parseArguments(words: readonly string[], known: readonly Option[]): Arguments {
  const operands: string[] = []
  const options = new Map<string, string[]>()
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? ''
    if (word === '--') return { operands: [...operands, ...words.slice(i + 1)], options }
    if (!isOption(word)) {
      operands.push(word)
      continue
    }
    const { option, value } = splitWord(word, known)
    if (option.value !== undefined && value === undefined) i += 1
    addOption(options, option, value ?? valueAt(words, i, option))
  }
  return { operands, options }
}

// A lone dash and negative numbers are operands.
function isOption(word: string): boolean {
  return word.startsWith('-') && word !== '-' && !/^-\d/.test(word)
}

function splitWord(word: string, known: readonly Option[]): { option: Option; value: string | undefined } {
  const [name, value] = word.startsWith('--') ? cut(word.slice(2)) : [word.slice(1, 2), word.slice(2) || undefined]
  const option = known.find((each) => (word.startsWith('--') ? each.name === name : each.short === name))
  if (option === undefined) throw unknownOption(word.startsWith('--') ? `--${name}` : `-${name}`, known)
  if (option.value === undefined && value !== undefined) {
    throw new KafiError('KAFI_ARGUMENT', `--${option.name} takes no value; leave out '${value}'`)
  }
  return { option, value }
}

function cut(text: string): [string, string | undefined] {
  const at = text.indexOf('=')
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)]
}

function valueAt(words: readonly string[], i: number, option: Option): string {
  if (option.value === undefined) return ''
  const value = words[i]
  if (value !== undefined) return value
  throw new KafiError('KAFI_ARGUMENT', `${nameOf(option)} wants a <${option.value}> after it`)
}

function addOption(options: Map<string, string[]>, option: Option, value: string): void {
  const values = options.get(option.name)
  if (values === undefined) options.set(option.name, [value])
  else if (option.many) values.push(value)
  else throw new KafiError('KAFI_ARGUMENT', `${nameOf(option)} is given twice; it is known once`)
}

/** Names the nearest option that is known. */
export function unknownOption(word: string, known: readonly Option[]): KafiError {
  const names = known.flatMap((each) =>
    each.short === undefined ? [`--${each.name}`] : [`--${each.name}`, `-${each.short}`],
  )
  return new KafiError('KAFI_ARGUMENT', `no option ${word} here${didYouMean(word, names) || '; see --help'}`)
}

// `-n` is written with one dash.
function nameOf({ name }: Pick<Option, 'name'>): string {
  return name.length === 1 ? `-${name}` : `--${name}`
}

/** Is the flag given? */
export function flagOf(args: Arguments, name: string): boolean {
  return args.options.has(name)
}

/** The text of an option, undefined if it is not given. */
export function textOf(args: Arguments, name: string): string | undefined {
  return args.options.get(name)?.[0]
}

/** Every text of an option that may be given several times. */
export function textsOf(args: Arguments, name: string): readonly string[] {
  return args.options.get(name) ?? []
}

/** The whole, non-negative number of an option. Anything else is a `KAFI_ARGUMENT`. */
export function countOf(args: Arguments, name: string): number | undefined {
  const text = textOf(args, name)
  return text === undefined ? undefined : parseCount(text, nameOf({ name }))
}

/** Reads a whole, non-negative number; `what` names it in the error. */
export function parseCount(text: string, what: string): number {
  if (/^\d{1,16}$/.test(text) && Number.isSafeInteger(Number(text))) return Number(text)
  throw new KafiError('KAFI_ARGUMENT', `${what} wants a whole number, not '${text}'`)
}

/**
 * The time of an option in ms since 1970: whole ms (`@` before them or not), a date, or a duration before now. Anything
 * else is a `KAFI_ARGUMENT`.
 */
export function momentOf(args: Arguments, name: string): number | undefined {
  const text = textOf(args, name)
  if (text === undefined) return undefined
  const ms = /^@?(\d{1,16})$/.exec(text)?.[1]
  if (ms !== undefined) return parseCount(ms, `--${name}`)
  return Math.round(parseMoment(text, Date.now()))
}

/** One of the words of `choices`, undefined if the option is not given. */
export function choiceOf<T extends string>(args: Arguments, name: string, choices: readonly T[]): T | undefined {
  const text = textOf(args, name)
  if (text === undefined) return undefined
  const choice = choices.find((each) => each === text)
  if (choice !== undefined) return choice
  throw new KafiError('KAFI_ARGUMENT', `--${name} is one of ${choices.join(', ')}, not '${text}'`)
}

/**
 * Reads `name=value` words. A Map, because names come from outside.
 *
 * @example
 * parsePairs(['retention.ms=1000'], '--config') // -> Map { 'retention.ms' => '1000' }
 */
export function parsePairs(words: readonly string[], what: string): ReadonlyMap<string, string> {
  return new Map(
    words.map((word) => {
      const [name, value] = cut(word)
      if (value === undefined || name === '') {
        throw new KafiError('KAFI_ARGUMENT', `${what} wants name=value, not '${word}'`)
      }
      return [name, value]
    }),
  )
}
