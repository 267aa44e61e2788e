import { KafiError } from './errors.ts'
import { nearest } from './nearest.ts'
import { optionNames } from './option-names.ts'
import { checkOptionValue } from './option-values.ts'

/** Whoever takes options: a verb, `storage` (its constructor), `message` (one to write), `cp.source` ... */
export type Taker = keyof typeof optionNames

/**
 * Refuses options that the verb does not know, with the nearest that it does (`KAFI_ARGUMENT`), and values that they cannot
 * have. TypeScript refuses them already; this is for JavaScript and the prompt, where `{ strat: 1 }` would read everything.
 *
 * @example
 * checkOptions('cat', { strat: 1 }) // throws: cat has no option 'strat'; did you mean 'start'?
 */
export function checkOptions(taker: Taker, options: unknown): void {
  const known = optionNames[taker]
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw notAnObject(taker, options, known)
  for (const name in options) if (!known.has(name)) throw unknownOption(taker, name, known)
  if (forRecords.has(taker)) return
  for (const [name, value] of Object.entries(options)) checkOptionValue(titleOf(taker), name, value)
}

/** What these take is said anew for every record, and checked where it is used. */
const forRecords: ReadonlySet<Taker> = new Set(['message', 'produce'])

function unknownOption(taker: Taker, name: string, known: ReadonlySet<string>): KafiError {
  const shown = name.length > 60 ? `${name.slice(0, 60)}...` : name
  const near = nearest(name, known)
  const hint = near === undefined ? `it knows ${[...known].join(', ')}` : `did you mean '${near}'?`
  const what = taker === 'message' ? `a message has no field` : `${titleOf(taker)} has no option`
  return new KafiError('KAFI_ARGUMENT', `${what} '${shown}'; ${hint}`, { details: { option: shown } })
}

function notAnObject(taker: Taker, options: unknown, known: ReadonlySet<string>): KafiError {
  const what = taker === 'message' ? 'a message is' : `the options of ${titleOf(taker)} are`
  const given = Array.isArray(options) ? 'a list' : options === null ? 'null' : `a ${typeof options}`
  const example = [...known].find((name) => name !== 'signal') ?? 'signal'
  return new KafiError('KAFI_ARGUMENT', `${what} an object, { ${example}: ... }; ${given} was given`)
}

function titleOf(taker: Taker): string {
  return taker === 'storage' ? 'a storage' : taker
}
