import type { Appended, Wait } from '@kafi/core'
import type { Commits } from './commits.ts'
import type { Context } from './context.ts'
import { unknownTopic } from './head-commits.ts'
import { hasLanded, loadHead, outcomeUnknown } from './head-store.ts'
import type { Head } from './head.ts'
import { journalKey } from './journal-file.ts'
import { JournalOwner } from './journal-owner.ts'
import { clearRolled, storeRolled } from './journal-roll.ts'
import { JournalView, busy, maxTries } from './journal-view.ts'
import type { AppendFile, Appendable } from './object-store.ts'
import { place, type Placement, type Request } from './placement.ts'

/** Journals that are over and not folded in. */
const maxEpochs = 8
/** Whoever was fenced leaves the new owner this time at least, so that two do not only take from each other. */
const holdMs = 20

/**
 * Commits by an epoch-fenced journal: the way of a folder, where bytes can be added to the end of a file. One append and one
 * sync make a commit, with no lock, no clock and no process number, for any number of processes.
 *
 * **Owning.** The right to append to a topic is an epoch, a number. A process owns epoch n by creating `journal/n`
 * exclusively. Then it reads the head again: if `head.epoch` > n, its name was used before and deleted, and it starts over.
 *
 * **Committing.** The owner appends one frame for all appends that wait (`frame.ts`), forces it to disk, and acknowledges
 * only if after that (1) `journal/n+1` does not exist and then (2) its own file is still there. In this order: journals are
 * deleted ascending, so if the successor was deleted before (1), the own file is gone at (2). Runs of 256 KiB and more go to a
 * segment that only this owner appends to, and the frame refers to them; smaller runs of the partition that are still in this
 * journal are copied in front, so a segment stays contiguous. Frame and segment are written and forced to disk at the same
 * time, in any order.
 *
 * **Taking over.** Whoever wants to append creates `journal/n+1`: from that moment the owner of n acknowledges nothing more.
 * Then journal n is scanned by checksum, forced to disk, and its length published once as `journal/n.seal`; the first one
 * counts. Frames behind the seal are never read. Only the last frame can refer to bytes that are not there (all of the one
 * before was forced to disk before it was written), so its bytes are verified. Everything that was acknowledged lies before the seal: it was
 * written before n+1 existed, so before the scan.
 *
 * **Being fenced.** The owner of n that finds n+1 reads on like everybody else, and so learns whether its last frame is
 * before the seal: then it has landed, with the offsets it was given. Else it never will, and is appended again under a newer
 * epoch. Every frame names its process and that one's count of commits; when the journals are folded in, the head keeps the
 * last count of 256 processes. So nothing lands twice.
 *
 * **Reading.** The log is the head and then the journals from `head.epoch` on. Of the newest journal the frames are taken
 * that are whole, forced to disk (so nobody sees what a power cut takes back), and it is checked after reading that n+1 does
 * not exist; else the seal decides. In the end the head must still be the one that was read, or its journals may be gone.
 *
 * **Rolling.** At 64 MiB, when the last writer closes, when 8 epochs have piled up, and for every change of topic or
 * retention, the owner moves the runs in journals to segments and replaces the head by compare-and-swap, with
 * `head.epoch` behind its own. Then it deletes the journals, ascending. Readers who held a place in them find them absent,
 * read the head, and go on there. Nobody appends to a segment of a former owner: an entry is as long as its frame said.
 */
export class JournalCommits implements Commits {
  readonly #context: Context
  readonly #appendable: Appendable
  readonly #topic: string
  readonly #view: JournalView
  #own: JournalOwner | null = null

  constructor(context: Context, appendable: Appendable, topic: string) {
    this.#context = context
    this.#appendable = appendable
    this.#topic = topic
    this.#view = new JournalView(context, appendable, topic)
  }

  get head(): Head | null {
    return this.#view.head
  }

  holds(): boolean {
    return this.#own?.owns() === true
  }

  async refresh(o: Wait & { readonly anew?: boolean }): Promise<Head | null> {
    if (o.anew !== true && this.holds()) return this.head
    if (o.anew === true) this.#view.reset(null)
    else await this.#release()
    return this.#view.refresh(o)
  }

