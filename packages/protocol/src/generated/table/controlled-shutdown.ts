// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request ControlledShutdownRequest 0-3, key 7, flexible 3+, listeners zkBroker controller
  # Version 0 of ControlledShutdownRequest has a non-standard request header
  # which does not include clientId.  Version 1 and later use the standard
  # request header.
  # Version 1 is the same as version 0.
  # Version 2 adds BrokerEpoch.
  brokerId int32 0+, entity brokerId | The id of the broker for which controlled shutdown has been requested.
  brokerEpoch int64 2+, default -1, ignorable | The broker epoch.

response ControlledShutdownResponse 0-3, key 7, flexible 3+
  # Versions 1 and 2 are the same as version 0.
  errorCode int16 0+ | The top-level error code.
  remainingPartitions []RemainingPartition 0+ | The partitions that the broker still leads.
    topicName string 0+, entity topicName, key | The name of the topic.
    partitionIndex int32 0+, key | The index of the partition.
`
