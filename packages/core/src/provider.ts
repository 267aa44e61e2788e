import type { Backend, Wait } from './backend.ts'
import type { SerdeProvider } from './serde.ts'
import type { Entries } from './settings.ts'

/** One setting of a section. A table of these reads a section, refuses what is wrong in it, and prints its page. */
export interface Setting {
  /** Name in a configuration file: `root.dir`. */
  readonly key: string
  /** Name in code, with its unit. Default: the key in camelCase (`rootDir`). */
  readonly name?: string
  /** A `secret` becomes a `Secret`; a `function` can be given in code alone. */
  readonly type: 'string' | 'number' | 'boolean' | 'secret' | 'function'
  /** What a number under the dotted key is multiplied by, where its unit differs: 1000 for seconds under a name in ms. */
  readonly factor?: number
  /** Must a number (as named in code) be whole? Default false. */
  readonly whole?: boolean
  /** Least number, as named in code. Default none. */
  readonly min?: number
  /** Greatest number, as named in code. Default none. */
  readonly max?: number
  /** The only texts that are taken. Default: all. */
  readonly choices?: readonly string[]
  /** Refuse a section without it. Default false. */
  readonly required?: boolean
  /** Value where none is given, as named in code. */
  readonly default?: unknown
  /** One sentence for the page of settings. */
  readonly doc: string
}

/** Resolved settings of a section, by name in code; every default filled in. */
export type Settings = Readonly<Record<string, unknown>>

/** A section in our own words. */
export interface Translated {
  readonly entries: Entries
  /** Sentences for the log: what has no effect here, and why. */
  readonly warnings: readonly string[]
}

/**
 * How a kind of storage is configured and opened.
 *
 * @example
 * const toy: StorageProvider = {
 *   section: 'toy',
 *   folder: 'toys',
 *   settings: [{ key: 'max.bytes', type: 'number', default: 1e6, doc: 'Most bytes it holds.' }],
 *   open: async (settings) => new ToyBackend(settings.maxBytes),
 * }
 */
export interface StorageProvider {
  /** Section of the configuration document: `local`. */
  readonly section: string
  /** Sub-directory of `configs/`: `locals`. */
  readonly folder: string
  /** Other names of the folder that are accepted. */
  readonly folderAliases?: readonly string[]
  readonly settings: readonly Setting[]
  /** Dotted names that are known from elsewhere and have no effect here: they warn in place of being refused. */
  readonly unserved?: readonly string[]
  /**
   * Turns the entries of the section as others write them (names of other clients, their units and words) into those of
   * `settings` and of the section `kafi`, before they are read. `where` is for messages.
   */
  translate?(entries: Entries, where: string): Translated
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
  /** Accessors that are added to every storage made after (`{ sr: (storage) => ... }`), made at first use. */
  readonly extend?: Readonly<Record<string, (storage: unknown) => unknown>>
}
