// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request DeleteGroupsRequest 0-2, key 42, flexible 2+, deprecated 0, listeners broker zkBroker
  # Version 1 is the same as version 0.
  # Version 2 is the first flexible version.
  groupsNames []string 0+, entity groupId | The group names to delete.

response DeleteGroupsResponse 0-2, key 42, flexible 2+
  # Starting in version 1, on quota violation, brokers send out responses before throttling.
  # Version 2 is the first flexible version.
  throttleTimeMs int32 0+ | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  results []DeletableGroupResult 0+ | The deletion results.
    groupId string 0+, entity groupId, key | The group id.
    errorCode int16 0+ | The deletion error, or 0 if the deletion succeeded.
`
