// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request UnregisterBrokerRequest 0, key 64, flexible 0+, listeners broker controller
  brokerId int32 0+, entity brokerId | The broker ID to unregister.

response UnregisterBrokerResponse 0, key 64, flexible 0+
  throttleTimeMs int32 0+ | Duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  errorCode int16 0+ | The error code, or 0 if there was no error.
  errorMessage string 0+, nullable 0+ | The top-level error message, or \`null\` if there was no top-level error.
`
