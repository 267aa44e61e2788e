// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `data DefaultPrincipalData 0, flexible 0+
  # The encoding format for default Kafka principal in
  # org.apache.kafka.common.security.authenticator.DefaultKafkaPrincipalBuilder.
  type string 0+ | The principal type.
  name string 0+ | The principal name.
  tokenAuthenticated bool 0+ | Whether the principal was authenticated by a delegation token on the forwarding broker.
`
