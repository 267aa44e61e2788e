// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request LeaderAndIsrRequest 0-7, key 4, flexible 4+, listeners zkBroker
  # Version 1 adds IsNew.
  # Version 2 adds broker epoch and reorganizes the partitions by topic.
  # Version 3 adds AddingReplicas and RemovingReplicas.
  # Version 4 is the first flexible version.
  # Version 5 adds Topic ID and Type to the TopicStates, as described in KIP-516.
  # Version 6 adds LeaderRecoveryState as described in KIP-704.
  # Version 7 adds KRaft Controller ID field as part of KIP-866
  # In v0 or v1 requests, each partition is listed alongside its topic name.
  # In v2+ requests, partitions are organized by topic, so that each topic name
  # only needs to be listed once.
  struct LeaderAndIsrPartitionState 0+
    topicName string 0-1, entity topicName, ignorable | The topic name. This is only present in v0 or v1.
    partitionIndex int32 0+ | The partition index.
    controllerEpoch int32 0+ | The controller epoch.
    leader int32 0+, entity brokerId | The broker ID of the leader.
    leaderEpoch int32 0+ | The leader epoch.
    isr []int32 0+, entity brokerId | The in-sync replica IDs.
    partitionEpoch int32 0+ | The current epoch for the partition. The epoch is a monotonically increasing value which is incremented after every partition change. (Since the LeaderAndIsr request is only used by the legacy controller, this corresponds to the zkVersion)
    replicas []int32 0+, entity brokerId | The replica IDs.
    addingReplicas []int32 3+, entity brokerId, ignorable | The replica IDs that we are adding this partition to, or null if no replicas are being added.
    removingReplicas []int32 3+, entity brokerId, ignorable | The replica IDs that we are removing this partition from, or null if no replicas are being removed.
    isNew bool 1+, ignorable | Whether the replica should have existed on the broker or not.
    leaderRecoveryState int8 6+ | 1 if the partition is recovering from an unclean leader election; 0 otherwise.
  controllerId int32 0+, entity brokerId | The current controller ID.
  isKRaftController bool 7+ | If KRaft controller id is used during migration. See KIP-866
  controllerEpoch int32 0+ | The current controller epoch.
  brokerEpoch int64 2+, default -1, ignorable | The current broker epoch.
  type int8 5+ | The type that indicates whether all topics are included in the request
  ungroupedPartitionStates []LeaderAndIsrPartitionState 0-1 | The state of each partition, in a v0 or v1 message.
  topicStates []LeaderAndIsrTopicState 2+ | Each topic.
    topicName string 2+, entity topicName | The topic name.
    topicId uuid 5+, ignorable | The unique topic ID.
    partitionStates []LeaderAndIsrPartitionState 2+ | The state of each partition
  liveLeaders []LeaderAndIsrLiveLeader 0+ | The current live leaders.
    brokerId int32 0+, entity brokerId | The leader's broker ID.
    hostName string 0+ | The leader's hostname.
    port int32 0+ | The leader's port.

response LeaderAndIsrResponse 0-7, key 4, flexible 4+
  # Version 1 adds KAFKA_STORAGE_ERROR as a valid error code.
  # Version 2 is the same as version 1.
  # Version 3 is the same as version 2.
  # Version 4 is the first flexible version.
  # Version 5 removes TopicName and replaces it with TopicId and reorganizes
  # the partitions by topic, as described by KIP-516.
  struct LeaderAndIsrPartitionError 0+
    topicName string 0-4, entity topicName, ignorable | The topic name.
    partitionIndex int32 0+ | The partition index.
    errorCode int16 0+ | The partition error code, or 0 if there was no error.
  errorCode int16 0+ | The error code, or 0 if there was no error.
  partitionErrors []LeaderAndIsrPartitionError 0-4 | Each partition in v0 to v4 message.
  topics []LeaderAndIsrTopicError 5+ | Each topic
    topicId uuid 5+, key | The unique topic ID
    partitionErrors []LeaderAndIsrPartitionError 5+ | Each partition.
`
