import { intersect, inRange, versionsIn } from '@kafi/protocol/definition-language'
import type { DefinitionFile } from './definition-files.ts'
import { itemType } from './emit-types.ts'
import { generatedHeader } from './emit-module.ts'
import { buildModel, type Field, type Struct } from './model.ts'

/** The TypeScript of the exact type of every message in every version: equal ones are one type. */
export function emitVersions(files: readonly DefinitionFile[]): string {
  const messages = files.flatMap((file) => file.messages).map(buildModel)
  const parts = messages.map(({ message, top }) => emitShapes(top, versionsIn(message.versions)))
  const entries = messages.map(({ message }) => `  readonly ${message.name}: ${message.name}Versions`)
  return [
    `${generatedHeader}import type { Bytes, UnknownTag } from '../message-runtime.ts'`,
    ...parts,
    `/** The exact types of every message, by its name and then by the version. */\nexport interface MessageVersions {\n${entries.join('\n')}\n}\n`,
  ].join('\n\n')
}

function emitShapes(top: Struct, versions: readonly number[]): string {
  const named = new Map<string, string>()
  const lines = versions.map((version) => {
    const shape = shapeOf(top, version, '')
    if (!named.has(shape)) named.set(shape, `${top.name}${version}`)
    return `  readonly ${version}: ${named.get(shape)!}`
  })
  const types = [...named].map(([shape, name]) => `type ${name} = ${shape}`)
  return [...types, `interface ${top.name}Versions {\n${lines.join('\n')}\n}`].join('\n\n')
}

function shapeOf({ fields, message }: Struct, version: number, indent: string): string {
  const lines = fields
    .filter(({ versions }) => inRange(version, versions))
    .map((field) => `${indent}  readonly ${field.name}: ${typeAt(field, version, `${indent}  `)}`)
  if (inRange(version, message.flexible)) lines.push(`${indent}  readonly unknownTags?: readonly UnknownTag[]`)
  return lines.length === 0 ? 'object' : `{\n${lines.join('\n')}\n${indent}}`
}

function typeAt(field: Field, version: number, indent: string): string {
  const { struct, array, nullable, versions } = field
  const item = struct === undefined ? itemType(field) : shapeOf(struct, version, indent)
  const type = array ? `readonly ${item}[]` : item
  return inRange(version, intersect(nullable, versions)) ? `${type} | null` : type
}
