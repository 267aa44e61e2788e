// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request ListTransactionsRequest 0-2, key 66, flexible 0+, listeners broker zkBroker
  # Version 1: adds DurationFilter to list transactions older than specified duration
  # Version 2: adds TransactionalIdPattern to list transactions with the same pattern(KIP-1152)
  stateFilters []string 0+ | The transaction states to filter by: if empty, all transactions are returned; if non-empty, then only transactions matching one of the filtered states will be returned.
  producerIdFilters []int64 0+, entity producerId | The producerIds to filter by: if empty, all transactions will be returned; if non-empty, only transactions which match one of the filtered producerIds will be returned.
  durationFilter int64 1+, default -1 | Duration (in millis) to filter by: if < 0, all transactions will be returned; otherwise, only transactions running longer than this duration will be returned.
  transactionalIdPattern string 2+, nullable 2+, default null | The transactional ID regular expression pattern to filter by: if it is empty or null, all transactions are returned; Otherwise then only the transactions matching the given regular expression will be returned.

response ListTransactionsResponse 0-2, key 66, flexible 0+
  # Version 1 is the same as version 0 (KIP-994).
  # This API can return InvalidRegularExpression (KIP-1152).
  throttleTimeMs int32 0+ | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  errorCode int16 0+ | The error code, or 0 if there was no error.
  unknownStateFilters []string 0+ | Set of state filters provided in the request which were unknown to the transaction coordinator.
  transactionStates []TransactionState 0+ | The current state of the transaction for the transactional id.
    transactionalId string 0+, entity transactionalId | The transactional id.
    producerId int64 0+, entity producerId | The producer id.
    transactionState string 0+ | The current transaction state of the producer.
`
