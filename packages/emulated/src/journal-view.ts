import { KafiError, type Wait } from '@kafi/core'
import type { Context } from './context.ts'
import { corrupt } from './fields.ts'
import type { FoundFrame } from './frame.ts'
import { copyHead, loadHead, type StoredHead } from './head-store.ts'
import type { Head } from './head.ts'
import { forceFrames, journalFile, journalKey, scanJournal, sealJournal, withoutTorn } from './journal-file.ts'
import type { Appendable } from './object-store.ts'
import { applyFrame } from './replay.ts'

/** How often something is tried anew because others were faster. */
export const maxTries = 1_000

/**
 * The log of a topic as its head and the journals from `head.epoch` on tell it, read up to some byte of the newest one.
 * How it is read is told in `journal.ts`.
 */
export class JournalView {
  readonly #context: Context
  readonly #appendable: Appendable
  readonly #topic: string
  #stored: StoredHead | null = null
  #head: Head | null = null
  #epoch = 0
  #pos = 0

  constructor(context: Context, appendable: Appendable, topic: string) {
    this.#context = context
    this.#appendable = appendable
    this.#topic = topic
  }

  /** The head as it is stored; null: not read yet, or there is none. */
  get stored(): StoredHead | null {
    return this.#stored
  }

  /** The same with what journals add to it. */
  get head(): Head | null {
    return this.#head
  }

  /** The journal that was read last. */
  get epoch(): number {
    return this.#epoch
  }

  /** Up to which byte of it. */
  get pos(): number {
    return this.#pos
  }

  /** Begins anew with this head. */
  reset(stored: StoredHead | null): void {
    this.#stored = stored
    this.#head = stored === null ? null : copyHead(stored.head)
    this.#epoch = stored?.head.epoch ?? 0
    this.#pos = 0
  }

  /** Reads on to the newest; null: there is no such topic. Errors: `KAFI_CORRUPT`, `KAFI_CONFLICT`. */
  async refresh(o: Wait): Promise<Head | null> {
    for (let tries = 0; tries < maxTries; tries += 1) {
      const before = this.#stored
      const stored = await loadHead(this.#context, this.#topic, before, o)
      if (stored !== before || this.#head === null) this.reset(stored)
      if (stored === null) return null
      const whole = await this.#readJournals(this.#head!, o).catch((error: unknown) => this.#forget(error))
      // Journals vanish after the head has changed, so with the same head as before all of them were seen.
      if ((await loadHead(this.#context, this.#topic, stored, o)) !== stored) continue
      if (!whole)
        throw corrupt(journalKey(this.#topic, this.#epoch), 'the journal is missing, and a later one is there')
      return this.#head
    }
    throw busy(this.#topic)
  }

  /** Adds a frame that was written by its owner to the journal of `epoch`, the newest. */
  add(frame: FoundFrame, epoch: number): void {
    applyFrame(this.#head!, frame, journalFile(epoch))
    this.#pos = frame.end
  }

  /** Is there a journal of this epoch now? */
  exists(epoch: number): boolean {
    return this.#appendable.exists(journalKey(this.#topic, epoch))
  }

  /** What was read half must not be read again on top of itself. */
  #forget(error: unknown): never {
    this.reset(null)
    throw error
  }

  /** Reads on in the journals; false: one is missing although a later one is there. */
  async #readJournals(head: Head, o: Wait): Promise<boolean> {
    for (;;) {
      const over = this.exists(this.#epoch + 1)
      if (!this.exists(this.#epoch)) return !over
      const to = over ? await sealJournal(this.#context, this.#topic, this.#epoch, this.#pos, o) : null
      if (to === 'absent') return false
      const found = await scanJournal(this.#context, this.#topic, this.#epoch, this.#pos, to, o)
      if (found === 'absent') return false
      const scan = over ? found : await withoutTorn(this.#context, this.#topic, found, o)
      if (!over && scan.frames.length > 0 && this.#context.sync) {
        await forceFrames(this.#context, this.#topic, this.#epoch, scan, o)
      }
      // Taken over meanwhile: what was read may be behind the seal.
      if (!over && this.exists(this.#epoch + 1)) continue
      for (const frame of scan.frames) applyFrame(head, frame, journalFile(this.#epoch))
      this.#pos = scan.end
      if (!over) return true
      this.#epoch += 1
      this.#pos = 0
    }
  }
}

/** The error when others are faster again and again. */
export function busy(topic: string): KafiError {
  const message = `others took '${topic}' over ${maxTries} times in a row; try again, or write from fewer processes`
  return new KafiError('KAFI_CONFLICT', message, { retriable: true, details: { topic } })
}
