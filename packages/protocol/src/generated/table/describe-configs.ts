// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request DescribeConfigsRequest 0-4, key 32, flexible 4+, deprecated 0, listeners broker controller zkBroker
  # Version 0 was removed in Apache Kafka 4.0, Version 1 is the new baseline.
  # Version 1 adds IncludeSynonyms and removes IsDefault.
  # Version 2 is the same as version 1.
  # Version 4 enables flexible versions.
  resources []DescribeConfigsResource 0+ | The resources whose configurations we want to describe.
    resourceType int8 0+ | The resource type.
    resourceName string 0+ | The resource name.
    configurationKeys []string 0+, nullable 0+ | The configuration keys to list, or null to list all configuration keys.
  includeSynonyms bool 1+ | True if we should include all synonyms.
  includeDocumentation bool 3+ | True if we should include configuration documentation.

response DescribeConfigsResponse 0-4, key 32, flexible 4+
  # Version 0 was removed in Apache Kafka 4.0, Version 1 is the new baseline.
  # Version 1 adds ConfigSource and the synonyms.
  # Starting in version 2, on quota violation, brokers send out responses before throttling.
  # Version 4 enables flexible versions.
  throttleTimeMs int32 0+ | The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  results []DescribeConfigsResult 0+ | The results for each resource.
    errorCode int16 0+ | The error code, or 0 if we were able to successfully describe the configurations.
    errorMessage string 0+, nullable 0+ | The error message, or null if we were able to successfully describe the configurations.
    resourceType int8 0+ | The resource type.
    resourceName string 0+ | The resource name.
    configs []DescribeConfigsResourceResult 0+ | Each listed configuration.
      name string 0+ | The configuration name.
      value string 0+, nullable 0+ | The configuration value.
      readOnly bool 0+ | True if the configuration is read-only.
      isDefault bool 0 | True if the configuration is not set.
      configSource int8 1+, default -1, ignorable | The configuration source.
      isSensitive bool 0+ | True if this configuration is sensitive.
      synonyms []DescribeConfigsSynonym 1+, ignorable | The synonyms for this configuration key.
        name string 1+ | The synonym name.
        value string 1+, nullable 0+ | The synonym value.
        source int8 1+ | The synonym source.
      configType int8 3+, ignorable | The configuration data type. Type can be one of the following values - BOOLEAN, STRING, INT, SHORT, LONG, DOUBLE, LIST, CLASS, PASSWORD.
      documentation string 3+, nullable 0+, ignorable | The configuration documentation.
`
