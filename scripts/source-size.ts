import ts from 'typescript'

/** What is counted of one source text. */
export interface SourceSize {
  /** Lines that hold more than blanks and comments. */
  readonly lines: number
  /** Lines of each function that has a block, first to last. */
  readonly functions: readonly number[]
  readonly exports: number
  /** Exports with a doc comment. */
  readonly documented: number
}

/** Measures one source text. */
export function measureSource(file: string, text: string): SourceSize {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const exported = source.statements.filter(isExported)
  return {
    lines: countCodeLines(source),
    functions: functionsOf(source).map((node) => countLines(source, node)),
    exports: exported.length,
    documented: exported.filter((node) => ts.getJSDocCommentsAndTags(node).length > 0).length,
  }
}

function isExported(node: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  )
}

function functionsOf(source: ts.SourceFile): ts.Node[] {
  const found: ts.Node[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined && ts.isBlock(node.body)) found.push(node)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function countLines(source: ts.SourceFile, node: ts.Node): number {
  const first = source.getLineAndCharacterOfPosition(node.getStart(source)).line
  return source.getLineAndCharacterOfPosition(node.end).line - first + 1
}

function countCodeLines(source: ts.SourceFile): number {
  const lines = new Set<number>()
  const visit = (node: ts.Node): void => {
    node.getChildren(source).forEach(visit)
    if (node.getChildCount(source) > 0 || ts.isJSDoc(node) || node.end === node.getStart(source)) return
    const first = source.getLineAndCharacterOfPosition(node.getStart(source)).line
    const last = source.getLineAndCharacterOfPosition(node.end).line
    for (let line = first; line <= last; line++) lines.add(line)
  }
  source.statements.forEach(visit)
  return lines.size
}

/** The value that `share` (0 to 1) of the numbers do not exceed; 0 of none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
