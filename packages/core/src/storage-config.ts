import { configHome, findConfig } from './config.ts'
import { createDefaults, type Defaults, kafiSettings } from './defaults.ts'
import { type Document, readDocument } from './document.ts'
import { KafiError } from './errors.ts'
import { openSecrets } from './file-secrets.ts'
import { toDocument } from './given-document.ts'
import { type Environment, fillVariables } from './interpolation.ts'
import { didYouMean } from './nearest.ts'
import type { Setting, Settings, StorageProvider } from './provider.ts'
import { redact } from './redact.ts'
import { type Entries, fillSettings, findSetting, quoteKey, readSettings } from './settings.ts'

/**
 * What a storage is made with: the name of a configuration file, the settings themselves (`{ rootDir: 'data' }`, with the
 * sections `kafi` and `schemaRegistry` beside them), or a whole document as in a file (`{ local: { 'root.dir': 'data' } }`).
 */
export type StorageConfig = string | object

/** Where and with what a configuration is looked up. */
export interface ResolveOptions {
  /** Folder that holds the configurations. Default: `KAFI_HOME`, or `.`. */
  readonly home?: string
  /** Where `${VARIABLES}` are looked up. Default: `process.env`. */
  readonly env?: Environment
  /** Defaults where the configuration says nothing. */
  readonly defaults?: Partial<Defaults>
}

/** A configuration, found, read and checked. Printing it shows no secret. */
export interface ResolvedStorage {
  /** Name of the configuration; the section's where an object was given. */
  readonly name: string
  /** Path of the file; absent where an object was given. */
  readonly file?: string
  /** The storage's own section, by name in code, defaults filled in. */
  readonly settings: Settings
  readonly defaults: Defaults
  /** Sections that all storages may have, by name (`schema_registry`): what is given there. */
  readonly sections: ReadonlyMap<string, Settings>
  /** Sentences for the log: keys that have no effect here, secrets that others can read. */
  readonly warnings: readonly string[]
}

/** The section `schema_registry`, which every storage may have. */
export const schemaRegistrySettings: readonly Setting[] = [
  { key: 'schema.registry.url', type: 'string', doc: 'Address of the Schema Registry.' },
  {
    key: 'basic.auth.credentials.source',
    type: 'string',
    choices: ['USER_INFO', 'URL', 'SASL_INHERIT'],
    doc: 'Where name and password are: in `basic.auth.user.info`, in the address, or those of the cluster.',
  },
  { key: 'basic.auth.user.info', type: 'secret', doc: '`name:password`.' },
]

const sharedSections = new Map([['schema_registry', schemaRegistrySettings]])

/**
 * Finds, reads and checks the configuration of a storage. Reads at most one small file, synchronously; opens nothing.
 * An item of `kafi` may also stand in the storage's own section; `kafi` beats it. Everything wrong is `KAFI_CONFIG`.
 *
 * @example
 * resolveStorage(local, 'local').settings // { rootDir: 'data' }
 * resolveStorage(local, { rootDir: 'data', kafi: { valueType: 'str' } }).defaults.valueType // 'str'
 */
export function resolveStorage(
  provider: StorageProvider,
  config: StorageConfig,
  o: ResolveOptions = {},
): ResolvedStorage {
  if (typeof config === 'string') return resolveFile(provider, config, o)
  return resolveDocument(provider, toDocument(config, sectionsOf(provider)), { name: provider.section }, o)
}

function resolveFile(provider: StorageProvider, config: string, o: ResolveOptions): ResolvedStorage {
  const env = o.env ?? process.env
  const { name, file } = findConfig(config, provider, o.home ?? configHome(env))
  const written = readDocument(file)
  // Before anything is copied: a thousand sections may be aliases of one large one.
  checkSections(provider, written, file)
  const resolved = resolveDocument(provider, fillVariables(written, file, env), { name, file }, o)
  return { ...resolved, warnings: [...resolved.warnings, ...openSecrets(written, file)] }
}

function resolveDocument(
  provider: StorageProvider,
  document: Document,
  from: { name: string; file?: string },
  { defaults = {} }: ResolveOptions,
): ResolvedStorage {
  const place = from.file ?? 'the configuration given'
  checkSections(provider, document, place)
  const where = `section ${provider.section} of ${place}`
  const given = document.get(provider.section) ?? new Map<string, unknown>()
  const { entries, warnings } = provider.translate?.(given, where) ?? { entries: given, warnings: [] }
  const own = splitSection(provider, entries)
  const kafi = new Map<string, unknown>([
    ...Object.entries(defaults),
    ...readSettings(kafiSettings, own.kafi, where),
    ...readSettings(kafiSettings, document.get('kafi') ?? new Map(), `section kafi of ${place}`),
  ])
  const settings = fillSettings(provider.settings, readSettings(provider.settings, own.settings, where), where)
  return {
    ...from,
    settings: toSettings(settings),
    defaults: createDefaults(kafi),
    sections: readShared(document, place),
    warnings: [...warnings, ...own.unserved.map((key) => `${key} in ${where} has no effect here`)],
  }
}

/** Parts the entries of a storage's own section: its settings, items of `kafi`, and known names without effect. */
function splitSection(provider: StorageProvider, entries: Entries) {
  const settings = new Map<string, unknown>()
  const kafi = new Map<string, unknown>()
  const unserved: string[] = []
  for (const [key, value] of entries) {
    if (findSetting(provider.settings, key)) settings.set(key, value)
    else if (findSetting(kafiSettings, key)) kafi.set(key, value)
    else if (provider.unserved?.includes(key)) unserved.push(key)
    else settings.set(key, value) // refused with the nearest known key when it is read
  }
  return { settings, kafi, unserved }
}

function readShared(document: Document, place: string): Map<string, Settings> {
  const sections = new Map<string, Settings>()
  for (const [name, table] of sharedSections) {
    const entries = document.get(name)
    if (entries === undefined) continue
    sections.set(name, toSettings(readSettings(table, entries, `section ${name} of ${place}`)))
  }
  return sections
}

function sectionsOf(provider: StorageProvider): [string, ...string[]] {
  return [provider.section, 'kafi', ...sharedSections.keys()]
}

function checkSections(provider: StorageProvider, document: Document, place: string): void {
  const known = sectionsOf(provider)
  for (const name of document.keys()) {
    if (known.includes(name)) continue
    const hint = didYouMean(name, known)
    const message = `unknown section ${quoteKey(name)} in ${place}: this storage reads ${known.join(', ')}${hint}`
    throw new KafiError('KAFI_CONFIG', message, { details: { section: provider.section } })
  }
}

/** A frozen object whose printed form shows no secret, whatever the names say. */
function toSettings(values: ReadonlyMap<string, unknown>): Settings {
  const settings = Object.fromEntries(values)
  const show = () => redact({ ...settings })
  Object.defineProperty(settings, Symbol.for('nodejs.util.inspect.custom'), { value: show })
  Object.defineProperty(settings, 'toJSON', { value: show })
  return Object.freeze(settings)
}
