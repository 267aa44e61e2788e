// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `coordinator-key ConsumerGroupCurrentMemberAssignmentKey 0, key 8
  groupId string 0 | The group id.
  memberId string 0 | The member id.

coordinator-value ConsumerGroupCurrentMemberAssignmentValue 0, key 8, flexible 0+
  struct TopicPartitions 0+
    topicId uuid 0+ | The topic Id.
    partitions []int32 0+ | The partition Ids.
    assignmentEpochs []int32 0+, nullable 0+, tag 0 | The epoch at which the partition was assigned to the member. Used to fence zombie commits requests. Of the same length as Partitions.
  memberEpoch int32 0+ | The current member epoch that is expected from the member in the heartbeat request.
  previousMemberEpoch int32 0+ | If the last epoch bump is lost before reaching the member, the member will retry with the previous epoch.
  state int8 0+ | The member state. See MemberState for the possible values.
  assignedPartitions []TopicPartitions 0+ | The partitions assigned to (or owned by) this member.
  partitionsPendingRevocation []TopicPartitions 0+ | The partitions that must be revoked by this member.

coordinator-key ConsumerGroupMemberMetadataKey 0, key 5
  groupId string 0 | The group id.
  memberId string 0 | The member id.

coordinator-value ConsumerGroupMemberMetadataValue 0, key 5, flexible 0+
  instanceId string 0+, nullable 0+ | The (optional) instance id.
  rackId string 0+, nullable 0+ | The (optional) rack id.
  clientId string 0+ | The client id.
  clientHost string 0+ | The client host.
  subscribedTopicNames []string 0+ | The list of subscribed topic names.
  subscribedTopicRegex string 0+, nullable 0+ | The subscribed topic regular expression.
  rebalanceTimeoutMs int32 0+, default -1 | The rebalance timeout.
  serverAssignor string 0+, nullable 0+ | The server assignor to use; or null if not used.
  classicMemberMetadata ClassicMemberMetadata 0+, nullable 0+, tag 0 | The classic member metadata which includes the supported protocols of the consumer if it uses the classic protocol. The metadata is null if the consumer uses the consumer protocol.
    sessionTimeoutMs int32 0+ | The session timeout if the consumer uses the classic protocol.
    supportedProtocols []ClassicProtocol 0+ | The list of protocols that the member supports if the consumer uses the classic protocol.
      name string 0+ | The protocol name.
      metadata bytes 0+ | The protocol metadata.

coordinator-key ConsumerGroupMetadataKey 0, key 3
  groupId string 0 | The group id.

coordinator-value ConsumerGroupMetadataValue 0, key 3, flexible 0+
  # The MetadataHash is added in 4.1 (KIP-1101). It's used to track
  # subscribed topics in the group. When subscribed topics change,
  # like partition count or rack change, the hash will be different.
  # It indicates that the group should be rebalanced.
  epoch int32 0+ | The group epoch.
  metadataHash int64 0+, tag 0 | The hash of all topics in the group.

coordinator-key ConsumerGroupPartitionMetadataKey 0, key 4
  # This message is replaced by ConsumerGroupMetadataValue#MetadataHash
  # in 4.1 (KIP-1101).
  groupId string 0 | The group id.

coordinator-value ConsumerGroupPartitionMetadataValue 0, key 4, flexible 0+
  # This message is replaced by ConsumerGroupMetadataValue#MetadataHash
  # in 4.1 (KIP-1101).
  topics []TopicMetadata 0+ | The list of topic metadata.
    topicId uuid 0+ | The topic id.
    topicName string 0+ | The topic name.
    numPartitions int32 0+ | The number of partitions of the topic.
    partitionMetadata []PartitionMetadata 0+ | Deprecated: this field is not used after 4.0. Partitions mapped to a set of racks. If the rack information is unavailable for all the partitions, an empty list is stored.
      partition int32 0+ | The partition number.
      racks []string 0+ | The set of racks that the partition is mapped to.

coordinator-key ConsumerGroupRegularExpressionKey 0, key 16
  groupId string 0 | The group id.
  regularExpression string 0 | The regular expression.

coordinator-value ConsumerGroupRegularExpressionValue 0, key 16, flexible 0+
  topics []string 0+
  version int64 0+
  timestamp int64 0+

