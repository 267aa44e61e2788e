import { KafiError, type Message } from '@kafi/core'
import { fieldText } from './envelope.ts'

/** Prints one message. */
export type Print = (message: Message) => string

const tokens: ReadonlyMap<string, Print> = new Map<string, Print>([
  ['t', (m) => m.topic],
  ['p', (m) => String(m.partition)],
  ['o', (m) => String(m.offset)],
  ['T', (m) => String(m.timestamp)],
  ['d', (m) => dateText(m.timestamp)],
  ['k', (m) => fieldText(m.key)],
  ['s', (m) => fieldText(m.value)],
  ['v', (m) => fieldText(m.value)],
  ['K', (m) => String(sizeOf(m.key))],
  ['S', (m) => String(sizeOf(m.value))],
  ['h', (m) => m.headers.map(([name, value]) => `${name}=${fieldText(value)}`).join(',')],
  ['%', () => '%'],
])

const escapes: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['\\', '\\'],
])

/**
 * A format in the manner of `kcat -f` and `rpk -f`: `%t` topic, `%p` partition, `%o` offset, `%T` timestamp in ms, `%d` the
 * same as a date, `%k` key, `%s` or `%v` value, `%K` and `%S` their sizes in bytes (-1: null), `%h` headers, `%%`, and
 * `\n \t \r \\`. An unknown token is a `KAFI_ARGUMENT`.
 *
 * @example
 * const print = parseFormat('%p:%o %k\\n')
 * print(message) // -> '0:17 us7000kf3x\n'
 */
export function parseFormat(format: string): Print {
  const parts = [...format.matchAll(/%(.?)|\\(.?)|[^%\\]+/gs)].map(([all, token, escape]): Print => {
    if (token !== undefined) return tokenOf(token)
    const text = escape === undefined ? all : (escapes.get(escape) ?? all)
    return () => text
  })
  return (message) => parts.map((part) => part(message)).join('')
}

function tokenOf(token: string): Print {
  const print = tokens.get(token)
  if (print !== undefined) return print
  throw new KafiError(
    'KAFI_ARGUMENT',
    `--format knows ${[...tokens.keys()].map((each) => `%${each}`).join(' ')}, not '%${token}'`,
  )
}

// A timestamp is any integer, a date ends at the year 275760.
function dateText(timestamp: number): string {
  if (timestamp < 0) return ''
  return timestamp > 8.64e15 ? String(timestamp) : new Date(timestamp).toISOString()
}

function sizeOf(value: unknown): number {
  if (value === null || value === undefined) return -1
  return value instanceof Uint8Array ? value.length : Buffer.byteLength(fieldText(value))
}
