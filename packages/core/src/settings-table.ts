import type { Setting } from './provider.ts'
import { settingName } from './settings.ts'

/**
 * The page of a section as a Markdown table: each setting as in a file and as in code, with its default in both units.
 *
 * @example
 * printSettings(kafiSettings) // '| In a file | Default | ...'
 */
export function printSettings(table: readonly Setting[]): string {
  const rows = table.map((setting) => [
    code(setting.key),
    code(inFile(setting, setting.default)),
    code(settingName(setting)),
    code(inCode(setting.default)),
    describe(setting),
  ])
  return printTable(['In a file', 'Default', 'In code', 'Default', 'What it is'], rows)
}

/**
 * The accessor calls of the Python library beside the assignments to `defaults`, as a Markdown table.
 *
 * @example
 * printAccessors(kafiSettings) // '| `c.consume_timeout(5)` | `c.defaults.consumeTimeoutMs = 5000` | ...'
 */
export function printAccessors(table: readonly Setting[]): string {
  const rows = table.map((setting) => [
    code(`c.${setting.key.replaceAll('.', '_')}(${inPython(inFile(setting, setting.default))})`),
    code(`c.defaults.${settingName(setting)} = ${inCode(setting.default)}`),
  ])
  return printTable(['In Python', 'Here'], rows)
}

function describe({ doc, choices, required }: Setting): string {
  const hints = [...(choices ? [`One of ${choices.map(code).join(', ')}.`] : []), ...(required ? ['Required.'] : [])]
  return [doc, ...hints].join(' ')
}

function inFile({ factor = 1 }: Setting, value: unknown): string {
  return typeof value === 'number' && value >= 0 ? inCode(value / factor) : inCode(value).replaceAll("'", '"')
}

function inPython(text: string): string {
  return text === 'true' ? 'True' : text === 'false' ? 'False' : text
}

function inCode(value: unknown): string {
  if (value === undefined) return ''
  return typeof value === 'string' ? `'${value}'` : JSON.stringify(value)
}

function code(text: string): string {
  return text === '' ? '' : `\`${text}\``
}

function printTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