coordinator-key ConsumerGroupTargetAssignmentMemberKey 0, key 7
  groupId string 0 | The group id.
  memberId string 0 | The member id.

coordinator-value ConsumerGroupTargetAssignmentMemberValue 0, key 7, flexible 0+
  topicPartitions []TopicPartition 0+ | The assigned partitions.
    topicId uuid 0+ | The topic id.
    partitions []int32 0+ | The partition indexes.

coordinator-key ConsumerGroupTargetAssignmentMetadataKey 0, key 6
  groupId string 0 | The group id.

coordinator-value ConsumerGroupTargetAssignmentMetadataValue 0, key 6, flexible 0+
  # Added in 4.3 (KIP-1263).
  assignmentEpoch int32 0+ | The assignment epoch.
  assignmentTimestamp int64 0+, tag 0, ignorable | The time at which the assignment calculation finished.

coordinator-key GroupMetadataKey 0, key 2
  group string 0 | The group id.

coordinator-value GroupMetadataValue 0-4, key 2, flexible 4+
  # Version 4 is the first flexible version.
  # KIP-915: bumping the version will no longer make this record backward compatible.
  # We suggest to add/remove only tagged fields to maintain backward compatibility.
  struct MemberMetadata 0+
    memberId string 0+ | The member id.
    groupInstanceId string 3+, nullable 3+, default null, ignorable | The group instance id.
    clientId string 0+ | The client id.
    clientHost string 0+ | The client host.
    rebalanceTimeout int32 1+, default -1, ignorable | The rebalance timeout.
    sessionTimeout int32 0+ | The session timeout.
    subscription bytes 0+ | The subscription.
    assignment bytes 0+ | The assignment.
  protocolType string 0+ | The protocol type.
  generation int32 0+ | The generation id.
  protocol string 0+, nullable 0+ | The protocol name.
  leader string 0+, nullable 0+ | The leader id.
  currentStateTimestamp int64 2+, default -1, ignorable | The timestamp of the last state change.
  members []MemberMetadata 0+ | The group members.

coordinator-key LegacyOffsetCommitKey 0, key 0
  group string 0 | The consumer group id.
  topic string 0 | The topic name.
  partition int32 0 | The topic partition index.

coordinator-value LegacyOffsetCommitValue 0, key 0
  offset int64 0 | The offset that the consumer wants to store (for this partition).
  metadata string 0 | Any metadata the client wants to keep.
  commitTimestamp int64 0 | The time at which the commit was added to the log.

coordinator-key OffsetCommitKey 0, key 1
  group string 0 | The consumer group id.
  topic string 0 | The topic name.
  partition int32 0 | The topic partition index.

coordinator-value OffsetCommitValue 0-4, key 1, flexible 4+
  # Version 4 is the first flexible version.
  # KIP-915: bumping the version will no longer make this record backward compatible.
  # We suggest to add/remove only tagged fields to maintain backward compatibility.
  offset int64 0+ | The offset that the consumer wants to store (for this partition).
  leaderEpoch int32 3+, default -1, ignorable | The leader epoch of the last consumed record.
  metadata string 0+ | Any metadata the client wants to keep.
  commitTimestamp int64 0+ | The time at which the commit was added to the log.
  expireTimestamp int64 1, default -1, ignorable | The time at which the offset will expire.
  topicId uuid 4+, tag 0, ignorable | The topic id of the committed offset.

coordinator-key ShareGroupCurrentMemberAssignmentKey 0, key 14
  groupId string 0 | The group id.
  memberId string 0 | The member id.

coordinator-value ShareGroupCurrentMemberAssignmentValue 0, key 14, flexible 0+
  struct TopicPartitions 0+
    topicId uuid 0+ | The topic Id.
    partitions []int32 0+ | The partition Ids.
  memberEpoch int32 0+ | The current member epoch that is expected from the member in the heartbeat request.
  previousMemberEpoch int32 0+ | If the last epoch bump is lost before reaching the member, the member will retry with the previous epoch.
  state int8 0+ | The member state. See MemberState for the possible values.
  assignedPartitions []TopicPartitions 0+ | The partitions assigned to (or owned by) this member.

coordinator-key ShareGroupMemberMetadataKey 0, key 10
  groupId string 0 | The group id.
  memberId string 0 | The member id.

