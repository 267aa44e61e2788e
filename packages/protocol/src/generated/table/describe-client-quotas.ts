// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request DescribeClientQuotasRequest 0-1, key 48, flexible 1+, listeners broker zkBroker
  # Version 1 enables flexible versions.
  components []ComponentData 0+ | Filter components to apply to quota entities.
    entityType string 0+ | The entity type that the filter component applies to.
    matchType int8 0+ | How to match the entity {0 = exact name, 1 = default name, 2 = any specified name}.
    match string 0+, nullable 0+ | The string to match against, or null if unused for the match type.
  strict bool 0+ | Whether the match is strict, i.e. should exclude entities with unspecified entity types.

response DescribeClientQuotasResponse 0-1, key 48, flexible 1+
  # Version 1 enables flexible versions.
  throttleTimeMs int32 0+ | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  errorCode int16 0+ | The error code, or \`0\` if the quota description succeeded.
  errorMessage string 0+, nullable 0+ | The error message, or \`null\` if the quota description succeeded.
  entries []EntryData 0+, nullable 0+ | A result entry.
    entity []EntityData 0+ | The quota entity description.
      entityType string 0+ | The entity type.
      entityName string 0+, nullable 0+ | The entity name, or null if the default.
    values []ValueData 0+ | The quota values for the entity.
      key string 0+ | The quota configuration key.
      value float64 0+ | The quota configuration value.
`
