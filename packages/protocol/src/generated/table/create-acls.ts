// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request CreateAclsRequest 0-3, key 30, flexible 2+, deprecated 0, listeners broker controller zkBroker
  # Version 0 was removed in Apache Kafka 4.0, Version 1 is the new baseline.
  # Version 1 adds resource pattern type.
  # Version 2 enables flexible versions.
  # Version 3 adds user resource type.
  creations []AclCreation 0+ | The ACLs that we want to create.
    resourceType int8 0+ | The type of the resource.
    resourceName string 0+ | The resource name for the ACL.
    resourcePatternType int8 1+, default 3 | The pattern type for the ACL.
    principal string 0+ | The principal for the ACL.
    host string 0+ | The host for the ACL.
    operation int8 0+ | The operation type for the ACL (read, write, etc.).
    permissionType int8 0+ | The permission type for the ACL (allow, deny, etc.).

response CreateAclsResponse 0-3, key 30, flexible 2+
  # Version 0 was removed in Apache Kafka 4.0, Version 1 is the new baseline.
  # Starting in version 1, on quota violation, brokers send out responses before throttling.
  # Version 2 enables flexible versions.
  # Version 3 adds user resource type.
  throttleTimeMs int32 0+ | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  results []AclCreationResult 0+ | The results for each ACL creation.
    errorCode int16 0+ | The result error, or zero if there was no error.
    errorMessage string 0+, nullable 0+ | The result message, or null if there was no error.
`
