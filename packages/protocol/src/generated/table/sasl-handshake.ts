// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request SaslHandshakeRequest 0-1, key 17, deprecated 0, listeners broker controller zkBroker
  # Version 1 supports SASL_AUTHENTICATE.
  # NOTE: Version cannot be easily bumped due to incorrect
  # client negotiation for clients <= 2.4.
  # See https://issues.apache.org/jira/browse/KAFKA-9577
  mechanism string 0+ | The SASL mechanism chosen by the client.

response SaslHandshakeResponse 0-1, key 17
  # Version 1 is the same as version 0.
  # NOTE: Version cannot be easily bumped due to incorrect
  # client negotiation for clients <= 2.4.
  # See https://issues.apache.org/jira/browse/KAFKA-9577
  errorCode int16 0+ | The error code, or 0 if there was no error.
  mechanisms []string 0+ | The mechanisms enabled in the server.
`
