import type { Backend, Wait } from './backend.ts'
import type { SerdeProvider } from './serde.ts'

/** One setting of a storage's own section. */
export interface Setting {
  /** Name in a configuration file: `root.dir`. The name in code is the same in camelCase: `rootDir`. */
  readonly key: string
  readonly type: 'string' | 'number' | 'boolean' | 'secret' | 'function'
  readonly default?: unknown
  readonly doc: string
}

/** Resolved settings of a storage's section, by camelCase name; every default filled in. */
export type Settings = Readonly<Record<string, unknown>>

/** How a kind of storage is configured and opened. */
export interface StorageProvider {
  /** Section of the configuration document: `local`. */
  readonly section: string
  /** Sub-directory of `configs/`: `locals`. */
  readonly folder: string
  /** Other names of the folder that are accepted. */
  readonly folderAliases?: readonly string[]
  readonly settings: readonly Setting[]
  open(settings: Settings, o: Wait): Promise<Backend>
}

/**
 * What a package exports and `registry.use()` takes. Plain data: nothing is registered by importing it.
 *
 * @example
 * import { registry } from '@kafi/core'
 * import { avro } from '@kafi/serde-avro'
 * registry.use(avro)
 */
export interface Provider {
  readonly name: string
  readonly storage?: StorageProvider
  readonly serdes?: readonly SerdeProvider[]
  /** Accessors that are added to every storage (`{ sr: (storage) => ... }`), made at first use. */
  readonly extend?: Readonly<Record<string, (storage: unknown) => unknown>>
}
