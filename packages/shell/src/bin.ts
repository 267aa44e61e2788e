import { stdin, stdout, stderr, env, argv, cwd } from 'node:process'

const words = argv.slice(2)
const controller = new AbortController()
let stops = 0

// The first signal asks for an end in good order, the second one ends at once.
async function stop(): Promise<void> {
  stops += 1
  if (stops > 1) process.exit(130)
  const { KafiError } = await import('@kafi/core')
  controller.abort(new KafiError('KAFI_ABORTED', 'stopped by a signal'))
}

// A reader that has gone (`kafi ... | head`) is no error.
function onOutputError(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  controller.abort(error)
}

process.on('SIGINT', () => void stop())
process.on('SIGTERM', () => void stop())
stdout.on('error', onOutputError)
stderr.on('error', onOutputError)

if (words[0] === '--version' || words[0] === '-V') {
  const { version } = await import('./version.ts')
  stdout.write(`${version()}\n`)
} else {
  const { main } = await import('./main.ts')
  const io = { stdin, stdout, stderr, env, cwd: cwd(), signal: controller.signal }
  process.exitCode = await main(words, io)
  // Standard input may still be open, and nothing waits for it any more.
  stdin.destroy()
}
