import { redact, redactText } from './redact.ts'

/** From what must be seen to what is seen when something is looked for. */
export type LogLevel = 'error' | 'warn' | 'info' | 'debug'

/** One thing that happened, with every secret taken out. */
export interface LogEntry {
  readonly level: LogLevel
  readonly message: string
  /** Topic, partition, file ...: plain data, bounded in size. */
  readonly details?: unknown
}

/** Who is told. A method per level; `details` are redacted before anybody sees them. */
export type Logger = Readonly<Record<LogLevel, (message: string, details?: unknown) => void>>

const levels: readonly LogLevel[] = ['error', 'warn', 'info', 'debug']

/**
 * Tells nobody: what a storage uses unless it is given another.
 *
 * @example
 * new Local('local', { log: silent })
 */
export const silent: Logger = { error: ignore, warn: ignore, info: ignore, debug: ignore }

/**
 * A logger that hands every entry of `level` (default `warn`) and above to `write`, secrets taken out of message and
 * details. The library itself prints nothing.
 *
 * @example
 * const log = createLogger((entry) => console.error(entry.level, entry.message, entry.details), { level: 'debug' })
 * const storage = new Local('local', { log })
 */
export function createLogger(write: (entry: LogEntry) => void, options: { readonly level?: LogLevel } = {}): Logger {
  const heard = levels.slice(0, levels.indexOf(options.level ?? 'warn') + 1)
  const on = (level: LogLevel) => (message: string, details?: unknown) =>
    write({ level, message: redactText(message), ...(details === undefined ? {} : { details: redact(details) }) })
  return { ...silent, ...Object.fromEntries(heard.map((level) => [level, on(level)])) }
}

function ignore(): void {
  // nobody is told
}
