// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request CreateTopicsRequest 0-7, key 19, flexible 5+, deprecated 0-1, listeners broker controller zkBroker
  # Versions 0-1 were removed in Apache Kafka 4.0, Version 2 is the new baseline.
  # Version 1 adds validateOnly.
  # Version 4 makes partitions/replicationFactor optional even when assignments are not present (KIP-464)
  # Version 5 is the first flexible version.
  # Version 5 also returns topic configs in the response (KIP-525).
  # Version 6 is identical to version 5 but may return a THROTTLING_QUOTA_EXCEEDED error
  # in the response if the topics creation is throttled (KIP-599).
  # Version 7 is the same as version 6.
  topics []CreatableTopic 0+ | The topics to create.
    name string 0+, entity topicName, key | The topic name.
    numPartitions int32 0+ | The number of partitions to create in the topic, or -1 if we are either specifying a manual partition assignment or using the default partitions.
    replicationFactor int16 0+ | The number of replicas to create for each partition in the topic, or -1 if we are either specifying a manual partition assignment or using the default replication factor.
    assignments []CreatableReplicaAssignment 0+ | The manual partition assignment, or the empty array if we are using automatic assignment.
      partitionIndex int32 0+, key | The partition index.
      brokerIds []int32 0+, entity brokerId | The brokers to place the partition on.
    configs []CreatableTopicConfig 0+ | The custom topic configurations to set.
      name string 0+, key | The configuration name.
      value string 0+, nullable 0+ | The configuration value.
  timeoutMs int32 0+, default 60000 | How long to wait in milliseconds before timing out the request.
  validateOnly bool 1+ | If true, check that the topics can be created as specified, but don't create anything.

response CreateTopicsResponse 0-7, key 19, flexible 5+
  # Versions 0-1 were removed in Apache Kafka 4.0, Version 2 is the new baseline.
  # Version 1 adds a per-topic error message string.
  # Version 2 adds the throttle time.
  # Starting in version 3, on quota violation, brokers send out responses before throttling.
  # Version 4 makes partitions/replicationFactor optional even when assignments are not present (KIP-464).
  # Version 5 is the first flexible version.
  # Version 5 also returns topic configs in the response (KIP-525).
  # Version 6 is identical to version 5 but may return a THROTTLING_QUOTA_EXCEEDED error
  # in the response if the topics creation is throttled (KIP-599).
  # Version 7 returns the topic ID of the newly created topic if creation is successful.
  throttleTimeMs int32 2+, ignorable | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  topics []CreatableTopicResult 0+ | Results for each topic we tried to create.
    name string 0+, entity topicName, key | The topic name.
    topicId uuid 7+, ignorable | The unique topic ID.
    errorCode int16 0+ | The error code, or 0 if there was no error.
    errorMessage string 1+, nullable 0+, ignorable | The error message, or null if there was no error.
    topicConfigErrorCode int16 5+, tag 0, ignorable | Optional topic config error returned if configs are not returned in the response.
    numPartitions int32 5+, default -1, ignorable | Number of partitions of the topic.
    replicationFactor int16 5+, default -1, ignorable | Replication factor of the topic.
    configs []CreatableTopicConfigs 5+, nullable 5+, ignorable | Configuration of the topic.
      name string 5+ | The configuration name.
      value string 5+, nullable 5+ | The configuration value.
      readOnly bool 5+ | True if the configuration is read-only.
      configSource int8 5+, default -1, ignorable | The configuration source.
      isSensitive bool 5+ | True if this configuration is sensitive.
`
