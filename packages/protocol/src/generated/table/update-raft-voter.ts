// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request UpdateRaftVoterRequest 0, key 82, flexible 0+, listeners controller
  clusterId string 0+, nullable 0+ | The cluster id.
  currentLeaderEpoch int32 0+ | The current leader epoch of the partition, -1 for unknown leader epoch.
  voterId int32 0+ | The replica id of the voter getting updated in the topic partition.
  voterDirectoryId uuid 0+ | The directory id of the voter getting updated in the topic partition.
  listeners []Listener 0+ | The endpoint that can be used to communicate with the leader.
    name string 0+, key | The name of the endpoint.
    host string 0+ | The hostname.
    port uint16 0+ | The port.
  kRaftVersionFeature KRaftVersionFeature 0+ | The range of versions of the protocol that the replica supports.
    minSupportedVersion int16 0+ | The minimum supported KRaft protocol version.
    maxSupportedVersion int16 0+ | The maximum supported KRaft protocol version.

response UpdateRaftVoterResponse 0, key 82, flexible 0+
  throttleTimeMs int32 0+ | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  errorCode int16 0+ | The error code, or 0 if there was no error.
  currentLeader CurrentLeader 0+, tag 0 | Details of the current Raft cluster leader.
    leaderId int32 0+, default -1, entity brokerId | The replica id of the current leader or -1 if the leader is unknown.
    leaderEpoch int32 0+, default -1 | The latest known leader epoch.
    host string 0+ | The node's hostname.
    port int32 0+ | The node's port.
`
