// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request DeleteRecordsRequest 0-2, key 21, flexible 2+, listeners broker zkBroker
  # Version 1 is the same as version 0.
  # Version 2 is the first flexible version.
  topics []DeleteRecordsTopic 0+ | Each topic that we want to delete records from.
    name string 0+, entity topicName | The topic name.
    partitions []DeleteRecordsPartition 0+ | Each partition that we want to delete records from.
      partitionIndex int32 0+ | The partition index.
      offset int64 0+ | The deletion offset. -1 means that records should be truncated to the high watermark.
  timeoutMs int32 0+ | How long to wait for the deletion to complete, in milliseconds.

response DeleteRecordsResponse 0-2, key 21, flexible 2+
  # Starting in version 1, on quota violation, brokers send out responses before throttling.
  # Version 2 is the first flexible version.
  throttleTimeMs int32 0+ | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  topics []DeleteRecordsTopicResult 0+ | Each topic that we wanted to delete records from.
    name string 0+, entity topicName, key | The topic name.
    partitions []DeleteRecordsPartitionResult 0+ | Each partition that we wanted to delete records from.
      partitionIndex int32 0+, key | The partition index.
      lowWatermark int64 0+ | The partition low water mark.
      errorCode int16 0+ | The deletion error code, or 0 if the deletion succeeded.
`
