// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request BrokerRegistrationRequest 0-4, key 62, flexible 0+, listeners controller
  brokerId int32 0+, entity brokerId | The broker ID.
  clusterId string 0+ | The cluster id of the broker process.
  incarnationId uuid 0+ | The incarnation id of the broker process.
  listeners []Listener 0+ | The listeners of this broker.
    name string 0+, key | The name of the endpoint.
    host string 0+ | The hostname.
    port uint16 0+ | The port.
    securityProtocol int16 0+ | The security protocol.
  features []Feature 0+ | The features on this broker. Note: in v0-v3, features with MinSupportedVersion = 0 are omitted.
    name string 0+, key | The feature name.
    minSupportedVersion int16 0+ | The minimum supported feature level.
    maxSupportedVersion int16 0+ | The maximum supported feature level.
  rack string 0+, nullable 0+ | The rack which this broker is in.
  isMigratingZkBroker bool 1+ | If the required configurations for ZK migration are present, this value is set to true.
  logDirs []uuid 2+, ignorable | Log directories configured in this broker which are available.
  previousBrokerEpoch int64 3+, default -1, ignorable | The epoch before a clean shutdown.

response BrokerRegistrationResponse 0-4, key 62, flexible 0+
  throttleTimeMs int32 0+ | Duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  errorCode int16 0+ | The error code, or 0 if there was no error.
  brokerEpoch int64 0+, default -1 | The broker's assigned epoch, or -1 if none was assigned.
`
