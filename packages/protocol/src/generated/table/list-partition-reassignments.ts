// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request ListPartitionReassignmentsRequest 0, key 46, flexible 0+, listeners broker controller zkBroker
  timeoutMs int32 0+, default 60000 | The time in ms to wait for the request to complete.
  topics []ListPartitionReassignmentsTopics 0+, nullable 0+, default null | The topics to list partition reassignments for, or null to list everything.
    name string 0+, entity topicName | The topic name.
    partitionIndexes []int32 0+ | The partitions to list partition reassignments for.

response ListPartitionReassignmentsResponse 0, key 46, flexible 0+
  throttleTimeMs int32 0+ | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  errorCode int16 0+ | The top-level error code, or 0 if there was no error.
  errorMessage string 0+, nullable 0+ | The top-level error message, or null if there was no error.
  topics []OngoingTopicReassignment 0+ | The ongoing reassignments for each topic.
    name string 0+, entity topicName | The topic name.
    partitions []OngoingPartitionReassignment 0+ | The ongoing reassignments for each partition.
      partitionIndex int32 0+ | The index of the partition.
      replicas []int32 0+, entity brokerId | The current replica set.
      addingReplicas []int32 0+, entity brokerId | The set of replicas we are currently adding.
      removingReplicas []int32 0+, entity brokerId | The set of replicas we are currently removing.
`
