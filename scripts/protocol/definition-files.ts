import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MessageDefinition } from '@kafi/protocol/definition-language'
import { parseDefinitions } from '@kafi/protocol/definition-language'
import { printMessage } from './definition-printer.ts'
import type { KafkaMessage } from './kafka-json.ts'

/** A file of `definitions/`: the request and the response of an API, or a family of records. */
export interface DefinitionFile {
  /** Its name without the ending, as `metadata`. */
  readonly name: string
  readonly messages: readonly MessageDefinition[]
}

const licence = `# Names, types, versions and texts are taken from the message definitions of Apache Kafka
# (Copyright The Apache Software Foundation, Apache License 2.0; see NOTICE), and merged over releases.
`

/** Families of what lies among the requests and responses. */
const families: Readonly<Record<string, string>> = {
  RequestHeader: 'headers',
  ResponseHeader: 'headers',
  ConsumerProtocolAssignment: 'consumer-protocol',
  ConsumerProtocolSubscription: 'consumer-protocol',
  DefaultPrincipalData: 'principal',
}

/** The name of an API or a message with hyphens: `DescribeLogDirs` is `describe-log-dirs`. */
export function hyphenate(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase()
}

/** Which file each message belongs to. */
export function sortMessages(messages: readonly KafkaMessage[]): DefinitionFile[] {
  const files = new Map<string, MessageDefinition[]>()
  for (const message of messages) {
    const name = fileOf(message)
    files.set(name, [...(files.get(name) ?? []), message.definition])
  }
  return [...files].map(([name, messages]) => ({ name, messages })).sort((a, b) => (a.name < b.name ? -1 : 1))
}

function fileOf({ family, definition: { name, kind } }: KafkaMessage): string {
  if (kind === 'request' || kind === 'response') return hyphenate(name.replace(/(Request|Response)$/, ''))
  if (family !== 'messages') return family
  return families[name] ?? 'control-records'
}

/** Reads every file of a folder of definitions, in the order of their names. */
export function readDefinitions(folder: string): DefinitionFile[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({
      name: file.slice(0, -'.txt'.length),
      messages: parseDefinitions(readFileSync(join(folder, file), 'utf8')),
    }))
}

/** Writes a file of definitions. */
export function writeDefinitions(folder: string, { name, messages }: DefinitionFile): void {
  writeFileSync(join(folder, `${name}.txt`), [licence, ...messages.map(printMessage)].join('\n'))
}
