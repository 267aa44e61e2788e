import type { DefinitionFile } from './definition-files.ts'
import { printMessage } from './definition-printer.ts'
import { generatedHeader } from './emit-module.ts'

/** The TypeScript that holds the text of one file of definitions. */
export function emitTable({ messages }: DefinitionFile): string {
  const text = messages.map(printMessage).join('\n')
  return `${generatedHeader}export const text = \`${text.replace(/[\\`$]/g, '\\$&')}\`\n`
}

/** The TypeScript that knows in which file the text of a message is. */
export function emitTableIndex(files: readonly DefinitionFile[]): string {
  const lines = files.flatMap(({ name: file, messages }) =>
    messages.map(({ name }) => `  ${name}: () => import('./${file}.ts'),`),
  )
  const type = 'Readonly<Record<MessageName, () => Promise<{ readonly text: string }>>>'
  return `${generatedHeader}import type { MessageName } from '../../apis.ts'

/** Loads the text that has a message's definition. */
export const definitionLoaders: ${type} = {
${lines.join('\n')}
}
`
}
