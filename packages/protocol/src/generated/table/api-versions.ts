// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request ApiVersionsRequest 0-4, key 18, flexible 3+, listeners broker controller zkBroker
  # Versions 0 through 2 of ApiVersionsRequest are the same.
  # Version 3 is the first flexible version and adds ClientSoftwareName and ClientSoftwareVersion.
  # Version 4 fixes KAFKA-17011, which blocked SupportedFeatures.MinVersion in the response from being 0.
  clientSoftwareName string 3+, ignorable | The name of the client.
  clientSoftwareVersion string 3+, ignorable | The version of the client.

response ApiVersionsResponse 0-4, key 18, flexible 3+
  # Version 1 adds throttle time to the response.
  # Starting in version 2, on quota violation, brokers send out responses before throttling.
  # Version 3 is the first flexible version. Tagged fields are only supported in the body but
  # not in the header. The length of the header must not change in order to guarantee the
  # backward compatibility.
  # Starting from Apache Kafka 2.4 (KIP-511), ApiKeys field is populated with the supported
  # versions of the ApiVersionsRequest when an UNSUPPORTED_VERSION error is returned.
  # Version 4 fixes KAFKA-17011, which blocked SupportedFeatures.MinVersion from being 0.
  errorCode int16 0+ | The top-level error code.
  apiKeys []ApiVersion 0+ | The APIs supported by the broker.
    apiKey int16 0+, key | The API index.
    minVersion int16 0+ | The minimum supported version, inclusive.
    maxVersion int16 0+ | The maximum supported version, inclusive.
  throttleTimeMs int32 1+, ignorable | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  supportedFeatures []SupportedFeatureKey 3+, tag 0, ignorable | Features supported by the broker. Note: in v0-v3, features with MinSupportedVersion = 0 are omitted.
    name string 3+, key | The name of the feature.
    minVersion int16 3+ | The minimum supported version for the feature.
    maxVersion int16 3+ | The maximum supported version for the feature.
  finalizedFeaturesEpoch int64 3+, tag 1, default -1, ignorable | The monotonically increasing epoch for the finalized features information. Valid values are >= 0. A value of -1 is special and represents unknown epoch.
  finalizedFeatures []FinalizedFeatureKey 3+, tag 2, ignorable | List of cluster-wide finalized features. The information is valid only if FinalizedFeaturesEpoch >= 0.
    name string 3+, key | The name of the feature.
    maxVersionLevel int16 3+ | The cluster-wide finalized max version level for the feature.
    minVersionLevel int16 3+ | The cluster-wide finalized min version level for the feature.
  zkMigrationReady bool 3+, tag 3, ignorable | Set by a KRaft controller if the required configurations for ZK migration are present.
`
