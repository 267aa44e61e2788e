// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request AlterConfigsRequest 0-2, key 33, flexible 2+, listeners broker controller zkBroker
  # Version 1 is the same as version 0.
  # Version 2 enables flexible versions.
  resources []AlterConfigsResource 0+ | The updates for each resource.
    resourceType int8 0+, key | The resource type.
    resourceName string 0+, key | The resource name.
    configs []AlterableConfig 0+ | The configurations.
      name string 0+, key | The configuration key name.
      value string 0+, nullable 0+ | The value to set for the configuration key.
  validateOnly bool 0+ | True if we should validate the request, but not change the configurations.

response AlterConfigsResponse 0-2, key 33, flexible 2+
  # Starting in version 1, on quota violation brokers send out responses before throttling.
  # Version 2 enables flexible versions.
  throttleTimeMs int32 0+ | Duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  responses []AlterConfigsResourceResponse 0+ | The responses for each resource.
    errorCode int16 0+ | The resource error code.
    errorMessage string 0+, nullable 0+ | The resource error message, or null if there was no error.
    resourceType int8 0+ | The resource type.
    resourceName string 0+ | The resource name.
`
