import type { DefinitionFile } from './definition-files.ts'
import { emitIndex } from './emit-index.ts'
import { emitModule } from './emit-module.ts'

/** Every file that is generated, by its name in `packages/protocol/src/generated`. */
export function generateFiles(files: readonly DefinitionFile[]): Map<string, string> {
  const modules = files.map((file): [string, string] => [`${file.name}.ts`, emitModule(file)])
  return new Map([...modules, ['index.ts', emitIndex(files)]])
}
