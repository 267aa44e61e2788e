import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const bin = fileURLToPath(new URL('../../bin/kafi.js', import.meta.url))
const root = fileURLToPath(new URL('../../../..', import.meta.url))

/** A running `kafi`. */
export interface Running {
  readonly child: ChildProcessWithoutNullStreams
  readonly out: () => string
  readonly notes: () => string
  /** Resolves once standard output, after what was seen so far, holds this; fails if the process ends before. */
  until(text: string): Promise<string>
  /** Exit code, when it has ended. */
  readonly code: Promise<number | null>
}

/** Where it runs. */
export interface RunOptions {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
}

/** Builds the shell and what it stands on, quickly: types are checked elsewhere. */
export async function build(): Promise<void> {
  const tsc = fileURLToPath(new URL('../../../../node_modules/typescript/bin/tsc', import.meta.url))
  const child = spawn(process.execPath, [tsc, '-b', 'packages/shell', '--noCheck'], { cwd: root, stdio: 'ignore' })
  await once(child, 'exit')
}

/** Starts the built command. */
export function startKafi(words: readonly string[], options: RunOptions): Running {
  return follow(spawn(process.execPath, [bin, ...words], spawnOptions(options)))
}

/** The same on a pseudo-terminal, by `script` of util-linux. */
export function startOnTerminal(words: readonly string[], options: RunOptions): Running {
  const command = [process.execPath, bin, ...words].map((word) => `'${word}'`).join(' ')
  return follow(spawn('script', ['-qfec', command, '/dev/null'], spawnOptions(options)))
}

function spawnOptions({ cwd, env = {} }: RunOptions) {
  return { cwd, env: { ...process.env, TERM: 'xterm', NO_COLOR: '1', ...env } }
}

function follow(child: ChildProcessWithoutNullStreams): Running {
  const texts = { out: '', notes: '', seen: 0 }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (texts.out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (texts.notes += text))
  const code = once(child, 'close').then(([status]) => status as number | null)
  return {
    child,
    code,
    out: () => texts.out,
    notes: () => texts.notes,
    async until(text) {
      let at = texts.out.indexOf(text, texts.seen)
      while (at < 0) {
        const more = await Promise.race([once(child.stdout, 'data'), code])
        if (!Array.isArray(more))
          throw new Error(`ended before '${text}': ${texts.out.slice(texts.seen)} ${texts.notes}`)
        at = texts.out.indexOf(text, texts.seen)
      }
      const part = texts.out.slice(texts.seen, at + text.length)
      texts.seen = at + text.length
      return part
    },
  }
}
