import type { ApiName } from '@kafi/protocol'
import type { Handler } from '../call.ts'
import { answerCreateAcls, answerDeleteAcls, answerDescribeAcls } from './acls.ts'
import { answerApiVersions } from './api-versions.ts'
import {
  answerDescribeCluster,
  answerDescribeLogDirs,
  answerDescribeProducers,
  answerOffsetForLeaderEpoch,
} from './cluster.ts'
import {
  answerAlterConfigs,
  answerDescribeConfigs,
  answerIncrementalAlterConfigs,
  answerListConfigResources,
} from './configs.ts'
import { answerConsumerGroupDescribe, answerConsumerGroupHeartbeat } from './consumer-groups.ts'
import { answerFindCoordinator } from './coordination.ts'
import { answerCreateToken, answerDescribeTokens, answerExpireToken, answerRenewToken } from './delegation-tokens.ts'
import { answerDescribeQuorum, answerUpdateFeatures } from './features.ts'
import { answerFetch } from './fetch.ts'
import { answerDeleteGroups, answerDescribeGroups, answerListGroups, answerOffsetDelete } from './groups.ts'
import { answerListOffsets } from './list-offsets.ts'
import { answerHeartbeat, answerJoinGroup, answerLeaveGroup, answerSyncGroup } from './membership.ts'
import { answerMetadata } from './metadata.ts'
import { answerOffsetCommit, answerOffsetFetch } from './offsets.ts'
import { answerProduce } from './produce.ts'
import { answerAlterClientQuotas, answerDescribeClientQuotas } from './quotas.ts'
import { answerAlterReassignments, answerElectLeaders, answerListReassignments } from './replicas.ts'
import { answerSaslAuthenticate, answerSaslHandshake } from './sasl.ts'
import { answerAlterScramUsers, answerDescribeScramUsers } from './scram-users.ts'
import { answerDescribeTransactions, answerListTransactions, answerWriteTxnMarkers } from './transaction-admin.ts'
import { answerCreatePartitions, answerCreateTopics, answerDeleteRecords, answerDeleteTopics } from './topics.ts'
import {
  answerAddOffsets,
  answerAddPartitions,
  answerEndTxn,
  answerInitProducerId,
  answerTxnOffsetCommit,
} from './transactions.ts'

/** What is served, by the name of the API. */
export const handlers: { readonly [Name in ApiName]?: Handler<Name> } = {
  Produce: answerProduce,
  Fetch: answerFetch,
  ListOffsets: answerListOffsets,
  Metadata: answerMetadata,
  OffsetCommit: answerOffsetCommit,
  OffsetFetch: answerOffsetFetch,
  FindCoordinator: answerFindCoordinator,
  JoinGroup: answerJoinGroup,
  Heartbeat: answerHeartbeat,
  LeaveGroup: answerLeaveGroup,
  SyncGroup: answerSyncGroup,
  DescribeGroups: answerDescribeGroups,
  ListGroups: answerListGroups,
  SaslHandshake: answerSaslHandshake,
  ApiVersions: answerApiVersions,
  CreateTopics: answerCreateTopics,
  DeleteTopics: answerDeleteTopics,
  DeleteRecords: answerDeleteRecords,
  InitProducerId: answerInitProducerId,
  OffsetForLeaderEpoch: answerOffsetForLeaderEpoch,
  AddPartitionsToTxn: answerAddPartitions,
  AddOffsetsToTxn: answerAddOffsets,
  EndTxn: answerEndTxn,
  TxnOffsetCommit: answerTxnOffsetCommit,
  DescribeConfigs: answerDescribeConfigs,
  AlterConfigs: answerAlterConfigs,
  DescribeLogDirs: answerDescribeLogDirs,
  SaslAuthenticate: answerSaslAuthenticate,
  CreatePartitions: answerCreatePartitions,
  DeleteGroups: answerDeleteGroups,
  IncrementalAlterConfigs: answerIncrementalAlterConfigs,
  OffsetDelete: answerOffsetDelete,
  DescribeCluster: answerDescribeCluster,
  DescribeProducers: answerDescribeProducers,
  ListConfigResources: answerListConfigResources,
  WriteTxnMarkers: answerWriteTxnMarkers,
  DescribeAcls: answerDescribeAcls,
  CreateAcls: answerCreateAcls,
  DeleteAcls: answerDeleteAcls,
  ElectLeaders: answerElectLeaders,
  AlterPartitionReassignments: answerAlterReassignments,
  ListPartitionReassignments: answerListReassignments,
  DescribeClientQuotas: answerDescribeClientQuotas,
  AlterClientQuotas: answerAlterClientQuotas,
  DescribeUserScramCredentials: answerDescribeScramUsers,
  AlterUserScramCredentials: answerAlterScramUsers,
  DescribeQuorum: answerDescribeQuorum,
  UpdateFeatures: answerUpdateFeatures,
  CreateDelegationToken: answerCreateToken,
  RenewDelegationToken: answerRenewToken,
  ExpireDelegationToken: answerExpireToken,
  DescribeDelegationToken: answerDescribeTokens,
  ConsumerGroupHeartbeat: answerConsumerGroupHeartbeat,
  ConsumerGroupDescribe: answerConsumerGroupDescribe,
  DescribeTransactions: answerDescribeTransactions,
  ListTransactions: answerListTransactions,
}
