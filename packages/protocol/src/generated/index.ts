// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import type { Api } from '../api.ts'
import type { MessageCodec } from '../message-codec.ts'

import type { AddOffsetsToTxnRequest, AddOffsetsToTxnResponse } from './add-offsets-to-txn.ts'
import type { AddPartitionsToTxnRequest, AddPartitionsToTxnResponse } from './add-partitions-to-txn.ts'
import type { AddRaftVoterRequest, AddRaftVoterResponse } from './add-raft-voter.ts'
import type { AllocateProducerIdsRequest, AllocateProducerIdsResponse } from './allocate-producer-ids.ts'
import type { AlterClientQuotasRequest, AlterClientQuotasResponse } from './alter-client-quotas.ts'
import type { AlterConfigsRequest, AlterConfigsResponse } from './alter-configs.ts'
import type { AlterPartitionReassignmentsRequest, AlterPartitionReassignmentsResponse } from './alter-partition-reassignments.ts'
import type { AlterPartitionRequest, AlterPartitionResponse } from './alter-partition.ts'
import type { AlterReplicaLogDirsRequest, AlterReplicaLogDirsResponse } from './alter-replica-log-dirs.ts'
import type { AlterShareGroupOffsetsRequest, AlterShareGroupOffsetsResponse } from './alter-share-group-offsets.ts'
import type { AlterUserScramCredentialsRequest, AlterUserScramCredentialsResponse } from './alter-user-scram-credentials.ts'
import type { ApiVersionsRequest, ApiVersionsResponse } from './api-versions.ts'
import type { AssignReplicasToDirsRequest, AssignReplicasToDirsResponse } from './assign-replicas-to-dirs.ts'
import type { BeginQuorumEpochRequest, BeginQuorumEpochResponse } from './begin-quorum-epoch.ts'
import type { BrokerHeartbeatRequest, BrokerHeartbeatResponse } from './broker-heartbeat.ts'
import type { BrokerRegistrationRequest, BrokerRegistrationResponse } from './broker-registration.ts'
import type { AbortTransactionRecord, AccessControlEntryRecord, BeginTransactionRecord, BrokerRegistrationChangeRecord, ClearElrRecord, ClientQuotaRecord, ConfigRecord, DelegationTokenRecord, EndTransactionRecord, FeatureLevelRecord, FenceBrokerRecord, NoOpRecord, PartitionChangeRecord, PartitionRecord, ProducerIdsRecord, RegisterBrokerRecord, RegisterControllerRecord, RemoveAccessControlEntryRecord, RemoveDelegationTokenRecord, RemoveTopicRecord, RemoveUserScramCredentialRecord, TopicRecord, UnfenceBrokerRecord, UnregisterBrokerRecord, UserScramCredentialRecord, ZkMigrationStateRecord } from './cluster-metadata.ts'
import type { ConsumerGroupDescribeRequest, ConsumerGroupDescribeResponse } from './consumer-group-describe.ts'
import type { ConsumerGroupHeartbeatRequest, ConsumerGroupHeartbeatResponse } from './consumer-group-heartbeat.ts'
import type { ConsumerProtocolAssignment, ConsumerProtocolSubscription } from './consumer-protocol.ts'
import type { ControlRecordTypeSchema, EndTxnMarker, KRaftVersionRecord, LeaderChangeMessage, SnapshotFooterRecord, SnapshotHeaderRecord, VotersRecord } from './control-records.ts'
import type { ControlledShutdownRequest, ControlledShutdownResponse } from './controlled-shutdown.ts'
import type { ControllerRegistrationRequest, ControllerRegistrationResponse } from './controller-registration.ts'
import type { CreateAclsRequest, CreateAclsResponse } from './create-acls.ts'
import type { CreateDelegationTokenRequest, CreateDelegationTokenResponse } from './create-delegation-token.ts'
import type { CreatePartitionsRequest, CreatePartitionsResponse } from './create-partitions.ts'
import type { CreateTopicsRequest, CreateTopicsResponse } from './create-topics.ts'
import type { DeleteAclsRequest, DeleteAclsResponse } from './delete-acls.ts'
import type { DeleteGroupsRequest, DeleteGroupsResponse } from './delete-groups.ts'
import type { DeleteRecordsRequest, DeleteRecordsResponse } from './delete-records.ts'
import type { DeleteShareGroupOffsetsRequest, DeleteShareGroupOffsetsResponse } from './delete-share-group-offsets.ts'
import type { DeleteShareGroupStateRequest, DeleteShareGroupStateResponse } from './delete-share-group-state.ts'
import type { DeleteTopicsRequest, DeleteTopicsResponse } from './delete-topics.ts'
import type { DescribeAclsRequest, DescribeAclsResponse } from './describe-acls.ts'
import type { DescribeClientQuotasRequest, DescribeClientQuotasResponse } from './describe-client-quotas.ts'
import type { DescribeClusterRequest, DescribeClusterResponse } from './describe-cluster.ts'
import type { DescribeConfigsRequest, DescribeConfigsResponse } from './describe-configs.ts'
import type { DescribeDelegationTokenRequest, DescribeDelegationTokenResponse } from './describe-delegation-token.ts'
import type { DescribeGroupsRequest, DescribeGroupsResponse } from './describe-groups.ts'
import type { DescribeLogDirsRequest, DescribeLogDirsResponse } from './describe-log-dirs.ts'
import type { DescribeProducersRequest, DescribeProducersResponse } from './describe-producers.ts'
import type { DescribeQuorumRequest, DescribeQuorumResponse } from './describe-quorum.ts'
import type { DescribeShareGroupOffsetsRequest, DescribeShareGroupOffsetsResponse } from './describe-share-group-offsets.ts'
import type { DescribeTopicPartitionsRequest, DescribeTopicPartitionsResponse } from './describe-topic-partitions.ts'
import type { DescribeTransactionsRequest, DescribeTransactionsResponse } from './describe-transactions.ts'
import type { DescribeUserScramCredentialsRequest, DescribeUserScramCredentialsResponse } from './describe-user-scram-credentials.ts'
import type { ElectLeadersRequest, ElectLeadersResponse } from './elect-leaders.ts'
import type { EndQuorumEpochRequest, EndQuorumEpochResponse } from './end-quorum-epoch.ts'
import type { EndTxnRequest, EndTxnResponse } from './end-txn.ts'
import type { EnvelopeRequest, EnvelopeResponse } from './envelope.ts'
import type { ExpireDelegationTokenRequest, ExpireDelegationTokenResponse } from './expire-delegation-token.ts'
import type { FetchSnapshotRequest, FetchSnapshotResponse } from './fetch-snapshot.ts'
import type { FetchRequest, FetchResponse } from './fetch.ts'
import type { FindCoordinatorRequest, FindCoordinatorResponse } from './find-coordinator.ts'
import type { GetTelemetrySubscriptionsRequest, GetTelemetrySubscriptionsResponse } from './get-telemetry-subscriptions.ts'
import type { ConsumerGroupCurrentMemberAssignmentKey, ConsumerGroupCurrentMemberAssignmentValue, ConsumerGroupMemberMetadataKey, ConsumerGroupMemberMetadataValue, ConsumerGroupMetadataKey, ConsumerGroupMetadataValue, ConsumerGroupPartitionMetadataKey, ConsumerGroupPartitionMetadataValue, ConsumerGroupRegularExpressionKey, ConsumerGroupRegularExpressionValue, ConsumerGroupTargetAssignmentMemberKey, ConsumerGroupTargetAssignmentMemberValue, ConsumerGroupTargetAssignmentMetadataKey, ConsumerGroupTargetAssignmentMetadataValue, GroupMetadataKey, GroupMetadataValue, LegacyOffsetCommitKey, LegacyOffsetCommitValue, OffsetCommitKey, OffsetCommitValue, ShareGroupCurrentMemberAssignmentKey, ShareGroupCurrentMemberAssignmentValue, ShareGroupMemberMetadataKey, ShareGroupMemberMetadataValue, ShareGroupMetadataKey, ShareGroupMetadataValue, ShareGroupStatePartitionMetadataKey, ShareGroupStatePartitionMetadataValue, ShareGroupTargetAssignmentMemberKey, ShareGroupTargetAssignmentMemberValue, ShareGroupTargetAssignmentMetadataKey, ShareGroupTargetAssignmentMetadataValue, StreamsGroupCurrentMemberAssignmentKey, StreamsGroupCurrentMemberAssignmentValue, StreamsGroupMemberMetadataKey, StreamsGroupMemberMetadataValue, StreamsGroupMetadataKey, StreamsGroupMetadataValue, StreamsGroupTargetAssignmentMemberKey, StreamsGroupTargetAssignmentMemberValue, StreamsGroupTargetAssignmentMetadataKey, StreamsGroupTargetAssignmentMetadataValue, StreamsGroupTopologyKey, StreamsGroupTopologyValue } from './group-coordinator.ts'
import type { RequestHeader, ResponseHeader } from './headers.ts'
import type { HeartbeatRequest, HeartbeatResponse } from './heartbeat.ts'
import type { IncrementalAlterConfigsRequest, IncrementalAlterConfigsResponse } from './incremental-alter-configs.ts'
import type { InitProducerIdRequest, InitProducerIdResponse } from './init-producer-id.ts'
import type { InitializeShareGroupStateRequest, InitializeShareGroupStateResponse } from './initialize-share-group-state.ts'
import type { JoinGroupRequest, JoinGroupResponse } from './join-group.ts'
import type { LeaderAndIsrRequest, LeaderAndIsrResponse } from './leader-and-isr.ts'
import type { LeaveGroupRequest, LeaveGroupResponse } from './leave-group.ts'
import type { ListConfigResourcesRequest, ListConfigResourcesResponse } from './list-config-resources.ts'
import type { ListGroupsRequest, ListGroupsResponse } from './list-groups.ts'
import type { ListOffsetsRequest, ListOffsetsResponse } from './list-offsets.ts'
import type { ListPartitionReassignmentsRequest, ListPartitionReassignmentsResponse } from './list-partition-reassignments.ts'
import type { ListTransactionsRequest, ListTransactionsResponse } from './list-transactions.ts'
import type { MetadataRequest, MetadataResponse } from './metadata.ts'
import type { OffsetCommitRequest, OffsetCommitResponse } from './offset-commit.ts'
import type { OffsetDeleteRequest, OffsetDeleteResponse } from './offset-delete.ts'
import type { OffsetFetchRequest, OffsetFetchResponse } from './offset-fetch.ts'
import type { OffsetForLeaderEpochRequest, OffsetForLeaderEpochResponse } from './offset-for-leader-epoch.ts'
import type { DefaultPrincipalData } from './principal.ts'
import type { ProduceRequest, ProduceResponse } from './produce.ts'
import type { PushTelemetryRequest, PushTelemetryResponse } from './push-telemetry.ts'
import type { QuorumStateData } from './raft.ts'
import type { ReadShareGroupStateSummaryRequest, ReadShareGroupStateSummaryResponse } from './read-share-group-state-summary.ts'
import type { ReadShareGroupStateRequest, ReadShareGroupStateResponse } from './read-share-group-state.ts'
import type { ProducerSnapshot, RemoteLogSegmentMetadataRecord, RemoteLogSegmentMetadataSnapshotRecord, RemoteLogSegmentMetadataUpdateRecord, RemotePartitionDeleteMetadataRecord } from './remote-storage.ts'
import type { RemoveRaftVoterRequest, RemoveRaftVoterResponse } from './remove-raft-voter.ts'
import type { RenewDelegationTokenRequest, RenewDelegationTokenResponse } from './renew-delegation-token.ts'
import type { SaslAuthenticateRequest, SaslAuthenticateResponse } from './sasl-authenticate.ts'
import type { SaslHandshakeRequest, SaslHandshakeResponse } from './sasl-handshake.ts'
import type { ShareAcknowledgeRequest, ShareAcknowledgeResponse } from './share-acknowledge.ts'
import type { ShareSnapshotKey, ShareSnapshotValue, ShareUpdateKey, ShareUpdateValue } from './share-coordinator.ts'
import type { ShareFetchRequest, ShareFetchResponse } from './share-fetch.ts'
import type { ShareGroupDescribeRequest, ShareGroupDescribeResponse } from './share-group-describe.ts'
import type { ShareGroupHeartbeatRequest, ShareGroupHeartbeatResponse } from './share-group-heartbeat.ts'
import type { StopReplicaRequest, StopReplicaResponse } from './stop-replica.ts'
import type { StreamsGroupDescribeRequest, StreamsGroupDescribeResponse } from './streams-group-describe.ts'
import type { StreamsGroupHeartbeatRequest, StreamsGroupHeartbeatResponse } from './streams-group-heartbeat.ts'
import type { SyncGroupRequest, SyncGroupResponse } from './sync-group.ts'
import type { TransactionLogKey, TransactionLogValue } from './transaction-coordinator.ts'
import type { TxnOffsetCommitRequest, TxnOffsetCommitResponse } from './txn-offset-commit.ts'
import type { UnregisterBrokerRequest, UnregisterBrokerResponse } from './unregister-broker.ts'
import type { UpdateFeaturesRequest, UpdateFeaturesResponse } from './update-features.ts'
import type { UpdateMetadataRequest, UpdateMetadataResponse } from './update-metadata.ts'
import type { UpdateRaftVoterRequest, UpdateRaftVoterResponse } from './update-raft-voter.ts'
import type { VoteRequest, VoteResponse } from './vote.ts'
import type { WriteShareGroupStateRequest, WriteShareGroupStateResponse } from './write-share-group-state.ts'
import type { WriteTxnMarkersRequest, WriteTxnMarkersResponse } from './write-txn-markers.ts'

