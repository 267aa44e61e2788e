// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `data QuorumStateData 0-1, flexible 0+
  clusterId string 0 | The cluster id.
  leaderId int32 0+, default -1 | The leader id.
  leaderEpoch int32 0+, default -1 | The leader epoch.
  votedId int32 0+, default -1 | The voted id.
  votedDirectoryId uuid 1+ | The voted directory id.
  appliedOffset int64 0 | The applied offset.
  currentVoters []Voter 0, nullable 0 | The current voters.
    voterId int32 0 | The voter id.
`
