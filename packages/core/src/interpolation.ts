import type { Document } from './document.ts'
import { KafiError } from './errors.ts'
import type { Entries } from './settings.ts'

/** Where variables are looked up: `process.env`, or an object of a test. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * The document with every variable in its values filled in (see {@link interpolate}); keys stay as they are.
 *
 * @example
 * fillVariables(readDocument(file), file, process.env)
 */
export function fillVariables(document: Document, file: string, env: Environment): Document {
  const fill = (value: unknown) => (typeof value === 'string' ? interpolate(value, file, env) : value)
  const fillEntries = (entries: Entries) => new Map([...entries].map(([key, value]) => [key, fill(value)]))
  return new Map([...document].map(([name, entries]) => [name, fillEntries(entries)]))
}

/**
 * Fills in `${NAME}` from the environment; `$${NAME}` stands for the text `${NAME}`. Works on one parsed scalar, so that a
 * value with a line break or a colon stays a value, and what was filled in is not looked at again.
 * A variable that is not set is refused (`KAFI_CONFIG`) by its name and the file's, never a value.
 *
 * @example
 * interpolate('${HOST}:9092', 'clusters/local.yaml', { HOST: 'localhost' }) // 'localhost:9092'
 */
export function interpolate(text: string, file: string, env: Environment): string {
  return text.replace(/\$(\$\{)|\$\{([^}]*)(\}?)/g, (_, escaped?: string, name?: string, end?: string) => {
    return escaped ?? lookUp(name ?? '', end ?? '', file, env)
  })
}

function lookUp(name: string, end: string, file: string, env: Environment): string {
  if (end === '' || !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
    throw new KafiError('KAFI_CONFIG', `${file}: a variable is written \${NAME}, and the text \${ itself $\${`, {
      details: { file },
    })
  }
  const value = Object.hasOwn(env, name) ? env[name] : undefined
  if (value !== undefined) return value
  throw new KafiError('KAFI_CONFIG', `${file}: the variable ${name} is not set`, { details: { file, variable: name } })
}
