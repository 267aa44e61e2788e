// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request DeleteShareGroupOffsetsRequest 0, key 92, flexible 0+, listeners broker
  groupId string 0+, entity groupId | The group identifier.
  topics []DeleteShareGroupOffsetsRequestTopic 0+ | The topics to delete offsets for.
    topicName string 0+, entity topicName | The topic name.

response DeleteShareGroupOffsetsResponse 0, key 92, flexible 0+
  # Supported errors:
  # - GROUP_AUTHORIZATION_FAILED (version 0+)
  # - TOPIC_AUTHORIZATION_FAILED (version 0+)
  # - NOT_COORDINATOR (version 0+)
  # - COORDINATOR_NOT_AVAILABLE (version 0+)
  # - COORDINATOR_LOAD_IN_PROGRESS (version 0+)
  # - GROUP_ID_NOT_FOUND (version 0+)
  # - NON_EMPTY_GROUP (version 0+)
  # - KAFKA_STORAGE_ERROR (version 0+)
  # - INVALID_REQUEST (version 0+)
  # - UNKNOWN_SERVER_ERROR (version 0+)
  # - UNKNOWN_TOPIC_OR_PARTITION (version 0+)
  throttleTimeMs int32 0+ | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  errorCode int16 0+ | The top-level error code, or 0 if there was no error.
  errorMessage string 0+, nullable 0+, default null | The top-level error message, or null if there was no error.
  responses []DeleteShareGroupOffsetsResponseTopic 0+ | The results for each topic.
    topicName string 0+, entity topicName | The topic name.
    topicId uuid 0+ | The unique topic ID.
    errorCode int16 0+ | The topic-level error code, or 0 if there was no error.
    errorMessage string 0+, nullable 0+, default null | The topic-level error message, or null if there was no error.
`
