import { homedir } from 'node:os'
import { join } from 'node:path'
import type { REPLServer } from 'node:repl'
import { redactText } from '@kafi/core'

const secretWord =
  /pass(?:word|phrase|wd)?\b|secret|token|credential|(?:api|access|account|private).?key|user.?info|connection.?string/i

/** Does a line of the prompt look as if it held a secret? Such lines are not kept. */
export function holdsSecret(line: string): boolean {
  return secretWord.test(line) || redactText(line) !== line
}

/**
 * Where the history is: in `KAFI_HOME`, else in the user's own folder.
 *
 * @example
 * historyFile({ KAFI_HOME: '/etc/kafi' }) // -> '/etc/kafi/.kafi_history'
 */
export function historyFile(env: Readonly<Record<string, string | undefined>>): string {
  return join(env['KAFI_HOME'] ?? env['HOME'] ?? homedir(), '.kafi_history')
}

/** Keeps what is typed, but for secrets. Node makes the file with mode 0600. */
export function keepHistory(server: REPLServer, file: string): void {
  server.on('history', (lines: string[]) => {
    if (holdsSecret(lines[0] ?? '')) lines.shift()
  })
  // A folder that cannot be written to is no reason not to start.
  server.setupHistory(file, () => undefined)
}