/** Every API by its name: its key and what it takes and gives. */
export interface ApiMap {
  readonly Produce: { readonly key: 0; readonly request: ProduceRequest; readonly response: ProduceResponse }
  readonly Fetch: { readonly key: 1; readonly request: FetchRequest; readonly response: FetchResponse }
  readonly ListOffsets: { readonly key: 2; readonly request: ListOffsetsRequest; readonly response: ListOffsetsResponse }
  readonly Metadata: { readonly key: 3; readonly request: MetadataRequest; readonly response: MetadataResponse }
  readonly LeaderAndIsr: { readonly key: 4; readonly request: LeaderAndIsrRequest; readonly response: LeaderAndIsrResponse }
  readonly StopReplica: { readonly key: 5; readonly request: StopReplicaRequest; readonly response: StopReplicaResponse }
  readonly UpdateMetadata: { readonly key: 6; readonly request: UpdateMetadataRequest; readonly response: UpdateMetadataResponse }
  readonly ControlledShutdown: { readonly key: 7; readonly request: ControlledShutdownRequest; readonly response: ControlledShutdownResponse }
  readonly OffsetCommit: { readonly key: 8; readonly request: OffsetCommitRequest; readonly response: OffsetCommitResponse }
  readonly OffsetFetch: { readonly key: 9; readonly request: OffsetFetchRequest; readonly response: OffsetFetchResponse }
  readonly FindCoordinator: { readonly key: 10; readonly request: FindCoordinatorRequest; readonly response: FindCoordinatorResponse }
  readonly JoinGroup: { readonly key: 11; readonly request: JoinGroupRequest; readonly response: JoinGroupResponse }
  readonly Heartbeat: { readonly key: 12; readonly request: HeartbeatRequest; readonly response: HeartbeatResponse }
  readonly LeaveGroup: { readonly key: 13; readonly request: LeaveGroupRequest; readonly response: LeaveGroupResponse }
  readonly SyncGroup: { readonly key: 14; readonly request: SyncGroupRequest; readonly response: SyncGroupResponse }
  readonly DescribeGroups: { readonly key: 15; readonly request: DescribeGroupsRequest; readonly response: DescribeGroupsResponse }
  readonly ListGroups: { readonly key: 16; readonly request: ListGroupsRequest; readonly response: ListGroupsResponse }
  readonly SaslHandshake: { readonly key: 17; readonly request: SaslHandshakeRequest; readonly response: SaslHandshakeResponse }
  readonly ApiVersions: { readonly key: 18; readonly request: ApiVersionsRequest; readonly response: ApiVersionsResponse }
  readonly CreateTopics: { readonly key: 19; readonly request: CreateTopicsRequest; readonly response: CreateTopicsResponse }
  readonly DeleteTopics: { readonly key: 20; readonly request: DeleteTopicsRequest; readonly response: DeleteTopicsResponse }
  readonly DeleteRecords: { readonly key: 21; readonly request: DeleteRecordsRequest; readonly response: DeleteRecordsResponse }
  readonly InitProducerId: { readonly key: 22; readonly request: InitProducerIdRequest; readonly response: InitProducerIdResponse }
  readonly OffsetForLeaderEpoch: { readonly key: 23; readonly request: OffsetForLeaderEpochRequest; readonly response: OffsetForLeaderEpochResponse }
  readonly AddPartitionsToTxn: { readonly key: 24; readonly request: AddPartitionsToTxnRequest; readonly response: AddPartitionsToTxnResponse }
  readonly AddOffsetsToTxn: { readonly key: 25; readonly request: AddOffsetsToTxnRequest; readonly response: AddOffsetsToTxnResponse }
  readonly EndTxn: { readonly key: 26; readonly request: EndTxnRequest; readonly response: EndTxnResponse }
  readonly WriteTxnMarkers: { readonly key: 27; readonly request: WriteTxnMarkersRequest; readonly response: WriteTxnMarkersResponse }
  readonly TxnOffsetCommit: { readonly key: 28; readonly request: TxnOffsetCommitRequest; readonly response: TxnOffsetCommitResponse }
  readonly DescribeAcls: { readonly key: 29; readonly request: DescribeAclsRequest; readonly response: DescribeAclsResponse }
  readonly CreateAcls: { readonly key: 30; readonly request: CreateAclsRequest; readonly response: CreateAclsResponse }
  readonly DeleteAcls: { readonly key: 31; readonly request: DeleteAclsRequest; readonly response: DeleteAclsResponse }
  readonly DescribeConfigs: { readonly key: 32; readonly request: DescribeConfigsRequest; readonly response: DescribeConfigsResponse }
  readonly AlterConfigs: { readonly key: 33; readonly request: AlterConfigsRequest; readonly response: AlterConfigsResponse }
  readonly AlterReplicaLogDirs: { readonly key: 34; readonly request: AlterReplicaLogDirsRequest; readonly response: AlterReplicaLogDirsResponse }
  readonly DescribeLogDirs: { readonly key: 35; readonly request: DescribeLogDirsRequest; readonly response: DescribeLogDirsResponse }
  readonly SaslAuthenticate: { readonly key: 36; readonly request: SaslAuthenticateRequest; readonly response: SaslAuthenticateResponse }
  readonly CreatePartitions: { readonly key: 37; readonly request: CreatePartitionsRequest; readonly response: CreatePartitionsResponse }
  readonly CreateDelegationToken: { readonly key: 38; readonly request: CreateDelegationTokenRequest; readonly response: CreateDelegationTokenResponse }
  readonly RenewDelegationToken: { readonly key: 39; readonly request: RenewDelegationTokenRequest; readonly response: RenewDelegationTokenResponse }
  readonly ExpireDelegationToken: { readonly key: 40; readonly request: ExpireDelegationTokenRequest; readonly response: ExpireDelegationTokenResponse }
  readonly DescribeDelegationToken: { readonly key: 41; readonly request: DescribeDelegationTokenRequest; readonly response: DescribeDelegationTokenResponse }
  readonly DeleteGroups: { readonly key: 42; readonly request: DeleteGroupsRequest; readonly response: DeleteGroupsResponse }
  readonly ElectLeaders: { readonly key: 43; readonly request: ElectLeadersRequest; readonly response: ElectLeadersResponse }
  readonly IncrementalAlterConfigs: { readonly key: 44; readonly request: IncrementalAlterConfigsRequest; readonly response: IncrementalAlterConfigsResponse }
  readonly AlterPartitionReassignments: { readonly key: 45; readonly request: AlterPartitionReassignmentsRequest; readonly response: AlterPartitionReassignmentsResponse }
  readonly ListPartitionReassignments: { readonly key: 46; readonly request: ListPartitionReassignmentsRequest; readonly response: ListPartitionReassignmentsResponse }
  readonly OffsetDelete: { readonly key: 47; readonly request: OffsetDeleteRequest; readonly response: OffsetDeleteResponse }
  readonly DescribeClientQuotas: { readonly key: 48; readonly request: DescribeClientQuotasRequest; readonly response: DescribeClientQuotasResponse }
  readonly AlterClientQuotas: { readonly key: 49; readonly request: AlterClientQuotasRequest; readonly response: AlterClientQuotasResponse }
  readonly DescribeUserScramCredentials: { readonly key: 50; readonly request: DescribeUserScramCredentialsRequest; readonly response: DescribeUserScramCredentialsResponse }
  readonly AlterUserScramCredentials: { readonly key: 51; readonly request: AlterUserScramCredentialsRequest; readonly response: AlterUserScramCredentialsResponse }
  readonly Vote: { readonly key: 52; readonly request: VoteRequest; readonly response: VoteResponse }
  readonly BeginQuorumEpoch: { readonly key: 53; readonly request: BeginQuorumEpochRequest; readonly response: BeginQuorumEpochResponse }
  readonly EndQuorumEpoch: { readonly key: 54; readonly request: EndQuorumEpochRequest; readonly response: EndQuorumEpochResponse }
  readonly DescribeQuorum: { readonly key: 55; readonly request: DescribeQuorumRequest; readonly response: DescribeQuorumResponse }
  readonly AlterPartition: { readonly key: 56; readonly request: AlterPartitionRequest; readonly response: AlterPartitionResponse }
  readonly UpdateFeatures: { readonly key: 57; readonly request: UpdateFeaturesRequest; readonly response: UpdateFeaturesResponse }
  readonly Envelope: { readonly key: 58; readonly request: EnvelopeRequest; readonly response: EnvelopeResponse }
  readonly FetchSnapshot: { readonly key: 59; readonly request: FetchSnapshotRequest; readonly response: FetchSnapshotResponse }
  readonly DescribeCluster: { readonly key: 60; readonly request: DescribeClusterRequest; readonly response: DescribeClusterResponse }
  readonly DescribeProducers: { readonly key: 61; readonly request: DescribeProducersRequest; readonly response: DescribeProducersResponse }
  readonly BrokerRegistration: { readonly key: 62; readonly request: BrokerRegistrationRequest; readonly response: BrokerRegistrationResponse }
  readonly BrokerHeartbeat: { readonly key: 63; readonly request: BrokerHeartbeatRequest; readonly response: BrokerHeartbeatResponse }
  readonly UnregisterBroker: { readonly key: 64; readonly request: UnregisterBrokerRequest; readonly response: UnregisterBrokerResponse }
  readonly DescribeTransactions: { readonly key: 65; readonly request: DescribeTransactionsRequest; readonly response: DescribeTransactionsResponse }
  readonly ListTransactions: { readonly key: 66; readonly request: ListTransactionsRequest; readonly response: ListTransactionsResponse }
  readonly AllocateProducerIds: { readonly key: 67; readonly request: AllocateProducerIdsRequest; readonly response: AllocateProducerIdsResponse }
  readonly ConsumerGroupHeartbeat: { readonly key: 68; readonly request: ConsumerGroupHeartbeatRequest; readonly response: ConsumerGroupHeartbeatResponse }
  readonly ConsumerGroupDescribe: { readonly key: 69; readonly request: ConsumerGroupDescribeRequest; readonly response: ConsumerGroupDescribeResponse }
  readonly ControllerRegistration: { readonly key: 70; readonly request: ControllerRegistrationRequest; readonly response: ControllerRegistrationResponse }
  readonly GetTelemetrySubscriptions: { readonly key: 71; readonly request: GetTelemetrySubscriptionsRequest; readonly response: GetTelemetrySubscriptionsResponse }
  readonly PushTelemetry: { readonly key: 72; readonly request: PushTelemetryRequest; readonly response: PushTelemetryResponse }
  readonly AssignReplicasToDirs: { readonly key: 73; readonly request: AssignReplicasToDirsRequest; readonly response: AssignReplicasToDirsResponse }
  readonly ListConfigResources: { readonly key: 74; readonly request: ListConfigResourcesRequest; readonly response: ListConfigResourcesResponse }
  readonly DescribeTopicPartitions: { readonly key: 75; readonly request: DescribeTopicPartitionsRequest; readonly response: DescribeTopicPartitionsResponse }
  readonly ShareGroupHeartbeat: { readonly key: 76; readonly request: ShareGroupHeartbeatRequest; readonly response: ShareGroupHeartbeatResponse }
  readonly ShareGroupDescribe: { readonly key: 77; readonly request: ShareGroupDescribeRequest; readonly response: ShareGroupDescribeResponse }
  readonly ShareFetch: { readonly key: 78; readonly request: ShareFetchRequest; readonly response: ShareFetchResponse }
  readonly ShareAcknowledge: { readonly key: 79; readonly request: ShareAcknowledgeRequest; readonly response: ShareAcknowledgeResponse }
  readonly AddRaftVoter: { readonly key: 80; readonly request: AddRaftVoterRequest; readonly response: AddRaftVoterResponse }
  readonly RemoveRaftVoter: { readonly key: 81; readonly request: RemoveRaftVoterRequest; readonly response: RemoveRaftVoterResponse }
  readonly UpdateRaftVoter: { readonly key: 82; readonly request: UpdateRaftVoterRequest; readonly response: UpdateRaftVoterResponse }
  readonly InitializeShareGroupState: { readonly key: 83; readonly request: InitializeShareGroupStateRequest; readonly response: InitializeShareGroupStateResponse }
  readonly ReadShareGroupState: { readonly key: 84; readonly request: ReadShareGroupStateRequest; readonly response: ReadShareGroupStateResponse }
  readonly WriteShareGroupState: { readonly key: 85; readonly request: WriteShareGroupStateRequest; readonly response: WriteShareGroupStateResponse }
  readonly DeleteShareGroupState: { readonly key: 86; readonly request: DeleteShareGroupStateRequest; readonly response: DeleteShareGroupStateResponse }
  readonly ReadShareGroupStateSummary: { readonly key: 87; readonly request: ReadShareGroupStateSummaryRequest; readonly response: ReadShareGroupStateSummaryResponse }
  readonly StreamsGroupHeartbeat: { readonly key: 88; readonly request: StreamsGroupHeartbeatRequest; readonly response: StreamsGroupHeartbeatResponse }
  readonly StreamsGroupDescribe: { readonly key: 89; readonly request: StreamsGroupDescribeRequest; readonly response: StreamsGroupDescribeResponse }
  readonly DescribeShareGroupOffsets: { readonly key: 90; readonly request: DescribeShareGroupOffsetsRequest; readonly response: DescribeShareGroupOffsetsResponse }
  readonly AlterShareGroupOffsets: { readonly key: 91; readonly request: AlterShareGroupOffsetsRequest; readonly response: AlterShareGroupOffsetsResponse }
  readonly DeleteShareGroupOffsets: { readonly key: 92; readonly request: DeleteShareGroupOffsetsRequest; readonly response: DeleteShareGroupOffsetsResponse }
}

