import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { main, type ExitCode } from '../../src/index.ts'

/** What a call of `kafi` did. */
export interface Outcome {
  readonly code: ExitCode
  readonly out: string
  readonly notes: string
}

/** How it is called. */
export interface CallOptions {
  readonly stdin?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
  readonly isTTY?: boolean
  /** Called with each piece of standard output. */
  readonly onOutput?: (text: string) => void
}

/** A folder of its own to call `kafi` in, removed at the end. */
export interface Place extends AsyncDisposable {
  readonly folder: string
  /** One call of `kafi`, in this process. */
  kafi(words: readonly string[], options?: CallOptions): Promise<Outcome>
}

export async function openPlace(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'kafi-shell-'))
  return {
    folder,
    kafi: (words, options = {}) => call(folder, words, options),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  }
}

async function call(cwd: string, words: readonly string[], options: CallOptions): Promise<Outcome> {
  const { stdin = '', env = {}, signal = new AbortController().signal, isTTY = false, onOutput } = options
  const [out, notes] = [collect(onOutput), collect()]
  const code = await main(words, {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: Object.assign(out.stream, { isTTY }),
    stderr: notes.stream,
    env,
    cwd,
    signal,
  })
  return { code, out: out.text(), notes: notes.text() }
}

function collect(onText?: (text: string) => void): { readonly stream: Writable; text(): string } {
  const parts: string[] = []
  const stream = new Writable({
    decodeStrings: false,
    write(chunk: string | Buffer, _encoding, done) {
      parts.push(String(chunk))
      onText?.(String(chunk))
      done()
    },
  })
  return { stream, text: () => parts.join('') }
}
