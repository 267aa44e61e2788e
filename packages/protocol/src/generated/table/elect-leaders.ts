// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request ElectLeadersRequest 0-2, key 43, flexible 2+, listeners broker controller zkBroker
  # Version 1 implements multiple leader election types, as described by KIP-460.
  # Version 2 is the first flexible version.
  electionType int8 1+ | Type of elections to conduct for the partition. A value of '0' elects the preferred replica. A value of '1' elects the first live replica if there are no in-sync replica.
  topicPartitions []TopicPartitions 0+, nullable 0+ | The topic partitions to elect leaders.
    topic string 0+, entity topicName, key | The name of a topic.
    partitions []int32 0+ | The partitions of this topic whose leader should be elected.
  timeoutMs int32 0+, default 60000 | The time in ms to wait for the election to complete.

response ElectLeadersResponse 0-2, key 43, flexible 2+
  # Version 1 adds a top-level error code.
  # Version 2 is the first flexible version.
  throttleTimeMs int32 0+ | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  errorCode int16 1+ | The top level response error code.
  replicaElectionResults []ReplicaElectionResult 0+ | The election results, or an empty array if the requester did not have permission and the request asks for all partitions.
    topic string 0+, entity topicName | The topic name.
    partitionResult []PartitionResult 0+ | The results for each partition.
      partitionId int32 0+ | The partition id.
      errorCode int16 0+ | The result error, or zero if there was no error.
      errorMessage string 0+, nullable 0+ | The result message, or null if there was no error.
`
