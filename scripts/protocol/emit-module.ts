import type { MessageDefinition } from '@kafi/protocol/definition-language'
import type { DefinitionFile } from './definition-files.ts'
import { emitDefault, emitIsDefault } from './emit-default.ts'
import { emitRead, emitReadIn } from './emit-read.ts'
import { emitSize } from './emit-size.ts'
import { emitInterface } from './emit-types.ts'
import { emitWrite } from './emit-write.ts'
import { buildModel, lowerFirst, type Model, type Struct } from './model.ts'

/** The first lines of every generated file. */
export const generatedHeader = `// Generated from packages/protocol/definitions by \`npm run protocol:generate\`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
`

/** The TypeScript of one file of definitions: interfaces, codecs and, where they are a request and a response, the API. */
export function emitModule({ messages }: DefinitionFile): string {
  const models = messages.map(buildModel)
  const code = [...models.map(emitMessage), ...emitApi(messages)].join('\n\n')
  return `${generatedHeader}${emitImports(code)}\n\n${code}\n`
}

function emitMessage(model: Model): string {
  const { message, structs } = model
  const parts = [
    ...structs.toReversed().map(emitInterface),
    ...structs.filter(({ inField }) => inField).flatMap((each) => [emitDefault(each), emitIsDefault(each)]),
    ...structs.flatMap(emitFunctions),
    emitCodec(message),
  ]
  return parts.join('\n\n')
}

function emitFunctions(struct: Struct): string[] {
  const inFields = struct.inField ? [emitReadIn(struct)] : []
  return [emitSize(struct), emitWrite(struct), emitRead(struct), ...inFields]
}

function emitCodec({ name, versions, flexible }: MessageDefinition): string {
  return `export const ${lowerFirst(name)}: MessageCodec<${name}> = {
  name: '${name}',
  minVersion: ${versions.min},
  maxVersion: ${versions.max},
  flexibleFrom: ${flexible.min},
  size: size${name},
  write: write${name},
  read: read${name},
}`
}

function emitApi(messages: readonly MessageDefinition[]): string[] {
  const request = messages.find(({ kind }) => kind === 'request')
  const response = messages.find(({ kind }) => kind === 'response')
  if (request === undefined || response === undefined) return []
  const name = request.name.replace(/Request$/, '')
  return [
    `export const api = makeApi(${request.key}, '${name}', ${lowerFirst(request.name)}, ${lowerFirst(response.name)}, ${request.latestUnstable})`,
  ]
}

const runtimeTypes = ['Bytes', 'Draft', 'MessageCodec', 'MessageSink', 'MessageSource', 'UnknownTag']

/** Imports what the code names of the runtime. */
function emitImports(code: string): string {
  const used = new Set(code.match(/\b[A-Za-z]\w*\b/g))
  const declared = new Set(
    [...code.matchAll(/^(?:export )?(?:function|const|interface) (\w+)/gm)].map(([, name = '']) => name),
  )
  const names = [...used].filter((name) => isRuntime(name) && !declared.has(name)).sort()
  const types = runtimeTypes.filter((name) => used.has(name)).map((name) => `type ${name}`)
  return `import {\n${[...names, ...types].map((name) => `  ${name},\n`).join('')}} from '../message-runtime.ts'`
}

const runtime =
  /^((read|write)(Nullable)?(Bool|U?[iI]nt\d+|Float64|String|Bytes|Uuid)(List)?|sizeOf\w+|write(Tags|Structs?)|(read|write)(Tagged)?Presence|readCount|writeCount|makeList|makeApi|within|noSuchField|noBytes|zeroUuid|lengthOf|isStruct|beginTag|closeTag|readUnknownTags|readTag|readTagCount|readTagSize|keepTag|endTag|writeTagCount|writeTagsBelow|refuseTags)$/

function isRuntime(name: string): boolean {
  return runtime.test(name)
}
