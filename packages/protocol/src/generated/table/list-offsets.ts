// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request ListOffsetsRequest 0-11, key 2, flexible 6+, deprecated 0, listeners broker zkBroker
  # Version 0 was removed in Apache Kafka 4.0, Version 1 is the new baseline.
  # Version 1 removes MaxNumOffsets.  From this version forward, only a single
  # offset can be returned.
  # Version 2 adds the isolation level, which is used for transactional reads.
  # Version 3 is the same as version 2.
  # Version 4 adds the current leader epoch, which is used for fencing.
  # Version 5 is the same as version 4.
  # Version 6 enables flexible versions.
  # Version 7 enables listing offsets by max timestamp (KIP-734).
  # Version 8 enables listing offsets by local log start offset (KIP-405).
  # Version 9 enables listing offsets by last tiered offset (KIP-1005).
  # Version 10 enables async remote list offsets support (KIP-1075)
  # Version 11 enables listing offsets by earliest pending upload offset (KIP-1023)
  replicaId int32 0+, entity brokerId | The broker ID of the requester, or -1 if this request is being made by a normal consumer.
  isolationLevel int8 2+ | This setting controls the visibility of transactional records. Using READ_UNCOMMITTED (isolation_level = 0) makes all records visible. With READ_COMMITTED (isolation_level = 1), non-transactional and COMMITTED transactional records are visible. To be more concrete, READ_COMMITTED returns all data from offsets smaller than the current LSO (last stable offset), and enables the inclusion of the list of aborted transactions in the result, which allows consumers to discard ABORTED transactional records.
  topics []ListOffsetsTopic 0+ | Each topic in the request.
    name string 0+, entity topicName | The topic name.
    partitions []ListOffsetsPartition 0+ | Each partition in the request.
      partitionIndex int32 0+ | The partition index.
      currentLeaderEpoch int32 4+, default -1, ignorable | The current leader epoch.
      timestamp int64 0+ | The current timestamp.
      maxNumOffsets int32 0, default 1 | The maximum number of offsets to report.
  timeoutMs int32 10+, ignorable | The timeout to await a response in milliseconds for requests that require reading from remote storage for topics enabled with tiered storage.

response ListOffsetsResponse 0-11, key 2, flexible 6+
  # Version 0 was removed in Apache Kafka 4.0, Version 1 is the new baseline.
  # Version 1 removes the offsets array in favor of returning a single offset.
  # Version 1 also adds the timestamp associated with the returned offset.
  # Version 2 adds the throttle time.
  # Starting in version 3, on quota violation, brokers send out responses before throttling.
  # Version 4 adds the leader epoch, which is used for fencing.
  # Version 5 adds a new error code, OFFSET_NOT_AVAILABLE.
  # Version 6 enables flexible versions.
  # Version 7 is the same as version 6 (KIP-734).
  # Version 8 enables listing offsets by local log start offset.
  # This is the earliest log start offset in the local log. (KIP-405).
  # Version 9 enables listing offsets by last tiered offset (KIP-1005).
  # Version 10 enables async remote list offsets support (KIP-1075)
  # Version 11 enables listing offsets by earliest pending upload offset (KIP-1023)
  throttleTimeMs int32 2+, ignorable | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  topics []ListOffsetsTopicResponse 0+ | Each topic in the response.
    name string 0+, entity topicName | The topic name.
    partitions []ListOffsetsPartitionResponse 0+ | Each partition in the response.
      partitionIndex int32 0+ | The partition index.
      errorCode int16 0+ | The partition error code, or 0 if there was no error.
      oldStyleOffsets []int64 0 | The result offsets.
      timestamp int64 1+, default -1 | The timestamp associated with the returned offset.
      offset int64 1+, default -1 | The returned offset.
      leaderEpoch int32 4+, default -1 | The leader epoch associated with the returned offset.
`
