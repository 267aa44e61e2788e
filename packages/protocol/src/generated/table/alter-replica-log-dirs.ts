// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request AlterReplicaLogDirsRequest 0-2, key 34, flexible 2+, deprecated 0, listeners broker zkBroker
  # Version 0 was removed in Apache Kafka 4.0, Version 1 is the new baseline.
  # Version 1 is the same as version 0.
  # Version 2 enables flexible versions.
  dirs []AlterReplicaLogDir 0+ | The alterations to make for each directory.
    path string 0+, key | The absolute directory path.
    topics []AlterReplicaLogDirTopic 0+ | The topics to add to the directory.
      name string 0+, entity topicName, key | The topic name.
      partitions []int32 0+ | The partition indexes.

response AlterReplicaLogDirsResponse 0-2, key 34, flexible 2+
  # Version 0 was removed in Apache Kafka 4.0, Version 1 is the new baseline.
  # Starting in version 1, on quota violation brokers send out responses before throttling.
  # Version 2 enables flexible versions.
  throttleTimeMs int32 0+ | Duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  results []AlterReplicaLogDirTopicResult 0+ | The results for each topic.
    topicName string 0+, entity topicName | The name of the topic.
    partitions []AlterReplicaLogDirPartitionResult 0+ | The results for each partition.
      partitionIndex int32 0+ | The partition index.
      errorCode int16 0+ | The error code, or 0 if there was no error.
`
