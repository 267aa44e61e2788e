// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request OffsetDeleteRequest 0, key 47, listeners broker zkBroker
  groupId string 0+, entity groupId | The unique group identifier.
  topics []OffsetDeleteRequestTopic 0+ | The topics to delete offsets for.
    name string 0+, entity topicName, key | The topic name.
    partitions []OffsetDeleteRequestPartition 0+ | Each partition to delete offsets for.
      partitionIndex int32 0+ | The partition index.

response OffsetDeleteResponse 0, key 47
  errorCode int16 0+ | The top-level error code, or 0 if there was no error.
  throttleTimeMs int32 0+, ignorable | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  topics []OffsetDeleteResponseTopic 0+ | The responses for each topic.
    name string 0+, entity topicName, key | The topic name.
    partitions []OffsetDeleteResponsePartition 0+ | The responses for each partition in the topic.
      partitionIndex int32 0+, key | The partition index.
      errorCode int16 0+ | The error code, or 0 if there was no error.
`
