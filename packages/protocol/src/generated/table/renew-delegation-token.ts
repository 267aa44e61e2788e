// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request RenewDelegationTokenRequest 0-2, key 39, flexible 2+, deprecated 0, listeners broker controller zkBroker
  # Version 0 was removed in Apache Kafka 4.0, Version 1 is the new baseline.
  # Version 1 is the same as version 0.
  # Version 2 adds flexible version support
  hmac bytes 0+ | The HMAC of the delegation token to be renewed.
  renewPeriodMs int64 0+ | The renewal time period in milliseconds.

response RenewDelegationTokenResponse 0-2, key 39, flexible 2+
  # Version 0 was removed in Apache Kafka 4.0, Version 1 is the new baseline.
  # Starting in version 1, on quota violation, brokers send out responses before throttling.
  # Version 2 adds flexible version support
  errorCode int16 0+ | The error code, or 0 if there was no error.
  expiryTimestampMs int64 0+ | The timestamp in milliseconds at which this token expires.
  throttleTimeMs int32 0+ | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
`
