// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request FetchSnapshotRequest 0-1, key 59, flexible 0+, listeners controller
  # Version 1 adds replica directory id (KIP-853)
  clusterId string 0+, nullable 0+, tag 0, default null | The clusterId if known, this is used to validate metadata fetches prior to broker registration.
  replicaId int32 0+, default -1, entity brokerId | The broker ID of the follower.
  maxBytes int32 0+, default 0x7fffffff | The maximum bytes to fetch from all of the snapshots.
  topics []TopicSnapshot 0+ | The topics to fetch.
    name string 0+, entity topicName | The name of the topic to fetch.
    partitions []PartitionSnapshot 0+ | The partitions to fetch.
      partition int32 0+ | The partition index.
      currentLeaderEpoch int32 0+ | The current leader epoch of the partition, -1 for unknown leader epoch.
      snapshotId SnapshotId 0+ | The snapshot endOffset and epoch to fetch.
        endOffset int64 0+ | The end offset of the snapshot.
        epoch int32 0+ | The epoch of the snapshot.
      position int64 0+ | The byte position within the snapshot to start fetching from.
      replicaDirectoryId uuid 1+, tag 0, ignorable | The directory id of the follower fetching.

response FetchSnapshotResponse 0-1, key 59, flexible 0+
  # Version 1 adds leader endpoint (KIP-853)
  throttleTimeMs int32 0+, ignorable | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  errorCode int16 0+ | The top level response error code.
  topics []TopicSnapshot 0+ | The topics to fetch.
    name string 0+, entity topicName | The name of the topic to fetch.
    partitions []PartitionSnapshot 0+ | The partitions to fetch.
      index int32 0+ | The partition index.
      errorCode int16 0+ | The error code, or 0 if there was no fetch error.
      snapshotId SnapshotId 0+ | The snapshot endOffset and epoch fetched.
        endOffset int64 0+ | The snapshot end offset.
        epoch int32 0+ | The snapshot epoch.
      currentLeader LeaderIdAndEpoch 0+, tag 0 | The leader of the partition at the time of the snapshot.
        leaderId int32 0+, entity brokerId | The ID of the current leader or -1 if the leader is unknown.
        leaderEpoch int32 0+ | The latest known leader epoch.
      size int64 0+ | The total size of the snapshot.
      position int64 0+ | The starting byte position within the snapshot included in the Bytes field.
      unalignedRecords records 0+ | Snapshot data in records format which may not be aligned on an offset boundary.
  nodeEndpoints []NodeEndpoint 1+, tag 0 | Endpoints for all current-leaders enumerated in PartitionSnapshot.
    nodeId int32 1+, entity brokerId, key | The ID of the associated node.
    host string 1+ | The node's hostname.
    port uint16 1+ | The node's port.
`
