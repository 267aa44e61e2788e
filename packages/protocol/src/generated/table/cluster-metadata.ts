// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `metadata AbortTransactionRecord 0, key 25, flexible 0+
  reason string 0+, nullable 0+, tag 0, default null | An optional textual description of why the transaction was aborted.

metadata AccessControlEntryRecord 0, key 18, flexible 0+
  id uuid 0+ | The unique ID of this ACL.
  resourceType int8 0+ | The resource type.
  resourceName string 0+ | The resource name.
  patternType int8 0+ | The resource name pattern type.
  principal string 0+ | The principal name.
  host string 0+ | The host name.
  operation int8 0+ | The AclOperation.
  permissionType int8 0+ | The AclPermissionType.

metadata BeginTransactionRecord 0, key 23, flexible 0+
  name string 0+, nullable 0+, tag 0, default null | An optional textual description of this transaction.

metadata BrokerRegistrationChangeRecord 0-3, key 17, flexible 0+
  brokerId int32 0+, entity brokerId | The broker id.
  brokerEpoch int64 0+ | The broker epoch assigned by the controller.
  fenced int8 0+, tag 0 | -1 if the broker has been unfenced, 0 if no change, 1 if the broker has been fenced.
  inControlledShutdown int8 1+, tag 1 | 0 if no change, 1 if the broker is in controlled shutdown.
  logDirs []uuid 2+, tag 2 | Log directories configured in this broker which are available.
  cordonedLogDirs []uuid 3+, nullable 3+, tag 3, default null | Log directories that are cordoned or null if no change.

metadata ClearElrRecord 0, key 28, flexible 0+
  topicName string 0+, entity topicName | The name of the topic to clear ELRs for, or empty if all ELRs should be cleared.

metadata ClientQuotaRecord 0, key 14, flexible 0+
  entity []EntityData 0+ | The quota entity to alter.
    entityType string 0+ | The entity type.
    entityName string 0+, nullable 0+ | The name of the entity, or null if the default.
  key string 0+ | The quota configuration key.
  value float64 0+ | The value to set, otherwise ignored if the value is to be removed.
  remove bool 0+ | Whether the quota configuration value should be removed, otherwise set.

metadata ConfigRecord 0, key 4, flexible 0+
  resourceType int8 0+ | The type of resource this configuration applies to.
  resourceName string 0+ | The name of the resource this configuration applies to.
  name string 0+ | The name of the configuration key.
  value string 0+, nullable 0+ | The value of the configuration, or null if the it should be deleted.

metadata DelegationTokenRecord 0, key 10, flexible 0+
  owner string 0+ | The delegation token owner.
  requester string 0+ | The delegation token requester.
  renewers []string 0+ | The principals which can renew this token.
  issueTimestamp int64 0+ | The time at which this timestamp was issued.
  maxTimestamp int64 0+ | The time at which this token cannot be renewed any more.
  expirationTimestamp int64 0+ | The next time at which this token must be renewed.
  tokenId string 0+ | The token id.

metadata EndTransactionRecord 0, key 24, flexible 0+

metadata FeatureLevelRecord 0, key 12, flexible 0+
  # Note: New metadata logs and snapshots begin with a FeatureLevelRecord which specifies the
  # metadata level that is required to read them. The version of that record cannot advance
  # beyond 0, for backwards compatibility reasons.
  name string 0+ | The feature name.
  featureLevel int16 0+ | The current finalized feature level of this feature for the cluster, a value of 0 means feature not supported.

metadata FenceBrokerRecord 0, key 7, flexible 0+
  id int32 0+, entity brokerId | The broker ID to fence. It will be removed from all ISRs.
  epoch int64 0+ | The epoch of the broker to fence.

metadata NoOpRecord 0, key 20, flexible 0+

