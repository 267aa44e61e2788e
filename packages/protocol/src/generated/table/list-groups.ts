// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request ListGroupsRequest 0-5, key 16, flexible 3+, listeners broker zkBroker
  # Version 1 and 2 are the same as version 0.
  # Version 3 is the first flexible version.
  # Version 4 adds the StatesFilter field (KIP-518).
  # Version 5 adds the TypesFilter field (KIP-848).
  statesFilter []string 4+ | The states of the groups we want to list. If empty, all groups are returned with their state.
  typesFilter []string 5+ | The types of the groups we want to list. If empty, all groups are returned with their type.

response ListGroupsResponse 0-5, key 16, flexible 3+
  # Version 1 adds the throttle time.
  # Starting in version 2, on quota violation, brokers send out
  # responses before throttling.
  # Version 3 is the first flexible version.
  # Version 4 adds the GroupState field (KIP-518).
  # Version 5 adds the GroupType field (KIP-848).
  throttleTimeMs int32 1+, ignorable | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  errorCode int16 0+ | The error code, or 0 if there was no error.
  groups []ListedGroup 0+ | Each group in the response.
    groupId string 0+, entity groupId | The group ID.
    protocolType string 0+ | The group protocol type.
    groupState string 4+, ignorable | The group state name.
    groupType string 5+, ignorable | The group type name.
`
