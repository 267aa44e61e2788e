import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateFiles } from './protocol/generated-files.ts'
import { root } from './workspace.ts'

/** Writes `packages/protocol/src/generated` anew from `packages/protocol/definitions`. */
const folder = join(root, 'packages/protocol/src/generated')

const files = generateFiles(join(root, 'packages/protocol/definitions'))
rmSync(folder, { recursive: true, force: true })
mkdirSync(join(folder, 'table'), { recursive: true })
for (const [name, text] of files) writeFileSync(join(folder, name), text)
console.log(`${files.size} files in packages/protocol/src/generated`)
