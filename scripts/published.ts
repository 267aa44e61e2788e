import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { readJson, root, type Manifest, type Package } from './workspace.ts'

/** What publint says of the package as it would be published, one line each. */
export async function lintPackage({ folder }: Package): Promise<string[]> {
  const pkgDir = join(root, 'packages', folder)
  const { messages } = await publint({ pkgDir, strict: true })
  const manifest = readJson<Manifest & Record<string, unknown>>(join(pkgDir, 'package.json'))
  return messages.map(
    (message) => `packages/${folder}: ${formatMessage(message, manifest, { color: false }) ?? message.code}`,
  )
}

/** Are the types found by every way of importing ES modules? (`attw`, profile esm-only) */
export async function checkTypes({ folder }: Package): Promise<string[]> {
  const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js')
  const options = ['--pack', join(root, 'packages', folder), '--profile', 'esm-only', '--no-color', '--no-emoji']
  try {
    await promisify(execFile)(process.execPath, [attw, ...options], { cwd: root })
    return []
  } catch (error) {
    const said = error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error)
    return [`packages/${folder}: attw: ${said}`]
  }
}
