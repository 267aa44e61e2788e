import { type OnError, type ReadOptions, type SerdeName, type Start } from '@kafi/core'
import { choiceOf, countOf, flagOf, parseCount, parsePairs, textOf, type Option } from './arguments.ts'
import type { Context } from './command.ts'

/** Options that choose how keys and values are read or written. */
export const typeOptions: readonly Option[] = [
  { name: 'type', short: 't', value: 'type', doc: 'type of key and value: bytes, str, json ...' },
  { name: 'key-type', value: 'type', doc: 'type of the key; default: key.type of the storage (str)' },
  { name: 'value-type', value: 'type', doc: 'type of the value; default: value.type of the storage (json)' },
]

/** Options that choose what is read. */
export const rangeOptions: readonly Option[] = [
  { name: 'n', short: 'n', value: 'count', doc: 'read so many messages at most' },
  {
    name: 'start',
    short: 's',
    value: 'place',
    doc: 'offset, -3, earliest, latest, 2026-11-21, 48h, @ms; or by partition: 0=5,1=48h',
  },
  { name: 'end', short: 'e', value: 'place', doc: 'as --start, exclusive; default: what is there now' },
  { name: 'partitions', short: 'p', value: 'list', doc: 'these partitions alone: 0,2' },
  { name: 'isolation', value: 'level', doc: 'committed (default) or uncommitted' },
  { name: 'group', short: 'g', value: 'group', doc: 'the group that --start committed looks at' },
  { name: 'internal', doc: 'globs find internal topics too' },
  { name: 'progress', doc: 'say on standard error how far it is' },
]

/** Options of every command that reads messages to an end. */
export const readOptions: readonly Option[] = [
  ...rangeOptions,
  { name: 'on-error', value: 'what', doc: 'a message that is not of its type: throw (default), skip, raw' },
  ...typeOptions,
]

/** Options of every command that can also go on. */
export const followOptions: readonly Option[] = [
  ...readOptions,
  { name: 'follow', short: 'f', doc: 'go on as messages come in, until Ctrl-C' },
  { name: 'idle', value: 'ms', doc: 'with --follow: end after so long without a message' },
]

/** The types that were chosen. Unknown ones are told by the storage, with the package to install. */
export function typesOf({ args }: Pick<Context, 'args'>): Pick<ReadOptions, 'type' | 'keyType' | 'valueType'> {
  return defined({
    type: textOf(args, 'type') as SerdeName | undefined,
    keyType: textOf(args, 'key-type') as SerdeName | undefined,
    valueType: textOf(args, 'value-type') as SerdeName | undefined,
  })
}

/** The types in effect: those chosen, else the storage's defaults. */
export function chosenTypes({ args, storage }: Pick<Context, 'args' | 'storage'>): {
  keyType: string
  valueType: string
} {
  const type = textOf(args, 'type')
  return {
    keyType: textOf(args, 'key-type') ?? type ?? storage.defaults.keyType,
    valueType: textOf(args, 'value-type') ?? type ?? storage.defaults.valueType,
  }
}

/** Options of a read as the verbs take them. What was not given is left to the storage's defaults. */
export function readOptionsOf(context: Context): ReadOptions {
  const { args, io, signal } = context
  const onError: readonly OnError[] = ['throw', 'skip', 'raw']
  return defined({
    ...typesOf(context),
    signal,
    n: countOf(args, 'n'),
    start: boundsOf(textOf(args, 'start'), '--start'),
    end: boundsOf(textOf(args, 'end'), '--end'),
    partitions: partitionsOf(textOf(args, 'partitions')),
    follow: flagOf(args, 'follow') || undefined,
    // Ctrl-C is at hand: what ends a program that follows (`consume.timeout`) does not end this.
    idleMs: countOf(args, 'idle') ?? (flagOf(args, 'follow') ? -1 : undefined),
    isolation: choiceOf(args, 'isolation', ['committed', 'uncommitted'] as const),
    group: textOf(args, 'group'),
    onError: choiceOf(args, 'on-error', onError),
    internal: flagOf(args, 'internal') || undefined,
    progress: flagOf(args, 'progress') ? progressTo(io) : undefined,
  })
}

/**
 * A number of messages in words.
 *
 * @example
 * countText(1) // '1 message'
 */
export function countText(count: number): string {
  return count === 1 ? '1 message' : `${count} messages`
}

/** Says on standard error how far a verb is. */
export function progressTo({ stderr }: Context['io']): NonNullable<ReadOptions['progress']> {
  return ({ topic, read }) => void stderr.write(`${topic}: ${countText(read)}\n`)
}

/**
 * One place for all partitions, or one each.
 *
 * @example
 * boundsOf('0=5,1=48h', '--start') // -> { 0: '5', 1: '48h' }
 */
export function boundsOf(text: string | undefined, what: string): Start | undefined {
  if (text === undefined || !text.includes('=')) return text
  const pairs = [...parsePairs(text.split(','), what)]
  return Object.fromEntries(pairs.map(([partition, bound]) => [parseCount(partition, what), bound]))
}

/** `0,2` as numbers. */
export function partitionsOf(text: string | undefined): readonly number[] | undefined {
  return text?.split(',').map((each) => parseCount(each, '--partitions'))
}

/** The same object without its undefined fields: `exactOptionalPropertyTypes` keeps absent and undefined apart. */
export function defined<T extends object>(object: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}
