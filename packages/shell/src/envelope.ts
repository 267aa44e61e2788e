import { isUtf8 } from 'node:buffer'
import { didYouMean, KafiError, type Bytes, type Headers, type Message, type TimestampType } from '@kafi/core'
import { formatJson, parseJson } from './json.ts'
import { mark, unmark } from './marks.ts'
import { escapeUnsafe } from './safe-json.ts'

/** A message as one line says it. What the line leaves out is undefined; key is null then. */
export interface Envelope {
  readonly topic: string | undefined
  readonly partition: number | undefined
  readonly offset: number | undefined
  /** Milliseconds since 1970, UTC; -1: none. */
  readonly timestamp: number | undefined
  readonly timestampType: TimestampType | undefined
  readonly headers: Headers
  readonly key: unknown
  readonly value: unknown
}

/** Which parts are of type `bytes`. */
export interface TextParts {
  readonly key: boolean
  readonly value: boolean
}

const noText: TextParts = { key: false, value: false }

const fields = ['topic', 'partition', 'offset', 'timestamp', 'timestampType', 'headers', 'key', 'value', 'error']

/**
 * A message as one line of JSON that {@link parseEnvelope} takes back without loss: headers in order, null apart from
 * empty, big integers digit by digit, bytes as text where they are UTF-8 and as `{"$bytes": "<base64>"}` where not. With
 * `text` (a part of type `bytes`) that holds for key or value as a whole too; else bytes there are always marked, because
 * they stand for what could not be decoded. What could disturb a terminal is escaped, as JSON allows.
 *
 * @example
 * formatEnvelope(message)
 * // -> '{"topic":"quakes","partition":0,"offset":0,"timestamp":1,"timestampType":"create","headers":[],"key":"a","value":{"mag":6}}'
 */
export function formatEnvelope(message: Message, { text = noText }: { readonly text?: TextParts } = {}): string {
  const { topic, partition, offset, timestamp, timestampType, headers, key, value, error } = message
  const line = {
    topic,
    partition,
    offset,
    timestamp,
    timestampType,
    headers: headers.map(([name, bytes]) => [name, textOrMark(bytes)]),
    key: text.key ? textOrMark(key) : mark(key),
    value: text.value ? textOrMark(value) : mark(value),
    error: error?.message,
  }
  return escapeUnsafe(formatJson(line))
}

function textOrMark(part: unknown): unknown {
  if (!(part instanceof Uint8Array) || !isUtf8(part)) return mark(part)
  return Buffer.from(part.buffer, part.byteOffset, part.length).toString('utf8')
}

/**
 * Key, value or header as a person reads it: text as it is, null as an empty text, bytes as UTF-8 or else base64, anything
 * else as JSON.
 */
export function fieldText(part: unknown): string {
  if (part === null || part === undefined) return ''
  if (typeof part === 'string') return part
  if (!(part instanceof Uint8Array)) return formatJson(mark(part))
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.length)
  return bytes.toString(isUtf8(bytes) ? 'utf8' : 'base64')
}

/**
 * Takes a line of {@link formatEnvelope} apart. Only `value` must be there (null is a tombstone); the order of the fields is
 * free. Anything wrong is a `KAFI_ARGUMENT` that names the line, and an unknown field the nearest known one.
 *
 * @example
 * parseEnvelope('{"key": "a", "value": {"mag": 6}}', 1).value // -> { mag: 6 }
 */
export function parseEnvelope(text: string, line: number): Envelope {
  const { fail, object } = openLine(text, line)
  for (const name of Object.keys(object)) if (!fields.includes(name)) throw fail(unknownField(name))
  if (!Object.hasOwn(object, 'value')) throw fail(`no "value"; write "value": null for a tombstone`)
  const whole = (name: string, most?: number) => wholeOf(object[name], name, fail, most)
  return {
    topic: topicOf(object['topic'], fail),
    partition: whole('partition', 2 ** 31 - 1),
    offset: whole('offset'),
    timestamp: whole('timestamp'),
    timestampType: timestampTypeOf(object['timestampType'], fail),
    headers: headersOf(object['headers'], fail),
    key: object['key'] === undefined ? null : guard(() => unmark(object['key']), fail),
    value: guard(() => unmark(object['value']), fail),
  }
}

type Fail = (what: string, cause?: unknown) => KafiError

function openLine(text: string, line: number): { fail: Fail; object: Record<string, unknown> } {
  const fail: Fail = (what, cause) =>
    new KafiError('KAFI_ARGUMENT', `line ${line}: ${what}`, { details: { line }, cause })
  const object = guard(() => parseJson(text), fail)
  if (typeof object !== 'object' || object === null || Array.isArray(object)) throw fail(notAnEnvelope)
  return { fail, object: object as Record<string, unknown> }
}

const notAnEnvelope = 'not a JSON object with a "value"; to send every line as a value, add --raw'

function guard<T>(read: () => T, fail: Fail): T {
  try {
    return read()
  } catch (cause) {
    throw fail(
      cause instanceof SyntaxError ? notAnEnvelope : cause instanceof Error ? cause.message : String(cause),
      cause,
    )
  }
}

function unknownField(name: string): string {
  const hint = didYouMean(name, fields) || `; a line has ${fields.join(', ')}`
  return `no field ${JSON.stringify(name.slice(0, 80))} in an envelope${hint} (--raw sends every line as a value)`
}

function topicOf(value: unknown, fail: Fail): string | undefined {
  if (value === undefined || typeof value === 'string') return value
  throw fail('"topic" must be a text')
}

function wholeOf(value: unknown, name: string, fail: Fail, most = Number.MAX_SAFE_INTEGER): number | undefined {
  if (value === undefined) return undefined
  if (typeof value === 'number' && Number.isInteger(value) && value >= -1 && value <= most) return value
  throw fail(`"${name}" must be a whole number from -1 to ${most}`)
}

function timestampTypeOf(value: unknown, fail: Fail): TimestampType | undefined {
  if (value === undefined || value === 'create' || value === 'append' || value === 'none') return value
  throw fail('"timestampType" must be "create", "append" or "none"')
}

function headersOf(value: unknown, fail: Fail): Headers {
  if (value === undefined) return []
  if (!Array.isArray(value)) throw fail(badHeaders)
  return value.map((pair: unknown) => {
    if (!Array.isArray(pair) || pair.length !== 2 || typeof pair[0] !== 'string') throw fail(badHeaders)
    return [wellFormed(pair[0], fail), headerBytes(pair[1], fail)]
  })
}

const badHeaders =
  '"headers" must be a list of [name, value]: [["a", "text"], ["b", null], ["c", {"$bytes": "<base64>"}]]'

function headerBytes(value: unknown, fail: Fail): Bytes | null {
  if (value === null) return null
  if (typeof value === 'string') return Buffer.from(wellFormed(value, fail))
  const bytes = guard(() => unmark(value), fail)
  if (bytes instanceof Uint8Array) return bytes
  throw fail(badHeaders)
}

// A lone half of a pair would silently become U+FFFD in UTF-8.
function wellFormed(text: string, fail: Fail): string {
  if (!/\p{Surrogate}/u.test(text)) return text
  throw fail('a header holds half a surrogate pair, which is no text; write it as {"$bytes": "<base64>"}')
}
