import { inspect } from 'node:util'

/**
 * Makes a call and prints it with its result. What is printed is the call's own source text.
 *
 * @example
 * await show(() => local.ls())
 * // local.ls()
 * //   -> [ 'quakes' ]
 */
export async function show<T>(call: () => Promise<T>): Promise<T> {
  const result = await call()
  console.log(sourceOf(call) + (result === undefined ? '' : `\n  -> ${formatResult(result)}`) + '\n')
  return result
}

/** The text after `() =>`, as the compiler left it, with two blanks a level and no semicolons. */
function sourceOf(call: () => unknown): string {
  const [first = '', ...rest] = call
    .toString()
    .replace(/^\(\) => /, '')
    .split('\n')
  const margin = Math.min(...rest.map((line) => line.search(/\S/)))
  const lines = rest.map((line) => line.slice(margin).replace(/^ +/, (blanks) => blanks.slice(blanks.length / 2)))
  return [first, ...lines].map((line) => line.replace(/;$/, '')).join('\n')
}

function formatResult(result: unknown): string {
  const options = { depth: 6, breakLength: 110, compact: 5, colors: process.stdout.isTTY } as const
  return inspect(result, options).replaceAll('\n', '\n     ')
}
