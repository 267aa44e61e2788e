// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request DescribeClusterRequest 0-2, key 60, flexible 0+, listeners broker controller zkBroker
  # Version 1 adds EndpointType for KIP-919 support.
  # Version 2 adds IncludeFencedBrokers for KIP-1073 support.
  includeClusterAuthorizedOperations bool 0+ | Whether to include cluster authorized operations.
  endpointType int8 1+, default 1 | The endpoint type to describe. 1=brokers, 2=controllers.
  includeFencedBrokers bool 2+ | Whether to include fenced brokers when listing brokers.

response DescribeClusterResponse 0-2, key 60, flexible 0+
  # Version 1 adds the EndpointType field, and makes MISMATCHED_ENDPOINT_TYPE and
  # UNSUPPORTED_ENDPOINT_TYPE valid top-level response error codes.
  # Version 2 adds IsFenced field to Brokers for KIP-1073 support.
  throttleTimeMs int32 0+ | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  errorCode int16 0+ | The top-level error code, or 0 if there was no error.
  errorMessage string 0+, nullable 0+, default null | The top-level error message, or null if there was no error.
  endpointType int8 1+, default 1 | The endpoint type that was described. 1=brokers, 2=controllers.
  clusterId string 0+ | The cluster ID that responding broker belongs to.
  controllerId int32 0+, default -1, entity brokerId | The ID of the controller. When handled by a controller, returns the current voter leader ID. When handled by a broker, returns a random alive broker ID as a fallback.
  brokers []DescribeClusterBroker 0+ | Each broker in the response.
    brokerId int32 0+, entity brokerId, key | The broker ID.
    host string 0+ | The broker hostname.
    port int32 0+ | The broker port.
    rack string 0+, nullable 0+, default null | The rack of the broker, or null if it has not been assigned to a rack.
    isFenced bool 2+ | Whether the broker is fenced
  clusterAuthorizedOperations int32 0+, default -2147483648 | 32-bit bitfield to represent authorized operations for this cluster.
`
