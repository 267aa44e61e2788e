export type * from './backend.ts'
export type * from './message.ts'
export type * from './serde.ts'
export * from './errors.ts'
export * from './provider.ts'
export * from './rows.ts'
export { type ConfigFile, configHome, findConfig, kindOf, listConfigs } from './config.ts'
export { createDefaults, type Defaults, kafiSettings } from './defaults.ts'
export { type Document, type Environment, parseDocument, readDocument } from './document.ts'
export { parseDuration, parseMoment } from './duration.ts'
export { createLogger, type LogEntry, type Logger, type LogLevel, silent } from './log.ts'
export { didYouMean, nearest } from './nearest.ts'
export { createPlainSerde, type PlainSerde } from './plain-serde.ts'
export { looksSecret, redact, redactText } from './redact.ts'
export { Registry, registry, type SerdeName, type SerdeTypes, type StorageExtensions } from './registry.ts'
export { isSecret, type Secret, secret } from './secret.ts'
export {
  type ResolvedStorage,
  type ResolveOptions,
  resolveStorage,
  schemaRegistrySettings,
  type StorageConfig,
} from './storage-config.ts'
