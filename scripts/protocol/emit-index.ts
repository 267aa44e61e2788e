import type { MessageDefinition } from '@kafi/protocol/definition-language'
import type { DefinitionFile } from './definition-files.ts'
import { generatedHeader } from './emit-module.ts'
import { lowerFirst } from './model.ts'

interface ApiFile {
  readonly name: string
  readonly file: string
  readonly request: MessageDefinition
  readonly response: MessageDefinition
}

/** The TypeScript that knows which file has what: types of all APIs and messages, their loaders and their versions. */
export function emitIndex(files: readonly DefinitionFile[]): string {
  const apis = files.flatMap(apiOf).sort((a, b) => a.request.key! - b.request.key!)
  return [
    `${generatedHeader}import type { Api } from '../api.ts'\nimport type { MessageCodec } from '../message-codec.ts'`,
    files.map(emitImport).join('\n'),
    emitApiMap(apis),
    emitMessageMap(files),
    emitApiList(apis),
    emitApiLoaders(apis),
    emitMessageLoaders(files),
    '',
  ].join('\n\n')
}

function apiOf({ name: file, messages }: DefinitionFile): ApiFile[] {
  const request = messages.find(({ kind }) => kind === 'request')
  const response = messages.find(({ kind }) => kind === 'response')
  if (request === undefined || response === undefined) return []
  return [{ name: request.name.replace(/Request$/, ''), file, request, response }]
}

function emitImport({ name, messages }: DefinitionFile): string {
  return `import type { ${messages.map((each) => each.name).join(', ')} } from './${name}.ts'`
}

function emitApiMap(apis: readonly ApiFile[]): string {
  const lines = apis.map(
    ({ name, request, response }) =>
      `  readonly ${name}: { readonly key: ${request.key}; readonly request: ${request.name}; readonly response: ${response.name} }`,
  )
  return `/** Every API by its name: its key and what it takes and gives. */\nexport interface ApiMap {\n${lines.join('\n')}\n}`
}

function emitMessageMap(files: readonly DefinitionFile[]): string {
  const lines = files.flatMap(({ messages }) => messages.map(({ name }) => `  readonly ${name}: ${name}`))
  return `/** Every message by its name. */\nexport interface MessageMap {\n${lines.join('\n')}\n}`
}

function emitApiList(apis: readonly ApiFile[]): string {
  const lines = apis.map(
    ({ name, request: { key, versions, flexible, latestUnstable } }) =>
      `  [${key}, '${name}', ${versions.min}, ${versions.max}, ${flexible.min}, ${latestUnstable}],`,
  )
  const type =
    'readonly (readonly [key: number, name: keyof ApiMap, min: number, max: number, flexibleFrom: number, latestUnstable: boolean])[]'
  return `/** Key, name, first and last version, first flexible one of the request, and whether the last is unstable. */\nexport const apiList: ${type} = [\n${lines.join('\n')}\n]`
}

function emitApiLoaders(apis: readonly ApiFile[]): string {
  const lines = apis.map(({ name, file }) => `  ${name}: async () => (await import('./${file}.ts')).api,`)
  const type =
    "{ readonly [Name in keyof ApiMap]: () => Promise<Api<ApiMap[Name]['request'], ApiMap[Name]['response']>> }"
  return `/** Loads an API. */\nexport const apiLoaders: ${type} = {\n${lines.join('\n')}\n}`
}

function emitMessageLoaders(files: readonly DefinitionFile[]): string {
  const lines = files.flatMap(({ name: file, messages }) =>
    messages.map(({ name }) => `  ${name}: async () => (await import('./${file}.ts')).${lowerFirst(name)},`),
  )
  const type = '{ readonly [Name in keyof MessageMap]: () => Promise<MessageCodec<MessageMap[Name]>> }'
  return `/** Loads a message. */\nexport const messageLoaders: ${type} = {\n${lines.join('\n')}\n}`
}