metadata PartitionChangeRecord 0-2, key 5, flexible 0+
  # Version 1 adds Directories for KIP-858.
  # Version 2 implements Eligible Leader Replicas and LastKnownElr as described in KIP-966.
  partitionId int32 0+, default -1 | The partition id.
  topicId uuid 0+ | The unique ID of this topic.
  isr []int32 0+, nullable 0+, tag 0, default null, entity brokerId | null if the ISR didn't change; the new in-sync replicas otherwise.
  leader int32 0+, tag 1, default -2, entity brokerId | -1 if there is now no leader; -2 if the leader didn't change; the new leader otherwise.
  replicas []int32 0+, nullable 0+, tag 2, default null, entity brokerId | null if the replicas didn't change; the new replicas otherwise.
  removingReplicas []int32 0+, nullable 0+, tag 3, default null, entity brokerId | null if the removing replicas didn't change; the new removing replicas otherwise.
  addingReplicas []int32 0+, nullable 0+, tag 4, default null, entity brokerId | null if the adding replicas didn't change; the new adding replicas otherwise.
  leaderRecoveryState int8 0+, tag 5, default -1 | -1 if it didn't change; 0 if the leader was elected from the ISR or recovered from an unclean election; 1 if the leader that was elected using unclean leader election and it is still recovering.
  directories []uuid 1+, nullable 1+, tag 8, default null | null if the log dirs didn't change; the new log directory for each replica otherwise.
  eligibleLeaderReplicas []int32 2+, nullable 2+, tag 6, default null, entity brokerId | null if the ELR didn't change; the new eligible leader replicas otherwise.
  lastKnownElr []int32 2+, nullable 2+, tag 7, default null, entity brokerId | null if the LastKnownElr didn't change; the last known eligible leader replicas otherwise.

metadata PartitionRecord 0-2, key 3, flexible 0+
  # Version 1 adds Directories for KIP-858
  # Version 2 implements Eligible Leader Replicas and LastKnownElr as described in KIP-966.
  partitionId int32 0+, default -1 | The partition id.
  topicId uuid 0+ | The unique ID of this topic.
  replicas []int32 0+, entity brokerId | The replicas of this partition, sorted by preferred order.
  isr []int32 0+ | The in-sync replicas of this partition
  removingReplicas []int32 0+, entity brokerId | The replicas that we are in the process of removing.
  addingReplicas []int32 0+, entity brokerId | The replicas that we are in the process of adding.
  leader int32 0+, default -1, entity brokerId | The lead replica, or -1 if there is no leader.
  leaderRecoveryState int8 0+, tag 0 | 1 if the partition is recovering from an unclean leader election; 0 otherwise.
  leaderEpoch int32 0+, default -1 | The epoch of the partition leader.
  partitionEpoch int32 0+, default -1 | An epoch that gets incremented each time we change anything in the partition.
  directories []uuid 1+ | The log directory hosting each replica, sorted in the same exact order as the Replicas field.
  eligibleLeaderReplicas []int32 2+, nullable 2+, tag 1, default null, entity brokerId | The eligible leader replicas of this partition.
  lastKnownElr []int32 2+, nullable 2+, tag 2, default null, entity brokerId | The last known eligible leader replicas of this partition.

metadata ProducerIdsRecord 0, key 15, flexible 0+
  brokerId int32 0+, entity brokerId | The ID of the requesting broker
  brokerEpoch int64 0+, default -1 | The epoch of the requesting broker
  nextProducerId int64 0+ | The next producerId that will be assigned (i.e. the first producerId in the next assigned block)