/** Every message by its name. */
export interface MessageMap {
  readonly AddOffsetsToTxnRequest: AddOffsetsToTxnRequest
  readonly AddOffsetsToTxnResponse: AddOffsetsToTxnResponse
  readonly AddPartitionsToTxnRequest: AddPartitionsToTxnRequest
  readonly AddPartitionsToTxnResponse: AddPartitionsToTxnResponse
  readonly AddRaftVoterRequest: AddRaftVoterRequest
  readonly AddRaftVoterResponse: AddRaftVoterResponse
  readonly AllocateProducerIdsRequest: AllocateProducerIdsRequest
  readonly AllocateProducerIdsResponse: AllocateProducerIdsResponse
  readonly AlterClientQuotasRequest: AlterClientQuotasRequest
  readonly AlterClientQuotasResponse: AlterClientQuotasResponse
  readonly AlterConfigsRequest: AlterConfigsRequest
  readonly AlterConfigsResponse: AlterConfigsResponse
  readonly AlterPartitionReassignmentsRequest: AlterPartitionReassignmentsRequest
  readonly AlterPartitionReassignmentsResponse: AlterPartitionReassignmentsResponse
  readonly AlterPartitionRequest: AlterPartitionRequest
  readonly AlterPartitionResponse: AlterPartitionResponse
  readonly AlterReplicaLogDirsRequest: AlterReplicaLogDirsRequest
  readonly AlterReplicaLogDirsResponse: AlterReplicaLogDirsResponse
  readonly AlterShareGroupOffsetsRequest: AlterShareGroupOffsetsRequest
  readonly AlterShareGroupOffsetsResponse: AlterShareGroupOffsetsResponse
  readonly AlterUserScramCredentialsRequest: AlterUserScramCredentialsRequest
  readonly AlterUserScramCredentialsResponse: AlterUserScramCredentialsResponse
  readonly ApiVersionsRequest: ApiVersionsRequest
  readonly ApiVersionsResponse: ApiVersionsResponse
  readonly AssignReplicasToDirsRequest: AssignReplicasToDirsRequest
  readonly AssignReplicasToDirsResponse: AssignReplicasToDirsResponse
  readonly BeginQuorumEpochRequest: BeginQuorumEpochRequest
  readonly BeginQuorumEpochResponse: BeginQuorumEpochResponse
  readonly BrokerHeartbeatRequest: BrokerHeartbeatRequest
  readonly BrokerHeartbeatResponse: BrokerHeartbeatResponse
  readonly BrokerRegistrationRequest: BrokerRegistrationRequest
  readonly BrokerRegistrationResponse: BrokerRegistrationResponse
  readonly AbortTransactionRecord: AbortTransactionRecord
  readonly AccessControlEntryRecord: AccessControlEntryRecord
  readonly BeginTransactionRecord: BeginTransactionRecord
  readonly BrokerRegistrationChangeRecord: BrokerRegistrationChangeRecord
  readonly ClearElrRecord: ClearElrRecord
  readonly ClientQuotaRecord: ClientQuotaRecord
  readonly ConfigRecord: ConfigRecord
  readonly DelegationTokenRecord: DelegationTokenRecord
  readonly EndTransactionRecord: EndTransactionRecord
  readonly FeatureLevelRecord: FeatureLevelRecord
  readonly FenceBrokerRecord: FenceBrokerRecord
  readonly NoOpRecord: NoOpRecord
  readonly PartitionChangeRecord: PartitionChangeRecord
  readonly PartitionRecord: PartitionRecord
  readonly ProducerIdsRecord: ProducerIdsRecord
  readonly RegisterBrokerRecord: RegisterBrokerRecord
  readonly RegisterControllerRecord: RegisterControllerRecord
  readonly RemoveAccessControlEntryRecord: RemoveAccessControlEntryRecord
  readonly RemoveDelegationTokenRecord: RemoveDelegationTokenRecord
  readonly RemoveTopicRecord: RemoveTopicRecord
  readonly RemoveUserScramCredentialRecord: RemoveUserScramCredentialRecord
  readonly TopicRecord: TopicRecord
  readonly UnfenceBrokerRecord: UnfenceBrokerRecord
  readonly UnregisterBrokerRecord: UnregisterBrokerRecord
  readonly UserScramCredentialRecord: UserScramCredentialRecord
  readonly ZkMigrationStateRecord: ZkMigrationStateRecord
  readonly ConsumerGroupDescribeRequest: ConsumerGroupDescribeRequest
  readonly ConsumerGroupDescribeResponse: ConsumerGroupDescribeResponse
  readonly ConsumerGroupHeartbeatRequest: ConsumerGroupHeartbeatRequest
  readonly ConsumerGroupHeartbeatResponse: ConsumerGroupHeartbeatResponse
  readonly ConsumerProtocolAssignment: ConsumerProtocolAssignment
  readonly ConsumerProtocolSubscription: ConsumerProtocolSubscription
  readonly ControlRecordTypeSchema: ControlRecordTypeSchema
  readonly EndTxnMarker: EndTxnMarker
  readonly KRaftVersionRecord: KRaftVersionRecord
  readonly LeaderChangeMessage: LeaderChangeMessage
  readonly SnapshotFooterRecord: SnapshotFooterRecord
  readonly SnapshotHeaderRecord: SnapshotHeaderRecord
  readonly VotersRecord: VotersRecord
  readonly ControlledShutdownRequest: ControlledShutdownRequest
  readonly ControlledShutdownResponse: ControlledShutdownResponse
  readonly ControllerRegistrationRequest: ControllerRegistrationRequest
  readonly ControllerRegistrationResponse: ControllerRegistrationResponse
  readonly CreateAclsRequest: CreateAclsRequest
  readonly CreateAclsResponse: CreateAclsResponse
  readonly CreateDelegationTokenRequest: CreateDelegationTokenRequest
  readonly CreateDelegationTokenResponse: CreateDelegationTokenResponse
  readonly CreatePartitionsRequest: CreatePartitionsRequest
  readonly CreatePartitionsResponse: CreatePartitionsResponse
  readonly CreateTopicsRequest: CreateTopicsRequest
  readonly CreateTopicsResponse: CreateTopicsResponse
  readonly DeleteAclsRequest: DeleteAclsRequest
  readonly DeleteAclsResponse: DeleteAclsResponse
  readonly DeleteGroupsRequest: DeleteGroupsRequest
  readonly DeleteGroupsResponse: DeleteGroupsResponse
  readonly DeleteRecordsRequest: DeleteRecordsRequest
  readonly DeleteRecordsResponse: DeleteRecordsResponse
  readonly DeleteShareGroupOffsetsRequest: DeleteShareGroupOffsetsRequest
  readonly DeleteShareGroupOffsetsResponse: DeleteShareGroupOffsetsResponse
  readonly DeleteShareGroupStateRequest: DeleteShareGroupStateRequest
  readonly DeleteShareGroupStateResponse: DeleteShareGroupStateResponse
  readonly DeleteTopicsRequest: DeleteTopicsRequest
  readonly DeleteTopicsResponse: DeleteTopicsResponse
  readonly DescribeAclsRequest: DescribeAclsRequest
  readonly DescribeAclsResponse: DescribeAclsResponse
  readonly DescribeClientQuotasRequest: DescribeClientQuotasRequest
  readonly DescribeClientQuotasResponse: DescribeClientQuotasResponse
  readonly DescribeClusterRequest: DescribeClusterRequest
  readonly DescribeClusterResponse: DescribeClusterResponse
  readonly DescribeConfigsRequest: DescribeConfigsRequest
  readonly DescribeConfigsResponse: DescribeConfigsResponse
  readonly DescribeDelegationTokenRequest: DescribeDelegationTokenRequest
  readonly DescribeDelegationTokenResponse: DescribeDelegationTokenResponse
  readonly DescribeGroupsRequest: DescribeGroupsRequest
  readonly DescribeGroupsResponse: DescribeGroupsResponse
  readonly DescribeLogDirsRequest: DescribeLogDirsRequest
  readonly DescribeLogDirsResponse: DescribeLogDirsResponse
  readonly DescribeProducersRequest: DescribeProducersRequest
  readonly DescribeProducersResponse: DescribeProducersResponse
  readonly DescribeQuorumRequest: DescribeQuorumRequest
  readonly DescribeQuorumResponse: DescribeQuorumResponse
  readonly DescribeShareGroupOffsetsRequest: DescribeShareGroupOffsetsRequest
  readonly DescribeShareGroupOffsetsResponse: DescribeShareGroupOffsetsResponse
  readonly DescribeTopicPartitionsRequest: DescribeTopicPartitionsRequest
  readonly DescribeTopicPartitionsResponse: DescribeTopicPartitionsResponse
  readonly DescribeTransactionsRequest: DescribeTransactionsRequest
  readonly DescribeTransactionsResponse: DescribeTransactionsResponse
  readonly DescribeUserScramCredentialsRequest: DescribeUserScramCredentialsRequest
  readonly DescribeUserScramCredentialsResponse: DescribeUserScramCredentialsResponse
  readonly ElectLeadersRequest: ElectLeadersRequest
  readonly ElectLeadersResponse: ElectLeadersResponse
  readonly EndQuorumEpochRequest: EndQuorumEpochRequest
  readonly EndQuorumEpochResponse: EndQuorumEpochResponse
  readonly EndTxnRequest: EndTxnRequest
  readonly EndTxnResponse: EndTxnResponse
  readonly EnvelopeRequest: EnvelopeRequest
  readonly EnvelopeResponse: EnvelopeResponse
  readonly ExpireDelegationTokenRequest: ExpireDelegationTokenRequest
  readonly ExpireDelegationTokenResponse: ExpireDelegationTokenResponse
  readonly FetchSnapshotRequest: FetchSnapshotRequest
  readonly FetchSnapshotResponse: FetchSnapshotResponse
  readonly FetchRequest: FetchRequest
  readonly FetchResponse: FetchResponse
  readonly FindCoordinatorRequest: FindCoordinatorRequest
  readonly FindCoordinatorResponse: FindCoordinatorResponse
  readonly GetTelemetrySubscriptionsRequest: GetTelemetrySubscriptionsRequest
  readonly GetTelemetrySubscriptionsResponse: GetTelemetrySubscriptionsResponse
  readonly ConsumerGroupCurrentMemberAssignmentKey: ConsumerGroupCurrentMemberAssignmentKey
  readonly ConsumerGroupCurrentMemberAssignmentValue: ConsumerGroupCurrentMemberAssignmentValue
  readonly ConsumerGroupMemberMetadataKey: ConsumerGroupMemberMetadataKey
  readonly ConsumerGroupMemberMetadataValue: ConsumerGroupMemberMetadataValue
  readonly ConsumerGroupMetadataKey: ConsumerGroupMetadataKey
  readonly ConsumerGroupMetadataValue: ConsumerGroupMetadataValue
  readonly ConsumerGroupPartitionMetadataKey: ConsumerGroupPartitionMetadataKey
  readonly ConsumerGroupPartitionMetadataValue: ConsumerGroupPartitionMetadataValue
  readonly ConsumerGroupRegularExpressionKey: ConsumerGroupRegularExpressionKey
  readonly ConsumerGroupRegularExpressionValue: ConsumerGroupRegularExpressionValue
  readonly ConsumerGroupTargetAssignmentMemberKey: ConsumerGroupTargetAssignmentMemberKey
  readonly ConsumerGroupTargetAssignmentMemberValue: ConsumerGroupTargetAssignmentMemberValue
  readonly ConsumerGroupTargetAssignmentMetadataKey: ConsumerGroupTargetAssignmentMetadataKey
  readonly ConsumerGroupTargetAssignmentMetadataValue: ConsumerGroupTargetAssignmentMetadataValue
  readonly GroupMetadataKey: GroupMetadataKey
  readonly GroupMetadataValue: GroupMetadataValue
  readonly LegacyOffsetCommitKey: LegacyOffsetCommitKey
  readonly LegacyOffsetCommitValue: LegacyOffsetCommitValue
  readonly OffsetCommitKey: OffsetCommitKey
  readonly OffsetCommitValue: OffsetCommitValue
  readonly ShareGroupCurrentMemberAssignmentKey: ShareGroupCurrentMemberAssignmentKey
  readonly ShareGroupCurrentMemberAssignmentValue: ShareGroupCurrentMemberAssignmentValue
  readonly ShareGroupMemberMetadataKey: ShareGroupMemberMetadataKey
  readonly ShareGroupMemberMetadataValue: ShareGroupMemberMetadataValue
  readonly ShareGroupMetadataKey: ShareGroupMetadataKey
  readonly ShareGroupMetadataValue: ShareGroupMetadataValue
  readonly ShareGroupStatePartitionMetadataKey: ShareGroupStatePartitionMetadataKey
  readonly ShareGroupStatePartitionMetadataValue: ShareGroupStatePartitionMetadataValue
  readonly ShareGroupTargetAssignmentMemberKey: ShareGroupTargetAssignmentMemberKey
  readonly ShareGroupTargetAssignmentMemberValue: ShareGroupTargetAssignmentMemberValue
  readonly ShareGroupTargetAssignmentMetadataKey: ShareGroupTargetAssignmentMetadataKey
  readonly ShareGroupTargetAssignmentMetadataValue: ShareGroupTargetAssignmentMetadataValue
  readonly StreamsGroupCurrentMemberAssignmentKey: StreamsGroupCurrentMemberAssignmentKey
  readonly StreamsGroupCurrentMemberAssignmentValue: StreamsGroupCurrentMemberAssignmentValue
  readonly StreamsGroupMemberMetadataKey: StreamsGroupMemberMetadataKey
  readonly StreamsGroupMemberMetadataValue: StreamsGroupMemberMetadataValue
  readonly StreamsGroupMetadataKey: StreamsGroupMetadataKey
  readonly StreamsGroupMetadataValue: StreamsGroupMetadataValue
  readonly StreamsGroupTargetAssignmentMemberKey: StreamsGroupTargetAssignmentMemberKey
  readonly StreamsGroupTargetAssignmentMemberValue: StreamsGroupTargetAssignmentMemberValue
  readonly StreamsGroupTargetAssignmentMetadataKey: StreamsGroupTargetAssignmentMetadataKey
  readonly StreamsGroupTargetAssignmentMetadataValue: StreamsGroupTargetAssignmentMetadataValue
  readonly StreamsGroupTopologyKey: StreamsGroupTopologyKey
  readonly StreamsGroupTopologyValue: StreamsGroupTopologyValue
  readonly RequestHeader: RequestHeader
  readonly ResponseHeader: ResponseHeader
  readonly HeartbeatRequest: HeartbeatRequest
  readonly HeartbeatResponse: HeartbeatResponse
  readonly IncrementalAlterConfigsRequest: IncrementalAlterConfigsRequest
  readonly IncrementalAlterConfigsResponse: IncrementalAlterConfigsResponse
  readonly InitProducerIdRequest: InitProducerIdRequest
  readonly InitProducerIdResponse: InitProducerIdResponse
  readonly InitializeShareGroupStateRequest: InitializeShareGroupStateRequest
  readonly InitializeShareGroupStateResponse: InitializeShareGroupStateResponse
  readonly JoinGroupRequest: JoinGroupRequest
  readonly JoinGroupResponse: JoinGroupResponse
  readonly LeaderAndIsrRequest: LeaderAndIsrRequest
  readonly LeaderAndIsrResponse: LeaderAndIsrResponse
  readonly LeaveGroupRequest: LeaveGroupRequest
  readonly LeaveGroupResponse: LeaveGroupResponse
  readonly ListConfigResourcesRequest: ListConfigResourcesRequest
  readonly ListConfigResourcesResponse: ListConfigResourcesResponse
  readonly ListGroupsRequest: ListGroupsRequest
  readonly ListGroupsResponse: ListGroupsResponse
  readonly ListOffsetsRequest: ListOffsetsRequest
  readonly ListOffsetsResponse: ListOffsetsResponse
  readonly ListPartitionReassignmentsRequest: ListPartitionReassignmentsRequest
  readonly ListPartitionReassignmentsResponse: ListPartitionReassignmentsResponse
  readonly ListTransactionsRequest: ListTransactionsRequest
  readonly ListTransactionsResponse: ListTransactionsResponse
  readonly MetadataRequest: MetadataRequest
  readonly MetadataResponse: MetadataResponse
  readonly OffsetCommitRequest: OffsetCommitRequest
  readonly OffsetCommitResponse: OffsetCommitResponse
  readonly OffsetDeleteRequest: OffsetDeleteRequest
  readonly OffsetDeleteResponse: OffsetDeleteResponse
  readonly OffsetFetchRequest: OffsetFetchRequest
  readonly OffsetFetchResponse: OffsetFetchResponse
  readonly OffsetForLeaderEpochRequest: OffsetForLeaderEpochRequest
  readonly OffsetForLeaderEpochResponse: OffsetForLeaderEpochResponse
  readonly DefaultPrincipalData: DefaultPrincipalData
  readonly ProduceRequest: ProduceRequest
  readonly ProduceResponse: ProduceResponse
  readonly PushTelemetryRequest: PushTelemetryRequest
  readonly PushTelemetryResponse: PushTelemetryResponse
  readonly QuorumStateData: QuorumStateData
  readonly ReadShareGroupStateSummaryRequest: ReadShareGroupStateSummaryRequest
  readonly ReadShareGroupStateSummaryResponse: ReadShareGroupStateSummaryResponse
  readonly ReadShareGroupStateRequest: ReadShareGroupStateRequest
  readonly ReadShareGroupStateResponse: ReadShareGroupStateResponse
  readonly ProducerSnapshot: ProducerSnapshot
  readonly RemoteLogSegmentMetadataRecord: RemoteLogSegmentMetadataRecord
  readonly RemoteLogSegmentMetadataSnapshotRecord: RemoteLogSegmentMetadataSnapshotRecord
  readonly RemoteLogSegmentMetadataUpdateRecord: RemoteLogSegmentMetadataUpdateRecord
  readonly RemotePartitionDeleteMetadataRecord: RemotePartitionDeleteMetadataRecord
  readonly RemoveRaftVoterRequest: RemoveRaftVoterRequest
  readonly RemoveRaftVoterResponse: RemoveRaftVoterResponse
  readonly RenewDelegationTokenRequest: RenewDelegationTokenRequest
  readonly RenewDelegationTokenResponse: RenewDelegationTokenResponse
  readonly SaslAuthenticateRequest: SaslAuthenticateRequest
  readonly SaslAuthenticateResponse: SaslAuthenticateResponse
  readonly SaslHandshakeRequest: SaslHandshakeRequest
  readonly SaslHandshakeResponse: SaslHandshakeResponse
  readonly ShareAcknowledgeRequest: ShareAcknowledgeRequest
  readonly ShareAcknowledgeResponse: ShareAcknowledgeResponse
  readonly ShareSnapshotKey: ShareSnapshotKey
  readonly ShareSnapshotValue: ShareSnapshotValue
  readonly ShareUpdateKey: ShareUpdateKey
  readonly ShareUpdateValue: ShareUpdateValue
  readonly ShareFetchRequest: ShareFetchRequest
  readonly ShareFetchResponse: ShareFetchResponse
  readonly ShareGroupDescribeRequest: ShareGroupDescribeRequest
  readonly ShareGroupDescribeResponse: ShareGroupDescribeResponse
  readonly ShareGroupHeartbeatRequest: ShareGroupHeartbeatRequest
  readonly ShareGroupHeartbeatResponse: ShareGroupHeartbeatResponse
  readonly StopReplicaRequest: StopReplicaRequest
  readonly StopReplicaResponse: StopReplicaResponse
  readonly StreamsGroupDescribeRequest: StreamsGroupDescribeRequest
  readonly StreamsGroupDescribeResponse: StreamsGroupDescribeResponse
  readonly StreamsGroupHeartbeatRequest: StreamsGroupHeartbeatRequest
  readonly StreamsGroupHeartbeatResponse: StreamsGroupHeartbeatResponse
  readonly SyncGroupRequest: SyncGroupRequest
  readonly SyncGroupResponse: SyncGroupResponse
  readonly TransactionLogKey: TransactionLogKey
  readonly TransactionLogValue: TransactionLogValue
  readonly TxnOffsetCommitRequest: TxnOffsetCommitRequest
  readonly TxnOffsetCommitResponse: TxnOffsetCommitResponse
  readonly UnregisterBrokerRequest: UnregisterBrokerRequest
  readonly UnregisterBrokerResponse: UnregisterBrokerResponse
  readonly UpdateFeaturesRequest: UpdateFeaturesRequest
  readonly UpdateFeaturesResponse: UpdateFeaturesResponse
  readonly UpdateMetadataRequest: UpdateMetadataRequest
  readonly UpdateMetadataResponse: UpdateMetadataResponse
  readonly UpdateRaftVoterRequest: UpdateRaftVoterRequest
  readonly UpdateRaftVoterResponse: UpdateRaftVoterResponse
  readonly VoteRequest: VoteRequest
  readonly VoteResponse: VoteResponse
  readonly WriteShareGroupStateRequest: WriteShareGroupStateRequest
  readonly WriteShareGroupStateResponse: WriteShareGroupStateResponse
  readonly WriteTxnMarkersRequest: WriteTxnMarkersRequest
  readonly WriteTxnMarkersResponse: WriteTxnMarkersResponse
}

