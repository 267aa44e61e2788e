import type { EventEmitter } from 'node:events'
import process from 'node:process'
import { Recoverable, start, type REPLServer } from 'node:repl'
import { KafiError, type Progress } from '@kafi/core'
import type { Surroundings } from './address.ts'
import type { Io } from './command.ts'
import { exit, formatError, type ExitCode } from './exit.ts'
import { readLines } from './lines.ts'
import { bindNames } from './prompt-bindings.ts'
import { createCompleter, type Completer } from './prompt-completion.ts'
import { evaluate, isIncomplete } from './prompt-evaluation.ts'
import { historyFile, keepHistory } from './prompt-history.ts'
import { createPromptProgress, type PromptProgress } from './prompt-progress.ts'
import { hintFor } from './prompt-hint.ts'
import { showResult } from './prompt-result.ts'
import { openScope, type Scope } from './prompt-scope.ts'
import { promptHelp, promptWordOf } from './prompt-words.ts'
import { version } from './version.ts'

/**
 * The prompt: JavaScript with the storages of the configurations in scope. Promises are awaited for the user, results are
 * tables, Tab completes verbs and topics, Ctrl-C ends what runs. Without a terminal it is a script from standard input that
 * ends at the first failure, with exit code 1.
 *
 * @example
 * process.exitCode = await startPrompt(io, { home: '.', cwd: process.cwd(), env: process.env, log: silent })
 */
export async function startPrompt(io: Io, place: Surroundings): Promise<ExitCode> {
  const isTerminal = io.stdin.isTTY === true && io.stdout.isTTY === true
  const progress = createPromptProgress(io.stdout)
  const shown = { progress: (each: Progress) => progress.tell(each), defaults: { verbose: 1 } }
  const scope = await openScope(isTerminal ? { ...place, ...shown } : place)
  const unbind = bindNames(scope.names)
  try {
    return await (isTerminal ? talk(io, scope, progress, historyFile(place.env)) : runScript(io, scope))
  } finally {
    unbind()
    await scope.close()
  }
}

async function runScript(io: Io, scope: Scope): Promise<ExitCode> {
  let code = ''
  for await (const lines of readLines(io.stdin)) {
    for (const { text } of lines) {
      code += `${text}\n`
      if (isIncomplete(code)) continue
      if (promptWordOf(code) === 'exit') return exit.ok
      await runPart(io, scope, code)
      code = ''
    }
  }
  await runPart(io, scope, code)
  return exit.ok
}

async function runPart(io: Io, scope: Scope, code: string): Promise<void> {
  if (promptWordOf(code) === 'help') return void io.stdout.write(promptHelp(scope.names.keys()))
  const result = await untilAborted(evaluate(code), io.signal)
  if (result !== undefined) io.stdout.write(`${showResult(result, { colors: false })}\n`)
}

async function talk(io: Io, scope: Scope, progress: PromptProgress, history: string): Promise<ExitCode> {
  io.stdout.write(
    `Kafi ${version()}: ${[...scope.names.keys()].join(', ')}. help tells more, Tab completes, Ctrl-D leaves.\n`,
  )
  const server = start({
    prompt: 'kafi> ',
    input: io.stdin,
    output: io.stdout,
    terminal: true,
    // The same Array, RegExp and Uint8Array as in the library: another realm's would not be known there.
    useGlobal: true,
    ignoreUndefined: true,
    writer: (result) => showResult(result, { colors: io.env['NO_COLOR'] === undefined }),
    eval: oneByOne(io, scope, progress),
  })
  const standard = server.completer as Completer
  Object.assign(server, { completer: createCompleter((name) => Reflect.get(globalThis, name), standard.bind(server)) })
  keepHistory(server, history)
  // Out of raw mode Ctrl-C comes as a signal: it is to do the same.
  const giveBack = takeOver(process, () => {
    server.emit('SIGINT')
  })
  await left(server, io.signal)
  giveBack()
  return io.signal.aborted ? exit.stopped : exit.ok
}

// What is typed while something runs waits for its turn.
function oneByOne(io: Io, scope: Scope, progress: PromptProgress): REPLServer['eval'] {
  let line: Promise<void> = Promise.resolve()
  return function (this: REPLServer, code, _context, _file, done) {
    line = line.then(async () => {
      if (isIncomplete(code)) {
        done(new Recoverable(new SyntaxError('more is to come')), undefined)
        return
      }
      const word = promptWordOf(code)
      if (word === 'help') io.stdout.write(promptHelp(scope.names.keys()))
      if (word === 'exit') this.close()
      done(null, word === undefined ? await answer(this, io, scope, progress, code) : undefined)
    })
  }
}

async function answer(
  server: REPLServer,
  io: Io,
  scope: Scope,
  progress: PromptProgress,
  code: string,
): Promise<unknown> {
  const stop = new AbortController()
  const giveBack = takeOver(server, () => {
    stop.abort(new KafiError('KAFI_ABORTED', 'stopped'))
  })
  progress.begin()
  try {
    return await untilAborted(begin(io, code), stop.signal)
  } catch (error) {
    progress.end()
    const isStopped = stop.signal.aborted || isInterrupt(error)
    io.stdout.write(isStopped ? 'stopped\n' : formatError(error, false, (line) => line + hintOf(error, scope)))
    // Ends what goes on below; the storages are made anew when they are looked at again.
    if (isStopped) await scope.close()
    return undefined
  } finally {
    progress.end()
    giveBack()
  }
}

function hintOf(error: unknown, { names }: Scope): string {
  return hintFor(error, (name) => Reflect.get(globalThis, name), [...names.keys()])
}

type SignalSource = Pick<EventEmitter, 'on' | 'off' | 'rawListeners' | 'removeAllListeners'>

/** Makes this listener the only one to hear of Ctrl-C; answers with what undoes it. */
function takeOver(source: SignalSource, listener: () => void): () => void {
  const others = source.rawListeners('SIGINT') as (() => void)[]
  source.removeAllListeners('SIGINT')
  source.on('SIGINT', listener)
  return () => {
    source.off('SIGINT', listener)
    for (const other of others) source.on('SIGINT', other)
  }
}

function isInterrupt(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_INTERRUPTED'
}

// In raw mode Ctrl-C is a key that nobody reads during an endless loop; out of it, it is a signal that ends the loop.
function begin({ stdin }: Io, code: string): Promise<unknown> {
  stdin.setRawMode?.(false)
  try {
    return evaluate(code)
  } finally {
    stdin.setRawMode?.(true)
  }
}

async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  if (signal.aborted) throw signal.reason
  let onAbort: (() => void) | undefined
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => {
      reject(signal.reason as Error)
    }
    signal.addEventListener('abort', onAbort)
  })
  try {
    return await Promise.race([work, aborted])
  } finally {
    if (onAbort !== undefined) signal.removeEventListener('abort', onAbort)
  }
}

function left(server: REPLServer, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const close = () => {
      server.close()
    }
    signal.addEventListener('abort', close, { once: true })
    server.once('exit', () => {
      signal.removeEventListener('abort', close)
      resolve()
    })
  })
}
