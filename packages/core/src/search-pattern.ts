import { isRegExp } from 'node:util/types'
import { KafiError } from './errors.ts'

/** What is looked for: a text without any wildcard, or a regular expression. */
export type Needle = { readonly literal: string } | { readonly pattern: RegExp }

/**
 * Reads what a user looks for: a regular expression, as such or as text, found anywhere. `.*` at either end says nothing
 * then and is taken off (it would make a miss quadratic). A pattern without wildcards is searched for as a text.
 *
 * @example
 * parseNeedle('.*456.*') // { literal: '456' }
 * parseNeedle(/a+b/) // { pattern: /a+b/ }
 */
export function parseNeedle(wanted: string | RegExp): Needle {
  const source = isRegExp(wanted) ? wanted.source : wanted
  const flags = isRegExp(wanted) ? wanted.flags.replace(/[gy]/g, '') : ''
  const bare = stripEnds(source)
  const literal = literalOf(bare)
  if (literal !== undefined && !flags.includes('i')) return { literal }
  return { pattern: compile(bare, flags) }
}

function stripEnds(source: string): string {
  const from = source.replace(/^(?:\.\*\??)+/, '')
  // A dot that is escaped stands for itself.
  return from.replace(/(^|[^\\])(?:\.\*\??)+$/, '$1')
}

/** The text that a pattern stands for, if it is one: nothing in it has a meaning of its own, or it is escaped. */
function literalOf(source: string): string | undefined {
  const plain = source.replace(/\\([^\p{L}\p{N}\s_])/gu, '')
  if (/[\\^$.*+?()[\]{}|]/.test(plain)) return undefined
  return source.replace(/\\(.)/gu, '$1')
}

function compile(source: string, flags: string): RegExp {
  try {
    return new RegExp(source, flags)
  } catch (cause) {
    const shown = source.length > 80 ? `${source.slice(0, 80)}...` : source
    throw new KafiError(
      'KAFI_ARGUMENT',
      `/${shown}/ is no regular expression; put \\ before each of ^ $ . * + ? ( ) [ ] { } | that stands for itself`,
      { cause },
    )
  }
}
