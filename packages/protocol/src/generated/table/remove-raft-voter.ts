// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request RemoveRaftVoterRequest 0, key 81, flexible 0+, listeners controller broker
  clusterId string 0+, nullable 0+ | The cluster id of the request.
  voterId int32 0+ | The replica id of the voter getting removed from the topic partition.
  voterDirectoryId uuid 0+ | The directory id of the voter getting removed from the topic partition.

response RemoveRaftVoterResponse 0, key 81, flexible 0+
  throttleTimeMs int32 0+ | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  errorCode int16 0+ | The error code, or 0 if there was no error.
  errorMessage string 0+, nullable 0+, ignorable | The error message, or null if there was no error.
`
