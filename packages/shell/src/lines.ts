import { KafiError } from '@kafi/core'

const longestLineBytes = 64 * 1024 * 1024

/** A line of an input and its number, from 1. */
export interface Line {
  readonly number: number
  readonly text: string
}

/** A line as it came, without the `\n` at its end. */
export interface ByteLine {
  readonly number: number
  readonly bytes: Buffer
}

/** How lines are read. */
export interface LineOptions {
  /** Longest line. Default: 67,108,864 (64 MiB). */
  readonly maxBytes?: number
}

/**
 * The lines of a byte stream, one array a chunk, empty lines left out. Ends are `\n` and `\r\n` alone: U+2028 may stand in
 * a JSON text, which is why this is not `node:readline`. A line over `maxBytes` is a `KAFI_TOO_LARGE`, one that is no UTF-8
 * a `KAFI_DECODE`; both name the line.
 *
 * @example
 * for await (const lines of readLines(process.stdin)) for (const line of lines) console.log(line.number, line.text)
 */
export async function* readLines(
  input: AsyncIterable<Uint8Array | string>,
  options: LineOptions = {},
): AsyncGenerator<readonly Line[]> {
  for await (const lines of readByteLines(input, options)) {
    yield lines
      .map(({ number, bytes }) => ({ number, text: decodeLine(bytes, number) }))
      .filter(({ text }) => text !== '')
  }
}

/**
 * The same undecoded: what stands between two `\n` is a line, whatever it is (a `\r` before them is part of it).
 *
 * @example
 * for await (const lines of readByteLines(process.stdin)) for (const { bytes } of lines) console.log(bytes.length)
 */
export async function* readByteLines(
  input: AsyncIterable<Uint8Array | string>,
  { maxBytes = longestLineBytes }: LineOptions = {},
): AsyncGenerator<readonly ByteLine[]> {
  let held: Buffer[] = []
  let heldBytes = 0
  let number = 0
  for await (const piece of input) {
    const chunk =
      typeof piece === 'string' ? Buffer.from(piece) : Buffer.from(piece.buffer, piece.byteOffset, piece.length)
    const end = chunk.lastIndexOf(10)
    heldBytes += chunk.length
    if (end < 0) {
      if (heldBytes > maxBytes) throw tooLong(number + 1, maxBytes)
      held.push(chunk)
      continue
    }
    const lines = splitLines(Buffer.concat([...held, chunk.subarray(0, end)]), number, maxBytes)
    number += lines.length
    held = [chunk.subarray(end + 1)]
    heldBytes = chunk.length - end - 1
    yield lines.filter(isFilled)
  }
  yield splitLines(Buffer.concat(held), number, maxBytes).filter(isFilled)
}

function isFilled({ bytes }: ByteLine): boolean {
  return bytes.length > 0
}

function splitLines(all: Buffer, before: number, maxBytes: number): ByteLine[] {
  const lines: ByteLine[] = []
  for (let from = 0; from <= all.length;) {
    const end = all.indexOf(10, from)
    const to = end < 0 ? all.length : end
    const number = before + lines.length + 1
    if (to - from > maxBytes) throw tooLong(number, maxBytes)
    lines.push({ number, bytes: all.subarray(from, to) })
    from = to + 1
  }
  return lines
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decodeLine(bytes: Buffer, number: number): string {
  try {
    return decoder.decode(bytes.at(-1) === 13 ? bytes.subarray(0, -1) : bytes)
  } catch (cause) {
    throw new KafiError(
      'KAFI_DECODE',
      `line ${number} is not UTF-8; binary values are written as {"$bytes": "<base64>"}, or sent by --raw --type bytes`,
      {
        details: { line: number },
        cause,
      },
    )
  }
}

function tooLong(number: number, maxBytes: number): KafiError {
  return new KafiError('KAFI_TOO_LARGE', `line ${number} is longer than ${maxBytes} bytes; split it`, {
    details: { line: number },
  })
}
