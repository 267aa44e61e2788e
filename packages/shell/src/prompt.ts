import { homedir } from 'node:os'
import { join } from 'node:path'
import { Recoverable, start, type REPLServer } from 'node:repl'
import type { Surroundings } from './address.ts'
import type { Io } from './command.ts'
import { exit, formatError, type ExitCode } from './exit.ts'
import { awaited, holdsSecret } from './prompt-code.ts'
import { topicCompleter, type Completer } from './prompt-completion.ts'
import { showResult } from './prompt-result.ts'
import { openScope, type Scope } from './prompt-scope.ts'
import { version } from './version.ts'

type Evaluate = REPLServer['eval']

/**
 * The prompt: JavaScript with the storages of the configurations in scope. Promises are awaited for the user, results are
 * tables, Tab completes verbs and topics, Ctrl-C ends what runs. Without a terminal it reads a script from standard input;
 * its exit code is 1 then if anything failed.
 *
 * @example
 * process.exitCode = await startPrompt(io, { home: '.', cwd: process.cwd(), env: process.env })
 */
export async function startPrompt(io: Io, place: Surroundings): Promise<ExitCode> {
  const terminal = io.stdin.isTTY === true && io.stdout.isTTY === true
  const scope = await openScope(place)
  const forget = bind(scope)
  if (terminal) io.stdout.write(banner(scope))
  const server = start({
    prompt: terminal ? 'kafi> ' : '',
    input: io.stdin,
    output: io.stdout,
    terminal,
    // The same Array, RegExp and Uint8Array as in the library: another realm's would not be known there.
    useGlobal: true,
    ignoreUndefined: true,
    breakEvalOnSigint: true,
    writer: (result) => showResult(result, { colors: terminal }),
  })
  const failures = watch(server, scope, io, terminal)
  complete(server)
  if (terminal) keepHistory(server, place)
  try {
    await ended(server, io.signal)
    return io.signal.aborted ? exit.stopped : !terminal && failures.count > 0 ? exit.failed : exit.ok
  } finally {
    forget()
    await scope.close()
  }
}

function banner({ names }: Scope): string {
  return `Kafi ${version()}: ${[...names.keys()].join(', ')}. Tab completes, .help helps, Ctrl-D leaves.\n`
}

// Names that JavaScript has already (a configuration may be called `console`) are reached by their folder alone.
function bind({ names }: Scope): () => void {
  const bound = [...names].filter(([name]) => !(name in globalThis))
  for (const [name, get] of bound) {
    const set = (value: unknown) =>
      Object.defineProperty(globalThis, name, { value, writable: true, configurable: true })
    Object.defineProperty(globalThis, name, { get, set, enumerable: true, configurable: true })
  }
  return () => bound.forEach(([name]) => Reflect.deleteProperty(globalThis, name))
}

/** Puts `await` in, and says errors in one line. */
function watch(server: REPLServer, scope: Scope, io: Io, terminal: boolean): { readonly count: number } {
  const failures = { count: 0 }
  const standard = server.eval
  const evaluate: Evaluate = function (this: REPLServer, code, context, file, done) {
    standard.call(this, awaited(code), context, file, (error, result: unknown) => {
      if (error instanceof Recoverable) {
        done(error, undefined)
        return
      }
      settle(error, result).then(
        (value) => done(null, value),
        (failure: unknown) => {
          failures.count += 1
          if (isInterrupt(failure)) void scope.close()
          const text = isInterrupt(failure) ? 'stopped\n' : formatError(failure, false)
          ;(terminal ? io.stdout : io.stderr).write(text)
          done(null, undefined)
        },
      )
    })
  }
  Object.assign(server, { eval: evaluate })
  return failures
}

async function settle(error: Error | null, result: unknown): Promise<unknown> {
  if (error !== null) throw error
  return await result
}

function isInterrupt(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_INTERRUPTED'
}

function complete(server: REPLServer): void {
  const standard = server.completer as Completer
  const completer = topicCompleter((name) => Reflect.get(globalThis, name), standard.bind(server))
  Object.assign(server, { completer })
}

// Node makes the file with mode 0600. What looks like a secret leaves the history before it gets there.
function keepHistory(server: REPLServer, { env }: Surroundings): void {
  const home = env['KAFI_HOME']
  server.on('history', (lines: string[]) => {
    if (holdsSecret(lines[0] ?? '')) lines.shift()
  })
  server.setupHistory(
    home === undefined ? join(homedir(), '.kafi_history') : join(home, '.kafi_history'),
    () => undefined,
  )
}

function ended(server: REPLServer, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const close = () => server.close()
    signal.addEventListener('abort', close, { once: true })
    server.once('exit', () => {
      signal.removeEventListener('abort', close)
      resolve()
    })
  })
}
