import { Script } from 'node:vm'

// `const a =`, `let { a, b } =`, `a.b =`: but not ==, => and the like.
const assignment = /^\s*(?:(?:const|let|var)\s+)?[\w$.,:[\]{}\s]+=(?![=>])\s*/

const declaration = /^\s*(?:async\s+function|function|class)\b/

/**
 * The line with `await` before what it computes, so that the user need not write it: `all = local.cat('quakes')` holds
 * messages, not a promise. What cannot be awaited as a whole (declarations of functions, several statements, what is not
 * finished yet) comes back as it is.
 *
 * @example
 * awaited("const all = local.cat('quakes')\n") // -> "const all = await (local.cat('quakes')\n)\n"
 */
export function awaited(code: string): string {
  if (declaration.test(code) || !isProgram(code)) return code
  const [left] = assignment.exec(code) ?? ['']
  const right = code.slice(left.length).replace(/;?\s*$/, '')
  const candidate = `${left}await (${right}\n)\n`
  return (left === '' || isSingle(right)) && isProgram(candidate) ? candidate : code
}

// Names of computed fields take one expression and no comma: `const a = 1, b = 2` must stay two.
function isSingle(expression: string): boolean {
  return isProgram(`({[${expression}\n]: 0})`)
}

// Compiled, never run.
function isProgram(code: string): boolean {
  try {
    new Script(`(async () => {${code}\n})`)
    return true
  } catch {
    return false
  }
}

const secretWord =
  /pass(?:word|phrase|wd)?\b|secret|token|credential|api.?key|access.?key|account.?key|user.?info|connection.?string|:\/\/[^/\s]*:[^/\s]*@/i

/** Does a line of the prompt look as if it held a secret? Such lines are not kept in the history. */
export function holdsSecret(line: string): boolean {
  return secretWord.test(line)
}
