// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `coordinator-key TransactionLogKey 0, key 0
  transactionalId string 0 | The transactional id of the transaction.

coordinator-value TransactionLogValue 0-1, key 0, flexible 1+
  # Version 1 is the first flexible version.
  # KIP-915: bumping the version will no longer make this record backward compatible.
  # We suggest to add/remove only tagged fields to maintain backward compatibility.
  producerId int64 0+ | Producer id in use by the transactional id.
  previousProducerId int64 1+, tag 0, default -1 | Producer id used by the last committed transaction.
  nextProducerId int64 1+, tag 1, default -1 | Latest producer ID sent to the producer for the given transactional id.
  producerEpoch int16 0+ | Epoch associated with the producer id.
  nextProducerEpoch int16 1+, tag 3, default -1 | Producer epoch associated with the NextProducerId
  transactionTimeoutMs int32 0+ | Transaction timeout in milliseconds.
  transactionStatus int8 0+ | TransactionState the transaction is in.
  transactionPartitions []PartitionsSchema 0+, nullable 0+ | Partitions involved in the transaction.
    topic string 0+ | Topic involved in the transaction.
    partitionIds []int32 0+ | Partition ids involved in the transaction.
  transactionLastUpdateTimestampMs int64 0+ | Time the transaction was last updated.
  transactionStartTimestampMs int64 0+ | Time the transaction was started.
  clientTransactionVersion int16 1+, tag 2 | The transaction version used by the client.
`
