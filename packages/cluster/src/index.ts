export { Client, type ClientOptions, type SendOptions, type Target } from './client.ts'
export { clientOptions } from './client-options.ts'
export type { Address, Driver, Link, VersionRange, WireRequest } from './driver.ts'
export { checkCode, kafkaError, kafkaErrorName, type KafkaErrorPlace } from './kafka-error.ts'
export { kafkajsDriver } from './kafkajs-driver.ts'
export type { Node, PartitionState, TopicState } from './metadata.ts'
export { socketDriver, type SocketOptions } from './socket-driver.ts'
export {
  listOffsets,
  type FoundOffset,
  type ListOffsetsOptions,
  type OffsetQuestion,
  type OffsetSpec,
} from './list-offsets.ts'
export { clusterTopics, type TopicsOptions } from './topics.ts'
export { cluster, Cluster } from './cluster.ts'
export { clusterBackend, type BackendOptions } from './backend.ts'
export { openReader, type ReaderOptions } from './reader.ts'
export { clusterGroups, type GroupsOptions } from './groups.ts'
export type { Assignor, Shares, Subscriber } from './assignor.ts'
export { rangeAssignor } from './assignor-range.ts'
export { roundRobinAssignor } from './assignor-round-robin.ts'
export { cooperativeStickyAssignor, stickyAssignor } from './assignor-sticky.ts'
export { parseAssignors } from './assignor-names.ts'
export { describeGroup, type DescribedGroup, type DescribedMember } from './group-description.ts'
export { listGroups, type ListedGroup } from './group-listing.ts'
export type { Callbacks, ClusterLogEntry, DeliveredMessage, ThrottleEvent } from './callbacks.ts'
export {
  type ApiVersion,
  brokerRelease,
  brokerVersions,
  request,
  type RequestOf,
  type RequestTarget,
} from './request.ts'
export { clusterSettings } from './settings.ts'
export type {
  BrokerStatistics,
  ClusterStatistics,
  PartitionStatistics,
  StatisticsWindow,
  TopicStatistics,
} from './statistics-report.ts'
export { openClusterWriter, type ClusterWriterOptions } from './id-writer.ts'
export { openTransactions, type OpenTransactionsOptions, type Transactions } from './transactions.ts'
export type { GroupPosition, GroupSeat } from './transaction-offsets.ts'
export { openWriter, type OpenWriterOptions } from './writer.ts'
export { writerOptions, type WriterOptions } from './writer-options.ts'
export { mirror, type MirrorOptions, type MirrorRound } from './mirror.ts'
export { mapGroupOffsets, type MappedOffsets, OffsetMap } from './offset-map.ts'
export { applyReset, planReset, type ResetOptions, type ResetPlan, type ResetTarget } from './group-reset.ts'
export type { Admin } from './cluster-admin.ts'
