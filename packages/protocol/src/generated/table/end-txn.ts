// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request EndTxnRequest 0-5, key 26, flexible 3+, listeners broker zkBroker
  # Version 1 is the same as version 0.
  # Version 2 adds the support for new error code PRODUCER_FENCED.
  # Version 3 enables flexible versions.
  # Version 4 adds support for new error code TRANSACTION_ABORTABLE (KIP-890).
  # Version 5 enables bumping epoch on every transaction (KIP-890 Part 2)
  transactionalId string 0+, entity transactionalId | The ID of the transaction to end.
  producerId int64 0+, entity producerId | The producer ID.
  producerEpoch int16 0+ | The current epoch associated with the producer.
  committed bool 0+ | True if the transaction was committed, false if it was aborted.

response EndTxnResponse 0-5, key 26, flexible 3+
  # Starting in version 1, on quota violation, brokers send out responses before throttling.
  # Version 2 adds the support for new error code PRODUCER_FENCED.
  # Version 3 enables flexible versions.
  # Version 4 adds support for new error code TRANSACTION_ABORTABLE (KIP-890).
  # Version 5 enables bumping epoch on every transaction (KIP-890 Part 2), so producer ID and epoch are included in the response.
  throttleTimeMs int32 0+ | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  errorCode int16 0+ | The error code, or 0 if there was no error.
  producerId int64 5+, default -1, entity producerId, ignorable | The producer ID.
  producerEpoch int16 5+, default -1, ignorable | The current epoch associated with the producer.
`
