// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request AlterClientQuotasRequest 0-1, key 49, flexible 1+, listeners broker controller zkBroker
  # Version 1 enables flexible versions.
  entries []EntryData 0+ | The quota configuration entries to alter.
    entity []EntityData 0+ | The quota entity to alter.
      entityType string 0+ | The entity type.
      entityName string 0+, nullable 0+ | The name of the entity, or null if the default.
    ops []OpData 0+ | An individual quota configuration entry to alter.
      key string 0+ | The quota configuration key.
      value float64 0+ | The value to set, otherwise ignored if the value is to be removed.
      remove bool 0+ | Whether the quota configuration value should be removed, otherwise set.
  validateOnly bool 0+ | Whether the alteration should be validated, but not performed.

response AlterClientQuotasResponse 0-1, key 49, flexible 1+
  # Version 1 enables flexible versions.
  throttleTimeMs int32 0+ | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  entries []EntryData 0+ | The quota configuration entries to alter.
    errorCode int16 0+ | The error code, or \`0\` if the quota alteration succeeded.
    errorMessage string 0+, nullable 0+ | The error message, or \`null\` if the quota alteration succeeded.
    entity []EntityData 0+ | The quota entity to alter.
      entityType string 0+ | The entity type.
      entityName string 0+, nullable 0+ | The name of the entity, or null if the default.
`
