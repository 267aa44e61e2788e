// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request AllocateProducerIdsRequest 0, key 67, flexible 0+, listeners controller zkBroker
  brokerId int32 0+, entity brokerId | The ID of the requesting broker.
  brokerEpoch int64 0+, default -1 | The epoch of the requesting broker.

response AllocateProducerIdsResponse 0, key 67, flexible 0+
  throttleTimeMs int32 0+ | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  errorCode int16 0+ | The top level response error code.
  producerIdStart int64 0+, entity producerId | The first producer ID in this range, inclusive.
  producerIdLen int32 0+ | The number of producer IDs in this range.
`
