export { Client, type ClientOptions, type SendOptions } from './client.ts'
export type { Target } from './routes.ts'
export { clientOptions } from './client-options.ts'
export type { Address, Driver, Link, VersionRange, WireRequest } from './driver.ts'
export { checkCode, kafkaError, kafkaErrorName, type KafkaErrorPlace } from './kafka-error.ts'
export type { MissingAcl } from './missing-acl.ts'
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
export type { Assignor, RacksOf, Shares, Subscriber } from './assignor.ts'
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
  EosStatistics,
  PartitionStatistics,
  StatisticsWindow,
  TopicStatistics,
} from './statistics-report.ts'
export { openClusterWriter, type ClusterWriterOptions } from './id-writer.ts'
export { openTransactions, type OpenTransactionsOptions, type Transactions } from './transactions.ts'
export type { GroupPosition, GroupSeat } from './transaction-offsets.ts'
export { openWriter, type OpenWriterOptions, type PurgeableWriter } from './writer.ts'
export { writerOptions, type WriterOptions } from './writer-options.ts'
export { mirror, type MirrorOptions, type MirrorRound } from './mirror.ts'
export { mapGroupOffsets, type MappedOffsets, OffsetMap } from './offset-map.ts'
export type { Admin } from './cluster-admin.ts'
export type { Outcome } from './admin-ask.ts'
export {
  type AclOperation,
  type AclPatternType,
  type AclResourceType,
  type ConfigOperation,
  type ConfigResourceType,
  type ConfigSource,
  type ConfigType,
  type ScramMechanism,
} from './admin-words.ts'
export {
  type Acl,
  type AclFilter,
  createAcls,
  type CreatedAcl,
  deleteAcls,
  type DeletedAcls,
  describeAcls,
  type FoundAcl,
} from './acls.ts'
export { type MemberName, type RemovedMember, removeMembers } from './admin-group-members.ts'
export { type AlteredOffset, alterGroupOffsets, deleteGroupOffsets } from './admin-group-offsets.ts'
export {
  type AnyGroup,
  type DeletedGroup,
  deleteGroups,
  listAllGroups,
  type ListAllGroupsOptions,
} from './admin-groups.ts'
export {
  describeCluster,
  type DescribeClusterOptions,
  type DescribedBroker,
  type DescribedCluster,
} from './cluster-description.ts'
export {
  alterConfigs,
  type AlterConfigsOptions,
  type AlteredConfigs,
  type ConfigChange,
  type ConfigChanges,
  type ConfigSet,
  incrementalAlterConfigs,
  listConfigResources,
} from './configs-alteration.ts'
export {
  type ConfigEntry,
  type ConfigSynonym,
  describeConfigs,
  type DescribeConfigsOptions,
  type DescribedConfigs,
} from './configs.ts'
export type { ConfigResource } from './config-resources.ts'
export {
  createDelegationToken,
  type CreateTokenOptions,
  type DelegationToken,
  describeDelegationTokens,
  expireDelegationToken,
  type Principal,
  renewDelegationToken,
} from './delegation-tokens.ts'
export { type Election, electLeaders } from './elections.ts'
export {
  type DescribedFeatures,
  describeFeatures,
  type Feature,
  type FeatureUpdate,
  type UpdatedFeature,
  updateFeatures,
} from './features.ts'
export type { LeaderOutcome } from './leaders.ts'
export { listEachOffset } from './list-offsets.ts'
export {
  alterReplicaLogDirs,
  describeLogDirs,
  type DescribeLogDirsOptions,
  type LogDir,
  type LogDirMove,
  type LogDirReplica,
  type MovedLogDir,
  topicSizes,
} from './log-dirs.ts'
export { type ActiveProducer, type DescribedProducers, describeProducers } from './producers.ts'
export {
  addVoter,
  describeQuorum,
  type Quorum,
  type QuorumReplica,
  removeVoter,
  unregisterBroker,
  type Voter,
} from './quorum.ts'
export {
  alterClientQuotas,
  type AlteredQuota,
  describeClientQuotas,
  type Quota,
  type QuotaChange,
  type QuotaEntity,
  type QuotaFilter,
} from './quotas.ts'
export {
  alterPartitionReassignments,
  listPartitionReassignments,
  type OngoingReassignment,
  type Reassigned,
  type Reassignment,
} from './reassignments.ts'
export { type DeletedRecords, deleteRecords } from './records-deletion.ts'
export {
  type AlteredScramUser,
  alterScramUsers,
  describeScramUsers,
  type ScramDeletion,
  type ScramUpsertion,
  type ScramUser,
} from './scram-users.ts'
export { type CreatedTopic, createTopics, type CreateTopicsOptions, type NewTopic } from './topic-creation.ts'
export { type DeletedTopic, deleteTopics, type TopicName } from './topic-deletion.ts'
export {
  type DescribedPartition,
  type DescribedTopic,
  describeTopics,
  type DescribeTopicsOptions,
} from './topic-description.ts'
export { type ListedOffset, listTopicOffsets, type TopicOffsetQuestion } from './topic-offsets.ts'
export { createPartitions, type GrownTopic, type NewPartitions } from './topic-partitions.ts'
export {
  abortTransaction,
  type DescribedTransaction,
  describeTransactions,
  type HangingTransaction,
  type ListedTransaction,
  listTransactions,
  type ListTransactionsOptions,
} from './transactions-admin.ts'
