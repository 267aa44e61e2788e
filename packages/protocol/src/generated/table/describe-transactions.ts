// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request DescribeTransactionsRequest 0, key 65, flexible 0+, listeners broker zkBroker
  transactionalIds []string 0+, entity transactionalId | Array of transactionalIds to include in describe results. If empty, then no results will be returned.

response DescribeTransactionsResponse 0, key 65, flexible 0+
  throttleTimeMs int32 0+ | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  transactionStates []TransactionState 0+ | The current state of the transaction.
    errorCode int16 0+ | The error code.
    transactionalId string 0+, entity transactionalId | The transactional id.
    transactionState string 0+ | The current transaction state of the producer.
    transactionTimeoutMs int32 0+ | The timeout in milliseconds for the transaction.
    transactionStartTimeMs int64 0+ | The start time of the transaction in milliseconds.
    producerId int64 0+, entity producerId | The current producer id associated with the transaction.
    producerEpoch int16 0+ | The current epoch associated with the producer id.
    topics []TopicData 0+ | The set of partitions included in the current transaction (if active). When a transaction is preparing to commit or abort, this will include only partitions which do not have markers.
      topic string 0+, entity topicName, key | The topic name.
      partitions []int32 0+ | The partition ids included in the current transaction.
`
