// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `data ConsumerProtocolAssignment 0-3
  # Assignment part of the Consumer Protocol.
  # The current implementation assumes that future versions will not break compatibility. When
  # it encounters a newer version, it parses it using the current format. This basically means
  # that new versions cannot remove or reorder any of the existing fields.
  # Version 2 is to support a new field "GenerationId" in ConsumerProtocolSubscription.
  # Version 3 adds rack id to ConsumerProtocolSubscription.
  assignedPartitions []TopicPartition 0+ | The list of topics and partitions assigned to this consumer.
    topic string 0+, entity topicName, key | The topic name.
    partitions []int32 0+ | The list of partitions assigned to this consumer.
  userData bytes 0+, nullable 0+, default null, zeroCopy | User data.

data ConsumerProtocolSubscription 0-3
  # Subscription part of the Consumer Protocol.
  # The current implementation assumes that future versions will not break compatibility. When
  # it encounters a newer version, it parses it using the current format. This basically means
  # that new versions cannot remove or reorder any of the existing fields.
  # Version 1 added the "OwnedPartitions" field to allow assigner know what partitions each member owned
  # Version 2 added a new field "GenerationId" to indicate if the member has out-of-date ownedPartitions.
  # Version 3 adds rack id to enable rack-aware assignment.
  topics []string 0+ | The topics that the member wants to consume.
  userData bytes 0+, nullable 0+, default null, zeroCopy | User data that will be passed back to the consumer.
  ownedPartitions []TopicPartition 1+, ignorable | The partitions that the member owns.
    topic string 1+, entity topicName, key | The topic name.
    partitions []int32 1+ | The partition ids.
  generationId int32 2+, default -1, ignorable | The generation id of the member.
  rackId string 3+, nullable 3+, default null, ignorable | The rack id of the member.
`
