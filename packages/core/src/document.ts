import { readFileSync, statSync } from 'node:fs'
import { FAILSAFE_SCHEMA, load, realMapTag } from 'js-yaml'
import { KafiError } from './errors.ts'
import type { Entries } from './settings.ts'

/** A configuration: its sections by name. */
export type Document = ReadonlyMap<string, Entries>

/** Greatest size of a configuration file. */
const maxFileBytes = 1_048_576
/** Aliases one file may use: each is a reference, none is copied. */
const maxAliases = 100

// Every scalar stays text: the table of settings says what it is, so that the password 0123 is not made a number.
const schema = FAILSAFE_SCHEMA.withTags(realMapTag)

/**
 * Reads a configuration file. Refuses (`KAFI_CONFIG`) what is no file, over 1 MiB, no UTF-8, no YAML or not made of
 * sections; a message names file and line and never shows what stands there. Variables are not filled in.
 *
 * @example
 * readDocument('configs/locals/local.yaml').get('local')?.get('root.dir') // 'data'
 */
export function readDocument(file: string): Document {
  return parseDocument(decodeFile(file), file)
}

/**
 * The same for a text; `file` is its name in messages.
 *
 * @example
 * parseDocument('local:\n  root.dir: data', 'local.yaml')
 */
export function parseDocument(text: string, file: string): Document {
  const document = new Map<string, Entries>()
  for (const [name, section] of toEntries(parseYaml(text, file), file)) {
    document.set(name, section === '' ? new Map() : toEntries(section, file))
  }
  return document
}

function decodeFile(file: string): string {
  try {
    const { size } = statFile(file)
    if (size > maxFileBytes)
      throw new KafiError('KAFI_CONFIG', `${file} is over 1 MiB (${size} bytes): no configuration`)
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
  } catch (error) {
    if (error instanceof KafiError) throw error
    const problem = error instanceof TypeError ? 'is not UTF-8' : `cannot be read (${codeOf(error)})`
    throw new KafiError('KAFI_CONFIG', `${file} ${problem}`, { details: { file } })
  }
}

function statFile(file: string): { size: number } {
  const stat = statSync(file)
  // A pipe of this name would block the process for ever.
  if (!stat.isFile()) throw new KafiError('KAFI_CONFIG', `${file} is no file`, { details: { file } })
  return stat
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
}

function parseYaml(text: string, file: string): unknown {
  try {
    return load(text, { schema, maxAliases, maxDepth: 10 })
  } catch (error) {
    // Never its message or itself as cause: both quote the lines around, where secrets may stand.
    const { reason, mark } = error as { reason?: string; mark?: { line: number } }
    const line = mark === undefined ? '' : `, line ${mark.line + 1}`
    throw new KafiError('KAFI_CONFIG', `${file}${line}: no YAML: ${unquoted(reason ?? 'it cannot be parsed')}`, {
      details: { file, ...(mark === undefined ? {} : { line: mark.line + 1 }) },
    })
  }
}

/** A parser's reason up to the first thing that it quotes. */
function unquoted(reason: string): string {
  return reason.replace(/(: |\s*["`<!(])[^]*$/, '')
}

function toEntries(value: unknown, file: string): Entries {
  if (value instanceof Map && [...value.keys()].every((key) => typeof key === 'string')) return value
  throw new KafiError('KAFI_CONFIG', `${file}: a configuration is made of sections (name:) with keys (key: value)`, {
    details: { file },
  })
}
