import { bytes } from './bytes.ts'
import { KafiError } from './errors.ts'
import { json } from './json.ts'
import type { Bytes } from './message.ts'
import { didYouMean } from './nearest.ts'
import type { Provider, StorageProvider } from './provider.ts'
import type { SerdeProvider } from './serde.ts'
import { str } from './str.ts'

/**
 * The types of keys and values that can be named, and what a value of each is in JavaScript. A package of a serde merges
 * its own in, so that `valueType: 'avro'` is a type error until that package is imported.
 *
 * @example
 * declare module '@kafi/core' {
 *   interface SerdeTypes { avro: unknown }
 * }
 */
export interface SerdeTypes {
  bytes: Bytes
  str: string
  /** The same as `str`. */
  string: string
  json: unknown
}

/** The name of a type of keys or values: `'bytes' | 'str' | 'string' | 'json'` and what packages add. */
export type SerdeName = keyof SerdeTypes

/**
 * Accessors that providers add to every storage. A package merges its own in.
 *
 * @example
 * declare module '@kafi/core' {
 *   interface StorageExtensions { readonly sr: SchemaRegistry }
 * }
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it is there to be merged into
export interface StorageExtensions {}

/** Packages that are known to hold what is asked for, so that a message can name them. */
const serdePackages = new Map([
  ['avro', '@kafi/serde-avro'],
  ['protobuf', '@kafi/serde-protobuf'],
  ['pb', '@kafi/serde-protobuf'],
  ['jsonschema', '@kafi/serde-jsonschema'],
  ['json_sr', '@kafi/serde-jsonschema'],
])
const storagePackages = new Map([
  ['kafka', '@kafi/cluster'],
  ['rest_proxy', '@kafi/restproxy'],
  ['local', '@kafi/emulated-local'],
  ['s3', '@kafi/emulated-s3'],
  ['azure_blob', '@kafi/emulated-azure'],
])

/**
 * What is installed: kinds of storage, types of keys and values, accessors. Filled by hand, with `use`.
 *
 * @example
 * const own = new Registry().use(avro)
 * const storage = new Local('local', { registry: own })
 */
export class Registry {
  readonly #providers = new Map<string, Provider>([['core', { name: 'core', serdes: [bytes, str, json] }]])
  readonly #serdes = new Map<string, SerdeProvider>()
  readonly #storages = new Map<string, StorageProvider>()
  readonly #extensions = new Map<string, (storage: unknown) => unknown>()

  constructor() {
    this.#rebuild(this.#providers)
  }

  /**
   * Adds providers. One of a name that is there replaces the other, so using a provider twice is harmless. Refuses
   * (`KAFI_ARGUMENT`), and adds none of them, when two providers offer the same type, section or accessor.
   *
   * @example
   * registry.use(avro, protobuf)
   */
  use(...providers: readonly Provider[]): this {
    const all = new Map(this.#providers)
    for (const provider of providers) all.set(provider.name, provider)
    this.#rebuild(all)
    for (const provider of providers) this.#providers.set(provider.name, provider)
    return this
  }

  /**
   * The provider of a type by its name or alias. `KAFI_PROVIDER_MISSING` names the package to install.
   *
   * @example
   * registry.serde('str').decoder({ part: 'value' }, storage)
   */
  serde(name: string): SerdeProvider {
    return this.#serdes.get(name) ?? refuse('type', name, serdePackages.get(name), this.#serdes.keys())
  }

  /**
   * The kind of storage that a section of a configuration is for. `KAFI_PROVIDER_MISSING` names the package to install.
   *
   * @example
   * registry.storage('local').folder // 'locals'
   */
  storage(section: string): StorageProvider {
    return (
      this.#storages.get(section) ?? refuse('storage', section, storagePackages.get(section), this.#storages.keys())
    )
  }

  /** The kinds of storage that were added, in that order. */
  storages(): StorageProvider[] {
    return [...this.#storages.values()]
  }

  /** All providers, core's own first. */
  list(): Provider[] {
    return [...this.#providers.values()]
  }

  /**
   * Puts the accessors of all providers on a storage, each made at its first use. Refuses (`KAFI_ARGUMENT`) one that would
   * hide something that the storage has already.
   *
   * @example
   * registry.extend(storage) // storage.sr is there
   */
  extend(storage: object): void {
    for (const [name, make] of this.#extensions) {
      if (name in storage) throw clash('accessor', name, 'the storage itself')
      let made: { readonly value: unknown } | undefined
      const get = () => (made ??= { value: make(storage) }).value
      Object.defineProperty(storage, name, { get, enumerable: false, configurable: true })
    }
  }

  #rebuild(providers: ReadonlyMap<string, Provider>): void {
    const list = [...providers.values()]
    const serdes = offers(list, 'type', ({ serdes = [] }) => serdes.flatMap(namesOfSerde))
    const storages = offers(list, 'storage', ({ storage }) =>
      storage === undefined ? [] : [[storage.section, storage]],
    )
    const extensions = offers(list, 'accessor', ({ extend = {} }) => Object.entries(extend))
    replace(this.#serdes, serdes)
    replace(this.#storages, storages)
    replace(this.#extensions, extensions)
  }
}

/**
 * The registry that storages use unless they are given another.
 *
 * @example
 * registry.use(avro)
 */
export const registry = new Registry()

function namesOfSerde(serde: SerdeProvider): [string, SerdeProvider][] {
  return [serde.name, ...(serde.aliases ?? [])].map((name) => [name, serde])
}

function offers<T>(list: readonly Provider[], kind: string, of: (provider: Provider) => [string, T][]): Map<string, T> {
  const found = new Map<string, T>()
  for (const provider of list) {
    for (const [name, offer] of of(provider)) {
      if (found.has(name)) throw clash(kind, name, `provider '${provider.name}' and another`)
      found.set(name, offer)
    }
  }
  return found
}

function replace<T>(target: Map<string, T>, by: ReadonlyMap<string, T>): void {
  target.clear()
  for (const [name, value] of by) target.set(name, value)
}

function clash(kind: string, name: string, by: string): KafiError {
  return new KafiError('KAFI_ARGUMENT', `the ${kind} '${name}' is offered twice, by ${by}; use one of them`, {
    details: { name },
  })
}

function refuse(kind: string, name: string, from: string | undefined, known: Iterable<string>): never {
  const names = [...known]
  const wayOut =
    from === undefined
      ? `; known: ${names.join(', ')}${didYouMean(name, names)}`
      : `; install ${from} and add its provider with registry.use()`
  throw new KafiError('KAFI_PROVIDER_MISSING', `no ${kind} '${shorten(name)}'${wayOut}`, { details: { name } })
}

function shorten(name: string): string {
  return name.length > 64 ? `${name.slice(0, 64)}...` : name
}
