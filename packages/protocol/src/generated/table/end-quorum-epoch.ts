// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request EndQuorumEpochRequest 0-1, key 54, flexible 1+, listeners controller
  # Version 1 adds flexible versions, replaces preferred successors with preferred candidates
  # and adds leader endpoints (KIP-853)
  clusterId string 0+, nullable 0+, default null | The cluster id.
  topics []TopicData 0+ | The topics.
    topicName string 0+, entity topicName | The topic name.
    partitions []PartitionData 0+ | The partitions.
      partitionIndex int32 0+ | The partition index.
      leaderId int32 0+, entity brokerId | The current leader ID that is resigning.
      leaderEpoch int32 0+ | The current epoch.
      preferredSuccessors []int32 0, ignorable | A sorted list of preferred successors to start the election.
      preferredCandidates []ReplicaInfo 1+, ignorable | A sorted list of preferred candidates to start the election.
        candidateId int32 1+, entity brokerId | The ID of the candidate replica.
        candidateDirectoryId uuid 1+ | The directory ID of the candidate replica.
  leaderEndpoints []LeaderEndpoint 1+, ignorable | Endpoints for the leader.
    name string 1+, key | The name of the endpoint.
    host string 1+ | The node's hostname.
    port uint16 1+ | The node's port.

response EndQuorumEpochResponse 0-1, key 54, flexible 1+
  # Version 1 adds flexible versions and leader endpoint (KIP-853)
  errorCode int16 0+ | The top level error code.
  topics []TopicData 0+ | The topic data.
    topicName string 0+, entity topicName | The topic name.
    partitions []PartitionData 0+ | The partition data.
      partitionIndex int32 0+ | The partition index.
      errorCode int16 0+ | The partition level error code.
      leaderId int32 0+, entity brokerId | The ID of the current leader or -1 if the leader is unknown.
      leaderEpoch int32 0+ | The latest known leader epoch.
  nodeEndpoints []NodeEndpoint 1+, tag 0 | Endpoints for all leaders enumerated in PartitionData.
    nodeId int32 1+, entity brokerId, key | The ID of the associated node.
    host string 1+ | The node's hostname.
    port uint16 1+ | The node's port.
`
