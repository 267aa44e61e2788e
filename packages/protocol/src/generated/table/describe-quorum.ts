// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request DescribeQuorumRequest 0-2, key 55, flexible 0+, listeners broker controller
  # Version 1 adds additional fields in the response. The request is unchanged (KIP-836).
  # Version 2 adds additional fields in the response. The request is unchanged (KIP-853).
  topics []TopicData 0+ | The topics to describe.
    topicName string 0+, entity topicName | The topic name.
    partitions []PartitionData 0+ | The partitions to describe.
      partitionIndex int32 0+ | The partition index.

response DescribeQuorumResponse 0-2, key 55, flexible 0+
  # Version 1 adds LastFetchTimeStamp and LastCaughtUpTimestamp in ReplicaState (KIP-836).
  # Version 2 adds ErrorMessage, Nodes, ErrorMessage in PartitionData, ReplicaDirectoryId in ReplicaState (KIP-853).
  struct ReplicaState 0+
    replicaId int32 0+, entity brokerId | The ID of the replica.
    replicaDirectoryId uuid 2+ | The replica directory ID of the replica.
    logEndOffset int64 0+ | The last known log end offset of the follower or -1 if it is unknown.
    lastFetchTimestamp int64 1+, default -1, ignorable | The last known leader wall clock time time when a follower fetched from the leader. This is reported as -1 both for the current leader or if it is unknown for a voter.
    lastCaughtUpTimestamp int64 1+, default -1, ignorable | The leader wall clock append time of the offset for which the follower made the most recent fetch request. This is reported as the current time for the leader and -1 if unknown for a voter.
  errorCode int16 0+ | The top level error code.
  errorMessage string 2+, nullable 2+, ignorable | The error message, or null if there was no error.
  topics []TopicData 0+ | The response from the describe quorum API.
    topicName string 0+, entity topicName | The topic name.
    partitions []PartitionData 0+ | The partition data.
      partitionIndex int32 0+ | The partition index.
      errorCode int16 0+ | The partition error code.
      errorMessage string 2+, nullable 2+, ignorable | The error message, or null if there was no error.
      leaderId int32 0+, entity brokerId | The ID of the current leader or -1 if the leader is unknown.
      leaderEpoch int32 0+ | The latest known leader epoch.
      highWatermark int64 0+ | The high water mark.
      currentVoters []ReplicaState 0+ | The current voters of the partition.
      observers []ReplicaState 0+ | The observers of the partition.
  nodes []Node 2+ | The nodes in the quorum.
    nodeId int32 2+, entity brokerId, key | The ID of the associated node.
    listeners []Listener 2+ | The listeners of this controller.
      name string 2+, key | The name of the endpoint.
      host string 2+ | The hostname.
      port uint16 2+ | The port.
`
