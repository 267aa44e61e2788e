import type { Appended, Wait } from '@kafi/core'
import type { Head } from './head.ts'
import type { Request } from './placement.ts'

/**
 * How the log of one topic changes: by the head (`head-commits.ts`) or by a journal (`journal.ts`).
 * One call at a time, the caller sees to it.
 */
export interface Commits {
  /** The topic as last seen; null: not loaded, or there is none. */
  readonly head: Head | null
  /** The topic as it is now (`anew`: forget what is known of it); null: there is none. */
  refresh(o: Wait & { readonly anew?: boolean }): Promise<Head | null>
  /** Nobody else can have changed the topic since it was last seen. Synchronous and cheap. */
  holds(): boolean
  /** Commits a group in its order; the outcome of each request by its place. Throws when the whole group failed. */
  commit(group: readonly Request[]): Promise<readonly (readonly Appended[] | Error)[]>
  /** Changes the head. `edit` may be called again on a newer head, so it says what shall hold, not what to add. */
  change(edit: (head: Head) => void | Promise<void>): Promise<Head>
  /** Leaves the topic as others like to find it: nothing in a journal. */
  settle(): Promise<void>
}