  async commit(group: readonly Request[]): Promise<readonly (readonly Appended[] | Error)[]> {
    for (let tries = 0; tries < maxTries; tries += 1) {
      // Whether it still owns the log is asked after the write, and counts only then.
      const own = this.#own ?? (await this.#acquire())
      const placement = place(this.head!, group, this.#context.clock.now())
      if (isRefused(placement) && !own.owns()) {
        await this.#release()
        continue
      }
      if (placement.runs.length === 0 && placement.progress.size === 0) return placement.outcomes
      const sync = group.some((request) => request.sync)
      if (await this.#commitOnce(own, placement, sync)) return placement.outcomes
      const { clock, random, signal } = this.#context
      await clock.delay(holdMs * (1 + random()), signal)
    }
    throw busy(this.#topic)
  }

  async change(edit: (head: Head) => void | Promise<void>): Promise<Head> {
    for (let tries = 0; tries < maxTries; tries += 1) {
      if (await this.#roll(await this.#acquire(), edit)) return this.head!
    }
    throw busy(this.#topic)
  }

  async settle(): Promise<void> {
    const own = this.#own
    if (own === null) return
    // Another's roll may have come first; what is in the own journal is still to be moved.
    if (own.owns() && !(await this.#roll(own, () => undefined))) await this.change(() => undefined)
    await this.#release()
  }

  async #release(): Promise<void> {
    const own = this.#own
    this.#own = null
    await own?.[Symbol.asyncDispose]()
  }

  /** Owns the newest epoch, with few epochs before it. */
  async #acquire(): Promise<JournalOwner> {
    const own = await this.#takeEpoch()
    if (own.epoch - this.#view.stored!.head.epoch < maxEpochs) return own
    await this.#tryRoll(own)
    return this.#takeEpoch()
  }

  /** Owns the newest epoch, with the head as it is before the first own frame. Changes nothing in the log. */
  async #takeEpoch(): Promise<JournalOwner> {
    const { signal, clock, random } = this.#context
    for (let tries = 0; tries < maxTries; tries += 1) {
      if (this.#own?.owns() === true) return this.#own
      const head = await this.refresh({ signal })
      if (head === null || head.deleted) throw unknownTopic(this.#topic)
      const { epoch: newest } = this.#view
      const epoch = this.#view.exists(newest) ? newest + 1 : newest
      const file = await this.#appendable.create(journalKey(this.#topic, epoch), { signal })
      if (file !== null && (await this.#takeOver(epoch, file))) return this.#own!
      await clock.delay(holdMs * random(), signal)
    }
    throw busy(this.#topic)
  }

  async #takeOver(epoch: number, file: AppendFile): Promise<boolean> {
    const { store, signal } = this.#context
    const stored = await loadHead(this.#context, this.#topic, this.#view.stored, { signal })
    if (stored === null || stored.head.epoch > epoch) {
      await file[Symbol.asyncDispose]()
      await store.delete([journalKey(this.#topic, epoch)], { signal })
      return false
    }
    await this.refresh({ signal })
    if (this.#view.epoch !== epoch || this.#view.pos !== 0) {
      await file[Symbol.asyncDispose]()
      return false
    }
    this.#own = new JournalOwner(this.#context, this.#appendable, this.#topic, epoch, file)
    return true
  }

  /** True: acknowledged, or found out to have landed. False: it never will. */
  async #commitOnce(own: JournalOwner, placement: Placement, sync: boolean): Promise<boolean> {
    const sequence = this.#context.nextSequence()
    let failure: unknown = null
    try {
      const frame = await own.append(this.head!, placement, sequence, sync)
      if (own.owns()) {
        this.#view.add(frame, own.epoch)
        // Every try so far ended well: nothing reads these bytes any more.
        this.#context.sinks.give(placement.sinks)
        if (own.full) await this.#tryRoll(own)
        return true
      }
    } catch (error) {
      failure = error
    }
    return this.#findOut(sequence, failure)
  }

  async #findOut(sequence: number, failure: unknown): Promise<boolean> {
    const { instance, signal } = this.#context
    await this.#release()
    try {
      this.#view.reset(null)
      // After a failure nobody else may have noticed: a new epoch decides what of the old one counts.
      if (failure === null) await this.refresh({ signal })
      else await this.#takeEpoch()
      if (hasLanded(this.head!, instance, sequence)) return true
    } catch (error) {
      throw outcomeUnknown(this.#topic, 'writing failed, and so did finding out', failure ?? error)
    }
    if (failure !== null) throw failure
    return false
  }

  /** What is committed is safe in journals: a full disk must not fail it, and the next roll comes later. */
  async #tryRoll(own: JournalOwner): Promise<void> {
    await this.#roll(own, () => undefined).catch(() => undefined)
  }

  /** Moves all that is in journals to segments and stores the head. False: another was faster, nothing has changed. */
  async #roll(own: JournalOwner, edit: (head: Head) => void | Promise<void>): Promise<boolean> {
    const base = this.#view.stored!
    // Whatever comes of it: the head may yet be stored, and what came into this journal after that would be lost.
    const storing = storeRolled(this.#context, own, base, this.head!, edit).finally(() => this.#release())
    const written = await storing
    this.#view.reset(written)
    if (written === null) await this.refresh(this.#context)
    else await clearRolled(this.#context, base.head.epoch, own.epoch, written)
    return written !== null
  }
}

/** A refusal is an answer too: it must not come from what was true before another took over. */
function isRefused({ outcomes }: Placement): boolean {
  return outcomes.some((one) => one instanceof Error || one.some(({ error }) => error !== undefined))
}
