// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request PushTelemetryRequest 0, key 72, flexible 0+, listeners broker
  clientInstanceId uuid 0+ | Unique id for this client instance.
  subscriptionId int32 0+ | Unique identifier for the current subscription.
  terminating bool 0+ | Client is terminating the connection.
  compressionType int8 0+ | Compression codec used to compress the metrics.
  metrics bytes 0+, zeroCopy | Metrics encoded in OpenTelemetry MetricsData v1 protobuf format.

response PushTelemetryResponse 0, key 72, flexible 0+
  throttleTimeMs int32 0+ | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  errorCode int16 0+ | The error code, or 0 if there was no error.
`
