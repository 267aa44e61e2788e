// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request BeginQuorumEpochRequest 0-1, key 53, flexible 1+, listeners controller
  # Version 1 adds flexible versions, voter key and leader endpoints (KIP-853)
  clusterId string 0+, nullable 0+, default null | The cluster id.
  voterId int32 1+, default -1, entity brokerId, ignorable | The replica id of the voter receiving the request.
  topics []TopicData 0+ | The topics.
    topicName string 0+, entity topicName | The topic name.
    partitions []PartitionData 0+ | The partitions.
      partitionIndex int32 0+ | The partition index.
      voterDirectoryId uuid 1+, ignorable | The directory id of the receiving replica.
      leaderId int32 0+, entity brokerId | The ID of the newly elected leader.
      leaderEpoch int32 0+ | The epoch of the newly elected leader.
  leaderEndpoints []LeaderEndpoint 1+, ignorable | Endpoints for the leader.
    name string 1+, key | The name of the endpoint.
    host string 1+ | The node's hostname.
    port uint16 1+ | The node's port.

response BeginQuorumEpochResponse 0-1, key 53, flexible 1+
  # Version 1 adds flexible versions and leader endpoint (KIP-853)
  errorCode int16 0+ | The top level error code.
  topics []TopicData 0+ | The topic data.
    topicName string 0+, entity topicName | The topic name.
    partitions []PartitionData 0+ | The partition data.
      partitionIndex int32 0+ | The partition index.
      errorCode int16 0+ | The error code for this partition.
      leaderId int32 0+, entity brokerId | The ID of the current leader or -1 if the leader is unknown.
      leaderEpoch int32 0+ | The latest known leader epoch.
  nodeEndpoints []NodeEndpoint 1+, tag 0 | Endpoints for all leaders enumerated in PartitionData.
    nodeId int32 1+, entity brokerId, key | The ID of the associated node.
    host string 1+ | The node's hostname.
    port uint16 1+ | The node's port.
`
