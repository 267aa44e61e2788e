import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { KafiError } from '@kafi/core'

/** A function the user wrote. */
export type UserFunction = (...values: readonly unknown[]) => unknown

/**
 * A function from the command line: its text (`m => m.value.mag > 6`), or the path of a module whose default export, or
 * else only export, it is. The text runs with all rights of the user who typed it: never pass on text of somebody else.
 *
 * @example
 * const isBig = await loadFunction('m => m.value.mag > 6', process.cwd())
 */
export async function loadFunction(text: string, cwd: string): Promise<UserFunction> {
  const path = resolve(cwd, text)
  const loaded = (await isFile(path)) ? await importFunction(path) : evaluate(text)
  if (typeof loaded === 'function') return loaded as UserFunction
  throw new KafiError('KAFI_ARGUMENT', `no function in '${text}'; write one (m => m.value.id) or the path of a module`)
}

// A text too long for a path, or with a null character, is no file.
async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  return found?.isFile() ?? false
}

async function importFunction(path: string): Promise<unknown> {
  const exported = new Map(Object.entries((await import(pathToFileURL(path).href)) as Record<string, unknown>))
  const functions = [...exported.values()].filter((each) => typeof each === 'function')
  return exported.get('default') ?? (functions.length === 1 ? functions[0] : undefined)
}

function evaluate(text: string): unknown {
  try {
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- what the user typed to be run
    return new Function(`return (${text}\n)`)()
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new KafiError('KAFI_ARGUMENT', `'${text}' is neither a file nor a function: ${why}`, { cause })
  }
}