/** Key, name, first and last version, first flexible one of the request, and whether the last is unstable. */
export const apiList: readonly (readonly [key: number, name: keyof ApiMap, min: number, max: number, flexibleFrom: number, latestUnstable: boolean])[] = [
  [0, 'Produce', 0, 13, 9, false],
  [1, 'Fetch', 0, 18, 12, false],
  [2, 'ListOffsets', 0, 11, 6, false],
  [3, 'Metadata', 0, 13, 9, false],
  [4, 'LeaderAndIsr', 0, 7, 4, false],
  [5, 'StopReplica', 0, 4, 2, false],
  [6, 'UpdateMetadata', 0, 8, 6, false],
  [7, 'ControlledShutdown', 0, 3, 3, false],
  [8, 'OffsetCommit', 0, 10, 8, false],
  [9, 'OffsetFetch', 0, 10, 6, false],
  [10, 'FindCoordinator', 0, 6, 3, false],
  [11, 'JoinGroup', 0, 9, 6, false],
  [12, 'Heartbeat', 0, 4, 4, false],
  [13, 'LeaveGroup', 0, 5, 4, false],
  [14, 'SyncGroup', 0, 5, 4, false],
  [15, 'DescribeGroups', 0, 6, 5, false],
  [16, 'ListGroups', 0, 5, 3, false],
  [17, 'SaslHandshake', 0, 1, Infinity, false],
  [18, 'ApiVersions', 0, 4, 3, false],
  [19, 'CreateTopics', 0, 7, 5, false],
  [20, 'DeleteTopics', 0, 6, 4, false],
  [21, 'DeleteRecords', 0, 2, 2, false],
  [22, 'InitProducerId', 0, 6, 2, true],
  [23, 'OffsetForLeaderEpoch', 0, 4, 4, false],
  [24, 'AddPartitionsToTxn', 0, 5, 3, false],
  [25, 'AddOffsetsToTxn', 0, 4, 3, false],
  [26, 'EndTxn', 0, 5, 3, false],
  [27, 'WriteTxnMarkers', 0, 2, 1, false],
  [28, 'TxnOffsetCommit', 0, 5, 3, false],
  [29, 'DescribeAcls', 0, 3, 2, false],
  [30, 'CreateAcls', 0, 3, 2, false],
  [31, 'DeleteAcls', 0, 3, 2, false],
  [32, 'DescribeConfigs', 0, 4, 4, false],
  [33, 'AlterConfigs', 0, 2, 2, false],
  [34, 'AlterReplicaLogDirs', 0, 2, 2, false],
  [35, 'DescribeLogDirs', 0, 5, 2, false],
  [36, 'SaslAuthenticate', 0, 2, 2, false],
  [37, 'CreatePartitions', 0, 3, 2, false],
  [38, 'CreateDelegationToken', 0, 3, 2, false],
  [39, 'RenewDelegationToken', 0, 2, 2, false],
  [40, 'ExpireDelegationToken', 0, 2, 2, false],
  [41, 'DescribeDelegationToken', 0, 3, 2, false],
  [42, 'DeleteGroups', 0, 2, 2, false],
  [43, 'ElectLeaders', 0, 2, 2, false],
  [44, 'IncrementalAlterConfigs', 0, 1, 1, false],
  [45, 'AlterPartitionReassignments', 0, 1, 0, false],
  [46, 'ListPartitionReassignments', 0, 0, 0, false],
  [47, 'OffsetDelete', 0, 0, Infinity, false],
  [48, 'DescribeClientQuotas', 0, 1, 1, false],
  [49, 'AlterClientQuotas', 0, 1, 1, false],
  [50, 'DescribeUserScramCredentials', 0, 0, 0, false],
  [51, 'AlterUserScramCredentials', 0, 0, 0, false],
  [52, 'Vote', 0, 2, 0, false],
  [53, 'BeginQuorumEpoch', 0, 1, 1, false],
  [54, 'EndQuorumEpoch', 0, 1, 1, false],
  [55, 'DescribeQuorum', 0, 2, 0, false],
  [56, 'AlterPartition', 0, 3, 0, false],
  [57, 'UpdateFeatures', 0, 2, 0, false],
  [58, 'Envelope', 0, 0, 0, false],
  [59, 'FetchSnapshot', 0, 1, 0, false],
  [60, 'DescribeCluster', 0, 2, 0, false],
  [61, 'DescribeProducers', 0, 0, 0, false],
  [62, 'BrokerRegistration', 0, 4, 0, false],
  [63, 'BrokerHeartbeat', 0, 2, 0, false],
  [64, 'UnregisterBroker', 0, 0, 0, false],
  [65, 'DescribeTransactions', 0, 0, 0, false],
  [66, 'ListTransactions', 0, 2, 0, false],
  [67, 'AllocateProducerIds', 0, 0, 0, false],
  [68, 'ConsumerGroupHeartbeat', 0, 1, 0, false],
  [69, 'ConsumerGroupDescribe', 0, 1, 0, false],
  [70, 'ControllerRegistration', 0, 0, 0, false],
  [71, 'GetTelemetrySubscriptions', 0, 0, 0, false],
  [72, 'PushTelemetry', 0, 0, 0, false],
  [73, 'AssignReplicasToDirs', 0, 0, 0, false],
  [74, 'ListConfigResources', 0, 1, 0, false],
  [75, 'DescribeTopicPartitions', 0, 0, 0, false],
  [76, 'ShareGroupHeartbeat', 0, 1, 0, false],
  [77, 'ShareGroupDescribe', 0, 1, 0, false],
  [78, 'ShareFetch', 0, 2, 0, false],
  [79, 'ShareAcknowledge', 0, 2, 0, false],
  [80, 'AddRaftVoter', 0, 1, 0, false],
  [81, 'RemoveRaftVoter', 0, 0, 0, false],
  [82, 'UpdateRaftVoter', 0, 0, 0, false],
  [83, 'InitializeShareGroupState', 0, 0, 0, false],
  [84, 'ReadShareGroupState', 0, 0, 0, false],
  [85, 'WriteShareGroupState', 0, 1, 0, false],
  [86, 'DeleteShareGroupState', 0, 0, 0, false],
  [87, 'ReadShareGroupStateSummary', 0, 1, 0, false],
  [88, 'StreamsGroupHeartbeat', 0, 0, 0, false],
  [89, 'StreamsGroupDescribe', 0, 0, 0, false],
  [90, 'DescribeShareGroupOffsets', 0, 1, 0, false],
  [91, 'AlterShareGroupOffsets', 0, 0, 0, false],
  [92, 'DeleteShareGroupOffsets', 0, 0, 0, false],
]

