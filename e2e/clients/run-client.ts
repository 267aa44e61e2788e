import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Longer than any client should need, so that a hang ends. */
const longestMs = 120_000

/** Runs a program with a text as its input and gives what it printed. Throws with what it complained about. */
export async function runClient(command: string, args: readonly string[], input: string): Promise<Buffer> {
  const child = spawn(command, args, { timeout: longestMs, killSignal: 'SIGKILL' })
  const output = collect(child.stdout)
  const complaints = collect(child.stderr)
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  const [status] = (await once(child, 'close')) as [number | null]
  if (status === 0) return output()
  throw new Error(`${command} ended with ${String(status)}:\n${complaints().toString().slice(-4_000)}`)
}

function collect(stream: NodeJS.ReadableStream): () => Buffer {
  const chunks: Buffer[] = []
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  return () => Buffer.concat(chunks)
}
