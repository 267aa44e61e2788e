// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request UpdateFeaturesRequest 0-2, key 57, flexible 0+, listeners broker controller zkBroker
  # Version 1 adds validate only field.
  # Version 2 changes the response to not return feature level results.
  timeoutMs int32 0+, default 60000 | How long to wait in milliseconds before timing out the request.
  featureUpdates []FeatureUpdateKey 0+ | The list of updates to finalized features.
    feature string 0+, key | The name of the finalized feature to be updated.
    maxVersionLevel int16 0+ | The new maximum version level for the finalized feature. A value >= 1 is valid. A value < 1, is special, and can be used to request the deletion of the finalized feature.
    allowDowngrade bool 0 | DEPRECATED in version 1 (see DowngradeType). When set to true, the finalized feature version level is allowed to be downgraded/deleted. The downgrade request will fail if the new maximum version level is a value that's not lower than the existing maximum finalized version level.
    upgradeType int8 1+, default 1 | Determine which type of upgrade will be performed: 1 will perform an upgrade only (default), 2 is safe downgrades only (lossless), 3 is unsafe downgrades (lossy).
  validateOnly bool 1+ | True if we should validate the request, but not perform the upgrade or downgrade.

response UpdateFeaturesResponse 0-2, key 57, flexible 0+
  throttleTimeMs int32 0+ | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  errorCode int16 0+ | The top-level error code, or \`0\` if there was no top-level error.
  errorMessage string 0+, nullable 0+ | The top-level error message, or \`null\` if there was no top-level error.
  results []UpdatableFeatureResult 0-1, ignorable | Results for each feature update.
    feature string 0+, key | The name of the finalized feature.
    errorCode int16 0+ | The feature update error code or \`0\` if the feature update succeeded.
    errorMessage string 0+, nullable 0+ | The feature update error, or \`null\` if the feature update succeeded.
`
