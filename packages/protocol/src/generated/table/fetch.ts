// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request FetchRequest 0-18, key 1, flexible 12+, deprecated 0-3, listeners broker controller zkBroker
  # Versions 0-3 were removed in Apache Kafka 4.0, Version 4 is the new baseline.
  # Version 1 is the same as version 0.
  # Starting in Version 2, the requester must be able to handle Kafka Log
  # Message format version 1.
  # Version 3 adds MaxBytes.  Starting in version 3, the partition ordering in
  # the request is now relevant.  Partitions will be processed in the order
  # they appear in the request.
  # Version 4 adds IsolationLevel.  Starting in version 4, the requestor must be
  # able to handle Kafka log message format version 2.
  # Version 5 adds LogStartOffset to indicate the earliest available offset of
  # partition data that can be consumed.
  # Version 6 is the same as version 5.
  # Version 7 adds incremental fetch request support.
  # Version 8 is the same as version 7.
  # Version 9 adds CurrentLeaderEpoch, as described in KIP-320.
  # Version 10 indicates that we can use the ZStd compression algorithm, as
  # described in KIP-110.
  # Version 12 adds flexible versions support as well as epoch validation through
  # the \`LastFetchedEpoch\` field
  # Version 13 replaces topic names with topic IDs (KIP-516). May return UNKNOWN_TOPIC_ID error code.
  # Version 14 is the same as version 13 but it also receives a new error called OffsetMovedToTieredStorageException(KIP-405)
  # Version 15 adds the ReplicaState which includes new field ReplicaEpoch and the ReplicaId. Also,
  # deprecate the old ReplicaId field and set its default value to -1. (KIP-903)
  # Version 16 is the same as version 15 (KIP-951).
  # Version 17 adds directory id support from KIP-853
  # Version 18 adds high-watermark from KIP-1166
  clusterId string 12+, nullable 12+, tag 0, default null, ignorable | The clusterId if known. This is used to validate metadata fetches prior to broker registration.
  replicaId int32 0-14, default -1, entity brokerId | The broker ID of the follower, of -1 if this request is from a consumer.
  replicaState ReplicaState 15+, tag 1 | The state of the replica in the follower.
    replicaId int32 15+, default -1, entity brokerId | The replica ID of the follower, or -1 if this request is from a consumer.
    replicaEpoch int64 15+, default -1 | The epoch of this follower, or -1 if not available.
  maxWaitMs int32 0+ | The maximum time in milliseconds to wait for the response.
  minBytes int32 0+ | The minimum bytes to accumulate in the response.
  maxBytes int32 3+, default 0x7fffffff, ignorable | The maximum bytes to fetch. See KIP-74 for cases where this limit may not be honored.
  isolationLevel int8 4+, ignorable | This setting controls the visibility of transactional records. Using READ_UNCOMMITTED (isolation_level = 0) makes all records visible. With READ_COMMITTED (isolation_level = 1), non-transactional and COMMITTED transactional records are visible. To be more concrete, READ_COMMITTED returns all data from offsets smaller than the current LSO (last stable offset), and enables the inclusion of the list of aborted transactions in the result, which allows consumers to discard ABORTED transactional records.
  sessionId int32 7+, ignorable | The fetch session ID.
  sessionEpoch int32 7+, default -1, ignorable | The fetch session epoch, which is used for ordering requests in a session.
  topics []FetchTopic 0+ | The topics to fetch.
    topic string 0-12, entity topicName, ignorable | The name of the topic to fetch.
    topicId uuid 13+, ignorable | The unique topic ID.
    partitions []FetchPartition 0+ | The partitions to fetch.
      partition int32 0+ | The partition index.
      currentLeaderEpoch int32 9+, default -1, ignorable | The current leader epoch of the partition.
      fetchOffset int64 0+ | The message offset.
      lastFetchedEpoch int32 12+, default -1 | The epoch of the last fetched record or -1 if there is none.
      logStartOffset int64 5+, default -1, ignorable | The earliest available offset of the follower replica. The field is only used when the request is sent by the follower.
      partitionMaxBytes int32 0+ | The maximum bytes to fetch from this partition. See KIP-74 for cases where this limit may not be honored.
      replicaDirectoryId uuid 17+, tag 0, ignorable | The directory id of the follower fetching.
      highWatermark int64 18+, tag 1, default 9223372036854775807, ignorable | The high-watermark known by the replica. -1 if the high-watermark is not known and 9223372036854775807 if the feature is not supported.
  forgottenTopicsData []ForgottenTopic 7+ | In an incremental fetch request, the partitions to remove.
    topic string 7-12, entity topicName, ignorable | The topic name.
    topicId uuid 13+, ignorable | The unique topic ID.
    partitions []int32 7+ | The partitions indexes to forget.
  rackId string 11+, ignorable | Rack ID of the consumer making this request.

