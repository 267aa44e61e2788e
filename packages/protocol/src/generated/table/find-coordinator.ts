// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request FindCoordinatorRequest 0-6, key 10, flexible 3+, deprecated 0, listeners broker zkBroker
  # Version 1 adds KeyType.
  # Version 2 is the same as version 1.
  # Version 3 is the first flexible version.
  # Version 4 adds support for batching via CoordinatorKeys (KIP-699)
  # Version 5 adds support for new error code TRANSACTION_ABORTABLE (KIP-890).
  # Version 6 adds support for share groups (KIP-932).
  # For key type SHARE (2), the coordinator key format is "groupId:topicId:partition".
  key string 0-3 | The coordinator key.
  keyType int8 1+ | The coordinator key type. (group, transaction, share).
  coordinatorKeys []string 4+ | The coordinator keys.

response FindCoordinatorResponse 0-6, key 10, flexible 3+
  # Version 1 adds throttle time and error messages.
  # Starting in version 2, on quota violation, brokers send out responses before throttling.
  # Version 3 is the first flexible version.
  # Version 4 adds support for batching via Coordinators (KIP-699)
  # Version 5 adds support for new error code TRANSACTION_ABORTABLE (KIP-890).
  # Version 6 adds support for share groups (KIP-932).
  throttleTimeMs int32 1+, ignorable | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  errorCode int16 0-3 | The error code, or 0 if there was no error.
  errorMessage string 1-3, nullable 1-3, ignorable | The error message, or null if there was no error.
  nodeId int32 0-3, entity brokerId | The node id.
  host string 0-3 | The host name.
  port int32 0-3 | The port.
  coordinators []Coordinator 4+ | Each coordinator result in the response.
    key string 4+ | The coordinator key.
    nodeId int32 4+, entity brokerId | The node id.
    host string 4+ | The host name.
    port int32 4+ | The port.
    errorCode int16 4+ | The error code, or 0 if there was no error.
    errorMessage string 4+, nullable 4+, ignorable | The error message, or null if there was no error.
`
