import {
  createLogger,
  didYouMean,
  isKafiError,
  KafiError,
  printable,
  printValue,
  type LogEntry,
  type Storage,
} from '@kafi/core'
import { storageAt, type Surroundings } from './address.ts'
import { flagOf, parseArguments, textOf, unknownOption, type Arguments } from './arguments.ts'
import type { Command, Io } from './command.ts'
import { commandNamed, commands } from './commands/index.ts'
import { exit, exitCodeOf, formatError, type ExitCode } from './exit.ts'
import { commandHelp, commonOptions, generalHelp, usageOf } from './help.ts'
import { Output } from './output.ts'
import { progressTo } from './reading.ts'
import { version } from './version.ts'
import { inCommandWords } from './wording.ts'

/**
 * Runs one call of `kafi` and answers with its exit code; throws nothing. Without words it is the prompt.
 *
 * @example
 * process.exitCode = await main(['locals/local', 'cat', 'quakes'], io)
 */
export async function main(words: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await dispatch(words, io)
  } catch (error) {
    // Whoever read our output has gone: there is nobody left to tell.
    if (isPipeClosed(error)) return exit.ok
    io.stderr.write(formatError(error, words.includes('--debug'), inCommandWords))
    return exitCodeOf(error)
  }
}

async function dispatch(words: readonly string[], io: Io): Promise<ExitCode> {
  const [first, second, ...rest] = words
  if (first === undefined || (first === '--home' && second !== undefined && rest.length === 0)) {
    const { startPrompt } = await import('./prompt.ts')
    return startPrompt(io, surroundingsOf(io, second, false))
  }
  if (first === '--version' || first === '-V') return print(io, `${version()}\n`)
  const wantsHelp = words.includes('--help') || words.includes('-h')
  if (first === 'help' || wantsHelp) return print(io, helpFor(words.filter((word) => !word.startsWith('-'))))
  if (first.startsWith('-')) throw optionFirst(first)
  if (second === undefined)
    throw new KafiError('KAFI_ARGUMENT', `kafi ${first} <command>: no command given; see kafi --help`)
  return runCommand(findCommand(second, first), first, rest, io)
}

function print(io: Io, text: string): ExitCode {
  io.stdout.write(text)
  return exit.ok
}

function helpFor(words: readonly string[]): string {
  const found = words.map(commandNamed).find((command) => command !== undefined)
  return found === undefined ? generalHelp(commands) : commandHelp(found)
}

function findCommand(word: string, storage: string): Command {
  const found = commandNamed(word)
  if (found !== undefined) return found
  if (commandNamed(storage) !== undefined) throw storageMissing(storage)
  const hint =
    didYouMean(
      word,
      commands.map(({ name }) => name),
    ) || '; see kafi --help'
  throw new KafiError('KAFI_ARGUMENT', `no command '${word.slice(0, 80)}'${hint}`)
}

function storageMissing(command: string): KafiError {
  return new KafiError(
    'KAFI_ARGUMENT',
    `'${command}' is a command, and the storage comes first: kafi ./data ${command}`,
  )
}

function optionFirst(word: string): KafiError {
  const name = word.replace(/=.*$/s, '')
  const known = commonOptions.flatMap((option) => [`--${option.name}`, ...(option.short ? [`-${option.short}`] : [])])
  if (!known.includes(name)) return unknownOption(name, commonOptions)
  return new KafiError(
    'KAFI_ARGUMENT',
    `options follow the command: kafi <storage> <command> ${name}; the storage comes first, see kafi --help`,
  )
}

async function runCommand(command: Command, address: string, words: readonly string[], io: Io): Promise<ExitCode> {
  const args = parseArguments(words, [...command.options, ...commonOptions])
  checkOperands(command, args)
  const surroundings = surroundingsOf(io, textOf(args, 'home'), flagOf(args, 'debug'))
  const opened: Storage[] = []
  const open = async (at: string) => {
    const storage = await storageAt(at, surroundings)
    opened.push(storage)
    return storage
  }
  const out = new Output(io.stdout, io.signal)
  const notes = new Output(io.stderr, io.signal)
  try {
    const code = await command.run({ io, args, out, notes, open, signal: io.signal, storage: await open(address) })
    return code ?? exit.ok
  } finally {
    // What was found before a failure is still data.
    await out.flush()
    await notes.flush()
    await Promise.all(opened.map((storage) => storage.close()))
  }
}

function checkOperands(command: Command, { operands }: Arguments): void {
  const least = command.operands.filter((each) => each.startsWith('<')).length
  const most = command.operands.some((each) => each.endsWith('...')) ? Infinity : command.operands.length
  if (operands.length >= least && operands.length <= most) return
  throw new KafiError('KAFI_ARGUMENT', `usage: ${usageOf(command)}; see kafi ${command.name} --help`)
}

function surroundingsOf(io: Io, home: string | undefined, debug: boolean): Surroundings {
  const { cwd, env, stderr } = io
  const log = createLogger((entry) => stderr.write(formatEntry(entry, debug)), { level: debug ? 'debug' : 'warn' })
  return { home: home ?? env['KAFI_HOME'] ?? cwd, cwd, env, log, progress: progressTo(io) }
}

function formatEntry({ level, message, details }: LogEntry, debug: boolean): string {
  return `kafi: ${level}: ${printable(message)}${details === undefined || !debug ? '' : ` ${printValue(details)}`}\n`
}

function isPipeClosed(error: unknown): boolean {
  return error instanceof Error && !isKafiError(error) && 'code' in error && error.code === 'EPIPE'
}
