// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request StopReplicaRequest 0-4, key 5, flexible 2+, listeners zkBroker
  # Version 1 adds the broker epoch and reorganizes the partitions to be stored
  # per topic.
  # Version 2 is the first flexible version.
  # Version 3 adds the leader epoch per partition (KIP-570).
  # Version 4 adds KRaft Controller ID field as part of KIP-866
  controllerId int32 0+, entity brokerId | The controller id.
  isKRaftController bool 4+ | If KRaft controller id is used during migration. See KIP-866
  controllerEpoch int32 0+ | The controller epoch.
  brokerEpoch int64 1+, default -1, ignorable | The broker epoch.
  deletePartitions bool 0-2 | Whether these partitions should be deleted.
  ungroupedPartitions []StopReplicaPartitionV0 0 | The partitions to stop.
    topicName string 0, entity topicName | The topic name.
    partitionIndex int32 0 | The partition index.
  topics []StopReplicaTopicV1 1-2 | The topics to stop.
    name string 1-2, entity topicName | The topic name.
    partitionIndexes []int32 1-2 | The partition indexes.
  topicStates []StopReplicaTopicState 3+ | Each topic.
    topicName string 3+, entity topicName | The topic name.
    partitionStates []StopReplicaPartitionState 3+ | The state of each partition
      partitionIndex int32 3+ | The partition index.
      leaderEpoch int32 3+, default -1 | The leader epoch.
      deletePartition bool 3+ | Whether this partition should be deleted.

response StopReplicaResponse 0-4, key 5, flexible 2+
  # Version 1 is the same as version 0.
  # Version 2 is the first flexible version.
  # Version 3 returns FENCED_LEADER_EPOCH if the epoch of the leader is stale (KIP-570).
  errorCode int16 0+ | The top-level error code, or 0 if there was no top-level error.
  partitionErrors []StopReplicaPartitionError 0+ | The responses for each partition.
    topicName string 0+, entity topicName | The topic name.
    partitionIndex int32 0+ | The partition index.
    errorCode int16 0+ | The partition error code, or 0 if there was no partition error.
`
