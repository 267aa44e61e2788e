// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request GetTelemetrySubscriptionsRequest 0, key 71, flexible 0+, listeners broker
  clientInstanceId uuid 0+ | Unique id for this client instance, must be set to 0 on the first request.

response GetTelemetrySubscriptionsResponse 0, key 71, flexible 0+
  throttleTimeMs int32 0+ | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  errorCode int16 0+ | The error code, or 0 if there was no error.
  clientInstanceId uuid 0+ | Assigned client instance id if ClientInstanceId was 0 in the request, else 0.
  subscriptionId int32 0+ | Unique identifier for the current subscription set for this client instance.
  acceptedCompressionTypes []int8 0+ | Compression types that broker accepts for the PushTelemetryRequest.
  pushIntervalMs int32 0+ | Configured push interval, which is the lowest configured interval in the current subscription set.
  telemetryMaxBytes int32 0+ | The maximum bytes of binary data the broker accepts in PushTelemetryRequest.
  deltaTemporality bool 0+ | Flag to indicate monotonic/counter metrics are to be emitted as deltas or cumulative values.
  requestedMetrics []string 0+ | Requested metrics prefix string match. Empty array: No metrics subscribed, Array[0] empty string: All metrics subscribed.
`