coordinator-value ShareGroupMemberMetadataValue 0, key 10, flexible 0+
  rackId string 0+, nullable 0+ | The (optional) rack id.
  clientId string 0+ | The client id.
  clientHost string 0+ | The client host.
  subscribedTopicNames []string 0+ | The list of subscribed topic names.

coordinator-key ShareGroupMetadataKey 0, key 11
  groupId string 0 | The group id.

coordinator-value ShareGroupMetadataValue 0, key 11, flexible 0+
  epoch int32 0+ | The group epoch.
  metadataHash int64 0+ | The hash of all topics in the group.

coordinator-key ShareGroupStatePartitionMetadataKey 0, key 15
  groupId string 0 | The group id.

coordinator-value ShareGroupStatePartitionMetadataValue 0, key 15, flexible 0+
  struct TopicPartitionsInfo 0+
    topicId uuid 0+ | The topic identifier.
    topicName string 0+ | The topic name.
    partitions []int32 0+ | The partitions.
  struct TopicInfo 0+
    topicId uuid 0+ | The topic identifier.
    topicName string 0+ | The topic name.
  initializingTopics []TopicPartitionsInfo 0+ | The topic-partitions whose share-group state is being initialized.
  initializedTopics []TopicPartitionsInfo 0+ | The topics with initialized share-group state.
  deletingTopics []TopicInfo 0+ | The topics whose share-group state is being deleted.

coordinator-key ShareGroupTargetAssignmentMemberKey 0, key 13
  groupId string 0 | The group id.
  memberId string 0 | The member id.

coordinator-value ShareGroupTargetAssignmentMemberValue 0, key 13, flexible 0+
  topicPartitions []TopicPartition 0+ | The assigned partitions.
    topicId uuid 0+ | The topic id.
    partitions []int32 0+ | The partition indexes.

coordinator-key ShareGroupTargetAssignmentMetadataKey 0, key 12
  groupId string 0 | The group id.

coordinator-value ShareGroupTargetAssignmentMetadataValue 0, key 12, flexible 0+
  # Added in 4.3 (KIP-1263).
  assignmentEpoch int32 0+ | The assignment epoch.
  assignmentTimestamp int64 0+, tag 0, ignorable | The time at which the assignment calculation finished.

coordinator-key StreamsGroupCurrentMemberAssignmentKey 0, key 22
  groupId string 0 | The group ID.
  memberId string 0 | The member ID.

coordinator-value StreamsGroupCurrentMemberAssignmentValue 0, key 22, flexible 0+
  struct TaskIds 0+
    subtopologyId string 0+ | The subtopology ID.
    partitions []int32 0+ | The partitions of the input topics processed by this member.
    assignmentEpochs []int32 0+, nullable 0+, tag 0 | The epoch at which the partition was assigned to the member. Used to fence zombie commits requests. Of the same length as Partitions. Only defined for active tasks.
  memberEpoch int32 0+ | The current member epoch that is expected from the member in the heartbeat request.
  previousMemberEpoch int32 0+ | If the last epoch bump is lost before reaching the member, the member will retry with the previous epoch.
  state int8 0+ | The member state. See StreamsGroupMember.MemberState for the possible values.
  activeTasks []TaskIds 0+ | Currently assigned active tasks for this streams client.
  standbyTasks []TaskIds 0+ | Currently assigned standby tasks for this streams client.
  warmupTasks []TaskIds 0+ | Currently assigned warm-up tasks for this streams client.
  activeTasksPendingRevocation []TaskIds 0+ | The active tasks that must be revoked by this member.
  standbyTasksPendingRevocation []TaskIds 0+ | The standby tasks that must be revoked by this member.
  warmupTasksPendingRevocation []TaskIds 0+ | The warmup tasks that must be revoked by this member.

coordinator-key StreamsGroupMemberMetadataKey 0, key 19
  groupId string 0 | The group ID.
  memberId string 0 | The member ID.

