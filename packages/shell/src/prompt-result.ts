import { inspect } from 'node:util'
import type { Message } from '@kafi/core'
import { fieldText } from './envelope.ts'
import { formatTable } from './table.ts'

const mostRows = 20

/**
 * What the prompt shows for a result: messages and other rows as a table (the first 20), text as it is, everything else
 * as Node shows it. Secrets redact themselves.
 *
 * @example
 * showResult(await local.ll(), { colors: false })
 */
export function showResult(result: unknown, { colors }: { readonly colors: boolean }): string {
  if (!isRows(result)) return inspect(result, { colors, depth: 4, maxArrayLength: mostRows })
  const shown = result.slice(0, mostRows).map((row) => (isMessage(row) ? messageRow(row) : row))
  const rest = result.length - shown.length
  return `${formatTable(shown)}${rest > 0 ? `... and ${rest} more` : `(${result.length})`}`
}

function isRows(value: unknown): value is readonly object[] {
  return Array.isArray(value) && value.length > 0 && value.slice(0, mostRows).every(isRow)
}

function isRow(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof Uint8Array) return false
  const names = Object.keys(value)
  return names.length > 0 && names.length <= 12
}

function isMessage(row: object): row is Message {
  return 'topic' in row && 'offset' in row && 'headers' in row && 'value' in row
}

function messageRow({ partition, offset, timestamp, headers, key, value }: Message): object {
  return {
    partition,
    offset,
    time: timestamp < 0 || timestamp > 8.64e15 ? timestamp : new Date(timestamp).toISOString(),
    ...(headers.length > 0 && { headers: headers.map(([name]) => name).join(',') }),
    key: key === null ? null : fieldText(key),
    value: value === null ? null : fieldText(value),
  }
}
