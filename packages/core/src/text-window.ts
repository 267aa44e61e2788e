import type { Records, Span } from './backend.ts'
import type { Bytes } from './message.ts'

/** What is made text in one call, in bytes. */
const windowBytes = 16 * 1024
/** A longer value is not worth a window, in bytes. */
const longestBytes = 4 * 1024
/** A value that begins this close behind the window follows it: as many bytes as fields and a short key take. */
const nearBytes = 64
const noBytes: Bytes = new Uint8Array(0)

/** What a `Buffer` has for its text, callable on any bytes; not in the types of Node. */
const { latin1Slice } = Buffer.prototype as unknown as {
  readonly latin1Slice: (this: Bytes, from: number, to: number) => string
}

/**
 * The text of values that are ASCII and lie in one memory: made for 16 KiB of them in one call, because a call for each
 * value costs as much as a fifth of its JSON. Whoever skips through the records gets windows of one value.
 *
 * @example
 * const window = new TextWindow()
 * const text = window.textOf(records, i) ?? decodeUtf8(records.value(i))
 */
export class TextWindow {
  /** Where the value was that was asked for last. */
  readonly span: Span = { memory: noBytes, from: 0, to: 0 }
  #memory = noBytes
  #view = viewOf(noBytes)
  #from = 0
  #to = 0
  #text = ''

  /**
   * The text of value i; undefined unless its records tell where it is and it is short ASCII. It is a slice that keeps the
   * whole window in memory: for a parser or a search, not to be given away.
   */
  textOf(records: Records, i: number): string | undefined {
    const { span } = this
    if (records.valueSpan === undefined || !records.valueSpan(i, span)) return undefined
    if (span.memory !== this.#memory) this.#reset(span.memory)
    const { from, to } = span
    if (to - from > longestBytes || !isAscii(this.#view, from, to)) return undefined
    if (from < this.#from || to > this.#to) this.#move(from, to)
    return this.#text.substring(from - this.#from, to - this.#from)
  }

  #reset(memory: Bytes): void {
    this.#memory = memory
    this.#view = viewOf(memory)
    this.#from = this.#to = 0
  }

  #move(from: number, to: number): void {
    const follows = from >= this.#from && from < this.#to + nearBytes
    this.#from = from
    this.#to = follows ? Math.min(from + windowBytes, this.#memory.length) : to
    this.#text = latin1Slice.call(this.#memory, from, this.#to)
  }
}

function viewOf(bytes: Bytes): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
}

/** Has none of the bytes its highest bit set? */
function isAscii(view: DataView, from: number, to: number): boolean {
  let seen = 0
  let at = from
  for (; at + 4 <= to; at += 4) seen |= view.getInt32(at, true)
  for (; at < to; at += 1) seen |= view.getUint8(at)
  return (seen & 0x80808080) === 0
}
