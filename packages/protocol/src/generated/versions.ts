// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import type { Bytes, UnknownTag } from '../message-runtime.ts'

type AddOffsetsToTxnRequest0 = {
  readonly transactionalId: string
  readonly producerId: bigint
  readonly producerEpoch: number
  readonly groupId: string
}

type AddOffsetsToTxnRequest3 = {
  readonly transactionalId: string
  readonly producerId: bigint
  readonly producerEpoch: number
  readonly groupId: string
  readonly unknownTags?: readonly UnknownTag[]
}

interface AddOffsetsToTxnRequestVersions {
  readonly 0: AddOffsetsToTxnRequest0
  readonly 1: AddOffsetsToTxnRequest0
  readonly 2: AddOffsetsToTxnRequest0
  readonly 3: AddOffsetsToTxnRequest3
  readonly 4: AddOffsetsToTxnRequest3
}

type AddOffsetsToTxnResponse0 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
}

type AddOffsetsToTxnResponse3 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly unknownTags?: readonly UnknownTag[]
}

interface AddOffsetsToTxnResponseVersions {
  readonly 0: AddOffsetsToTxnResponse0
  readonly 1: AddOffsetsToTxnResponse0
  readonly 2: AddOffsetsToTxnResponse0
  readonly 3: AddOffsetsToTxnResponse3
  readonly 4: AddOffsetsToTxnResponse3
}

type AddPartitionsToTxnRequest0 = {
  readonly v3AndBelowTransactionalId: string
  readonly v3AndBelowProducerId: bigint
  readonly v3AndBelowProducerEpoch: number
  readonly v3AndBelowTopics: readonly {
    readonly name: string
    readonly partitions: readonly number[]
  }[]
}

