// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request OffsetFetchRequest 0-10, key 9, flexible 6+, deprecated 0, listeners broker zkBroker
  # Version 0 was removed in Apache Kafka 4.0, Version 1 is the new baseline.
  # In version 0, the request read offsets from ZK.
  # Starting in version 1, the broker supports fetching offsets from the internal __consumer_offsets topic.
  # Starting in version 2, the request can contain a null topics array to indicate that offsets
  # for all topics should be fetched. It also returns a top level error code
  # for group or coordinator level errors.
  # Version 3, 4, and 5 are the same as version 2.
  # Version 6 is the first flexible version.
  # Version 7 is adding the require stable flag.
  # Version 8 is adding support for fetching offsets for multiple groups at a time.
  # Version 9 is the first version that can be used with the new consumer group protocol (KIP-848). It adds
  # the MemberId and MemberEpoch fields. Those are filled in and validated when the new consumer protocol is used.
  # Version 10 adds support for topic ids and removes support for topic names (KIP-848).
  groupId string 0-7, entity groupId | The group to fetch offsets for.
  topics []OffsetFetchRequestTopic 0-7, nullable 2-7 | Each topic we would like to fetch offsets for, or null to fetch offsets for all topics.
    name string 0-7, entity topicName | The topic name.
    partitionIndexes []int32 0-7 | The partition indexes we would like to fetch offsets for.
  groups []OffsetFetchRequestGroup 8+ | Each group we would like to fetch offsets for.
    groupId string 8+, entity groupId | The group ID.
    memberId string 9+, nullable 9+, default null, ignorable | The member id.
    memberEpoch int32 9+, default -1, ignorable | The member epoch if using the new consumer protocol (KIP-848).
    topics []OffsetFetchRequestTopics 8+, nullable 8+ | Each topic we would like to fetch offsets for, or null to fetch offsets for all topics.
      name string 8-9, entity topicName, ignorable | The topic name.
      topicId uuid 10+, ignorable | The topic ID.
      partitionIndexes []int32 8+ | The partition indexes we would like to fetch offsets for.
  requireStable bool 7+ | Whether broker should hold on returning unstable offsets but set a retriable error code for the partitions.

response OffsetFetchResponse 0-10, key 9, flexible 6+
  # Version 0 was removed in Apache Kafka 4.0, Version 1 is the new baseline.
  # Version 1 is the same as version 0.
  # Version 2 adds a top-level error code.
  # Version 3 adds the throttle time.
  # Starting in version 4, on quota violation, brokers send out responses before throttling.
  # Version 5 adds the leader epoch to the committed offset.
  # Version 6 is the first flexible version.
  # Version 7 adds pending offset commit as new error response on partition level.
  # Version 8 is adding support for fetching offsets for multiple groups
  # Version 9 is the first version that can be used with the new consumer group protocol (KIP-848). The response is
  # the same as version 8 but can return STALE_MEMBER_EPOCH and UNKNOWN_MEMBER_ID errors when the new consumer group
  # protocol is used.
  # Version 10 adds support for topic ids and removes support for topic names (KIP-848).
  # It can return UNKNOWN_TOPIC_ID if topic IDs used and the topic is not found in metadata.
  # Supported errors:
  # - GROUP_AUTHORIZATION_FAILED (version 0+)
  # - NOT_COORDINATOR (version 0+)
  # - COORDINATOR_NOT_AVAILABLE (version 0+)
  # - COORDINATOR_LOAD_IN_PROGRESS (version 0+)
  # - GROUP_ID_NOT_FOUND (version 0+)
  # - UNSTABLE_OFFSET_COMMIT (version 7+)
  # - UNKNOWN_MEMBER_ID (version 9+)
  # - STALE_MEMBER_EPOCH (version 9+)
  # - UNKNOWN_TOPIC_ID (version 10+)
  throttleTimeMs int32 3+, ignorable | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  topics []OffsetFetchResponseTopic 0-7 | The responses per topic.
    name string 0-7, entity topicName | The topic name.
    partitions []OffsetFetchResponsePartition 0-7 | The responses per partition.
      partitionIndex int32 0-7 | The partition index.
      committedOffset int64 0-7 | The committed message offset.
      committedLeaderEpoch int32 5-7, default -1, ignorable | The leader epoch.
      metadata string 0-7, nullable 0-7 | The partition metadata.
      errorCode int16 0-7 | The error code, or 0 if there was no error.
  errorCode int16 2-7, ignorable | The top-level error code, or 0 if there was no error.
  groups []OffsetFetchResponseGroup 8+ | The responses per group id.
    groupId string 8+, entity groupId | The group ID.
    topics []OffsetFetchResponseTopics 8+ | The responses per topic.
      name string 8-9, entity topicName, ignorable | The topic name.
      topicId uuid 10+, ignorable | The topic ID.
      partitions []OffsetFetchResponsePartitions 8+ | The responses per partition.
        partitionIndex int32 8+ | The partition index.
        committedOffset int64 8+ | The committed message offset.
        committedLeaderEpoch int32 8+, default -1, ignorable | The leader epoch.
        metadata string 8+, nullable 8+ | The partition metadata.
        errorCode int16 8+ | The partition-level error code, or 0 if there was no error.
    errorCode int16 8+ | The group-level error code, or 0 if there was no error.
`
