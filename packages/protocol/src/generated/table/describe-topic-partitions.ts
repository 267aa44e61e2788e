// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request DescribeTopicPartitionsRequest 0, key 75, flexible 0+, listeners broker
  topics []TopicRequest 0+ | The topics to fetch details for.
    name string 0+, entity topicName | The topic name.
  responsePartitionLimit int32 0+, default 2000 | The maximum number of partitions included in the response.
  cursor Cursor 0+, nullable 0+, default null | The first topic and partition index to fetch details for.
    topicName string 0+, entity topicName | The name for the first topic to process.
    partitionIndex int32 0+ | The partition index to start with.

response DescribeTopicPartitionsResponse 0, key 75, flexible 0+
  throttleTimeMs int32 0+, ignorable | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  topics []DescribeTopicPartitionsResponseTopic 0+ | Each topic in the response.
    errorCode int16 0+ | The topic error, or 0 if there was no error.
    name string 0+, nullable 0+, entity topicName, key | The topic name.
    topicId uuid 0+, ignorable | The topic id.
    isInternal bool 0+, ignorable | True if the topic is internal.
    partitions []DescribeTopicPartitionsResponsePartition 0+ | Each partition in the topic.
      errorCode int16 0+ | The partition error, or 0 if there was no error.
      partitionIndex int32 0+ | The partition index.
      leaderId int32 0+, entity brokerId | The ID of the leader broker.
      leaderEpoch int32 0+, default -1, ignorable | The leader epoch of this partition.
      replicaNodes []int32 0+, entity brokerId | The set of all nodes that host this partition.
      isrNodes []int32 0+, entity brokerId | The set of nodes that are in sync with the leader for this partition.
      eligibleLeaderReplicas []int32 0+, nullable 0+, default null, entity brokerId | The new eligible leader replicas otherwise.
      lastKnownElr []int32 0+, nullable 0+, default null, entity brokerId | The last known ELR.
      offlineReplicas []int32 0+, entity brokerId, ignorable | The set of offline replicas of this partition.
    topicAuthorizedOperations int32 0+, default -2147483648 | 32-bit bitfield to represent authorized operations for this topic.
  nextCursor Cursor 0+, nullable 0+, default null | The next topic and partition index to fetch details for.
    topicName string 0+, entity topicName | The name for the first topic to process.
    partitionIndex int32 0+ | The partition index to start with.
`
