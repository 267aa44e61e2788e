// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request JoinGroupRequest 0-9, key 11, flexible 6+, deprecated 0-1, listeners broker zkBroker
  # Version 1 adds RebalanceTimeoutMs. Version 2 and 3 are the same as version 1.
  # Starting from version 4, the client needs to issue a second request to join group
  # Starting from version 5, we add a new field called groupInstanceId to indicate member identity across restarts.
  # with assigned id.
  # Version 6 is the first flexible version.
  # Version 7 is the same as version 6.
  # Version 8 adds the Reason field (KIP-800).
  # Version 9 is the same as version 8.
  # Note: if RebalanceTimeoutMs is not present, SessionTimeoutMs should be
  # used instead.  The default of -1 here is just intended as a placeholder.
  groupId string 0+, entity groupId | The group identifier.
  sessionTimeoutMs int32 0+ | The coordinator considers the consumer dead if it receives no heartbeat after this timeout in milliseconds.
  rebalanceTimeoutMs int32 1+, default -1, ignorable | The maximum time in milliseconds that the coordinator will wait for each member to rejoin when rebalancing the group.
  memberId string 0+ | The member id assigned by the group coordinator.
  groupInstanceId string 5+, nullable 5+, default null | The unique identifier of the consumer instance provided by end user.
  protocolType string 0+ | The unique name the for class of protocols implemented by the group we want to join.
  protocols []JoinGroupRequestProtocol 0+ | The list of protocols that the member supports.
    name string 0+, key | The protocol name.
    metadata bytes 0+ | The protocol metadata.
  reason string 8+, nullable 8+, default null, ignorable | The reason why the member (re-)joins the group.

response JoinGroupResponse 0-9, key 11, flexible 6+
  # Version 1 is the same as version 0.
  # Version 2 adds throttle time.
  # Starting in version 3, on quota violation, brokers send out responses before throttling.
  # Starting in version 4, the client needs to issue a second request to join group
  # with assigned id.
  # Version 5 is bumped to apply group.instance.id to identify member across restarts.
  # Version 6 is the first flexible version.
  # Starting from version 7, the broker sends back the Protocol Type to the client (KIP-559).
  # Version 8 is the same as version 7.
  # Version 9 adds the SkipAssignment field.
  throttleTimeMs int32 2+, ignorable | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  errorCode int16 0+ | The error code, or 0 if there was no error.
  generationId int32 0+, default -1 | The generation ID of the group.
  protocolType string 7+, nullable 7+, default null, ignorable | The group protocol name.
  protocolName string 0+, nullable 7+ | The group protocol selected by the coordinator.
  leader string 0+ | The leader of the group.
  skipAssignment bool 9+ | True if the leader must skip running the assignment.
  memberId string 0+ | The member ID assigned by the group coordinator.
  members []JoinGroupResponseMember 0+ | The group members.
    memberId string 0+ | The group member ID.
    groupInstanceId string 5+, nullable 5+, default null, ignorable | The unique identifier of the consumer instance provided by end user.
    metadata bytes 0+ | The group member metadata.
`
