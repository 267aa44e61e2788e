// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request LeaveGroupRequest 0-5, key 13, flexible 4+, listeners broker zkBroker
  # Version 1 and 2 are the same as version 0.
  # Version 3 defines batch processing scheme with group.instance.id + member.id for identity
  # Version 4 is the first flexible version.
  # Version 5 adds the Reason field (KIP-800).
  groupId string 0+, entity groupId | The ID of the group to leave.
  memberId string 0-2 | The member ID to remove from the group.
  members []MemberIdentity 3+ | List of leaving member identities.
    memberId string 3+ | The member ID to remove from the group.
    groupInstanceId string 3+, nullable 3+, default null | The group instance ID to remove from the group.
    reason string 5+, nullable 5+, default null, ignorable | The reason why the member left the group.

response LeaveGroupResponse 0-5, key 13, flexible 4+
  # Version 1 adds the throttle time.
  # Starting in version 2, on quota violation, brokers send out responses before throttling.
  # Starting in version 3, we will make leave group request into batch mode and add group.instance.id.
  # Version 4 is the first flexible version.
  # Version 5 is the same as version 4.
  throttleTimeMs int32 1+, ignorable | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  errorCode int16 0+ | The error code, or 0 if there was no error.
  members []MemberResponse 3+ | List of leaving member responses.
    memberId string 3+ | The member ID to remove from the group.
    groupInstanceId string 3+, nullable 3+ | The group instance ID to remove from the group.
    errorCode int16 3+ | The error code, or 0 if there was no error.
`
