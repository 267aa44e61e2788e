// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request UpdateMetadataRequest 0-8, key 6, flexible 6+, listeners zkBroker
  # Version 1 allows specifying multiple endpoints for each broker.
  # Version 2 adds the rack.
  # Version 3 adds the listener name.
  # Version 4 adds the offline replica list.
  # Version 5 adds the broker epoch field and normalizes partitions by topic.
  # Version 7 adds topicId
  # Version 8 adds KRaft Controller ID field as part of KIP-866
  # Version 0 of the protocol only allowed specifying a single host and
  # port per broker, rather than an array of endpoints.
  struct UpdateMetadataPartitionState 0+
    topicName string 0-4, entity topicName, ignorable | In older versions of this RPC, the topic name.
    partitionIndex int32 0+ | The partition index.
    controllerEpoch int32 0+ | The controller epoch.
    leader int32 0+, entity brokerId | The ID of the broker which is the current partition leader.
    leaderEpoch int32 0+ | The leader epoch of this partition.
    isr []int32 0+, entity brokerId | The brokers which are in the ISR for this partition.
    zkVersion int32 0+ | The Zookeeper version.
    replicas []int32 0+, entity brokerId | All the replicas of this partition.
    offlineReplicas []int32 4+, entity brokerId, ignorable | The replicas of this partition which are offline.
  controllerId int32 0+, entity brokerId | The controller id.
  isKRaftController bool 8+ | If KRaft controller id is used during migration. See KIP-866
  type int8 8+, tag 0 | Indicates if this request is a Full metadata snapshot (2), Incremental (1), or Unknown (0). Using during ZK migration, see KIP-866
  controllerEpoch int32 0+ | The controller epoch.
  brokerEpoch int64 5+, default -1, ignorable | The broker epoch.
  ungroupedPartitionStates []UpdateMetadataPartitionState 0-4 | In older versions of this RPC, each partition that we would like to update.
  topicStates []UpdateMetadataTopicState 5+ | In newer versions of this RPC, each topic that we would like to update.
    topicName string 5+, entity topicName | The topic name.
    topicId uuid 7+, ignorable | The topic id.
    partitionStates []UpdateMetadataPartitionState 5+ | The partition that we would like to update.
  liveBrokers []UpdateMetadataBroker 0+
    id int32 0+, entity brokerId | The broker id.
    v0Host string 0, ignorable | The broker hostname.
    v0Port int32 0, ignorable | The broker port.
    endpoints []UpdateMetadataEndpoint 1+, ignorable | The broker endpoints.
      port int32 1+ | The port of this endpoint
      host string 1+ | The hostname of this endpoint
      listener string 3+, ignorable | The listener name.
      securityProtocol int16 1+ | The security protocol type.
    rack string 2+, nullable 0+, ignorable | The rack which this broker belongs to.

response UpdateMetadataResponse 0-8, key 6, flexible 6+
  # Versions 1, 2, 3, 4, and 5 are the same as version 0
  errorCode int16 0+ | The error code, or 0 if there was no error.
`
