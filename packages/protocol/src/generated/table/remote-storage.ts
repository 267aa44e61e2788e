// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `data ProducerSnapshot 1
  crc uint32 1 | CRC of the snapshot data
  producerEntries []ProducerEntry 1 | The entries in the producer table
    producerId int64 1 | The producer ID
    epoch int16 1 | Current epoch of the producer
    lastSequence int32 1 | Last written sequence of the producer
    lastOffset int64 1 | Last written offset of the producer
    offsetDelta int32 1 | The difference of the last sequence and first sequence in the last written batch
    timestamp int64 1 | Max timestamp from the last written entry
    coordinatorEpoch int32 1 | The epoch of the last transaction coordinator to send an end transaction marker
    currentTxnFirstOffset int64 1 | The first offset of the on-going transaction (-1 if there is none)

metadata RemoteLogSegmentMetadataRecord 0, key 0, flexible 0+
  remoteLogSegmentId RemoteLogSegmentIdEntry 0+ | Unique representation of the remote log segment.
    topicIdPartition TopicIdPartitionEntry 0+ | Represents unique topic partition.
      name string 0+ | Topic name.
      id uuid 0+ | Unique identifier of the topic.
      partition int32 0+ | Partition number.
    id uuid 0+ | Unique identifier of the remote log segment.
  startOffset int64 0+ | Start offset of the segment.
  endOffset int64 0+ | End offset of the segment.
  brokerId int32 0+ | Broker id from which this event is generated.
  maxTimestampMs int64 0+ | Maximum timestamp in milliseconds with in this segment.
  eventTimestampMs int64 0+ | Epoch time in milliseconds at which this event is generated.
  segmentLeaderEpochs []SegmentLeaderEpochEntry 0+ | Leader epoch to start-offset mappings for the records with in this segment.
    leaderEpoch int32 0+ | Leader epoch
    offset int64 0+ | Start offset for the leader epoch.
  segmentSizeInBytes int32 0+ | Segment size in bytes.
  customMetadata bytes 0+, nullable 0+, default null | Custom metadata.
  remoteLogSegmentState int8 0+ | State identifier of the remote log segment, which is RemoteLogSegmentState.id().
  txnIndexEmpty bool 0+, tag 0 | Flag to indicate if the transaction index is empty.

metadata RemoteLogSegmentMetadataSnapshotRecord 0, key 3, flexible 0+
  segmentId uuid 0+ | Unique identifier of the log segment
  startOffset int64 0+ | Start offset of the segment.
  endOffset int64 0+ | End offset of the segment.
  brokerId int32 0+ | Broker (controller or leader) id from which this event is created or updated.
  maxTimestampMs int64 0+ | Maximum timestamp with in this segment.
  eventTimestampMs int64 0+ | Event timestamp of this segment.
  segmentLeaderEpochs []SegmentLeaderEpochEntry 0+ | Leader epochs of this segment.
    leaderEpoch int32 0+ | Leader epoch
    offset int64 0+ | Start offset for the leader epoch
  segmentSizeInBytes int32 0+ | Segment size in bytes
  customMetadata bytes 0+, nullable 0+, default null | Custom metadata.
  remoteLogSegmentState int8 0+ | State of the remote log segment
  txnIndexEmpty bool 0+, tag 0 | Flag to indicate if the transaction index is empty.

metadata RemoteLogSegmentMetadataUpdateRecord 0, key 1, flexible 0+
  remoteLogSegmentId RemoteLogSegmentIdEntry 0+ | Unique representation of the remote log segment.
    topicIdPartition TopicIdPartitionEntry 0+ | Represents unique topic partition.
      name string 0+ | Topic name.
      id uuid 0+ | Unique identifier of the topic.
      partition int32 0+ | Partition number.
    id uuid 0+ | Unique identifier of the remote log segment.
  brokerId int32 0+ | Broker id from which this event is generated.
  eventTimestampMs int64 0+ | Epoch time in milliseconds at which this event is generated.
  customMetadata bytes 0+, nullable 0+, default null | Custom metadata.
  remoteLogSegmentState int8 0+ | State identifier of the remote log segment, which is RemoteLogSegmentState.id().

metadata RemotePartitionDeleteMetadataRecord 0, key 2, flexible 0+
  topicIdPartition TopicIdPartitionEntry 0+ | Represents unique topic partition.
    name string 0+ | Topic name.
    id uuid 0+ | Unique identifier of the topic.
    partition int32 0+ | Partition number.
  brokerId int32 0+ | Broker (controller or leader) id from which this event is created. DELETE_PARTITION_MARKED is sent by the controller. DELETE_PARTITION_STARTED and DELETE_PARTITION_FINISHED are sent by remote log metadata topic partition leader.
  eventTimestampMs int64 0+ | Epoch time in milliseconds at which this event is generated.
  remotePartitionDeleteState int8 0+ | Deletion state identifier of the remote partition, which is RemotePartitionDeleteState.id().
`
