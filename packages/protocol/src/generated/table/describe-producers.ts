// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request DescribeProducersRequest 0, key 61, flexible 0+, listeners broker zkBroker
  topics []TopicRequest 0+ | The topics to list producers for.
    name string 0+, entity topicName | The topic name.
    partitionIndexes []int32 0+ | The indexes of the partitions to list producers for.

response DescribeProducersResponse 0, key 61, flexible 0+
  throttleTimeMs int32 0+ | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  topics []TopicResponse 0+ | Each topic in the response.
    name string 0+, entity topicName | The topic name.
    partitions []PartitionResponse 0+ | Each partition in the response.
      partitionIndex int32 0+ | The partition index.
      errorCode int16 0+ | The partition error code, or 0 if there was no error.
      errorMessage string 0+, nullable 0+, default null | The partition error message, which may be null if no additional details are available.
      activeProducers []ProducerState 0+ | The active producers for the partition.
        producerId int64 0+, entity producerId | The producer id.
        producerEpoch int32 0+ | The producer epoch.
        lastSequence int32 0+, default -1 | The last sequence number sent by the producer.
        lastTimestamp int64 0+, default -1 | The last timestamp sent by the producer.
        coordinatorEpoch int32 0+ | The current epoch of the producer group.
        currentTxnStartOffset int64 0+, default -1 | The current transaction start offset of the producer.
`
