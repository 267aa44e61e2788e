// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request DeleteAclsRequest 0-3, key 31, flexible 2+, deprecated 0, listeners broker controller zkBroker
  # Version 0 was removed in Apache Kafka 4.0, Version 1 is the new baseline.
  # Version 1 adds the pattern type.
  # Version 2 enables flexible versions.
  # Version 3 adds the user resource type.
  filters []DeleteAclsFilter 0+ | The filters to use when deleting ACLs.
    resourceTypeFilter int8 0+ | The resource type.
    resourceNameFilter string 0+, nullable 0+ | The resource name, or null to match any resource name.
    patternTypeFilter int8 1+, default 3 | The pattern type.
    principalFilter string 0+, nullable 0+ | The principal filter, or null to accept all principals.
    hostFilter string 0+, nullable 0+ | The host filter, or null to accept all hosts.
    operation int8 0+ | The ACL operation.
    permissionType int8 0+ | The permission type.

response DeleteAclsResponse 0-3, key 31, flexible 2+
  # Version 0 was removed in Apache Kafka 4.0, Version 1 is the new baseline.
  # Version 1 adds the resource pattern type.
  # Starting in version 1, on quota violation, brokers send out responses before throttling.
  # Version 2 enables flexible versions.
  # Version 3 adds the user resource type.
  throttleTimeMs int32 0+ | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  filterResults []DeleteAclsFilterResult 0+ | The results for each filter.
    errorCode int16 0+ | The error code, or 0 if the filter succeeded.
    errorMessage string 0+, nullable 0+ | The error message, or null if the filter succeeded.
    matchingAcls []DeleteAclsMatchingAcl 0+ | The ACLs which matched this filter.
      errorCode int16 0+ | The deletion error code, or 0 if the deletion succeeded.
      errorMessage string 0+, nullable 0+ | The deletion error message, or null if the deletion succeeded.
      resourceType int8 0+ | The ACL resource type.
      resourceName string 0+ | The ACL resource name.
      patternType int8 1+, default 3 | The ACL resource pattern type.
      principal string 0+ | The ACL principal.
      host string 0+ | The ACL host.
      operation int8 0+ | The ACL operation.
      permissionType int8 0+ | The ACL permission type.
`
