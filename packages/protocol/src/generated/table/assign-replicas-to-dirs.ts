// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request AssignReplicasToDirsRequest 0, key 73, flexible 0+, listeners controller
  brokerId int32 0+, entity brokerId | The ID of the requesting broker.
  brokerEpoch int64 0+, default -1 | The epoch of the requesting broker.
  directories []DirectoryData 0+ | The directories to which replicas should be assigned.
    id uuid 0+ | The ID of the directory.
    topics []TopicData 0+ | The topics assigned to the directory.
      topicId uuid 0+ | The ID of the assigned topic.
      partitions []PartitionData 0+ | The partitions assigned to the directory.
        partitionIndex int32 0+ | The partition index.

response AssignReplicasToDirsResponse 0, key 73, flexible 0+
  throttleTimeMs int32 0+ | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  errorCode int16 0+ | The top level response error code.
  directories []DirectoryData 0+ | The list of directories and their assigned partitions.
    id uuid 0+ | The ID of the directory.
    topics []TopicData 0+ | The list of topics and their assigned partitions.
      topicId uuid 0+ | The ID of the assigned topic.
      partitions []PartitionData 0+ | The list of assigned partitions.
        partitionIndex int32 0+ | The partition index.
        errorCode int16 0+ | The partition level error code.
`
