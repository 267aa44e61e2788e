// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `header RequestHeader 0-2, flexible 2+
  # Version 0 was removed in Apache Kafka 4.0, Version 1 is the new baseline.
  # Version 0 of the RequestHeader is only used by v0 of ControlledShutdownRequest.
  # Version 1 is the first version with ClientId.
  # Version 2 is the first flexible version.
  # The ClientId string must be serialized with the old-style two-byte length prefix.
  # The reason is that older brokers must be able to read the request header for any
  # ApiVersionsRequest, even if it is from a newer version.
  # Since the client is sending the ApiVersionsRequest in order to discover what
  # versions are supported, the client does not know the best version to use.
  requestApiKey int16 0+ | The API key of this request.
  requestApiVersion int16 0+ | The API version of this request.
  correlationId int32 0+ | The correlation ID of this request.
  clientId string 1+, nullable 1+, inflexible | The client ID string.

header ResponseHeader 0-1, flexible 1+
  # Version 1 is the first flexible version.
  correlationId int32 0+ | The correlation ID of this response.
`
