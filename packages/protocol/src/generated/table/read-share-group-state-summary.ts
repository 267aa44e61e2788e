// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request ReadShareGroupStateSummaryRequest 0-1, key 87, flexible 0+, listeners broker
  # Version 0 is the initial version (KIP-932).
  # Version 1 introduces DeliveryCompleteCount in the response (KIP-1226).
  groupId string 0+ | The group identifier.
  topics []ReadStateSummaryData 0+ | The data for the topics.
    topicId uuid 0+ | The topic identifier.
    partitions []PartitionData 0+ | The data for the partitions.
      partition int32 0+ | The partition index.
      leaderEpoch int32 0+ | The leader epoch of the share-partition.

response ReadShareGroupStateSummaryResponse 0-1, key 87, flexible 0+
  # Version 0 is the initial version (KIP-932).
  # Version 1 introduces DeliveryCompleteCount (KIP-1226).
  # - NOT_COORDINATOR (version 0+)
  # - COORDINATOR_NOT_AVAILABLE (version 0+)
  # - COORDINATOR_LOAD_IN_PROGRESS (version 0+)
  # - GROUP_ID_NOT_FOUND (version 0+)
  # - UNKNOWN_TOPIC_OR_PARTITION (version 0+)
  # - FENCED_LEADER_EPOCH (version 0+)
  # - INVALID_REQUEST (version 0+)
  results []ReadStateSummaryResult 0+ | The read results.
    topicId uuid 0+ | The topic identifier.
    partitions []PartitionResult 0+ | The results for the partitions.
      partition int32 0+ | The partition index.
      errorCode int16 0+ | The error code, or 0 if there was no error.
      errorMessage string 0+, nullable 0+, default null | The error message, or null if there was no error.
      stateEpoch int32 0+ | The state epoch of the share-partition.
      leaderEpoch int32 0+ | The leader epoch of the share-partition.
      startOffset int64 0+ | The share-partition start offset.
      deliveryCompleteCount int32 1+, default -1, ignorable | The number of offsets greater than or equal to share-partition start offset for which delivery has been completed.
`
