import type { Document } from './document.ts'
import { KafiError } from './errors.ts'
import { isSecret } from './secret.ts'
import { camelCase, type Entries, quoteKey } from './settings.ts'

/**
 * An object given in code as a document: the settings of the section `own`, with other sections beside them, or sections
 * alone. Names of sections may be in camelCase. What is neither is refused with `KAFI_CONFIG`; variables are not filled in.
 *
 * @example
 * toDocument({ rootDir: 'data', kafi: { verbose: 1 } }, ['local', 'kafi']) // Map { 'local' => ..., 'kafi' => ... }
 */
export function toDocument(config: unknown, sections: readonly [own: string, ...others: string[]]): Document {
  if (!isPlainObject(config))
    throw new KafiError('KAFI_CONFIG', 'a storage is made from the name of a configuration or an object')
  const [ownSection] = sections
  const isDocument = Object.entries(config).some(
    ([key, value]) => sectionOf(key, sections) === ownSection && isPlainObject(value),
  )
  const own = new Map<string, unknown>()
  const document = new Map<string, Entries>(isDocument ? [] : [[ownSection, own]])
  for (const [key, value] of Object.entries(config)) {
    const section = sectionOf(key, sections)
    if (isPlainObject(value) && (section !== undefined || isDocument)) addSection(document, section ?? key, value)
    else if (isDocument && value !== undefined) refuseEntry(key)
    else own.set(key, value)
  }
  return document
}

function addSection(document: Map<string, Entries>, section: string, value: object): void {
  if (document.has(section)) throw new KafiError('KAFI_CONFIG', `section ${quoteKey(section)} is given twice; keep one`)
  document.set(section, new Map(Object.entries(value)))
}

function refuseEntry(key: string): never {
  throw new KafiError(
    'KAFI_CONFIG',
    `${quoteKey(key)} stands beside the sections of the configuration given; put it into one`,
  )
}

function sectionOf(key: string, sections: readonly string[]): string | undefined {
  return sections.find((section) => section === key || camelCase(section) === key)
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isSecret(value)
}
