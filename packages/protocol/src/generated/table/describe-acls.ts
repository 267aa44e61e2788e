// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request DescribeAclsRequest 0-3, key 29, flexible 2+, deprecated 0, listeners broker controller zkBroker
  # Version 0 was removed in Apache Kafka 4.0, Version 1 is the new baseline.
  # Version 1 adds resource pattern type.
  # Version 2 enables flexible versions.
  # Version 3 adds user resource type.
  resourceTypeFilter int8 0+ | The resource type.
  resourceNameFilter string 0+, nullable 0+ | The resource name, or null to match any resource name.
  patternTypeFilter int8 1+, default 3 | The resource pattern to match.
  principalFilter string 0+, nullable 0+ | The principal to match, or null to match any principal.
  hostFilter string 0+, nullable 0+ | The host to match, or null to match any host.
  operation int8 0+ | The operation to match.
  permissionType int8 0+ | The permission type to match.

response DescribeAclsResponse 0-3, key 29, flexible 2+
  # Version 0 was removed in Apache Kafka 4.0, Version 1 is the new baseline.
  # Version 1 adds PatternType.
  # Starting in version 1, on quota violation, brokers send out responses before throttling.
  # Version 2 enables flexible versions.
  # Version 3 adds user resource type.
  throttleTimeMs int32 0+ | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  errorCode int16 0+ | The error code, or 0 if there was no error.
  errorMessage string 0+, nullable 0+ | The error message, or null if there was no error.
  resources []DescribeAclsResource 0+ | Each Resource that is referenced in an ACL.
    resourceType int8 0+ | The resource type.
    resourceName string 0+ | The resource name.
    patternType int8 1+, default 3 | The resource pattern type.
    acls []AclDescription 0+ | The ACLs.
      principal string 0+ | The ACL principal.
      host string 0+ | The ACL host.
      operation int8 0+ | The ACL operation.
      permissionType int8 0+ | The ACL permission type.
`
