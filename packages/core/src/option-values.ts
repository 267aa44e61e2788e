import type { ConsumerOptions } from './consumer-options.ts'
import type { CopyOptions } from './cp-options.ts'
import type { Ignored } from './digest.ts'
import { KafiError } from './errors.ts'
import type { GrepOptions } from './grep.ts'
import type { ResetGroupOptions } from './group-reset.ts'
import { nearest } from './nearest.ts'
import type { ProducerOptions } from './producer-options.ts'
import type { OnError, ReadOptions } from './read-options.ts'
import type { SearchPart } from './sieve.ts'
import type { VerifyOptions } from './verify.ts'

/** Options of one kind in `T`: where one is added to a verb and not here, that is an error of types. */
type NamesOf<T, Kind> = { [Name in keyof T]-?: NonNullable<T[Name]> extends Kind ? Name : never }[keyof T]
type FlagOf<T> = Record<NamesOf<T, boolean>, true>
type NumberOf<T> = Record<NamesOf<T, number>, true>

const flags: FlagOf<GrepOptions> &
  FlagOf<VerifyOptions> &
  FlagOf<CopyOptions> &
  FlagOf<ConsumerOptions> &
  FlagOf<ResetGroupOptions> = {
  follow: true,
  internal: true,
  invert: true,
  assert: true,
  confirm: true,
  repartition: true,
  keepOffsets: true,
  lossy: true,
  resume: true,
  offsets: true,
  autoCommit: true,
  commitAfterProcessing: true,
}

/** `n` and `limit` are checked by {@link countOf}, and what a producer takes by itself. */
const numbers: Omit<NumberOf<GrepOptions> & NumberOf<CopyOptions> & NumberOf<ConsumerOptions>, 'n' | 'limit'> = {
  idleMs: true,
  maxBytes: true,
  patternTimeoutMs: true,
  keySchemaId: true,
  valueSchemaId: true,
  commitBytes: true,
  targetPartitions: true,
  sessionTimeoutMs: true,
  autoCommitIntervalMs: true,
  batchSize: true,
}

const isolation: Record<NonNullable<ReadOptions['isolation']>, true> = { committed: true, uncommitted: true }
const onError: Record<OnError, true> = { throw: true, skip: true, raw: true }
const durability: Record<NonNullable<ProducerOptions['durability']>, true> = { sync: true, os: true }
const parts: Record<SearchPart, true> = { value: true, key: true, headers: true }
const ignored: Record<Ignored, true> = { offset: true, timestamp: true, timestampType: true, headers: true }

/** Says what is wrong with a value; undefined: nothing. */
type Check = (value: unknown) => string | undefined

const checks: ReadonlyMap<string, Check> = new Map<string, Check>([
  ...Object.keys(flags).map((name) => [name, checkFlag] as const),
  ...Object.keys(numbers).map((name) => [name, checkNumber] as const),
  ...Object.entries({ isolation, onError, durability }).map(([name, words]) => [name, oneOf(words)] as const),
  ['partitioner', checkPartitioner],
  ['in', someOf(parts)],
  ['ignore', (value) => (Array.isArray(value) ? someOf(ignored)(value) : `is a list, not ${shown(value)}`)],
])

/**
 * Refuses (`KAFI_ARGUMENT`) a value that an option cannot have, with the nearest that it can. Undefined is as if it were not
 * there.
 *
 * @example
 * checkOptionValue('cat', 'isolation', 'comitted') // throws: ... did you mean 'committed'?
 */
export function checkOptionValue(title: string, name: string, value: unknown): void {
  const wrong = value === undefined ? undefined : checks.get(name)?.(value)
  if (wrong === undefined) return
  throw new KafiError('KAFI_ARGUMENT', `the option ${name} of ${title} ${wrong}`, { details: { option: name } })
}

function checkFlag(value: unknown): string | undefined {
  return typeof value === 'boolean' ? undefined : `is true or false, not ${shown(value)}`
}

function checkNumber(value: unknown): string | undefined {
  return typeof value === 'number' && !Number.isNaN(value) ? undefined : `is a number, not ${shown(value)}`
}

// Other clients take names here.
function checkPartitioner(value: unknown): string | undefined {
  if (typeof value === 'function') return undefined
  return `is a function, as partitionConsistently(), partitionInTurn() and partitionSticky() give, not ${shown(value)}`
}

function oneOf(words: object): Check {
  const known = Object.keys(words)
  const list = known.map((word) => `'${word}'`).join(', ')
  return (value) => {
    if (typeof value !== 'string') return `is one of ${list}, not ${shown(value)}`
    if (known.includes(value)) return undefined
    const near = nearest(value, known)
    return `cannot be ${shown(value)}; ${near === undefined ? `use one of ${list}` : `did you mean '${near}'?`}`
  }
}

function someOf(words: object): Check {
  const one = oneOf(words)
  return (value) => (Array.isArray(value) ? value.map(one).find((wrong) => wrong !== undefined) : one(value))
}

function shown(value: unknown): string {
  if (typeof value === 'string') return `'${value.length > 60 ? `${value.slice(0, 60)}...` : value}'`
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value)
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
