// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request WriteTxnMarkersRequest 0-2, key 27, flexible 1+, listeners broker zkBroker
  # Version 0 was removed in Apache Kafka 4.0, Version 1 is the new baseline.
  # Version 1 enables flexible versions.
  # Version 2 adds TransactionVersion field to the WritableTxnMarker (KIP-1228).
  markers []WritableTxnMarker 0+ | The transaction markers to be written.
    producerId int64 0+, entity producerId | The current producer ID.
    producerEpoch int16 0+ | The current epoch associated with the producer ID.
    transactionResult bool 0+ | The result of the transaction to write to the partitions (false = ABORT, true = COMMIT).
    topics []WritableTxnMarkerTopic 0+ | Each topic that we want to write transaction marker(s) for.
      name string 0+, entity topicName | The topic name.
      partitionIndexes []int32 0+ | The indexes of the partitions to write transaction markers for.
    coordinatorEpoch int32 0+ | Epoch associated with the transaction state partition hosted by this transaction coordinator.
    transactionVersion int8 2+, ignorable | Transaction version of the marker. Ex: 0/1 = legacy (TV0/TV1), 2 = TV2 etc.

response WriteTxnMarkersResponse 0-2, key 27, flexible 1+
  # Version 0 was removed in Apache Kafka 4.0, Version 1 is the new baseline.
  # Version 1 enables flexible versions.
  # Version 2 matches WriteTxnMarkersRequest version 2 (KIP-1228).
  markers []WritableTxnMarkerResult 0+ | The results for writing makers.
    producerId int64 0+, entity producerId | The current producer ID in use by the transactional ID.
    topics []WritableTxnMarkerTopicResult 0+ | The results by topic.
      name string 0+, entity topicName | The topic name.
      partitions []WritableTxnMarkerPartitionResult 0+ | The results by partition.
        partitionIndex int32 0+ | The partition index.
        errorCode int16 0+ | The error code, or 0 if there was no error.
`
