import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDefinitions } from './definition-files.ts'
import { emitErrors } from './emit-errors.ts'
import { emitIndex } from './emit-index.ts'
import { emitModule } from './emit-module.ts'
import { emitTable, emitTableIndex } from './emit-table.ts'
import { emitVersions } from './emit-versions.ts'

/** What is generated from a folder of definitions: text by the name of the file in `packages/protocol/src/generated`. */
export function generateFiles(folder: string): Map<string, string> {
  const files = readDefinitions(folder)
  const errors = readFileSync(join(folder, 'error-codes.tsv'), 'utf8')
  return new Map([
    ...files.map((file): [string, string] => [`${file.name}.ts`, emitModule(file)]),
    ['error-codes.ts', emitErrors(errors)],
    ['index.ts', emitIndex(files)],
    ['versions.ts', emitVersions(files)],
    ...files.map((file): [string, string] => [`table/${file.name}.ts`, emitTable(file)]),
    ['table/index.ts', emitTableIndex(files)],
  ])
}
