import type { Backend } from './backend.ts'
import type { Defaults } from './defaults.ts'
import { type Abortable, closedError, Operation } from './operation.ts'
import type { StorageProvider } from './provider.ts'
import { exists } from './exists.ts'
import { registry, type Registry, type StorageExtensions } from './registry.ts'
import { type ResolvedStorage, resolveStorage, type StorageConfig } from './storage-config.ts'

/** How a storage is made. */
export interface StorageOptions {
  /** Where serdes and accessors are looked up. Default: the ordinary `registry`. */
  readonly registry?: Registry
  /** Where configuration files are looked for. Default: `KAFI_HOME`, else the current folder. */
  readonly home?: string
  /** Closes the storage when it fires. */
  readonly signal?: AbortSignal
}

// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- accessors of registered packages are merged in
export interface Storage extends StorageExtensions {}

/**
 * A place that holds topics: a cluster, a folder, a bucket. The same verbs on all of them.
 * Making one does no I/O; the first verb opens it. A verb that failed to open it may be tried again.
 *
 * @example
 * await using local = new Local({ rootDir: 'data' })
 * await local.touch('quakes')
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging
export class Storage implements AsyncDisposable {
  readonly registry: Registry
  readonly #provider: StorageProvider
  readonly #config: StorageConfig
  readonly #home: string | undefined
  readonly #stop = new AbortController()
  readonly #running = new Set<Operation>()
  #resolved: ResolvedStorage | undefined
  #opening: Promise<Backend> | undefined
  #closing: Promise<void> | undefined

  constructor(provider: StorageProvider, config: StorageConfig, options: StorageOptions = {}) {
    this.#provider = provider
    this.#config = config
    this.#home = options.home
    this.registry = options.registry ?? registry
    this.registry.extend(this)
    if (typeof config !== 'string') this.#resolve()
    options.signal?.addEventListener('abort', () => void this.close(), { once: true })
  }

  /** Name of the configuration it was made from; the section's name (`local`) when made from an object. */
  get name(): string {
    return typeof this.#config === 'string' ? this.#config : this.#provider.section
  }

  /** The `kafi:` section: defaults of every verb, changed in place: `storage.defaults.valueType = 'str'`. */
  get defaults(): Defaults {
    return this.#resolve().defaults
  }

  /** Sections that all storages may have (`schema_registry`), by name: for the packages they are meant for. */
  get sections(): ResolvedStorage['sections'] {
    return this.#resolve().sections
  }

  /** Opens the back-end now instead of at the first verb. */
  async open(): Promise<this> {
    await this.backend()
    return this
  }

  /** The back-end below, opened once; for those who build on storages. `KAFI_CLOSED` after `close()`. */
  async backend(): Promise<Backend> {
    if (this.#closing) throw closedError(this.name)
    this.#opening ??= this.#openBackend()
    return this.#opening
  }

  /** Ends what runs on the storage with `KAFI_CLOSED` and releases what it holds. May be called any number of times. */
  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  /** Starts an operation: for verbs written outside of this class. */
  begin(signal?: AbortSignal): Operation {
    const operation = new Operation(signal)
    if (this.#closing) operation.abort(closedError(this.name))
    this.#running.add(operation)
    return operation
  }

  /** Ends an operation that was begun. */
  finish(operation: Operation): void {
    operation.end()
    this.#running.delete(operation)
  }

  /** See {@link exists}. */
  exists(topic: string, options?: Abortable): Promise<boolean> {
    return exists(this, topic, options)
  }

  #resolve(): ResolvedStorage {
    this.#resolved ??= resolveStorage(
      this.#provider,
      this.#config,
      this.#home === undefined ? {} : { home: this.#home },
    )
    return this.#resolved
  }

  async #openBackend(): Promise<Backend> {
    try {
      return await this.#provider.open(this.#resolve().settings, { signal: this.#stop.signal })
    } catch (error) {
      this.#opening = undefined
      throw error
    }
  }

  async #close(): Promise<void> {
    const reason = closedError(this.name)
    this.#stop.abort(reason)
    for (const operation of this.#running) operation.abort(reason)
    await Promise.all([...this.#running].map((operation) => operation.settle()))
    const backend = await this.#opening?.catch(() => undefined)
    await backend?.[Symbol.asyncDispose]()
  }
}
