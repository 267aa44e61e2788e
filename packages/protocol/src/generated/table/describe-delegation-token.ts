// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request DescribeDelegationTokenRequest 0-3, key 41, flexible 2+, deprecated 0, listeners broker controller zkBroker
  # Version 0 was removed in Apache Kafka 4.0, Version 1 is the new baseline.
  # Version 1 is the same as version 0.
  # Version 2 adds flexible version support
  # Version 3 adds token requester into the response
  owners []DescribeDelegationTokenOwner 0+, nullable 0+ | Each owner that we want to describe delegation tokens for, or null to describe all tokens.
    principalType string 0+ | The owner principal type.
    principalName string 0+ | The owner principal name.

response DescribeDelegationTokenResponse 0-3, key 41, flexible 2+
  # Version 0 was removed in Apache Kafka 4.0, Version 1 is the new baseline.
  # Starting in version 1, on quota violation, brokers send out responses before throttling.
  # Version 2 adds flexible version support
  # Version 3 adds token requester details
  errorCode int16 0+ | The error code, or 0 if there was no error.
  tokens []DescribedDelegationToken 0+ | The tokens.
    principalType string 0+ | The token principal type.
    principalName string 0+ | The token principal name.
    tokenRequesterPrincipalType string 3+ | The principal type of the requester of the token.
    tokenRequesterPrincipalName string 3+ | The principal type of the requester of the token.
    issueTimestamp int64 0+ | The token issue timestamp in milliseconds.
    expiryTimestamp int64 0+ | The token expiry timestamp in milliseconds.
    maxTimestamp int64 0+ | The token maximum timestamp length in milliseconds.
    tokenId string 0+ | The token ID.
    hmac bytes 0+ | The token HMAC.
    renewers []DescribedDelegationTokenRenewer 0+ | Those who are able to renew this token before it expires.
      principalType string 0+ | The renewer principal type.
      principalName string 0+ | The renewer principal name.
  throttleTimeMs int32 0+ | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
`
