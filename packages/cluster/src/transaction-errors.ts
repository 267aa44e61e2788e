import { isKafiError, KafiError } from '@kafi/core'
import { kafkaErrorName } from './kafka-error.ts'

const fencings: ReadonlySet<string> = new Set([
  'PRODUCER_FENCED',
  'INVALID_PRODUCER_EPOCH',
  'INVALID_PRODUCER_ID_MAPPING',
])

/**
 * The error of a writer whose id is another's by now, or whose transaction was ended by the coordinator because it took too
 * long; other errors as they are.
 *
 * @example
 * throw fencedError('copy-7', error)
 */
export function fencedError(transactionalId: string, cause: unknown): unknown {
  if (!isKafiError(cause) || !fencings.has(kafkaErrorName(cause) ?? '')) return cause
  const reason = 'a newer writer has it, or the transaction took longer than transaction.timeout.ms'
  const message = `the writer with id '${transactionalId}' is fenced: ${reason} (${cause.message})`
  return new KafiError('KAFI_FENCED', message, { fatal: true, details: { ...cause.details, transactionalId }, cause })
}

/** The error of a writer that lost something and cannot tell old brokers to refuse it. */
export function cannotRenew(transactionalId: string): KafiError {
  const message = `the writer with id '${transactionalId}' cannot go on after what was lost (brokers before 2.5); open another`
  return new KafiError('KAFI_UNSUPPORTED', message, { fatal: true, details: { transactionalId } })
}

/** The error of a commit that nobody answered in time. */
export function unknownCommit(transactionalId: string, cause: KafiError): KafiError {
  const message = `it is not known whether the transaction of '${transactionalId}' was committed: ${cause.message}`
  return new KafiError('KAFI_OUTCOME_UNKNOWN', message, { fatal: true, details: { transactionalId }, cause })
}

/** The error of brokers without transactions. */
export function noTransactions(): KafiError {
  const message = 'these brokers are older than 0.11 and have no transactions; leave out the id'
  return new KafiError('KAFI_UNSUPPORTED', message)
}
