import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readJar } from './jar-file.ts'
import type {
  FieldDefinition,
  MessageDefinition,
  MessageKind,
  StructDefinition,
} from '@kafi/protocol/definition-language'
import { noVersions, parseRange, type VersionRange } from '@kafi/protocol/definition-language'

/** A field as Kafka's JSON has it (generator/src/main/java/org/apache/kafka/message/FieldSpec.java). */
interface JsonField {
  readonly name: string
  readonly type: string
  readonly versions?: string
  readonly nullableVersions?: string
  readonly taggedVersions?: string
  readonly flexibleVersions?: string
  readonly tag?: number | string
  readonly default?: string | number | boolean | null
  readonly entityType?: string
  readonly ignorable?: boolean
  readonly mapKey?: boolean
  readonly zeroCopy?: boolean
  readonly about?: string
  readonly fields?: readonly JsonField[]
}

/** A message as Kafka's JSON has it (MessageSpec.java there). */
interface JsonMessage {
  readonly name: string
  readonly type: string
  readonly apiKey?: number
  readonly validVersions: string
  readonly flexibleVersions?: string
  readonly deprecatedVersions?: string
  readonly latestVersionUnstable?: boolean
  readonly listeners?: readonly string[]
  readonly fields?: readonly JsonField[]
  readonly commonStructs?: readonly { name: string; versions: string; fields: readonly JsonField[] }[]
}

/** A message of Kafka's and the family it belongs to: the folder its file lies in. */
export interface KafkaMessage {
  readonly family: string
  readonly definition: MessageDefinition
}

/** Reads every definition below a folder, or in a jar of Kafka's. */
export function readRelease(path: string): KafkaMessage[] {
  if (!path.endsWith('.jar')) return readFolder(path)
  const entries = readJar(path, '.json').filter((entry) => entry.path.startsWith('common/message/'))
  return entries.map(({ text }) => ({ family: familyOf(path), definition: parseMessage(text) }))
}

/** `kafka-clients-4.3.1.jar` has messages, `kafka-group-coordinator-4.3.1.jar` the family `group-coordinator`. */
function familyOf(jar: string): string {
  const name = /kafka-(.*?)-\d[^/]*$/.exec(jar)?.[1] ?? 'clients'
  return name === 'clients' ? 'messages' : name
}

/** Reads every definition below a folder, as they lie in Kafka's sources. */
export function readFolder(folder: string): KafkaMessage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .sort()
    .map((path) => ({
      family: path.split('/').at(-2) ?? 'messages',
      definition: parseMessage(readFileSync(join(folder, path), 'utf8')),
    }))
}

/** Reads one definition: JSON with comments, which say what changed from version to version. */
export function parseMessage(text: string): MessageDefinition {
  const json = JSON.parse(text.replace(/^\s*\/\/.*$/gm, '')) as JsonMessage
  const { fields = [], commonStructs = [] } = json
  return {
    kind: json.type as MessageKind,
    name: json.name,
    key: json.apiKey,
    versions: parseRange(json.validVersions),
    flexible: rangeOf(json.flexibleVersions),
    deprecated: rangeOf(json.deprecatedVersions),
    latestUnstable: json.latestVersionUnstable ?? false,
    listeners: json.listeners ?? [],
    structs: commonStructs.map(structOf),
    fields: fields.map(fieldOf),
    doc: commentsOf(text),
  }
}

/** The comments behind the licence, without the empty ones at either end. */
function commentsOf(text: string): string[] {
  const from = text.search(/^\{/m)
  const lines = [...text.slice(from).matchAll(/^\s*\/\/ ?(.*)$/gm)].map(([, line = '']) => line.trim())
  return lines.filter((line) => line !== '')
}

function rangeOf(text: string | undefined): VersionRange {
  return text === undefined ? noVersions : parseRange(text)
}

function structOf({
  name,
  versions,
  fields,
}: {
  name: string
  versions: string
  fields: readonly JsonField[]
}): StructDefinition {
  return { name, versions: parseRange(versions), fields: fields.map(fieldOf) }
}

function fieldOf(json: JsonField): FieldDefinition {
  const tagged = rangeOf(json.taggedVersions)
  const array = json.type.startsWith('[]')
  const type = json.type.replace('[]', '')
  return {
    name: json.name.charAt(0).toLowerCase() + json.name.slice(1),
    type,
    array,
    versions: json.versions === undefined ? tagged : parseRange(json.versions),
    nullable: rangeOf(json.nullableVersions),
    tag: json.tag === undefined ? undefined : Number(json.tag),
    tagged,
    default: defaultOf(json.default),
    entity: json.entityType,
    ignorable: json.ignorable ?? false,
    mapKey: json.mapKey ?? false,
    zeroCopy: json.zeroCopy ?? false,
    inflexible: json.flexibleVersions === 'none',
    doc: (json.about ?? '').replace(/\s+/g, ' ').trim(),
    fields: (json.fields ?? []).map(fieldOf),
  }
}

/** As text; what every type has of itself is left out. The text "null" is a default, JSON's null is none (FieldSpec.java). */
function defaultOf(value: string | number | boolean | null | undefined): string | undefined {
  const text = String(value ?? '')
  return ['', '0', 'false'].includes(text) ? undefined : text
}