response FetchResponse 0-18, key 1, flexible 12+
  # Versions 0-3 were removed in Apache Kafka 4.0, Version 4 is the new baseline.
  # Version 1 adds throttle time. Version 2 and 3 are the same as version 1.
  # Version 4 adds features for transactional consumption.
  # Version 5 adds LogStartOffset to indicate the earliest available offset of
  # partition data that can be consumed.
  # Starting in version 6, we may return KAFKA_STORAGE_ERROR as an error code.
  # Version 7 adds incremental fetch request support.
  # Starting in version 8, on quota violation, brokers send out responses before throttling.
  # Version 9 is the same as version 8.
  # Version 10 indicates that the response data can use the ZStd compression
  # algorithm, as described in KIP-110.
  # Version 12 adds support for flexible versions, epoch detection through the \`TruncationOffset\` field,
  # and leader discovery through the \`CurrentLeader\` field
  # Version 13 replaces the topic name field with topic ID (KIP-516).
  # Version 14 is the same as version 13 but it also receives a new error called OffsetMovedToTieredStorageException (KIP-405)
  # Version 15 is the same as version 14 (KIP-903).
  # Version 16 adds the 'NodeEndpoints' field (KIP-951).
  # Version 17 no changes to the response (KIP-853).
  # Version 18 no changes to the response (KIP-1166)
  throttleTimeMs int32 1+, ignorable | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  errorCode int16 7+, ignorable | The top level response error code.
  sessionId int32 7+ | The fetch session ID, or 0 if this is not part of a fetch session.
  responses []FetchableTopicResponse 0+ | The response topics.
    topic string 0-12, entity topicName, ignorable | The topic name.
    topicId uuid 13+, ignorable | The unique topic ID.
    partitions []PartitionData 0+ | The topic partitions.
      partitionIndex int32 0+ | The partition index.
      errorCode int16 0+ | The error code, or 0 if there was no fetch error.
      highWatermark int64 0+ | The current high water mark.
      lastStableOffset int64 4+, default -1, ignorable | The last stable offset (or LSO) of the partition. This is the last offset such that the state of all transactional records prior to this offset have been decided (ABORTED or COMMITTED).
      logStartOffset int64 5+, default -1, ignorable | The current log start offset.
      divergingEpoch EpochEndOffset 12+, tag 0 | In case divergence is detected based on the \`LastFetchedEpoch\` and \`FetchOffset\` in the request, this field indicates the largest epoch and its end offset such that subsequent records are known to diverge.
        epoch int32 12+, default -1 | The largest epoch.
        endOffset int64 12+, default -1 | The end offset of the epoch.
      currentLeader LeaderIdAndEpoch 12+, tag 1 | The current leader of the partition.
        leaderId int32 12+, default -1, entity brokerId | The ID of the current leader or -1 if the leader is unknown.
        leaderEpoch int32 12+, default -1 | The latest known leader epoch.
      snapshotId SnapshotId 12+, tag 2 | In the case of fetching an offset less than the LogStartOffset, this is the end offset and epoch that should be used in the FetchSnapshot request.
        endOffset int64 0+, default -1 | The end offset of the epoch.
        epoch int32 0+, default -1 | The largest epoch.
      abortedTransactions []AbortedTransaction 4+, nullable 4+, ignorable | The aborted transactions.
        producerId int64 4+, entity producerId | The producer id associated with the aborted transaction.
        firstOffset int64 4+ | The first offset in the aborted transaction.
      preferredReadReplica int32 11+, default -1, entity brokerId | The preferred read replica for the consumer to use on its next fetch request.
      records records 0+, nullable 0+ | The record data.
  nodeEndpoints []NodeEndpoint 16+, tag 0 | Endpoints for all current-leaders enumerated in PartitionData, with errors NOT_LEADER_OR_FOLLOWER & FENCED_LEADER_EPOCH.
    nodeId int32 16+, entity brokerId, key | The ID of the associated node.
    host string 16+ | The node's hostname.
    port int32 16+ | The node's port.
    rack string 16+, nullable 16+, default null | The rack of the node, or null if it has not been assigned to a rack.
`
