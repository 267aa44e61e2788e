import type { Option } from './arguments.ts'
import type { Command } from './command.ts'

/** Options that every command takes. */
export const commonOptions: readonly Option[] = [
  { name: 'home', value: 'folder', doc: 'where configurations are; default: KAFI_HOME, else the current folder' },
  { name: 'debug', doc: 'errors with stack and causes' },
  { name: 'help', short: 'h', doc: 'this' },
]

/** How a command is called: `kafi <storage> grep <topic> <pattern> [options]`. */
export function usageOf({ name, operands }: Command): string {
  return ['kafi <storage>', name, ...operands, '[options]'].join(' ')
}

/** The page of one command. */
export function commandHelp(command: Command): string {
  const { summary, about, options, examples } = command
  return [
    `${usageOf(command)}\n\n${summary}\n${about === undefined ? '' : `${about}\n`}`,
    optionLines('Options', options),
    optionLines('Everywhere', commonOptions),
    `Examples\n${examples.map((each) => `  kafi ${each}\n`).join('')}`,
  ]
    .filter((part) => part !== '')
    .join('\n')
}

/** The page of `kafi --help`. */
export function generalHelp(commands: Iterable<Command>): string {
  const lines = [...commands].map(({ name, summary }) => [name, summary] as const)
  return `kafi                                the interactive prompt
kafi <storage> <command> [options]  one command
kafi <command> --help               its options and examples

A storage is a configuration (clusters/local, or local where that is unique), a folder (./data), or the brokers of a
cluster (localhost:9092).
Messages go to standard output, one line of JSON each; all else goes to standard error.
Exit codes: 0 all is well, 1 failed, nothing found or different, 2 used wrongly, 130 stopped.

Commands
${columns(lines)}
Examples
  kafi ./data touch snacks
  kafi ./data produce snacks '{"name": "cookie"}' --key 123
  kafi ./data cat snacks
  kafi localhost:9092 cat snacks --follow
  kafi locals/local cp snacks locals/backup snacks --type bytes
`
}

function optionLines(title: string, options: readonly Option[]): string {
  if (options.length === 0) return ''
  return `${title}\n${columns(options.map((option) => [wordsOf(option), option.doc] as const))}`
}

function wordsOf({ name, short, value }: Option): string {
  const long = name.length === 1 ? [] : [`--${name}`]
  const words = [...(short === undefined ? [] : [`-${short}`]), ...long].join(', ')
  return value === undefined ? words : `${words} <${value}>`
}

function columns(lines: readonly (readonly [string, string])[]): string {
  const width = Math.max(...lines.map(([left]) => left.length))
  return lines.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('')
}
