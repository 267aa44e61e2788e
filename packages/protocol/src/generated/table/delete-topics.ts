// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request DeleteTopicsRequest 0-6, key 20, flexible 4+, deprecated 0, listeners broker controller zkBroker
  # Version 0 was removed in Apache Kafka 4.0, Version 1 is the new baseline.
  # Versions 0, 1, 2, and 3 are the same.
  # Version 4 is the first flexible version.
  # Version 5 adds ErrorMessage in the response and may return a THROTTLING_QUOTA_EXCEEDED error
  # in the response if the topics deletion is throttled (KIP-599).
  # Version 6 reorganizes topics, adds topic IDs and allows topic names to be null.
  topics []DeleteTopicState 6+ | The name or topic ID of the topic.
    name string 6+, nullable 6+, default null, entity topicName | The topic name.
    topicId uuid 6+ | The unique topic ID.
  topicNames []string 0-5, entity topicName, ignorable | The names of the topics to delete.
  timeoutMs int32 0+ | The length of time in milliseconds to wait for the deletions to complete.

response DeleteTopicsResponse 0-6, key 20, flexible 4+
  # Version 0 was removed in Apache Kafka 4.0, Version 1 is the new baseline.
  # Version 1 adds the throttle time.
  # Starting in version 2, on quota violation, brokers send out responses before throttling.
  # Starting in version 3, a TOPIC_DELETION_DISABLED error code may be returned.
  # Version 4 is the first flexible version.
  # Version 5 adds ErrorMessage in the response and may return a THROTTLING_QUOTA_EXCEEDED error
  # in the response if the topics deletion is throttled (KIP-599).
  # Version 6 adds topic ID to responses. An UNSUPPORTED_VERSION error code will be returned when attempting to
  # delete using topic IDs when IBP < 2.8. UNKNOWN_TOPIC_ID error code will be returned when IBP is at least 2.8, but
  # the topic ID was not found.
  throttleTimeMs int32 1+, ignorable | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  responses []DeletableTopicResult 0+ | The results for each topic we tried to delete.
    name string 0+, nullable 6+, entity topicName, key | The topic name.
    topicId uuid 6+, ignorable | The unique topic ID.
    errorCode int16 0+ | The deletion error, or 0 if the deletion succeeded.
    errorMessage string 5+, nullable 5+, default null, ignorable | The error message, or null if there was no error.
`
