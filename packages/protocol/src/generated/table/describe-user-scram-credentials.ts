// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request DescribeUserScramCredentialsRequest 0, key 50, flexible 0+, listeners broker controller zkBroker
  users []UserName 0+, nullable 0+ | The users to describe, or null/empty to describe all users.
    name string 0+ | The user name.

response DescribeUserScramCredentialsResponse 0, key 50, flexible 0+
  throttleTimeMs int32 0+ | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  errorCode int16 0+ | The message-level error code, 0 except for user authorization or infrastructure issues.
  errorMessage string 0+, nullable 0+ | The message-level error message, if any.
  results []DescribeUserScramCredentialsResult 0+ | The results for descriptions, one per user.
    user string 0+ | The user name.
    errorCode int16 0+ | The user-level error code.
    errorMessage string 0+, nullable 0+ | The user-level error message, if any.
    credentialInfos []CredentialInfo 0+ | The mechanism and related information associated with the user's SCRAM credentials.
      mechanism int8 0+ | The SCRAM mechanism.
      iterations int32 0+ | The number of iterations used in the SCRAM credential.
`
