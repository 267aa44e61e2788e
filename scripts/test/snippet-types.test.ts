import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { type Snippet, snippetsOf } from '../../testing/snippets.ts'
import { root } from '../workspace.ts'

const pages = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)].filter((page) =>
  page.endsWith('.md'),
)

function allSnippetsOf(page: string): Snippet[] {
  const text = readFileSync(join(root, page), 'utf8')
  return [...snippetsOf(text), ...snippetsOf(text, 'elsewhere')]
}

/** Sources that exist in memory alone, beside those on disk: one for each snippet. */
function snippetSources(): ReadonlyMap<string, string> {
  const sources = pages.flatMap((page) =>
    allSnippetsOf(page).map(({ line, code }): [string, string] => [
      join(root, `${page.replaceAll('/', '-')}-${line}.ts`),
      `${code}\nexport {}\n`,
    ]),
  )
  return new Map(sources)
}

function findTypeErrors(sources: ReadonlyMap<string, string>): string[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), (file) => ts.sys.readFile(file))
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const wanted = { ...options, noEmit: true, composite: false, rewriteRelativeImportExtensions: false }
  const host = ts.createCompilerHost({ ...wanted, allowImportingTsExtensions: true })
  const { fileExists, readFile } = host
  host.fileExists = (file) => sources.has(file) || fileExists(file)
  host.readFile = (file) => sources.get(file) ?? readFile(file)
  const program = ts.createProgram([...sources.keys()], { ...wanted, allowImportingTsExtensions: true }, host)
  return [...sources.keys()].flatMap((file) =>
    program.getSemanticDiagnostics(program.getSourceFile(file)).map((each) => formatError(file, each)),
  )
}

function formatError(file: string, { messageText, start, file: source }: ts.Diagnostic): string {
  const line = source?.text.slice(0, start).split('\n').at(-1) ?? ''
  return `${file.slice(root.length + 1)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')} at ${line.trim()}`
}

test('the snippets of every page have no type errors', () => {
  expect(findTypeErrors(snippetSources())).toEqual([])
})

test('a type error in a snippet is found', () => {
  const sources = new Map([[join(root, 'page-1.ts'), "const wrong: number = 'one'\nexport {}\n"]])
  expect(findTypeErrors(sources)).toHaveLength(1)
})
