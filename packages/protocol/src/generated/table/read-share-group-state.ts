// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request ReadShareGroupStateRequest 0, key 84, flexible 0+, listeners broker
  groupId string 0+ | The group identifier.
  topics []ReadStateData 0+ | The data for the topics.
    topicId uuid 0+ | The topic identifier.
    partitions []PartitionData 0+ | The data for the partitions.
      partition int32 0+ | The partition index.
      leaderEpoch int32 0+ | The leader epoch of the share-partition.

response ReadShareGroupStateResponse 0, key 84, flexible 0+
  # - NOT_COORDINATOR (version 0+)
  # - COORDINATOR_NOT_AVAILABLE (version 0+)
  # - COORDINATOR_LOAD_IN_PROGRESS (version 0+)
  # - GROUP_ID_NOT_FOUND (version 0+)
  # - UNKNOWN_TOPIC_OR_PARTITION (version 0+)
  # - FENCED_LEADER_EPOCH (version 0+)
  # - INVALID_REQUEST (version 0+)
  results []ReadStateResult 0+ | The read results.
    topicId uuid 0+ | The topic identifier.
    partitions []PartitionResult 0+ | The results for the partitions.
      partition int32 0+ | The partition index.
      errorCode int16 0+ | The error code, or 0 if there was no error.
      errorMessage string 0+, nullable 0+, default null | The error message, or null if there was no error.
      stateEpoch int32 0+ | The state epoch of the share-partition.
      startOffset int64 0+ | The share-partition start offset, which can be -1 if it is not yet initialized.
      stateBatches []StateBatch 0+ | The state batches for this share-partition.
        firstOffset int64 0+ | The first offset of this state batch.
        lastOffset int64 0+ | The last offset of this state batch.
        deliveryState int8 0+ | The delivery state - 0:Available,2:Acked,4:Archived.
        deliveryCount int16 0+ | The delivery count.
`
