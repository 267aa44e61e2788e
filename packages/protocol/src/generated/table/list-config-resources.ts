// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request ListConfigResourcesRequest 0-1, key 74, flexible 0+, listeners broker
  # Version 0 is used as ListClientMetricsResourcesRequest which only lists client metrics resources.
  # Version 1 adds ResourceTypes field (KIP-1142). If there is no specified ResourceTypes, it should return all configuration resources.
  resourceTypes []int8 1+ | The list of resource type. If the list is empty, it uses default supported config resource types.

response ListConfigResourcesResponse 0-1, key 74, flexible 0+
  # Version 0 is used as ListClientMetricsResourcesResponse which returns all client metrics resources.
  # Version 1 adds ResourceType to ConfigResources (KIP-1142).
  throttleTimeMs int32 0+ | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  errorCode int16 0+ | The error code, or 0 if there was no error.
  configResources []ConfigResource 0+ | Each config resource in the response.
    resourceName string 0+ | The resource name.
    resourceType int8 1+, default 16, ignorable | The resource type.
`
