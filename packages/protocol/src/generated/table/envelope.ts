// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request EnvelopeRequest 0, key 58, flexible 0+, listeners controller zkBroker
  # Request struct for forwarding.
  requestData bytes 0+, zeroCopy | The embedded request header and data.
  requestPrincipal bytes 0+, nullable 0+ | Value of the initial client principal when the request is redirected by a broker.
  clientHostAddress bytes 0+ | The original client's address in bytes.

response EnvelopeResponse 0, key 58, flexible 0+
  # Response struct for forwarding.
  responseData bytes 0+, nullable 0+, default null, zeroCopy | The embedded response header and data.
  errorCode int16 0+ | The error code, or 0 if there was no error.
`
