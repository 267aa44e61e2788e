// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request IncrementalAlterConfigsRequest 0-1, key 44, flexible 1+, listeners broker controller zkBroker
  # Version 1 is the first flexible version.
  resources []AlterConfigsResource 0+ | The incremental updates for each resource.
    resourceType int8 0+, key | The resource type.
    resourceName string 0+, key | The resource name.
    configs []AlterableConfig 0+ | The configurations.
      name string 0+, key | The configuration key name.
      configOperation int8 0+, key | The type (Set, Delete, Append, Subtract) of operation.
      value string 0+, nullable 0+ | The value to set for the configuration key.
  validateOnly bool 0+ | True if we should validate the request, but not change the configurations.

response IncrementalAlterConfigsResponse 0-1, key 44, flexible 1+
  # Version 1 is the first flexible version.
  throttleTimeMs int32 0+ | Duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  responses []AlterConfigsResourceResponse 0+ | The responses for each resource.
    errorCode int16 0+ | The resource error code.
    errorMessage string 0+, nullable 0+ | The resource error message, or null if there was no error.
    resourceType int8 0+ | The resource type.
    resourceName string 0+ | The resource name.
`
