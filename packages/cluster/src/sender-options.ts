import type { Place, Wait } from '@kafi/core'
import type { BatchFormat } from './batch-encoding.ts'
import type { ProducerId } from './producer-id.ts'
import type { WriterLimits } from './writer-options.ts'

/** Whom batches are from. */
export interface Producer {
  /** Its id; a transaction that begins anew has another. */
  readonly current: ProducerId
  /** Null: no transactions. */
  readonly transactionalId: string | null
  /** Newest version of Produce that it may use; later ones may mean more than writing (KIP-890). */
  readonly newestProduce: number
  /** Is this partition in the transaction? */
  has?(place: Place): boolean
  /** Puts partitions into the transaction. */
  add?(places: readonly Place[], o: Wait): Promise<void>
}

/** How a sender works. */
export interface SenderOptions {
  readonly limits: WriterLimits
  readonly format: BatchFormat
  readonly producer: Producer
  /** Told of every batch that was not written. */
  readonly onFailure?: (error: Error) => void
}