/** Loads an API. */
export const apiLoaders: { readonly [Name in keyof ApiMap]: () => Promise<Api<ApiMap[Name]['request'], ApiMap[Name]['response']>> } = {
  Produce: async () => (await import('./produce.ts')).api,
  Fetch: async () => (await import('./fetch.ts')).api,
  ListOffsets: async () => (await import('./list-offsets.ts')).api,
  Metadata: async () => (await import('./metadata.ts')).api,
  LeaderAndIsr: async () => (await import('./leader-and-isr.ts')).api,
  StopReplica: async () => (await import('./stop-replica.ts')).api,
  UpdateMetadata: async () => (await import('./update-metadata.ts')).api,
  ControlledShutdown: async () => (await import('./controlled-shutdown.ts')).api,
  OffsetCommit: async () => (await import('./offset-commit.ts')).api,
  OffsetFetch: async () => (await import('./offset-fetch.ts')).api,
  FindCoordinator: async () => (await import('./find-coordinator.ts')).api,
  JoinGroup: async () => (await import('./join-group.ts')).api,
  Heartbeat: async () => (await import('./heartbeat.ts')).api,
  LeaveGroup: async () => (await import('./leave-group.ts')).api,
  SyncGroup: async () => (await import('./sync-group.ts')).api,
  DescribeGroups: async () => (await import('./describe-groups.ts')).api,
  ListGroups: async () => (await import('./list-groups.ts')).api,
  SaslHandshake: async () => (await import('./sasl-handshake.ts')).api,
  ApiVersions: async () => (await import('./api-versions.ts')).api,
  CreateTopics: async () => (await import('./create-topics.ts')).api,
  DeleteTopics: async () => (await import('./delete-topics.ts')).api,
  DeleteRecords: async () => (await import('./delete-records.ts')).api,
  InitProducerId: async () => (await import('./init-producer-id.ts')).api,
  OffsetForLeaderEpoch: async () => (await import('./offset-for-leader-epoch.ts')).api,
  AddPartitionsToTxn: async () => (await import('./add-partitions-to-txn.ts')).api,
  AddOffsetsToTxn: async () => (await import('./add-offsets-to-txn.ts')).api,
  EndTxn: async () => (await import('./end-txn.ts')).api,
  WriteTxnMarkers: async () => (await import('./write-txn-markers.ts')).api,
  TxnOffsetCommit: async () => (await import('./txn-offset-commit.ts')).api,
  DescribeAcls: async () => (await import('./describe-acls.ts')).api,
  CreateAcls: async () => (await import('./create-acls.ts')).api,
  DeleteAcls: async () => (await import('./delete-acls.ts')).api,
  DescribeConfigs: async () => (await import('./describe-configs.ts')).api,
  AlterConfigs: async () => (await import('./alter-configs.ts')).api,
  AlterReplicaLogDirs: async () => (await import('./alter-replica-log-dirs.ts')).api,
  DescribeLogDirs: async () => (await import('./describe-log-dirs.ts')).api,
  SaslAuthenticate: async () => (await import('./sasl-authenticate.ts')).api,
  CreatePartitions: async () => (await import('./create-partitions.ts')).api,
  CreateDelegationToken: async () => (await import('./create-delegation-token.ts')).api,
  RenewDelegationToken: async () => (await import('./renew-delegation-token.ts')).api,
  ExpireDelegationToken: async () => (await import('./expire-delegation-token.ts')).api,
  DescribeDelegationToken: async () => (await import('./describe-delegation-token.ts')).api,
  DeleteGroups: async () => (await import('./delete-groups.ts')).api,
  ElectLeaders: async () => (await import('./elect-leaders.ts')).api,
  IncrementalAlterConfigs: async () => (await import('./incremental-alter-configs.ts')).api,
  AlterPartitionReassignments: async () => (await import('./alter-partition-reassignments.ts')).api,
  ListPartitionReassignments: async () => (await import('./list-partition-reassignments.ts')).api,
  OffsetDelete: async () => (await import('./offset-delete.ts')).api,
  DescribeClientQuotas: async () => (await import('./describe-client-quotas.ts')).api,
  AlterClientQuotas: async () => (await import('./alter-client-quotas.ts')).api,
  DescribeUserScramCredentials: async () => (await import('./describe-user-scram-credentials.ts')).api,
  AlterUserScramCredentials: async () => (await import('./alter-user-scram-credentials.ts')).api,
  Vote: async () => (await import('./vote.ts')).api,
  BeginQuorumEpoch: async () => (await import('./begin-quorum-epoch.ts')).api,
  EndQuorumEpoch: async () => (await import('./end-quorum-epoch.ts')).api,
  DescribeQuorum: async () => (await import('./describe-quorum.ts')).api,
  AlterPartition: async () => (await import('./alter-partition.ts')).api,
  UpdateFeatures: async () => (await import('./update-features.ts')).api,
  Envelope: async () => (await import('./envelope.ts')).api,
  FetchSnapshot: async () => (await import('./fetch-snapshot.ts')).api,
  DescribeCluster: async () => (await import('./describe-cluster.ts')).api,
  DescribeProducers: async () => (await import('./describe-producers.ts')).api,
  BrokerRegistration: async () => (await import('./broker-registration.ts')).api,
  BrokerHeartbeat: async () => (await import('./broker-heartbeat.ts')).api,
  UnregisterBroker: async () => (await import('./unregister-broker.ts')).api,
  DescribeTransactions: async () => (await import('./describe-transactions.ts')).api,
  ListTransactions: async () => (await import('./list-transactions.ts')).api,
  AllocateProducerIds: async () => (await import('./allocate-producer-ids.ts')).api,
  ConsumerGroupHeartbeat: async () => (await import('./consumer-group-heartbeat.ts')).api,
  ConsumerGroupDescribe: async () => (await import('./consumer-group-describe.ts')).api,
  ControllerRegistration: async () => (await import('./controller-registration.ts')).api,
  GetTelemetrySubscriptions: async () => (await import('./get-telemetry-subscriptions.ts')).api,
  PushTelemetry: async () => (await import('./push-telemetry.ts')).api,
  AssignReplicasToDirs: async () => (await import('./assign-replicas-to-dirs.ts')).api,
  ListConfigResources: async () => (await import('./list-config-resources.ts')).api,
  DescribeTopicPartitions: async () => (await import('./describe-topic-partitions.ts')).api,
  ShareGroupHeartbeat: async () => (await import('./share-group-heartbeat.ts')).api,
  ShareGroupDescribe: async () => (await import('./share-group-describe.ts')).api,
  ShareFetch: async () => (await import('./share-fetch.ts')).api,
  ShareAcknowledge: async () => (await import('./share-acknowledge.ts')).api,
  AddRaftVoter: async () => (await import('./add-raft-voter.ts')).api,
  RemoveRaftVoter: async () => (await import('./remove-raft-voter.ts')).api,
  UpdateRaftVoter: async () => (await import('./update-raft-voter.ts')).api,
  InitializeShareGroupState: async () => (await import('./initialize-share-group-state.ts')).api,
  ReadShareGroupState: async () => (await import('./read-share-group-state.ts')).api,
  WriteShareGroupState: async () => (await import('./write-share-group-state.ts')).api,
  DeleteShareGroupState: async () => (await import('./delete-share-group-state.ts')).api,
  ReadShareGroupStateSummary: async () => (await import('./read-share-group-state-summary.ts')).api,
  StreamsGroupHeartbeat: async () => (await import('./streams-group-heartbeat.ts')).api,
  StreamsGroupDescribe: async () => (await import('./streams-group-describe.ts')).api,
  DescribeShareGroupOffsets: async () => (await import('./describe-share-group-offsets.ts')).api,
  AlterShareGroupOffsets: async () => (await import('./alter-share-group-offsets.ts')).api,
  DeleteShareGroupOffsets: async () => (await import('./delete-share-group-offsets.ts')).api,
}

