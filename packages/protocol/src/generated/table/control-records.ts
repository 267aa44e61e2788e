// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `data ControlRecordTypeSchema 0
  type int16 0+ | The type of the control record, such as commit or abort

data EndTxnMarker 0
  coordinatorEpoch int32 0+ | The coordinator epoch when appending the record

data KRaftVersionRecord 0, flexible 0+
  version int16 0+ | The version of the kraft version record.
  kRaftVersion int16 0+ | The kraft protocol version.

data LeaderChangeMessage 0-1, flexible 0+
  # Version 1 adds VoterDirectoryId (KIP-853)
  struct Voter 0+
    voterId int32 0+ | The ID of the voter.
    voterDirectoryId uuid 1+ | The directory id of the voter.
  version int16 0+ | The version of the leader change message.
  leaderId int32 0+, entity brokerId | The ID of the newly elected leader.
  voters []Voter 0+ | The set of voters in the quorum for this epoch.
  grantingVoters []Voter 0+ | The voters who voted for the leader at the time of election.

data SnapshotFooterRecord 0, flexible 0+
  version int16 0+ | The version of the snapshot footer record.

data SnapshotHeaderRecord 0, flexible 0+
  version int16 0+ | The version of the snapshot header record.
  lastContainedLogTimestamp int64 0+ | The append time of the last record from the log contained in this snapshot.

data VotersRecord 0, flexible 0+
  version int16 0+ | The version of the voters record.
  voters []Voter 0+ | The set of voters in the quorum for this epoch.
    voterId int32 0+, entity brokerId | The replica id of the voter in the topic partition.
    voterDirectoryId uuid 0+ | The directory id of the voter in the topic partition.
    endpoints []Endpoint 0+ | The endpoint that can be used to communicate with the voter.
      name string 0+, key | The name of the endpoint.
      host string 0+ | The hostname.
      port uint16 0+ | The port.
    kRaftVersionFeature KRaftVersionFeature 0+ | The range of versions of the protocol that the replica supports.
      minSupportedVersion int16 0+ | The minimum supported KRaft protocol version.
      maxSupportedVersion int16 0+ | The maximum supported KRaft protocol version.
`
