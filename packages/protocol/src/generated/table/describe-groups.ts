// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request DescribeGroupsRequest 0-6, key 15, flexible 5+, listeners broker zkBroker
  # Versions 1 and 2 are the same as version 0.
  # Starting in version 3, authorized operations can be requested.
  # Starting in version 4, the response will include group.instance.id info for members.
  # Version 5 is the first flexible version.
  # Version 6 returns error code GROUP_ID_NOT_FOUND if the group ID is not found (KIP-1043).
  groups []string 0+, entity groupId | The names of the groups to describe.
  includeAuthorizedOperations bool 3+ | Whether to include authorized operations.

response DescribeGroupsResponse 0-6, key 15, flexible 5+
  # Version 1 added throttle time.
  # Starting in version 2, on quota violation, brokers send out responses before throttling.
  # Starting in version 3, brokers can send authorized operations.
  # Starting in version 4, the response will optionally include group.instance.id info for members.
  # Version 5 is the first flexible version.
  # Version 6 returns error code GROUP_ID_NOT_FOUND if the group ID is not found (KIP-1043).
  # ProtocolData is currently only filled in if the group state is in the Stable state.
  # N.B. If the group is in the Dead state, the members array will always be empty.
  # This is currently only provided if the group is in the Stable state.
  # This is currently only provided if the group is in the Stable state.
  throttleTimeMs int32 1+, ignorable | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  groups []DescribedGroup 0+ | Each described group.
    errorCode int16 0+ | The describe error, or 0 if there was no error.
    errorMessage string 6+, nullable 6+, default null | The describe error message, or null if there was no error.
    groupId string 0+, entity groupId | The group ID string.
    groupState string 0+ | The group state string, or the empty string.
    protocolType string 0+ | The group protocol type, or the empty string.
    protocolData string 0+ | The group protocol data, or the empty string.
    members []DescribedGroupMember 0+ | The group members.
      memberId string 0+ | The member id.
      groupInstanceId string 4+, nullable 4+, default null, ignorable | The unique identifier of the consumer instance provided by end user.
      clientId string 0+ | The client ID used in the member's latest join group request.
      clientHost string 0+ | The client host.
      memberMetadata bytes 0+ | The metadata corresponding to the current group protocol in use.
      memberAssignment bytes 0+ | The current assignment provided by the group leader.
    authorizedOperations int32 3+, default -2147483648 | 32-bit bitfield to represent authorized operations for this group.
`
