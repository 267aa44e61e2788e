import { inspect } from 'node:util'
import { printable } from '@kafi/core'

const longestCell = 60

/**
 * Rows as an aligned table with a head line; the columns are those of the first row that has them. Numbers stand right,
 * cells are cut at 60 characters, and what could disturb a terminal is escaped. No rows: an empty text.
 *
 * @example
 * formatTable([{ topic: 'quakes', partitions: 2 }])
 * // topic   partitions
 * // quakes           2
 */
export function formatTable(objects: readonly object[]): string {
  const rows = objects.map((row) => new Map<string, unknown>(Object.entries(row)))
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))]
  if (columns.length === 0) return ''
  const cells = rows.map((row) => columns.map((column) => cellText(row.has(column) ? row.get(column) : '')))
  const right = columns.map((column) => rows.every((row) => isNumber(row.get(column))))
  const widths = columns.map((column, c) => Math.max(width(column), ...cells.map((line) => width(line[c] ?? ''))))
  const align = (line: readonly string[]) => line.map((cell, c) => pad(cell, widths[c] ?? 0, right[c] ?? false))
  return [columns.map(cellText), ...cells].map((line) => `${align(line).join('  ').trimEnd()}\n`).join('')
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'bigint' || value === undefined
}

/** A value in one short line: text as it is, everything else as Node shows it, at most 60 characters. */
export function cellText(value: unknown): string {
  const text =
    typeof value === 'string'
      ? value
      : inspect(value, { breakLength: Infinity, depth: 4, maxStringLength: longestCell })
  const characters = [...printable(text.slice(0, longestCell * 8))]
  return characters.length <= longestCell ? characters.join('') : `${characters.slice(0, longestCell - 1).join('')}…`
}

function pad(text: string, size: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, size - width(text)))
  return right ? space + text : text + space
}

// Chinese, Japanese, Korean and emoji take two columns on a terminal, marks none.
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u

function width(text: string): number {
  let columns = 0
  for (const character of text) columns += /\p{Mark}/u.test(character) ? 0 : wide.test(character) ? 2 : 1
  return columns
}
