import { isSecret } from './secret.ts'

const hidden = '[secret]'
const secretName =
  /pass(word|phrase|wd)?|secret|token|credential|private|jaas|user\.?info|connection\.?string|(access|account|api|shared|ssl|sas|tls)[._-]?key|signature|authorization|^(sas|sig|key|pem|pfx|cert)$/i
/** What is printed of something large: so many levels, and so many entries of each. */
const maxDepth = 6
const maxEntries = 100

/**
 * Does a setting of this name hold a secret? Judged by the name alone: `sasl.password`, `secretKey`, `connection.string`.
 *
 * @example
 * looksSecret('sasl.jaas.config') // true
 */
export function looksSecret(name: string): boolean {
  return secretName.test(name) && !/^(key|value)[._-]?(type|schema)|credentials?[._-]?source$/i.test(name)
}

/**
 * The text with what looks like a secret taken out: user and password of a URL, and what follows `password=`, `sig=`,
 * `AccountKey=` and the like.
 *
 * @example
 * redactText('http://me:rosebud@localhost:8081') // 'http://[secret]@localhost:8081'
 */
export function redactText(text: string): string {
  return text
    .replace(/([a-z][a-z0-9+.-]{0,30}:\/\/)[^\s/?#]*@/gi, `$1${hidden}@`)
    .replace(/([\w.-]{0,40})(["']?\s?[=:]\s?)("[^"]*"|'[^']*'|[^\s&;,"'}]+)/g, (all, name: string, sign: string) =>
      looksSecret(name) ? `${name}${sign}${hidden}` : all,
    )
}

/**
 * A copy for a log or a screen: secrets, values under secret-looking names and secrets within texts are replaced by
 * `[secret]`. Bounded in depth and size.
 *
 * @example
 * redact({ rootDir: 'data', password: 'rosebud' }) // { rootDir: 'data', password: '[secret]' }
 */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return redactText(value)
  if (typeof value !== 'object' || value === null) return typeof value === 'function' ? '[function]' : value
  if (isSecret(value)) return hidden
  if (depth === maxDepth) return '...'
  if (value instanceof Error) return redactText(`${value.name}: ${value.message}`)
  if (value instanceof Uint8Array) return `[${value.length} bytes]`
  if (Array.isArray(value)) return value.slice(0, maxEntries).map((item) => redact(item, depth + 1))
  const entries = value instanceof Map ? [...value] : Object.entries(value)
  return Object.fromEntries(entries.slice(0, maxEntries).map((entry) => redactEntry(entry, depth)))
}

function redactEntry([key, value]: [unknown, unknown], depth: number): [string, unknown] {
  const name = String(key)
  return [name, looksSecret(name) && value !== undefined ? hidden : redact(value, depth + 1)]
}
