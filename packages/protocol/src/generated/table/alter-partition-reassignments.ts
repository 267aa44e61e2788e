// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request AlterPartitionReassignmentsRequest 0-1, key 45, flexible 0+, listeners broker controller zkBroker
  # Version 1 adds the ability to allow/disallow changing the replication factor as part of the request.
  timeoutMs int32 0+, default 60000 | The time in ms to wait for the request to complete.
  allowReplicationFactorChange bool 1+, default true | The option indicating whether changing the replication factor of any given partition as part of this request is a valid move.
  topics []ReassignableTopic 0+ | The topics to reassign.
    name string 0+, entity topicName | The topic name.
    partitions []ReassignablePartition 0+ | The partitions to reassign.
      partitionIndex int32 0+ | The partition index.
      replicas []int32 0+, nullable 0+, default null, entity brokerId | The replicas to place the partitions on, or null to cancel a pending reassignment for this partition.

response AlterPartitionReassignmentsResponse 0-1, key 45, flexible 0+
  # Version 1 adds the ability to allow/disallow changing the replication factor as part of the request.
  throttleTimeMs int32 0+ | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  allowReplicationFactorChange bool 1+, default true, ignorable | The option indicating whether changing the replication factor of any given partition as part of the request was allowed.
  errorCode int16 0+ | The top-level error code, or 0 if there was no error.
  errorMessage string 0+, nullable 0+ | The top-level error message, or null if there was no error.
  responses []ReassignableTopicResponse 0+ | The responses to topics to reassign.
    name string 0+, entity topicName | The topic name.
    partitions []ReassignablePartitionResponse 0+ | The responses to partitions to reassign.
      partitionIndex int32 0+ | The partition index.
      errorCode int16 0+ | The error code for this partition, or 0 if there was no error.
      errorMessage string 0+, nullable 0+ | The error message for this partition, or null if there was no error.
`
