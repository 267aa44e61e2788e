import { generatedHeader } from './emit-module.ts'

/** The TypeScript of the table of error codes, from its lines `code name retriable message`, with tabs between. */
export function emitErrors(text: string): string {
  const rows = text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [code, name, retriable, message] = line.split('\t')
      return `  [${code}, '${name}', ${retriable}, ${JSON.stringify(message)}],`
    })
  return `${generatedHeader}
/** Code, name, whether Kafka's own client tries again, and what it means. */
export const errorList = [
${rows.join('\n')}
] as const
`
}
