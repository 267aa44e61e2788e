// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `coordinator-key ShareSnapshotKey 0, key 0
  groupId string 0 | The group id.
  topicId uuid 0 | The topic id.
  partition int32 0 | The partition index.

coordinator-value ShareSnapshotValue 0, key 0, flexible 0+
  # DeliveryCompleteCount was added in Apache Kafka 4.2 (KIP-1226).
  snapshotEpoch int32 0+ | The snapshot epoch.
  stateEpoch int32 0+ | The state epoch for this share-partition.
  leaderEpoch int32 0+ | The leader epoch of the share-partition.
  startOffset int64 0+ | The share-partition start offset.
  deliveryCompleteCount int32 0+, tag 0, default -1 | The number of offsets greater than or equal to share-partition start offset for which delivery has been completed.
  createTimestamp int64 0+ | The time at which the state was created.
  writeTimestamp int64 0+ | The time at which the state was written or rewritten.
  stateBatches []StateBatch 0+ | The state batches.
    firstOffset int64 0+ | The first offset of this state batch.
    lastOffset int64 0+ | The last offset of this state batch.
    deliveryState int8 0+ | The delivery state - 0:Available,2:Acked,4:Archived.
    deliveryCount int16 0+ | The delivery count.

coordinator-key ShareUpdateKey 0, key 1
  groupId string 0 | The group id.
  topicId uuid 0 | The topic id.
  partition int32 0 | The partition index.

coordinator-value ShareUpdateValue 0, key 1, flexible 0+
  # DeliveryCompleteCount was added in Apache Kafka 4.2 (KIP-1226).
  snapshotEpoch int32 0+ | The snapshot epoch.
  leaderEpoch int32 0+ | The leader epoch of the share-partition.
  startOffset int64 0+ | The share-partition start offset, or -1 if the start offset is not being updated.
  deliveryCompleteCount int32 0+, tag 0, default -1 | The number of offsets greater than or equal to share-partition start offset for which delivery has been completed.
  stateBatches []StateBatch 0+ | The state batches that have been updated.
    firstOffset int64 0+ | The first offset of this state batch.
    lastOffset int64 0+ | The last offset of this state batch.
    deliveryState int8 0+ | The delivery state - 0:Available,2:Acked,4:Archived.
    deliveryCount int16 0+ | The delivery count.
`
