// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request AddPartitionsToTxnRequest 0-5, key 24, flexible 3+, listeners broker zkBroker
  # Version 1 is the same as version 0.
  # Version 2 adds the support for new error code PRODUCER_FENCED.
  # Version 3 enables flexible versions.
  # Version 4 adds VerifyOnly field to check if partitions are already in transaction and adds support to batch multiple transactions.
  # Version 5 adds support for new error code TRANSACTION_ABORTABLE (KIP-890).
  # Versions 3 and below will be exclusively used by clients and versions 4 and above will be used by brokers.
  struct AddPartitionsToTxnTopic 0+
    name string 0+, entity topicName, key | The name of the topic.
    partitions []int32 0+ | The partition indexes to add to the transaction.
  transactions []AddPartitionsToTxnTransaction 4+ | List of transactions to add partitions to.
    transactionalId string 4+, entity transactionalId, key | The transactional id corresponding to the transaction.
    producerId int64 4+, entity producerId | Current producer id in use by the transactional id.
    producerEpoch int16 4+ | Current epoch associated with the producer id.
    verifyOnly bool 4+ | Boolean to signify if we want to check if the partition is in the transaction rather than add it.
    topics []AddPartitionsToTxnTopic 4+ | The partitions to add to the transaction.
  v3AndBelowTransactionalId string 0-3, entity transactionalId | The transactional id corresponding to the transaction.
  v3AndBelowProducerId int64 0-3, entity producerId | Current producer id in use by the transactional id.
  v3AndBelowProducerEpoch int16 0-3 | Current epoch associated with the producer id.
  v3AndBelowTopics []AddPartitionsToTxnTopic 0-3 | The partitions to add to the transaction.

response AddPartitionsToTxnResponse 0-5, key 24, flexible 3+
  # Starting in version 1, on quota violation brokers send out responses before throttling.
  # Version 2 adds the support for new error code PRODUCER_FENCED.
  # Version 3 enables flexible versions.
  # Version 4 adds support to batch multiple transactions and a top level error code.
  # Version 5 adds support for new error code TRANSACTION_ABORTABLE (KIP-890).
  struct AddPartitionsToTxnTopicResult 0+
    name string 0+, entity topicName, key | The topic name.
    resultsByPartition []AddPartitionsToTxnPartitionResult 0+ | The results for each partition.
  struct AddPartitionsToTxnPartitionResult 0+
    partitionIndex int32 0+, key | The partition indexes.
    partitionErrorCode int16 0+ | The response error code.
  throttleTimeMs int32 0+ | Duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  errorCode int16 4+, ignorable | The response top level error code.
  resultsByTransaction []AddPartitionsToTxnResult 4+ | Results categorized by transactional ID.
    transactionalId string 4+, entity transactionalId, key | The transactional id corresponding to the transaction.
    topicResults []AddPartitionsToTxnTopicResult 4+ | The results for each topic.
  resultsByTopicV3AndBelow []AddPartitionsToTxnTopicResult 0-3 | The results for each topic.
`
