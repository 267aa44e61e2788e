import { KafiError } from '@kafi/core'

const longestLineBytes = 64 * 1024 * 1024

/** A line of an input and its number, from 1. */
export interface Line {
  readonly number: number
  readonly text: string
}

/**
 * The lines of a byte stream, one array a chunk, empty lines left out. Ends are `\n` and `\r\n` alone: U+2028 may stand in
 * a JSON text, which is why this is not `node:readline`. A line over `maxBytes` (default 64 MiB) is a `KAFI_TOO_LARGE`,
 * one that is no UTF-8 a `KAFI_DECODE`; both name the line.
 *
 * @example
 * for await (const lines of readLines(process.stdin)) for (const line of lines) console.log(line.number, line.text)
 */
export async function* readLines(
  input: AsyncIterable<Uint8Array | string>,
  { maxBytes = longestLineBytes }: { readonly maxBytes?: number } = {},
): AsyncGenerator<readonly Line[]> {
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

function isFilled(line: Line): boolean {
  return line.text !== ''
}

function splitLines(bytes: Buffer, before: number, maxBytes: number): Line[] {
  const lines: Line[] = []
  for (let from = 0; from <= bytes.length;) {
    const end = bytes.indexOf(10, from)
    const to = end < 0 ? bytes.length : end
    lines.push({
      number: before + lines.length + 1,
      text: decodeLine(bytes.subarray(from, to), before + lines.length + 1, maxBytes),
    })
    from = to + 1
  }
  return lines
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decodeLine(bytes: Buffer, number: number, maxBytes: number): string {
  if (bytes.length > maxBytes) throw tooLong(number, maxBytes)
  try {
    return decoder.decode(bytes.at(-1) === 13 ? bytes.subarray(0, -1) : bytes)
  } catch (cause) {
    throw new KafiError(
      'KAFI_DECODE',
      `line ${number} is not UTF-8; binary values are written as {"$bytes": "<base64>"}`,
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
