// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request OffsetCommitRequest 0-10, key 8, flexible 8+, deprecated 0-1, listeners broker zkBroker
  # Versions 0-1 were removed in Apache Kafka 4.0, Version 2 is the new baseline.
  # Version 1 adds timestamp and group membership information, as well as the commit timestamp.
  # Version 2 adds retention time.  It removes the commit timestamp added in version 1.
  # Version 3 and 4 are the same as version 2.
  # Version 5 removes the retention time, which is now controlled only by a broker configuration.
  # Version 6 adds the leader epoch for fencing.
  # version 7 adds a new field called groupInstanceId to indicate member identity across restarts.
  # Version 8 is the first flexible version.
  # Version 9 is the first version that can be used with the new consumer group protocol (KIP-848). The
  # request is the same as version 8.
  # Version 10 adds support for topic ids and removes support for topic names (KIP-848).
  groupId string 0+, entity groupId | The unique group identifier.
  generationIdOrMemberEpoch int32 1+, default -1, ignorable | The generation of the group if using the classic group protocol or the member epoch if using the consumer protocol.
  memberId string 1+, ignorable | The member ID assigned by the group coordinator.
  groupInstanceId string 7+, nullable 7+, default null | The unique identifier of the consumer instance provided by end user.
  retentionTimeMs int64 2-4, default -1, ignorable | The time period in ms to retain the offset.
  topics []OffsetCommitRequestTopic 0+ | The topics to commit offsets for.
    name string 0-9, entity topicName, ignorable | The topic name.
    topicId uuid 10+, ignorable | The topic ID.
    partitions []OffsetCommitRequestPartition 0+ | Each partition to commit offsets for.
      partitionIndex int32 0+ | The partition index.
      committedOffset int64 0+ | The message offset to be committed.
      committedLeaderEpoch int32 6+, default -1, ignorable | The leader epoch of this partition.
      commitTimestamp int64 1, default -1 | The timestamp of the commit.
      committedMetadata string 0+, nullable 0+ | Any associated metadata the client wants to keep.

response OffsetCommitResponse 0-10, key 8, flexible 8+
  # Versions 0-1 were removed in Apache Kafka 4.0, Version 2 is the new baseline.
  # Versions 1 and 2 are the same as version 0.
  # Version 3 adds the throttle time to the response.
  # Starting in version 4, on quota violation, brokers send out responses before throttling.
  # Versions 5 and 6 are the same as version 4.
  # Version 7 offsetCommitRequest supports a new field called groupInstanceId to indicate member identity across restarts.
  # Version 8 is the first flexible version.
  # Version 9 is the first version that can be used with the new consumer group protocol (KIP-848). The response is
  # the same as version 8 but can return STALE_MEMBER_EPOCH when the new consumer group protocol is used and
  # GROUP_ID_NOT_FOUND when the group does not exist for both protocols.
  # Version 10 adds support for topic ids and removes support for topic names (KIP-848).
  # Supported errors:
  # - GROUP_AUTHORIZATION_FAILED (version 0+)
  # - NOT_COORDINATOR (version 0+)
  # - COORDINATOR_NOT_AVAILABLE (version 0+)
  # - COORDINATOR_LOAD_IN_PROGRESS (version 0+)
  # - ILLEGAL_GENERATION (version 1+)
  # - UNKNOWN_MEMBER_ID (version 1+)
  # - INVALID_COMMIT_OFFSET_SIZE (version 0+)
  # - FENCED_MEMBER_EPOCH (version 7+)
  # - GROUP_ID_NOT_FOUND (version 9+)
  # - STALE_MEMBER_EPOCH (version 9+)
  # - UNKNOWN_TOPIC_ID (version 10+)
  throttleTimeMs int32 3+, ignorable | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  topics []OffsetCommitResponseTopic 0+ | The responses for each topic.
    name string 0-9, entity topicName, ignorable | The topic name.
    topicId uuid 10+, ignorable | The topic ID.
    partitions []OffsetCommitResponsePartition 0+ | The responses for each partition in the topic.
      partitionIndex int32 0+ | The partition index.
      errorCode int16 0+ | The error code, or 0 if there was no error.
`
