import { spawnSync } from 'node:child_process'

/** Runs a command, in a folder, to its end and gives what it printed. Throws with its last lines if it is missing or fails. */
export function run(command: string, args: readonly string[], cwd?: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: 600_000,
  })
  if (error) throw new Error(`${command} does not run: ${error.message}`)
  if (status === 0) return stdout
  const last = `${stdout}${stderr}`.trimEnd().split('\n').slice(-20).join('\n')
  throw new Error(`${command} ${args.join(' ')} ended with ${String(status)}:\n${last}`)
}

/** Whether a command is on the path. */
export function isInstalled(command: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${command}`]).status === 0
}
