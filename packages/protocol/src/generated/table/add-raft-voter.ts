// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request AddRaftVoterRequest 0-1, key 80, flexible 0+, listeners controller broker
  # Version 1 adds the AckWhenCommitted field.
  clusterId string 0+, nullable 0+ | The cluster id.
  timeoutMs int32 0+ | The maximum time to wait for the request to complete before returning.
  voterId int32 0+ | The replica id of the voter getting added to the topic partition.
  voterDirectoryId uuid 0+ | The directory id of the voter getting added to the topic partition.
  listeners []Listener 0+ | The endpoints that can be used to communicate with the voter.
    name string 0+, key | The name of the endpoint.
    host string 0+ | The hostname.
    port uint16 0+ | The port.
  ackWhenCommitted bool 1+, default true | When true, return a response after the new voter set is committed. Otherwise, return after the leader writes the changes locally.

response AddRaftVoterResponse 0-1, key 80, flexible 0+
  # Version 1 is the same as version 0
  throttleTimeMs int32 0+ | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  errorCode int16 0+ | The error code, or 0 if there was no error.
  errorMessage string 0+, nullable 0+, ignorable | The error message, or null if there was no error.
`
