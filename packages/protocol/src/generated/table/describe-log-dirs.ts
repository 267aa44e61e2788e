// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request DescribeLogDirsRequest 0-5, key 35, flexible 2+, deprecated 0, listeners broker zkBroker
  # Version 0 was removed in Apache Kafka 4.0, Version 1 is the new baseline.
  # Version 1 is the same as version 0.
  # Version 2 is the first flexible version.
  # Version 3 is the same as version 2 (new field in response).
  # Version 4 is the same as version 2 (new fields in response).
  # Version 5 is the same as version 2 (new fields in response).
  topics []DescribableLogDirTopic 0+, nullable 0+ | Each topic that we want to describe log directories for, or null for all topics.
    topic string 0+, entity topicName, key | The topic name.
    partitions []int32 0+ | The partition indexes.

response DescribeLogDirsResponse 0-5, key 35, flexible 2+
  # Version 0 was removed in Apache Kafka 4.0, Version 1 is the new baseline.
  # Starting in version 1, on quota violation, brokers send out responses before throttling.
  # Version 2 is the first flexible version.
  # Version 3 adds the top-level ErrorCode field
  # Version 4 adds the TotalBytes and UsableBytes fields
  # Version 5 adds IsCordoned field
  throttleTimeMs int32 0+ | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  errorCode int16 3+, ignorable | The error code, or 0 if there was no error.
  results []DescribeLogDirsResult 0+ | The log directories.
    errorCode int16 0+ | The error code, or 0 if there was no error.
    logDir string 0+ | The absolute log directory path.
    topics []DescribeLogDirsTopic 0+ | The topics.
      name string 0+, entity topicName | The topic name.
      partitions []DescribeLogDirsPartition 0+ | The partitions.
        partitionIndex int32 0+ | The partition index.
        partitionSize int64 0+ | The size of the log segments in this partition in bytes.
        offsetLag int64 0+ | The lag of the log's LEO w.r.t. partition's HW (if it is the current log for the partition) or current replica's LEO (if it is the future log for the partition).
        isFutureKey bool 0+ | True if this log is created by AlterReplicaLogDirsRequest and will replace the current log of the replica in the future.
    totalBytes int64 4+, default -1, ignorable | The total size in bytes of the volume the log directory is in. This value does not include the size of data stored in remote storage.
    usableBytes int64 4+, default -1, ignorable | The usable size in bytes of the volume the log directory is in. This value does not include the size of data stored in remote storage.
    isCordoned bool 5+, ignorable | True if this log directory is cordoned.
`
