import { nearest } from '@kafi/core'
import { storageAt, verbsOf } from './prompt-completion.ts'

/**
 * What a misspelt verb or name may have meant, as the end of a message; nothing where that cannot be told.
 *
 * @example
 * hintFor(new TypeError('local.ct is not a function'), (name) => Reflect.get(globalThis, name), ['local']) // "; did you mean 'cat'?"
 */
export function hintFor(error: unknown, lookUp: (name: string) => unknown, names: readonly string[]): string {
  const message = error instanceof Error ? error.message : ''
  const [, path, verb] = /^([\w$]+(?:\.[\w$]+)?)\.([\w$]+) is not a function$/.exec(message) ?? []
  const storage = path === undefined ? undefined : storageAt(path, lookUp)
  if (storage !== undefined && verb !== undefined) return meant(verb, verbsOf(storage))
  const [, name] = /^([\w$]+) is not defined$/.exec(message) ?? []
  return name === undefined ? '' : meant(name, names)
}

function meant(word: string, candidates: readonly string[]): string {
  const found = nearest(word, candidates) ?? shortened(word, candidates)
  return found === undefined ? '' : `; did you mean '${found}'?`
}

/** The shortest candidate that has these letters in this order: `ct` is too short to be near to `cat`. */
function shortened(word: string, candidates: readonly string[]): string | undefined {
  const fitting = candidates.filter((candidate) => candidate[0] === word[0] && hasLetters(candidate, word))
  return fitting.sort((a, b) => a.length - b.length)[0]
}

function hasLetters(candidate: string, word: string): boolean {
  let at = 0
  for (const letter of candidate) if (letter === word[at]) at += 1
  return at === word.length
}
