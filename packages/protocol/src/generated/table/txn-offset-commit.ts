// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request TxnOffsetCommitRequest 0-5, key 28, flexible 3+, listeners broker zkBroker
  # Version 1 is the same as version 0.
  # Version 2 adds the committed leader epoch.
  # Version 3 adds the member.id, group.instance.id and generation.id.
  # Version 4 adds support for new error code TRANSACTION_ABORTABLE (KIP-890).
  # Version 5 is the same as version 4 (KIP-890). Note when TxnOffsetCommit requests are used in transaction, if
  # transaction V2 (KIP_890 part 2) is enabled, the TxnOffsetCommit request will also include the function for a
  # AddOffsetsToTxn call. If V2 is disabled, the client can't use TxnOffsetCommit request version higher than 4 within
  # a transaction.
  transactionalId string 0+, entity transactionalId | The ID of the transaction.
  groupId string 0+, entity groupId | The ID of the group.
  producerId int64 0+, entity producerId | The current producer ID in use by the transactional ID.
  producerEpoch int16 0+ | The current epoch associated with the producer ID.
  generationId int32 3+, default -1 | The generation of the consumer.
  memberId string 3+ | The member ID assigned by the group coordinator.
  groupInstanceId string 3+, nullable 3+, default null | The unique identifier of the consumer instance provided by end user.
  topics []TxnOffsetCommitRequestTopic 0+ | Each topic that we want to commit offsets for.
    name string 0+, entity topicName | The topic name.
    partitions []TxnOffsetCommitRequestPartition 0+ | The partitions inside the topic that we want to commit offsets for.
      partitionIndex int32 0+ | The index of the partition within the topic.
      committedOffset int64 0+ | The message offset to be committed.
      committedLeaderEpoch int32 2+, default -1, ignorable | The leader epoch of the last consumed record.
      committedMetadata string 0+, nullable 0+ | Any associated metadata the client wants to keep.

response TxnOffsetCommitResponse 0-5, key 28, flexible 3+
  # Starting in version 1, on quota violation, brokers send out responses before throttling.
  # Version 2 is the same as version 1.
  # Version 3 adds illegal generation, fenced instance id, and unknown member id errors.
  # Version 4 adds support for new error code TRANSACTION_ABORTABLE (KIP-890).
  # Version 5 is the same with version 3 (KIP-890).
  throttleTimeMs int32 0+ | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  topics []TxnOffsetCommitResponseTopic 0+ | The responses for each topic.
    name string 0+, entity topicName | The topic name.
    partitions []TxnOffsetCommitResponsePartition 0+ | The responses for each partition in the topic.
      partitionIndex int32 0+ | The partition index.
      errorCode int16 0+ | The error code, or 0 if there was no error.
`
