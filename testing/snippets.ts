import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import ts from 'typescript'

/** A runnable example of a page. */
export interface Snippet {
  /** Line of the page at which its code begins, from 1. */
  readonly line: number
  readonly code: string
}

/** Packages that snippets may import, by name. */
export type Modules = ReadonlyMap<string, object>

/**
 * The snippets of a page in Markdown: its blocks marked `ts`, which are one program from top to bottom. `ts alone` begins
 * another, with the imports so far; what begins with `ts not run` is only to be read here. `ts elsewhere` and `ts elsewhere
 * alone` are the same for a test of the page's own, which has what they need (a cluster, say): they come where `where` says so.
 *
 * What it promises stands in comments: `await storage.ls() // -> [ 'quakes' ]`, as `util.inspect` prints the value of the
 * expression (of a declaration: of what it declares; of `console.log`: of its argument). White space does not
 * count, `...` stands for anything, and lines that begin with `//` below it go on with it. `// throws KAFI_DECODE` promises the
 * code of an error.
 */
export function snippetsOf(page: string, where: 'here' | 'elsewhere' = 'here'): Snippet[] {
  const snippets: Snippet[] = []
  const imports: string[] = []
  for (const { mark, line, code } of blocksOf(page)) {
    if (mark.startsWith('not run') || mark.startsWith('elsewhere') !== (where === 'elsewhere')) continue
    const last = snippets[snippets.length - 1]
    if (!mark.endsWith('alone') && last)
      snippets[snippets.length - 1] = { line: last.line, code: `${last.code}\n${code}` }
    else snippets.push({ line, code: [...imports, code].join('\n') })
    imports.push(...(code.match(/^import .*$/gm) ?? []))
  }
  return snippets
}

function blocksOf(page: string): { mark: string; line: number; code: string }[] {
  const blocks = page.matchAll(/^```ts(?: +(.*))?\n([^]*?)^```$/gm)
  return [...blocks].map(({ 1: mark = '', 2: code = '', index }) => ({
    mark: mark.trim(),
    line: page.slice(0, index).split('\n').length + 1,
    code,
  }))
}

/**
 * Runs a snippet in a new folder that is removed afterwards. Throws what it throws, and an error that shows both where a
 * promise is not kept. Answers how many promises were kept.
 */
export async function runSnippet({ code }: Snippet, modules: Modules): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'kafi-snippet-'))
  const before = process.cwd()
  process.chdir(folder)
  try {
    return await runCode(code, modules)
  } finally {
    process.chdir(before)
    await rm(folder, { recursive: true, force: true })
  }
}

async function runCode(code: string, modules: Modules): Promise<number> {
  let kept = 0
  const promise = (expected: string, value: unknown): void => {
    checkPromise(expected, value)
    kept += 1
  }
  const quiet = { ...console, log: () => undefined }
  const body = withModules(toJavaScript(withPromises(code)))
  const AsyncFunction = (async () => undefined).constructor as new (
    ...text: string[]
  ) => (...given: unknown[]) => Promise<void>
  const run = new AsyncFunction('modules', 'promise', 'console', body)
  await run(modules, promise, quiet)
  return kept
}

function checkPromise(expected: string, value: unknown): void {
  const printed = inspect(value, { depth: 8, maxArrayLength: 200, breakLength: Infinity, sorted: false })
  const pattern = squeeze(expected)
    .split('...')
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('[^]*?')
  if (new RegExp(`^${pattern}$`).test(squeeze(printed))) return
  throw new Error(`the page promises\n  ${expected}\nand it is\n  ${printed}`)
}

/** Without white space and trailing commas, which are a matter of layout. */
function squeeze(text: string): string {
  return text.replace(/\s+/g, '').replace(/,(?=[\]}])/g, '')
}

/** Puts a check behind every statement that has a promise. */
function withPromises(code: string): string {
  const source = ts.createSourceFile('snippet.ts', code, ts.ScriptTarget.ES2022, true)
  const edits: { at: number; end: number; text: string }[] = []
  const visit = (node: ts.Node): void => {
    const edit = ts.isStatement(node) ? editOf(node, source) : undefined
    if (edit) edits.push(edit)
    else ts.forEachChild(node, visit)
  }
  visit(source)
  return edits.reduceRight((text, { at, end, text: by }) => text.slice(0, at) + by + text.slice(end), code)
}

function editOf(statement: ts.Statement, source: ts.SourceFile): { at: number; end: number; text: string } | undefined {
  const code = source.text
  const [at, end] = [statement.getStart(source), statement.getEnd()]
  const comment = /^[ \t]*\n?[ \t]*\/\/ (->|throws) ([^\n]*(?:\n[ \t]*\/\/ [^\n]*)*)/.exec(code.slice(end))
  if (!comment) return undefined
  const [, sign, promised = ''] = comment
  const expected = JSON.stringify(promised.replace(/\n[ \t]*\/\//g, ' '))
  const text = code.slice(at, end)
  if (sign === 'throws') {
    return {
      at,
      end,
      text: `promise(${JSON.stringify(`'${promised}'`)}, await (async () => { ${text} })().then(() => 'nothing', (error) => error.code));`,
    }
  }
  if (ts.isVariableStatement(statement))
    return { at, end, text: `${text}; promise(${expected}, ${declared(statement)});` }
  return ts.isExpressionStatement(statement)
    ? { at, end, text: `promise(${expected}, ${shown(statement)});` }
    : undefined
}

/** What a declaration declares; of several names, an object of them. */
function declared(statement: ts.VariableStatement): string {
  const [first] = statement.declarationList.declarations
  if (first === undefined) return 'undefined'
  if (ts.isIdentifier(first.name)) return first.name.text
  const names = first.name.elements.flatMap((each) => (ts.isOmittedExpression(each) ? [] : [each.name.getText()]))
  return names.length === 1 ? names.join() : `{ ${names.join(', ')} }`
}

function shown({ expression }: ts.ExpressionStatement): string {
  const isLog = ts.isCallExpression(expression) && expression.expression.getText() === 'console.log'
  return isLog ? (expression.arguments[0]?.getText() ?? 'undefined') : expression.getText()
}

function toJavaScript(code: string): string {
  const { ES2022 } = ts.ScriptTarget
  const compilerOptions = { target: ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true }
  return ts.transpileModule(code, { compilerOptions }).outputText
}

/** Imports become look-ups, since the code runs as the body of a function. */
function withModules(code: string): string {
  return code
    .replace(/^export \{\};$/gm, '')
    .replace(/^import \{([^}]*)\} from ['"]([^'"]+)['"];?$/gm, (_, names: string, from: string) => {
      return `const {${names.replace(/ as /g, ': ')}} = modules.get('${from}');`
    })
}
