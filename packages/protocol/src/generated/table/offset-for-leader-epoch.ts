// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request OffsetForLeaderEpochRequest 0-4, key 23, flexible 4+, deprecated 0-1, listeners broker zkBroker
  # Versions 0-1 were removed in Apache Kafka 4.0, Version 2 is the new baseline.
  # Version 1 is the same as version 0.
  # Version 2 adds the current leader epoch to support fencing.
  # Version 3 adds ReplicaId (the default is -2 which conventionally represents a
  # "debug" consumer which is allowed to see offsets beyond the high watermark).
  # Followers will use this replicaId when using an older version of the protocol.
  # Version 4 enables flexible versions.
  replicaId int32 3+, default -2, entity brokerId, ignorable | The broker ID of the follower, of -1 if this request is from a consumer.
  topics []OffsetForLeaderTopic 0+ | Each topic to get offsets for.
    topic string 0+, entity topicName, key | The topic name.
    partitions []OffsetForLeaderPartition 0+ | Each partition to get offsets for.
      partition int32 0+ | The partition index.
      currentLeaderEpoch int32 2+, default -1, ignorable | An epoch used to fence consumers/replicas with old metadata. If the epoch provided by the client is larger than the current epoch known to the broker, then the UNKNOWN_LEADER_EPOCH error code will be returned. If the provided epoch is smaller, then the FENCED_LEADER_EPOCH error code will be returned.
      leaderEpoch int32 0+ | The epoch to look up an offset for.

response OffsetForLeaderEpochResponse 0-4, key 23, flexible 4+
  # Versions 0-1 were removed in Apache Kafka 4.0, Version 2 is the new baseline.
  # Version 1 added the leader epoch to the response.
  # Version 2 added the throttle time.
  # Version 3 is the same as version 2.
  # Version 4 enables flexible versions.
  throttleTimeMs int32 2+, ignorable | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  topics []OffsetForLeaderTopicResult 0+ | Each topic we fetched offsets for.
    topic string 0+, entity topicName, key | The topic name.
    partitions []EpochEndOffset 0+ | Each partition in the topic we fetched offsets for.
      errorCode int16 0+ | The error code 0, or if there was no error.
      partition int32 0+ | The partition index.
      leaderEpoch int32 1+, default -1, ignorable | The leader epoch of the partition.
      endOffset int64 0+, default -1 | The end offset of the epoch.
`
