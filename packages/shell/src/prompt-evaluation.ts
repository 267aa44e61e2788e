import { Script } from 'node:vm'

// `const a =`, `let { a, b } =`, `a.b =`: but not ==, => and the like.
const assignment = /^\s*(?:(?:const|let|var)\s+)?[\w$.,:[\]{}\s]+=(?![=>])\s*/
const hidden = Symbol.for('kafi.prompt.value')

/**
 * Runs what was typed and answers with its value, awaited, so that the user need not write `await`: after
 * `all = local.cat('quakes')` there are messages in `all`, not a promise. What is declared stays for the next call, and may
 * be declared again. Needs a global scope of its own: that of the process.
 *
 * @example
 * await evaluate("const all = local.cat('quakes')")
 * await evaluate('all.length') // -> 3
 */
export async function evaluate(code: string): Promise<unknown> {
  const [left] = assignment.exec(code) ?? ['']
  const right = code.slice(left.length).replace(/;?\s*$/, '')
  if (isSingle(right) && !/^\s*(?:async\s+)?function\b|^\s*class\b/.test(code)) {
    const value: unknown = await run(`(async () => (${right}\n))()`)
    if (left === '') return value
    assign(left, value)
    return undefined
  }
  const isStatements = !isScript(code) && isScript(inFunction(code))
  return await run(isStatements ? `${inFunction(code)}()` : code)
}

/** Has the code only begun, so that more lines must come? */
export function isIncomplete(code: string): boolean {
  const why = errorOf(code)
  if (why === undefined) return false
  if (why === 'Unexpected end of input' || why === 'Missing } in template expression') return true
  // `f(a` and `f(a b` are told apart by what closing them does.
  if (!why.startsWith('missing )')) return false
  const closed = [1, 2, 3, 4].map((count) => errorOf(code + ')'.repeat(count)))
  return closed.some((error) => error === undefined || error === 'Unexpected end of input')
}

function assign(left: string, value: unknown): void {
  Object.defineProperty(globalThis, hidden, { value, configurable: true })
  // `var` may be declared again.
  run(`${left.replace(/^\s*(?:const|let)\b/, 'var')} globalThis[Symbol.for('kafi.prompt.value')]; undefined`)
  Reflect.deleteProperty(globalThis, hidden)
}

function run(code: string): unknown {
  return new Script(code, { filename: 'prompt' }).runInThisContext({ breakOnSigint: true }) as unknown
}

// Names of computed fields take one expression and no comma: `const a = 1, b = 2` must stay two.
function isSingle(expression: string): boolean {
  return isScript(inFunction(`({[${expression}\n]: 0})`))
}

function inFunction(code: string): string {
  return `(async () => {${code}\n})`
}

function isScript(code: string): boolean {
  return errorOf(code) === undefined
}

// Compiled, never run.
function errorOf(code: string): string | undefined {
  try {
    new Script(code)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
