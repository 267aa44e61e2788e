// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request BrokerHeartbeatRequest 0-2, key 63, flexible 0+, listeners controller
  brokerId int32 0+, entity brokerId | The broker ID.
  brokerEpoch int64 0+, default -1 | The broker epoch.
  currentMetadataOffset int64 0+ | The highest metadata offset which the broker has reached.
  wantFence bool 0+ | True if the broker wants to be fenced, false otherwise.
  wantShutDown bool 0+ | True if the broker wants to be shut down, false otherwise.
  offlineLogDirs []uuid 1+, tag 0 | Log directories that failed and went offline.
  cordonedLogDirs []uuid 2+, nullable 2+, tag 1, default null | List of log directories that are cordoned. This is null before the broker reaches the RECOVERY state.

response BrokerHeartbeatResponse 0-2, key 63, flexible 0+
  throttleTimeMs int32 0+ | Duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  errorCode int16 0+ | The error code, or 0 if there was no error.
  isCaughtUp bool 0+ | True if the broker has approximately caught up with the latest metadata.
  isFenced bool 0+, default true | True if the broker is fenced.
  shouldShutDown bool 0+ | True if the broker should proceed with its shutdown.
`
