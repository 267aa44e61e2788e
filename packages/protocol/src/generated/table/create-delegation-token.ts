// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request CreateDelegationTokenRequest 0-3, key 38, flexible 2+, deprecated 0, listeners broker controller zkBroker
  # Version 0 was removed in Apache Kafka 4.0, Version 1 is the new baseline.
  # Version 1 is the same as version 0.
  # Version 2 is the first flexible version.
  # Version 3 adds owner principal
  ownerPrincipalType string 3+, nullable 3+ | The principal type of the owner of the token. If it's null it defaults to the token request principal.
  ownerPrincipalName string 3+, nullable 3+ | The principal name of the owner of the token. If it's null it defaults to the token request principal.
  renewers []CreatableRenewers 0+ | A list of those who are allowed to renew this token before it expires.
    principalType string 0+ | The type of the Kafka principal.
    principalName string 0+ | The name of the Kafka principal.
  maxLifetimeMs int64 0+ | The maximum lifetime of the token in milliseconds, or -1 to use the server side default.

response CreateDelegationTokenResponse 0-3, key 38, flexible 2+
  # Version 0 was removed in Apache Kafka 4.0, Version 1 is the new baseline.
  # Starting in version 1, on quota violation, brokers send out responses before throttling.
  # Version 2 is the first flexible version.
  # Version 3 adds token requester details
  errorCode int16 0+ | The top-level error, or zero if there was no error.
  principalType string 0+ | The principal type of the token owner.
  principalName string 0+ | The name of the token owner.
  tokenRequesterPrincipalType string 3+ | The principal type of the requester of the token.
  tokenRequesterPrincipalName string 3+ | The principal type of the requester of the token.
  issueTimestampMs int64 0+ | When this token was generated.
  expiryTimestampMs int64 0+ | When this token expires.
  maxTimestampMs int64 0+ | The maximum lifetime of this token.
  tokenId string 0+ | The token UUID.
  hmac bytes 0+ | HMAC of the delegation token.
  throttleTimeMs int32 0+ | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
`
