export type { ApiName } from '../apis.ts'
export { brokerSignatures, type BrokerSignature } from './broker-signatures.ts'
export { checkVersion, releaseOf, type BrokerVersion } from './check-version.ts'
export { systemClock, type Clock } from './clock.ts'
export type { ConnectOptions } from './connect.ts'
export {
  openConnection,
  type Connection,
  type ConnectionOptions,
  type SendBytesOptions,
  type SendOptions,
  type ThrottleEvent,
} from './connection.ts'
export type { FrameEvent, FrameHook } from './frame-hook.ts'
export { defaultMaxFrameBytes, type FrameMemory, type FrameOptions, FrameReader, frameSizeBytes } from './frames.ts'
export type { ClientSoftware } from './handshake.ts'
export { startSasl } from './sasl.ts'
export type { OAuthToken } from './sasl-oauth.ts'
export type {
  CustomSaslOptions,
  OAuthOptions,
  Password,
  PlainOptions,
  SaslExchange,
  SaslOptions,
  ScramOptions,
} from './sasl.ts'
export { saltPassword, signScram, type ScramMechanism } from './scram.ts'
export { dialSocket } from './socket.ts'
export type { TlsOptions } from './tls-options.ts'
export type { Dial, DialTarget, Transport } from './transport.ts'
export { headersOf, type ApiRange } from './version-choice.ts'
