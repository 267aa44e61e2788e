// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request AlterShareGroupOffsetsRequest 0, key 91, flexible 0+, listeners broker
  groupId string 0+, entity groupId | The group identifier.
  topics []AlterShareGroupOffsetsRequestTopic 0+ | The topics to alter offsets for.
    topicName string 0+, entity topicName, key | The topic name.
    partitions []AlterShareGroupOffsetsRequestPartition 0+ | Each partition to alter offsets for.
      partitionIndex int32 0+ | The partition index.
      startOffset int64 0+ | The share-partition start offset.

response AlterShareGroupOffsetsResponse 0, key 91, flexible 0+
  # Supported errors:
  # - GROUP_AUTHORIZATION_FAILED (version 0+)
  # - TOPIC_AUTHORIZATION_FAILED (version 0+)
  # - NOT_COORDINATOR (version 0+)
  # - COORDINATOR_NOT_AVAILABLE (version 0+)
  # - COORDINATOR_LOAD_IN_PROGRESS (version 0+)
  # - GROUP_ID_NOT_FOUND (version 0+)
  # - NON_EMPTY_GROUP (version 0+)
  # - KAFKA_STORAGE_ERROR (version 0+)
  # - INVALID_REQUEST (version 0+)
  # - UNKNOWN_SERVER_ERROR (version 0+)
  throttleTimeMs int32 0+ | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  errorCode int16 0+ | The top-level error code, or 0 if there was no error.
  errorMessage string 0+, nullable 0+, default null | The top-level error message, or null if there was no error.
  responses []AlterShareGroupOffsetsResponseTopic 0+ | The results for each topic.
    topicName string 0+, entity topicName, key | The topic name.
    topicId uuid 0+ | The unique topic ID.
    partitions []AlterShareGroupOffsetsResponsePartition 0+
      partitionIndex int32 0+ | The partition index.
      errorCode int16 0+ | The error code, or 0 if there was no error.
      errorMessage string 0+, nullable 0+, default null | The error message, or null if there was no error.
`
