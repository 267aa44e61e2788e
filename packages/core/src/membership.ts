import type { Groups, Member, Wait } from './backend.ts'
import { KafiError } from './errors.ts'
import type { Place, Position } from './message.ts'

/** What a member is given at a time. */
interface Assignment {
  readonly places: readonly Place[]
  readonly lost: boolean
}

/** How a group is joined. */
export interface JoinOptions {
  readonly group: string
  readonly topics: readonly string[]
  /** The topics as of now, where a pattern finds them. */
  readonly discover?: (o: Wait) => Promise<readonly string[]>
  /** The patterns as one regular expression for whole names. */
  readonly pattern?: string
  readonly sessionTimeoutMs: number
  readonly instanceId?: string
}

/** Membership in a group: the newest assignment, and a word when it changes. Rejoins when the place was lost. */
export class Membership implements AsyncDisposable {
  readonly #groups: Groups
  readonly #options: JoinOptions
  readonly #stop = new AbortController()
  #member: Member | undefined
  #newest: Assignment | undefined
  #failure: { readonly error: unknown } | undefined
  #wake: () => void = () => undefined
  #giveUp: () => void = () => undefined

  constructor(groups: Groups, options: JoinOptions) {
    this.#groups = groups
    this.#options = options
  }

  get group(): string {
    return this.#options.group
  }

  /** The member that reads and commits; joins if there is none. */
  async member(o: Wait): Promise<Member> {
    if (this.#member) return this.#member
    this.#member = await this.#groups.join({ ...this.#options, signal: o.signal })
    void this.#watch(this.#member)
    return this.#member
  }

  /** An assignment that was not taken yet; waits at most `maxWaitMs` for one. To be followed by `applied`. */
  async take(maxWaitMs: number, o: Wait): Promise<Assignment | undefined> {
    this.#member?.polled?.()
    if (this.#newest === undefined && !this.#failure) await this.#change(maxWaitMs, o)
    if (this.#failure) throw this.#failure.error
    const newest = this.#newest
    if (newest !== undefined && !newest.lost) this.#newest = undefined
    return newest
  }

  /** What the assignment took away is committed and given up: the group may go on. */
  applied(): void {
    this.#giveUp()
  }

  async commit(positions: readonly Position[], o: Wait): Promise<void> {
    if (this.#member === undefined || this.#newest?.lost) throw lostError(this.group)
    await this.#member.commit(positions, o)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#stop.abort()
    await this.leave()
  }

  /** Leaves the group; the next call joins it anew, with nothing of what was before. */
  async leave(): Promise<void> {
    const member = this.#member
    this.#member = undefined
    this.#newest = undefined
    this.#giveUp()
    await member?.[Symbol.asyncDispose]()
  }

  async #watch(member: Member): Promise<void> {
    try {
      for await (const assignment of member.assignments({ signal: this.#stop.signal })) {
        if (this.#member !== member) return
        this.#newest = assignment
        const applied = new Promise<void>((resolve) => (this.#giveUp = resolve))
        this.#wake()
        await applied
      }
    } catch (error) {
      if (this.#member !== member || this.#stop.signal.aborted) return
      this.#failure = { error }
      this.#wake()
    }
  }

  async #change(maxWaitMs: number, { signal }: Wait): Promise<void> {
    if (maxWaitMs <= 0) return
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, Math.min(maxWaitMs, 2_147_483_647))
      this.#wake = () => {
        clearTimeout(timer)
        resolve()
      }
      signal.addEventListener('abort', this.#wake, { once: true })
    })
    signal.removeEventListener('abort', this.#wake)
    this.#wake = () => undefined
    signal.throwIfAborted()
  }
}

function lostError(group: string): KafiError {
  return new KafiError(
    'KAFI_FENCED',
    `this member of group '${group}' has lost its partitions; what it read since its last commit is read again`,
    { retriable: true, details: { group } },
  )
}
