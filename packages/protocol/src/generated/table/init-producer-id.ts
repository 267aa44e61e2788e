// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request InitProducerIdRequest 0-6, key 22, flexible 2+, listeners broker zkBroker, unstable
  # Version 1 is the same as version 0.
  # Version 2 is the first flexible version.
  # Version 3 adds ProducerId and ProducerEpoch, allowing producers to try to resume after an INVALID_PRODUCER_EPOCH error
  # Version 4 adds the support for new error code PRODUCER_FENCED.
  # Version 5 adds support for new error code TRANSACTION_ABORTABLE (KIP-890).
  # Version 6 adds support for 2PC (KIP-939).
  transactionalId string 0+, nullable 0+, entity transactionalId | The transactional id, or null if the producer is not transactional.
  transactionTimeoutMs int32 0+ | The time in ms to wait before aborting idle transactions sent by this producer. This is only relevant if a TransactionalId has been defined.
  producerId int64 3+, default -1, entity producerId | The producer id. This is used to disambiguate requests if a transactional id is reused following its expiration.
  producerEpoch int16 3+, default -1 | The producer's current epoch. This will be checked against the producer epoch on the broker, and the request will return an error if they do not match.
  enable2Pc bool 6+ | True if the client wants to enable two-phase commit (2PC) protocol for transactions.
  keepPreparedTxn bool 6+ | True if the client wants to keep the currently ongoing transaction instead of aborting it.

response InitProducerIdResponse 0-6, key 22, flexible 2+
  # Starting in version 1, on quota violation, brokers send out responses before throttling.
  # Version 2 is the first flexible version.
  # Version 3 is the same as version 2.
  # Version 4 adds the support for new error code PRODUCER_FENCED.
  # Version 5 adds support for new error code TRANSACTION_ABORTABLE (KIP-890).
  # Version 6 adds support for 2PC (KIP-939).
  throttleTimeMs int32 0+, ignorable | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  errorCode int16 0+ | The error code, or 0 if there was no error.
  producerId int64 0+, default -1, entity producerId | The current producer id.
  producerEpoch int16 0+ | The current epoch associated with the producer id.
  ongoingTxnProducerId int64 6+, default -1, entity producerId | The producer id for ongoing transaction when KeepPreparedTxn is used, -1 if there is no transaction ongoing.
  ongoingTxnProducerEpoch int16 6+, default -1 | The epoch associated with the producer id for ongoing transaction when KeepPreparedTxn is used, -1 if there is no transaction ongoing.
`
