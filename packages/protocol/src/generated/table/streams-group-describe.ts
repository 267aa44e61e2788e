// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request StreamsGroupDescribeRequest 0, key 89, flexible 0+, listeners broker
  groupIds []string 0+, entity groupId | The ids of the groups to describe
  includeAuthorizedOperations bool 0+ | Whether to include authorized operations.

response StreamsGroupDescribeResponse 0, key 89, flexible 0+
  # Supported errors:
  # - GROUP_AUTHORIZATION_FAILED (version 0+)
  # - NOT_COORDINATOR (version 0+)
  # - COORDINATOR_NOT_AVAILABLE (version 0+)
  # - COORDINATOR_LOAD_IN_PROGRESS (version 0+)
  # - INVALID_REQUEST (version 0+)
  # - INVALID_GROUP_ID (version 0+)
  # - GROUP_ID_NOT_FOUND (version 0+)
  # - TOPIC_AUTHORIZATION_FAILED (version 0+)
  struct Endpoint 0+
    host string 0+ | host of the endpoint
    port uint16 0+ | port of the endpoint
  struct TaskOffset 0+
    subtopologyId string 0+ | The subtopology identifier.
    partition int32 0+ | The partition.
    offset int64 0+ | The offset.
  struct Assignment 0+
    activeTasks []TaskIds 0+ | Active tasks for this client.
    standbyTasks []TaskIds 0+ | Standby tasks for this client.
    warmupTasks []TaskIds 0+ | Warm-up tasks for this client.
  struct TaskIds 0+
    subtopologyId string 0+ | The subtopology identifier.
    partitions []int32 0+ | The partitions of the input topics processed by this member.
  struct KeyValue 0+
    key string 0+ | key of the config
    value string 0+ | value of the config
  struct TopicInfo 0+
    name string 0+, entity topicName | The name of the topic.
    partitions int32 0+ | The number of partitions in the topic. Can be 0 if no specific number of partitions is enforced. Always 0 for changelog topics.
    replicationFactor int16 0+ | The replication factor of the topic. Can be 0 if the default replication factor should be used.
    topicConfigs []KeyValue 0+ | Topic-level configurations as key-value pairs.
  throttleTimeMs int32 0+ | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  groups []DescribedGroup 0+ | Each described group.
    errorCode int16 0+ | The describe error, or 0 if there was no error.
    errorMessage string 0+, nullable 0+, default null | The top-level error message, or null if there was no error.
    groupId string 0+, entity groupId | The group ID string.
    groupState string 0+ | The group state string, or the empty string.
    groupEpoch int32 0+ | The group epoch.
    assignmentEpoch int32 0+ | The assignment epoch.
    topology Topology 0+, nullable 0+, default null | The topology metadata currently initialized for the streams application. Can be null in case of a describe error.
      epoch int32 0+ | The epoch of the currently initialized topology for this group.
      subtopologies []Subtopology 0+, nullable 0+, default null | The subtopologies of the streams application. This contains the configured subtopologies, where the number of partitions are set and any regular expressions are resolved to actual topics. Null if the group is uninitialized, source topics are missing or incorrectly partitioned.
        subtopologyId string 0+ | String to uniquely identify the subtopology.
        sourceTopics []string 0+, entity topicName | The topics the subtopology reads from.
        repartitionSinkTopics []string 0+, entity topicName | The repartition topics the subtopology writes to.
        stateChangelogTopics []TopicInfo 0+ | The set of state changelog topics associated with this subtopology. Created automatically.
        repartitionSourceTopics []TopicInfo 0+ | The set of source topics that are internally created repartition topics. Created automatically.
    members []Member 0+ | The members.
      memberId string 0+ | The member ID.
      memberEpoch int32 0+ | The member epoch.
      instanceId string 0+, nullable 0+, default null | The member instance ID for static membership.
      rackId string 0+, nullable 0+, default null | The rack ID.
      clientId string 0+ | The client ID.
      clientHost string 0+ | The client host.
      topologyEpoch int32 0+ | The epoch of the topology on the client.
      processId string 0+ | Identity of the streams instance that may have multiple clients.
      userEndpoint Endpoint 0+, nullable 0+, default null | User-defined endpoint for Interactive Queries. Null if not defined for this client.
      clientTags []KeyValue 0+ | Used for rack-aware assignment algorithm.
      taskOffsets []TaskOffset 0+ | Cumulative changelog offsets for tasks.
      taskEndOffsets []TaskOffset 0+ | Cumulative changelog end offsets for tasks.
      assignment Assignment 0+ | The current assignment.
      targetAssignment Assignment 0+ | The target assignment.
      isClassic bool 0+ | True for classic members that have not been upgraded yet.
    authorizedOperations int32 0+, default -2147483648 | 32-bit bitfield to represent authorized operations for this group.
`
