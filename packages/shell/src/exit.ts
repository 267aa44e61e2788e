import { inspect } from 'node:util'
import { isKafiError, printable, redactText } from '@kafi/core'

/** How `kafi` ends: all is well; failed, nothing found or different; used wrongly; stopped by a signal. */
export const exit = { ok: 0, failed: 1, usage: 2, stopped: 130 } as const

/** One of the codes `kafi` ends with. */
export type ExitCode = (typeof exit)[keyof typeof exit]

/** The code an error ends `kafi` with. */
export function exitCodeOf(error: unknown): ExitCode {
  if (isKafiError(error, 'KAFI_ARGUMENT')) return exit.usage
  if (isKafiError(error, 'KAFI_ABORTED')) return exit.stopped
  return exit.failed
}

/**
 * An error in one line, safe on a terminal and without secrets; with `debug` the stack and the causes follow.
 * `reword` says the line in other words.
 *
 * @example
 * formatError(error, false) // -> "kafi: KAFI_TOPIC_UNKNOWN: no topic 'quake' here; did you mean 'quakes'?"
 */
export function formatError(error: unknown, debug: boolean, reword: (line: string) => string = (line) => line): string {
  const line = reword(isKafiError(error) ? `${error.code}: ${error.message}` : messageOf(error))
  return `kafi: ${printable(redactText(line))}\n${debug ? `${redactText(inspect(error))}\n` : ''}`
}

function messageOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
}
