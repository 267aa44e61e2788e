// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request CreatePartitionsRequest 0-3, key 37, flexible 2+, listeners broker controller zkBroker
  # Version 1 is the same as version 0.
  # Version 2 adds flexible version support
  # Version 3 is identical to version 2 but may return a THROTTLING_QUOTA_EXCEEDED error
  # in the response if the partitions creation is throttled (KIP-599).
  topics []CreatePartitionsTopic 0+ | Each topic that we want to create new partitions inside.
    name string 0+, entity topicName, key | The topic name.
    count int32 0+ | The new partition count.
    assignments []CreatePartitionsAssignment 0+, nullable 0+ | The new partition assignments.
      brokerIds []int32 0+, entity brokerId | The assigned broker IDs.
  timeoutMs int32 0+ | The time in ms to wait for the partitions to be created.
  validateOnly bool 0+ | If true, then validate the request, but don't actually increase the number of partitions.

response CreatePartitionsResponse 0-3, key 37, flexible 2+
  # Starting in version 1, on quota violation, brokers send out responses before throttling.
  # Version 2 adds flexible version support
  # Version 3 is identical to version 2 but may return a THROTTLING_QUOTA_EXCEEDED error
  # in the response if the partitions creation is throttled (KIP-599).
  throttleTimeMs int32 0+ | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  results []CreatePartitionsTopicResult 0+ | The partition creation results for each topic.
    name string 0+, entity topicName | The topic name.
    errorCode int16 0+ | The result error, or zero if there was no error.
    errorMessage string 0+, nullable 0+, default null | The result message, or null if there was no error.
`
