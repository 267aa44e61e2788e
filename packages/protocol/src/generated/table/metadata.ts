// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request MetadataRequest 0-13, key 3, flexible 9+, deprecated 0-3, listeners broker zkBroker
  # In version 0, an empty array indicates "request metadata for all topics."  In version 1 and
  # higher, an empty array indicates "request metadata for no topics," and a null array is used to
  # indicate "request metadata for all topics."
  # Version 2 and 3 are the same as version 1.
  # Version 4 adds AllowAutoTopicCreation.
  # Starting in version 8, authorized operations can be requested for cluster and topic resource.
  # Version 9 is the first flexible version.
  # Version 10 adds topicId and allows name field to be null. However, this functionality was not implemented on the server.
  # Versions 10 and 11 should not use the topicId field or set topic name to null.
  # Version 11 deprecates IncludeClusterAuthorizedOperations field. This is now exposed
  # by the DescribeCluster API (KIP-700).
  # Version 12 supports topic Id.
  # Version 13 supports top-level error code in the response.
  topics []MetadataRequestTopic 0+, nullable 1+ | The topics to fetch metadata for.
    topicId uuid 10+, ignorable | The topic id.
    name string 0+, nullable 10+, entity topicName | The topic name.
  allowAutoTopicCreation bool 4+, default true | If this is true, the broker may auto-create topics that we requested which do not already exist, if it is configured to do so.
  includeClusterAuthorizedOperations bool 8-10 | Whether to include cluster authorized operations.
  includeTopicAuthorizedOperations bool 8+ | Whether to include topic authorized operations.

response MetadataResponse 0-13, key 3, flexible 9+
  # Version 1 adds fields for the rack of each broker, the controller id, and whether or not the topic is internal.
  # Version 2 adds the cluster ID field.
  # Version 3 adds the throttle time.
  # Version 4 is the same as version 3.
  # Version 5 adds a per-partition offline_replicas field. This field specifies
  # the list of replicas that are offline.
  # Starting in version 6, on quota violation, brokers send out responses before throttling.
  # Version 7 adds the leader epoch to the partition metadata.
  # Starting in version 8, brokers can send authorized operations for topic and cluster.
  # Version 9 is the first flexible version.
  # Version 10 adds topicId.
  # Version 11 deprecates ClusterAuthorizedOperations. This is now exposed
  # by the DescribeCluster API (KIP-700).
  # Version 12 supports topicId.
  # Version 13 supports top-level error code in the response.
  throttleTimeMs int32 3+, ignorable | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  brokers []MetadataResponseBroker 0+ | A list of brokers present in the cluster.
    nodeId int32 0+, entity brokerId, key | The broker ID.
    host string 0+ | The broker hostname.
    port int32 0+ | The broker port.
    rack string 1+, nullable 1+, default null, ignorable | The rack of the broker, or null if it has not been assigned to a rack.
  clusterId string 2+, nullable 2+, default null, ignorable | The cluster ID that responding broker belongs to.
  controllerId int32 1+, default -1, entity brokerId, ignorable | The ID of the controller broker.
  topics []MetadataResponseTopic 0+ | Each topic in the response.
    errorCode int16 0+ | The topic error, or 0 if there was no error.
    name string 0+, nullable 12+, entity topicName, key | The topic name. Null for non-existing topics queried by ID. This is never null when ErrorCode is zero. One of Name and TopicId is always populated.
    topicId uuid 10+, ignorable | The topic id. Zero for non-existing topics queried by name. This is never zero when ErrorCode is zero. One of Name and TopicId is always populated.
    isInternal bool 1+, ignorable | True if the topic is internal.
    partitions []MetadataResponsePartition 0+ | Each partition in the topic.
      errorCode int16 0+ | The partition error, or 0 if there was no error.
      partitionIndex int32 0+ | The partition index.
      leaderId int32 0+, entity brokerId | The ID of the leader broker.
      leaderEpoch int32 7+, default -1, ignorable | The leader epoch of this partition.
      replicaNodes []int32 0+, entity brokerId | The set of all nodes that host this partition.
      isrNodes []int32 0+, entity brokerId | The set of nodes that are in sync with the leader for this partition.
      offlineReplicas []int32 5+, entity brokerId, ignorable | The set of offline replicas of this partition.
    topicAuthorizedOperations int32 8+, default -2147483648 | 32-bit bitfield to represent authorized operations for this topic.
  clusterAuthorizedOperations int32 8-10, default -2147483648 | 32-bit bitfield to represent authorized operations for this cluster.
  errorCode int16 13+, ignorable | The top-level error code, or 0 if there was no error.
`
