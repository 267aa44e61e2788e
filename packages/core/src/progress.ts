import type { Block } from './backend.ts'
import type { Storage } from './storage.ts'

/** How far a verb has come. */
export interface Progress {
  /** Topic of the blocks that were read last. */
  readonly topic: string
  /** Records read so far. */
  readonly read: number
  /** Bytes of the blocks read so far, as the back-end holds them. */
  readonly bytes: number
}

/** Options of every verb that may take long. */
export interface ProgressOptions {
  /** Called every `progress.num.messages` records, when these were dealt with. Default: the storage's, if `verbose` is 1. */
  readonly progress?: (progress: Progress) => void
}

/** Counts what is read and tells it at every step; where nobody listens it never asks for a pause. */
export class ProgressMeter {
  /** The count of records that is told next. */
  next: number
  readonly #tell: ((progress: Progress) => void) | undefined
  readonly #step: number
  #topic = ''
  #bytes = 0

  constructor(options: ProgressOptions, storage: Storage) {
    this.#tell = options.progress ?? storage.progress
    this.#step = storage.defaults.progressNumMessages
    this.next = this.#tell === undefined ? Infinity : this.#step
  }

  /** Notes blocks that came in. */
  add(blocks: readonly Block[]): void {
    for (const block of blocks) this.#bytes += block.bytes
    this.#topic = blocks[blocks.length - 1]?.topic ?? this.#topic
  }

  /** Tells the count if it has reached the next step. */
  report(read: number): void {
    if (read < this.next) return
    this.next = read + this.#step - (read % this.#step)
    this.#tell?.({ topic: this.#topic, read, bytes: this.#bytes })
  }
}
