// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request InitializeShareGroupStateRequest 0, key 83, flexible 0+, listeners broker
  groupId string 0+ | The group identifier.
  topics []InitializeStateData 0+ | The data for the topics.
    topicId uuid 0+ | The topic identifier.
    partitions []PartitionData 0+ | The data for the partitions.
      partition int32 0+ | The partition index.
      stateEpoch int32 0+ | The state epoch for this share-partition.
      startOffset int64 0+ | The share-partition start offset, or -1 if the start offset is not being initialized.

response InitializeShareGroupStateResponse 0, key 83, flexible 0+
  # - NOT_COORDINATOR (version 0+)
  # - COORDINATOR_NOT_AVAILABLE (version 0+)
  # - COORDINATOR_LOAD_IN_PROGRESS (version 0+)
  # - FENCED_STATE_EPOCH (version 0+)
  # - INVALID_REQUEST (version 0+)
  results []InitializeStateResult 0+ | The initialization results.
    topicId uuid 0+ | The topic identifier.
    partitions []PartitionResult 0+ | The results for the partitions.
      partition int32 0+ | The partition index.
      errorCode int16 0+ | The error code, or 0 if there was no error.
      errorMessage string 0+, nullable 0+, default null | The error message, or null if there was no error.
`
