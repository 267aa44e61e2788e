// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request VoteRequest 0-2, key 52, flexible 0+, listeners controller
  # Version 1 adds voter key and directory id (KIP-853)
  # Version 2 adds PreVote field and renames candidate to replica
  clusterId string 0+, nullable 0+, default null | The cluster id.
  voterId int32 1+, default -1, entity brokerId, ignorable | The replica id of the voter receiving the request.
  topics []TopicData 0+ | The topic data.
    topicName string 0+, entity topicName | The topic name.
    partitions []PartitionData 0+ | The partition data.
      partitionIndex int32 0+ | The partition index.
      replicaEpoch int32 0+ | The epoch of the voter sending the request
      replicaId int32 0+, entity brokerId | The replica id of the voter sending the request
      replicaDirectoryId uuid 1+, ignorable | The directory id of the voter sending the request
      voterDirectoryId uuid 1+, ignorable | The directory id of the voter receiving the request
      lastOffsetEpoch int32 0+ | The epoch of the last record written to the metadata log.
      lastOffset int64 0+ | The log end offset of the metadata log of the voter sending the request.
      preVote bool 2+ | Whether the request is a PreVote request (not persisted) or not.

response VoteResponse 0-2, key 52, flexible 0+
  # Version 1 adds leader endpoint (KIP-853)
  # Version 2 handles PreVote requests
  errorCode int16 0+ | The top level error code.
  topics []TopicData 0+ | The results for each topic.
    topicName string 0+, entity topicName | The topic name.
    partitions []PartitionData 0+ | The results for each partition.
      partitionIndex int32 0+ | The partition index.
      errorCode int16 0+ | The partition level error code.
      leaderId int32 0+, entity brokerId | The ID of the current leader or -1 if the leader is unknown.
      leaderEpoch int32 0+ | The latest known leader epoch.
      voteGranted bool 0+ | True if the vote was granted and false otherwise.
  nodeEndpoints []NodeEndpoint 1+, tag 0 | Endpoints for all current-leaders enumerated in PartitionData.
    nodeId int32 1+, entity brokerId, key | The ID of the associated node.
    host string 1+ | The node's hostname.
    port uint16 1+ | The node's port.
`
