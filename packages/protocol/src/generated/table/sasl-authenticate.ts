// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request SaslAuthenticateRequest 0-2, key 36, flexible 2+, listeners broker controller zkBroker
  # Version 1 is the same as version 0.
  # Version 2 adds flexible version support
  authBytes bytes 0+ | The SASL authentication bytes from the client, as defined by the SASL mechanism.

response SaslAuthenticateResponse 0-2, key 36, flexible 2+
  # Version 1 adds the session lifetime.
  # Version 2 adds flexible version support
  errorCode int16 0+ | The error code, or 0 if there was no error.
  errorMessage string 0+, nullable 0+ | The error message, or null if there was no error.
  authBytes bytes 0+ | The SASL authentication bytes from the server, as defined by the SASL mechanism.
  sessionLifetimeMs int64 1+, ignorable | Number of milliseconds after which only re-authentication over the existing connection to create a new session can occur.
`
