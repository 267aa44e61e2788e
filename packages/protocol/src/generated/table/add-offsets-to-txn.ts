// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request AddOffsetsToTxnRequest 0-4, key 25, flexible 3+, listeners broker zkBroker
  # Version 1 is the same as version 0.
  # Version 2 adds the support for new error code PRODUCER_FENCED.
  # Version 3 enables flexible versions.
  # Version 4 adds support for new error code TRANSACTION_ABORTABLE (KIP-890).
  transactionalId string 0+, entity transactionalId | The transactional id corresponding to the transaction.
  producerId int64 0+, entity producerId | Current producer id in use by the transactional id.
  producerEpoch int16 0+ | Current epoch associated with the producer id.
  groupId string 0+, entity groupId | The unique group identifier.

response AddOffsetsToTxnResponse 0-4, key 25, flexible 3+
  # Starting in version 1, on quota violation brokers send out responses before throttling.
  # Version 2 adds the support for new error code PRODUCER_FENCED.
  # Version 3 enables flexible versions.
  # Version 4 adds support for new error code TRANSACTION_ABORTABLE (KIP-890).
  throttleTimeMs int32 0+ | Duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  errorCode int16 0+ | The response error code, or 0 if there was no error.
`
