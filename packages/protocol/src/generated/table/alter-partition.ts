// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request AlterPartitionRequest 0-3, key 56, flexible 0+, listeners controller zkBroker
  # Versions 0-1 were removed in Apache Kafka 4.0, version 2 is the new baseline.
  # Version 1 adds LeaderRecoveryState field (KIP-704).
  # Version 2 adds TopicId field to replace TopicName field (KIP-841).
  # Version 3 adds the NewIsrEpochs field and deprecates the NewIsr field (KIP-903).
  brokerId int32 0+, entity brokerId | The ID of the requesting broker.
  brokerEpoch int64 0+, default -1 | The epoch of the requesting broker.
  topics []TopicData 0+ | The topics to alter ISRs for.
    topicName string 0-1, entity topicName, ignorable | The name of the topic to alter ISRs for
    topicId uuid 2+, ignorable | The ID of the topic to alter ISRs for.
    partitions []PartitionData 0+ | The partitions to alter ISRs for.
      partitionIndex int32 0+ | The partition index.
      leaderEpoch int32 0+ | The leader epoch of this partition.
      newIsr []int32 0-2, entity brokerId | The ISR for this partition. Deprecated since version 3.
      newIsrWithEpochs []BrokerState 3+ | The ISR for this partition.
        brokerId int32 3+, entity brokerId | The ID of the broker.
        brokerEpoch int64 3+, default -1 | The epoch of the broker. It will be -1 if the epoch check is not supported.
      leaderRecoveryState int8 1+ | 1 if the partition is recovering from an unclean leader election; 0 otherwise.
      partitionEpoch int32 0+ | The expected epoch of the partition which is being updated.

response AlterPartitionResponse 0-3, key 56, flexible 0+
  # Versions 0-1 were removed in Apache Kafka 4.0, version 2 is the new baseline.
  # Version 1 adds LeaderRecoveryState field (KIP-704).
  # Version 2 adds TopicId field to replace TopicName field, can return the following new errors:
  # INELIGIBLE_REPLICA, NEW_LEADER_ELECTED and UNKNOWN_TOPIC_ID (KIP-841).
  # Version 3 is the same as version 2 (KIP-903).
  throttleTimeMs int32 0+ | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  errorCode int16 0+ | The top level response error code.
  topics []TopicData 0+ | The responses for each topic.
    topicName string 0-1, entity topicName, ignorable | The name of the topic
    topicId uuid 2+, ignorable | The ID of the topic.
    partitions []PartitionData 0+ | The responses for each partition.
      partitionIndex int32 0+ | The partition index.
      errorCode int16 0+ | The partition level error code.
      leaderId int32 0+, entity brokerId | The broker ID of the leader.
      leaderEpoch int32 0+ | The leader epoch.
      isr []int32 0+, entity brokerId | The in-sync replica IDs.
      leaderRecoveryState int8 1+, ignorable | 1 if the partition is recovering from an unclean leader election; 0 otherwise.
      partitionEpoch int32 0+ | The current epoch for the partition for KRaft controllers.
`
