// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request DescribeShareGroupOffsetsRequest 0-1, key 90, flexible 0+, listeners broker
  # Version 0 is the initial version (KIP-932).
  # Version 1 introduces Lag in the response (KIP-1226).
  groups []DescribeShareGroupOffsetsRequestGroup 0+ | The groups to describe offsets for.
    groupId string 0+, entity groupId | The group identifier.
    topics []DescribeShareGroupOffsetsRequestTopic 0+, nullable 0+ | The topics to describe offsets for, or null for all topic-partitions.
      topicName string 0+, entity topicName | The topic name.
      partitions []int32 0+ | The partitions.

response DescribeShareGroupOffsetsResponse 0-1, key 90, flexible 0+
  # Version 0 is the initial version (KIP-932).
  # Version 1 introduces Lag (KIP-1226).
  # Supported errors:
  # - GROUP_AUTHORIZATION_FAILED (version 0+)
  # - TOPIC_AUTHORIZATION_FAILED (version 0+)
  # - NOT_COORDINATOR (version 0+)
  # - COORDINATOR_NOT_AVAILABLE (version 0+)
  # - COORDINATOR_LOAD_IN_PROGRESS (version 0+)
  # - GROUP_ID_NOT_FOUND (version 0+)
  # - INVALID_REQUEST (version 0+)
  # - UNKNOWN_SERVER_ERROR (version 0+)
  throttleTimeMs int32 0+ | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  groups []DescribeShareGroupOffsetsResponseGroup 0+ | The results for each group.
    groupId string 0+, entity groupId | The group identifier.
    topics []DescribeShareGroupOffsetsResponseTopic 0+ | The results for each topic.
      topicName string 0+, entity topicName | The topic name.
      topicId uuid 0+ | The unique topic ID.
      partitions []DescribeShareGroupOffsetsResponsePartition 0+
        partitionIndex int32 0+ | The partition index.
        startOffset int64 0+ | The share-partition start offset.
        leaderEpoch int32 0+ | The leader epoch of the partition.
        lag int64 1+, default -1, ignorable | The share-partition lag.
        errorCode int16 0+ | The partition-level error code, or 0 if there was no error.
        errorMessage string 0+, nullable 0+, default null | The partition-level error message, or null if there was no error.
    errorCode int16 0+ | The group-level error code, or 0 if there was no error.
    errorMessage string 0+, nullable 0+, default null | The group-level error message, or null if there was no error.
`
