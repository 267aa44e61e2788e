// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
export const text = `request ControllerRegistrationRequest 0, key 70, flexible 0+, listeners controller
  controllerId int32 0+ | The ID of the controller to register.
  incarnationId uuid 0+ | The controller incarnation ID, which is unique to each process run.
  zkMigrationReady bool 0+ | Set if the required configurations for ZK migration are present.
  listeners []Listener 0+ | The listeners of this controller.
    name string 0+, key | The name of the endpoint.
    host string 0+ | The hostname.
    port uint16 0+ | The port.
    securityProtocol int16 0+ | The security protocol.
  features []Feature 0+ | The features on this controller.
    name string 0+, key | The feature name.
    minSupportedVersion int16 0+ | The minimum supported feature level.
    maxSupportedVersion int16 0+ | The maximum supported feature level.

response ControllerRegistrationResponse 0, key 70, flexible 0+
  throttleTimeMs int32 0+ | Duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota.
  errorCode int16 0+ | The response error code.
  errorMessage string 0+, nullable 0+ | The response error message, or null if there was no error.
`
