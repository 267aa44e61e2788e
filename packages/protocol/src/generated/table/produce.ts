// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request ProduceRequest 0-13, key 0, flexible 9+, deprecated 0-6, listeners broker zkBroker
  # Versions 0-2 were removed in Apache Kafka 4.0, version 3 is the new baseline. Due to a bug in librdkafka,
  # these versions have to be included in the api versions response (see KAFKA-18659), but are rejected otherwise.
  # See \`ApiKeys.PRODUCE_API_VERSIONS_RESPONSE_MIN_VERSION\` for more details.
  # Version 1 and 2 are the same as version 0.
  # Version 3 adds the transactional ID, which is used for authorization when attempting to write
  # transactional data.  Version 3 also adds support for Kafka Message Format v2.
  # Version 4 is the same as version 3, but the requester must be prepared to handle a
  # KAFKA_STORAGE_ERROR.
  # Version 5 and 6 are the same as version 3.
  # Starting in version 7, records can be produced using ZStandard compression.  See KIP-110.
  # Starting in Version 8, response has RecordErrors and ErrorMessage. See KIP-467.
  # Version 9 enables flexible versions.
  # Version 10 is the same as version 9 (KIP-951).
  # Version 11 adds support for new error code TRANSACTION_ABORTABLE (KIP-890).
  # Version 12 is the same as version 11 (KIP-890). Note when produce requests are used in transaction, if
  # transaction V2 (KIP_890 part 2) is enabled, the produce request will also include the function for a
  # AddPartitionsToTxn call. If V2 is disabled, the client can't use produce request version higher than 11 within
  # a transaction.
  # Version 13 replaces topic names with topic IDs (KIP-516). May return UNKNOWN_TOPIC_ID error code.
  transactionalId string 3+, nullable 3+, default null, entity transactionalId | The transactional ID, or null if the producer is not transactional.
  acks int16 0+ | The number of acknowledgments the producer requires the leader to have received before considering a request complete. Allowed values: 0 for no acknowledgments, 1 for only the leader and -1 for the full ISR.
  timeoutMs int32 0+ | The timeout to await a response in milliseconds.
  topicData []TopicProduceData 0+ | Each topic to produce to.
    name string 0-12, entity topicName, ignorable, key | The topic name.
    topicId uuid 13+, ignorable, key | The unique topic ID
    partitionData []PartitionProduceData 0+ | Each partition to produce to.
      index int32 0+ | The partition index.
      records records 0+, nullable 0+ | The record data to be produced.

response ProduceResponse 0-13, key 0, flexible 9+
  # Versions 0-2 were removed in Apache Kafka 4.0, version 3 is the new baseline. Due to a bug in librdkafka,
  # these versions have to be included in the api versions response (see KAFKA-18659), but are rejected otherwise.
  # See \`ApiKeys.PRODUCE_API_VERSIONS_RESPONSE_MIN_VERSION\` for more details.
  # Version 1 added the throttle time.
  # Version 2 added the log append time.
  # Version 3 is the same as version 2.
  # Version 4 added KAFKA_STORAGE_ERROR as a possible error code.
  # Version 5 added LogStartOffset to filter out spurious OutOfOrderSequenceExceptions on the client.
  # Version 8 added RecordErrors and ErrorMessage to include information about
  # records that cause the whole batch to be dropped.  See KIP-467 for details.
  # Version 9 enables flexible versions.
  # Version 10 adds 'CurrentLeader' and 'NodeEndpoints' as tagged fields (KIP-951)
  # Version 11 adds support for new error code TRANSACTION_ABORTABLE (KIP-890).
  # Version 12 is the same as version 10 (KIP-890).
  # Version 13 replaces topic names with topic IDs (KIP-516). May return UNKNOWN_TOPIC_ID error code.
  responses []TopicProduceResponse 0+ | Each produce response.
    name string 0-12, entity topicName, ignorable, key | The topic name.
    topicId uuid 13+, ignorable, key | The unique topic ID
    partitionResponses []PartitionProduceResponse 0+ | Each partition that we produced to within the topic.
      index int32 0+ | The partition index.
      errorCode int16 0+ | The error code, or 0 if there was no error.
      baseOffset int64 0+ | The base offset.
      logAppendTimeMs int64 2+, default -1, ignorable | The timestamp returned by broker after appending the messages. If CreateTime is used for the topic, the timestamp will be -1. If LogAppendTime is used for the topic, the timestamp will be the broker local time when the messages are appended.
      logStartOffset int64 5+, default -1, ignorable | The log start offset.
      recordErrors []BatchIndexAndErrorMessage 8+, ignorable | The batch indices of records that caused the batch to be dropped.
        batchIndex int32 8+ | The batch index of the record that caused the batch to be dropped.
        batchIndexErrorMessage string 8+, nullable 8+, default null | The error message of the record that caused the batch to be dropped.
      errorMessage string 8+, nullable 8+, default null, ignorable | The global error message summarizing the common root cause of the records that caused the batch to be dropped.
      currentLeader LeaderIdAndEpoch 10+, tag 0 | The leader broker that the producer should use for future requests.
        leaderId int32 10+, default -1, entity brokerId | The ID of the current leader or -1 if the leader is unknown.
        leaderEpoch int32 10+, default -1 | The latest known leader epoch.
  throttleTimeMs int32 1+, ignorable | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  nodeEndpoints []NodeEndpoint 10+, tag 0 | Endpoints for all current-leaders enumerated in PartitionProduceResponses, with errors NOT_LEADER_OR_FOLLOWER.
    nodeId int32 10+, entity brokerId, key | The ID of the associated node.
    host string 10+ | The node's hostname.
    port int32 10+ | The node's port.
    rack string 10+, nullable 10+, default null | The rack of the node, or null if it has not been assigned to a rack.
`
