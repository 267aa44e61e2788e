import { statSync } from 'node:fs'
import type { Document } from './document.ts'
import { looksSecret } from './redact.ts'

/** Read permission of the group and of everybody. */
const othersRead = 0o044

/**
 * A warning, or none, for a configuration file that others on this machine can read and in which a secret is written out
 * (not as a variable). Windows has no such permissions: no warning there.
 *
 * @example
 * openSecrets(readDocument(file), file) // ['local.yaml holds secrets and others can read it; ...']
 */
export function openSecrets(document: Document, file: string): string[] {
  if (process.platform === 'win32' || !holdsSecret(document) || (statSync(file).mode & othersRead) === 0) return []
  return [`${file} holds secrets and others can read it; chmod 600 it, or put \${VARIABLES} in their place`]
}

function holdsSecret(document: Document): boolean {
  return [...document.values()].some((entries) => [...entries].some(([key, value]) => isWritten(key, value)))
}

function isWritten(key: string, value: unknown): boolean {
  return looksSecret(key) && typeof value === 'string' && value !== '' && !value.includes('${')
}
