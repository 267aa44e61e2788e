/** A word that the prompt takes by itself, without a call. */
export type PromptWord = 'help' | 'exit'

const words: ReadonlyMap<string, PromptWord> = new Map([
  ['help', 'help'],
  ['help()', 'help'],
  ['exit', 'exit'],
  ['exit()', 'exit'],
  ['quit', 'exit'],
  ['quit()', 'exit'],
])

/**
 * The word that was typed, if it is one of the prompt's own and not a name of the user's.
 *
 * @example
 * promptWordOf('quit\n') // 'exit'
 */
export function promptWordOf(code: string): PromptWord | undefined {
  const word = code.trim().replace(/;$/, '')
  return word.replace('()', '') in globalThis ? undefined : words.get(word)
}

/** What `help` shows: the names there are, and what can be done with them. */
export function promptHelp(names: Iterable<string>): string {
  return `JavaScript, with these names: ${[...names].join(', ')}
  local.ls()                        what there is: local stands for a storage here
  local.cat('quakes', { n: 3 })     messages; also head, tail, grep, read, filter, foldl, wc, cp, diff ...
  all = await local.cat('quakes')   kept under a name; await may be left out
  new Local({ rootDir: 'data' })    a storage that no configuration names
Tab completes verbs and topics, Ctrl-C ends what runs, exit or Ctrl-D leaves.
`
}
