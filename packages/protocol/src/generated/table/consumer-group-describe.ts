// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request ConsumerGroupDescribeRequest 0-1, key 69, flexible 0+, listeners broker zkBroker
  # Version 1 adds MemberType field to ConsumerGroupDescribeResponse (KIP-1099).
  # For ConsumerGroupDescribeRequest, version 1 is same as version 0.
  groupIds []string 0+, entity groupId | The ids of the groups to describe.
  includeAuthorizedOperations bool 0+ | Whether to include authorized operations.

response ConsumerGroupDescribeResponse 0-1, key 69, flexible 0+
  # Version 1 adds MemberType field (KIP-1099).
  # Supported errors:
  # - GROUP_AUTHORIZATION_FAILED (version 0+)
  # - NOT_COORDINATOR (version 0+)
  # - COORDINATOR_NOT_AVAILABLE (version 0+)
  # - COORDINATOR_LOAD_IN_PROGRESS (version 0+)
  # - INVALID_REQUEST (version 0+)
  # - INVALID_GROUP_ID (version 0+)
  # - GROUP_ID_NOT_FOUND (version 0+)
  # - TOPIC_AUTHORIZATION_FAILED (version 0+)
  struct TopicPartitions 0+
    topicId uuid 0+ | The topic ID.
    topicName string 0+, entity topicName | The topic name.
    partitions []int32 0+ | The partitions.
  struct Assignment 0+
    topicPartitions []TopicPartitions 0+ | The assigned topic-partitions to the member.
  throttleTimeMs int32 0+ | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  groups []DescribedGroup 0+ | Each described group.
    errorCode int16 0+ | The describe error, or 0 if there was no error.
    errorMessage string 0+, nullable 0+, default null | The top-level error message, or null if there was no error.
    groupId string 0+, entity groupId | The group ID string.
    groupState string 0+ | The group state string, or the empty string.
    groupEpoch int32 0+ | The group epoch.
    assignmentEpoch int32 0+ | The assignment epoch.
    assignorName string 0+ | The selected assignor.
    members []Member 0+ | The members.
      memberId string 0+ | The member ID.
      instanceId string 0+, nullable 0+, default null | The member instance ID.
      rackId string 0+, nullable 0+, default null | The member rack ID.
      memberEpoch int32 0+ | The current member epoch.
      clientId string 0+ | The client ID.
      clientHost string 0+ | The client host.
      subscribedTopicNames []string 0+, entity topicName | The subscribed topic names.
      subscribedTopicRegex string 0+, nullable 0+, default null | the subscribed topic regex otherwise or null of not provided.
      assignment Assignment 0+ | The current assignment.
      targetAssignment Assignment 0+ | The target assignment.
      memberType int8 1+, default -1, ignorable | -1 for unknown. 0 for classic member. +1 for consumer member.
    authorizedOperations int32 0+, default -2147483648 | 32-bit bitfield to represent authorized operations for this group.
`
