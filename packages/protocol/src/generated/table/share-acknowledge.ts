// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request ShareAcknowledgeRequest 0-2, key 79, flexible 0+, listeners broker
  # Version 0 was used for early access of KIP-932 in Apache Kafka 4.0 but removed in Apache Kafka 4.1.
  # Version 1 is the initial stable version (KIP-932).
  # Version 2 introduces Renew acknowledgements (KIP-1222).
  groupId string 0+, nullable 0+, default null, entity groupId | The group identifier.
  memberId string 0+, nullable 0+ | The member ID.
  shareSessionEpoch int32 0+ | The current share session epoch: 0 to open a share session; -1 to close it; otherwise increments for consecutive requests.
  isRenewAck bool 2+ | Whether Renew type acknowledgements present in AcknowledgementBatches.
  topics []AcknowledgeTopic 0+ | The topics containing records to acknowledge.
    topicId uuid 0+, key | The unique topic ID.
    partitions []AcknowledgePartition 0+ | The partitions containing records to acknowledge.
      partitionIndex int32 0+, key | The partition index.
      acknowledgementBatches []AcknowledgementBatch 0+ | Record batches to acknowledge.
        firstOffset int64 0+ | First offset of batch of records to acknowledge.
        lastOffset int64 0+ | Last offset (inclusive) of batch of records to acknowledge.
        acknowledgeTypes []int8 0+ | Array of acknowledge types - 0:Gap,1:Accept,2:Release,3:Reject,4:Renew.

response ShareAcknowledgeResponse 0-2, key 79, flexible 0+
  # Version 0 was used for early access of KIP-932 in Apache Kafka 4.0 but removed in Apache Kafka 4.1.
  # Version 1 is the initial stable version (KIP-932).
  # Version 2 introduces Renew acknowledgements (KIP-1222).
  # Supported errors:
  # - GROUP_AUTHORIZATION_FAILED (version 0+)
  # - TOPIC_AUTHORIZATION_FAILED (version 0+)
  # - UNKNOWN_TOPIC_OR_PARTITION (version 0+)
  # - SHARE_SESSION_NOT_FOUND (version 0+)
  # - INVALID_SHARE_SESSION_EPOCH (version 0+)
  # - NOT_LEADER_OR_FOLLOWER (version 0+)
  # - UNKNOWN_TOPIC_ID (version 0+)
  # - INVALID_RECORD_STATE (version 0+)
  # - KAFKA_STORAGE_ERROR (version 0+)
  # - INVALID_REQUEST (version 0+)
  # - UNKNOWN_SERVER_ERROR (version 0+)
  throttleTimeMs int32 0+ | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  errorCode int16 0+ | The top level response error code.
  errorMessage string 0+, nullable 0+, default null | The top-level error message, or null if there was no error.
  acquisitionLockTimeoutMs int32 2+, ignorable | The time in milliseconds for which the acquired records are locked.
  responses []ShareAcknowledgeTopicResponse 0+ | The response topics.
    topicId uuid 0+, key | The unique topic ID.
    partitions []PartitionData 0+ | The topic partitions.
      partitionIndex int32 0+ | The partition index.
      errorCode int16 0+ | The error code, or 0 if there was no error.
      errorMessage string 0+, nullable 0+, default null | The error message, or null if there was no error.
      currentLeader LeaderIdAndEpoch 0+ | The current leader of the partition.
        leaderId int32 0+ | The ID of the current leader or -1 if the leader is unknown.
        leaderEpoch int32 0+ | The latest known leader epoch.
  nodeEndpoints []NodeEndpoint 0+ | Endpoints for all current leaders enumerated in PartitionData with error NOT_LEADER_OR_FOLLOWER.
    nodeId int32 0+, entity brokerId, key | The ID of the associated node.
    host string 0+ | The node's hostname.
    port int32 0+ | The node's port.
    rack string 0+, nullable 0+, default null | The rack of the node, or null if it has not been assigned to a rack.
`