/** Loads a message. */
export const messageLoaders: { readonly [Name in keyof MessageMap]: () => Promise<MessageCodec<MessageMap[Name]>> } = {
  AddOffsetsToTxnRequest: async () => (await import('./add-offsets-to-txn.ts')).addOffsetsToTxnRequest,
  AddOffsetsToTxnResponse: async () => (await import('./add-offsets-to-txn.ts')).addOffsetsToTxnResponse,
  AddPartitionsToTxnRequest: async () => (await import('./add-partitions-to-txn.ts')).addPartitionsToTxnRequest,
  AddPartitionsToTxnResponse: async () => (await import('./add-partitions-to-txn.ts')).addPartitionsToTxnResponse,
  AddRaftVoterRequest: async () => (await import('./add-raft-voter.ts')).addRaftVoterRequest,
  AddRaftVoterResponse: async () => (await import('./add-raft-voter.ts')).addRaftVoterResponse,
  AllocateProducerIdsRequest: async () => (await import('./allocate-producer-ids.ts')).allocateProducerIdsRequest,
  AllocateProducerIdsResponse: async () => (await import('./allocate-producer-ids.ts')).allocateProducerIdsResponse,
  AlterClientQuotasRequest: async () => (await import('./alter-client-quotas.ts')).alterClientQuotasRequest,
  AlterClientQuotasResponse: async () => (await import('./alter-client-quotas.ts')).alterClientQuotasResponse,
  AlterConfigsRequest: async () => (await import('./alter-configs.ts')).alterConfigsRequest,
  AlterConfigsResponse: async () => (await import('./alter-configs.ts')).alterConfigsResponse,
  AlterPartitionReassignmentsRequest: async () => (await import('./alter-partition-reassignments.ts')).alterPartitionReassignmentsRequest,
  AlterPartitionReassignmentsResponse: async () => (await import('./alter-partition-reassignments.ts')).alterPartitionReassignmentsResponse,
  AlterPartitionRequest: async () => (await import('./alter-partition.ts')).alterPartitionRequest,
  AlterPartitionResponse: async () => (await import('./alter-partition.ts')).alterPartitionResponse,
  AlterReplicaLogDirsRequest: async () => (await import('./alter-replica-log-dirs.ts')).alterReplicaLogDirsRequest,
  AlterReplicaLogDirsResponse: async () => (await import('./alter-replica-log-dirs.ts')).alterReplicaLogDirsResponse,
  AlterShareGroupOffsetsRequest: async () => (await import('./alter-share-group-offsets.ts')).alterShareGroupOffsetsRequest,
  AlterShareGroupOffsetsResponse: async () => (await import('./alter-share-group-offsets.ts')).alterShareGroupOffsetsResponse,
  AlterUserScramCredentialsRequest: async () => (await import('./alter-user-scram-credentials.ts')).alterUserScramCredentialsRequest,
  AlterUserScramCredentialsResponse: async () => (await import('./alter-user-scram-credentials.ts')).alterUserScramCredentialsResponse,
  ApiVersionsRequest: async () => (await import('./api-versions.ts')).apiVersionsRequest,
  ApiVersionsResponse: async () => (await import('./api-versions.ts')).apiVersionsResponse,
  AssignReplicasToDirsRequest: async () => (await import('./assign-replicas-to-dirs.ts')).assignReplicasToDirsRequest,
  AssignReplicasToDirsResponse: async () => (await import('./assign-replicas-to-dirs.ts')).assignReplicasToDirsResponse,
  BeginQuorumEpochRequest: async () => (await import('./begin-quorum-epoch.ts')).beginQuorumEpochRequest,
  BeginQuorumEpochResponse: async () => (await import('./begin-quorum-epoch.ts')).beginQuorumEpochResponse,
  BrokerHeartbeatRequest: async () => (await import('./broker-heartbeat.ts')).brokerHeartbeatRequest,
  BrokerHeartbeatResponse: async () => (await import('./broker-heartbeat.ts')).brokerHeartbeatResponse,
  BrokerRegistrationRequest: async () => (await import('./broker-registration.ts')).brokerRegistrationRequest,
  BrokerRegistrationResponse: async () => (await import('./broker-registration.ts')).brokerRegistrationResponse,
  AbortTransactionRecord: async () => (await import('./cluster-metadata.ts')).abortTransactionRecord,
  AccessControlEntryRecord: async () => (await import('./cluster-metadata.ts')).accessControlEntryRecord,
  BeginTransactionRecord: async () => (await import('./cluster-metadata.ts')).beginTransactionRecord,
  BrokerRegistrationChangeRecord: async () => (await import('./cluster-metadata.ts')).brokerRegistrationChangeRecord,
  ClearElrRecord: async () => (await import('./cluster-metadata.ts')).clearElrRecord,
  ClientQuotaRecord: async () => (await import('./cluster-metadata.ts')).clientQuotaRecord,
  ConfigRecord: async () => (await import('./cluster-metadata.ts')).configRecord,
  DelegationTokenRecord: async () => (await import('./cluster-metadata.ts')).delegationTokenRecord,
  EndTransactionRecord: async () => (await import('./cluster-metadata.ts')).endTransactionRecord,
  FeatureLevelRecord: async () => (await import('./cluster-metadata.ts')).featureLevelRecord,
  FenceBrokerRecord: async () => (await import('./cluster-metadata.ts')).fenceBrokerRecord,
  NoOpRecord: async () => (await import('./cluster-metadata.ts')).noOpRecord,
  PartitionChangeRecord: async () => (await import('./cluster-metadata.ts')).partitionChangeRecord,
  PartitionRecord: async () => (await import('./cluster-metadata.ts')).partitionRecord,
  ProducerIdsRecord: async () => (await import('./cluster-metadata.ts')).producerIdsRecord,
  RegisterBrokerRecord: async () => (await import('./cluster-metadata.ts')).registerBrokerRecord,
  RegisterControllerRecord: async () => (await import('./cluster-metadata.ts')).registerControllerRecord,
  RemoveAccessControlEntryRecord: async () => (await import('./cluster-metadata.ts')).removeAccessControlEntryRecord,
  RemoveDelegationTokenRecord: async () => (await import('./cluster-metadata.ts')).removeDelegationTokenRecord,
  RemoveTopicRecord: async () => (await import('./cluster-metadata.ts')).removeTopicRecord,
  RemoveUserScramCredentialRecord: async () => (await import('./cluster-metadata.ts')).removeUserScramCredentialRecord,
  TopicRecord: async () => (await import('./cluster-metadata.ts')).topicRecord,
  UnfenceBrokerRecord: async () => (await import('./cluster-metadata.ts')).unfenceBrokerRecord,
  UnregisterBrokerRecord: async () => (await import('./cluster-metadata.ts')).unregisterBrokerRecord,
  UserScramCredentialRecord: async () => (await import('./cluster-metadata.ts')).userScramCredentialRecord,
  ZkMigrationStateRecord: async () => (await import('./cluster-metadata.ts')).zkMigrationStateRecord,
  ConsumerGroupDescribeRequest: async () => (await import('./consumer-group-describe.ts')).consumerGroupDescribeRequest,
  ConsumerGroupDescribeResponse: async () => (await import('./consumer-group-describe.ts')).consumerGroupDescribeResponse,
  ConsumerGroupHeartbeatRequest: async () => (await import('./consumer-group-heartbeat.ts')).consumerGroupHeartbeatRequest,
  ConsumerGroupHeartbeatResponse: async () => (await import('./consumer-group-heartbeat.ts')).consumerGroupHeartbeatResponse,
  ConsumerProtocolAssignment: async () => (await import('./consumer-protocol.ts')).consumerProtocolAssignment,
  ConsumerProtocolSubscription: async () => (await import('./consumer-protocol.ts')).consumerProtocolSubscription,
  ControlRecordTypeSchema: async () => (await import('./control-records.ts')).controlRecordTypeSchema,
  EndTxnMarker: async () => (await import('./control-records.ts')).endTxnMarker,
  KRaftVersionRecord: async () => (await import('./control-records.ts')).kRaftVersionRecord,
  LeaderChangeMessage: async () => (await import('./control-records.ts')).leaderChangeMessage,
  SnapshotFooterRecord: async () => (await import('./control-records.ts')).snapshotFooterRecord,
  SnapshotHeaderRecord: async () => (await import('./control-records.ts')).snapshotHeaderRecord,
  VotersRecord: async () => (await import('./control-records.ts')).votersRecord,
  ControlledShutdownRequest: async () => (await import('./controlled-shutdown.ts')).controlledShutdownRequest,
  ControlledShutdownResponse: async () => (await import('./controlled-shutdown.ts')).controlledShutdownResponse,
  ControllerRegistrationRequest: async () => (await import('./controller-registration.ts')).controllerRegistrationRequest,
  ControllerRegistrationResponse: async () => (await import('./controller-registration.ts')).controllerRegistrationResponse,
  CreateAclsRequest: async () => (await import('./create-acls.ts')).createAclsRequest,
  CreateAclsResponse: async () => (await import('./create-acls.ts')).createAclsResponse,
  CreateDelegationTokenRequest: async () => (await import('./create-delegation-token.ts')).createDelegationTokenRequest,
  CreateDelegationTokenResponse: async () => (await import('./create-delegation-token.ts')).createDelegationTokenResponse,
  CreatePartitionsRequest: async () => (await import('./create-partitions.ts')).createPartitionsRequest,
  CreatePartitionsResponse: async () => (await import('./create-partitions.ts')).createPartitionsResponse,
  CreateTopicsRequest: async () => (await import('./create-topics.ts')).createTopicsRequest,
  CreateTopicsResponse: async () => (await import('./create-topics.ts')).createTopicsResponse,
  DeleteAclsRequest: async () => (await import('./delete-acls.ts')).deleteAclsRequest,
  DeleteAclsResponse: async () => (await import('./delete-acls.ts')).deleteAclsResponse,
  DeleteGroupsRequest: async () => (await import('./delete-groups.ts')).deleteGroupsRequest,
  DeleteGroupsResponse: async () => (await import('./delete-groups.ts')).deleteGroupsResponse,
  DeleteRecordsRequest: async () => (await import('./delete-records.ts')).deleteRecordsRequest,
  DeleteRecordsResponse: async () => (await import('./delete-records.ts')).deleteRecordsResponse,
  DeleteShareGroupOffsetsRequest: async () => (await import('./delete-share-group-offsets.ts')).deleteShareGroupOffsetsRequest,
  DeleteShareGroupOffsetsResponse: async () => (await import('./delete-share-group-offsets.ts')).deleteShareGroupOffsetsResponse,
  DeleteShareGroupStateRequest: async () => (await import('./delete-share-group-state.ts')).deleteShareGroupStateRequest,
  DeleteShareGroupStateResponse: async () => (await import('./delete-share-group-state.ts')).deleteShareGroupStateResponse,
  DeleteTopicsRequest: async () => (await import('./delete-topics.ts')).deleteTopicsRequest,
  DeleteTopicsResponse: async () => (await import('./delete-topics.ts')).deleteTopicsResponse,
  DescribeAclsRequest: async () => (await import('./describe-acls.ts')).describeAclsRequest,
  DescribeAclsResponse: async () => (await import('./describe-acls.ts')).describeAclsResponse,
  DescribeClientQuotasRequest: async () => (await import('./describe-client-quotas.ts')).describeClientQuotasRequest,
  DescribeClientQuotasResponse: async () => (await import('./describe-client-quotas.ts')).describeClientQuotasResponse,
  DescribeClusterRequest: async () => (await import('./describe-cluster.ts')).describeClusterRequest,
  DescribeClusterResponse: async () => (await import('./describe-cluster.ts')).describeClusterResponse,
  DescribeConfigsRequest: async () => (await import('./describe-configs.ts')).describeConfigsRequest,
  DescribeConfigsResponse: async () => (await import('./describe-configs.ts')).describeConfigsResponse,
  DescribeDelegationTokenRequest: async () => (await import('./describe-delegation-token.ts')).describeDelegationTokenRequest,
  DescribeDelegationTokenResponse: async () => (await import('./describe-delegation-token.ts')).describeDelegationTokenResponse,
  DescribeGroupsRequest: async () => (await import('./describe-groups.ts')).describeGroupsRequest,
  DescribeGroupsResponse: async () => (await import('./describe-groups.ts')).describeGroupsResponse,
  DescribeLogDirsRequest: async () => (await import('./describe-log-dirs.ts')).describeLogDirsRequest,
  DescribeLogDirsResponse: async () => (await import('./describe-log-dirs.ts')).describeLogDirsResponse,
  DescribeProducersRequest: async () => (await import('./describe-producers.ts')).describeProducersRequest,
  DescribeProducersResponse: async () => (await import('./describe-producers.ts')).describeProducersResponse,
  DescribeQuorumRequest: async () => (await import('./describe-quorum.ts')).describeQuorumRequest,
  DescribeQuorumResponse: async () => (await import('./describe-quorum.ts')).describeQuorumResponse,
  DescribeShareGroupOffsetsRequest: async () => (await import('./describe-share-group-offsets.ts')).describeShareGroupOffsetsRequest,
  DescribeShareGroupOffsetsResponse: async () => (await import('./describe-share-group-offsets.ts')).describeShareGroupOffsetsResponse,
  DescribeTopicPartitionsRequest: async () => (await import('./describe-topic-partitions.ts')).describeTopicPartitionsRequest,
  DescribeTopicPartitionsResponse: async () => (await import('./describe-topic-partitions.ts')).describeTopicPartitionsResponse,
  DescribeTransactionsRequest: async () => (await import('./describe-transactions.ts')).describeTransactionsRequest,
  DescribeTransactionsResponse: async () => (await import('./describe-transactions.ts')).describeTransactionsResponse,
  DescribeUserScramCredentialsRequest: async () => (await import('./describe-user-scram-credentials.ts')).describeUserScramCredentialsRequest,
  DescribeUserScramCredentialsResponse: async () => (await import('./describe-user-scram-credentials.ts')).describeUserScramCredentialsResponse,
  ElectLeadersRequest: async () => (await import('./elect-leaders.ts')).electLeadersRequest,
  ElectLeadersResponse: async () => (await import('./elect-leaders.ts')).electLeadersResponse,
  EndQuorumEpochRequest: async () => (await import('./end-quorum-epoch.ts')).endQuorumEpochRequest,
  EndQuorumEpochResponse: async () => (await import('./end-quorum-epoch.ts')).endQuorumEpochResponse,
  EndTxnRequest: async () => (await import('./end-txn.ts')).endTxnRequest,
  EndTxnResponse: async () => (await import('./end-txn.ts')).endTxnResponse,
  EnvelopeRequest: async () => (await import('./envelope.ts')).envelopeRequest,
  EnvelopeResponse: async () => (await import('./envelope.ts')).envelopeResponse,
  ExpireDelegationTokenRequest: async () => (await import('./expire-delegation-token.ts')).expireDelegationTokenRequest,
  ExpireDelegationTokenResponse: async () => (await import('./expire-delegation-token.ts')).expireDelegationTokenResponse,
  FetchSnapshotRequest: async () => (await import('./fetch-snapshot.ts')).fetchSnapshotRequest,
  FetchSnapshotResponse: async () => (await import('./fetch-snapshot.ts')).fetchSnapshotResponse,
  FetchRequest: async () => (await import('./fetch.ts')).fetchRequest,
  FetchResponse: async () => (await import('./fetch.ts')).fetchResponse,
  FindCoordinatorRequest: async () => (await import('./find-coordinator.ts')).findCoordinatorRequest,
  FindCoordinatorResponse: async () => (await import('./find-coordinator.ts')).findCoordinatorResponse,
  GetTelemetrySubscriptionsRequest: async () => (await import('./get-telemetry-subscriptions.ts')).getTelemetrySubscriptionsRequest,
  GetTelemetrySubscriptionsResponse: async () => (await import('./get-telemetry-subscriptions.ts')).getTelemetrySubscriptionsResponse,
  ConsumerGroupCurrentMemberAssignmentKey: async () => (await import('./group-coordinator.ts')).consumerGroupCurrentMemberAssignmentKey,
  ConsumerGroupCurrentMemberAssignmentValue: async () => (await import('./group-coordinator.ts')).consumerGroupCurrentMemberAssignmentValue,
  ConsumerGroupMemberMetadataKey: async () => (await import('./group-coordinator.ts')).consumerGroupMemberMetadataKey,
  ConsumerGroupMemberMetadataValue: async () => (await import('./group-coordinator.ts')).consumerGroupMemberMetadataValue,
  ConsumerGroupMetadataKey: async () => (await import('./group-coordinator.ts')).consumerGroupMetadataKey,
  ConsumerGroupMetadataValue: async () => (await import('./group-coordinator.ts')).consumerGroupMetadataValue,
  ConsumerGroupPartitionMetadataKey: async () => (await import('./group-coordinator.ts')).consumerGroupPartitionMetadataKey,
  ConsumerGroupPartitionMetadataValue: async () => (await import('./group-coordinator.ts')).consumerGroupPartitionMetadataValue,
  ConsumerGroupRegularExpressionKey: async () => (await import('./group-coordinator.ts')).consumerGroupRegularExpressionKey,
  ConsumerGroupRegularExpressionValue: async () => (await import('./group-coordinator.ts')).consumerGroupRegularExpressionValue,
  ConsumerGroupTargetAssignmentMemberKey: async () => (await import('./group-coordinator.ts')).consumerGroupTargetAssignmentMemberKey,
  ConsumerGroupTargetAssignmentMemberValue: async () => (await import('./group-coordinator.ts')).consumerGroupTargetAssignmentMemberValue,
  ConsumerGroupTargetAssignmentMetadataKey: async () => (await import('./group-coordinator.ts')).consumerGroupTargetAssignmentMetadataKey,
  ConsumerGroupTargetAssignmentMetadataValue: async () => (await import('./group-coordinator.ts')).consumerGroupTargetAssignmentMetadataValue,
  GroupMetadataKey: async () => (await import('./group-coordinator.ts')).groupMetadataKey,
  GroupMetadataValue: async () => (await import('./group-coordinator.ts')).groupMetadataValue,
  LegacyOffsetCommitKey: async () => (await import('./group-coordinator.ts')).legacyOffsetCommitKey,
  LegacyOffsetCommitValue: async () => (await import('./group-coordinator.ts')).legacyOffsetCommitValue,
  OffsetCommitKey: async () => (await import('./group-coordinator.ts')).offsetCommitKey,
  OffsetCommitValue: async () => (await import('./group-coordinator.ts')).offsetCommitValue,
  ShareGroupCurrentMemberAssignmentKey: async () => (await import('./group-coordinator.ts')).shareGroupCurrentMemberAssignmentKey,
  ShareGroupCurrentMemberAssignmentValue: async () => (await import('./group-coordinator.ts')).shareGroupCurrentMemberAssignmentValue,
  ShareGroupMemberMetadataKey: async () => (await import('./group-coordinator.ts')).shareGroupMemberMetadataKey,
  ShareGroupMemberMetadataValue: async () => (await import('./group-coordinator.ts')).shareGroupMemberMetadataValue,
  ShareGroupMetadataKey: async () => (await import('./group-coordinator.ts')).shareGroupMetadataKey,
  ShareGroupMetadataValue: async () => (await import('./group-coordinator.ts')).shareGroupMetadataValue,
  ShareGroupStatePartitionMetadataKey: async () => (await import('./group-coordinator.ts')).shareGroupStatePartitionMetadataKey,
  ShareGroupStatePartitionMetadataValue: async () => (await import('./group-coordinator.ts')).shareGroupStatePartitionMetadataValue,
  ShareGroupTargetAssignmentMemberKey: async () => (await import('./group-coordinator.ts')).shareGroupTargetAssignmentMemberKey,
  ShareGroupTargetAssignmentMemberValue: async () => (await import('./group-coordinator.ts')).shareGroupTargetAssignmentMemberValue,
  ShareGroupTargetAssignmentMetadataKey: async () => (await import('./group-coordinator.ts')).shareGroupTargetAssignmentMetadataKey,
  ShareGroupTargetAssignmentMetadataValue: async () => (await import('./group-coordinator.ts')).shareGroupTargetAssignmentMetadataValue,
  StreamsGroupCurrentMemberAssignmentKey: async () => (await import('./group-coordinator.ts')).streamsGroupCurrentMemberAssignmentKey,
  StreamsGroupCurrentMemberAssignmentValue: async () => (await import('./group-coordinator.ts')).streamsGroupCurrentMemberAssignmentValue,
  StreamsGroupMemberMetadataKey: async () => (await import('./group-coordinator.ts')).streamsGroupMemberMetadataKey,
  StreamsGroupMemberMetadataValue: async () => (await import('./group-coordinator.ts')).streamsGroupMemberMetadataValue,
  StreamsGroupMetadataKey: async () => (await import('./group-coordinator.ts')).streamsGroupMetadataKey,
  StreamsGroupMetadataValue: async () => (await import('./group-coordinator.ts')).streamsGroupMetadataValue,
  StreamsGroupTargetAssignmentMemberKey: async () => (await import('./group-coordinator.ts')).streamsGroupTargetAssignmentMemberKey,
  StreamsGroupTargetAssignmentMemberValue: async () => (await import('./group-coordinator.ts')).streamsGroupTargetAssignmentMemberValue,
  StreamsGroupTargetAssignmentMetadataKey: async () => (await import('./group-coordinator.ts')).streamsGroupTargetAssignmentMetadataKey,
  StreamsGroupTargetAssignmentMetadataValue: async () => (await import('./group-coordinator.ts')).streamsGroupTargetAssignmentMetadataValue,
  StreamsGroupTopologyKey: async () => (await import('./group-coordinator.ts')).streamsGroupTopologyKey,
  StreamsGroupTopologyValue: async () => (await import('./group-coordinator.ts')).streamsGroupTopologyValue,
  RequestHeader: async () => (await import('./headers.ts')).requestHeader,
  ResponseHeader: async () => (await import('./headers.ts')).responseHeader,
  HeartbeatRequest: async () => (await import('./heartbeat.ts')).heartbeatRequest,
  HeartbeatResponse: async () => (await import('./heartbeat.ts')).heartbeatResponse,
  IncrementalAlterConfigsRequest: async () => (await import('./incremental-alter-configs.ts')).incrementalAlterConfigsRequest,
  IncrementalAlterConfigsResponse: async () => (await import('./incremental-alter-configs.ts')).incrementalAlterConfigsResponse,
  InitProducerIdRequest: async () => (await import('./init-producer-id.ts')).initProducerIdRequest,
  InitProducerIdResponse: async () => (await import('./init-producer-id.ts')).initProducerIdResponse,
  InitializeShareGroupStateRequest: async () => (await import('./initialize-share-group-state.ts')).initializeShareGroupStateRequest,
  InitializeShareGroupStateResponse: async () => (await import('./initialize-share-group-state.ts')).initializeShareGroupStateResponse,
  JoinGroupRequest: async () => (await import('./join-group.ts')).joinGroupRequest,
  JoinGroupResponse: async () => (await import('./join-group.ts')).joinGroupResponse,
  LeaderAndIsrRequest: async () => (await import('./leader-and-isr.ts')).leaderAndIsrRequest,
  LeaderAndIsrResponse: async () => (await import('./leader-and-isr.ts')).leaderAndIsrResponse,
  LeaveGroupRequest: async () => (await import('./leave-group.ts')).leaveGroupRequest,
  LeaveGroupResponse: async () => (await import('./leave-group.ts')).leaveGroupResponse,
  ListConfigResourcesRequest: async () => (await import('./list-config-resources.ts')).listConfigResourcesRequest,
  ListConfigResourcesResponse: async () => (await import('./list-config-resources.ts')).listConfigResourcesResponse,
  ListGroupsRequest: async () => (await import('./list-groups.ts')).listGroupsRequest,
  ListGroupsResponse: async () => (await import('./list-groups.ts')).listGroupsResponse,
  ListOffsetsRequest: async () => (await import('./list-offsets.ts')).listOffsetsRequest,
  ListOffsetsResponse: async () => (await import('./list-offsets.ts')).listOffsetsResponse,
  ListPartitionReassignmentsRequest: async () => (await import('./list-partition-reassignments.ts')).listPartitionReassignmentsRequest,
  ListPartitionReassignmentsResponse: async () => (await import('./list-partition-reassignments.ts')).listPartitionReassignmentsResponse,
  ListTransactionsRequest: async () => (await import('./list-transactions.ts')).listTransactionsRequest,
  ListTransactionsResponse: async () => (await import('./list-transactions.ts')).listTransactionsResponse,
  MetadataRequest: async () => (await import('./metadata.ts')).metadataRequest,
  MetadataResponse: async () => (await import('./metadata.ts')).metadataResponse,
  OffsetCommitRequest: async () => (await import('./offset-commit.ts')).offsetCommitRequest,
  OffsetCommitResponse: async () => (await import('./offset-commit.ts')).offsetCommitResponse,
  OffsetDeleteRequest: async () => (await import('./offset-delete.ts')).offsetDeleteRequest,
  OffsetDeleteResponse: async () => (await import('./offset-delete.ts')).offsetDeleteResponse,
  OffsetFetchRequest: async () => (await import('./offset-fetch.ts')).offsetFetchRequest,
  OffsetFetchResponse: async () => (await import('./offset-fetch.ts')).offsetFetchResponse,
  OffsetForLeaderEpochRequest: async () => (await import('./offset-for-leader-epoch.ts')).offsetForLeaderEpochRequest,
  OffsetForLeaderEpochResponse: async () => (await import('./offset-for-leader-epoch.ts')).offsetForLeaderEpochResponse,
  DefaultPrincipalData: async () => (await import('./principal.ts')).defaultPrincipalData,
  ProduceRequest: async () => (await import('./produce.ts')).produceRequest,
  ProduceResponse: async () => (await import('./produce.ts')).produceResponse,
  PushTelemetryRequest: async () => (await import('./push-telemetry.ts')).pushTelemetryRequest,
  PushTelemetryResponse: async () => (await import('./push-telemetry.ts')).pushTelemetryResponse,
  QuorumStateData: async () => (await import('./raft.ts')).quorumStateData,
  ReadShareGroupStateSummaryRequest: async () => (await import('./read-share-group-state-summary.ts')).readShareGroupStateSummaryRequest,
  ReadShareGroupStateSummaryResponse: async () => (await import('./read-share-group-state-summary.ts')).readShareGroupStateSummaryResponse,
  ReadShareGroupStateRequest: async () => (await import('./read-share-group-state.ts')).readShareGroupStateRequest,
  ReadShareGroupStateResponse: async () => (await import('./read-share-group-state.ts')).readShareGroupStateResponse,
  ProducerSnapshot: async () => (await import('./remote-storage.ts')).producerSnapshot,
  RemoteLogSegmentMetadataRecord: async () => (await import('./remote-storage.ts')).remoteLogSegmentMetadataRecord,
  RemoteLogSegmentMetadataSnapshotRecord: async () => (await import('./remote-storage.ts')).remoteLogSegmentMetadataSnapshotRecord,
  RemoteLogSegmentMetadataUpdateRecord: async () => (await import('./remote-storage.ts')).remoteLogSegmentMetadataUpdateRecord,
  RemotePartitionDeleteMetadataRecord: async () => (await import('./remote-storage.ts')).remotePartitionDeleteMetadataRecord,
  RemoveRaftVoterRequest: async () => (await import('./remove-raft-voter.ts')).removeRaftVoterRequest,
  RemoveRaftVoterResponse: async () => (await import('./remove-raft-voter.ts')).removeRaftVoterResponse,
  RenewDelegationTokenRequest: async () => (await import('./renew-delegation-token.ts')).renewDelegationTokenRequest,
  RenewDelegationTokenResponse: async () => (await import('./renew-delegation-token.ts')).renewDelegationTokenResponse,
  SaslAuthenticateRequest: async () => (await import('./sasl-authenticate.ts')).saslAuthenticateRequest,
  SaslAuthenticateResponse: async () => (await import('./sasl-authenticate.ts')).saslAuthenticateResponse,
  SaslHandshakeRequest: async () => (await import('./sasl-handshake.ts')).saslHandshakeRequest,
  SaslHandshakeResponse: async () => (await import('./sasl-handshake.ts')).saslHandshakeResponse,
  ShareAcknowledgeRequest: async () => (await import('./share-acknowledge.ts')).shareAcknowledgeRequest,
  ShareAcknowledgeResponse: async () => (await import('./share-acknowledge.ts')).shareAcknowledgeResponse,
  ShareSnapshotKey: async () => (await import('./share-coordinator.ts')).shareSnapshotKey,
  ShareSnapshotValue: async () => (await import('./share-coordinator.ts')).shareSnapshotValue,
  ShareUpdateKey: async () => (await import('./share-coordinator.ts')).shareUpdateKey,
  ShareUpdateValue: async () => (await import('./share-coordinator.ts')).shareUpdateValue,
  ShareFetchRequest: async () => (await import('./share-fetch.ts')).shareFetchRequest,
  ShareFetchResponse: async () => (await import('./share-fetch.ts')).shareFetchResponse,
  ShareGroupDescribeRequest: async () => (await import('./share-group-describe.ts')).shareGroupDescribeRequest,
  ShareGroupDescribeResponse: async () => (await import('./share-group-describe.ts')).shareGroupDescribeResponse,
  ShareGroupHeartbeatRequest: async () => (await import('./share-group-heartbeat.ts')).shareGroupHeartbeatRequest,
  ShareGroupHeartbeatResponse: async () => (await import('./share-group-heartbeat.ts')).shareGroupHeartbeatResponse,
  StopReplicaRequest: async () => (await import('./stop-replica.ts')).stopReplicaRequest,
  StopReplicaResponse: async () => (await import('./stop-replica.ts')).stopReplicaResponse,
  StreamsGroupDescribeRequest: async () => (await import('./streams-group-describe.ts')).streamsGroupDescribeRequest,
  StreamsGroupDescribeResponse: async () => (await import('./streams-group-describe.ts')).streamsGroupDescribeResponse,
  StreamsGroupHeartbeatRequest: async () => (await import('./streams-group-heartbeat.ts')).streamsGroupHeartbeatRequest,
  StreamsGroupHeartbeatResponse: async () => (await import('./streams-group-heartbeat.ts')).streamsGroupHeartbeatResponse,
  SyncGroupRequest: async () => (await import('./sync-group.ts')).syncGroupRequest,
  SyncGroupResponse: async () => (await import('./sync-group.ts')).syncGroupResponse,
  TransactionLogKey: async () => (await import('./transaction-coordinator.ts')).transactionLogKey,
  TransactionLogValue: async () => (await import('./transaction-coordinator.ts')).transactionLogValue,
  TxnOffsetCommitRequest: async () => (await import('./txn-offset-commit.ts')).txnOffsetCommitRequest,
  TxnOffsetCommitResponse: async () => (await import('./txn-offset-commit.ts')).txnOffsetCommitResponse,
  UnregisterBrokerRequest: async () => (await import('./unregister-broker.ts')).unregisterBrokerRequest,
  UnregisterBrokerResponse: async () => (await import('./unregister-broker.ts')).unregisterBrokerResponse,
  UpdateFeaturesRequest: async () => (await import('./update-features.ts')).updateFeaturesRequest,
  UpdateFeaturesResponse: async () => (await import('./update-features.ts')).updateFeaturesResponse,
  UpdateMetadataRequest: async () => (await import('./update-metadata.ts')).updateMetadataRequest,
  UpdateMetadataResponse: async () => (await import('./update-metadata.ts')).updateMetadataResponse,
  UpdateRaftVoterRequest: async () => (await import('./update-raft-voter.ts')).updateRaftVoterRequest,
  UpdateRaftVoterResponse: async () => (await import('./update-raft-voter.ts')).updateRaftVoterResponse,
  VoteRequest: async () => (await import('./vote.ts')).voteRequest,
  VoteResponse: async () => (await import('./vote.ts')).voteResponse,
  WriteShareGroupStateRequest: async () => (await import('./write-share-group-state.ts')).writeShareGroupStateRequest,
  WriteShareGroupStateResponse: async () => (await import('./write-share-group-state.ts')).writeShareGroupStateResponse,
  WriteTxnMarkersRequest: async () => (await import('./write-txn-markers.ts')).writeTxnMarkersRequest,
  WriteTxnMarkersResponse: async () => (await import('./write-txn-markers.ts')).writeTxnMarkersResponse,
}