metadata RegisterBrokerRecord 0-4, key 0, flexible 0+
  brokerId int32 0+, entity brokerId | The broker id.
  isMigratingZkBroker bool 2+ | True if the broker is a ZK broker in migration mode. Otherwise, false
  incarnationId uuid 0+ | The incarnation ID of the broker process
  brokerEpoch int64 0+ | The broker epoch assigned by the controller.
  endPoints []BrokerEndpoint 0+ | The endpoints that can be used to communicate with this broker.
    name string 0+, key | The name of the endpoint.
    host string 0+ | The hostname.
    port uint16 0+ | The port.
    securityProtocol int16 0+ | The security protocol.
  features []BrokerFeature 0+ | The features on this broker
    name string 0+, key | The feature name.
    minSupportedVersion int16 0+ | The minimum supported feature level.
    maxSupportedVersion int16 0+ | The maximum supported feature level.
  rack string 0+, nullable 0+ | The broker rack.
  fenced bool 0+, default true | True if the broker is fenced.
  inControlledShutdown bool 1+ | True if the broker is in controlled shutdown.
  logDirs []uuid 3+, tag 0 | Log directories configured in this broker which are available.
  cordonedLogDirs []uuid 4+, nullable 4+, tag 1, default null | Log directories that are cordoned. This is initially null before the broker starts sending the value via its heartbeats.

metadata RegisterControllerRecord 0, key 27, flexible 0+
  controllerId int32 0+ | The controller id.
  incarnationId uuid 0+ | The incarnation ID of the controller process
  zkMigrationReady bool 0+ | Set if the required configurations for ZK migration are present.
  endPoints []ControllerEndpoint 0+ | The endpoints that can be used to communicate with this controller.
    name string 0+, key | The name of the endpoint.
    host string 0+ | The hostname.
    port uint16 0+ | The port.
    securityProtocol int16 0+ | The security protocol.
  features []ControllerFeature 0+ | The features on this controller
    name string 0+, key | The feature name.
    minSupportedVersion int16 0+ | The minimum supported feature level.
    maxSupportedVersion int16 0+ | The maximum supported feature level.

metadata RemoveAccessControlEntryRecord 0, key 19, flexible 0+
  id uuid 0+ | The ID of the AccessControlEntry to remove.

metadata RemoveDelegationTokenRecord 0, key 26, flexible 0+
  tokenId string 0+ | The tokenID to remove.

metadata RemoveTopicRecord 0, key 9, flexible 0+
  topicId uuid 0+ | The topic to remove. All associated partitions will be removed as well.

metadata RemoveUserScramCredentialRecord 0, key 22, flexible 0+
  name string 0+ | The user name.
  mechanism int8 0+ | The SCRAM mechanism.

metadata TopicRecord 0, key 2, flexible 0+
  name string 0+, entity topicName | The topic name.
  topicId uuid 0+ | The unique ID of this topic.

metadata UnfenceBrokerRecord 0, key 8, flexible 0+
  id int32 0+, entity brokerId | The broker ID to unfence.
  epoch int64 0+ | The epoch of the broker to unfence.

metadata UnregisterBrokerRecord 0, key 1, flexible 0+
  brokerId int32 0+, entity brokerId | The broker id.
  brokerEpoch int64 0+ | The broker epoch.

metadata UserScramCredentialRecord 0, key 11, flexible 0+
  name string 0+ | The user name.
  mechanism int8 0+ | The SCRAM mechanism.
  salt bytes 0+ | A random salt generated by the client.
  storedKey bytes 0+ | The key the Server uses to authenticate the Client.
  serverKey bytes 0+ | The key the Client uses to validate the Servers identity.
  iterations int32 0+ | The number of iterations used in the SCRAM credential.

metadata ZkMigrationStateRecord 0, key 21, flexible 0+
  # Version 0 adds ZkMigrationState which is used by the KRaft controller to mark the beginning and end
  # of the ZK to KRaft migration.
  # In 3.4, the defined values are: 0 (None), 1 (PreMigration), 2 (Migration), 3 (PostMigration).
  # In 3.5, the values for PreMigration and Migration were swapped: 0 (None), 2 (PreMigration), 1 (Migration), 3 (PostMigration).
  # This was done to work around the fact that we never wrote Migration or PostMigration records in 3.4
  # In 4.0, although migration is no longer supported and ZK has been removed from Kafka,
  # users might migrate from ZK to KRaft in version 3.x and then perform a rolling upgrade to 4.0.
  # Therefore, this generated code needs to be retained.
  zkMigrationState int8 0+ | One of the possible migration states.
`
