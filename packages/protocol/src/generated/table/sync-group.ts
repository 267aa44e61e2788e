// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request SyncGroupRequest 0-5, key 14, flexible 4+, listeners broker zkBroker
  # Versions 1 and 2 are the same as version 0.
  # Starting from version 3, we add a new field called groupInstanceId to indicate member identity across restarts.
  # Version 4 is the first flexible version.
  # Starting from version 5, the client sends the Protocol Type and the Protocol Name
  # to the broker (KIP-559). The broker will reject the request if they are inconsistent
  # with the Type and Name known by the broker.
  groupId string 0+, entity groupId | The unique group identifier.
  generationId int32 0+ | The generation of the group.
  memberId string 0+ | The member ID assigned by the group.
  groupInstanceId string 3+, nullable 3+, default null | The unique identifier of the consumer instance provided by end user.
  protocolType string 5+, nullable 5+, default null, ignorable | The group protocol type.
  protocolName string 5+, nullable 5+, default null, ignorable | The group protocol name.
  assignments []SyncGroupRequestAssignment 0+ | Each assignment.
    memberId string 0+ | The ID of the member to assign.
    assignment bytes 0+ | The member assignment.

response SyncGroupResponse 0-5, key 14, flexible 4+
  # Version 1 adds throttle time.
  # Starting in version 2, on quota violation, brokers send out responses before throttling.
  # Starting from version 3, syncGroupRequest supports a new field called groupInstanceId to indicate member identity across restarts.
  # Version 4 is the first flexible version.
  # Starting from version 5, the broker sends back the Protocol Type and the Protocol Name
  # to the client (KIP-559).
  throttleTimeMs int32 1+, ignorable | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  errorCode int16 0+ | The error code, or 0 if there was no error.
  protocolType string 5+, nullable 5+, default null, ignorable | The group protocol type.
  protocolName string 5+, nullable 5+, default null, ignorable | The group protocol name.
  assignment bytes 0+ | The member assignment.
`