type AddPartitionsToTxnRequest3 = {
  readonly v3AndBelowTransactionalId: string
  readonly v3AndBelowProducerId: bigint
  readonly v3AndBelowProducerEpoch: number
  readonly v3AndBelowTopics: readonly {
    readonly name: string
    readonly partitions: readonly number[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type AddPartitionsToTxnRequest4 = {
  readonly transactions: readonly {
    readonly transactionalId: string
    readonly producerId: bigint
    readonly producerEpoch: number
    readonly verifyOnly: boolean
    readonly topics: readonly {
      readonly name: string
      readonly partitions: readonly number[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface AddPartitionsToTxnRequestVersions {
  readonly 0: AddPartitionsToTxnRequest0
  readonly 1: AddPartitionsToTxnRequest0
  readonly 2: AddPartitionsToTxnRequest0
  readonly 3: AddPartitionsToTxnRequest3
  readonly 4: AddPartitionsToTxnRequest4
  readonly 5: AddPartitionsToTxnRequest4
}

type AddPartitionsToTxnResponse0 = {
  readonly throttleTimeMs: number
  readonly resultsByTopicV3AndBelow: readonly {
    readonly name: string
    readonly resultsByPartition: readonly {
      readonly partitionIndex: number
      readonly partitionErrorCode: number
    }[]
  }[]
}

type AddPartitionsToTxnResponse3 = {
  readonly throttleTimeMs: number
  readonly resultsByTopicV3AndBelow: readonly {
    readonly name: string
    readonly resultsByPartition: readonly {
      readonly partitionIndex: number
      readonly partitionErrorCode: number
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type AddPartitionsToTxnResponse4 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly resultsByTransaction: readonly {
    readonly transactionalId: string
    readonly topicResults: readonly {
      readonly name: string
      readonly resultsByPartition: readonly {
        readonly partitionIndex: number
        readonly partitionErrorCode: number
        readonly unknownTags?: readonly UnknownTag[]
      }[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface AddPartitionsToTxnResponseVersions {
  readonly 0: AddPartitionsToTxnResponse0
  readonly 1: AddPartitionsToTxnResponse0
  readonly 2: AddPartitionsToTxnResponse0
  readonly 3: AddPartitionsToTxnResponse3
  readonly 4: AddPartitionsToTxnResponse4
  readonly 5: AddPartitionsToTxnResponse4
}

type AddRaftVoterRequest0 = {
  readonly clusterId: string | null
  readonly timeoutMs: number
  readonly voterId: number
  readonly voterDirectoryId: string
  readonly listeners: readonly {
    readonly name: string
    readonly host: string
    readonly port: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type AddRaftVoterRequest1 = {
  readonly clusterId: string | null
  readonly timeoutMs: number
  readonly voterId: number
  readonly voterDirectoryId: string
  readonly listeners: readonly {
    readonly name: string
    readonly host: string
    readonly port: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly ackWhenCommitted: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

interface AddRaftVoterRequestVersions {
  readonly 0: AddRaftVoterRequest0
  readonly 1: AddRaftVoterRequest1
}

type AddRaftVoterResponse0 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

interface AddRaftVoterResponseVersions {
  readonly 0: AddRaftVoterResponse0
  readonly 1: AddRaftVoterResponse0
}

type AllocateProducerIdsRequest0 = {
  readonly brokerId: number
  readonly brokerEpoch: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

interface AllocateProducerIdsRequestVersions {
  readonly 0: AllocateProducerIdsRequest0
}

type AllocateProducerIdsResponse0 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly producerIdStart: bigint
  readonly producerIdLen: number
  readonly unknownTags?: readonly UnknownTag[]
}

interface AllocateProducerIdsResponseVersions {
  readonly 0: AllocateProducerIdsResponse0
}

type AlterClientQuotasRequest0 = {
  readonly entries: readonly {
    readonly entity: readonly {
      readonly entityType: string
      readonly entityName: string | null
    }[]
    readonly ops: readonly {
      readonly key: string
      readonly value: number
      readonly remove: boolean
    }[]
  }[]
  readonly validateOnly: boolean
}

type AlterClientQuotasRequest1 = {
  readonly entries: readonly {
    readonly entity: readonly {
      readonly entityType: string
      readonly entityName: string | null
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly ops: readonly {
      readonly key: string
      readonly value: number
      readonly remove: boolean
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly validateOnly: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

interface AlterClientQuotasRequestVersions {
  readonly 0: AlterClientQuotasRequest0
  readonly 1: AlterClientQuotasRequest1
}

type AlterClientQuotasResponse0 = {
  readonly throttleTimeMs: number
  readonly entries: readonly {
    readonly errorCode: number
    readonly errorMessage: string | null
    readonly entity: readonly {
      readonly entityType: string
      readonly entityName: string | null
    }[]
  }[]
}

type AlterClientQuotasResponse1 = {
  readonly throttleTimeMs: number
  readonly entries: readonly {
    readonly errorCode: number
    readonly errorMessage: string | null
    readonly entity: readonly {
      readonly entityType: string
      readonly entityName: string | null
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface AlterClientQuotasResponseVersions {
  readonly 0: AlterClientQuotasResponse0
  readonly 1: AlterClientQuotasResponse1
}

type AlterConfigsRequest0 = {
  readonly resources: readonly {
    readonly resourceType: number
    readonly resourceName: string
    readonly configs: readonly {
      readonly name: string
      readonly value: string | null
    }[]
  }[]
  readonly validateOnly: boolean
}

type AlterConfigsRequest2 = {
  readonly resources: readonly {
    readonly resourceType: number
    readonly resourceName: string
    readonly configs: readonly {
      readonly name: string
      readonly value: string | null
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly validateOnly: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

interface AlterConfigsRequestVersions {
  readonly 0: AlterConfigsRequest0
  readonly 1: AlterConfigsRequest0
  readonly 2: AlterConfigsRequest2
}

type AlterConfigsResponse0 = {
  readonly throttleTimeMs: number
  readonly responses: readonly {
    readonly errorCode: number
    readonly errorMessage: string | null
    readonly resourceType: number
    readonly resourceName: string
  }[]
}

type AlterConfigsResponse2 = {
  readonly throttleTimeMs: number
  readonly responses: readonly {
    readonly errorCode: number
    readonly errorMessage: string | null
    readonly resourceType: number
    readonly resourceName: string
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface AlterConfigsResponseVersions {
  readonly 0: AlterConfigsResponse0
  readonly 1: AlterConfigsResponse0
  readonly 2: AlterConfigsResponse2
}

type AlterPartitionReassignmentsRequest0 = {
  readonly timeoutMs: number
  readonly topics: readonly {
    readonly name: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly replicas: readonly number[] | null
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type AlterPartitionReassignmentsRequest1 = {
  readonly timeoutMs: number
  readonly allowReplicationFactorChange: boolean
  readonly topics: readonly {
    readonly name: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly replicas: readonly number[] | null
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface AlterPartitionReassignmentsRequestVersions {
  readonly 0: AlterPartitionReassignmentsRequest0
  readonly 1: AlterPartitionReassignmentsRequest1
}

type AlterPartitionReassignmentsResponse0 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly responses: readonly {
    readonly name: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly errorCode: number
      readonly errorMessage: string | null
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type AlterPartitionReassignmentsResponse1 = {
  readonly throttleTimeMs: number
  readonly allowReplicationFactorChange: boolean
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly responses: readonly {
    readonly name: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly errorCode: number
      readonly errorMessage: string | null
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface AlterPartitionReassignmentsResponseVersions {
  readonly 0: AlterPartitionReassignmentsResponse0
  readonly 1: AlterPartitionReassignmentsResponse1
}

type AlterPartitionRequest0 = {
  readonly brokerId: number
  readonly brokerEpoch: bigint
  readonly topics: readonly {
    readonly topicName: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly leaderEpoch: number
      readonly newIsr: readonly number[]
      readonly partitionEpoch: number
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type AlterPartitionRequest1 = {
  readonly brokerId: number
  readonly brokerEpoch: bigint
  readonly topics: readonly {
    readonly topicName: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly leaderEpoch: number
      readonly newIsr: readonly number[]
      readonly leaderRecoveryState: number
      readonly partitionEpoch: number
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type AlterPartitionRequest2 = {
  readonly brokerId: number
  readonly brokerEpoch: bigint
  readonly topics: readonly {
    readonly topicId: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly leaderEpoch: number
      readonly newIsr: readonly number[]
      readonly leaderRecoveryState: number
      readonly partitionEpoch: number
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type AlterPartitionRequest3 = {
  readonly brokerId: number
  readonly brokerEpoch: bigint
  readonly topics: readonly {
    readonly topicId: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly leaderEpoch: number
      readonly newIsrWithEpochs: readonly {
        readonly brokerId: number
        readonly brokerEpoch: bigint
        readonly unknownTags?: readonly UnknownTag[]
      }[]
      readonly leaderRecoveryState: number
      readonly partitionEpoch: number
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface AlterPartitionRequestVersions {
  readonly 0: AlterPartitionRequest0
  readonly 1: AlterPartitionRequest1
  readonly 2: AlterPartitionRequest2
  readonly 3: AlterPartitionRequest3
}

type AlterPartitionResponse0 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly topics: readonly {
    readonly topicName: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly errorCode: number
      readonly leaderId: number
      readonly leaderEpoch: number
      readonly isr: readonly number[]
      readonly partitionEpoch: number
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type AlterPartitionResponse1 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly topics: readonly {
    readonly topicName: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly errorCode: number
      readonly leaderId: number
      readonly leaderEpoch: number
      readonly isr: readonly number[]
      readonly leaderRecoveryState: number
      readonly partitionEpoch: number
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type AlterPartitionResponse2 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly topics: readonly {
    readonly topicId: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly errorCode: number
      readonly leaderId: number
      readonly leaderEpoch: number
      readonly isr: readonly number[]
      readonly leaderRecoveryState: number
      readonly partitionEpoch: number
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface AlterPartitionResponseVersions {
  readonly 0: AlterPartitionResponse0
  readonly 1: AlterPartitionResponse1
  readonly 2: AlterPartitionResponse2
  readonly 3: AlterPartitionResponse2
}

type AlterReplicaLogDirsRequest0 = {
  readonly dirs: readonly {
    readonly path: string
    readonly topics: readonly {
      readonly name: string
      readonly partitions: readonly number[]
    }[]
  }[]
}

type AlterReplicaLogDirsRequest2 = {
  readonly dirs: readonly {
    readonly path: string
    readonly topics: readonly {
      readonly name: string
      readonly partitions: readonly number[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface AlterReplicaLogDirsRequestVersions {
  readonly 0: AlterReplicaLogDirsRequest0
  readonly 1: AlterReplicaLogDirsRequest0
  readonly 2: AlterReplicaLogDirsRequest2
}

type AlterReplicaLogDirsResponse0 = {
  readonly throttleTimeMs: number
  readonly results: readonly {
    readonly topicName: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly errorCode: number
    }[]
  }[]
}

type AlterReplicaLogDirsResponse2 = {
  readonly throttleTimeMs: number
  readonly results: readonly {
    readonly topicName: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly errorCode: number
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface AlterReplicaLogDirsResponseVersions {
  readonly 0: AlterReplicaLogDirsResponse0
  readonly 1: AlterReplicaLogDirsResponse0
  readonly 2: AlterReplicaLogDirsResponse2
}

type AlterShareGroupOffsetsRequest0 = {
  readonly groupId: string
  readonly topics: readonly {
    readonly topicName: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly startOffset: bigint
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface AlterShareGroupOffsetsRequestVersions {
  readonly 0: AlterShareGroupOffsetsRequest0
}

type AlterShareGroupOffsetsResponse0 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly responses: readonly {
    readonly topicName: string
    readonly topicId: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly errorCode: number
      readonly errorMessage: string | null
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface AlterShareGroupOffsetsResponseVersions {
  readonly 0: AlterShareGroupOffsetsResponse0
}

type AlterUserScramCredentialsRequest0 = {
  readonly deletions: readonly {
    readonly name: string
    readonly mechanism: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly upsertions: readonly {
    readonly name: string
    readonly mechanism: number
    readonly iterations: number
    readonly salt: Bytes
    readonly saltedPassword: Bytes
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface AlterUserScramCredentialsRequestVersions {
  readonly 0: AlterUserScramCredentialsRequest0
}

type AlterUserScramCredentialsResponse0 = {
  readonly throttleTimeMs: number
  readonly results: readonly {
    readonly user: string
    readonly errorCode: number
    readonly errorMessage: string | null
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface AlterUserScramCredentialsResponseVersions {
  readonly 0: AlterUserScramCredentialsResponse0
}

type ApiVersionsRequest0 = object

type ApiVersionsRequest3 = {
  readonly clientSoftwareName: string
  readonly clientSoftwareVersion: string
  readonly unknownTags?: readonly UnknownTag[]
}

interface ApiVersionsRequestVersions {
  readonly 0: ApiVersionsRequest0
  readonly 1: ApiVersionsRequest0
  readonly 2: ApiVersionsRequest0
  readonly 3: ApiVersionsRequest3
  readonly 4: ApiVersionsRequest3
}

type ApiVersionsResponse0 = {
  readonly errorCode: number
  readonly apiKeys: readonly {
    readonly apiKey: number
    readonly minVersion: number
    readonly maxVersion: number
  }[]
}

type ApiVersionsResponse1 = {
  readonly errorCode: number
  readonly apiKeys: readonly {
    readonly apiKey: number
    readonly minVersion: number
    readonly maxVersion: number
  }[]
  readonly throttleTimeMs: number
}

type ApiVersionsResponse3 = {
  readonly errorCode: number
  readonly apiKeys: readonly {
    readonly apiKey: number
    readonly minVersion: number
    readonly maxVersion: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly throttleTimeMs: number
  readonly supportedFeatures: readonly {
    readonly name: string
    readonly minVersion: number
    readonly maxVersion: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly finalizedFeaturesEpoch: bigint
  readonly finalizedFeatures: readonly {
    readonly name: string
    readonly maxVersionLevel: number
    readonly minVersionLevel: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly zkMigrationReady: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

interface ApiVersionsResponseVersions {
  readonly 0: ApiVersionsResponse0
  readonly 1: ApiVersionsResponse1
  readonly 2: ApiVersionsResponse1
  readonly 3: ApiVersionsResponse3
  readonly 4: ApiVersionsResponse3
}

type AssignReplicasToDirsRequest0 = {
  readonly brokerId: number
  readonly brokerEpoch: bigint
  readonly directories: readonly {
    readonly id: string
    readonly topics: readonly {
      readonly topicId: string
      readonly partitions: readonly {
        readonly partitionIndex: number
        readonly unknownTags?: readonly UnknownTag[]
      }[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface AssignReplicasToDirsRequestVersions {
  readonly 0: AssignReplicasToDirsRequest0
}

type AssignReplicasToDirsResponse0 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly directories: readonly {
    readonly id: string
    readonly topics: readonly {
      readonly topicId: string
      readonly partitions: readonly {
        readonly partitionIndex: number
        readonly errorCode: number
        readonly unknownTags?: readonly UnknownTag[]
      }[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface AssignReplicasToDirsResponseVersions {
  readonly 0: AssignReplicasToDirsResponse0
}

type BeginQuorumEpochRequest0 = {
  readonly clusterId: string | null
  readonly topics: readonly {
    readonly topicName: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly leaderId: number
      readonly leaderEpoch: number
    }[]
  }[]
}

type BeginQuorumEpochRequest1 = {
  readonly clusterId: string | null
  readonly voterId: number
  readonly topics: readonly {
    readonly topicName: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly voterDirectoryId: string
      readonly leaderId: number
      readonly leaderEpoch: number
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly leaderEndpoints: readonly {
    readonly name: string
    readonly host: string
    readonly port: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface BeginQuorumEpochRequestVersions {
  readonly 0: BeginQuorumEpochRequest0
  readonly 1: BeginQuorumEpochRequest1
}

type BeginQuorumEpochResponse0 = {
  readonly errorCode: number
  readonly topics: readonly {
    readonly topicName: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly errorCode: number
      readonly leaderId: number
      readonly leaderEpoch: number
    }[]
  }[]
}

type BeginQuorumEpochResponse1 = {
  readonly errorCode: number
  readonly topics: readonly {
    readonly topicName: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly errorCode: number
      readonly leaderId: number
      readonly leaderEpoch: number
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly nodeEndpoints: readonly {
    readonly nodeId: number
    readonly host: string
    readonly port: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface BeginQuorumEpochResponseVersions {
  readonly 0: BeginQuorumEpochResponse0
  readonly 1: BeginQuorumEpochResponse1
}

type BrokerHeartbeatRequest0 = {
  readonly brokerId: number
  readonly brokerEpoch: bigint
  readonly currentMetadataOffset: bigint
  readonly wantFence: boolean
  readonly wantShutDown: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

type BrokerHeartbeatRequest1 = {
  readonly brokerId: number
  readonly brokerEpoch: bigint
  readonly currentMetadataOffset: bigint
  readonly wantFence: boolean
  readonly wantShutDown: boolean
  readonly offlineLogDirs: readonly string[]
  readonly unknownTags?: readonly UnknownTag[]
}

type BrokerHeartbeatRequest2 = {
  readonly brokerId: number
  readonly brokerEpoch: bigint
  readonly currentMetadataOffset: bigint
  readonly wantFence: boolean
  readonly wantShutDown: boolean
  readonly offlineLogDirs: readonly string[]
  readonly cordonedLogDirs: readonly string[] | null
  readonly unknownTags?: readonly UnknownTag[]
}

interface BrokerHeartbeatRequestVersions {
  readonly 0: BrokerHeartbeatRequest0
  readonly 1: BrokerHeartbeatRequest1
  readonly 2: BrokerHeartbeatRequest2
}

type BrokerHeartbeatResponse0 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly isCaughtUp: boolean
  readonly isFenced: boolean
  readonly shouldShutDown: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

interface BrokerHeartbeatResponseVersions {
  readonly 0: BrokerHeartbeatResponse0
  readonly 1: BrokerHeartbeatResponse0
  readonly 2: BrokerHeartbeatResponse0
}

type BrokerRegistrationRequest0 = {
  readonly brokerId: number
  readonly clusterId: string
  readonly incarnationId: string
  readonly listeners: readonly {
    readonly name: string
    readonly host: string
    readonly port: number
    readonly securityProtocol: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly features: readonly {
    readonly name: string
    readonly minSupportedVersion: number
    readonly maxSupportedVersion: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly rack: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

type BrokerRegistrationRequest1 = {
  readonly brokerId: number
  readonly clusterId: string
  readonly incarnationId: string
  readonly listeners: readonly {
    readonly name: string
    readonly host: string
    readonly port: number
    readonly securityProtocol: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly features: readonly {
    readonly name: string
    readonly minSupportedVersion: number
    readonly maxSupportedVersion: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly rack: string | null
  readonly isMigratingZkBroker: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

type BrokerRegistrationRequest2 = {
  readonly brokerId: number
  readonly clusterId: string
  readonly incarnationId: string
  readonly listeners: readonly {
    readonly name: string
    readonly host: string
    readonly port: number
    readonly securityProtocol: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly features: readonly {
    readonly name: string
    readonly minSupportedVersion: number
    readonly maxSupportedVersion: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly rack: string | null
  readonly isMigratingZkBroker: boolean
  readonly logDirs: readonly string[]
  readonly unknownTags?: readonly UnknownTag[]
}

type BrokerRegistrationRequest3 = {
  readonly brokerId: number
  readonly clusterId: string
  readonly incarnationId: string
  readonly listeners: readonly {
    readonly name: string
    readonly host: string
    readonly port: number
    readonly securityProtocol: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly features: readonly {
    readonly name: string
    readonly minSupportedVersion: number
    readonly maxSupportedVersion: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly rack: string | null
  readonly isMigratingZkBroker: boolean
  readonly logDirs: readonly string[]
  readonly previousBrokerEpoch: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

interface BrokerRegistrationRequestVersions {
  readonly 0: BrokerRegistrationRequest0
  readonly 1: BrokerRegistrationRequest1
  readonly 2: BrokerRegistrationRequest2
  readonly 3: BrokerRegistrationRequest3
  readonly 4: BrokerRegistrationRequest3
}

type BrokerRegistrationResponse0 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly brokerEpoch: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

interface BrokerRegistrationResponseVersions {
  readonly 0: BrokerRegistrationResponse0
  readonly 1: BrokerRegistrationResponse0
  readonly 2: BrokerRegistrationResponse0
  readonly 3: BrokerRegistrationResponse0
  readonly 4: BrokerRegistrationResponse0
}

type AbortTransactionRecord0 = {
  readonly reason: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

interface AbortTransactionRecordVersions {
  readonly 0: AbortTransactionRecord0
}

type AccessControlEntryRecord0 = {
  readonly id: string
  readonly resourceType: number
  readonly resourceName: string
  readonly patternType: number
  readonly principal: string
  readonly host: string
  readonly operation: number
  readonly permissionType: number
  readonly unknownTags?: readonly UnknownTag[]
}

interface AccessControlEntryRecordVersions {
  readonly 0: AccessControlEntryRecord0
}

type BeginTransactionRecord0 = {
  readonly name: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

interface BeginTransactionRecordVersions {
  readonly 0: BeginTransactionRecord0
}

type BrokerRegistrationChangeRecord0 = {
  readonly brokerId: number
  readonly brokerEpoch: bigint
  readonly fenced: number
  readonly unknownTags?: readonly UnknownTag[]
}

type BrokerRegistrationChangeRecord1 = {
  readonly brokerId: number
  readonly brokerEpoch: bigint
  readonly fenced: number
  readonly inControlledShutdown: number
  readonly unknownTags?: readonly UnknownTag[]
}

type BrokerRegistrationChangeRecord2 = {
  readonly brokerId: number
  readonly brokerEpoch: bigint
  readonly fenced: number
  readonly inControlledShutdown: number
  readonly logDirs: readonly string[]
  readonly unknownTags?: readonly UnknownTag[]
}

type BrokerRegistrationChangeRecord3 = {
  readonly brokerId: number
  readonly brokerEpoch: bigint
  readonly fenced: number
  readonly inControlledShutdown: number
  readonly logDirs: readonly string[]
  readonly cordonedLogDirs: readonly string[] | null
  readonly unknownTags?: readonly UnknownTag[]
}

interface BrokerRegistrationChangeRecordVersions {
  readonly 0: BrokerRegistrationChangeRecord0
  readonly 1: BrokerRegistrationChangeRecord1
  readonly 2: BrokerRegistrationChangeRecord2
  readonly 3: BrokerRegistrationChangeRecord3
}

type ClearElrRecord0 = {
  readonly topicName: string
  readonly unknownTags?: readonly UnknownTag[]
}

interface ClearElrRecordVersions {
  readonly 0: ClearElrRecord0
}

type ClientQuotaRecord0 = {
  readonly entity: readonly {
    readonly entityType: string
    readonly entityName: string | null
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly key: string
  readonly value: number
  readonly remove: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

interface ClientQuotaRecordVersions {
  readonly 0: ClientQuotaRecord0
}

type ConfigRecord0 = {
  readonly resourceType: number
  readonly resourceName: string
  readonly name: string
  readonly value: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

interface ConfigRecordVersions {
  readonly 0: ConfigRecord0
}

type DelegationTokenRecord0 = {
  readonly owner: string
  readonly requester: string
  readonly renewers: readonly string[]
  readonly issueTimestamp: bigint
  readonly maxTimestamp: bigint
  readonly expirationTimestamp: bigint
  readonly tokenId: string
  readonly unknownTags?: readonly UnknownTag[]
}

interface DelegationTokenRecordVersions {
  readonly 0: DelegationTokenRecord0
}

type EndTransactionRecord0 = {
  readonly unknownTags?: readonly UnknownTag[]
}

interface EndTransactionRecordVersions {
  readonly 0: EndTransactionRecord0
}

type FeatureLevelRecord0 = {
  readonly name: string
  readonly featureLevel: number
  readonly unknownTags?: readonly UnknownTag[]
}

interface FeatureLevelRecordVersions {
  readonly 0: FeatureLevelRecord0
}

type FenceBrokerRecord0 = {
  readonly id: number
  readonly epoch: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

interface FenceBrokerRecordVersions {
  readonly 0: FenceBrokerRecord0
}

type NoOpRecord0 = {
  readonly unknownTags?: readonly UnknownTag[]
}

interface NoOpRecordVersions {
  readonly 0: NoOpRecord0
}

type PartitionChangeRecord0 = {
  readonly partitionId: number
  readonly topicId: string
  readonly isr: readonly number[] | null
  readonly leader: number
  readonly replicas: readonly number[] | null
  readonly removingReplicas: readonly number[] | null
  readonly addingReplicas: readonly number[] | null
  readonly leaderRecoveryState: number
  readonly unknownTags?: readonly UnknownTag[]
}

type PartitionChangeRecord1 = {
  readonly partitionId: number
  readonly topicId: string
  readonly isr: readonly number[] | null
  readonly leader: number
  readonly replicas: readonly number[] | null
  readonly removingReplicas: readonly number[] | null
  readonly addingReplicas: readonly number[] | null
  readonly leaderRecoveryState: number
  readonly directories: readonly string[] | null
  readonly unknownTags?: readonly UnknownTag[]
}

type PartitionChangeRecord2 = {
  readonly partitionId: number
  readonly topicId: string
  readonly isr: readonly number[] | null
  readonly leader: number
  readonly replicas: readonly number[] | null
  readonly removingReplicas: readonly number[] | null
  readonly addingReplicas: readonly number[] | null
  readonly leaderRecoveryState: number
  readonly directories: readonly string[] | null
  readonly eligibleLeaderReplicas: readonly number[] | null
  readonly lastKnownElr: readonly number[] | null
  readonly unknownTags?: readonly UnknownTag[]
}

interface PartitionChangeRecordVersions {
  readonly 0: PartitionChangeRecord0
  readonly 1: PartitionChangeRecord1
  readonly 2: PartitionChangeRecord2
}

type PartitionRecord0 = {
  readonly partitionId: number
  readonly topicId: string
  readonly replicas: readonly number[]
  readonly isr: readonly number[]
  readonly removingReplicas: readonly number[]
  readonly addingReplicas: readonly number[]
  readonly leader: number
  readonly leaderRecoveryState: number
  readonly leaderEpoch: number
  readonly partitionEpoch: number
  readonly unknownTags?: readonly UnknownTag[]
}

type PartitionRecord1 = {
  readonly partitionId: number
  readonly topicId: string
  readonly replicas: readonly number[]
  readonly isr: readonly number[]
  readonly removingReplicas: readonly number[]
  readonly addingReplicas: readonly number[]
  readonly leader: number
  readonly leaderRecoveryState: number
  readonly leaderEpoch: number
  readonly partitionEpoch: number
  readonly directories: readonly string[]
  readonly unknownTags?: readonly UnknownTag[]
}

type PartitionRecord2 = {
  readonly partitionId: number
  readonly topicId: string
  readonly replicas: readonly number[]
  readonly isr: readonly number[]
  readonly removingReplicas: readonly number[]
  readonly addingReplicas: readonly number[]
  readonly leader: number
  readonly leaderRecoveryState: number
  readonly leaderEpoch: number
  readonly partitionEpoch: number
  readonly directories: readonly string[]
  readonly eligibleLeaderReplicas: readonly number[] | null
  readonly lastKnownElr: readonly number[] | null
  readonly unknownTags?: readonly UnknownTag[]
}

interface PartitionRecordVersions {
  readonly 0: PartitionRecord0
  readonly 1: PartitionRecord1
  readonly 2: PartitionRecord2
}

type ProducerIdsRecord0 = {
  readonly brokerId: number
  readonly brokerEpoch: bigint
  readonly nextProducerId: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

interface ProducerIdsRecordVersions {
  readonly 0: ProducerIdsRecord0
}

type RegisterBrokerRecord0 = {
  readonly brokerId: number
  readonly incarnationId: string
  readonly brokerEpoch: bigint
  readonly endPoints: readonly {
    readonly name: string
    readonly host: string
    readonly port: number
    readonly securityProtocol: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly features: readonly {
    readonly name: string
    readonly minSupportedVersion: number
    readonly maxSupportedVersion: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly rack: string | null
  readonly fenced: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

type RegisterBrokerRecord1 = {
  readonly brokerId: number
  readonly incarnationId: string
  readonly brokerEpoch: bigint
  readonly endPoints: readonly {
    readonly name: string
    readonly host: string
    readonly port: number
    readonly securityProtocol: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly features: readonly {
    readonly name: string
    readonly minSupportedVersion: number
    readonly maxSupportedVersion: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly rack: string | null
  readonly fenced: boolean
  readonly inControlledShutdown: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

type RegisterBrokerRecord2 = {
  readonly brokerId: number
  readonly isMigratingZkBroker: boolean
  readonly incarnationId: string
  readonly brokerEpoch: bigint
  readonly endPoints: readonly {
    readonly name: string
    readonly host: string
    readonly port: number
    readonly securityProtocol: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly features: readonly {
    readonly name: string
    readonly minSupportedVersion: number
    readonly maxSupportedVersion: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly rack: string | null
  readonly fenced: boolean
  readonly inControlledShutdown: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

type RegisterBrokerRecord3 = {
  readonly brokerId: number
  readonly isMigratingZkBroker: boolean
  readonly incarnationId: string
  readonly brokerEpoch: bigint
  readonly endPoints: readonly {
    readonly name: string
    readonly host: string
    readonly port: number
    readonly securityProtocol: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly features: readonly {
    readonly name: string
    readonly minSupportedVersion: number
    readonly maxSupportedVersion: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly rack: string | null
  readonly fenced: boolean
  readonly inControlledShutdown: boolean
  readonly logDirs: readonly string[]
  readonly unknownTags?: readonly UnknownTag[]
}

type RegisterBrokerRecord4 = {
  readonly brokerId: number
  readonly isMigratingZkBroker: boolean
  readonly incarnationId: string
  readonly brokerEpoch: bigint
  readonly endPoints: readonly {
    readonly name: string
    readonly host: string
    readonly port: number
    readonly securityProtocol: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly features: readonly {
    readonly name: string
    readonly minSupportedVersion: number
    readonly maxSupportedVersion: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly rack: string | null
  readonly fenced: boolean
  readonly inControlledShutdown: boolean
  readonly logDirs: readonly string[]
  readonly cordonedLogDirs: readonly string[] | null
  readonly unknownTags?: readonly UnknownTag[]
}

interface RegisterBrokerRecordVersions {
  readonly 0: RegisterBrokerRecord0
  readonly 1: RegisterBrokerRecord1
  readonly 2: RegisterBrokerRecord2
  readonly 3: RegisterBrokerRecord3
  readonly 4: RegisterBrokerRecord4
}

type RegisterControllerRecord0 = {
  readonly controllerId: number
  readonly incarnationId: string
  readonly zkMigrationReady: boolean
  readonly endPoints: readonly {
    readonly name: string
    readonly host: string
    readonly port: number
    readonly securityProtocol: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly features: readonly {
    readonly name: string
    readonly minSupportedVersion: number
    readonly maxSupportedVersion: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface RegisterControllerRecordVersions {
  readonly 0: RegisterControllerRecord0
}

type RemoveAccessControlEntryRecord0 = {
  readonly id: string
  readonly unknownTags?: readonly UnknownTag[]
}

interface RemoveAccessControlEntryRecordVersions {
  readonly 0: RemoveAccessControlEntryRecord0
}

type RemoveDelegationTokenRecord0 = {
  readonly tokenId: string
  readonly unknownTags?: readonly UnknownTag[]
}

interface RemoveDelegationTokenRecordVersions {
  readonly 0: RemoveDelegationTokenRecord0
}

type RemoveTopicRecord0 = {
  readonly topicId: string
  readonly unknownTags?: readonly UnknownTag[]
}

interface RemoveTopicRecordVersions {
  readonly 0: RemoveTopicRecord0
}

type RemoveUserScramCredentialRecord0 = {
  readonly name: string
  readonly mechanism: number
  readonly unknownTags?: readonly UnknownTag[]
}

interface RemoveUserScramCredentialRecordVersions {
  readonly 0: RemoveUserScramCredentialRecord0
}

type TopicRecord0 = {
  readonly name: string
  readonly topicId: string
  readonly unknownTags?: readonly UnknownTag[]
}

interface TopicRecordVersions {
  readonly 0: TopicRecord0
}

type UnfenceBrokerRecord0 = {
  readonly id: number
  readonly epoch: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

interface UnfenceBrokerRecordVersions {
  readonly 0: UnfenceBrokerRecord0
}

type UnregisterBrokerRecord0 = {
  readonly brokerId: number
  readonly brokerEpoch: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

interface UnregisterBrokerRecordVersions {
  readonly 0: UnregisterBrokerRecord0
}

type UserScramCredentialRecord0 = {
  readonly name: string
  readonly mechanism: number
  readonly salt: Bytes
  readonly storedKey: Bytes
  readonly serverKey: Bytes
  readonly iterations: number
  readonly unknownTags?: readonly UnknownTag[]
}

interface UserScramCredentialRecordVersions {
  readonly 0: UserScramCredentialRecord0
}

type ZkMigrationStateRecord0 = {
  readonly zkMigrationState: number
  readonly unknownTags?: readonly UnknownTag[]
}

interface ZkMigrationStateRecordVersions {
  readonly 0: ZkMigrationStateRecord0
}

type ConsumerGroupDescribeRequest0 = {
  readonly groupIds: readonly string[]
  readonly includeAuthorizedOperations: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

interface ConsumerGroupDescribeRequestVersions {
  readonly 0: ConsumerGroupDescribeRequest0
  readonly 1: ConsumerGroupDescribeRequest0
}

type ConsumerGroupDescribeResponse0 = {
  readonly throttleTimeMs: number
  readonly groups: readonly {
    readonly errorCode: number
    readonly errorMessage: string | null
    readonly groupId: string
    readonly groupState: string
    readonly groupEpoch: number
    readonly assignmentEpoch: number
    readonly assignorName: string
    readonly members: readonly {
      readonly memberId: string
      readonly instanceId: string | null
      readonly rackId: string | null
      readonly memberEpoch: number
      readonly clientId: string
      readonly clientHost: string
      readonly subscribedTopicNames: readonly string[]
      readonly subscribedTopicRegex: string | null
      readonly assignment: {
        readonly topicPartitions: readonly {
          readonly topicId: string
          readonly topicName: string
          readonly partitions: readonly number[]
          readonly unknownTags?: readonly UnknownTag[]
        }[]
        readonly unknownTags?: readonly UnknownTag[]
      }
      readonly targetAssignment: {
        readonly topicPartitions: readonly {
          readonly topicId: string
          readonly topicName: string
          readonly partitions: readonly number[]
          readonly unknownTags?: readonly UnknownTag[]
        }[]
        readonly unknownTags?: readonly UnknownTag[]
      }
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly authorizedOperations: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type ConsumerGroupDescribeResponse1 = {
  readonly throttleTimeMs: number
  readonly groups: readonly {
    readonly errorCode: number
    readonly errorMessage: string | null
    readonly groupId: string
    readonly groupState: string
    readonly groupEpoch: number
    readonly assignmentEpoch: number
    readonly assignorName: string
    readonly members: readonly {
      readonly memberId: string
      readonly instanceId: string | null
      readonly rackId: string | null
      readonly memberEpoch: number
      readonly clientId: string
      readonly clientHost: string
      readonly subscribedTopicNames: readonly string[]
      readonly subscribedTopicRegex: string | null
      readonly assignment: {
        readonly topicPartitions: readonly {
          readonly topicId: string
          readonly topicName: string
          readonly partitions: readonly number[]
          readonly unknownTags?: readonly UnknownTag[]
        }[]
        readonly unknownTags?: readonly UnknownTag[]
      }
      readonly targetAssignment: {
        readonly topicPartitions: readonly {
          readonly topicId: string
          readonly topicName: string
          readonly partitions: readonly number[]
          readonly unknownTags?: readonly UnknownTag[]
        }[]
        readonly unknownTags?: readonly UnknownTag[]
      }
      readonly memberType: number
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly authorizedOperations: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface ConsumerGroupDescribeResponseVersions {
  readonly 0: ConsumerGroupDescribeResponse0
  readonly 1: ConsumerGroupDescribeResponse1
}

type ConsumerGroupHeartbeatRequest0 = {
  readonly groupId: string
  readonly memberId: string
  readonly memberEpoch: number
  readonly instanceId: string | null
  readonly rackId: string | null
  readonly rebalanceTimeoutMs: number
  readonly subscribedTopicNames: readonly string[] | null
  readonly serverAssignor: string | null
  readonly topicPartitions: readonly {
    readonly topicId: string
    readonly partitions: readonly number[]
    readonly unknownTags?: readonly UnknownTag[]
  }[] | null
  readonly unknownTags?: readonly UnknownTag[]
}

type ConsumerGroupHeartbeatRequest1 = {
  readonly groupId: string
  readonly memberId: string
  readonly memberEpoch: number
  readonly instanceId: string | null
  readonly rackId: string | null
  readonly rebalanceTimeoutMs: number
  readonly subscribedTopicNames: readonly string[] | null
  readonly subscribedTopicRegex: string | null
  readonly serverAssignor: string | null
  readonly topicPartitions: readonly {
    readonly topicId: string
    readonly partitions: readonly number[]
    readonly unknownTags?: readonly UnknownTag[]
  }[] | null
  readonly unknownTags?: readonly UnknownTag[]
}

interface ConsumerGroupHeartbeatRequestVersions {
  readonly 0: ConsumerGroupHeartbeatRequest0
  readonly 1: ConsumerGroupHeartbeatRequest1
}

type ConsumerGroupHeartbeatResponse0 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly memberId: string | null
  readonly memberEpoch: number
  readonly heartbeatIntervalMs: number
  readonly assignment: {
    readonly topicPartitions: readonly {
      readonly topicId: string
      readonly partitions: readonly number[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  } | null
  readonly unknownTags?: readonly UnknownTag[]
}

interface ConsumerGroupHeartbeatResponseVersions {
  readonly 0: ConsumerGroupHeartbeatResponse0
  readonly 1: ConsumerGroupHeartbeatResponse0
}

type ConsumerProtocolAssignment0 = {
  readonly assignedPartitions: readonly {
    readonly topic: string
    readonly partitions: readonly number[]
  }[]
  readonly userData: Bytes | null
}

interface ConsumerProtocolAssignmentVersions {
  readonly 0: ConsumerProtocolAssignment0
  readonly 1: ConsumerProtocolAssignment0
  readonly 2: ConsumerProtocolAssignment0
  readonly 3: ConsumerProtocolAssignment0
}

type ConsumerProtocolSubscription0 = {
  readonly topics: readonly string[]
  readonly userData: Bytes | null
}

type ConsumerProtocolSubscription1 = {
  readonly topics: readonly string[]
  readonly userData: Bytes | null
  readonly ownedPartitions: readonly {
    readonly topic: string
    readonly partitions: readonly number[]
  }[]
}

type ConsumerProtocolSubscription2 = {
  readonly topics: readonly string[]
  readonly userData: Bytes | null
  readonly ownedPartitions: readonly {
    readonly topic: string
    readonly partitions: readonly number[]
  }[]
  readonly generationId: number
}

type ConsumerProtocolSubscription3 = {
  readonly topics: readonly string[]
  readonly userData: Bytes | null
  readonly ownedPartitions: readonly {
    readonly topic: string
    readonly partitions: readonly number[]
  }[]
  readonly generationId: number
  readonly rackId: string | null
}

interface ConsumerProtocolSubscriptionVersions {
  readonly 0: ConsumerProtocolSubscription0
  readonly 1: ConsumerProtocolSubscription1
  readonly 2: ConsumerProtocolSubscription2
  readonly 3: ConsumerProtocolSubscription3
}

type ControlRecordTypeSchema0 = {
  readonly type: number
}

interface ControlRecordTypeSchemaVersions {
  readonly 0: ControlRecordTypeSchema0
}

type EndTxnMarker0 = {
  readonly coordinatorEpoch: number
}

interface EndTxnMarkerVersions {
  readonly 0: EndTxnMarker0
}

type KRaftVersionRecord0 = {
  readonly version: number
  readonly kRaftVersion: number
  readonly unknownTags?: readonly UnknownTag[]
}

interface KRaftVersionRecordVersions {
  readonly 0: KRaftVersionRecord0
}

type LeaderChangeMessage0 = {
  readonly version: number
  readonly leaderId: number
  readonly voters: readonly {
    readonly voterId: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly grantingVoters: readonly {
    readonly voterId: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type LeaderChangeMessage1 = {
  readonly version: number
  readonly leaderId: number
  readonly voters: readonly {
    readonly voterId: number
    readonly voterDirectoryId: string
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly grantingVoters: readonly {
    readonly voterId: number
    readonly voterDirectoryId: string
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface LeaderChangeMessageVersions {
  readonly 0: LeaderChangeMessage0
  readonly 1: LeaderChangeMessage1
}

type SnapshotFooterRecord0 = {
  readonly version: number
  readonly unknownTags?: readonly UnknownTag[]
}

interface SnapshotFooterRecordVersions {
  readonly 0: SnapshotFooterRecord0
}

type SnapshotHeaderRecord0 = {
  readonly version: number
  readonly lastContainedLogTimestamp: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

interface SnapshotHeaderRecordVersions {
  readonly 0: SnapshotHeaderRecord0
}

type VotersRecord0 = {
  readonly version: number
  readonly voters: readonly {
    readonly voterId: number
    readonly voterDirectoryId: string
    readonly endpoints: readonly {
      readonly name: string
      readonly host: string
      readonly port: number
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly kRaftVersionFeature: {
      readonly minSupportedVersion: number
      readonly maxSupportedVersion: number
      readonly unknownTags?: readonly UnknownTag[]
    }
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface VotersRecordVersions {
  readonly 0: VotersRecord0
}

type ControlledShutdownRequest0 = {
  readonly brokerId: number
}

type ControlledShutdownRequest2 = {
  readonly brokerId: number
  readonly brokerEpoch: bigint
}

type ControlledShutdownRequest3 = {
  readonly brokerId: number
  readonly brokerEpoch: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

interface ControlledShutdownRequestVersions {
  readonly 0: ControlledShutdownRequest0
  readonly 1: ControlledShutdownRequest0
  readonly 2: ControlledShutdownRequest2
  readonly 3: ControlledShutdownRequest3
}

type ControlledShutdownResponse0 = {
  readonly errorCode: number
  readonly remainingPartitions: readonly {
    readonly topicName: string
    readonly partitionIndex: number
  }[]
}

type ControlledShutdownResponse3 = {
  readonly errorCode: number
  readonly remainingPartitions: readonly {
    readonly topicName: string
    readonly partitionIndex: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface ControlledShutdownResponseVersions {
  readonly 0: ControlledShutdownResponse0
  readonly 1: ControlledShutdownResponse0
  readonly 2: ControlledShutdownResponse0
  readonly 3: ControlledShutdownResponse3
}

type ControllerRegistrationRequest0 = {
  readonly controllerId: number
  readonly incarnationId: string
  readonly zkMigrationReady: boolean
  readonly listeners: readonly {
    readonly name: string
    readonly host: string
    readonly port: number
    readonly securityProtocol: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly features: readonly {
    readonly name: string
    readonly minSupportedVersion: number
    readonly maxSupportedVersion: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface ControllerRegistrationRequestVersions {
  readonly 0: ControllerRegistrationRequest0
}

type ControllerRegistrationResponse0 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

interface ControllerRegistrationResponseVersions {
  readonly 0: ControllerRegistrationResponse0
}

type CreateAclsRequest0 = {
  readonly creations: readonly {
    readonly resourceType: number
    readonly resourceName: string
    readonly principal: string
    readonly host: string
    readonly operation: number
    readonly permissionType: number
  }[]
}

type CreateAclsRequest1 = {
  readonly creations: readonly {
    readonly resourceType: number
    readonly resourceName: string
    readonly resourcePatternType: number
    readonly principal: string
    readonly host: string
    readonly operation: number
    readonly permissionType: number
  }[]
}

type CreateAclsRequest2 = {
  readonly creations: readonly {
    readonly resourceType: number
    readonly resourceName: string
    readonly resourcePatternType: number
    readonly principal: string
    readonly host: string
    readonly operation: number
    readonly permissionType: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface CreateAclsRequestVersions {
  readonly 0: CreateAclsRequest0
  readonly 1: CreateAclsRequest1
  readonly 2: CreateAclsRequest2
  readonly 3: CreateAclsRequest2
}

type CreateAclsResponse0 = {
  readonly throttleTimeMs: number
  readonly results: readonly {
    readonly errorCode: number
    readonly errorMessage: string | null
  }[]
}

type CreateAclsResponse2 = {
  readonly throttleTimeMs: number
  readonly results: readonly {
    readonly errorCode: number
    readonly errorMessage: string | null
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface CreateAclsResponseVersions {
  readonly 0: CreateAclsResponse0
  readonly 1: CreateAclsResponse0
  readonly 2: CreateAclsResponse2
  readonly 3: CreateAclsResponse2
}

type CreateDelegationTokenRequest0 = {
  readonly renewers: readonly {
    readonly principalType: string
    readonly principalName: string
  }[]
  readonly maxLifetimeMs: bigint
}

type CreateDelegationTokenRequest2 = {
  readonly renewers: readonly {
    readonly principalType: string
    readonly principalName: string
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly maxLifetimeMs: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

type CreateDelegationTokenRequest3 = {
  readonly ownerPrincipalType: string | null
  readonly ownerPrincipalName: string | null
  readonly renewers: readonly {
    readonly principalType: string
    readonly principalName: string
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly maxLifetimeMs: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

interface CreateDelegationTokenRequestVersions {
  readonly 0: CreateDelegationTokenRequest0
  readonly 1: CreateDelegationTokenRequest0
  readonly 2: CreateDelegationTokenRequest2
  readonly 3: CreateDelegationTokenRequest3
}

type CreateDelegationTokenResponse0 = {
  readonly errorCode: number
  readonly principalType: string
  readonly principalName: string
  readonly issueTimestampMs: bigint
  readonly expiryTimestampMs: bigint
  readonly maxTimestampMs: bigint
  readonly tokenId: string
  readonly hmac: Bytes
  readonly throttleTimeMs: number
}

type CreateDelegationTokenResponse2 = {
  readonly errorCode: number
  readonly principalType: string
  readonly principalName: string
  readonly issueTimestampMs: bigint
  readonly expiryTimestampMs: bigint
  readonly maxTimestampMs: bigint
  readonly tokenId: string
  readonly hmac: Bytes
  readonly throttleTimeMs: number
  readonly unknownTags?: readonly UnknownTag[]
}

type CreateDelegationTokenResponse3 = {
  readonly errorCode: number
  readonly principalType: string
  readonly principalName: string
  readonly tokenRequesterPrincipalType: string
  readonly tokenRequesterPrincipalName: string
  readonly issueTimestampMs: bigint
  readonly expiryTimestampMs: bigint
  readonly maxTimestampMs: bigint
  readonly tokenId: string
  readonly hmac: Bytes
  readonly throttleTimeMs: number
  readonly unknownTags?: readonly UnknownTag[]
}

interface CreateDelegationTokenResponseVersions {
  readonly 0: CreateDelegationTokenResponse0
  readonly 1: CreateDelegationTokenResponse0
  readonly 2: CreateDelegationTokenResponse2
  readonly 3: CreateDelegationTokenResponse3
}

type CreatePartitionsRequest0 = {
  readonly topics: readonly {
    readonly name: string
    readonly count: number
    readonly assignments: readonly {
      readonly brokerIds: readonly number[]
    }[] | null
  }[]
  readonly timeoutMs: number
  readonly validateOnly: boolean
}

type CreatePartitionsRequest2 = {
  readonly topics: readonly {
    readonly name: string
    readonly count: number
    readonly assignments: readonly {
      readonly brokerIds: readonly number[]
      readonly unknownTags?: readonly UnknownTag[]
    }[] | null
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly timeoutMs: number
  readonly validateOnly: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

interface CreatePartitionsRequestVersions {
  readonly 0: CreatePartitionsRequest0
  readonly 1: CreatePartitionsRequest0
  readonly 2: CreatePartitionsRequest2
  readonly 3: CreatePartitionsRequest2
}

type CreatePartitionsResponse0 = {
  readonly throttleTimeMs: number
  readonly results: readonly {
    readonly name: string
    readonly errorCode: number
    readonly errorMessage: string | null
  }[]
}

type CreatePartitionsResponse2 = {
  readonly throttleTimeMs: number
  readonly results: readonly {
    readonly name: string
    readonly errorCode: number
    readonly errorMessage: string | null
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface CreatePartitionsResponseVersions {
  readonly 0: CreatePartitionsResponse0
  readonly 1: CreatePartitionsResponse0
  readonly 2: CreatePartitionsResponse2
  readonly 3: CreatePartitionsResponse2
}

type CreateTopicsRequest0 = {
  readonly topics: readonly {
    readonly name: string
    readonly numPartitions: number
    readonly replicationFactor: number
    readonly assignments: readonly {
      readonly partitionIndex: number
      readonly brokerIds: readonly number[]
    }[]
    readonly configs: readonly {
      readonly name: string
      readonly value: string | null
    }[]
  }[]
  readonly timeoutMs: number
}

type CreateTopicsRequest1 = {
  readonly topics: readonly {
    readonly name: string
    readonly numPartitions: number
    readonly replicationFactor: number
    readonly assignments: readonly {
      readonly partitionIndex: number
      readonly brokerIds: readonly number[]
    }[]
    readonly configs: readonly {
      readonly name: string
      readonly value: string | null
    }[]
  }[]
  readonly timeoutMs: number
  readonly validateOnly: boolean
}

type CreateTopicsRequest5 = {
  readonly topics: readonly {
    readonly name: string
    readonly numPartitions: number
    readonly replicationFactor: number
    readonly assignments: readonly {
      readonly partitionIndex: number
      readonly brokerIds: readonly number[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly configs: readonly {
      readonly name: string
      readonly value: string | null
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly timeoutMs: number
  readonly validateOnly: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

interface CreateTopicsRequestVersions {
  readonly 0: CreateTopicsRequest0
  readonly 1: CreateTopicsRequest1
  readonly 2: CreateTopicsRequest1
  readonly 3: CreateTopicsRequest1
  readonly 4: CreateTopicsRequest1
  readonly 5: CreateTopicsRequest5
  readonly 6: CreateTopicsRequest5
  readonly 7: CreateTopicsRequest5
}

type CreateTopicsResponse0 = {
  readonly topics: readonly {
    readonly name: string
    readonly errorCode: number
  }[]
}

type CreateTopicsResponse1 = {
  readonly topics: readonly {
    readonly name: string
    readonly errorCode: number
    readonly errorMessage: string | null
  }[]
}

type CreateTopicsResponse2 = {
  readonly throttleTimeMs: number
  readonly topics: readonly {
    readonly name: string
    readonly errorCode: number
    readonly errorMessage: string | null
  }[]
}

type CreateTopicsResponse5 = {
  readonly throttleTimeMs: number
  readonly topics: readonly {
    readonly name: string
    readonly errorCode: number
    readonly errorMessage: string | null
    readonly topicConfigErrorCode: number
    readonly numPartitions: number
    readonly replicationFactor: number
    readonly configs: readonly {
      readonly name: string
      readonly value: string | null
      readonly readOnly: boolean
      readonly configSource: number
      readonly isSensitive: boolean
      readonly unknownTags?: readonly UnknownTag[]
    }[] | null
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type CreateTopicsResponse7 = {
  readonly throttleTimeMs: number
  readonly topics: readonly {
    readonly name: string
    readonly topicId: string
    readonly errorCode: number
    readonly errorMessage: string | null
    readonly topicConfigErrorCode: number
    readonly numPartitions: number
    readonly replicationFactor: number
    readonly configs: readonly {
      readonly name: string
      readonly value: string | null
      readonly readOnly: boolean
      readonly configSource: number
      readonly isSensitive: boolean
      readonly unknownTags?: readonly UnknownTag[]
    }[] | null
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface CreateTopicsResponseVersions {
  readonly 0: CreateTopicsResponse0
  readonly 1: CreateTopicsResponse1
  readonly 2: CreateTopicsResponse2
  readonly 3: CreateTopicsResponse2
  readonly 4: CreateTopicsResponse2
  readonly 5: CreateTopicsResponse5
  readonly 6: CreateTopicsResponse5
  readonly 7: CreateTopicsResponse7
}

type DeleteAclsRequest0 = {
  readonly filters: readonly {
    readonly resourceTypeFilter: number
    readonly resourceNameFilter: string | null
    readonly principalFilter: string | null
    readonly hostFilter: string | null
    readonly operation: number
    readonly permissionType: number
  }[]
}

type DeleteAclsRequest1 = {
  readonly filters: readonly {
    readonly resourceTypeFilter: number
    readonly resourceNameFilter: string | null
    readonly patternTypeFilter: number
    readonly principalFilter: string | null
    readonly hostFilter: string | null
    readonly operation: number
    readonly permissionType: number
  }[]
}

type DeleteAclsRequest2 = {
  readonly filters: readonly {
    readonly resourceTypeFilter: number
    readonly resourceNameFilter: string | null
    readonly patternTypeFilter: number
    readonly principalFilter: string | null
    readonly hostFilter: string | null
    readonly operation: number
    readonly permissionType: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface DeleteAclsRequestVersions {
  readonly 0: DeleteAclsRequest0
  readonly 1: DeleteAclsRequest1
  readonly 2: DeleteAclsRequest2
  readonly 3: DeleteAclsRequest2
}

type DeleteAclsResponse0 = {
  readonly throttleTimeMs: number
  readonly filterResults: readonly {
    readonly errorCode: number
    readonly errorMessage: string | null
    readonly matchingAcls: readonly {
      readonly errorCode: number
      readonly errorMessage: string | null
      readonly resourceType: number
      readonly resourceName: string
      readonly principal: string
      readonly host: string
      readonly operation: number
      readonly permissionType: number
    }[]
  }[]
}

type DeleteAclsResponse1 = {
  readonly throttleTimeMs: number
  readonly filterResults: readonly {
    readonly errorCode: number
    readonly errorMessage: string | null
    readonly matchingAcls: readonly {
      readonly errorCode: number
      readonly errorMessage: string | null
      readonly resourceType: number
      readonly resourceName: string
      readonly patternType: number
      readonly principal: string
      readonly host: string
      readonly operation: number
      readonly permissionType: number
    }[]
  }[]
}

type DeleteAclsResponse2 = {
  readonly throttleTimeMs: number
  readonly filterResults: readonly {
    readonly errorCode: number
    readonly errorMessage: string | null
    readonly matchingAcls: readonly {
      readonly errorCode: number
      readonly errorMessage: string | null
      readonly resourceType: number
      readonly resourceName: string
      readonly patternType: number
      readonly principal: string
      readonly host: string
      readonly operation: number
      readonly permissionType: number
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface DeleteAclsResponseVersions {
  readonly 0: DeleteAclsResponse0
  readonly 1: DeleteAclsResponse1
  readonly 2: DeleteAclsResponse2
  readonly 3: DeleteAclsResponse2
}

type DeleteGroupsRequest0 = {
  readonly groupsNames: readonly string[]
}

type DeleteGroupsRequest2 = {
  readonly groupsNames: readonly string[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface DeleteGroupsRequestVersions {
  readonly 0: DeleteGroupsRequest0
  readonly 1: DeleteGroupsRequest0
  readonly 2: DeleteGroupsRequest2
}

type DeleteGroupsResponse0 = {
  readonly throttleTimeMs: number
  readonly results: readonly {
    readonly groupId: string
    readonly errorCode: number
  }[]
}

type DeleteGroupsResponse2 = {
  readonly throttleTimeMs: number
  readonly results: readonly {
    readonly groupId: string
    readonly errorCode: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface DeleteGroupsResponseVersions {
  readonly 0: DeleteGroupsResponse0
  readonly 1: DeleteGroupsResponse0
  readonly 2: DeleteGroupsResponse2
}

type DeleteRecordsRequest0 = {
  readonly topics: readonly {
    readonly name: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly offset: bigint
    }[]
  }[]
  readonly timeoutMs: number
}

type DeleteRecordsRequest2 = {
  readonly topics: readonly {
    readonly name: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly offset: bigint
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly timeoutMs: number
  readonly unknownTags?: readonly UnknownTag[]
}

interface DeleteRecordsRequestVersions {
  readonly 0: DeleteRecordsRequest0
  readonly 1: DeleteRecordsRequest0
  readonly 2: DeleteRecordsRequest2
}

type DeleteRecordsResponse0 = {
  readonly throttleTimeMs: number
  readonly topics: readonly {
    readonly name: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly lowWatermark: bigint
      readonly errorCode: number
    }[]
  }[]
}

type DeleteRecordsResponse2 = {
  readonly throttleTimeMs: number
  readonly topics: readonly {
    readonly name: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly lowWatermark: bigint
      readonly errorCode: number
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface DeleteRecordsResponseVersions {
  readonly 0: DeleteRecordsResponse0
  readonly 1: DeleteRecordsResponse0
  readonly 2: DeleteRecordsResponse2
}

type DeleteShareGroupOffsetsRequest0 = {
  readonly groupId: string
  readonly topics: readonly {
    readonly topicName: string
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface DeleteShareGroupOffsetsRequestVersions {
  readonly 0: DeleteShareGroupOffsetsRequest0
}

type DeleteShareGroupOffsetsResponse0 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly responses: readonly {
    readonly topicName: string
    readonly topicId: string
    readonly errorCode: number
    readonly errorMessage: string | null
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface DeleteShareGroupOffsetsResponseVersions {
  readonly 0: DeleteShareGroupOffsetsResponse0
}

type DeleteShareGroupStateRequest0 = {
  readonly groupId: string
  readonly topics: readonly {
    readonly topicId: string
    readonly partitions: readonly {
      readonly partition: number
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface DeleteShareGroupStateRequestVersions {
  readonly 0: DeleteShareGroupStateRequest0
}

type DeleteShareGroupStateResponse0 = {
  readonly results: readonly {
    readonly topicId: string
    readonly partitions: readonly {
      readonly partition: number
      readonly errorCode: number
      readonly errorMessage: string | null
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface DeleteShareGroupStateResponseVersions {
  readonly 0: DeleteShareGroupStateResponse0
}

type DeleteTopicsRequest0 = {
  readonly topicNames: readonly string[]
  readonly timeoutMs: number
}

type DeleteTopicsRequest4 = {
  readonly topicNames: readonly string[]
  readonly timeoutMs: number
  readonly unknownTags?: readonly UnknownTag[]
}

type DeleteTopicsRequest6 = {
  readonly topics: readonly {
    readonly name: string | null
    readonly topicId: string
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly timeoutMs: number
  readonly unknownTags?: readonly UnknownTag[]
}

interface DeleteTopicsRequestVersions {
  readonly 0: DeleteTopicsRequest0
  readonly 1: DeleteTopicsRequest0
  readonly 2: DeleteTopicsRequest0
  readonly 3: DeleteTopicsRequest0
  readonly 4: DeleteTopicsRequest4
  readonly 5: DeleteTopicsRequest4
  readonly 6: DeleteTopicsRequest6
}

type DeleteTopicsResponse0 = {
  readonly responses: readonly {
    readonly name: string
    readonly errorCode: number
  }[]
}

type DeleteTopicsResponse1 = {
  readonly throttleTimeMs: number
  readonly responses: readonly {
    readonly name: string
    readonly errorCode: number
  }[]
}

type DeleteTopicsResponse4 = {
  readonly throttleTimeMs: number
  readonly responses: readonly {
    readonly name: string
    readonly errorCode: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type DeleteTopicsResponse5 = {
  readonly throttleTimeMs: number
  readonly responses: readonly {
    readonly name: string
    readonly errorCode: number
    readonly errorMessage: string | null
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type DeleteTopicsResponse6 = {
  readonly throttleTimeMs: number
  readonly responses: readonly {
    readonly name: string | null
    readonly topicId: string
    readonly errorCode: number
    readonly errorMessage: string | null
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface DeleteTopicsResponseVersions {
  readonly 0: DeleteTopicsResponse0
  readonly 1: DeleteTopicsResponse1
  readonly 2: DeleteTopicsResponse1
  readonly 3: DeleteTopicsResponse1
  readonly 4: DeleteTopicsResponse4
  readonly 5: DeleteTopicsResponse5
  readonly 6: DeleteTopicsResponse6
}

type DescribeAclsRequest0 = {
  readonly resourceTypeFilter: number
  readonly resourceNameFilter: string | null
  readonly principalFilter: string | null
  readonly hostFilter: string | null
  readonly operation: number
  readonly permissionType: number
}

type DescribeAclsRequest1 = {
  readonly resourceTypeFilter: number
  readonly resourceNameFilter: string | null
  readonly patternTypeFilter: number
  readonly principalFilter: string | null
  readonly hostFilter: string | null
  readonly operation: number
  readonly permissionType: number
}

type DescribeAclsRequest2 = {
  readonly resourceTypeFilter: number
  readonly resourceNameFilter: string | null
  readonly patternTypeFilter: number
  readonly principalFilter: string | null
  readonly hostFilter: string | null
  readonly operation: number
  readonly permissionType: number
  readonly unknownTags?: readonly UnknownTag[]
}

interface DescribeAclsRequestVersions {
  readonly 0: DescribeAclsRequest0
  readonly 1: DescribeAclsRequest1
  readonly 2: DescribeAclsRequest2
  readonly 3: DescribeAclsRequest2
}

type DescribeAclsResponse0 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly resources: readonly {
    readonly resourceType: number
    readonly resourceName: string
    readonly acls: readonly {
      readonly principal: string
      readonly host: string
      readonly operation: number
      readonly permissionType: number
    }[]
  }[]
}

type DescribeAclsResponse1 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly resources: readonly {
    readonly resourceType: number
    readonly resourceName: string
    readonly patternType: number
    readonly acls: readonly {
      readonly principal: string
      readonly host: string
      readonly operation: number
      readonly permissionType: number
    }[]
  }[]
}

type DescribeAclsResponse2 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly resources: readonly {
    readonly resourceType: number
    readonly resourceName: string
    readonly patternType: number
    readonly acls: readonly {
      readonly principal: string
      readonly host: string
      readonly operation: number
      readonly permissionType: number
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface DescribeAclsResponseVersions {
  readonly 0: DescribeAclsResponse0
  readonly 1: DescribeAclsResponse1
  readonly 2: DescribeAclsResponse2
  readonly 3: DescribeAclsResponse2
}

type DescribeClientQuotasRequest0 = {
  readonly components: readonly {
    readonly entityType: string
    readonly matchType: number
    readonly match: string | null
  }[]
  readonly strict: boolean
}

type DescribeClientQuotasRequest1 = {
  readonly components: readonly {
    readonly entityType: string
    readonly matchType: number
    readonly match: string | null
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly strict: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

interface DescribeClientQuotasRequestVersions {
  readonly 0: DescribeClientQuotasRequest0
  readonly 1: DescribeClientQuotasRequest1
}

type DescribeClientQuotasResponse0 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly entries: readonly {
    readonly entity: readonly {
      readonly entityType: string
      readonly entityName: string | null
    }[]
    readonly values: readonly {
      readonly key: string
      readonly value: number
    }[]
  }[] | null
}

type DescribeClientQuotasResponse1 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly entries: readonly {
    readonly entity: readonly {
      readonly entityType: string
      readonly entityName: string | null
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly values: readonly {
      readonly key: string
      readonly value: number
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[] | null
  readonly unknownTags?: readonly UnknownTag[]
}

interface DescribeClientQuotasResponseVersions {
  readonly 0: DescribeClientQuotasResponse0
  readonly 1: DescribeClientQuotasResponse1
}

type DescribeClusterRequest0 = {
  readonly includeClusterAuthorizedOperations: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

type DescribeClusterRequest1 = {
  readonly includeClusterAuthorizedOperations: boolean
  readonly endpointType: number
  readonly unknownTags?: readonly UnknownTag[]
}

type DescribeClusterRequest2 = {
  readonly includeClusterAuthorizedOperations: boolean
  readonly endpointType: number
  readonly includeFencedBrokers: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

interface DescribeClusterRequestVersions {
  readonly 0: DescribeClusterRequest0
  readonly 1: DescribeClusterRequest1
  readonly 2: DescribeClusterRequest2
}

type DescribeClusterResponse0 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly clusterId: string
  readonly controllerId: number
  readonly brokers: readonly {
    readonly brokerId: number
    readonly host: string
    readonly port: number
    readonly rack: string | null
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly clusterAuthorizedOperations: number
  readonly unknownTags?: readonly UnknownTag[]
}

type DescribeClusterResponse1 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly endpointType: number
  readonly clusterId: string
  readonly controllerId: number
  readonly brokers: readonly {
    readonly brokerId: number
    readonly host: string
    readonly port: number
    readonly rack: string | null
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly clusterAuthorizedOperations: number
  readonly unknownTags?: readonly UnknownTag[]
}

type DescribeClusterResponse2 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly endpointType: number
  readonly clusterId: string
  readonly controllerId: number
  readonly brokers: readonly {
    readonly brokerId: number
    readonly host: string
    readonly port: number
    readonly rack: string | null
    readonly isFenced: boolean
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly clusterAuthorizedOperations: number
  readonly unknownTags?: readonly UnknownTag[]
}

interface DescribeClusterResponseVersions {
  readonly 0: DescribeClusterResponse0
  readonly 1: DescribeClusterResponse1
  readonly 2: DescribeClusterResponse2
}

type DescribeConfigsRequest0 = {
  readonly resources: readonly {
    readonly resourceType: number
    readonly resourceName: string
    readonly configurationKeys: readonly string[] | null
  }[]
}

type DescribeConfigsRequest1 = {
  readonly resources: readonly {
    readonly resourceType: number
    readonly resourceName: string
    readonly configurationKeys: readonly string[] | null
  }[]
  readonly includeSynonyms: boolean
}

type DescribeConfigsRequest3 = {
  readonly resources: readonly {
    readonly resourceType: number
    readonly resourceName: string
    readonly configurationKeys: readonly string[] | null
  }[]
  readonly includeSynonyms: boolean
  readonly includeDocumentation: boolean
}

type DescribeConfigsRequest4 = {
  readonly resources: readonly {
    readonly resourceType: number
    readonly resourceName: string
    readonly configurationKeys: readonly string[] | null
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly includeSynonyms: boolean
  readonly includeDocumentation: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

interface DescribeConfigsRequestVersions {
  readonly 0: DescribeConfigsRequest0
  readonly 1: DescribeConfigsRequest1
  readonly 2: DescribeConfigsRequest1
  readonly 3: DescribeConfigsRequest3
  readonly 4: DescribeConfigsRequest4
}

type DescribeConfigsResponse0 = {
  readonly throttleTimeMs: number
  readonly results: readonly {
    readonly errorCode: number
    readonly errorMessage: string | null
    readonly resourceType: number
    readonly resourceName: string
    readonly configs: readonly {
      readonly name: string
      readonly value: string | null
      readonly readOnly: boolean
      readonly isDefault: boolean
      readonly isSensitive: boolean
    }[]
  }[]
}

type DescribeConfigsResponse1 = {
  readonly throttleTimeMs: number
  readonly results: readonly {
    readonly errorCode: number
    readonly errorMessage: string | null
    readonly resourceType: number
    readonly resourceName: string
    readonly configs: readonly {
      readonly name: string
      readonly value: string | null
      readonly readOnly: boolean
      readonly configSource: number
      readonly isSensitive: boolean
      readonly synonyms: readonly {
        readonly name: string
        readonly value: string | null
        readonly source: number
      }[]
    }[]
  }[]
}

type DescribeConfigsResponse3 = {
  readonly throttleTimeMs: number
  readonly results: readonly {
    readonly errorCode: number
    readonly errorMessage: string | null
    readonly resourceType: number
    readonly resourceName: string
    readonly configs: readonly {
      readonly name: string
      readonly value: string | null
      readonly readOnly: boolean
      readonly configSource: number
      readonly isSensitive: boolean
      readonly synonyms: readonly {
        readonly name: string
        readonly value: string | null
        readonly source: number
      }[]
      readonly configType: number
      readonly documentation: string | null
    }[]
  }[]
}

type DescribeConfigsResponse4 = {
  readonly throttleTimeMs: number
  readonly results: readonly {
    readonly errorCode: number
    readonly errorMessage: string | null
    readonly resourceType: number
    readonly resourceName: string
    readonly configs: readonly {
      readonly name: string
      readonly value: string | null
      readonly readOnly: boolean
      readonly configSource: number
      readonly isSensitive: boolean
      readonly synonyms: readonly {
        readonly name: string
        readonly value: string | null
        readonly source: number
        readonly unknownTags?: readonly UnknownTag[]
      }[]
      readonly configType: number
      readonly documentation: string | null
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface DescribeConfigsResponseVersions {
  readonly 0: DescribeConfigsResponse0
  readonly 1: DescribeConfigsResponse1
  readonly 2: DescribeConfigsResponse1
  readonly 3: DescribeConfigsResponse3
  readonly 4: DescribeConfigsResponse4
}

type DescribeDelegationTokenRequest0 = {
  readonly owners: readonly {
    readonly principalType: string
    readonly principalName: string
  }[] | null
}

type DescribeDelegationTokenRequest2 = {
  readonly owners: readonly {
    readonly principalType: string
    readonly principalName: string
    readonly unknownTags?: readonly UnknownTag[]
  }[] | null
  readonly unknownTags?: readonly UnknownTag[]
}

interface DescribeDelegationTokenRequestVersions {
  readonly 0: DescribeDelegationTokenRequest0
  readonly 1: DescribeDelegationTokenRequest0
  readonly 2: DescribeDelegationTokenRequest2
  readonly 3: DescribeDelegationTokenRequest2
}

type DescribeDelegationTokenResponse0 = {
  readonly errorCode: number
  readonly tokens: readonly {
    readonly principalType: string
    readonly principalName: string
    readonly issueTimestamp: bigint
    readonly expiryTimestamp: bigint
    readonly maxTimestamp: bigint
    readonly tokenId: string
    readonly hmac: Bytes
    readonly renewers: readonly {
      readonly principalType: string
      readonly principalName: string
    }[]
  }[]
  readonly throttleTimeMs: number
}

type DescribeDelegationTokenResponse2 = {
  readonly errorCode: number
  readonly tokens: readonly {
    readonly principalType: string
    readonly principalName: string
    readonly issueTimestamp: bigint
    readonly expiryTimestamp: bigint
    readonly maxTimestamp: bigint
    readonly tokenId: string
    readonly hmac: Bytes
    readonly renewers: readonly {
      readonly principalType: string
      readonly principalName: string
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly throttleTimeMs: number
  readonly unknownTags?: readonly UnknownTag[]
}

type DescribeDelegationTokenResponse3 = {
  readonly errorCode: number
  readonly tokens: readonly {
    readonly principalType: string
    readonly principalName: string
    readonly tokenRequesterPrincipalType: string
    readonly tokenRequesterPrincipalName: string
    readonly issueTimestamp: bigint
    readonly expiryTimestamp: bigint
    readonly maxTimestamp: bigint
    readonly tokenId: string
    readonly hmac: Bytes
    readonly renewers: readonly {
      readonly principalType: string
      readonly principalName: string
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly throttleTimeMs: number
  readonly unknownTags?: readonly UnknownTag[]
}

interface DescribeDelegationTokenResponseVersions {
  readonly 0: DescribeDelegationTokenResponse0
  readonly 1: DescribeDelegationTokenResponse0
  readonly 2: DescribeDelegationTokenResponse2
  readonly 3: DescribeDelegationTokenResponse3
}

type DescribeGroupsRequest0 = {
  readonly groups: readonly string[]
}

type DescribeGroupsRequest3 = {
  readonly groups: readonly string[]
  readonly includeAuthorizedOperations: boolean
}

type DescribeGroupsRequest5 = {
  readonly groups: readonly string[]
  readonly includeAuthorizedOperations: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

interface DescribeGroupsRequestVersions {
  readonly 0: DescribeGroupsRequest0
  readonly 1: DescribeGroupsRequest0
  readonly 2: DescribeGroupsRequest0
  readonly 3: DescribeGroupsRequest3
  readonly 4: DescribeGroupsRequest3
  readonly 5: DescribeGroupsRequest5
  readonly 6: DescribeGroupsRequest5
}

type DescribeGroupsResponse0 = {
  readonly groups: readonly {
    readonly errorCode: number
    readonly groupId: string
    readonly groupState: string
    readonly protocolType: string
    readonly protocolData: string
    readonly members: readonly {
      readonly memberId: string
      readonly clientId: string
      readonly clientHost: string
      readonly memberMetadata: Bytes
      readonly memberAssignment: Bytes
    }[]
  }[]
}

type DescribeGroupsResponse1 = {
  readonly throttleTimeMs: number
  readonly groups: readonly {
    readonly errorCode: number
    readonly groupId: string
    readonly groupState: string
    readonly protocolType: string
    readonly protocolData: string
    readonly members: readonly {
      readonly memberId: string
      readonly clientId: string
      readonly clientHost: string
      readonly memberMetadata: Bytes
      readonly memberAssignment: Bytes
    }[]
  }[]
}

type DescribeGroupsResponse3 = {
  readonly throttleTimeMs: number
  readonly groups: readonly {
    readonly errorCode: number
    readonly groupId: string
    readonly groupState: string
    readonly protocolType: string
    readonly protocolData: string
    readonly members: readonly {
      readonly memberId: string
      readonly clientId: string
      readonly clientHost: string
      readonly memberMetadata: Bytes
      readonly memberAssignment: Bytes
    }[]
    readonly authorizedOperations: number
  }[]
}

type DescribeGroupsResponse4 = {
  readonly throttleTimeMs: number
  readonly groups: readonly {
    readonly errorCode: number
    readonly groupId: string
    readonly groupState: string
    readonly protocolType: string
    readonly protocolData: string
    readonly members: readonly {
      readonly memberId: string
      readonly groupInstanceId: string | null
      readonly clientId: string
      readonly clientHost: string
      readonly memberMetadata: Bytes
      readonly memberAssignment: Bytes
    }[]
    readonly authorizedOperations: number
  }[]
}

type DescribeGroupsResponse5 = {
  readonly throttleTimeMs: number
  readonly groups: readonly {
    readonly errorCode: number
    readonly groupId: string
    readonly groupState: string
    readonly protocolType: string
    readonly protocolData: string
    readonly members: readonly {
      readonly memberId: string
      readonly groupInstanceId: string | null
      readonly clientId: string
      readonly clientHost: string
      readonly memberMetadata: Bytes
      readonly memberAssignment: Bytes
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly authorizedOperations: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type DescribeGroupsResponse6 = {
  readonly throttleTimeMs: number
  readonly groups: readonly {
    readonly errorCode: number
    readonly errorMessage: string | null
    readonly groupId: string
    readonly groupState: string
    readonly protocolType: string
    readonly protocolData: string
    readonly members: readonly {
      readonly memberId: string
      readonly groupInstanceId: string | null
      readonly clientId: string
      readonly clientHost: string
      readonly memberMetadata: Bytes
      readonly memberAssignment: Bytes
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly authorizedOperations: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface DescribeGroupsResponseVersions {
  readonly 0: DescribeGroupsResponse0
  readonly 1: DescribeGroupsResponse1
  readonly 2: DescribeGroupsResponse1
  readonly 3: DescribeGroupsResponse3
  readonly 4: DescribeGroupsResponse4
  readonly 5: DescribeGroupsResponse5
  readonly 6: DescribeGroupsResponse6
}

type DescribeLogDirsRequest0 = {
  readonly topics: readonly {
    readonly topic: string
    readonly partitions: readonly number[]
  }[] | null
}

type DescribeLogDirsRequest2 = {
  readonly topics: readonly {
    readonly topic: string
    readonly partitions: readonly number[]
    readonly unknownTags?: readonly UnknownTag[]
  }[] | null
  readonly unknownTags?: readonly UnknownTag[]
}

interface DescribeLogDirsRequestVersions {
  readonly 0: DescribeLogDirsRequest0
  readonly 1: DescribeLogDirsRequest0
  readonly 2: DescribeLogDirsRequest2
  readonly 3: DescribeLogDirsRequest2
  readonly 4: DescribeLogDirsRequest2
  readonly 5: DescribeLogDirsRequest2
}

type DescribeLogDirsResponse0 = {
  readonly throttleTimeMs: number
  readonly results: readonly {
    readonly errorCode: number
    readonly logDir: string
    readonly topics: readonly {
      readonly name: string
      readonly partitions: readonly {
        readonly partitionIndex: number
        readonly partitionSize: bigint
        readonly offsetLag: bigint
        readonly isFutureKey: boolean
      }[]
    }[]
  }[]
}

type DescribeLogDirsResponse2 = {
  readonly throttleTimeMs: number
  readonly results: readonly {
    readonly errorCode: number
    readonly logDir: string
    readonly topics: readonly {
      readonly name: string
      readonly partitions: readonly {
        readonly partitionIndex: number
        readonly partitionSize: bigint
        readonly offsetLag: bigint
        readonly isFutureKey: boolean
        readonly unknownTags?: readonly UnknownTag[]
      }[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type DescribeLogDirsResponse3 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly results: readonly {
    readonly errorCode: number
    readonly logDir: string
    readonly topics: readonly {
      readonly name: string
      readonly partitions: readonly {
        readonly partitionIndex: number
        readonly partitionSize: bigint
        readonly offsetLag: bigint
        readonly isFutureKey: boolean
        readonly unknownTags?: readonly UnknownTag[]
      }[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type DescribeLogDirsResponse4 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly results: readonly {
    readonly errorCode: number
    readonly logDir: string
    readonly topics: readonly {
      readonly name: string
      readonly partitions: readonly {
        readonly partitionIndex: number
        readonly partitionSize: bigint
        readonly offsetLag: bigint
        readonly isFutureKey: boolean
        readonly unknownTags?: readonly UnknownTag[]
      }[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly totalBytes: bigint
    readonly usableBytes: bigint
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type DescribeLogDirsResponse5 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly results: readonly {
    readonly errorCode: number
    readonly logDir: string
    readonly topics: readonly {
      readonly name: string
      readonly partitions: readonly {
        readonly partitionIndex: number
        readonly partitionSize: bigint
        readonly offsetLag: bigint
        readonly isFutureKey: boolean
        readonly unknownTags?: readonly UnknownTag[]
      }[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly totalBytes: bigint
    readonly usableBytes: bigint
    readonly isCordoned: boolean
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface DescribeLogDirsResponseVersions {
  readonly 0: DescribeLogDirsResponse0
  readonly 1: DescribeLogDirsResponse0
  readonly 2: DescribeLogDirsResponse2
  readonly 3: DescribeLogDirsResponse3
  readonly 4: DescribeLogDirsResponse4
  readonly 5: DescribeLogDirsResponse5
}

type DescribeProducersRequest0 = {
  readonly topics: readonly {
    readonly name: string
    readonly partitionIndexes: readonly number[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface DescribeProducersRequestVersions {
  readonly 0: DescribeProducersRequest0
}

type DescribeProducersResponse0 = {
  readonly throttleTimeMs: number
  readonly topics: readonly {
    readonly name: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly errorCode: number
      readonly errorMessage: string | null
      readonly activeProducers: readonly {
        readonly producerId: bigint
        readonly producerEpoch: number
        readonly lastSequence: number
        readonly lastTimestamp: bigint
        readonly coordinatorEpoch: number
        readonly currentTxnStartOffset: bigint
        readonly unknownTags?: readonly UnknownTag[]
      }[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface DescribeProducersResponseVersions {
  readonly 0: DescribeProducersResponse0
}

type DescribeQuorumRequest0 = {
  readonly topics: readonly {
    readonly topicName: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface DescribeQuorumRequestVersions {
  readonly 0: DescribeQuorumRequest0
  readonly 1: DescribeQuorumRequest0
  readonly 2: DescribeQuorumRequest0
}

type DescribeQuorumResponse0 = {
  readonly errorCode: number
  readonly topics: readonly {
    readonly topicName: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly errorCode: number
      readonly leaderId: number
      readonly leaderEpoch: number
      readonly highWatermark: bigint
      readonly currentVoters: readonly {
        readonly replicaId: number
        readonly logEndOffset: bigint
        readonly unknownTags?: readonly UnknownTag[]
      }[]
      readonly observers: readonly {
        readonly replicaId: number
        readonly logEndOffset: bigint
        readonly unknownTags?: readonly UnknownTag[]
      }[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type DescribeQuorumResponse1 = {
  readonly errorCode: number
  readonly topics: readonly {
    readonly topicName: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly errorCode: number
      readonly leaderId: number
      readonly leaderEpoch: number
      readonly highWatermark: bigint
      readonly currentVoters: readonly {
        readonly replicaId: number
        readonly logEndOffset: bigint
        readonly lastFetchTimestamp: bigint
        readonly lastCaughtUpTimestamp: bigint
        readonly unknownTags?: readonly UnknownTag[]
      }[]
      readonly observers: readonly {
        readonly replicaId: number
        readonly logEndOffset: bigint
        readonly lastFetchTimestamp: bigint
        readonly lastCaughtUpTimestamp: bigint
        readonly unknownTags?: readonly UnknownTag[]
      }[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type DescribeQuorumResponse2 = {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly topics: readonly {
    readonly topicName: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly errorCode: number
      readonly errorMessage: string | null
      readonly leaderId: number
      readonly leaderEpoch: number
      readonly highWatermark: bigint
      readonly currentVoters: readonly {
        readonly replicaId: number
        readonly replicaDirectoryId: string
        readonly logEndOffset: bigint
        readonly lastFetchTimestamp: bigint
        readonly lastCaughtUpTimestamp: bigint
        readonly unknownTags?: readonly UnknownTag[]
      }[]
      readonly observers: readonly {
        readonly replicaId: number
        readonly replicaDirectoryId: string
        readonly logEndOffset: bigint
        readonly lastFetchTimestamp: bigint
        readonly lastCaughtUpTimestamp: bigint
        readonly unknownTags?: readonly UnknownTag[]
      }[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly nodes: readonly {
    readonly nodeId: number
    readonly listeners: readonly {
      readonly name: string
      readonly host: string
      readonly port: number
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface DescribeQuorumResponseVersions {
  readonly 0: DescribeQuorumResponse0
  readonly 1: DescribeQuorumResponse1
  readonly 2: DescribeQuorumResponse2
}

type DescribeShareGroupOffsetsRequest0 = {
  readonly groups: readonly {
    readonly groupId: string
    readonly topics: readonly {
      readonly topicName: string
      readonly partitions: readonly number[]
      readonly unknownTags?: readonly UnknownTag[]
    }[] | null
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface DescribeShareGroupOffsetsRequestVersions {
  readonly 0: DescribeShareGroupOffsetsRequest0
  readonly 1: DescribeShareGroupOffsetsRequest0
}

type DescribeShareGroupOffsetsResponse0 = {
  readonly throttleTimeMs: number
  readonly groups: readonly {
    readonly groupId: string
    readonly topics: readonly {
      readonly topicName: string
      readonly topicId: string
      readonly partitions: readonly {
        readonly partitionIndex: number
        readonly startOffset: bigint
        readonly leaderEpoch: number
        readonly errorCode: number
        readonly errorMessage: string | null
        readonly unknownTags?: readonly UnknownTag[]
      }[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly errorCode: number
    readonly errorMessage: string | null
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type DescribeShareGroupOffsetsResponse1 = {
  readonly throttleTimeMs: number
  readonly groups: readonly {
    readonly groupId: string
    readonly topics: readonly {
      readonly topicName: string
      readonly topicId: string
      readonly partitions: readonly {
        readonly partitionIndex: number
        readonly startOffset: bigint
        readonly leaderEpoch: number
        readonly lag: bigint
        readonly errorCode: number
        readonly errorMessage: string | null
        readonly unknownTags?: readonly UnknownTag[]
      }[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly errorCode: number
    readonly errorMessage: string | null
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface DescribeShareGroupOffsetsResponseVersions {
  readonly 0: DescribeShareGroupOffsetsResponse0
  readonly 1: DescribeShareGroupOffsetsResponse1
}

type DescribeTopicPartitionsRequest0 = {
  readonly topics: readonly {
    readonly name: string
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly responsePartitionLimit: number
  readonly cursor: {
    readonly topicName: string
    readonly partitionIndex: number
    readonly unknownTags?: readonly UnknownTag[]
  } | null
  readonly unknownTags?: readonly UnknownTag[]
}

interface DescribeTopicPartitionsRequestVersions {
  readonly 0: DescribeTopicPartitionsRequest0
}

type DescribeTopicPartitionsResponse0 = {
  readonly throttleTimeMs: number
  readonly topics: readonly {
    readonly errorCode: number
    readonly name: string | null
    readonly topicId: string
    readonly isInternal: boolean
    readonly partitions: readonly {
      readonly errorCode: number
      readonly partitionIndex: number
      readonly leaderId: number
      readonly leaderEpoch: number
      readonly replicaNodes: readonly number[]
      readonly isrNodes: readonly number[]
      readonly eligibleLeaderReplicas: readonly number[] | null
      readonly lastKnownElr: readonly number[] | null
      readonly offlineReplicas: readonly number[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly topicAuthorizedOperations: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly nextCursor: {
    readonly topicName: string
    readonly partitionIndex: number
    readonly unknownTags?: readonly UnknownTag[]
  } | null
  readonly unknownTags?: readonly UnknownTag[]
}

interface DescribeTopicPartitionsResponseVersions {
  readonly 0: DescribeTopicPartitionsResponse0
}

type DescribeTransactionsRequest0 = {
  readonly transactionalIds: readonly string[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface DescribeTransactionsRequestVersions {
  readonly 0: DescribeTransactionsRequest0
}

type DescribeTransactionsResponse0 = {
  readonly throttleTimeMs: number
  readonly transactionStates: readonly {
    readonly errorCode: number
    readonly transactionalId: string
    readonly transactionState: string
    readonly transactionTimeoutMs: number
    readonly transactionStartTimeMs: bigint
    readonly producerId: bigint
    readonly producerEpoch: number
    readonly topics: readonly {
      readonly topic: string
      readonly partitions: readonly number[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface DescribeTransactionsResponseVersions {
  readonly 0: DescribeTransactionsResponse0
}

type DescribeUserScramCredentialsRequest0 = {
  readonly users: readonly {
    readonly name: string
    readonly unknownTags?: readonly UnknownTag[]
  }[] | null
  readonly unknownTags?: readonly UnknownTag[]
}

interface DescribeUserScramCredentialsRequestVersions {
  readonly 0: DescribeUserScramCredentialsRequest0
}

type DescribeUserScramCredentialsResponse0 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly results: readonly {
    readonly user: string
    readonly errorCode: number
    readonly errorMessage: string | null
    readonly credentialInfos: readonly {
      readonly mechanism: number
      readonly iterations: number
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface DescribeUserScramCredentialsResponseVersions {
  readonly 0: DescribeUserScramCredentialsResponse0
}

type ElectLeadersRequest0 = {
  readonly topicPartitions: readonly {
    readonly topic: string
    readonly partitions: readonly number[]
  }[] | null
  readonly timeoutMs: number
}

type ElectLeadersRequest1 = {
  readonly electionType: number
  readonly topicPartitions: readonly {
    readonly topic: string
    readonly partitions: readonly number[]
  }[] | null
  readonly timeoutMs: number
}

type ElectLeadersRequest2 = {
  readonly electionType: number
  readonly topicPartitions: readonly {
    readonly topic: string
    readonly partitions: readonly number[]
    readonly unknownTags?: readonly UnknownTag[]
  }[] | null
  readonly timeoutMs: number
  readonly unknownTags?: readonly UnknownTag[]
}

interface ElectLeadersRequestVersions {
  readonly 0: ElectLeadersRequest0
  readonly 1: ElectLeadersRequest1
  readonly 2: ElectLeadersRequest2
}

type ElectLeadersResponse0 = {
  readonly throttleTimeMs: number
  readonly replicaElectionResults: readonly {
    readonly topic: string
    readonly partitionResult: readonly {
      readonly partitionId: number
      readonly errorCode: number
      readonly errorMessage: string | null
    }[]
  }[]
}

type ElectLeadersResponse1 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly replicaElectionResults: readonly {
    readonly topic: string
    readonly partitionResult: readonly {
      readonly partitionId: number
      readonly errorCode: number
      readonly errorMessage: string | null
    }[]
  }[]
}

type ElectLeadersResponse2 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly replicaElectionResults: readonly {
    readonly topic: string
    readonly partitionResult: readonly {
      readonly partitionId: number
      readonly errorCode: number
      readonly errorMessage: string | null
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface ElectLeadersResponseVersions {
  readonly 0: ElectLeadersResponse0
  readonly 1: ElectLeadersResponse1
  readonly 2: ElectLeadersResponse2
}

type EndQuorumEpochRequest0 = {
  readonly clusterId: string | null
  readonly topics: readonly {
    readonly topicName: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly leaderId: number
      readonly leaderEpoch: number
      readonly preferredSuccessors: readonly number[]
    }[]
  }[]
}

type EndQuorumEpochRequest1 = {
  readonly clusterId: string | null
  readonly topics: readonly {
    readonly topicName: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly leaderId: number
      readonly leaderEpoch: number
      readonly preferredCandidates: readonly {
        readonly candidateId: number
        readonly candidateDirectoryId: string
        readonly unknownTags?: readonly UnknownTag[]
      }[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly leaderEndpoints: readonly {
    readonly name: string
    readonly host: string
    readonly port: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface EndQuorumEpochRequestVersions {
  readonly 0: EndQuorumEpochRequest0
  readonly 1: EndQuorumEpochRequest1
}

type EndQuorumEpochResponse0 = {
  readonly errorCode: number
  readonly topics: readonly {
    readonly topicName: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly errorCode: number
      readonly leaderId: number
      readonly leaderEpoch: number
    }[]
  }[]
}

type EndQuorumEpochResponse1 = {
  readonly errorCode: number
  readonly topics: readonly {
    readonly topicName: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly errorCode: number
      readonly leaderId: number
      readonly leaderEpoch: number
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly nodeEndpoints: readonly {
    readonly nodeId: number
    readonly host: string
    readonly port: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface EndQuorumEpochResponseVersions {
  readonly 0: EndQuorumEpochResponse0
  readonly 1: EndQuorumEpochResponse1
}

type EndTxnRequest0 = {
  readonly transactionalId: string
  readonly producerId: bigint
  readonly producerEpoch: number
  readonly committed: boolean
}

type EndTxnRequest3 = {
  readonly transactionalId: string
  readonly producerId: bigint
  readonly producerEpoch: number
  readonly committed: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

interface EndTxnRequestVersions {
  readonly 0: EndTxnRequest0
  readonly 1: EndTxnRequest0
  readonly 2: EndTxnRequest0
  readonly 3: EndTxnRequest3
  readonly 4: EndTxnRequest3
  readonly 5: EndTxnRequest3
}

type EndTxnResponse0 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
}

type EndTxnResponse3 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly unknownTags?: readonly UnknownTag[]
}

type EndTxnResponse5 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly producerId: bigint
  readonly producerEpoch: number
  readonly unknownTags?: readonly UnknownTag[]
}

interface EndTxnResponseVersions {
  readonly 0: EndTxnResponse0
  readonly 1: EndTxnResponse0
  readonly 2: EndTxnResponse0
  readonly 3: EndTxnResponse3
  readonly 4: EndTxnResponse3
  readonly 5: EndTxnResponse5
}

type EnvelopeRequest0 = {
  readonly requestData: Bytes
  readonly requestPrincipal: Bytes | null
  readonly clientHostAddress: Bytes
  readonly unknownTags?: readonly UnknownTag[]
}

interface EnvelopeRequestVersions {
  readonly 0: EnvelopeRequest0
}

type EnvelopeResponse0 = {
  readonly responseData: Bytes | null
  readonly errorCode: number
  readonly unknownTags?: readonly UnknownTag[]
}

interface EnvelopeResponseVersions {
  readonly 0: EnvelopeResponse0
}

type ExpireDelegationTokenRequest0 = {
  readonly hmac: Bytes
  readonly expiryTimePeriodMs: bigint
}

type ExpireDelegationTokenRequest2 = {
  readonly hmac: Bytes
  readonly expiryTimePeriodMs: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

interface ExpireDelegationTokenRequestVersions {
  readonly 0: ExpireDelegationTokenRequest0
  readonly 1: ExpireDelegationTokenRequest0
  readonly 2: ExpireDelegationTokenRequest2
}

type ExpireDelegationTokenResponse0 = {
  readonly errorCode: number
  readonly expiryTimestampMs: bigint
  readonly throttleTimeMs: number
}

type ExpireDelegationTokenResponse2 = {
  readonly errorCode: number
  readonly expiryTimestampMs: bigint
  readonly throttleTimeMs: number
  readonly unknownTags?: readonly UnknownTag[]
}

interface ExpireDelegationTokenResponseVersions {
  readonly 0: ExpireDelegationTokenResponse0
  readonly 1: ExpireDelegationTokenResponse0
  readonly 2: ExpireDelegationTokenResponse2
}

type FetchSnapshotRequest0 = {
  readonly clusterId: string | null
  readonly replicaId: number
  readonly maxBytes: number
  readonly topics: readonly {
    readonly name: string
    readonly partitions: readonly {
      readonly partition: number
      readonly currentLeaderEpoch: number
      readonly snapshotId: {
        readonly endOffset: bigint
        readonly epoch: number
        readonly unknownTags?: readonly UnknownTag[]
      }
      readonly position: bigint
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type FetchSnapshotRequest1 = {
  readonly clusterId: string | null
  readonly replicaId: number
  readonly maxBytes: number
  readonly topics: readonly {
    readonly name: string
    readonly partitions: readonly {
      readonly partition: number
      readonly currentLeaderEpoch: number
      readonly snapshotId: {
        readonly endOffset: bigint
        readonly epoch: number
        readonly unknownTags?: readonly UnknownTag[]
      }
      readonly position: bigint
      readonly replicaDirectoryId: string
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface FetchSnapshotRequestVersions {
  readonly 0: FetchSnapshotRequest0
  readonly 1: FetchSnapshotRequest1
}

type FetchSnapshotResponse0 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly topics: readonly {
    readonly name: string
    readonly partitions: readonly {
      readonly index: number
      readonly errorCode: number
      readonly snapshotId: {
        readonly endOffset: bigint
        readonly epoch: number
        readonly unknownTags?: readonly UnknownTag[]
      }
      readonly currentLeader: {
        readonly leaderId: number
        readonly leaderEpoch: number
        readonly unknownTags?: readonly UnknownTag[]
      }
      readonly size: bigint
      readonly position: bigint
      readonly unalignedRecords: Bytes
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type FetchSnapshotResponse1 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly topics: readonly {
    readonly name: string
    readonly partitions: readonly {
      readonly index: number
      readonly errorCode: number
      readonly snapshotId: {
        readonly endOffset: bigint
        readonly epoch: number
        readonly unknownTags?: readonly UnknownTag[]
      }
      readonly currentLeader: {
        readonly leaderId: number
        readonly leaderEpoch: number
        readonly unknownTags?: readonly UnknownTag[]
      }
      readonly size: bigint
      readonly position: bigint
      readonly unalignedRecords: Bytes
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly nodeEndpoints: readonly {
    readonly nodeId: number
    readonly host: string
    readonly port: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface FetchSnapshotResponseVersions {
  readonly 0: FetchSnapshotResponse0
  readonly 1: FetchSnapshotResponse1
}

type FetchRequest0 = {
  readonly replicaId: number
  readonly maxWaitMs: number
  readonly minBytes: number
  readonly topics: readonly {
    readonly topic: string
    readonly partitions: readonly {
      readonly partition: number
      readonly fetchOffset: bigint
      readonly partitionMaxBytes: number
    }[]
  }[]
}

type FetchRequest3 = {
  readonly replicaId: number
  readonly maxWaitMs: number
  readonly minBytes: number
  readonly maxBytes: number
  readonly topics: readonly {
    readonly topic: string
    readonly partitions: readonly {
      readonly partition: number
      readonly fetchOffset: bigint
      readonly partitionMaxBytes: number
    }[]
  }[]
}

type FetchRequest4 = {
  readonly replicaId: number
  readonly maxWaitMs: number
  readonly minBytes: number
  readonly maxBytes: number
  readonly isolationLevel: number
  readonly topics: readonly {
    readonly topic: string
    readonly partitions: readonly {
      readonly partition: number
      readonly fetchOffset: bigint
      readonly partitionMaxBytes: number
    }[]
  }[]
}

type FetchRequest5 = {
  readonly replicaId: number
  readonly maxWaitMs: number
  readonly minBytes: number
  readonly maxBytes: number
  readonly isolationLevel: number
  readonly topics: readonly {
    readonly topic: string
    readonly partitions: readonly {
      readonly partition: number
      readonly fetchOffset: bigint
      readonly logStartOffset: bigint
      readonly partitionMaxBytes: number
    }[]
  }[]
}

type FetchRequest7 = {
  readonly replicaId: number
  readonly maxWaitMs: number
  readonly minBytes: number
  readonly maxBytes: number
  readonly isolationLevel: number
  readonly sessionId: number
  readonly sessionEpoch: number
  readonly topics: readonly {
    readonly topic: string
    readonly partitions: readonly {
      readonly partition: number
      readonly fetchOffset: bigint
      readonly logStartOffset: bigint
      readonly partitionMaxBytes: number
    }[]
  }[]
  readonly forgottenTopicsData: readonly {
    readonly topic: string
    readonly partitions: readonly number[]
  }[]
}

type FetchRequest9 = {
  readonly replicaId: number
  readonly maxWaitMs: number
  readonly minBytes: number
  readonly maxBytes: number
  readonly isolationLevel: number
  readonly sessionId: number
  readonly sessionEpoch: number
  readonly topics: readonly {
    readonly topic: string
    readonly partitions: readonly {
      readonly partition: number
      readonly currentLeaderEpoch: number
      readonly fetchOffset: bigint
      readonly logStartOffset: bigint
      readonly partitionMaxBytes: number
    }[]
  }[]
  readonly forgottenTopicsData: readonly {
    readonly topic: string
    readonly partitions: readonly number[]
  }[]
}

type FetchRequest11 = {
  readonly replicaId: number
  readonly maxWaitMs: number
  readonly minBytes: number
  readonly maxBytes: number
  readonly isolationLevel: number
  readonly sessionId: number
  readonly sessionEpoch: number
  readonly topics: readonly {
    readonly topic: string
    readonly partitions: readonly {
      readonly partition: number
      readonly currentLeaderEpoch: number
      readonly fetchOffset: bigint
      readonly logStartOffset: bigint
      readonly partitionMaxBytes: number
    }[]
  }[]
  readonly forgottenTopicsData: readonly {
    readonly topic: string
    readonly partitions: readonly number[]
  }[]
  readonly rackId: string
}

type FetchRequest12 = {
  readonly clusterId: string | null
  readonly replicaId: number
  readonly maxWaitMs: number
  readonly minBytes: number
  readonly maxBytes: number
  readonly isolationLevel: number
  readonly sessionId: number
  readonly sessionEpoch: number
  readonly topics: readonly {
    readonly topic: string
    readonly partitions: readonly {
      readonly partition: number
      readonly currentLeaderEpoch: number
      readonly fetchOffset: bigint
      readonly lastFetchedEpoch: number
      readonly logStartOffset: bigint
      readonly partitionMaxBytes: number
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly forgottenTopicsData: readonly {
    readonly topic: string
    readonly partitions: readonly number[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly rackId: string
  readonly unknownTags?: readonly UnknownTag[]
}

type FetchRequest13 = {
  readonly clusterId: string | null
  readonly replicaId: number
  readonly maxWaitMs: number
  readonly minBytes: number
  readonly maxBytes: number
  readonly isolationLevel: number
  readonly sessionId: number
  readonly sessionEpoch: number
  readonly topics: readonly {
    readonly topicId: string
    readonly partitions: readonly {
      readonly partition: number
      readonly currentLeaderEpoch: number
      readonly fetchOffset: bigint
      readonly lastFetchedEpoch: number
      readonly logStartOffset: bigint
      readonly partitionMaxBytes: number
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly forgottenTopicsData: readonly {
    readonly topicId: string
    readonly partitions: readonly number[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly rackId: string
  readonly unknownTags?: readonly UnknownTag[]
}

type FetchRequest15 = {
  readonly clusterId: string | null
  readonly replicaState: {
    readonly replicaId: number
    readonly replicaEpoch: bigint
    readonly unknownTags?: readonly UnknownTag[]
  }
  readonly maxWaitMs: number
  readonly minBytes: number
  readonly maxBytes: number
  readonly isolationLevel: number
  readonly sessionId: number
  readonly sessionEpoch: number
  readonly topics: readonly {
    readonly topicId: string
    readonly partitions: readonly {
      readonly partition: number
      readonly currentLeaderEpoch: number
      readonly fetchOffset: bigint
      readonly lastFetchedEpoch: number
      readonly logStartOffset: bigint
      readonly partitionMaxBytes: number
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly forgottenTopicsData: readonly {
    readonly topicId: string
    readonly partitions: readonly number[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly rackId: string
  readonly unknownTags?: readonly UnknownTag[]
}

type FetchRequest17 = {
  readonly clusterId: string | null
  readonly replicaState: {
    readonly replicaId: number
    readonly replicaEpoch: bigint
    readonly unknownTags?: readonly UnknownTag[]
  }
  readonly maxWaitMs: number
  readonly minBytes: number
  readonly maxBytes: number
  readonly isolationLevel: number
  readonly sessionId: number
  readonly sessionEpoch: number
  readonly topics: readonly {
    readonly topicId: string
    readonly partitions: readonly {
      readonly partition: number
      readonly currentLeaderEpoch: number
      readonly fetchOffset: bigint
      readonly lastFetchedEpoch: number
      readonly logStartOffset: bigint
      readonly partitionMaxBytes: number
      readonly replicaDirectoryId: string
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly forgottenTopicsData: readonly {
    readonly topicId: string
    readonly partitions: readonly number[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly rackId: string
  readonly unknownTags?: readonly UnknownTag[]
}

type FetchRequest18 = {
  readonly clusterId: string | null
  readonly replicaState: {
    readonly replicaId: number
    readonly replicaEpoch: bigint
    readonly unknownTags?: readonly UnknownTag[]
  }
  readonly maxWaitMs: number
  readonly minBytes: number
  readonly maxBytes: number
  readonly isolationLevel: number
  readonly sessionId: number
  readonly sessionEpoch: number
  readonly topics: readonly {
    readonly topicId: string
    readonly partitions: readonly {
      readonly partition: number
      readonly currentLeaderEpoch: number
      readonly fetchOffset: bigint
      readonly lastFetchedEpoch: number
      readonly logStartOffset: bigint
      readonly partitionMaxBytes: number
      readonly replicaDirectoryId: string
      readonly highWatermark: bigint
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly forgottenTopicsData: readonly {
    readonly topicId: string
    readonly partitions: readonly number[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly rackId: string
  readonly unknownTags?: readonly UnknownTag[]
}

interface FetchRequestVersions {
  readonly 0: FetchRequest0
  readonly 1: FetchRequest0
  readonly 2: FetchRequest0
  readonly 3: FetchRequest3
  readonly 4: FetchRequest4
  readonly 5: FetchRequest5
  readonly 6: FetchRequest5
  readonly 7: FetchRequest7
  readonly 8: FetchRequest7
  readonly 9: FetchRequest9
  readonly 10: FetchRequest9
  readonly 11: FetchRequest11
  readonly 12: FetchRequest12
  readonly 13: FetchRequest13
  readonly 14: FetchRequest13
  readonly 15: FetchRequest15
  readonly 16: FetchRequest15
  readonly 17: FetchRequest17
  readonly 18: FetchRequest18
}

type FetchResponse0 = {
  readonly responses: readonly {
    readonly topic: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly errorCode: number
      readonly highWatermark: bigint
      readonly records: Bytes | null
    }[]
  }[]
}

type FetchResponse1 = {
  readonly throttleTimeMs: number
  readonly responses: readonly {
    readonly topic: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly errorCode: number
      readonly highWatermark: bigint
      readonly records: Bytes | null
    }[]
  }[]
}

type FetchResponse4 = {
  readonly throttleTimeMs: number
  readonly responses: readonly {
    readonly topic: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly errorCode: number
      readonly highWatermark: bigint
      readonly lastStableOffset: bigint
      readonly abortedTransactions: readonly {
        readonly producerId: bigint
        readonly firstOffset: bigint
      }[] | null
      readonly records: Bytes | null
    }[]
  }[]
}

type FetchResponse5 = {
  readonly throttleTimeMs: number
  readonly responses: readonly {
    readonly topic: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly errorCode: number
      readonly highWatermark: bigint
      readonly lastStableOffset: bigint
      readonly logStartOffset: bigint
      readonly abortedTransactions: readonly {
        readonly producerId: bigint
        readonly firstOffset: bigint
      }[] | null
      readonly records: Bytes | null
    }[]
  }[]
}

type FetchResponse7 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly sessionId: number
  readonly responses: readonly {
    readonly topic: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly errorCode: number
      readonly highWatermark: bigint
      readonly lastStableOffset: bigint
      readonly logStartOffset: bigint
      readonly abortedTransactions: readonly {
        readonly producerId: bigint
        readonly firstOffset: bigint
      }[] | null
      readonly records: Bytes | null
    }[]
  }[]
}

type FetchResponse11 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly sessionId: number
  readonly responses: readonly {
    readonly topic: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly errorCode: number
      readonly highWatermark: bigint
      readonly lastStableOffset: bigint
      readonly logStartOffset: bigint
      readonly abortedTransactions: readonly {
        readonly producerId: bigint
        readonly firstOffset: bigint
      }[] | null
      readonly preferredReadReplica: number
      readonly records: Bytes | null
    }[]
  }[]
}

type FetchResponse12 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly sessionId: number
  readonly responses: readonly {
    readonly topic: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly errorCode: number
      readonly highWatermark: bigint
      readonly lastStableOffset: bigint
      readonly logStartOffset: bigint
      readonly divergingEpoch: {
        readonly epoch: number
        readonly endOffset: bigint
        readonly unknownTags?: readonly UnknownTag[]
      }
      readonly currentLeader: {
        readonly leaderId: number
        readonly leaderEpoch: number
        readonly unknownTags?: readonly UnknownTag[]
      }
      readonly snapshotId: {
        readonly endOffset: bigint
        readonly epoch: number
        readonly unknownTags?: readonly UnknownTag[]
      }
      readonly abortedTransactions: readonly {
        readonly producerId: bigint
        readonly firstOffset: bigint
        readonly unknownTags?: readonly UnknownTag[]
      }[] | null
      readonly preferredReadReplica: number
      readonly records: Bytes | null
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type FetchResponse13 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly sessionId: number
  readonly responses: readonly {
    readonly topicId: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly errorCode: number
      readonly highWatermark: bigint
      readonly lastStableOffset: bigint
      readonly logStartOffset: bigint
      readonly divergingEpoch: {
        readonly epoch: number
        readonly endOffset: bigint
        readonly unknownTags?: readonly UnknownTag[]
      }
      readonly currentLeader: {
        readonly leaderId: number
        readonly leaderEpoch: number
        readonly unknownTags?: readonly UnknownTag[]
      }
      readonly snapshotId: {
        readonly endOffset: bigint
        readonly epoch: number
        readonly unknownTags?: readonly UnknownTag[]
      }
      readonly abortedTransactions: readonly {
        readonly producerId: bigint
        readonly firstOffset: bigint
        readonly unknownTags?: readonly UnknownTag[]
      }[] | null
      readonly preferredReadReplica: number
      readonly records: Bytes | null
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type FetchResponse16 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly sessionId: number
  readonly responses: readonly {
    readonly topicId: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly errorCode: number
      readonly highWatermark: bigint
      readonly lastStableOffset: bigint
      readonly logStartOffset: bigint
      readonly divergingEpoch: {
        readonly epoch: number
        readonly endOffset: bigint
        readonly unknownTags?: readonly UnknownTag[]
      }
      readonly currentLeader: {
        readonly leaderId: number
        readonly leaderEpoch: number
        readonly unknownTags?: readonly UnknownTag[]
      }
      readonly snapshotId: {
        readonly endOffset: bigint
        readonly epoch: number
        readonly unknownTags?: readonly UnknownTag[]
      }
      readonly abortedTransactions: readonly {
        readonly producerId: bigint
        readonly firstOffset: bigint
        readonly unknownTags?: readonly UnknownTag[]
      }[] | null
      readonly preferredReadReplica: number
      readonly records: Bytes | null
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly nodeEndpoints: readonly {
    readonly nodeId: number
    readonly host: string
    readonly port: number
    readonly rack: string | null
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface FetchResponseVersions {
  readonly 0: FetchResponse0
  readonly 1: FetchResponse1
  readonly 2: FetchResponse1
  readonly 3: FetchResponse1
  readonly 4: FetchResponse4
  readonly 5: FetchResponse5
  readonly 6: FetchResponse5
  readonly 7: FetchResponse7
  readonly 8: FetchResponse7
  readonly 9: FetchResponse7
  readonly 10: FetchResponse7
  readonly 11: FetchResponse11
  readonly 12: FetchResponse12
  readonly 13: FetchResponse13
  readonly 14: FetchResponse13
  readonly 15: FetchResponse13
  readonly 16: FetchResponse16
  readonly 17: FetchResponse16
  readonly 18: FetchResponse16
}

type FindCoordinatorRequest0 = {
  readonly key: string
}

type FindCoordinatorRequest1 = {
  readonly key: string
  readonly keyType: number
}

type FindCoordinatorRequest3 = {
  readonly key: string
  readonly keyType: number
  readonly unknownTags?: readonly UnknownTag[]
}

type FindCoordinatorRequest4 = {
  readonly keyType: number
  readonly coordinatorKeys: readonly string[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface FindCoordinatorRequestVersions {
  readonly 0: FindCoordinatorRequest0
  readonly 1: FindCoordinatorRequest1
  readonly 2: FindCoordinatorRequest1
  readonly 3: FindCoordinatorRequest3
  readonly 4: FindCoordinatorRequest4
  readonly 5: FindCoordinatorRequest4
  readonly 6: FindCoordinatorRequest4
}

type FindCoordinatorResponse0 = {
  readonly errorCode: number
  readonly nodeId: number
  readonly host: string
  readonly port: number
}

type FindCoordinatorResponse1 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly nodeId: number
  readonly host: string
  readonly port: number
}

type FindCoordinatorResponse3 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly nodeId: number
  readonly host: string
  readonly port: number
  readonly unknownTags?: readonly UnknownTag[]
}

type FindCoordinatorResponse4 = {
  readonly throttleTimeMs: number
  readonly coordinators: readonly {
    readonly key: string
    readonly nodeId: number
    readonly host: string
    readonly port: number
    readonly errorCode: number
    readonly errorMessage: string | null
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface FindCoordinatorResponseVersions {
  readonly 0: FindCoordinatorResponse0
  readonly 1: FindCoordinatorResponse1
  readonly 2: FindCoordinatorResponse1
  readonly 3: FindCoordinatorResponse3
  readonly 4: FindCoordinatorResponse4
  readonly 5: FindCoordinatorResponse4
  readonly 6: FindCoordinatorResponse4
}

type GetTelemetrySubscriptionsRequest0 = {
  readonly clientInstanceId: string
  readonly unknownTags?: readonly UnknownTag[]
}

interface GetTelemetrySubscriptionsRequestVersions {
  readonly 0: GetTelemetrySubscriptionsRequest0
}

type GetTelemetrySubscriptionsResponse0 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly clientInstanceId: string
  readonly subscriptionId: number
  readonly acceptedCompressionTypes: readonly number[]
  readonly pushIntervalMs: number
  readonly telemetryMaxBytes: number
  readonly deltaTemporality: boolean
  readonly requestedMetrics: readonly string[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface GetTelemetrySubscriptionsResponseVersions {
  readonly 0: GetTelemetrySubscriptionsResponse0
}

type ConsumerGroupCurrentMemberAssignmentKey0 = {
  readonly groupId: string
  readonly memberId: string
}

interface ConsumerGroupCurrentMemberAssignmentKeyVersions {
  readonly 0: ConsumerGroupCurrentMemberAssignmentKey0
}

type ConsumerGroupCurrentMemberAssignmentValue0 = {
  readonly memberEpoch: number
  readonly previousMemberEpoch: number
  readonly state: number
  readonly assignedPartitions: readonly {
    readonly topicId: string
    readonly partitions: readonly number[]
    readonly assignmentEpochs: readonly number[] | null
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly partitionsPendingRevocation: readonly {
    readonly topicId: string
    readonly partitions: readonly number[]
    readonly assignmentEpochs: readonly number[] | null
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface ConsumerGroupCurrentMemberAssignmentValueVersions {
  readonly 0: ConsumerGroupCurrentMemberAssignmentValue0
}

type ConsumerGroupMemberMetadataKey0 = {
  readonly groupId: string
  readonly memberId: string
}

interface ConsumerGroupMemberMetadataKeyVersions {
  readonly 0: ConsumerGroupMemberMetadataKey0
}

type ConsumerGroupMemberMetadataValue0 = {
  readonly instanceId: string | null
  readonly rackId: string | null
  readonly clientId: string
  readonly clientHost: string
  readonly subscribedTopicNames: readonly string[]
  readonly subscribedTopicRegex: string | null
  readonly rebalanceTimeoutMs: number
  readonly serverAssignor: string | null
  readonly classicMemberMetadata: {
    readonly sessionTimeoutMs: number
    readonly supportedProtocols: readonly {
      readonly name: string
      readonly metadata: Bytes
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  } | null
  readonly unknownTags?: readonly UnknownTag[]
}

interface ConsumerGroupMemberMetadataValueVersions {
  readonly 0: ConsumerGroupMemberMetadataValue0
}

type ConsumerGroupMetadataKey0 = {
  readonly groupId: string
}

interface ConsumerGroupMetadataKeyVersions {
  readonly 0: ConsumerGroupMetadataKey0
}

type ConsumerGroupMetadataValue0 = {
  readonly epoch: number
  readonly metadataHash: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

interface ConsumerGroupMetadataValueVersions {
  readonly 0: ConsumerGroupMetadataValue0
}

type ConsumerGroupPartitionMetadataKey0 = {
  readonly groupId: string
}

interface ConsumerGroupPartitionMetadataKeyVersions {
  readonly 0: ConsumerGroupPartitionMetadataKey0
}

type ConsumerGroupPartitionMetadataValue0 = {
  readonly topics: readonly {
    readonly topicId: string
    readonly topicName: string
    readonly numPartitions: number
    readonly partitionMetadata: readonly {
      readonly partition: number
      readonly racks: readonly string[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface ConsumerGroupPartitionMetadataValueVersions {
  readonly 0: ConsumerGroupPartitionMetadataValue0
}

type ConsumerGroupRegularExpressionKey0 = {
  readonly groupId: string
  readonly regularExpression: string
}

interface ConsumerGroupRegularExpressionKeyVersions {
  readonly 0: ConsumerGroupRegularExpressionKey0
}

type ConsumerGroupRegularExpressionValue0 = {
  readonly topics: readonly string[]
  readonly version: bigint
  readonly timestamp: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

interface ConsumerGroupRegularExpressionValueVersions {
  readonly 0: ConsumerGroupRegularExpressionValue0
}

type ConsumerGroupTargetAssignmentMemberKey0 = {
  readonly groupId: string
  readonly memberId: string
}

interface ConsumerGroupTargetAssignmentMemberKeyVersions {
  readonly 0: ConsumerGroupTargetAssignmentMemberKey0
}

type ConsumerGroupTargetAssignmentMemberValue0 = {
  readonly topicPartitions: readonly {
    readonly topicId: string
    readonly partitions: readonly number[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface ConsumerGroupTargetAssignmentMemberValueVersions {
  readonly 0: ConsumerGroupTargetAssignmentMemberValue0
}

type ConsumerGroupTargetAssignmentMetadataKey0 = {
  readonly groupId: string
}

interface ConsumerGroupTargetAssignmentMetadataKeyVersions {
  readonly 0: ConsumerGroupTargetAssignmentMetadataKey0
}

type ConsumerGroupTargetAssignmentMetadataValue0 = {
  readonly assignmentEpoch: number
  readonly assignmentTimestamp: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

interface ConsumerGroupTargetAssignmentMetadataValueVersions {
  readonly 0: ConsumerGroupTargetAssignmentMetadataValue0
}

type GroupMetadataKey0 = {
  readonly group: string
}

interface GroupMetadataKeyVersions {
  readonly 0: GroupMetadataKey0
}

type GroupMetadataValue0 = {
  readonly protocolType: string
  readonly generation: number
  readonly protocol: string | null
  readonly leader: string | null
  readonly members: readonly {
    readonly memberId: string
    readonly clientId: string
    readonly clientHost: string
    readonly sessionTimeout: number
    readonly subscription: Bytes
    readonly assignment: Bytes
  }[]
}

type GroupMetadataValue1 = {
  readonly protocolType: string
  readonly generation: number
  readonly protocol: string | null
  readonly leader: string | null
  readonly members: readonly {
    readonly memberId: string
    readonly clientId: string
    readonly clientHost: string
    readonly rebalanceTimeout: number
    readonly sessionTimeout: number
    readonly subscription: Bytes
    readonly assignment: Bytes
  }[]
}

type GroupMetadataValue2 = {
  readonly protocolType: string
  readonly generation: number
  readonly protocol: string | null
  readonly leader: string | null
  readonly currentStateTimestamp: bigint
  readonly members: readonly {
    readonly memberId: string
    readonly clientId: string
    readonly clientHost: string
    readonly rebalanceTimeout: number
    readonly sessionTimeout: number
    readonly subscription: Bytes
    readonly assignment: Bytes
  }[]
}

type GroupMetadataValue3 = {
  readonly protocolType: string
  readonly generation: number
  readonly protocol: string | null
  readonly leader: string | null
  readonly currentStateTimestamp: bigint
  readonly members: readonly {
    readonly memberId: string
    readonly groupInstanceId: string | null
    readonly clientId: string
    readonly clientHost: string
    readonly rebalanceTimeout: number
    readonly sessionTimeout: number
    readonly subscription: Bytes
    readonly assignment: Bytes
  }[]
}

type GroupMetadataValue4 = {
  readonly protocolType: string
  readonly generation: number
  readonly protocol: string | null
  readonly leader: string | null
  readonly currentStateTimestamp: bigint
  readonly members: readonly {
    readonly memberId: string
    readonly groupInstanceId: string | null
    readonly clientId: string
    readonly clientHost: string
    readonly rebalanceTimeout: number
    readonly sessionTimeout: number
    readonly subscription: Bytes
    readonly assignment: Bytes
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface GroupMetadataValueVersions {
  readonly 0: GroupMetadataValue0
  readonly 1: GroupMetadataValue1
  readonly 2: GroupMetadataValue2
  readonly 3: GroupMetadataValue3
  readonly 4: GroupMetadataValue4
}

type LegacyOffsetCommitKey0 = {
  readonly group: string
  readonly topic: string
  readonly partition: number
}

interface LegacyOffsetCommitKeyVersions {
  readonly 0: LegacyOffsetCommitKey0
}

type LegacyOffsetCommitValue0 = {
  readonly offset: bigint
  readonly metadata: string
  readonly commitTimestamp: bigint
}

interface LegacyOffsetCommitValueVersions {
  readonly 0: LegacyOffsetCommitValue0
}

type OffsetCommitKey0 = {
  readonly group: string
  readonly topic: string
  readonly partition: number
}

interface OffsetCommitKeyVersions {
  readonly 0: OffsetCommitKey0
}

type OffsetCommitValue0 = {
  readonly offset: bigint
  readonly metadata: string
  readonly commitTimestamp: bigint
}

type OffsetCommitValue1 = {
  readonly offset: bigint
  readonly metadata: string
  readonly commitTimestamp: bigint
  readonly expireTimestamp: bigint
}

type OffsetCommitValue3 = {
  readonly offset: bigint
  readonly leaderEpoch: number
  readonly metadata: string
  readonly commitTimestamp: bigint
}

type OffsetCommitValue4 = {
  readonly offset: bigint
  readonly leaderEpoch: number
  readonly metadata: string
  readonly commitTimestamp: bigint
  readonly topicId: string
  readonly unknownTags?: readonly UnknownTag[]
}

interface OffsetCommitValueVersions {
  readonly 0: OffsetCommitValue0
  readonly 1: OffsetCommitValue1
  readonly 2: OffsetCommitValue0
  readonly 3: OffsetCommitValue3
  readonly 4: OffsetCommitValue4
}

type ShareGroupCurrentMemberAssignmentKey0 = {
  readonly groupId: string
  readonly memberId: string
}

interface ShareGroupCurrentMemberAssignmentKeyVersions {
  readonly 0: ShareGroupCurrentMemberAssignmentKey0
}

type ShareGroupCurrentMemberAssignmentValue0 = {
  readonly memberEpoch: number
  readonly previousMemberEpoch: number
  readonly state: number
  readonly assignedPartitions: readonly {
    readonly topicId: string
    readonly partitions: readonly number[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface ShareGroupCurrentMemberAssignmentValueVersions {
  readonly 0: ShareGroupCurrentMemberAssignmentValue0
}

type ShareGroupMemberMetadataKey0 = {
  readonly groupId: string
  readonly memberId: string
}

interface ShareGroupMemberMetadataKeyVersions {
  readonly 0: ShareGroupMemberMetadataKey0
}

type ShareGroupMemberMetadataValue0 = {
  readonly rackId: string | null
  readonly clientId: string
  readonly clientHost: string
  readonly subscribedTopicNames: readonly string[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface ShareGroupMemberMetadataValueVersions {
  readonly 0: ShareGroupMemberMetadataValue0
}

type ShareGroupMetadataKey0 = {
  readonly groupId: string
}

interface ShareGroupMetadataKeyVersions {
  readonly 0: ShareGroupMetadataKey0
}

type ShareGroupMetadataValue0 = {
  readonly epoch: number
  readonly metadataHash: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

interface ShareGroupMetadataValueVersions {
  readonly 0: ShareGroupMetadataValue0
}

type ShareGroupStatePartitionMetadataKey0 = {
  readonly groupId: string
}

interface ShareGroupStatePartitionMetadataKeyVersions {
  readonly 0: ShareGroupStatePartitionMetadataKey0
}

type ShareGroupStatePartitionMetadataValue0 = {
  readonly initializingTopics: readonly {
    readonly topicId: string
    readonly topicName: string
    readonly partitions: readonly number[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly initializedTopics: readonly {
    readonly topicId: string
    readonly topicName: string
    readonly partitions: readonly number[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly deletingTopics: readonly {
    readonly topicId: string
    readonly topicName: string
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface ShareGroupStatePartitionMetadataValueVersions {
  readonly 0: ShareGroupStatePartitionMetadataValue0
}

type ShareGroupTargetAssignmentMemberKey0 = {
  readonly groupId: string
  readonly memberId: string
}

interface ShareGroupTargetAssignmentMemberKeyVersions {
  readonly 0: ShareGroupTargetAssignmentMemberKey0
}

type ShareGroupTargetAssignmentMemberValue0 = {
  readonly topicPartitions: readonly {
    readonly topicId: string
    readonly partitions: readonly number[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface ShareGroupTargetAssignmentMemberValueVersions {
  readonly 0: ShareGroupTargetAssignmentMemberValue0
}

type ShareGroupTargetAssignmentMetadataKey0 = {
  readonly groupId: string
}

interface ShareGroupTargetAssignmentMetadataKeyVersions {
  readonly 0: ShareGroupTargetAssignmentMetadataKey0
}

type ShareGroupTargetAssignmentMetadataValue0 = {
  readonly assignmentEpoch: number
  readonly assignmentTimestamp: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

interface ShareGroupTargetAssignmentMetadataValueVersions {
  readonly 0: ShareGroupTargetAssignmentMetadataValue0
}

type StreamsGroupCurrentMemberAssignmentKey0 = {
  readonly groupId: string
  readonly memberId: string
}

interface StreamsGroupCurrentMemberAssignmentKeyVersions {
  readonly 0: StreamsGroupCurrentMemberAssignmentKey0
}

type StreamsGroupCurrentMemberAssignmentValue0 = {
  readonly memberEpoch: number
  readonly previousMemberEpoch: number
  readonly state: number
  readonly activeTasks: readonly {
    readonly subtopologyId: string
    readonly partitions: readonly number[]
    readonly assignmentEpochs: readonly number[] | null
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly standbyTasks: readonly {
    readonly subtopologyId: string
    readonly partitions: readonly number[]
    readonly assignmentEpochs: readonly number[] | null
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly warmupTasks: readonly {
    readonly subtopologyId: string
    readonly partitions: readonly number[]
    readonly assignmentEpochs: readonly number[] | null
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly activeTasksPendingRevocation: readonly {
    readonly subtopologyId: string
    readonly partitions: readonly number[]
    readonly assignmentEpochs: readonly number[] | null
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly standbyTasksPendingRevocation: readonly {
    readonly subtopologyId: string
    readonly partitions: readonly number[]
    readonly assignmentEpochs: readonly number[] | null
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly warmupTasksPendingRevocation: readonly {
    readonly subtopologyId: string
    readonly partitions: readonly number[]
    readonly assignmentEpochs: readonly number[] | null
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface StreamsGroupCurrentMemberAssignmentValueVersions {
  readonly 0: StreamsGroupCurrentMemberAssignmentValue0
}

type StreamsGroupMemberMetadataKey0 = {
  readonly groupId: string
  readonly memberId: string
}

interface StreamsGroupMemberMetadataKeyVersions {
  readonly 0: StreamsGroupMemberMetadataKey0
}

type StreamsGroupMemberMetadataValue0 = {
  readonly instanceId: string | null
  readonly rackId: string | null
  readonly clientId: string
  readonly clientHost: string
  readonly rebalanceTimeoutMs: number
  readonly topologyEpoch: number
  readonly processId: string
  readonly userEndpoint: {
    readonly host: string
    readonly port: number
    readonly unknownTags?: readonly UnknownTag[]
  } | null
  readonly clientTags: readonly {
    readonly key: string
    readonly value: string
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface StreamsGroupMemberMetadataValueVersions {
  readonly 0: StreamsGroupMemberMetadataValue0
}

type StreamsGroupMetadataKey0 = {
  readonly groupId: string
}

interface StreamsGroupMetadataKeyVersions {
  readonly 0: StreamsGroupMetadataKey0
}

type StreamsGroupMetadataValue0 = {
  readonly epoch: number
  readonly metadataHash: bigint
  readonly validatedTopologyEpoch: number
  readonly lastAssignmentConfigs: readonly {
    readonly key: string
    readonly value: string
    readonly unknownTags?: readonly UnknownTag[]
  }[] | null
  readonly unknownTags?: readonly UnknownTag[]
}

interface StreamsGroupMetadataValueVersions {
  readonly 0: StreamsGroupMetadataValue0
}

type StreamsGroupTargetAssignmentMemberKey0 = {
  readonly groupId: string
  readonly memberId: string
}

interface StreamsGroupTargetAssignmentMemberKeyVersions {
  readonly 0: StreamsGroupTargetAssignmentMemberKey0
}

type StreamsGroupTargetAssignmentMemberValue0 = {
  readonly activeTasks: readonly {
    readonly subtopologyId: string
    readonly partitions: readonly number[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly standbyTasks: readonly {
    readonly subtopologyId: string
    readonly partitions: readonly number[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly warmupTasks: readonly {
    readonly subtopologyId: string
    readonly partitions: readonly number[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface StreamsGroupTargetAssignmentMemberValueVersions {
  readonly 0: StreamsGroupTargetAssignmentMemberValue0
}

type StreamsGroupTargetAssignmentMetadataKey0 = {
  readonly groupId: string
}

interface StreamsGroupTargetAssignmentMetadataKeyVersions {
  readonly 0: StreamsGroupTargetAssignmentMetadataKey0
}

type StreamsGroupTargetAssignmentMetadataValue0 = {
  readonly assignmentEpoch: number
  readonly assignmentTimestamp: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

interface StreamsGroupTargetAssignmentMetadataValueVersions {
  readonly 0: StreamsGroupTargetAssignmentMetadataValue0
}

type StreamsGroupTopologyKey0 = {
  readonly groupId: string
}

interface StreamsGroupTopologyKeyVersions {
  readonly 0: StreamsGroupTopologyKey0
}

type StreamsGroupTopologyValue0 = {
  readonly epoch: number
  readonly subtopologies: readonly {
    readonly subtopologyId: string
    readonly sourceTopics: readonly string[]
    readonly sourceTopicRegex: readonly string[]
    readonly stateChangelogTopics: readonly {
      readonly name: string
      readonly partitions: number
      readonly replicationFactor: number
      readonly topicConfigs: readonly {
        readonly key: string
        readonly value: string
        readonly unknownTags?: readonly UnknownTag[]
      }[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly repartitionSinkTopics: readonly string[]
    readonly repartitionSourceTopics: readonly {
      readonly name: string
      readonly partitions: number
      readonly replicationFactor: number
      readonly topicConfigs: readonly {
        readonly key: string
        readonly value: string
        readonly unknownTags?: readonly UnknownTag[]
      }[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly copartitionGroups: readonly {
      readonly sourceTopics: readonly number[]
      readonly sourceTopicRegex: readonly number[]
      readonly repartitionSourceTopics: readonly number[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface StreamsGroupTopologyValueVersions {
  readonly 0: StreamsGroupTopologyValue0
}

type RequestHeader0 = {
  readonly requestApiKey: number
  readonly requestApiVersion: number
  readonly correlationId: number
}

type RequestHeader1 = {
  readonly requestApiKey: number
  readonly requestApiVersion: number
  readonly correlationId: number
  readonly clientId: string | null
}

type RequestHeader2 = {
  readonly requestApiKey: number
  readonly requestApiVersion: number
  readonly correlationId: number
  readonly clientId: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

interface RequestHeaderVersions {
  readonly 0: RequestHeader0
  readonly 1: RequestHeader1
  readonly 2: RequestHeader2
}

type ResponseHeader0 = {
  readonly correlationId: number
}

type ResponseHeader1 = {
  readonly correlationId: number
  readonly unknownTags?: readonly UnknownTag[]
}

interface ResponseHeaderVersions {
  readonly 0: ResponseHeader0
  readonly 1: ResponseHeader1
}

type HeartbeatRequest0 = {
  readonly groupId: string
  readonly generationId: number
  readonly memberId: string
}

type HeartbeatRequest3 = {
  readonly groupId: string
  readonly generationId: number
  readonly memberId: string
  readonly groupInstanceId: string | null
}

type HeartbeatRequest4 = {
  readonly groupId: string
  readonly generationId: number
  readonly memberId: string
  readonly groupInstanceId: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

interface HeartbeatRequestVersions {
  readonly 0: HeartbeatRequest0
  readonly 1: HeartbeatRequest0
  readonly 2: HeartbeatRequest0
  readonly 3: HeartbeatRequest3
  readonly 4: HeartbeatRequest4
}

type HeartbeatResponse0 = {
  readonly errorCode: number
}

type HeartbeatResponse1 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
}

type HeartbeatResponse4 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly unknownTags?: readonly UnknownTag[]
}

interface HeartbeatResponseVersions {
  readonly 0: HeartbeatResponse0
  readonly 1: HeartbeatResponse1
  readonly 2: HeartbeatResponse1
  readonly 3: HeartbeatResponse1
  readonly 4: HeartbeatResponse4
}

type IncrementalAlterConfigsRequest0 = {
  readonly resources: readonly {
    readonly resourceType: number
    readonly resourceName: string
    readonly configs: readonly {
      readonly name: string
      readonly configOperation: number
      readonly value: string | null
    }[]
  }[]
  readonly validateOnly: boolean
}

type IncrementalAlterConfigsRequest1 = {
  readonly resources: readonly {
    readonly resourceType: number
    readonly resourceName: string
    readonly configs: readonly {
      readonly name: string
      readonly configOperation: number
      readonly value: string | null
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly validateOnly: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

interface IncrementalAlterConfigsRequestVersions {
  readonly 0: IncrementalAlterConfigsRequest0
  readonly 1: IncrementalAlterConfigsRequest1
}

type IncrementalAlterConfigsResponse0 = {
  readonly throttleTimeMs: number
  readonly responses: readonly {
    readonly errorCode: number
    readonly errorMessage: string | null
    readonly resourceType: number
    readonly resourceName: string
  }[]
}

type IncrementalAlterConfigsResponse1 = {
  readonly throttleTimeMs: number
  readonly responses: readonly {
    readonly errorCode: number
    readonly errorMessage: string | null
    readonly resourceType: number
    readonly resourceName: string
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface IncrementalAlterConfigsResponseVersions {
  readonly 0: IncrementalAlterConfigsResponse0
  readonly 1: IncrementalAlterConfigsResponse1
}

type InitProducerIdRequest0 = {
  readonly transactionalId: string | null
  readonly transactionTimeoutMs: number
}

type InitProducerIdRequest2 = {
  readonly transactionalId: string | null
  readonly transactionTimeoutMs: number
  readonly unknownTags?: readonly UnknownTag[]
}

type InitProducerIdRequest3 = {
  readonly transactionalId: string | null
  readonly transactionTimeoutMs: number
  readonly producerId: bigint
  readonly producerEpoch: number
  readonly unknownTags?: readonly UnknownTag[]
}

type InitProducerIdRequest6 = {
  readonly transactionalId: string | null
  readonly transactionTimeoutMs: number
  readonly producerId: bigint
  readonly producerEpoch: number
  readonly enable2Pc: boolean
  readonly keepPreparedTxn: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

interface InitProducerIdRequestVersions {
  readonly 0: InitProducerIdRequest0
  readonly 1: InitProducerIdRequest0
  readonly 2: InitProducerIdRequest2
  readonly 3: InitProducerIdRequest3
  readonly 4: InitProducerIdRequest3
  readonly 5: InitProducerIdRequest3
  readonly 6: InitProducerIdRequest6
}

type InitProducerIdResponse0 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly producerId: bigint
  readonly producerEpoch: number
}

type InitProducerIdResponse2 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly producerId: bigint
  readonly producerEpoch: number
  readonly unknownTags?: readonly UnknownTag[]
}

type InitProducerIdResponse6 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly producerId: bigint
  readonly producerEpoch: number
  readonly ongoingTxnProducerId: bigint
  readonly ongoingTxnProducerEpoch: number
  readonly unknownTags?: readonly UnknownTag[]
}

interface InitProducerIdResponseVersions {
  readonly 0: InitProducerIdResponse0
  readonly 1: InitProducerIdResponse0
  readonly 2: InitProducerIdResponse2
  readonly 3: InitProducerIdResponse2
  readonly 4: InitProducerIdResponse2
  readonly 5: InitProducerIdResponse2
  readonly 6: InitProducerIdResponse6
}

type InitializeShareGroupStateRequest0 = {
  readonly groupId: string
  readonly topics: readonly {
    readonly topicId: string
    readonly partitions: readonly {
      readonly partition: number
      readonly stateEpoch: number
      readonly startOffset: bigint
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface InitializeShareGroupStateRequestVersions {
  readonly 0: InitializeShareGroupStateRequest0
}

type InitializeShareGroupStateResponse0 = {
  readonly results: readonly {
    readonly topicId: string
    readonly partitions: readonly {
      readonly partition: number
      readonly errorCode: number
      readonly errorMessage: string | null
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface InitializeShareGroupStateResponseVersions {
  readonly 0: InitializeShareGroupStateResponse0
}

type JoinGroupRequest0 = {
  readonly groupId: string
  readonly sessionTimeoutMs: number
  readonly memberId: string
  readonly protocolType: string
  readonly protocols: readonly {
    readonly name: string
    readonly metadata: Bytes
  }[]
}

type JoinGroupRequest1 = {
  readonly groupId: string
  readonly sessionTimeoutMs: number
  readonly rebalanceTimeoutMs: number
  readonly memberId: string
  readonly protocolType: string
  readonly protocols: readonly {
    readonly name: string
    readonly metadata: Bytes
  }[]
}

type JoinGroupRequest5 = {
  readonly groupId: string
  readonly sessionTimeoutMs: number
  readonly rebalanceTimeoutMs: number
  readonly memberId: string
  readonly groupInstanceId: string | null
  readonly protocolType: string
  readonly protocols: readonly {
    readonly name: string
    readonly metadata: Bytes
  }[]
}

type JoinGroupRequest6 = {
  readonly groupId: string
  readonly sessionTimeoutMs: number
  readonly rebalanceTimeoutMs: number
  readonly memberId: string
  readonly groupInstanceId: string | null
  readonly protocolType: string
  readonly protocols: readonly {
    readonly name: string
    readonly metadata: Bytes
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type JoinGroupRequest8 = {
  readonly groupId: string
  readonly sessionTimeoutMs: number
  readonly rebalanceTimeoutMs: number
  readonly memberId: string
  readonly groupInstanceId: string | null
  readonly protocolType: string
  readonly protocols: readonly {
    readonly name: string
    readonly metadata: Bytes
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly reason: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

interface JoinGroupRequestVersions {
  readonly 0: JoinGroupRequest0
  readonly 1: JoinGroupRequest1
  readonly 2: JoinGroupRequest1
  readonly 3: JoinGroupRequest1
  readonly 4: JoinGroupRequest1
  readonly 5: JoinGroupRequest5
  readonly 6: JoinGroupRequest6
  readonly 7: JoinGroupRequest6
  readonly 8: JoinGroupRequest8
  readonly 9: JoinGroupRequest8
}

type JoinGroupResponse0 = {
  readonly errorCode: number
  readonly generationId: number
  readonly protocolName: string
  readonly leader: string
  readonly memberId: string
  readonly members: readonly {
    readonly memberId: string
    readonly metadata: Bytes
  }[]
}

type JoinGroupResponse2 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly generationId: number
  readonly protocolName: string
  readonly leader: string
  readonly memberId: string
  readonly members: readonly {
    readonly memberId: string
    readonly metadata: Bytes
  }[]
}

type JoinGroupResponse5 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly generationId: number
  readonly protocolName: string
  readonly leader: string
  readonly memberId: string
  readonly members: readonly {
    readonly memberId: string
    readonly groupInstanceId: string | null
    readonly metadata: Bytes
  }[]
}

type JoinGroupResponse6 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly generationId: number
  readonly protocolName: string
  readonly leader: string
  readonly memberId: string
  readonly members: readonly {
    readonly memberId: string
    readonly groupInstanceId: string | null
    readonly metadata: Bytes
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type JoinGroupResponse7 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly generationId: number
  readonly protocolType: string | null
  readonly protocolName: string | null
  readonly leader: string
  readonly memberId: string
  readonly members: readonly {
    readonly memberId: string
    readonly groupInstanceId: string | null
    readonly metadata: Bytes
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type JoinGroupResponse9 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly generationId: number
  readonly protocolType: string | null
  readonly protocolName: string | null
  readonly leader: string
  readonly skipAssignment: boolean
  readonly memberId: string
  readonly members: readonly {
    readonly memberId: string
    readonly groupInstanceId: string | null
    readonly metadata: Bytes
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface JoinGroupResponseVersions {
  readonly 0: JoinGroupResponse0
  readonly 1: JoinGroupResponse0
  readonly 2: JoinGroupResponse2
  readonly 3: JoinGroupResponse2
  readonly 4: JoinGroupResponse2
  readonly 5: JoinGroupResponse5
  readonly 6: JoinGroupResponse6
  readonly 7: JoinGroupResponse7
  readonly 8: JoinGroupResponse7
  readonly 9: JoinGroupResponse9
}

type LeaderAndIsrRequest0 = {
  readonly controllerId: number
  readonly controllerEpoch: number
  readonly ungroupedPartitionStates: readonly {
    readonly topicName: string
    readonly partitionIndex: number
    readonly controllerEpoch: number
    readonly leader: number
    readonly leaderEpoch: number
    readonly isr: readonly number[]
    readonly partitionEpoch: number
    readonly replicas: readonly number[]
  }[]
  readonly liveLeaders: readonly {
    readonly brokerId: number
    readonly hostName: string
    readonly port: number
  }[]
}

type LeaderAndIsrRequest1 = {
  readonly controllerId: number
  readonly controllerEpoch: number
  readonly ungroupedPartitionStates: readonly {
    readonly topicName: string
    readonly partitionIndex: number
    readonly controllerEpoch: number
    readonly leader: number
    readonly leaderEpoch: number
    readonly isr: readonly number[]
    readonly partitionEpoch: number
    readonly replicas: readonly number[]
    readonly isNew: boolean
  }[]
  readonly liveLeaders: readonly {
    readonly brokerId: number
    readonly hostName: string
    readonly port: number
  }[]
}

type LeaderAndIsrRequest2 = {
  readonly controllerId: number
  readonly controllerEpoch: number
  readonly brokerEpoch: bigint
  readonly topicStates: readonly {
    readonly topicName: string
    readonly partitionStates: readonly {
      readonly partitionIndex: number
      readonly controllerEpoch: number
      readonly leader: number
      readonly leaderEpoch: number
      readonly isr: readonly number[]
      readonly partitionEpoch: number
      readonly replicas: readonly number[]
      readonly isNew: boolean
    }[]
  }[]
  readonly liveLeaders: readonly {
    readonly brokerId: number
    readonly hostName: string
    readonly port: number
  }[]
}

type LeaderAndIsrRequest3 = {
  readonly controllerId: number
  readonly controllerEpoch: number
  readonly brokerEpoch: bigint
  readonly topicStates: readonly {
    readonly topicName: string
    readonly partitionStates: readonly {
      readonly partitionIndex: number
      readonly controllerEpoch: number
      readonly leader: number
      readonly leaderEpoch: number
      readonly isr: readonly number[]
      readonly partitionEpoch: number
      readonly replicas: readonly number[]
      readonly addingReplicas: readonly number[]
      readonly removingReplicas: readonly number[]
      readonly isNew: boolean
    }[]
  }[]
  readonly liveLeaders: readonly {
    readonly brokerId: number
    readonly hostName: string
    readonly port: number
  }[]
}

type LeaderAndIsrRequest4 = {
  readonly controllerId: number
  readonly controllerEpoch: number
  readonly brokerEpoch: bigint
  readonly topicStates: readonly {
    readonly topicName: string
    readonly partitionStates: readonly {
      readonly partitionIndex: number
      readonly controllerEpoch: number
      readonly leader: number
      readonly leaderEpoch: number
      readonly isr: readonly number[]
      readonly partitionEpoch: number
      readonly replicas: readonly number[]
      readonly addingReplicas: readonly number[]
      readonly removingReplicas: readonly number[]
      readonly isNew: boolean
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly liveLeaders: readonly {
    readonly brokerId: number
    readonly hostName: string
    readonly port: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type LeaderAndIsrRequest5 = {
  readonly controllerId: number
  readonly controllerEpoch: number
  readonly brokerEpoch: bigint
  readonly type: number
  readonly topicStates: readonly {
    readonly topicName: string
    readonly topicId: string
    readonly partitionStates: readonly {
      readonly partitionIndex: number
      readonly controllerEpoch: number
      readonly leader: number
      readonly leaderEpoch: number
      readonly isr: readonly number[]
      readonly partitionEpoch: number
      readonly replicas: readonly number[]
      readonly addingReplicas: readonly number[]
      readonly removingReplicas: readonly number[]
      readonly isNew: boolean
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly liveLeaders: readonly {
    readonly brokerId: number
    readonly hostName: string
    readonly port: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type LeaderAndIsrRequest6 = {
  readonly controllerId: number
  readonly controllerEpoch: number
  readonly brokerEpoch: bigint
  readonly type: number
  readonly topicStates: readonly {
    readonly topicName: string
    readonly topicId: string
    readonly partitionStates: readonly {
      readonly partitionIndex: number
      readonly controllerEpoch: number
      readonly leader: number
      readonly leaderEpoch: number
      readonly isr: readonly number[]
      readonly partitionEpoch: number
      readonly replicas: readonly number[]
      readonly addingReplicas: readonly number[]
      readonly removingReplicas: readonly number[]
      readonly isNew: boolean
      readonly leaderRecoveryState: number
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly liveLeaders: readonly {
    readonly brokerId: number
    readonly hostName: string
    readonly port: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type LeaderAndIsrRequest7 = {
  readonly controllerId: number
  readonly isKRaftController: boolean
  readonly controllerEpoch: number
  readonly brokerEpoch: bigint
  readonly type: number
  readonly topicStates: readonly {
    readonly topicName: string
    readonly topicId: string
    readonly partitionStates: readonly {
      readonly partitionIndex: number
      readonly controllerEpoch: number
      readonly leader: number
      readonly leaderEpoch: number
      readonly isr: readonly number[]
      readonly partitionEpoch: number
      readonly replicas: readonly number[]
      readonly addingReplicas: readonly number[]
      readonly removingReplicas: readonly number[]
      readonly isNew: boolean
      readonly leaderRecoveryState: number
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly liveLeaders: readonly {
    readonly brokerId: number
    readonly hostName: string
    readonly port: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface LeaderAndIsrRequestVersions {
  readonly 0: LeaderAndIsrRequest0
  readonly 1: LeaderAndIsrRequest1
  readonly 2: LeaderAndIsrRequest2
  readonly 3: LeaderAndIsrRequest3
  readonly 4: LeaderAndIsrRequest4
  readonly 5: LeaderAndIsrRequest5
  readonly 6: LeaderAndIsrRequest6
  readonly 7: LeaderAndIsrRequest7
}

type LeaderAndIsrResponse0 = {
  readonly errorCode: number
  readonly partitionErrors: readonly {
    readonly topicName: string
    readonly partitionIndex: number
    readonly errorCode: number
  }[]
}

type LeaderAndIsrResponse4 = {
  readonly errorCode: number
  readonly partitionErrors: readonly {
    readonly topicName: string
    readonly partitionIndex: number
    readonly errorCode: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type LeaderAndIsrResponse5 = {
  readonly errorCode: number
  readonly topics: readonly {
    readonly topicId: string
    readonly partitionErrors: readonly {
      readonly partitionIndex: number
      readonly errorCode: number
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface LeaderAndIsrResponseVersions {
  readonly 0: LeaderAndIsrResponse0
  readonly 1: LeaderAndIsrResponse0
  readonly 2: LeaderAndIsrResponse0
  readonly 3: LeaderAndIsrResponse0
  readonly 4: LeaderAndIsrResponse4
  readonly 5: LeaderAndIsrResponse5
  readonly 6: LeaderAndIsrResponse5
  readonly 7: LeaderAndIsrResponse5
}

type LeaveGroupRequest0 = {
  readonly groupId: string
  readonly memberId: string
}

type LeaveGroupRequest3 = {
  readonly groupId: string
  readonly members: readonly {
    readonly memberId: string
    readonly groupInstanceId: string | null
  }[]
}

type LeaveGroupRequest4 = {
  readonly groupId: string
  readonly members: readonly {
    readonly memberId: string
    readonly groupInstanceId: string | null
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type LeaveGroupRequest5 = {
  readonly groupId: string
  readonly members: readonly {
    readonly memberId: string
    readonly groupInstanceId: string | null
    readonly reason: string | null
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface LeaveGroupRequestVersions {
  readonly 0: LeaveGroupRequest0
  readonly 1: LeaveGroupRequest0
  readonly 2: LeaveGroupRequest0
  readonly 3: LeaveGroupRequest3
  readonly 4: LeaveGroupRequest4
  readonly 5: LeaveGroupRequest5
}

type LeaveGroupResponse0 = {
  readonly errorCode: number
}

type LeaveGroupResponse1 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
}

type LeaveGroupResponse3 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly members: readonly {
    readonly memberId: string
    readonly groupInstanceId: string | null
    readonly errorCode: number
  }[]
}

type LeaveGroupResponse4 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly members: readonly {
    readonly memberId: string
    readonly groupInstanceId: string | null
    readonly errorCode: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface LeaveGroupResponseVersions {
  readonly 0: LeaveGroupResponse0
  readonly 1: LeaveGroupResponse1
  readonly 2: LeaveGroupResponse1
  readonly 3: LeaveGroupResponse3
  readonly 4: LeaveGroupResponse4
  readonly 5: LeaveGroupResponse4
}

type ListConfigResourcesRequest0 = {
  readonly unknownTags?: readonly UnknownTag[]
}

type ListConfigResourcesRequest1 = {
  readonly resourceTypes: readonly number[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface ListConfigResourcesRequestVersions {
  readonly 0: ListConfigResourcesRequest0
  readonly 1: ListConfigResourcesRequest1
}

type ListConfigResourcesResponse0 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly configResources: readonly {
    readonly resourceName: string
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type ListConfigResourcesResponse1 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly configResources: readonly {
    readonly resourceName: string
    readonly resourceType: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface ListConfigResourcesResponseVersions {
  readonly 0: ListConfigResourcesResponse0
  readonly 1: ListConfigResourcesResponse1
}

type ListGroupsRequest0 = object

type ListGroupsRequest3 = {
  readonly unknownTags?: readonly UnknownTag[]
}

type ListGroupsRequest4 = {
  readonly statesFilter: readonly string[]
  readonly unknownTags?: readonly UnknownTag[]
}

type ListGroupsRequest5 = {
  readonly statesFilter: readonly string[]
  readonly typesFilter: readonly string[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface ListGroupsRequestVersions {
  readonly 0: ListGroupsRequest0
  readonly 1: ListGroupsRequest0
  readonly 2: ListGroupsRequest0
  readonly 3: ListGroupsRequest3
  readonly 4: ListGroupsRequest4
  readonly 5: ListGroupsRequest5
}

type ListGroupsResponse0 = {
  readonly errorCode: number
  readonly groups: readonly {
    readonly groupId: string
    readonly protocolType: string
  }[]
}

type ListGroupsResponse1 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly groups: readonly {
    readonly groupId: string
    readonly protocolType: string
  }[]
}

type ListGroupsResponse3 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly groups: readonly {
    readonly groupId: string
    readonly protocolType: string
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type ListGroupsResponse4 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly groups: readonly {
    readonly groupId: string
    readonly protocolType: string
    readonly groupState: string
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type ListGroupsResponse5 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly groups: readonly {
    readonly groupId: string
    readonly protocolType: string
    readonly groupState: string
    readonly groupType: string
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface ListGroupsResponseVersions {
  readonly 0: ListGroupsResponse0
  readonly 1: ListGroupsResponse1
  readonly 2: ListGroupsResponse1
  readonly 3: ListGroupsResponse3
  readonly 4: ListGroupsResponse4
  readonly 5: ListGroupsResponse5
}

type ListOffsetsRequest0 = {
  readonly replicaId: number
  readonly topics: readonly {
    readonly name: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly timestamp: bigint
      readonly maxNumOffsets: number
    }[]
  }[]
}

type ListOffsetsRequest1 = {
  readonly replicaId: number
  readonly topics: readonly {
    readonly name: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly timestamp: bigint
    }[]
  }[]
}

type ListOffsetsRequest2 = {
  readonly replicaId: number
  readonly isolationLevel: number
  readonly topics: readonly {
    readonly name: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly timestamp: bigint
    }[]
  }[]
}

type ListOffsetsRequest4 = {
  readonly replicaId: number
  readonly isolationLevel: number
  readonly topics: readonly {
    readonly name: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly currentLeaderEpoch: number
      readonly timestamp: bigint
    }[]
  }[]
}

type ListOffsetsRequest6 = {
  readonly replicaId: number
  readonly isolationLevel: number
  readonly topics: readonly {
    readonly name: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly currentLeaderEpoch: number
      readonly timestamp: bigint
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type ListOffsetsRequest10 = {
  readonly replicaId: number
  readonly isolationLevel: number
  readonly topics: readonly {
    readonly name: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly currentLeaderEpoch: number
      readonly timestamp: bigint
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly timeoutMs: number
  readonly unknownTags?: readonly UnknownTag[]
}

interface ListOffsetsRequestVersions {
  readonly 0: ListOffsetsRequest0
  readonly 1: ListOffsetsRequest1
  readonly 2: ListOffsetsRequest2
  readonly 3: ListOffsetsRequest2
  readonly 4: ListOffsetsRequest4
  readonly 5: ListOffsetsRequest4
  readonly 6: ListOffsetsRequest6
  readonly 7: ListOffsetsRequest6
  readonly 8: ListOffsetsRequest6
  readonly 9: ListOffsetsRequest6
  readonly 10: ListOffsetsRequest10
  readonly 11: ListOffsetsRequest10
}

type ListOffsetsResponse0 = {
  readonly topics: readonly {
    readonly name: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly errorCode: number
      readonly oldStyleOffsets: readonly bigint[]
    }[]
  }[]
}

type ListOffsetsResponse1 = {
  readonly topics: readonly {
    readonly name: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly errorCode: number
      readonly timestamp: bigint
      readonly offset: bigint
    }[]
  }[]
}

type ListOffsetsResponse2 = {
  readonly throttleTimeMs: number
  readonly topics: readonly {
    readonly name: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly errorCode: number
      readonly timestamp: bigint
      readonly offset: bigint
    }[]
  }[]
}

type ListOffsetsResponse4 = {
  readonly throttleTimeMs: number
  readonly topics: readonly {
    readonly name: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly errorCode: number
      readonly timestamp: bigint
      readonly offset: bigint
      readonly leaderEpoch: number
    }[]
  }[]
}

type ListOffsetsResponse6 = {
  readonly throttleTimeMs: number
  readonly topics: readonly {
    readonly name: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly errorCode: number
      readonly timestamp: bigint
      readonly offset: bigint
      readonly leaderEpoch: number
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface ListOffsetsResponseVersions {
  readonly 0: ListOffsetsResponse0
  readonly 1: ListOffsetsResponse1
  readonly 2: ListOffsetsResponse2
  readonly 3: ListOffsetsResponse2
  readonly 4: ListOffsetsResponse4
  readonly 5: ListOffsetsResponse4
  readonly 6: ListOffsetsResponse6
  readonly 7: ListOffsetsResponse6
  readonly 8: ListOffsetsResponse6
  readonly 9: ListOffsetsResponse6
  readonly 10: ListOffsetsResponse6
  readonly 11: ListOffsetsResponse6
}

type ListPartitionReassignmentsRequest0 = {
  readonly timeoutMs: number
  readonly topics: readonly {
    readonly name: string
    readonly partitionIndexes: readonly number[]
    readonly unknownTags?: readonly UnknownTag[]
  }[] | null
  readonly unknownTags?: readonly UnknownTag[]
}

interface ListPartitionReassignmentsRequestVersions {
  readonly 0: ListPartitionReassignmentsRequest0
}

type ListPartitionReassignmentsResponse0 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly topics: readonly {
    readonly name: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly replicas: readonly number[]
      readonly addingReplicas: readonly number[]
      readonly removingReplicas: readonly number[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface ListPartitionReassignmentsResponseVersions {
  readonly 0: ListPartitionReassignmentsResponse0
}

type ListTransactionsRequest0 = {
  readonly stateFilters: readonly string[]
  readonly producerIdFilters: readonly bigint[]
  readonly unknownTags?: readonly UnknownTag[]
}

type ListTransactionsRequest1 = {
  readonly stateFilters: readonly string[]
  readonly producerIdFilters: readonly bigint[]
  readonly durationFilter: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

type ListTransactionsRequest2 = {
  readonly stateFilters: readonly string[]
  readonly producerIdFilters: readonly bigint[]
  readonly durationFilter: bigint
  readonly transactionalIdPattern: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

interface ListTransactionsRequestVersions {
  readonly 0: ListTransactionsRequest0
  readonly 1: ListTransactionsRequest1
  readonly 2: ListTransactionsRequest2
}

type ListTransactionsResponse0 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly unknownStateFilters: readonly string[]
  readonly transactionStates: readonly {
    readonly transactionalId: string
    readonly producerId: bigint
    readonly transactionState: string
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface ListTransactionsResponseVersions {
  readonly 0: ListTransactionsResponse0
  readonly 1: ListTransactionsResponse0
  readonly 2: ListTransactionsResponse0
}

type MetadataRequest0 = {
  readonly topics: readonly {
    readonly name: string
  }[]
}

type MetadataRequest1 = {
  readonly topics: readonly {
    readonly name: string
  }[] | null
}

type MetadataRequest4 = {
  readonly topics: readonly {
    readonly name: string
  }[] | null
  readonly allowAutoTopicCreation: boolean
}

type MetadataRequest8 = {
  readonly topics: readonly {
    readonly name: string
  }[] | null
  readonly allowAutoTopicCreation: boolean
  readonly includeClusterAuthorizedOperations: boolean
  readonly includeTopicAuthorizedOperations: boolean
}

type MetadataRequest9 = {
  readonly topics: readonly {
    readonly name: string
    readonly unknownTags?: readonly UnknownTag[]
  }[] | null
  readonly allowAutoTopicCreation: boolean
  readonly includeClusterAuthorizedOperations: boolean
  readonly includeTopicAuthorizedOperations: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

type MetadataRequest10 = {
  readonly topics: readonly {
    readonly topicId: string
    readonly name: string | null
    readonly unknownTags?: readonly UnknownTag[]
  }[] | null
  readonly allowAutoTopicCreation: boolean
  readonly includeClusterAuthorizedOperations: boolean
  readonly includeTopicAuthorizedOperations: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

type MetadataRequest11 = {
  readonly topics: readonly {
    readonly topicId: string
    readonly name: string | null
    readonly unknownTags?: readonly UnknownTag[]
  }[] | null
  readonly allowAutoTopicCreation: boolean
  readonly includeTopicAuthorizedOperations: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

interface MetadataRequestVersions {
  readonly 0: MetadataRequest0
  readonly 1: MetadataRequest1
  readonly 2: MetadataRequest1
  readonly 3: MetadataRequest1
  readonly 4: MetadataRequest4
  readonly 5: MetadataRequest4
  readonly 6: MetadataRequest4
  readonly 7: MetadataRequest4
  readonly 8: MetadataRequest8
  readonly 9: MetadataRequest9
  readonly 10: MetadataRequest10
  readonly 11: MetadataRequest11
  readonly 12: MetadataRequest11
  readonly 13: MetadataRequest11
}

type MetadataResponse0 = {
  readonly brokers: readonly {
    readonly nodeId: number
    readonly host: string
    readonly port: number
  }[]
  readonly topics: readonly {
    readonly errorCode: number
    readonly name: string
    readonly partitions: readonly {
      readonly errorCode: number
      readonly partitionIndex: number
      readonly leaderId: number
      readonly replicaNodes: readonly number[]
      readonly isrNodes: readonly number[]
    }[]
  }[]
}

type MetadataResponse1 = {
  readonly brokers: readonly {
    readonly nodeId: number
    readonly host: string
    readonly port: number
    readonly rack: string | null
  }[]
  readonly controllerId: number
  readonly topics: readonly {
    readonly errorCode: number
    readonly name: string
    readonly isInternal: boolean
    readonly partitions: readonly {
      readonly errorCode: number
      readonly partitionIndex: number
      readonly leaderId: number
      readonly replicaNodes: readonly number[]
      readonly isrNodes: readonly number[]
    }[]
  }[]
}

type MetadataResponse2 = {
  readonly brokers: readonly {
    readonly nodeId: number
    readonly host: string
    readonly port: number
    readonly rack: string | null
  }[]
  readonly clusterId: string | null
  readonly controllerId: number
  readonly topics: readonly {
    readonly errorCode: number
    readonly name: string
    readonly isInternal: boolean
    readonly partitions: readonly {
      readonly errorCode: number
      readonly partitionIndex: number
      readonly leaderId: number
      readonly replicaNodes: readonly number[]
      readonly isrNodes: readonly number[]
    }[]
  }[]
}

type MetadataResponse3 = {
  readonly throttleTimeMs: number
  readonly brokers: readonly {
    readonly nodeId: number
    readonly host: string
    readonly port: number
    readonly rack: string | null
  }[]
  readonly clusterId: string | null
  readonly controllerId: number
  readonly topics: readonly {
    readonly errorCode: number
    readonly name: string
    readonly isInternal: boolean
    readonly partitions: readonly {
      readonly errorCode: number
      readonly partitionIndex: number
      readonly leaderId: number
      readonly replicaNodes: readonly number[]
      readonly isrNodes: readonly number[]
    }[]
  }[]
}

type MetadataResponse5 = {
  readonly throttleTimeMs: number
  readonly brokers: readonly {
    readonly nodeId: number
    readonly host: string
    readonly port: number
    readonly rack: string | null
  }[]
  readonly clusterId: string | null
  readonly controllerId: number
  readonly topics: readonly {
    readonly errorCode: number
    readonly name: string
    readonly isInternal: boolean
    readonly partitions: readonly {
      readonly errorCode: number
      readonly partitionIndex: number
      readonly leaderId: number
      readonly replicaNodes: readonly number[]
      readonly isrNodes: readonly number[]
      readonly offlineReplicas: readonly number[]
    }[]
  }[]
}

type MetadataResponse7 = {
  readonly throttleTimeMs: number
  readonly brokers: readonly {
    readonly nodeId: number
    readonly host: string
    readonly port: number
    readonly rack: string | null
  }[]
  readonly clusterId: string | null
  readonly controllerId: number
  readonly topics: readonly {
    readonly errorCode: number
    readonly name: string
    readonly isInternal: boolean
    readonly partitions: readonly {
      readonly errorCode: number
      readonly partitionIndex: number
      readonly leaderId: number
      readonly leaderEpoch: number
      readonly replicaNodes: readonly number[]
      readonly isrNodes: readonly number[]
      readonly offlineReplicas: readonly number[]
    }[]
  }[]
}

type MetadataResponse8 = {
  readonly throttleTimeMs: number
  readonly brokers: readonly {
    readonly nodeId: number
    readonly host: string
    readonly port: number
    readonly rack: string | null
  }[]
  readonly clusterId: string | null
  readonly controllerId: number
  readonly topics: readonly {
    readonly errorCode: number
    readonly name: string
    readonly isInternal: boolean
    readonly partitions: readonly {
      readonly errorCode: number
      readonly partitionIndex: number
      readonly leaderId: number
      readonly leaderEpoch: number
      readonly replicaNodes: readonly number[]
      readonly isrNodes: readonly number[]
      readonly offlineReplicas: readonly number[]
    }[]
    readonly topicAuthorizedOperations: number
  }[]
  readonly clusterAuthorizedOperations: number
}

type MetadataResponse9 = {
  readonly throttleTimeMs: number
  readonly brokers: readonly {
    readonly nodeId: number
    readonly host: string
    readonly port: number
    readonly rack: string | null
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly clusterId: string | null
  readonly controllerId: number
  readonly topics: readonly {
    readonly errorCode: number
    readonly name: string
    readonly isInternal: boolean
    readonly partitions: readonly {
      readonly errorCode: number
      readonly partitionIndex: number
      readonly leaderId: number
      readonly leaderEpoch: number
      readonly replicaNodes: readonly number[]
      readonly isrNodes: readonly number[]
      readonly offlineReplicas: readonly number[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly topicAuthorizedOperations: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly clusterAuthorizedOperations: number
  readonly unknownTags?: readonly UnknownTag[]
}

type MetadataResponse10 = {
  readonly throttleTimeMs: number
  readonly brokers: readonly {
    readonly nodeId: number
    readonly host: string
    readonly port: number
    readonly rack: string | null
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly clusterId: string | null
  readonly controllerId: number
  readonly topics: readonly {
    readonly errorCode: number
    readonly name: string
    readonly topicId: string
    readonly isInternal: boolean
    readonly partitions: readonly {
      readonly errorCode: number
      readonly partitionIndex: number
      readonly leaderId: number
      readonly leaderEpoch: number
      readonly replicaNodes: readonly number[]
      readonly isrNodes: readonly number[]
      readonly offlineReplicas: readonly number[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly topicAuthorizedOperations: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly clusterAuthorizedOperations: number
  readonly unknownTags?: readonly UnknownTag[]
}

type MetadataResponse11 = {
  readonly throttleTimeMs: number
  readonly brokers: readonly {
    readonly nodeId: number
    readonly host: string
    readonly port: number
    readonly rack: string | null
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly clusterId: string | null
  readonly controllerId: number
  readonly topics: readonly {
    readonly errorCode: number
    readonly name: string
    readonly topicId: string
    readonly isInternal: boolean
    readonly partitions: readonly {
      readonly errorCode: number
      readonly partitionIndex: number
      readonly leaderId: number
      readonly leaderEpoch: number
      readonly replicaNodes: readonly number[]
      readonly isrNodes: readonly number[]
      readonly offlineReplicas: readonly number[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly topicAuthorizedOperations: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type MetadataResponse12 = {
  readonly throttleTimeMs: number
  readonly brokers: readonly {
    readonly nodeId: number
    readonly host: string
    readonly port: number
    readonly rack: string | null
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly clusterId: string | null
  readonly controllerId: number
  readonly topics: readonly {
    readonly errorCode: number
    readonly name: string | null
    readonly topicId: string
    readonly isInternal: boolean
    readonly partitions: readonly {
      readonly errorCode: number
      readonly partitionIndex: number
      readonly leaderId: number
      readonly leaderEpoch: number
      readonly replicaNodes: readonly number[]
      readonly isrNodes: readonly number[]
      readonly offlineReplicas: readonly number[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly topicAuthorizedOperations: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type MetadataResponse13 = {
  readonly throttleTimeMs: number
  readonly brokers: readonly {
    readonly nodeId: number
    readonly host: string
    readonly port: number
    readonly rack: string | null
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly clusterId: string | null
  readonly controllerId: number
  readonly topics: readonly {
    readonly errorCode: number
    readonly name: string | null
    readonly topicId: string
    readonly isInternal: boolean
    readonly partitions: readonly {
      readonly errorCode: number
      readonly partitionIndex: number
      readonly leaderId: number
      readonly leaderEpoch: number
      readonly replicaNodes: readonly number[]
      readonly isrNodes: readonly number[]
      readonly offlineReplicas: readonly number[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly topicAuthorizedOperations: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly errorCode: number
  readonly unknownTags?: readonly UnknownTag[]
}

interface MetadataResponseVersions {
  readonly 0: MetadataResponse0
  readonly 1: MetadataResponse1
  readonly 2: MetadataResponse2
  readonly 3: MetadataResponse3
  readonly 4: MetadataResponse3
  readonly 5: MetadataResponse5
  readonly 6: MetadataResponse5
  readonly 7: MetadataResponse7
  readonly 8: MetadataResponse8
  readonly 9: MetadataResponse9
  readonly 10: MetadataResponse10
  readonly 11: MetadataResponse11
  readonly 12: MetadataResponse12
  readonly 13: MetadataResponse13
}

type OffsetCommitRequest0 = {
  readonly groupId: string
  readonly topics: readonly {
    readonly name: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly committedOffset: bigint
      readonly committedMetadata: string | null
    }[]
  }[]
}

type OffsetCommitRequest1 = {
  readonly groupId: string
  readonly generationIdOrMemberEpoch: number
  readonly memberId: string
  readonly topics: readonly {
    readonly name: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly committedOffset: bigint
      readonly commitTimestamp: bigint
      readonly committedMetadata: string | null
    }[]
  }[]
}

type OffsetCommitRequest2 = {
  readonly groupId: string
  readonly generationIdOrMemberEpoch: number
  readonly memberId: string
  readonly retentionTimeMs: bigint
  readonly topics: readonly {
    readonly name: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly committedOffset: bigint
      readonly committedMetadata: string | null
    }[]
  }[]
}

type OffsetCommitRequest5 = {
  readonly groupId: string
  readonly generationIdOrMemberEpoch: number
  readonly memberId: string
  readonly topics: readonly {
    readonly name: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly committedOffset: bigint
      readonly committedMetadata: string | null
    }[]
  }[]
}

type OffsetCommitRequest6 = {
  readonly groupId: string
  readonly generationIdOrMemberEpoch: number
  readonly memberId: string
  readonly topics: readonly {
    readonly name: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly committedOffset: bigint
      readonly committedLeaderEpoch: number
      readonly committedMetadata: string | null
    }[]
  }[]
}

type OffsetCommitRequest7 = {
  readonly groupId: string
  readonly generationIdOrMemberEpoch: number
  readonly memberId: string
  readonly groupInstanceId: string | null
  readonly topics: readonly {
    readonly name: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly committedOffset: bigint
      readonly committedLeaderEpoch: number
      readonly committedMetadata: string | null
    }[]
  }[]
}

type OffsetCommitRequest8 = {
  readonly groupId: string
  readonly generationIdOrMemberEpoch: number
  readonly memberId: string
  readonly groupInstanceId: string | null
  readonly topics: readonly {
    readonly name: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly committedOffset: bigint
      readonly committedLeaderEpoch: number
      readonly committedMetadata: string | null
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type OffsetCommitRequest10 = {
  readonly groupId: string
  readonly generationIdOrMemberEpoch: number
  readonly memberId: string
  readonly groupInstanceId: string | null
  readonly topics: readonly {
    readonly topicId: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly committedOffset: bigint
      readonly committedLeaderEpoch: number
      readonly committedMetadata: string | null
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface OffsetCommitRequestVersions {
  readonly 0: OffsetCommitRequest0
  readonly 1: OffsetCommitRequest1
  readonly 2: OffsetCommitRequest2
  readonly 3: OffsetCommitRequest2
  readonly 4: OffsetCommitRequest2
  readonly 5: OffsetCommitRequest5
  readonly 6: OffsetCommitRequest6
  readonly 7: OffsetCommitRequest7
  readonly 8: OffsetCommitRequest8
  readonly 9: OffsetCommitRequest8
  readonly 10: OffsetCommitRequest10
}

type OffsetCommitResponse0 = {
  readonly topics: readonly {
    readonly name: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly errorCode: number
    }[]
  }[]
}

type OffsetCommitResponse3 = {
  readonly throttleTimeMs: number
  readonly topics: readonly {
    readonly name: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly errorCode: number
    }[]
  }[]
}

type OffsetCommitResponse8 = {
  readonly throttleTimeMs: number
  readonly topics: readonly {
    readonly name: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly errorCode: number
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type OffsetCommitResponse10 = {
  readonly throttleTimeMs: number
  readonly topics: readonly {
    readonly topicId: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly errorCode: number
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface OffsetCommitResponseVersions {
  readonly 0: OffsetCommitResponse0
  readonly 1: OffsetCommitResponse0
  readonly 2: OffsetCommitResponse0
  readonly 3: OffsetCommitResponse3
  readonly 4: OffsetCommitResponse3
  readonly 5: OffsetCommitResponse3
  readonly 6: OffsetCommitResponse3
  readonly 7: OffsetCommitResponse3
  readonly 8: OffsetCommitResponse8
  readonly 9: OffsetCommitResponse8
  readonly 10: OffsetCommitResponse10
}

type OffsetDeleteRequest0 = {
  readonly groupId: string
  readonly topics: readonly {
    readonly name: string
    readonly partitions: readonly {
      readonly partitionIndex: number
    }[]
  }[]
}

interface OffsetDeleteRequestVersions {
  readonly 0: OffsetDeleteRequest0
}

type OffsetDeleteResponse0 = {
  readonly errorCode: number
  readonly throttleTimeMs: number
  readonly topics: readonly {
    readonly name: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly errorCode: number
    }[]
  }[]
}

interface OffsetDeleteResponseVersions {
  readonly 0: OffsetDeleteResponse0
}

type OffsetFetchRequest0 = {
  readonly groupId: string
  readonly topics: readonly {
    readonly name: string
    readonly partitionIndexes: readonly number[]
  }[]
}

type OffsetFetchRequest2 = {
  readonly groupId: string
  readonly topics: readonly {
    readonly name: string
    readonly partitionIndexes: readonly number[]
  }[] | null
}

type OffsetFetchRequest6 = {
  readonly groupId: string
  readonly topics: readonly {
    readonly name: string
    readonly partitionIndexes: readonly number[]
    readonly unknownTags?: readonly UnknownTag[]
  }[] | null
  readonly unknownTags?: readonly UnknownTag[]
}

type OffsetFetchRequest7 = {
  readonly groupId: string
  readonly topics: readonly {
    readonly name: string
    readonly partitionIndexes: readonly number[]
    readonly unknownTags?: readonly UnknownTag[]
  }[] | null
  readonly requireStable: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

type OffsetFetchRequest8 = {
  readonly groups: readonly {
    readonly groupId: string
    readonly topics: readonly {
      readonly name: string
      readonly partitionIndexes: readonly number[]
      readonly unknownTags?: readonly UnknownTag[]
    }[] | null
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly requireStable: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

type OffsetFetchRequest9 = {
  readonly groups: readonly {
    readonly groupId: string
    readonly memberId: string | null
    readonly memberEpoch: number
    readonly topics: readonly {
      readonly name: string
      readonly partitionIndexes: readonly number[]
      readonly unknownTags?: readonly UnknownTag[]
    }[] | null
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly requireStable: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

type OffsetFetchRequest10 = {
  readonly groups: readonly {
    readonly groupId: string
    readonly memberId: string | null
    readonly memberEpoch: number
    readonly topics: readonly {
      readonly topicId: string
      readonly partitionIndexes: readonly number[]
      readonly unknownTags?: readonly UnknownTag[]
    }[] | null
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly requireStable: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

interface OffsetFetchRequestVersions {
  readonly 0: OffsetFetchRequest0
  readonly 1: OffsetFetchRequest0
  readonly 2: OffsetFetchRequest2
  readonly 3: OffsetFetchRequest2
  readonly 4: OffsetFetchRequest2
  readonly 5: OffsetFetchRequest2
  readonly 6: OffsetFetchRequest6
  readonly 7: OffsetFetchRequest7
  readonly 8: OffsetFetchRequest8
  readonly 9: OffsetFetchRequest9
  readonly 10: OffsetFetchRequest10
}

type OffsetFetchResponse0 = {
  readonly topics: readonly {
    readonly name: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly committedOffset: bigint
      readonly metadata: string | null
      readonly errorCode: number
    }[]
  }[]
}

type OffsetFetchResponse2 = {
  readonly topics: readonly {
    readonly name: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly committedOffset: bigint
      readonly metadata: string | null
      readonly errorCode: number
    }[]
  }[]
  readonly errorCode: number
}

type OffsetFetchResponse3 = {
  readonly throttleTimeMs: number
  readonly topics: readonly {
    readonly name: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly committedOffset: bigint
      readonly metadata: string | null
      readonly errorCode: number
    }[]
  }[]
  readonly errorCode: number
}

type OffsetFetchResponse5 = {
  readonly throttleTimeMs: number
  readonly topics: readonly {
    readonly name: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly committedOffset: bigint
      readonly committedLeaderEpoch: number
      readonly metadata: string | null
      readonly errorCode: number
    }[]
  }[]
  readonly errorCode: number
}

type OffsetFetchResponse6 = {
  readonly throttleTimeMs: number
  readonly topics: readonly {
    readonly name: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly committedOffset: bigint
      readonly committedLeaderEpoch: number
      readonly metadata: string | null
      readonly errorCode: number
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly errorCode: number
  readonly unknownTags?: readonly UnknownTag[]
}

type OffsetFetchResponse8 = {
  readonly throttleTimeMs: number
  readonly groups: readonly {
    readonly groupId: string
    readonly topics: readonly {
      readonly name: string
      readonly partitions: readonly {
        readonly partitionIndex: number
        readonly committedOffset: bigint
        readonly committedLeaderEpoch: number
        readonly metadata: string | null
        readonly errorCode: number
        readonly unknownTags?: readonly UnknownTag[]
      }[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly errorCode: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type OffsetFetchResponse10 = {
  readonly throttleTimeMs: number
  readonly groups: readonly {
    readonly groupId: string
    readonly topics: readonly {
      readonly topicId: string
      readonly partitions: readonly {
        readonly partitionIndex: number
        readonly committedOffset: bigint
        readonly committedLeaderEpoch: number
        readonly metadata: string | null
        readonly errorCode: number
        readonly unknownTags?: readonly UnknownTag[]
      }[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly errorCode: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface OffsetFetchResponseVersions {
  readonly 0: OffsetFetchResponse0
  readonly 1: OffsetFetchResponse0
  readonly 2: OffsetFetchResponse2
  readonly 3: OffsetFetchResponse3
  readonly 4: OffsetFetchResponse3
  readonly 5: OffsetFetchResponse5
  readonly 6: OffsetFetchResponse6
  readonly 7: OffsetFetchResponse6
  readonly 8: OffsetFetchResponse8
  readonly 9: OffsetFetchResponse8
  readonly 10: OffsetFetchResponse10
}

type OffsetForLeaderEpochRequest0 = {
  readonly topics: readonly {
    readonly topic: string
    readonly partitions: readonly {
      readonly partition: number
      readonly leaderEpoch: number
    }[]
  }[]
}

type OffsetForLeaderEpochRequest2 = {
  readonly topics: readonly {
    readonly topic: string
    readonly partitions: readonly {
      readonly partition: number
      readonly currentLeaderEpoch: number
      readonly leaderEpoch: number
    }[]
  }[]
}

type OffsetForLeaderEpochRequest3 = {
  readonly replicaId: number
  readonly topics: readonly {
    readonly topic: string
    readonly partitions: readonly {
      readonly partition: number
      readonly currentLeaderEpoch: number
      readonly leaderEpoch: number
    }[]
  }[]
}

type OffsetForLeaderEpochRequest4 = {
  readonly replicaId: number
  readonly topics: readonly {
    readonly topic: string
    readonly partitions: readonly {
      readonly partition: number
      readonly currentLeaderEpoch: number
      readonly leaderEpoch: number
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface OffsetForLeaderEpochRequestVersions {
  readonly 0: OffsetForLeaderEpochRequest0
  readonly 1: OffsetForLeaderEpochRequest0
  readonly 2: OffsetForLeaderEpochRequest2
  readonly 3: OffsetForLeaderEpochRequest3
  readonly 4: OffsetForLeaderEpochRequest4
}

type OffsetForLeaderEpochResponse0 = {
  readonly topics: readonly {
    readonly topic: string
    readonly partitions: readonly {
      readonly errorCode: number
      readonly partition: number
      readonly endOffset: bigint
    }[]
  }[]
}

type OffsetForLeaderEpochResponse1 = {
  readonly topics: readonly {
    readonly topic: string
    readonly partitions: readonly {
      readonly errorCode: number
      readonly partition: number
      readonly leaderEpoch: number
      readonly endOffset: bigint
    }[]
  }[]
}

type OffsetForLeaderEpochResponse2 = {
  readonly throttleTimeMs: number
  readonly topics: readonly {
    readonly topic: string
    readonly partitions: readonly {
      readonly errorCode: number
      readonly partition: number
      readonly leaderEpoch: number
      readonly endOffset: bigint
    }[]
  }[]
}

type OffsetForLeaderEpochResponse4 = {
  readonly throttleTimeMs: number
  readonly topics: readonly {
    readonly topic: string
    readonly partitions: readonly {
      readonly errorCode: number
      readonly partition: number
      readonly leaderEpoch: number
      readonly endOffset: bigint
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface OffsetForLeaderEpochResponseVersions {
  readonly 0: OffsetForLeaderEpochResponse0
  readonly 1: OffsetForLeaderEpochResponse1
  readonly 2: OffsetForLeaderEpochResponse2
  readonly 3: OffsetForLeaderEpochResponse2
  readonly 4: OffsetForLeaderEpochResponse4
}

type DefaultPrincipalData0 = {
  readonly type: string
  readonly name: string
  readonly tokenAuthenticated: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

interface DefaultPrincipalDataVersions {
  readonly 0: DefaultPrincipalData0
}

type ProduceRequest0 = {
  readonly acks: number
  readonly timeoutMs: number
  readonly topicData: readonly {
    readonly name: string
    readonly partitionData: readonly {
      readonly index: number
      readonly records: Bytes | null
    }[]
  }[]
}

type ProduceRequest3 = {
  readonly transactionalId: string | null
  readonly acks: number
  readonly timeoutMs: number
  readonly topicData: readonly {
    readonly name: string
    readonly partitionData: readonly {
      readonly index: number
      readonly records: Bytes | null
    }[]
  }[]
}

type ProduceRequest9 = {
  readonly transactionalId: string | null
  readonly acks: number
  readonly timeoutMs: number
  readonly topicData: readonly {
    readonly name: string
    readonly partitionData: readonly {
      readonly index: number
      readonly records: Bytes | null
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type ProduceRequest13 = {
  readonly transactionalId: string | null
  readonly acks: number
  readonly timeoutMs: number
  readonly topicData: readonly {
    readonly topicId: string
    readonly partitionData: readonly {
      readonly index: number
      readonly records: Bytes | null
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface ProduceRequestVersions {
  readonly 0: ProduceRequest0
  readonly 1: ProduceRequest0
  readonly 2: ProduceRequest0
  readonly 3: ProduceRequest3
  readonly 4: ProduceRequest3
  readonly 5: ProduceRequest3
  readonly 6: ProduceRequest3
  readonly 7: ProduceRequest3
  readonly 8: ProduceRequest3
  readonly 9: ProduceRequest9
  readonly 10: ProduceRequest9
  readonly 11: ProduceRequest9
  readonly 12: ProduceRequest9
  readonly 13: ProduceRequest13
}

type ProduceResponse0 = {
  readonly responses: readonly {
    readonly name: string
    readonly partitionResponses: readonly {
      readonly index: number
      readonly errorCode: number
      readonly baseOffset: bigint
    }[]
  }[]
}

type ProduceResponse1 = {
  readonly responses: readonly {
    readonly name: string
    readonly partitionResponses: readonly {
      readonly index: number
      readonly errorCode: number
      readonly baseOffset: bigint
    }[]
  }[]
  readonly throttleTimeMs: number
}

type ProduceResponse2 = {
  readonly responses: readonly {
    readonly name: string
    readonly partitionResponses: readonly {
      readonly index: number
      readonly errorCode: number
      readonly baseOffset: bigint
      readonly logAppendTimeMs: bigint
    }[]
  }[]
  readonly throttleTimeMs: number
}

type ProduceResponse5 = {
  readonly responses: readonly {
    readonly name: string
    readonly partitionResponses: readonly {
      readonly index: number
      readonly errorCode: number
      readonly baseOffset: bigint
      readonly logAppendTimeMs: bigint
      readonly logStartOffset: bigint
    }[]
  }[]
  readonly throttleTimeMs: number
}

type ProduceResponse8 = {
  readonly responses: readonly {
    readonly name: string
    readonly partitionResponses: readonly {
      readonly index: number
      readonly errorCode: number
      readonly baseOffset: bigint
      readonly logAppendTimeMs: bigint
      readonly logStartOffset: bigint
      readonly recordErrors: readonly {
        readonly batchIndex: number
        readonly batchIndexErrorMessage: string | null
      }[]
      readonly errorMessage: string | null
    }[]
  }[]
  readonly throttleTimeMs: number
}

type ProduceResponse9 = {
  readonly responses: readonly {
    readonly name: string
    readonly partitionResponses: readonly {
      readonly index: number
      readonly errorCode: number
      readonly baseOffset: bigint
      readonly logAppendTimeMs: bigint
      readonly logStartOffset: bigint
      readonly recordErrors: readonly {
        readonly batchIndex: number
        readonly batchIndexErrorMessage: string | null
        readonly unknownTags?: readonly UnknownTag[]
      }[]
      readonly errorMessage: string | null
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly throttleTimeMs: number
  readonly unknownTags?: readonly UnknownTag[]
}

type ProduceResponse10 = {
  readonly responses: readonly {
    readonly name: string
    readonly partitionResponses: readonly {
      readonly index: number
      readonly errorCode: number
      readonly baseOffset: bigint
      readonly logAppendTimeMs: bigint
      readonly logStartOffset: bigint
      readonly recordErrors: readonly {
        readonly batchIndex: number
        readonly batchIndexErrorMessage: string | null
        readonly unknownTags?: readonly UnknownTag[]
      }[]
      readonly errorMessage: string | null
      readonly currentLeader: {
        readonly leaderId: number
        readonly leaderEpoch: number
        readonly unknownTags?: readonly UnknownTag[]
      }
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly throttleTimeMs: number
  readonly nodeEndpoints: readonly {
    readonly nodeId: number
    readonly host: string
    readonly port: number
    readonly rack: string | null
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type ProduceResponse13 = {
  readonly responses: readonly {
    readonly topicId: string
    readonly partitionResponses: readonly {
      readonly index: number
      readonly errorCode: number
      readonly baseOffset: bigint
      readonly logAppendTimeMs: bigint
      readonly logStartOffset: bigint
      readonly recordErrors: readonly {
        readonly batchIndex: number
        readonly batchIndexErrorMessage: string | null
        readonly unknownTags?: readonly UnknownTag[]
      }[]
      readonly errorMessage: string | null
      readonly currentLeader: {
        readonly leaderId: number
        readonly leaderEpoch: number
        readonly unknownTags?: readonly UnknownTag[]
      }
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly throttleTimeMs: number
  readonly nodeEndpoints: readonly {
    readonly nodeId: number
    readonly host: string
    readonly port: number
    readonly rack: string | null
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface ProduceResponseVersions {
  readonly 0: ProduceResponse0
  readonly 1: ProduceResponse1
  readonly 2: ProduceResponse2
  readonly 3: ProduceResponse2
  readonly 4: ProduceResponse2
  readonly 5: ProduceResponse5
  readonly 6: ProduceResponse5
  readonly 7: ProduceResponse5
  readonly 8: ProduceResponse8
  readonly 9: ProduceResponse9
  readonly 10: ProduceResponse10
  readonly 11: ProduceResponse10
  readonly 12: ProduceResponse10
  readonly 13: ProduceResponse13
}

type PushTelemetryRequest0 = {
  readonly clientInstanceId: string
  readonly subscriptionId: number
  readonly terminating: boolean
  readonly compressionType: number
  readonly metrics: Bytes
  readonly unknownTags?: readonly UnknownTag[]
}

interface PushTelemetryRequestVersions {
  readonly 0: PushTelemetryRequest0
}

type PushTelemetryResponse0 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly unknownTags?: readonly UnknownTag[]
}

interface PushTelemetryResponseVersions {
  readonly 0: PushTelemetryResponse0
}

type QuorumStateData0 = {
  readonly clusterId: string
  readonly leaderId: number
  readonly leaderEpoch: number
  readonly votedId: number
  readonly appliedOffset: bigint
  readonly currentVoters: readonly {
    readonly voterId: number
    readonly unknownTags?: readonly UnknownTag[]
  }[] | null
  readonly unknownTags?: readonly UnknownTag[]
}

type QuorumStateData1 = {
  readonly leaderId: number
  readonly leaderEpoch: number
  readonly votedId: number
  readonly votedDirectoryId: string
  readonly unknownTags?: readonly UnknownTag[]
}

interface QuorumStateDataVersions {
  readonly 0: QuorumStateData0
  readonly 1: QuorumStateData1
}

type ReadShareGroupStateSummaryRequest0 = {
  readonly groupId: string
  readonly topics: readonly {
    readonly topicId: string
    readonly partitions: readonly {
      readonly partition: number
      readonly leaderEpoch: number
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface ReadShareGroupStateSummaryRequestVersions {
  readonly 0: ReadShareGroupStateSummaryRequest0
  readonly 1: ReadShareGroupStateSummaryRequest0
}

type ReadShareGroupStateSummaryResponse0 = {
  readonly results: readonly {
    readonly topicId: string
    readonly partitions: readonly {
      readonly partition: number
      readonly errorCode: number
      readonly errorMessage: string | null
      readonly stateEpoch: number
      readonly leaderEpoch: number
      readonly startOffset: bigint
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type ReadShareGroupStateSummaryResponse1 = {
  readonly results: readonly {
    readonly topicId: string
    readonly partitions: readonly {
      readonly partition: number
      readonly errorCode: number
      readonly errorMessage: string | null
      readonly stateEpoch: number
      readonly leaderEpoch: number
      readonly startOffset: bigint
      readonly deliveryCompleteCount: number
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface ReadShareGroupStateSummaryResponseVersions {
  readonly 0: ReadShareGroupStateSummaryResponse0
  readonly 1: ReadShareGroupStateSummaryResponse1
}

type ReadShareGroupStateRequest0 = {
  readonly groupId: string
  readonly topics: readonly {
    readonly topicId: string
    readonly partitions: readonly {
      readonly partition: number
      readonly leaderEpoch: number
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface ReadShareGroupStateRequestVersions {
  readonly 0: ReadShareGroupStateRequest0
}

type ReadShareGroupStateResponse0 = {
  readonly results: readonly {
    readonly topicId: string
    readonly partitions: readonly {
      readonly partition: number
      readonly errorCode: number
      readonly errorMessage: string | null
      readonly stateEpoch: number
      readonly startOffset: bigint
      readonly stateBatches: readonly {
        readonly firstOffset: bigint
        readonly lastOffset: bigint
        readonly deliveryState: number
        readonly deliveryCount: number
        readonly unknownTags?: readonly UnknownTag[]
      }[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface ReadShareGroupStateResponseVersions {
  readonly 0: ReadShareGroupStateResponse0
}

type ProducerSnapshot1 = {
  readonly crc: number
  readonly producerEntries: readonly {
    readonly producerId: bigint
    readonly epoch: number
    readonly lastSequence: number
    readonly lastOffset: bigint
    readonly offsetDelta: number
    readonly timestamp: bigint
    readonly coordinatorEpoch: number
    readonly currentTxnFirstOffset: bigint
  }[]
}

interface ProducerSnapshotVersions {
  readonly 1: ProducerSnapshot1
}

type RemoteLogSegmentMetadataRecord0 = {
  readonly remoteLogSegmentId: {
    readonly topicIdPartition: {
      readonly name: string
      readonly id: string
      readonly partition: number
      readonly unknownTags?: readonly UnknownTag[]
    }
    readonly id: string
    readonly unknownTags?: readonly UnknownTag[]
  }
  readonly startOffset: bigint
  readonly endOffset: bigint
  readonly brokerId: number
  readonly maxTimestampMs: bigint
  readonly eventTimestampMs: bigint
  readonly segmentLeaderEpochs: readonly {
    readonly leaderEpoch: number
    readonly offset: bigint
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly segmentSizeInBytes: number
  readonly customMetadata: Bytes | null
  readonly remoteLogSegmentState: number
  readonly txnIndexEmpty: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

interface RemoteLogSegmentMetadataRecordVersions {
  readonly 0: RemoteLogSegmentMetadataRecord0
}

type RemoteLogSegmentMetadataSnapshotRecord0 = {
  readonly segmentId: string
  readonly startOffset: bigint
  readonly endOffset: bigint
  readonly brokerId: number
  readonly maxTimestampMs: bigint
  readonly eventTimestampMs: bigint
  readonly segmentLeaderEpochs: readonly {
    readonly leaderEpoch: number
    readonly offset: bigint
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly segmentSizeInBytes: number
  readonly customMetadata: Bytes | null
  readonly remoteLogSegmentState: number
  readonly txnIndexEmpty: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

interface RemoteLogSegmentMetadataSnapshotRecordVersions {
  readonly 0: RemoteLogSegmentMetadataSnapshotRecord0
}

type RemoteLogSegmentMetadataUpdateRecord0 = {
  readonly remoteLogSegmentId: {
    readonly topicIdPartition: {
      readonly name: string
      readonly id: string
      readonly partition: number
      readonly unknownTags?: readonly UnknownTag[]
    }
    readonly id: string
    readonly unknownTags?: readonly UnknownTag[]
  }
  readonly brokerId: number
  readonly eventTimestampMs: bigint
  readonly customMetadata: Bytes | null
  readonly remoteLogSegmentState: number
  readonly unknownTags?: readonly UnknownTag[]
}

interface RemoteLogSegmentMetadataUpdateRecordVersions {
  readonly 0: RemoteLogSegmentMetadataUpdateRecord0
}

type RemotePartitionDeleteMetadataRecord0 = {
  readonly topicIdPartition: {
    readonly name: string
    readonly id: string
    readonly partition: number
    readonly unknownTags?: readonly UnknownTag[]
  }
  readonly brokerId: number
  readonly eventTimestampMs: bigint
  readonly remotePartitionDeleteState: number
  readonly unknownTags?: readonly UnknownTag[]
}

interface RemotePartitionDeleteMetadataRecordVersions {
  readonly 0: RemotePartitionDeleteMetadataRecord0
}

type RemoveRaftVoterRequest0 = {
  readonly clusterId: string | null
  readonly voterId: number
  readonly voterDirectoryId: string
  readonly unknownTags?: readonly UnknownTag[]
}

interface RemoveRaftVoterRequestVersions {
  readonly 0: RemoveRaftVoterRequest0
}

type RemoveRaftVoterResponse0 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

interface RemoveRaftVoterResponseVersions {
  readonly 0: RemoveRaftVoterResponse0
}

type RenewDelegationTokenRequest0 = {
  readonly hmac: Bytes
  readonly renewPeriodMs: bigint
}

type RenewDelegationTokenRequest2 = {
  readonly hmac: Bytes
  readonly renewPeriodMs: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

interface RenewDelegationTokenRequestVersions {
  readonly 0: RenewDelegationTokenRequest0
  readonly 1: RenewDelegationTokenRequest0
  readonly 2: RenewDelegationTokenRequest2
}

type RenewDelegationTokenResponse0 = {
  readonly errorCode: number
  readonly expiryTimestampMs: bigint
  readonly throttleTimeMs: number
}

type RenewDelegationTokenResponse2 = {
  readonly errorCode: number
  readonly expiryTimestampMs: bigint
  readonly throttleTimeMs: number
  readonly unknownTags?: readonly UnknownTag[]
}

interface RenewDelegationTokenResponseVersions {
  readonly 0: RenewDelegationTokenResponse0
  readonly 1: RenewDelegationTokenResponse0
  readonly 2: RenewDelegationTokenResponse2
}

type SaslAuthenticateRequest0 = {
  readonly authBytes: Bytes
}

type SaslAuthenticateRequest2 = {
  readonly authBytes: Bytes
  readonly unknownTags?: readonly UnknownTag[]
}

interface SaslAuthenticateRequestVersions {
  readonly 0: SaslAuthenticateRequest0
  readonly 1: SaslAuthenticateRequest0
  readonly 2: SaslAuthenticateRequest2
}

type SaslAuthenticateResponse0 = {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly authBytes: Bytes
}

type SaslAuthenticateResponse1 = {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly authBytes: Bytes
  readonly sessionLifetimeMs: bigint
}

type SaslAuthenticateResponse2 = {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly authBytes: Bytes
  readonly sessionLifetimeMs: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

interface SaslAuthenticateResponseVersions {
  readonly 0: SaslAuthenticateResponse0
  readonly 1: SaslAuthenticateResponse1
  readonly 2: SaslAuthenticateResponse2
}

type SaslHandshakeRequest0 = {
  readonly mechanism: string
}

interface SaslHandshakeRequestVersions {
  readonly 0: SaslHandshakeRequest0
  readonly 1: SaslHandshakeRequest0
}

type SaslHandshakeResponse0 = {
  readonly errorCode: number
  readonly mechanisms: readonly string[]
}

interface SaslHandshakeResponseVersions {
  readonly 0: SaslHandshakeResponse0
  readonly 1: SaslHandshakeResponse0
}

type ShareAcknowledgeRequest0 = {
  readonly groupId: string | null
  readonly memberId: string | null
  readonly shareSessionEpoch: number
  readonly topics: readonly {
    readonly topicId: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly acknowledgementBatches: readonly {
        readonly firstOffset: bigint
        readonly lastOffset: bigint
        readonly acknowledgeTypes: readonly number[]
        readonly unknownTags?: readonly UnknownTag[]
      }[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type ShareAcknowledgeRequest2 = {
  readonly groupId: string | null
  readonly memberId: string | null
  readonly shareSessionEpoch: number
  readonly isRenewAck: boolean
  readonly topics: readonly {
    readonly topicId: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly acknowledgementBatches: readonly {
        readonly firstOffset: bigint
        readonly lastOffset: bigint
        readonly acknowledgeTypes: readonly number[]
        readonly unknownTags?: readonly UnknownTag[]
      }[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface ShareAcknowledgeRequestVersions {
  readonly 0: ShareAcknowledgeRequest0
  readonly 1: ShareAcknowledgeRequest0
  readonly 2: ShareAcknowledgeRequest2
}

type ShareAcknowledgeResponse0 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly responses: readonly {
    readonly topicId: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly errorCode: number
      readonly errorMessage: string | null
      readonly currentLeader: {
        readonly leaderId: number
        readonly leaderEpoch: number
        readonly unknownTags?: readonly UnknownTag[]
      }
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly nodeEndpoints: readonly {
    readonly nodeId: number
    readonly host: string
    readonly port: number
    readonly rack: string | null
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type ShareAcknowledgeResponse2 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly acquisitionLockTimeoutMs: number
  readonly responses: readonly {
    readonly topicId: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly errorCode: number
      readonly errorMessage: string | null
      readonly currentLeader: {
        readonly leaderId: number
        readonly leaderEpoch: number
        readonly unknownTags?: readonly UnknownTag[]
      }
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly nodeEndpoints: readonly {
    readonly nodeId: number
    readonly host: string
    readonly port: number
    readonly rack: string | null
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface ShareAcknowledgeResponseVersions {
  readonly 0: ShareAcknowledgeResponse0
  readonly 1: ShareAcknowledgeResponse0
  readonly 2: ShareAcknowledgeResponse2
}

type ShareSnapshotKey0 = {
  readonly groupId: string
  readonly topicId: string
  readonly partition: number
}

interface ShareSnapshotKeyVersions {
  readonly 0: ShareSnapshotKey0
}

type ShareSnapshotValue0 = {
  readonly snapshotEpoch: number
  readonly stateEpoch: number
  readonly leaderEpoch: number
  readonly startOffset: bigint
  readonly deliveryCompleteCount: number
  readonly createTimestamp: bigint
  readonly writeTimestamp: bigint
  readonly stateBatches: readonly {
    readonly firstOffset: bigint
    readonly lastOffset: bigint
    readonly deliveryState: number
    readonly deliveryCount: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface ShareSnapshotValueVersions {
  readonly 0: ShareSnapshotValue0
}

type ShareUpdateKey0 = {
  readonly groupId: string
  readonly topicId: string
  readonly partition: number
}

interface ShareUpdateKeyVersions {
  readonly 0: ShareUpdateKey0
}

type ShareUpdateValue0 = {
  readonly snapshotEpoch: number
  readonly leaderEpoch: number
  readonly startOffset: bigint
  readonly deliveryCompleteCount: number
  readonly stateBatches: readonly {
    readonly firstOffset: bigint
    readonly lastOffset: bigint
    readonly deliveryState: number
    readonly deliveryCount: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface ShareUpdateValueVersions {
  readonly 0: ShareUpdateValue0
}

type ShareFetchRequest0 = {
  readonly groupId: string | null
  readonly memberId: string | null
  readonly shareSessionEpoch: number
  readonly maxWaitMs: number
  readonly minBytes: number
  readonly maxBytes: number
  readonly topics: readonly {
    readonly topicId: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly partitionMaxBytes: number
      readonly acknowledgementBatches: readonly {
        readonly firstOffset: bigint
        readonly lastOffset: bigint
        readonly acknowledgeTypes: readonly number[]
        readonly unknownTags?: readonly UnknownTag[]
      }[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly forgottenTopicsData: readonly {
    readonly topicId: string
    readonly partitions: readonly number[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type ShareFetchRequest1 = {
  readonly groupId: string | null
  readonly memberId: string | null
  readonly shareSessionEpoch: number
  readonly maxWaitMs: number
  readonly minBytes: number
  readonly maxBytes: number
  readonly maxRecords: number
  readonly batchSize: number
  readonly topics: readonly {
    readonly topicId: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly acknowledgementBatches: readonly {
        readonly firstOffset: bigint
        readonly lastOffset: bigint
        readonly acknowledgeTypes: readonly number[]
        readonly unknownTags?: readonly UnknownTag[]
      }[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly forgottenTopicsData: readonly {
    readonly topicId: string
    readonly partitions: readonly number[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type ShareFetchRequest2 = {
  readonly groupId: string | null
  readonly memberId: string | null
  readonly shareSessionEpoch: number
  readonly maxWaitMs: number
  readonly minBytes: number
  readonly maxBytes: number
  readonly maxRecords: number
  readonly batchSize: number
  readonly shareAcquireMode: number
  readonly isRenewAck: boolean
  readonly topics: readonly {
    readonly topicId: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly acknowledgementBatches: readonly {
        readonly firstOffset: bigint
        readonly lastOffset: bigint
        readonly acknowledgeTypes: readonly number[]
        readonly unknownTags?: readonly UnknownTag[]
      }[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly forgottenTopicsData: readonly {
    readonly topicId: string
    readonly partitions: readonly number[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface ShareFetchRequestVersions {
  readonly 0: ShareFetchRequest0
  readonly 1: ShareFetchRequest1
  readonly 2: ShareFetchRequest2
}

type ShareFetchResponse0 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly responses: readonly {
    readonly topicId: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly errorCode: number
      readonly errorMessage: string | null
      readonly acknowledgeErrorCode: number
      readonly acknowledgeErrorMessage: string | null
      readonly currentLeader: {
        readonly leaderId: number
        readonly leaderEpoch: number
        readonly unknownTags?: readonly UnknownTag[]
      }
      readonly records: Bytes | null
      readonly acquiredRecords: readonly {
        readonly firstOffset: bigint
        readonly lastOffset: bigint
        readonly deliveryCount: number
        readonly unknownTags?: readonly UnknownTag[]
      }[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly nodeEndpoints: readonly {
    readonly nodeId: number
    readonly host: string
    readonly port: number
    readonly rack: string | null
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type ShareFetchResponse1 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly acquisitionLockTimeoutMs: number
  readonly responses: readonly {
    readonly topicId: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly errorCode: number
      readonly errorMessage: string | null
      readonly acknowledgeErrorCode: number
      readonly acknowledgeErrorMessage: string | null
      readonly currentLeader: {
        readonly leaderId: number
        readonly leaderEpoch: number
        readonly unknownTags?: readonly UnknownTag[]
      }
      readonly records: Bytes
      readonly acquiredRecords: readonly {
        readonly firstOffset: bigint
        readonly lastOffset: bigint
        readonly deliveryCount: number
        readonly unknownTags?: readonly UnknownTag[]
      }[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly nodeEndpoints: readonly {
    readonly nodeId: number
    readonly host: string
    readonly port: number
    readonly rack: string | null
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface ShareFetchResponseVersions {
  readonly 0: ShareFetchResponse0
  readonly 1: ShareFetchResponse1
  readonly 2: ShareFetchResponse1
}

type ShareGroupDescribeRequest0 = {
  readonly groupIds: readonly string[]
  readonly includeAuthorizedOperations: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

interface ShareGroupDescribeRequestVersions {
  readonly 0: ShareGroupDescribeRequest0
  readonly 1: ShareGroupDescribeRequest0
}

type ShareGroupDescribeResponse0 = {
  readonly throttleTimeMs: number
  readonly groups: readonly {
    readonly errorCode: number
    readonly errorMessage: string | null
    readonly groupId: string
    readonly groupState: string
    readonly groupEpoch: number
    readonly assignmentEpoch: number
    readonly assignorName: string
    readonly members: readonly {
      readonly memberId: string
      readonly rackId: string | null
      readonly memberEpoch: number
      readonly clientId: string
      readonly clientHost: string
      readonly subscribedTopicNames: readonly string[]
      readonly assignment: {
        readonly topicPartitions: readonly {
          readonly topicId: string
          readonly topicName: string
          readonly partitions: readonly number[]
          readonly unknownTags?: readonly UnknownTag[]
        }[]
        readonly unknownTags?: readonly UnknownTag[]
      }
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly authorizedOperations: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface ShareGroupDescribeResponseVersions {
  readonly 0: ShareGroupDescribeResponse0
  readonly 1: ShareGroupDescribeResponse0
}

type ShareGroupHeartbeatRequest0 = {
  readonly groupId: string
  readonly memberId: string
  readonly memberEpoch: number
  readonly rackId: string | null
  readonly subscribedTopicNames: readonly string[] | null
  readonly unknownTags?: readonly UnknownTag[]
}

interface ShareGroupHeartbeatRequestVersions {
  readonly 0: ShareGroupHeartbeatRequest0
  readonly 1: ShareGroupHeartbeatRequest0
}

type ShareGroupHeartbeatResponse0 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly memberId: string | null
  readonly memberEpoch: number
  readonly heartbeatIntervalMs: number
  readonly assignment: {
    readonly topicPartitions: readonly {
      readonly topicId: string
      readonly partitions: readonly number[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  } | null
  readonly unknownTags?: readonly UnknownTag[]
}

interface ShareGroupHeartbeatResponseVersions {
  readonly 0: ShareGroupHeartbeatResponse0
  readonly 1: ShareGroupHeartbeatResponse0
}

type StopReplicaRequest0 = {
  readonly controllerId: number
  readonly controllerEpoch: number
  readonly deletePartitions: boolean
  readonly ungroupedPartitions: readonly {
    readonly topicName: string
    readonly partitionIndex: number
  }[]
}

type StopReplicaRequest1 = {
  readonly controllerId: number
  readonly controllerEpoch: number
  readonly brokerEpoch: bigint
  readonly deletePartitions: boolean
  readonly topics: readonly {
    readonly name: string
    readonly partitionIndexes: readonly number[]
  }[]
}

type StopReplicaRequest2 = {
  readonly controllerId: number
  readonly controllerEpoch: number
  readonly brokerEpoch: bigint
  readonly deletePartitions: boolean
  readonly topics: readonly {
    readonly name: string
    readonly partitionIndexes: readonly number[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type StopReplicaRequest3 = {
  readonly controllerId: number
  readonly controllerEpoch: number
  readonly brokerEpoch: bigint
  readonly topicStates: readonly {
    readonly topicName: string
    readonly partitionStates: readonly {
      readonly partitionIndex: number
      readonly leaderEpoch: number
      readonly deletePartition: boolean
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type StopReplicaRequest4 = {
  readonly controllerId: number
  readonly isKRaftController: boolean
  readonly controllerEpoch: number
  readonly brokerEpoch: bigint
  readonly topicStates: readonly {
    readonly topicName: string
    readonly partitionStates: readonly {
      readonly partitionIndex: number
      readonly leaderEpoch: number
      readonly deletePartition: boolean
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface StopReplicaRequestVersions {
  readonly 0: StopReplicaRequest0
  readonly 1: StopReplicaRequest1
  readonly 2: StopReplicaRequest2
  readonly 3: StopReplicaRequest3
  readonly 4: StopReplicaRequest4
}

type StopReplicaResponse0 = {
  readonly errorCode: number
  readonly partitionErrors: readonly {
    readonly topicName: string
    readonly partitionIndex: number
    readonly errorCode: number
  }[]
}

type StopReplicaResponse2 = {
  readonly errorCode: number
  readonly partitionErrors: readonly {
    readonly topicName: string
    readonly partitionIndex: number
    readonly errorCode: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface StopReplicaResponseVersions {
  readonly 0: StopReplicaResponse0
  readonly 1: StopReplicaResponse0
  readonly 2: StopReplicaResponse2
  readonly 3: StopReplicaResponse2
  readonly 4: StopReplicaResponse2
}

type StreamsGroupDescribeRequest0 = {
  readonly groupIds: readonly string[]
  readonly includeAuthorizedOperations: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

interface StreamsGroupDescribeRequestVersions {
  readonly 0: StreamsGroupDescribeRequest0
}

type StreamsGroupDescribeResponse0 = {
  readonly throttleTimeMs: number
  readonly groups: readonly {
    readonly errorCode: number
    readonly errorMessage: string | null
    readonly groupId: string
    readonly groupState: string
    readonly groupEpoch: number
    readonly assignmentEpoch: number
    readonly topology: {
      readonly epoch: number
      readonly subtopologies: readonly {
        readonly subtopologyId: string
        readonly sourceTopics: readonly string[]
        readonly repartitionSinkTopics: readonly string[]
        readonly stateChangelogTopics: readonly {
          readonly name: string
          readonly partitions: number
          readonly replicationFactor: number
          readonly topicConfigs: readonly {
            readonly key: string
            readonly value: string
            readonly unknownTags?: readonly UnknownTag[]
          }[]
          readonly unknownTags?: readonly UnknownTag[]
        }[]
        readonly repartitionSourceTopics: readonly {
          readonly name: string
          readonly partitions: number
          readonly replicationFactor: number
          readonly topicConfigs: readonly {
            readonly key: string
            readonly value: string
            readonly unknownTags?: readonly UnknownTag[]
          }[]
          readonly unknownTags?: readonly UnknownTag[]
        }[]
        readonly unknownTags?: readonly UnknownTag[]
      }[] | null
      readonly unknownTags?: readonly UnknownTag[]
    } | null
    readonly members: readonly {
      readonly memberId: string
      readonly memberEpoch: number
      readonly instanceId: string | null
      readonly rackId: string | null
      readonly clientId: string
      readonly clientHost: string
      readonly topologyEpoch: number
      readonly processId: string
      readonly userEndpoint: {
        readonly host: string
        readonly port: number
        readonly unknownTags?: readonly UnknownTag[]
      } | null
      readonly clientTags: readonly {
        readonly key: string
        readonly value: string
        readonly unknownTags?: readonly UnknownTag[]
      }[]
      readonly taskOffsets: readonly {
        readonly subtopologyId: string
        readonly partition: number
        readonly offset: bigint
        readonly unknownTags?: readonly UnknownTag[]
      }[]
      readonly taskEndOffsets: readonly {
        readonly subtopologyId: string
        readonly partition: number
        readonly offset: bigint
        readonly unknownTags?: readonly UnknownTag[]
      }[]
      readonly assignment: {
        readonly activeTasks: readonly {
          readonly subtopologyId: string
          readonly partitions: readonly number[]
          readonly unknownTags?: readonly UnknownTag[]
        }[]
        readonly standbyTasks: readonly {
          readonly subtopologyId: string
          readonly partitions: readonly number[]
          readonly unknownTags?: readonly UnknownTag[]
        }[]
        readonly warmupTasks: readonly {
          readonly subtopologyId: string
          readonly partitions: readonly number[]
          readonly unknownTags?: readonly UnknownTag[]
        }[]
        readonly unknownTags?: readonly UnknownTag[]
      }
      readonly targetAssignment: {
        readonly activeTasks: readonly {
          readonly subtopologyId: string
          readonly partitions: readonly number[]
          readonly unknownTags?: readonly UnknownTag[]
        }[]
        readonly standbyTasks: readonly {
          readonly subtopologyId: string
          readonly partitions: readonly number[]
          readonly unknownTags?: readonly UnknownTag[]
        }[]
        readonly warmupTasks: readonly {
          readonly subtopologyId: string
          readonly partitions: readonly number[]
          readonly unknownTags?: readonly UnknownTag[]
        }[]
        readonly unknownTags?: readonly UnknownTag[]
      }
      readonly isClassic: boolean
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly authorizedOperations: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface StreamsGroupDescribeResponseVersions {
  readonly 0: StreamsGroupDescribeResponse0
}

type StreamsGroupHeartbeatRequest0 = {
  readonly groupId: string
  readonly memberId: string
  readonly memberEpoch: number
  readonly endpointInformationEpoch: number
  readonly instanceId: string | null
  readonly rackId: string | null
  readonly rebalanceTimeoutMs: number
  readonly topology: {
    readonly epoch: number
    readonly subtopologies: readonly {
      readonly subtopologyId: string
      readonly sourceTopics: readonly string[]
      readonly sourceTopicRegex: readonly string[]
      readonly stateChangelogTopics: readonly {
        readonly name: string
        readonly partitions: number
        readonly replicationFactor: number
        readonly topicConfigs: readonly {
          readonly key: string
          readonly value: string
          readonly unknownTags?: readonly UnknownTag[]
        }[]
        readonly unknownTags?: readonly UnknownTag[]
      }[]
      readonly repartitionSinkTopics: readonly string[]
      readonly repartitionSourceTopics: readonly {
        readonly name: string
        readonly partitions: number
        readonly replicationFactor: number
        readonly topicConfigs: readonly {
          readonly key: string
          readonly value: string
          readonly unknownTags?: readonly UnknownTag[]
        }[]
        readonly unknownTags?: readonly UnknownTag[]
      }[]
      readonly copartitionGroups: readonly {
        readonly sourceTopics: readonly number[]
        readonly sourceTopicRegex: readonly number[]
        readonly repartitionSourceTopics: readonly number[]
        readonly unknownTags?: readonly UnknownTag[]
      }[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  } | null
  readonly activeTasks: readonly {
    readonly subtopologyId: string
    readonly partitions: readonly number[]
    readonly unknownTags?: readonly UnknownTag[]
  }[] | null
  readonly standbyTasks: readonly {
    readonly subtopologyId: string
    readonly partitions: readonly number[]
    readonly unknownTags?: readonly UnknownTag[]
  }[] | null
  readonly warmupTasks: readonly {
    readonly subtopologyId: string
    readonly partitions: readonly number[]
    readonly unknownTags?: readonly UnknownTag[]
  }[] | null
  readonly processId: string | null
  readonly userEndpoint: {
    readonly host: string
    readonly port: number
    readonly unknownTags?: readonly UnknownTag[]
  } | null
  readonly clientTags: readonly {
    readonly key: string
    readonly value: string
    readonly unknownTags?: readonly UnknownTag[]
  }[] | null
  readonly taskOffsets: readonly {
    readonly subtopologyId: string
    readonly partition: number
    readonly offset: bigint
    readonly unknownTags?: readonly UnknownTag[]
  }[] | null
  readonly taskEndOffsets: readonly {
    readonly subtopologyId: string
    readonly partition: number
    readonly offset: bigint
    readonly unknownTags?: readonly UnknownTag[]
  }[] | null
  readonly shutdownApplication: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

interface StreamsGroupHeartbeatRequestVersions {
  readonly 0: StreamsGroupHeartbeatRequest0
}

type StreamsGroupHeartbeatResponse0 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly memberId: string
  readonly memberEpoch: number
  readonly heartbeatIntervalMs: number
  readonly acceptableRecoveryLag: number
  readonly taskOffsetIntervalMs: number
  readonly status: readonly {
    readonly statusCode: number
    readonly statusDetail: string
    readonly unknownTags?: readonly UnknownTag[]
  }[] | null
  readonly activeTasks: readonly {
    readonly subtopologyId: string
    readonly partitions: readonly number[]
    readonly unknownTags?: readonly UnknownTag[]
  }[] | null
  readonly standbyTasks: readonly {
    readonly subtopologyId: string
    readonly partitions: readonly number[]
    readonly unknownTags?: readonly UnknownTag[]
  }[] | null
  readonly warmupTasks: readonly {
    readonly subtopologyId: string
    readonly partitions: readonly number[]
    readonly unknownTags?: readonly UnknownTag[]
  }[] | null
  readonly endpointInformationEpoch: number
  readonly partitionsByUserEndpoint: readonly {
    readonly userEndpoint: {
      readonly host: string
      readonly port: number
      readonly unknownTags?: readonly UnknownTag[]
    }
    readonly activePartitions: readonly {
      readonly topic: string
      readonly partitions: readonly number[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly standbyPartitions: readonly {
      readonly topic: string
      readonly partitions: readonly number[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[] | null
  readonly unknownTags?: readonly UnknownTag[]
}

interface StreamsGroupHeartbeatResponseVersions {
  readonly 0: StreamsGroupHeartbeatResponse0
}

type SyncGroupRequest0 = {
  readonly groupId: string
  readonly generationId: number
  readonly memberId: string
  readonly assignments: readonly {
    readonly memberId: string
    readonly assignment: Bytes
  }[]
}

type SyncGroupRequest3 = {
  readonly groupId: string
  readonly generationId: number
  readonly memberId: string
  readonly groupInstanceId: string | null
  readonly assignments: readonly {
    readonly memberId: string
    readonly assignment: Bytes
  }[]
}

type SyncGroupRequest4 = {
  readonly groupId: string
  readonly generationId: number
  readonly memberId: string
  readonly groupInstanceId: string | null
  readonly assignments: readonly {
    readonly memberId: string
    readonly assignment: Bytes
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type SyncGroupRequest5 = {
  readonly groupId: string
  readonly generationId: number
  readonly memberId: string
  readonly groupInstanceId: string | null
  readonly protocolType: string | null
  readonly protocolName: string | null
  readonly assignments: readonly {
    readonly memberId: string
    readonly assignment: Bytes
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface SyncGroupRequestVersions {
  readonly 0: SyncGroupRequest0
  readonly 1: SyncGroupRequest0
  readonly 2: SyncGroupRequest0
  readonly 3: SyncGroupRequest3
  readonly 4: SyncGroupRequest4
  readonly 5: SyncGroupRequest5
}

type SyncGroupResponse0 = {
  readonly errorCode: number
  readonly assignment: Bytes
}

type SyncGroupResponse1 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly assignment: Bytes
}

type SyncGroupResponse4 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly assignment: Bytes
  readonly unknownTags?: readonly UnknownTag[]
}

type SyncGroupResponse5 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly protocolType: string | null
  readonly protocolName: string | null
  readonly assignment: Bytes
  readonly unknownTags?: readonly UnknownTag[]
}

interface SyncGroupResponseVersions {
  readonly 0: SyncGroupResponse0
  readonly 1: SyncGroupResponse1
  readonly 2: SyncGroupResponse1
  readonly 3: SyncGroupResponse1
  readonly 4: SyncGroupResponse4
  readonly 5: SyncGroupResponse5
}

type TransactionLogKey0 = {
  readonly transactionalId: string
}

interface TransactionLogKeyVersions {
  readonly 0: TransactionLogKey0
}

type TransactionLogValue0 = {
  readonly producerId: bigint
  readonly producerEpoch: number
  readonly transactionTimeoutMs: number
  readonly transactionStatus: number
  readonly transactionPartitions: readonly {
    readonly topic: string
    readonly partitionIds: readonly number[]
  }[] | null
  readonly transactionLastUpdateTimestampMs: bigint
  readonly transactionStartTimestampMs: bigint
}

type TransactionLogValue1 = {
  readonly producerId: bigint
  readonly previousProducerId: bigint
  readonly nextProducerId: bigint
  readonly producerEpoch: number
  readonly nextProducerEpoch: number
  readonly transactionTimeoutMs: number
  readonly transactionStatus: number
  readonly transactionPartitions: readonly {
    readonly topic: string
    readonly partitionIds: readonly number[]
    readonly unknownTags?: readonly UnknownTag[]
  }[] | null
  readonly transactionLastUpdateTimestampMs: bigint
  readonly transactionStartTimestampMs: bigint
  readonly clientTransactionVersion: number
  readonly unknownTags?: readonly UnknownTag[]
}

interface TransactionLogValueVersions {
  readonly 0: TransactionLogValue0
  readonly 1: TransactionLogValue1
}

type TxnOffsetCommitRequest0 = {
  readonly transactionalId: string
  readonly groupId: string
  readonly producerId: bigint
  readonly producerEpoch: number
  readonly topics: readonly {
    readonly name: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly committedOffset: bigint
      readonly committedMetadata: string | null
    }[]
  }[]
}

type TxnOffsetCommitRequest2 = {
  readonly transactionalId: string
  readonly groupId: string
  readonly producerId: bigint
  readonly producerEpoch: number
  readonly topics: readonly {
    readonly name: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly committedOffset: bigint
      readonly committedLeaderEpoch: number
      readonly committedMetadata: string | null
    }[]
  }[]
}

type TxnOffsetCommitRequest3 = {
  readonly transactionalId: string
  readonly groupId: string
  readonly producerId: bigint
  readonly producerEpoch: number
  readonly generationId: number
  readonly memberId: string
  readonly groupInstanceId: string | null
  readonly topics: readonly {
    readonly name: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly committedOffset: bigint
      readonly committedLeaderEpoch: number
      readonly committedMetadata: string | null
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface TxnOffsetCommitRequestVersions {
  readonly 0: TxnOffsetCommitRequest0
  readonly 1: TxnOffsetCommitRequest0
  readonly 2: TxnOffsetCommitRequest2
  readonly 3: TxnOffsetCommitRequest3
  readonly 4: TxnOffsetCommitRequest3
  readonly 5: TxnOffsetCommitRequest3
}

type TxnOffsetCommitResponse0 = {
  readonly throttleTimeMs: number
  readonly topics: readonly {
    readonly name: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly errorCode: number
    }[]
  }[]
}

type TxnOffsetCommitResponse3 = {
  readonly throttleTimeMs: number
  readonly topics: readonly {
    readonly name: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly errorCode: number
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface TxnOffsetCommitResponseVersions {
  readonly 0: TxnOffsetCommitResponse0
  readonly 1: TxnOffsetCommitResponse0
  readonly 2: TxnOffsetCommitResponse0
  readonly 3: TxnOffsetCommitResponse3
  readonly 4: TxnOffsetCommitResponse3
  readonly 5: TxnOffsetCommitResponse3
}

type UnregisterBrokerRequest0 = {
  readonly brokerId: number
  readonly unknownTags?: readonly UnknownTag[]
}

interface UnregisterBrokerRequestVersions {
  readonly 0: UnregisterBrokerRequest0
}

type UnregisterBrokerResponse0 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

interface UnregisterBrokerResponseVersions {
  readonly 0: UnregisterBrokerResponse0
}

type UpdateFeaturesRequest0 = {
  readonly timeoutMs: number
  readonly featureUpdates: readonly {
    readonly feature: string
    readonly maxVersionLevel: number
    readonly allowDowngrade: boolean
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type UpdateFeaturesRequest1 = {
  readonly timeoutMs: number
  readonly featureUpdates: readonly {
    readonly feature: string
    readonly maxVersionLevel: number
    readonly upgradeType: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly validateOnly: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

interface UpdateFeaturesRequestVersions {
  readonly 0: UpdateFeaturesRequest0
  readonly 1: UpdateFeaturesRequest1
  readonly 2: UpdateFeaturesRequest1
}

type UpdateFeaturesResponse0 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly results: readonly {
    readonly feature: string
    readonly errorCode: number
    readonly errorMessage: string | null
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type UpdateFeaturesResponse2 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

interface UpdateFeaturesResponseVersions {
  readonly 0: UpdateFeaturesResponse0
  readonly 1: UpdateFeaturesResponse0
  readonly 2: UpdateFeaturesResponse2
}

type UpdateMetadataRequest0 = {
  readonly controllerId: number
  readonly controllerEpoch: number
  readonly ungroupedPartitionStates: readonly {
    readonly topicName: string
    readonly partitionIndex: number
    readonly controllerEpoch: number
    readonly leader: number
    readonly leaderEpoch: number
    readonly isr: readonly number[]
    readonly zkVersion: number
    readonly replicas: readonly number[]
  }[]
  readonly liveBrokers: readonly {
    readonly id: number
    readonly v0Host: string
    readonly v0Port: number
  }[]
}

type UpdateMetadataRequest1 = {
  readonly controllerId: number
  readonly controllerEpoch: number
  readonly ungroupedPartitionStates: readonly {
    readonly topicName: string
    readonly partitionIndex: number
    readonly controllerEpoch: number
    readonly leader: number
    readonly leaderEpoch: number
    readonly isr: readonly number[]
    readonly zkVersion: number
    readonly replicas: readonly number[]
  }[]
  readonly liveBrokers: readonly {
    readonly id: number
    readonly endpoints: readonly {
      readonly port: number
      readonly host: string
      readonly securityProtocol: number
    }[]
  }[]
}

type UpdateMetadataRequest2 = {
  readonly controllerId: number
  readonly controllerEpoch: number
  readonly ungroupedPartitionStates: readonly {
    readonly topicName: string
    readonly partitionIndex: number
    readonly controllerEpoch: number
    readonly leader: number
    readonly leaderEpoch: number
    readonly isr: readonly number[]
    readonly zkVersion: number
    readonly replicas: readonly number[]
  }[]
  readonly liveBrokers: readonly {
    readonly id: number
    readonly endpoints: readonly {
      readonly port: number
      readonly host: string
      readonly securityProtocol: number
    }[]
    readonly rack: string | null
  }[]
}

type UpdateMetadataRequest3 = {
  readonly controllerId: number
  readonly controllerEpoch: number
  readonly ungroupedPartitionStates: readonly {
    readonly topicName: string
    readonly partitionIndex: number
    readonly controllerEpoch: number
    readonly leader: number
    readonly leaderEpoch: number
    readonly isr: readonly number[]
    readonly zkVersion: number
    readonly replicas: readonly number[]
  }[]
  readonly liveBrokers: readonly {
    readonly id: number
    readonly endpoints: readonly {
      readonly port: number
      readonly host: string
      readonly listener: string
      readonly securityProtocol: number
    }[]
    readonly rack: string | null
  }[]
}

type UpdateMetadataRequest4 = {
  readonly controllerId: number
  readonly controllerEpoch: number
  readonly ungroupedPartitionStates: readonly {
    readonly topicName: string
    readonly partitionIndex: number
    readonly controllerEpoch: number
    readonly leader: number
    readonly leaderEpoch: number
    readonly isr: readonly number[]
    readonly zkVersion: number
    readonly replicas: readonly number[]
    readonly offlineReplicas: readonly number[]
  }[]
  readonly liveBrokers: readonly {
    readonly id: number
    readonly endpoints: readonly {
      readonly port: number
      readonly host: string
      readonly listener: string
      readonly securityProtocol: number
    }[]
    readonly rack: string | null
  }[]
}

type UpdateMetadataRequest5 = {
  readonly controllerId: number
  readonly controllerEpoch: number
  readonly brokerEpoch: bigint
  readonly topicStates: readonly {
    readonly topicName: string
    readonly partitionStates: readonly {
      readonly partitionIndex: number
      readonly controllerEpoch: number
      readonly leader: number
      readonly leaderEpoch: number
      readonly isr: readonly number[]
      readonly zkVersion: number
      readonly replicas: readonly number[]
      readonly offlineReplicas: readonly number[]
    }[]
  }[]
  readonly liveBrokers: readonly {
    readonly id: number
    readonly endpoints: readonly {
      readonly port: number
      readonly host: string
      readonly listener: string
      readonly securityProtocol: number
    }[]
    readonly rack: string | null
  }[]
}

type UpdateMetadataRequest6 = {
  readonly controllerId: number
  readonly controllerEpoch: number
  readonly brokerEpoch: bigint
  readonly topicStates: readonly {
    readonly topicName: string
    readonly partitionStates: readonly {
      readonly partitionIndex: number
      readonly controllerEpoch: number
      readonly leader: number
      readonly leaderEpoch: number
      readonly isr: readonly number[]
      readonly zkVersion: number
      readonly replicas: readonly number[]
      readonly offlineReplicas: readonly number[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly liveBrokers: readonly {
    readonly id: number
    readonly endpoints: readonly {
      readonly port: number
      readonly host: string
      readonly listener: string
      readonly securityProtocol: number
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly rack: string | null
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type UpdateMetadataRequest7 = {
  readonly controllerId: number
  readonly controllerEpoch: number
  readonly brokerEpoch: bigint
  readonly topicStates: readonly {
    readonly topicName: string
    readonly topicId: string
    readonly partitionStates: readonly {
      readonly partitionIndex: number
      readonly controllerEpoch: number
      readonly leader: number
      readonly leaderEpoch: number
      readonly isr: readonly number[]
      readonly zkVersion: number
      readonly replicas: readonly number[]
      readonly offlineReplicas: readonly number[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly liveBrokers: readonly {
    readonly id: number
    readonly endpoints: readonly {
      readonly port: number
      readonly host: string
      readonly listener: string
      readonly securityProtocol: number
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly rack: string | null
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type UpdateMetadataRequest8 = {
  readonly controllerId: number
  readonly isKRaftController: boolean
  readonly type: number
  readonly controllerEpoch: number
  readonly brokerEpoch: bigint
  readonly topicStates: readonly {
    readonly topicName: string
    readonly topicId: string
    readonly partitionStates: readonly {
      readonly partitionIndex: number
      readonly controllerEpoch: number
      readonly leader: number
      readonly leaderEpoch: number
      readonly isr: readonly number[]
      readonly zkVersion: number
      readonly replicas: readonly number[]
      readonly offlineReplicas: readonly number[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly liveBrokers: readonly {
    readonly id: number
    readonly endpoints: readonly {
      readonly port: number
      readonly host: string
      readonly listener: string
      readonly securityProtocol: number
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly rack: string | null
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface UpdateMetadataRequestVersions {
  readonly 0: UpdateMetadataRequest0
  readonly 1: UpdateMetadataRequest1
  readonly 2: UpdateMetadataRequest2
  readonly 3: UpdateMetadataRequest3
  readonly 4: UpdateMetadataRequest4
  readonly 5: UpdateMetadataRequest5
  readonly 6: UpdateMetadataRequest6
  readonly 7: UpdateMetadataRequest7
  readonly 8: UpdateMetadataRequest8
}

type UpdateMetadataResponse0 = {
  readonly errorCode: number
}

type UpdateMetadataResponse6 = {
  readonly errorCode: number
  readonly unknownTags?: readonly UnknownTag[]
}

interface UpdateMetadataResponseVersions {
  readonly 0: UpdateMetadataResponse0
  readonly 1: UpdateMetadataResponse0
  readonly 2: UpdateMetadataResponse0
  readonly 3: UpdateMetadataResponse0
  readonly 4: UpdateMetadataResponse0
  readonly 5: UpdateMetadataResponse0
  readonly 6: UpdateMetadataResponse6
  readonly 7: UpdateMetadataResponse6
  readonly 8: UpdateMetadataResponse6
}

type UpdateRaftVoterRequest0 = {
  readonly clusterId: string | null
  readonly currentLeaderEpoch: number
  readonly voterId: number
  readonly voterDirectoryId: string
  readonly listeners: readonly {
    readonly name: string
    readonly host: string
    readonly port: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly kRaftVersionFeature: {
    readonly minSupportedVersion: number
    readonly maxSupportedVersion: number
    readonly unknownTags?: readonly UnknownTag[]
  }
  readonly unknownTags?: readonly UnknownTag[]
}

interface UpdateRaftVoterRequestVersions {
  readonly 0: UpdateRaftVoterRequest0
}

type UpdateRaftVoterResponse0 = {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly currentLeader: {
    readonly leaderId: number
    readonly leaderEpoch: number
    readonly host: string
    readonly port: number
    readonly unknownTags?: readonly UnknownTag[]
  }
  readonly unknownTags?: readonly UnknownTag[]
}

interface UpdateRaftVoterResponseVersions {
  readonly 0: UpdateRaftVoterResponse0
}

type VoteRequest0 = {
  readonly clusterId: string | null
  readonly topics: readonly {
    readonly topicName: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly replicaEpoch: number
      readonly replicaId: number
      readonly lastOffsetEpoch: number
      readonly lastOffset: bigint
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type VoteRequest1 = {
  readonly clusterId: string | null
  readonly voterId: number
  readonly topics: readonly {
    readonly topicName: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly replicaEpoch: number
      readonly replicaId: number
      readonly replicaDirectoryId: string
      readonly voterDirectoryId: string
      readonly lastOffsetEpoch: number
      readonly lastOffset: bigint
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type VoteRequest2 = {
  readonly clusterId: string | null
  readonly voterId: number
  readonly topics: readonly {
    readonly topicName: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly replicaEpoch: number
      readonly replicaId: number
      readonly replicaDirectoryId: string
      readonly voterDirectoryId: string
      readonly lastOffsetEpoch: number
      readonly lastOffset: bigint
      readonly preVote: boolean
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface VoteRequestVersions {
  readonly 0: VoteRequest0
  readonly 1: VoteRequest1
  readonly 2: VoteRequest2
}

type VoteResponse0 = {
  readonly errorCode: number
  readonly topics: readonly {
    readonly topicName: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly errorCode: number
      readonly leaderId: number
      readonly leaderEpoch: number
      readonly voteGranted: boolean
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type VoteResponse1 = {
  readonly errorCode: number
  readonly topics: readonly {
    readonly topicName: string
    readonly partitions: readonly {
      readonly partitionIndex: number
      readonly errorCode: number
      readonly leaderId: number
      readonly leaderEpoch: number
      readonly voteGranted: boolean
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly nodeEndpoints: readonly {
    readonly nodeId: number
    readonly host: string
    readonly port: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface VoteResponseVersions {
  readonly 0: VoteResponse0
  readonly 1: VoteResponse1
  readonly 2: VoteResponse1
}

type WriteShareGroupStateRequest0 = {
  readonly groupId: string
  readonly topics: readonly {
    readonly topicId: string
    readonly partitions: readonly {
      readonly partition: number
      readonly stateEpoch: number
      readonly leaderEpoch: number
      readonly startOffset: bigint
      readonly stateBatches: readonly {
        readonly firstOffset: bigint
        readonly lastOffset: bigint
        readonly deliveryState: number
        readonly deliveryCount: number
        readonly unknownTags?: readonly UnknownTag[]
      }[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type WriteShareGroupStateRequest1 = {
  readonly groupId: string
  readonly topics: readonly {
    readonly topicId: string
    readonly partitions: readonly {
      readonly partition: number
      readonly stateEpoch: number
      readonly leaderEpoch: number
      readonly startOffset: bigint
      readonly deliveryCompleteCount: number
      readonly stateBatches: readonly {
        readonly firstOffset: bigint
        readonly lastOffset: bigint
        readonly deliveryState: number
        readonly deliveryCount: number
        readonly unknownTags?: readonly UnknownTag[]
      }[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface WriteShareGroupStateRequestVersions {
  readonly 0: WriteShareGroupStateRequest0
  readonly 1: WriteShareGroupStateRequest1
}

type WriteShareGroupStateResponse0 = {
  readonly results: readonly {
    readonly topicId: string
    readonly partitions: readonly {
      readonly partition: number
      readonly errorCode: number
      readonly errorMessage: string | null
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface WriteShareGroupStateResponseVersions {
  readonly 0: WriteShareGroupStateResponse0
  readonly 1: WriteShareGroupStateResponse0
}

type WriteTxnMarkersRequest0 = {
  readonly markers: readonly {
    readonly producerId: bigint
    readonly producerEpoch: number
    readonly transactionResult: boolean
    readonly topics: readonly {
      readonly name: string
      readonly partitionIndexes: readonly number[]
    }[]
    readonly coordinatorEpoch: number
  }[]
}

type WriteTxnMarkersRequest1 = {
  readonly markers: readonly {
    readonly producerId: bigint
    readonly producerEpoch: number
    readonly transactionResult: boolean
    readonly topics: readonly {
      readonly name: string
      readonly partitionIndexes: readonly number[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly coordinatorEpoch: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

type WriteTxnMarkersRequest2 = {
  readonly markers: readonly {
    readonly producerId: bigint
    readonly producerEpoch: number
    readonly transactionResult: boolean
    readonly topics: readonly {
      readonly name: string
      readonly partitionIndexes: readonly number[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly coordinatorEpoch: number
    readonly transactionVersion: number
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface WriteTxnMarkersRequestVersions {
  readonly 0: WriteTxnMarkersRequest0
  readonly 1: WriteTxnMarkersRequest1
  readonly 2: WriteTxnMarkersRequest2
}

type WriteTxnMarkersResponse0 = {
  readonly markers: readonly {
    readonly producerId: bigint
    readonly topics: readonly {
      readonly name: string
      readonly partitions: readonly {
        readonly partitionIndex: number
        readonly errorCode: number
      }[]
    }[]
  }[]
}

type WriteTxnMarkersResponse1 = {
  readonly markers: readonly {
    readonly producerId: bigint
    readonly topics: readonly {
      readonly name: string
      readonly partitions: readonly {
        readonly partitionIndex: number
        readonly errorCode: number
        readonly unknownTags?: readonly UnknownTag[]
      }[]
      readonly unknownTags?: readonly UnknownTag[]
    }[]
    readonly unknownTags?: readonly UnknownTag[]
  }[]
  readonly unknownTags?: readonly UnknownTag[]
}

interface WriteTxnMarkersResponseVersions {
  readonly 0: WriteTxnMarkersResponse0
  readonly 1: WriteTxnMarkersResponse1
  readonly 2: WriteTxnMarkersResponse1
}

/** The exact types of every message, by its name and then by the version. */
export interface MessageVersions {
  readonly AddOffsetsToTxnRequest: AddOffsetsToTxnRequestVersions
  readonly AddOffsetsToTxnResponse: AddOffsetsToTxnResponseVersions
  readonly AddPartitionsToTxnRequest: AddPartitionsToTxnRequestVersions
  readonly AddPartitionsToTxnResponse: AddPartitionsToTxnResponseVersions
  readonly AddRaftVoterRequest: AddRaftVoterRequestVersions
  readonly AddRaftVoterResponse: AddRaftVoterResponseVersions
  readonly AllocateProducerIdsRequest: AllocateProducerIdsRequestVersions
  readonly AllocateProducerIdsResponse: AllocateProducerIdsResponseVersions
  readonly AlterClientQuotasRequest: AlterClientQuotasRequestVersions
  readonly AlterClientQuotasResponse: AlterClientQuotasResponseVersions
  readonly AlterConfigsRequest: AlterConfigsRequestVersions
  readonly AlterConfigsResponse: AlterConfigsResponseVersions
  readonly AlterPartitionReassignmentsRequest: AlterPartitionReassignmentsRequestVersions
  readonly AlterPartitionReassignmentsResponse: AlterPartitionReassignmentsResponseVersions
  readonly AlterPartitionRequest: AlterPartitionRequestVersions
  readonly AlterPartitionResponse: AlterPartitionResponseVersions
  readonly AlterReplicaLogDirsRequest: AlterReplicaLogDirsRequestVersions
  readonly AlterReplicaLogDirsResponse: AlterReplicaLogDirsResponseVersions
  readonly AlterShareGroupOffsetsRequest: AlterShareGroupOffsetsRequestVersions
  readonly AlterShareGroupOffsetsResponse: AlterShareGroupOffsetsResponseVersions
  readonly AlterUserScramCredentialsRequest: AlterUserScramCredentialsRequestVersions
  readonly AlterUserScramCredentialsResponse: AlterUserScramCredentialsResponseVersions
  readonly ApiVersionsRequest: ApiVersionsRequestVersions
  readonly ApiVersionsResponse: ApiVersionsResponseVersions
  readonly AssignReplicasToDirsRequest: AssignReplicasToDirsRequestVersions
  readonly AssignReplicasToDirsResponse: AssignReplicasToDirsResponseVersions
  readonly BeginQuorumEpochRequest: BeginQuorumEpochRequestVersions
  readonly BeginQuorumEpochResponse: BeginQuorumEpochResponseVersions
  readonly BrokerHeartbeatRequest: BrokerHeartbeatRequestVersions
  readonly BrokerHeartbeatResponse: BrokerHeartbeatResponseVersions
  readonly BrokerRegistrationRequest: BrokerRegistrationRequestVersions
  readonly BrokerRegistrationResponse: BrokerRegistrationResponseVersions
  readonly AbortTransactionRecord: AbortTransactionRecordVersions
  readonly AccessControlEntryRecord: AccessControlEntryRecordVersions
  readonly BeginTransactionRecord: BeginTransactionRecordVersions
  readonly BrokerRegistrationChangeRecord: BrokerRegistrationChangeRecordVersions
  readonly ClearElrRecord: ClearElrRecordVersions
  readonly ClientQuotaRecord: ClientQuotaRecordVersions
  readonly ConfigRecord: ConfigRecordVersions
  readonly DelegationTokenRecord: DelegationTokenRecordVersions
  readonly EndTransactionRecord: EndTransactionRecordVersions
  readonly FeatureLevelRecord: FeatureLevelRecordVersions
  readonly FenceBrokerRecord: FenceBrokerRecordVersions
  readonly NoOpRecord: NoOpRecordVersions
  readonly PartitionChangeRecord: PartitionChangeRecordVersions
  readonly PartitionRecord: PartitionRecordVersions
  readonly ProducerIdsRecord: ProducerIdsRecordVersions
  readonly RegisterBrokerRecord: RegisterBrokerRecordVersions
  readonly RegisterControllerRecord: RegisterControllerRecordVersions
  readonly RemoveAccessControlEntryRecord: RemoveAccessControlEntryRecordVersions
  readonly RemoveDelegationTokenRecord: RemoveDelegationTokenRecordVersions
  readonly RemoveTopicRecord: RemoveTopicRecordVersions
  readonly RemoveUserScramCredentialRecord: RemoveUserScramCredentialRecordVersions
  readonly TopicRecord: TopicRecordVersions
  readonly UnfenceBrokerRecord: UnfenceBrokerRecordVersions
  readonly UnregisterBrokerRecord: UnregisterBrokerRecordVersions
  readonly UserScramCredentialRecord: UserScramCredentialRecordVersions
  readonly ZkMigrationStateRecord: ZkMigrationStateRecordVersions
  readonly ConsumerGroupDescribeRequest: ConsumerGroupDescribeRequestVersions
  readonly ConsumerGroupDescribeResponse: ConsumerGroupDescribeResponseVersions
  readonly ConsumerGroupHeartbeatRequest: ConsumerGroupHeartbeatRequestVersions
  readonly ConsumerGroupHeartbeatResponse: ConsumerGroupHeartbeatResponseVersions
  readonly ConsumerProtocolAssignment: ConsumerProtocolAssignmentVersions
  readonly ConsumerProtocolSubscription: ConsumerProtocolSubscriptionVersions
  readonly ControlRecordTypeSchema: ControlRecordTypeSchemaVersions
  readonly EndTxnMarker: EndTxnMarkerVersions
  readonly KRaftVersionRecord: KRaftVersionRecordVersions
  readonly LeaderChangeMessage: LeaderChangeMessageVersions
  readonly SnapshotFooterRecord: SnapshotFooterRecordVersions
  readonly SnapshotHeaderRecord: SnapshotHeaderRecordVersions
  readonly VotersRecord: VotersRecordVersions
  readonly ControlledShutdownRequest: ControlledShutdownRequestVersions
  readonly ControlledShutdownResponse: ControlledShutdownResponseVersions
  readonly ControllerRegistrationRequest: ControllerRegistrationRequestVersions
  readonly ControllerRegistrationResponse: ControllerRegistrationResponseVersions
  readonly CreateAclsRequest: CreateAclsRequestVersions
  readonly CreateAclsResponse: CreateAclsResponseVersions
  readonly CreateDelegationTokenRequest: CreateDelegationTokenRequestVersions
  readonly CreateDelegationTokenResponse: CreateDelegationTokenResponseVersions
  readonly CreatePartitionsRequest: CreatePartitionsRequestVersions
  readonly CreatePartitionsResponse: CreatePartitionsResponseVersions
  readonly CreateTopicsRequest: CreateTopicsRequestVersions
  readonly CreateTopicsResponse: CreateTopicsResponseVersions
  readonly DeleteAclsRequest: DeleteAclsRequestVersions
  readonly DeleteAclsResponse: DeleteAclsResponseVersions
  readonly DeleteGroupsRequest: DeleteGroupsRequestVersions
  readonly DeleteGroupsResponse: DeleteGroupsResponseVersions
  readonly DeleteRecordsRequest: DeleteRecordsRequestVersions
  readonly DeleteRecordsResponse: DeleteRecordsResponseVersions
  readonly DeleteShareGroupOffsetsRequest: DeleteShareGroupOffsetsRequestVersions
  readonly DeleteShareGroupOffsetsResponse: DeleteShareGroupOffsetsResponseVersions
  readonly DeleteShareGroupStateRequest: DeleteShareGroupStateRequestVersions
  readonly DeleteShareGroupStateResponse: DeleteShareGroupStateResponseVersions
  readonly DeleteTopicsRequest: DeleteTopicsRequestVersions
  readonly DeleteTopicsResponse: DeleteTopicsResponseVersions
  readonly DescribeAclsRequest: DescribeAclsRequestVersions
  readonly DescribeAclsResponse: DescribeAclsResponseVersions
  readonly DescribeClientQuotasRequest: DescribeClientQuotasRequestVersions
  readonly DescribeClientQuotasResponse: DescribeClientQuotasResponseVersions
  readonly DescribeClusterRequest: DescribeClusterRequestVersions
  readonly DescribeClusterResponse: DescribeClusterResponseVersions
  readonly DescribeConfigsRequest: DescribeConfigsRequestVersions
  readonly DescribeConfigsResponse: DescribeConfigsResponseVersions
  readonly DescribeDelegationTokenRequest: DescribeDelegationTokenRequestVersions
  readonly DescribeDelegationTokenResponse: DescribeDelegationTokenResponseVersions
  readonly DescribeGroupsRequest: DescribeGroupsRequestVersions
  readonly DescribeGroupsResponse: DescribeGroupsResponseVersions
  readonly DescribeLogDirsRequest: DescribeLogDirsRequestVersions
  readonly DescribeLogDirsResponse: DescribeLogDirsResponseVersions
  readonly DescribeProducersRequest: DescribeProducersRequestVersions
  readonly DescribeProducersResponse: DescribeProducersResponseVersions
  readonly DescribeQuorumRequest: DescribeQuorumRequestVersions
  readonly DescribeQuorumResponse: DescribeQuorumResponseVersions
  readonly DescribeShareGroupOffsetsRequest: DescribeShareGroupOffsetsRequestVersions
  readonly DescribeShareGroupOffsetsResponse: DescribeShareGroupOffsetsResponseVersions
  readonly DescribeTopicPartitionsRequest: DescribeTopicPartitionsRequestVersions
  readonly DescribeTopicPartitionsResponse: DescribeTopicPartitionsResponseVersions
  readonly DescribeTransactionsRequest: DescribeTransactionsRequestVersions
  readonly DescribeTransactionsResponse: DescribeTransactionsResponseVersions
  readonly DescribeUserScramCredentialsRequest: DescribeUserScramCredentialsRequestVersions
  readonly DescribeUserScramCredentialsResponse: DescribeUserScramCredentialsResponseVersions
  readonly ElectLeadersRequest: ElectLeadersRequestVersions
  readonly ElectLeadersResponse: ElectLeadersResponseVersions
  readonly EndQuorumEpochRequest: EndQuorumEpochRequestVersions
  readonly EndQuorumEpochResponse: EndQuorumEpochResponseVersions
  readonly EndTxnRequest: EndTxnRequestVersions
  readonly EndTxnResponse: EndTxnResponseVersions
  readonly EnvelopeRequest: EnvelopeRequestVersions
  readonly EnvelopeResponse: EnvelopeResponseVersions
  readonly ExpireDelegationTokenRequest: ExpireDelegationTokenRequestVersions
  readonly ExpireDelegationTokenResponse: ExpireDelegationTokenResponseVersions
  readonly FetchSnapshotRequest: FetchSnapshotRequestVersions
  readonly FetchSnapshotResponse: FetchSnapshotResponseVersions
  readonly FetchRequest: FetchRequestVersions
  readonly FetchResponse: FetchResponseVersions
  readonly FindCoordinatorRequest: FindCoordinatorRequestVersions
  readonly FindCoordinatorResponse: FindCoordinatorResponseVersions
  readonly GetTelemetrySubscriptionsRequest: GetTelemetrySubscriptionsRequestVersions
  readonly GetTelemetrySubscriptionsResponse: GetTelemetrySubscriptionsResponseVersions
  readonly ConsumerGroupCurrentMemberAssignmentKey: ConsumerGroupCurrentMemberAssignmentKeyVersions
  readonly ConsumerGroupCurrentMemberAssignmentValue: ConsumerGroupCurrentMemberAssignmentValueVersions
  readonly ConsumerGroupMemberMetadataKey: ConsumerGroupMemberMetadataKeyVersions
  readonly ConsumerGroupMemberMetadataValue: ConsumerGroupMemberMetadataValueVersions
  readonly ConsumerGroupMetadataKey: ConsumerGroupMetadataKeyVersions
  readonly ConsumerGroupMetadataValue: ConsumerGroupMetadataValueVersions
  readonly ConsumerGroupPartitionMetadataKey: ConsumerGroupPartitionMetadataKeyVersions
  readonly ConsumerGroupPartitionMetadataValue: ConsumerGroupPartitionMetadataValueVersions
  readonly ConsumerGroupRegularExpressionKey: ConsumerGroupRegularExpressionKeyVersions
  readonly ConsumerGroupRegularExpressionValue: ConsumerGroupRegularExpressionValueVersions
  readonly ConsumerGroupTargetAssignmentMemberKey: ConsumerGroupTargetAssignmentMemberKeyVersions
  readonly ConsumerGroupTargetAssignmentMemberValue: ConsumerGroupTargetAssignmentMemberValueVersions
  readonly ConsumerGroupTargetAssignmentMetadataKey: ConsumerGroupTargetAssignmentMetadataKeyVersions
  readonly ConsumerGroupTargetAssignmentMetadataValue: ConsumerGroupTargetAssignmentMetadataValueVersions
  readonly GroupMetadataKey: GroupMetadataKeyVersions
  readonly GroupMetadataValue: GroupMetadataValueVersions
  readonly LegacyOffsetCommitKey: LegacyOffsetCommitKeyVersions
  readonly LegacyOffsetCommitValue: LegacyOffsetCommitValueVersions
  readonly OffsetCommitKey: OffsetCommitKeyVersions
  readonly OffsetCommitValue: OffsetCommitValueVersions
  readonly ShareGroupCurrentMemberAssignmentKey: ShareGroupCurrentMemberAssignmentKeyVersions
  readonly ShareGroupCurrentMemberAssignmentValue: ShareGroupCurrentMemberAssignmentValueVersions
  readonly ShareGroupMemberMetadataKey: ShareGroupMemberMetadataKeyVersions
  readonly ShareGroupMemberMetadataValue: ShareGroupMemberMetadataValueVersions
  readonly ShareGroupMetadataKey: ShareGroupMetadataKeyVersions
  readonly ShareGroupMetadataValue: ShareGroupMetadataValueVersions
  readonly ShareGroupStatePartitionMetadataKey: ShareGroupStatePartitionMetadataKeyVersions
  readonly ShareGroupStatePartitionMetadataValue: ShareGroupStatePartitionMetadataValueVersions
  readonly ShareGroupTargetAssignmentMemberKey: ShareGroupTargetAssignmentMemberKeyVersions
  readonly ShareGroupTargetAssignmentMemberValue: ShareGroupTargetAssignmentMemberValueVersions
  readonly ShareGroupTargetAssignmentMetadataKey: ShareGroupTargetAssignmentMetadataKeyVersions
  readonly ShareGroupTargetAssignmentMetadataValue: ShareGroupTargetAssignmentMetadataValueVersions
  readonly StreamsGroupCurrentMemberAssignmentKey: StreamsGroupCurrentMemberAssignmentKeyVersions
  readonly StreamsGroupCurrentMemberAssignmentValue: StreamsGroupCurrentMemberAssignmentValueVersions
  readonly StreamsGroupMemberMetadataKey: StreamsGroupMemberMetadataKeyVersions
  readonly StreamsGroupMemberMetadataValue: StreamsGroupMemberMetadataValueVersions
  readonly StreamsGroupMetadataKey: StreamsGroupMetadataKeyVersions
  readonly StreamsGroupMetadataValue: StreamsGroupMetadataValueVersions
  readonly StreamsGroupTargetAssignmentMemberKey: StreamsGroupTargetAssignmentMemberKeyVersions
  readonly StreamsGroupTargetAssignmentMemberValue: StreamsGroupTargetAssignmentMemberValueVersions
  readonly StreamsGroupTargetAssignmentMetadataKey: StreamsGroupTargetAssignmentMetadataKeyVersions
  readonly StreamsGroupTargetAssignmentMetadataValue: StreamsGroupTargetAssignmentMetadataValueVersions
  readonly StreamsGroupTopologyKey: StreamsGroupTopologyKeyVersions
  readonly StreamsGroupTopologyValue: StreamsGroupTopologyValueVersions
  readonly RequestHeader: RequestHeaderVersions
  readonly ResponseHeader: ResponseHeaderVersions
  readonly HeartbeatRequest: HeartbeatRequestVersions
  readonly HeartbeatResponse: HeartbeatResponseVersions
  readonly IncrementalAlterConfigsRequest: IncrementalAlterConfigsRequestVersions
  readonly IncrementalAlterConfigsResponse: IncrementalAlterConfigsResponseVersions
  readonly InitProducerIdRequest: InitProducerIdRequestVersions
  readonly InitProducerIdResponse: InitProducerIdResponseVersions
  readonly InitializeShareGroupStateRequest: InitializeShareGroupStateRequestVersions
  readonly InitializeShareGroupStateResponse: InitializeShareGroupStateResponseVersions
  readonly JoinGroupRequest: JoinGroupRequestVersions
  readonly JoinGroupResponse: JoinGroupResponseVersions
  readonly LeaderAndIsrRequest: LeaderAndIsrRequestVersions
  readonly LeaderAndIsrResponse: LeaderAndIsrResponseVersions
  readonly LeaveGroupRequest: LeaveGroupRequestVersions
  readonly LeaveGroupResponse: LeaveGroupResponseVersions
  readonly ListConfigResourcesRequest: ListConfigResourcesRequestVersions
  readonly ListConfigResourcesResponse: ListConfigResourcesResponseVersions
  readonly ListGroupsRequest: ListGroupsRequestVersions
  readonly ListGroupsResponse: ListGroupsResponseVersions
  readonly ListOffsetsRequest: ListOffsetsRequestVersions
  readonly ListOffsetsResponse: ListOffsetsResponseVersions
  readonly ListPartitionReassignmentsRequest: ListPartitionReassignmentsRequestVersions
  readonly ListPartitionReassignmentsResponse: ListPartitionReassignmentsResponseVersions
  readonly ListTransactionsRequest: ListTransactionsRequestVersions
  readonly ListTransactionsResponse: ListTransactionsResponseVersions
  readonly MetadataRequest: MetadataRequestVersions
  readonly MetadataResponse: MetadataResponseVersions
  readonly OffsetCommitRequest: OffsetCommitRequestVersions
  readonly OffsetCommitResponse: OffsetCommitResponseVersions
  readonly OffsetDeleteRequest: OffsetDeleteRequestVersions
  readonly OffsetDeleteResponse: OffsetDeleteResponseVersions
  readonly OffsetFetchRequest: OffsetFetchRequestVersions
  readonly OffsetFetchResponse: OffsetFetchResponseVersions
  readonly OffsetForLeaderEpochRequest: OffsetForLeaderEpochRequestVersions
  readonly OffsetForLeaderEpochResponse: OffsetForLeaderEpochResponseVersions
  readonly DefaultPrincipalData: DefaultPrincipalDataVersions
  readonly ProduceRequest: ProduceRequestVersions
  readonly ProduceResponse: ProduceResponseVersions
  readonly PushTelemetryRequest: PushTelemetryRequestVersions
  readonly PushTelemetryResponse: PushTelemetryResponseVersions
  readonly QuorumStateData: QuorumStateDataVersions
  readonly ReadShareGroupStateSummaryRequest: ReadShareGroupStateSummaryRequestVersions
  readonly ReadShareGroupStateSummaryResponse: ReadShareGroupStateSummaryResponseVersions
  readonly ReadShareGroupStateRequest: ReadShareGroupStateRequestVersions
  readonly ReadShareGroupStateResponse: ReadShareGroupStateResponseVersions
  readonly ProducerSnapshot: ProducerSnapshotVersions
  readonly RemoteLogSegmentMetadataRecord: RemoteLogSegmentMetadataRecordVersions
  readonly RemoteLogSegmentMetadataSnapshotRecord: RemoteLogSegmentMetadataSnapshotRecordVersions
  readonly RemoteLogSegmentMetadataUpdateRecord: RemoteLogSegmentMetadataUpdateRecordVersions
  readonly RemotePartitionDeleteMetadataRecord: RemotePartitionDeleteMetadataRecordVersions
  readonly RemoveRaftVoterRequest: RemoveRaftVoterRequestVersions
  readonly RemoveRaftVoterResponse: RemoveRaftVoterResponseVersions
  readonly RenewDelegationTokenRequest: RenewDelegationTokenRequestVersions
  readonly RenewDelegationTokenResponse: RenewDelegationTokenResponseVersions
  readonly SaslAuthenticateRequest: SaslAuthenticateRequestVersions
  readonly SaslAuthenticateResponse: SaslAuthenticateResponseVersions
  readonly SaslHandshakeRequest: SaslHandshakeRequestVersions
  readonly SaslHandshakeResponse: SaslHandshakeResponseVersions
  readonly ShareAcknowledgeRequest: ShareAcknowledgeRequestVersions
  readonly ShareAcknowledgeResponse: ShareAcknowledgeResponseVersions
  readonly ShareSnapshotKey: ShareSnapshotKeyVersions
  readonly ShareSnapshotValue: ShareSnapshotValueVersions
  readonly ShareUpdateKey: ShareUpdateKeyVersions
  readonly ShareUpdateValue: ShareUpdateValueVersions
  readonly ShareFetchRequest: ShareFetchRequestVersions
  readonly ShareFetchResponse: ShareFetchResponseVersions
  readonly ShareGroupDescribeRequest: ShareGroupDescribeRequestVersions
  readonly ShareGroupDescribeResponse: ShareGroupDescribeResponseVersions
  readonly ShareGroupHeartbeatRequest: ShareGroupHeartbeatRequestVersions
  readonly ShareGroupHeartbeatResponse: ShareGroupHeartbeatResponseVersions
  readonly StopReplicaRequest: StopReplicaRequestVersions
  readonly StopReplicaResponse: StopReplicaResponseVersions
  readonly StreamsGroupDescribeRequest: StreamsGroupDescribeRequestVersions
  readonly StreamsGroupDescribeResponse: StreamsGroupDescribeResponseVersions
  readonly StreamsGroupHeartbeatRequest: StreamsGroupHeartbeatRequestVersions
  readonly StreamsGroupHeartbeatResponse: StreamsGroupHeartbeatResponseVersions
  readonly SyncGroupRequest: SyncGroupRequestVersions
  readonly SyncGroupResponse: SyncGroupResponseVersions
  readonly TransactionLogKey: TransactionLogKeyVersions
  readonly TransactionLogValue: TransactionLogValueVersions
  readonly TxnOffsetCommitRequest: TxnOffsetCommitRequestVersions
  readonly TxnOffsetCommitResponse: TxnOffsetCommitResponseVersions
  readonly UnregisterBrokerRequest: UnregisterBrokerRequestVersions
  readonly UnregisterBrokerResponse: UnregisterBrokerResponseVersions
  readonly UpdateFeaturesRequest: UpdateFeaturesRequestVersions
  readonly UpdateFeaturesResponse: UpdateFeaturesResponseVersions
  readonly UpdateMetadataRequest: UpdateMetadataRequestVersions
  readonly UpdateMetadataResponse: UpdateMetadataResponseVersions
  readonly UpdateRaftVoterRequest: UpdateRaftVoterRequestVersions
  readonly UpdateRaftVoterResponse: UpdateRaftVoterResponseVersions
  readonly VoteRequest: VoteRequestVersions
  readonly VoteResponse: VoteResponseVersions
  readonly WriteShareGroupStateRequest: WriteShareGroupStateRequestVersions
  readonly WriteShareGroupStateResponse: WriteShareGroupStateResponseVersions
  readonly WriteTxnMarkersRequest: WriteTxnMarkersRequestVersions
  readonly WriteTxnMarkersResponse: WriteTxnMarkersResponseVersions
}
