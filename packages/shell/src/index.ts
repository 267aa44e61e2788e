export type { Io } from './command.ts'
export { type Envelope, formatEnvelope, parseEnvelope, type TextParts } from './envelope.ts'
export { exit, type ExitCode } from './exit.ts'
export { main } from './main.ts'
