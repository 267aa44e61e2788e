// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request ShareFetchRequest 0-2, key 78, flexible 0+, listeners broker
  # Version 0 was used for early access of KIP-932 in Apache Kafka 4.0 but removed in Apache Kafka 4.1.
  # Version 1 is the initial stable version (KIP-932).
  # Version 2 introduces ShareAcquireMode and Renew acknowledgements (KIP-1206 and KIP-1222).
  groupId string 0+, nullable 0+, default null, entity groupId | The group identifier.
  memberId string 0+, nullable 0+ | The member ID.
  shareSessionEpoch int32 0+ | The current share session epoch: 0 to open a share session; -1 to close it; otherwise increments for consecutive requests.
  maxWaitMs int32 0+ | The maximum time in milliseconds to wait for the response.
  minBytes int32 0+ | The minimum bytes to accumulate in the response.
  maxBytes int32 0+, default 0x7fffffff | The maximum bytes to fetch. See KIP-74 for cases where this limit may not be honored.
  maxRecords int32 1+ | The maximum number of records to fetch. This limit can be exceeded for alignment of batch boundaries.
  batchSize int32 1+ | The optimal number of records for batches of acquired records and acknowledgements.
  shareAcquireMode int8 2+, ignorable | The acquire mode to control the fetch behavior - 0:batch-optimized,1:record-limit.
  isRenewAck bool 2+ | Whether Renew type acknowledgements present in AcknowledgementBatches.
  topics []FetchTopic 0+ | The topics to fetch.
    topicId uuid 0+, key | The unique topic ID.
    partitions []FetchPartition 0+ | The partitions to fetch.
      partitionIndex int32 0+, key | The partition index.
      partitionMaxBytes int32 0 | The maximum bytes to fetch from this partition. 0 when only acknowledgement with no fetching is required. See KIP-74 for cases where this limit may not be honored.
      acknowledgementBatches []AcknowledgementBatch 0+ | Record batches to acknowledge.
        firstOffset int64 0+ | First offset of batch of records to acknowledge.
        lastOffset int64 0+ | Last offset (inclusive) of batch of records to acknowledge.
        acknowledgeTypes []int8 0+ | Array of acknowledge types - 0:Gap,1:Accept,2:Release,3:Reject,4:Renew.
  forgottenTopicsData []ForgottenTopic 0+ | The partitions to remove from this share session.
    topicId uuid 0+ | The unique topic ID.
    partitions []int32 0+ | The partitions indexes to forget.

response ShareFetchResponse 0-2, key 78, flexible 0+
  # Version 0 was used for early access of KIP-932 in Apache Kafka 4.0 but removed in Apache Kafka 4.1.
  # Version 1 is the initial stable version (KIP-932).
  # Version 2 introduces ShareAcquireMode and Renew acknowledgements (KIP-1206 and KIP-1222).
  # Supported errors for ErrorCode and AcknowledgeErrorCode:
  # - GROUP_AUTHORIZATION_FAILED (version 0+)
  # - TOPIC_AUTHORIZATION_FAILED (version 0+)
  # - SHARE_SESSION_NOT_FOUND (version 0+)
  # - INVALID_SHARE_SESSION_EPOCH (version 0+)
  # - UNKNOWN_TOPIC_OR_PARTITION (version 0+)
  # - NOT_LEADER_OR_FOLLOWER (version 0+)
  # - UNKNOWN_TOPIC_ID (version 0+)
  # - INVALID_RECORD_STATE (version 0+) - only for AcknowledgeErrorCode
  # - KAFKA_STORAGE_ERROR (version 0+)
  # - CORRUPT_MESSAGE (version 0+)
  # - INVALID_REQUEST (version 0+)
  # - UNKNOWN_SERVER_ERROR (version 0+)
  throttleTimeMs int32 0+ | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  errorCode int16 0+ | The top-level response error code.
  errorMessage string 0+, nullable 0+, default null | The top-level error message, or null if there was no error.
  acquisitionLockTimeoutMs int32 1+ | The time in milliseconds for which the acquired records are locked.
  responses []ShareFetchableTopicResponse 0+ | The response topics.
    topicId uuid 0+, key | The unique topic ID.
    partitions []PartitionData 0+ | The topic partitions.
      partitionIndex int32 0+ | The partition index.
      errorCode int16 0+ | The fetch error code, or 0 if there was no fetch error.
      errorMessage string 0+, nullable 0+, default null | The fetch error message, or null if there was no fetch error.
      acknowledgeErrorCode int16 0+ | The acknowledge error code, or 0 if there was no acknowledge error.
      acknowledgeErrorMessage string 0+, nullable 0+, default null | The acknowledge error message, or null if there was no acknowledge error.
      currentLeader LeaderIdAndEpoch 0+ | The current leader of the partition.
        leaderId int32 0+ | The ID of the current leader or -1 if the leader is unknown.
        leaderEpoch int32 0+ | The latest known leader epoch.
      records records 0+, nullable 0 | The record data.
      acquiredRecords []AcquiredRecords 0+ | The acquired records.
        firstOffset int64 0+ | The earliest offset in this batch of acquired records.
        lastOffset int64 0+ | The last offset of this batch of acquired records.
        deliveryCount int16 0+ | The delivery count of this batch of acquired records.
  nodeEndpoints []NodeEndpoint 0+ | Endpoints for all current leaders enumerated in PartitionData with error NOT_LEADER_OR_FOLLOWER.
    nodeId int32 0+, entity brokerId, key | The ID of the associated node.
    host string 0+ | The node's hostname.
    port int32 0+ | The node's port.
    rack string 0+, nullable 0+, default null | The rack of the node, or null if it has not been assigned to a rack.
`
