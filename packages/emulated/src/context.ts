import type { Clock } from './clock.ts'
import type { PageCache } from './locator.ts'
import type { ObjectStore } from './object-store.ts'
import type { SinkPool } from './sink-pool.ts'
import type { Damage } from './verify.ts'

/** What every part of one opened back-end shares. */
export interface Context {
  readonly store: ObjectStore
  readonly clock: Clock
  readonly pages: PageCache
  /** Memory that what is to be written is made in. */
  readonly sinks: SinkPool
  /** Readers force what others wrote to disk before they show it. */
  readonly sync: boolean
  /** A new name nobody else uses. */
  readonly uuid: () => string
  /** 0 <= x < 1: jitter of waits. */
  readonly random: () => number
  /** Names this opened back-end in what it commits. */
  readonly instance: string
  /** Counts the commits of this instance, over all topics. */
  readonly nextSequence: () => number
  /** A segment takes no more than this (one commit may go over). */
  readonly segmentBytes: number
  /** What may ride in a head, where heads commit. */
  readonly inlineBytes: number
  /** A run of this size goes straight to a segment, where there is a journal. */
  readonly bulkBytes: number
  /** A journal of this size is moved to segments. */
  readonly journalBytes: number
  /** Goes on behind damage in a journal and is told of it; absent: damage is an error. */
  readonly salvage?: (damage: Damage) => void
  /** Never fires: a commit that is shared by many is not cut off by one of them. */
  readonly signal: AbortSignal
}
