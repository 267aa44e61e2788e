import { flagOf, type Option } from './arguments.ts'
import type { Context } from './command.ts'
import { formatJson } from './json.ts'
import { mark } from './marks.ts'
import { escapeUnsafe } from './safe-json.ts'
import { formatTable } from './table.ts'

/** Options of every command that prints rows. */
export const rowOptions: readonly Option[] = [
  { name: 'table', doc: 'print a table; the default on a terminal' },
  { name: 'json', doc: 'print one line of JSON a row; the default elsewhere' },
]

/** Prints rows as a table on a terminal, else as one line of JSON each. */
export async function printRows({ args, io, out }: Context, rows: readonly object[]): Promise<void> {
  const table = flagOf(args, 'table') || (io.stdout.isTTY === true && !flagOf(args, 'json'))
  await out.write(table ? formatTable(rows) : rows.map((row) => `${formatValue(row)}\n`).join(''))
}

/** Any value as one line of JSON that is safe on a terminal. */
export function formatValue(value: unknown): string {
  return escapeUnsafe(formatJson(mark(value ?? null)))
}
