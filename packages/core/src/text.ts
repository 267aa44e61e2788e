import { isUtf8 } from 'node:buffer'
import { printLossless } from './json-printer.ts'
import type { Headers, Message } from './message.ts'

/** Control characters, and those that turn the direction of a line: they must not reach a terminal as they are. */
const unsafe = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g
const short = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
])

/**
 * A message as one printable line: place, key, value, headers if any. For the eye; control characters are escaped.
 *
 * @example
 * printMessage(message) // quakes[0]@17 us7000: {"mag":5.1}
 */
export function printMessage({ topic, partition, offset, key, value, headers }: Message): string {
  const tail = headers.length === 0 ? '' : ` {${printable(printHeaders(headers, ', '))}}`
  return `${printable(topic)}[${partition}]@${offset} ${printLine(key)}: ${printLine(value)}${tail}`
}

/**
 * A key or value as text: text as it is, bytes as text if they are UTF-8 (else in hexadecimal), everything else as JSON.
 * This is where `grep` looks.
 *
 * @example
 * printValue({ mag: 5.1 }) // '{"mag":5.1}'
 */
export function printValue(value: unknown): string {
  if (typeof value === 'string') return value
  if (value instanceof Uint8Array) return printBytes(value)
  return printJson(value) ?? String(value)
}

function printBytes(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return isUtf8(buffer) ? buffer.toString() : buffer.toString('hex')
}

function printJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value, bytesAsText)
  } catch {
    // It holds a bigint, or nests too deep: this writes the first and names the other.
    return printLossless(value)
  }
}

/** The bytes themselves, not what `Buffer` makes of itself for JSON. */
function bytesAsText(this: Record<string, unknown>, key: string, value: unknown): unknown {
  const own = this[key]
  return own instanceof Uint8Array ? printBytes(own) : value
}

/** Headers as `name: value`, in their order. */
export function printHeaders(headers: Headers, between: string): string {
  return headers.map(([name, value]) => `${name}: ${printValue(value)}`).join(between)
}

function printLine(value: unknown): string {
  return printable(printValue(value))
}

/**
 * The same text without anything that a terminal would act on.
 *
 * @example
 * printable('a\nb') // 'a\\nb'
 */
export function printable(text: string): string {
  return text.replace(unsafe, (found) => short.get(found) ?? `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