coordinator-value StreamsGroupMemberMetadataValue 0, key 19, flexible 0+
  struct Endpoint 0+
    host string 0+ | The host of the endpoint.
    port uint16 0+ | The port of the endpoint.
  struct KeyValue 0+
    key string 0+ | The key of the config.
    value string 0+ | the value of the config.
  instanceId string 0+, nullable 0+ | The (optional) instance ID for static membership.
  rackId string 0+, nullable 0+ | The (optional) rack ID.
  clientId string 0+ | The client ID.
  clientHost string 0+ | The client host.
  rebalanceTimeoutMs int32 0+, default -1 | The rebalance timeout.
  topologyEpoch int32 0+ | The epoch of the topology.
  processId string 0+ | Identity of the streams instance that may have multiple consumers.
  userEndpoint Endpoint 0+, nullable 0+, default null | User-defined endpoint for running interactive queries on this instance.
  clientTags []KeyValue 0+ | Used for rack-aware assignment algorithm.

coordinator-key StreamsGroupMetadataKey 0, key 17
  groupId string 0 | The group ID.

coordinator-value StreamsGroupMetadataValue 0, key 17, flexible 0+
  struct LastAssignmentConfig 0+
    key string 0+ | Key of the config.
    value string 0+ | Value of the config.
  epoch int32 0+ | The group epoch.
  metadataHash int64 0+ | The hash of all topics in the group.
  validatedTopologyEpoch int32 0+, tag 0, default -1 | The topology epoch whose topics are validated to be present in a valid configuration in the metadata.
  lastAssignmentConfigs []LastAssignmentConfig 0+, nullable 0+, tag 1 | The last used configuration parameters as key-value pairs.

coordinator-key StreamsGroupTargetAssignmentMemberKey 0, key 21
  groupId string 0 | The group ID.
  memberId string 0 | The member ID.

coordinator-value StreamsGroupTargetAssignmentMemberValue 0, key 21, flexible 0+
  struct TaskIds 0+
    subtopologyId string 0+ | The subtopology ID.
    partitions []int32 0+ | The partitions of the input topics processed by this member.
  activeTasks []TaskIds 0+ | Currently assigned active tasks for this streams client.
  standbyTasks []TaskIds 0+ | Currently assigned standby tasks for this streams client.
  warmupTasks []TaskIds 0+ | Currently assigned warm-up tasks for this streams client.

coordinator-key StreamsGroupTargetAssignmentMetadataKey 0, key 20
  groupId string 0 | The group ID.

coordinator-value StreamsGroupTargetAssignmentMetadataValue 0, key 20, flexible 0+
  # Added in 4.3 (KIP-1263).
  assignmentEpoch int32 0+ | The assignment epoch.
  assignmentTimestamp int64 0+, tag 0, ignorable | The time at which the assignment calculation finished.

coordinator-key StreamsGroupTopologyKey 0, key 23
  groupId string 0 | The group ID.

coordinator-value StreamsGroupTopologyValue 0, key 23, flexible 0+
  struct TopicConfig 0+
    key string 0+ | The key of the topic-level configuration.
    value string 0+ | The value of the topic-level configuration.
  struct TopicInfo 0+
    name string 0+ | The name of the topic.
    partitions int32 0+ | The number of partitions in the topic. Can be 0 if no specific number of partitions is enforced. Always 0 for changelog topics.
    replicationFactor int16 0+ | The replication factor of the topic. Can be 0 if the default replication factor should be used.
    topicConfigs []TopicConfig 0+ | Topic-level configurations as key-value pairs.
  epoch int32 0+ | The epoch of the topology.
  subtopologies []Subtopology 0+ | The sub-topologies of the streams application.
    subtopologyId string 0+ | String to uniquely identify the subtopology.
    sourceTopics []string 0+ | The topics the topology reads from.
    sourceTopicRegex []string 0+ | Regular expressions identifying topics the subtopology reads from.
    stateChangelogTopics []TopicInfo 0+ | The set of state changelog topics associated with this subtopology.
    repartitionSinkTopics []string 0+ | The repartition topics the subtopology writes to.
    repartitionSourceTopics []TopicInfo 0+ | The set of source topics that are internally created repartition topics.
    copartitionGroups []CopartitionGroup 0+ | A subset of source topics that must be copartitioned.
      sourceTopics []int16 0+ | The topics the topology reads from. Index into the array on the subtopology level.
      sourceTopicRegex []int16 0+ | Regular expressions identifying topics the subtopology reads from. Index into the array on the subtopology level.
      repartitionSourceTopics []int16 0+ | The set of source topics that are internally created repartition topics. Index into the array on the subtopology level.
`
