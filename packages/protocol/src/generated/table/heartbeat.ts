// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request HeartbeatRequest 0-4, key 12, flexible 4+, listeners broker zkBroker
  # Version 1 and version 2 are the same as version 0.
  # Starting from version 3, we add a new field called groupInstanceId to indicate member identity across restarts.
  # Version 4 is the first flexible version.
  groupId string 0+, entity groupId | The group id.
  generationId int32 0+ | The generation of the group.
  memberId string 0+ | The member ID.
  groupInstanceId string 3+, nullable 3+, default null | The unique identifier of the consumer instance provided by end user.

response HeartbeatResponse 0-4, key 12, flexible 4+
  # Version 1 adds throttle time.
  # Starting in version 2, on quota violation, brokers send out responses before throttling.
  # Starting from version 3, heartbeatRequest supports a new field called groupInstanceId to indicate member identity across restarts.
  # Version 4 is the first flexible version.
  throttleTimeMs int32 1+, ignorable | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  errorCode int16 0+ | The error code, or 0 if there was no error.
`
