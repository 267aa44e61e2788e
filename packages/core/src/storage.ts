import { cp, type TargetTopic } from './cp.ts'
import type { CopyOptions, CopyResult } from './cp-options.ts'
import { verify, type VerifyOptions, type VerifyResult } from './verify.ts'
import { consumer, type Consumer } from './consumer.ts'
import type { ConsumerOptions } from './consumer-options.ts'
import { producer, type Producer } from './producer.ts'
import type { ProducerOptions } from './producer-options.ts'
import type { Backend } from './backend.ts'
import type { Defaults } from './defaults.ts'
import { checkOptions } from './option-check.ts'
import { type Abortable, closedError, Operation } from './operation.ts'
import type { StorageProvider } from './provider.ts'
import { cat } from './cat.ts'
import { configs, type TopicConfigs } from './configs.ts'
import { deleteGroups } from './delete-groups.ts'
import { type Before, deleteRecords } from './delete-records.ts'
import { describeGroups } from './describe-groups.ts'
import { exists } from './exists.ts'
import { filter, type SearchResult } from './filter.ts'
import { flatMap } from './flat-map.ts'
import { foldl, type FoldResult } from './foldl.ts'
import { forEach } from './for-each.ts'
import { diff, type DiffOptions, type DiffResult } from './diff.ts'
import { grep, type GrepOptions } from './grep.ts'
import { wc, type WordCount } from './wc.ts'
import { zipFoldl, type ZipOptions } from './zip-foldl.ts'
import { groupOffsets } from './group-offsets.ts'
import { type GroupReset, type GroupResetTarget, resetGroup, type ResetGroupOptions } from './group-reset.ts'
import { type GroupInfo, groups } from './groups.ts'
import { head } from './head.ts'
import { ll, type TopicListing } from './ll.ts'
import { ls } from './ls.ts'
import { map, type MapResult } from './map.ts'
import { offsetsForTimes } from './offsets-for-times.ts'
import { partitions } from './partitions.ts'
import { type MessageIterator, read } from './read.ts'
import { rm } from './rm.ts'
import { type ConfigChanges, setConfigs } from './set-configs.ts'
import { setGroupOffsets } from './set-group-offsets.ts'
import { setPartitions } from './set-partitions.ts'
import { tail, type TailOptions } from './tail.ts'
import { touch, type TouchOptions } from './touch.ts'
import { watermarks } from './watermarks.ts'
import { type Logger, silent } from './log.ts'
import type { Message, Position } from './message.ts'
import type { Progress } from './progress.ts'
import type { ReadOptions, SearchOptions } from './read-options.ts'
import type { Topics } from './topic-pattern.ts'
import type { TopicOptions } from './topic-run.ts'
import type { GroupDescription, Watermark } from './backend.ts'
import { registry, type Registry, type StorageExtensions } from './registry.ts'
import { type ResolvedStorage, resolveStorage, type StorageConfig } from './storage-config.ts'

/** How a storage is made. */
export interface StorageOptions {
  /** Where serdes and accessors are looked up. Default: the ordinary `registry`. */
  readonly registry?: Registry
  /** Where configuration files are looked for. Default: `KAFI_HOME`, else the current folder. */
  readonly home?: string
  /** Who is told. Default: nobody. */
  readonly log?: Logger
  /** Told how far a verb is that was given no `progress` of its own, while `verbose` is 1. Default: nobody. */
  readonly progress?: (progress: Progress) => void
  /** Defaults where the configuration says nothing: `{ verbose: 1 }`. */
  readonly defaults?: Partial<Defaults>
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
  readonly log: Logger
  readonly #provider: StorageProvider
  readonly #config: StorageConfig
  readonly #options: StorageOptions
  readonly #stop = new AbortController()
  readonly #running = new Set<Operation>()
  #resolved: ResolvedStorage | undefined
  #opening: Promise<Backend> | undefined
  #closing: Promise<void> | undefined

  constructor(provider: StorageProvider, config: StorageConfig, options: StorageOptions = {}) {
    checkOptions('storage', options)
    this.#provider = provider
    this.#config = config
    this.#options = options
    this.registry = options.registry ?? registry
    this.log = options.log ?? silent
    this.registry.extend(this)
    if (typeof config !== 'string') this.#resolve()
    this.#closeOn(options.signal)
  }

  /** Name of the configuration it was made from; the section's name (`local`) when made from an object. */
  get name(): string {
    return typeof this.#config === 'string' ? this.#config : this.#provider.section
  }

  /** The `kafi:` section: defaults of every verb, changed in place: `storage.defaults.valueType = 'str'`. */
  get defaults(): Defaults {
    return this.#resolve().defaults
  }

  /** Who is told how far a verb is that was given no `progress` of its own; undefined unless `verbose` is 1. */
  get progress(): ((progress: Progress) => void) | undefined {
    return this.defaults.verbose > 0 ? this.#options.progress : undefined
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

  /** Makes topics: {@link touch}. */
  touch(topics: string | readonly string[], options?: TouchOptions): Promise<void> {
    return touch(this, topics, options)
  }

  /** Names of topics: {@link ls}. */
  ls(topics?: Topics, options?: TopicOptions): Promise<string[]> {
    return ls(this, topics, options)
  }

  /** Topics with their size: {@link ll}. */
  ll(topics?: Topics, options?: TopicOptions): Promise<TopicListing[]> {
    return ll(this, topics, options)
  }

  /** Is there such a topic? {@link exists} */
  exists(topic: string, options?: Abortable): Promise<boolean> {
    return exists(this, topic, options)
  }

  /** Deletes topics: {@link rm}. */
  rm(topics: Topics, options?: TopicOptions): Promise<readonly string[]> {
    return rm(this, topics, options)
  }

  /** Number of partitions: {@link partitions}. */
  partitions(topic: string, options?: TopicOptions): Promise<number> {
    return partitions(this, topic, options)
  }

  /** Raises the number of partitions: {@link setPartitions}. */
  setPartitions(topics: Topics, count: number, options?: TopicOptions): Promise<void> {
    return setPartitions(this, topics, count, options)
  }

  /** Configs of a topic: {@link configs}. */
  configs(topic: string, options?: TopicOptions): Promise<TopicConfigs> {
    return configs(this, topic, options)
  }

  /** Changes configs of a topic: {@link setConfigs}. */
  setConfigs(topic: string, changes: ConfigChanges, options?: TopicOptions): Promise<TopicConfigs> {
    return setConfigs(this, topic, changes, options)
  }

  /** First and next offsets: {@link watermarks}. */
  watermarks(topics: Topics, options?: TopicOptions): Promise<readonly Watermark[]> {
    return watermarks(this, topics, options)
  }

  /** Offsets by time: {@link offsetsForTimes}. */
  offsetsForTimes(topics: Topics, time: number | string | Date, options?: TopicOptions): Promise<readonly Position[]> {
    return offsetsForTimes(this, topics, time, options)
  }

  /** Deletes records from the start: {@link deleteRecords}. */
  deleteRecords(before: Before, options?: TopicOptions): Promise<readonly Watermark[]> {
    return deleteRecords(this, before, options)
  }

  /** Consumer groups: {@link groups}. */
  groups(pattern?: string, options?: Abortable): Promise<GroupInfo[]> {
    return groups(this, pattern, options)
  }

  /** State and members of groups: {@link describeGroups}. */
  describeGroups(names: string | readonly string[], options?: Abortable): Promise<readonly GroupDescription[]> {
    return describeGroups(this, names, options)
  }

  /** Deletes groups: {@link deleteGroups}. */
  deleteGroups(names: string | readonly string[], options?: Abortable): Promise<void> {
    return deleteGroups(this, names, options)
  }

  /** Committed offsets of a group: {@link groupOffsets}. */
  groupOffsets(group: string, options?: Abortable): Promise<readonly Position[]> {
    return groupOffsets(this, group, options)
  }

  /** Sets the offsets of a group: {@link setGroupOffsets}. */
  setGroupOffsets(group: string, to: Before, options?: Abortable): Promise<void> {
    return setGroupOffsets(this, group, to, options)
  }

  /** Where a group goes on, as a plan or done: {@link resetGroup}. */
  resetGroup(group: string, to: GroupResetTarget, options?: ResetGroupOptions): Promise<readonly GroupReset[]> {
    return resetGroup(this, group, to, options)
  }

  /** Messages one by one: {@link read}. */
  read<V = unknown, K = unknown>(topics: Topics, options?: ReadOptions): MessageIterator<K, V> {
    return read(this, topics, options)
  }

  /** Messages as an array: {@link cat}. */
  cat<V = unknown, K = unknown>(topics: Topics, options?: ReadOptions): Promise<Message<K, V>[]> {
    return cat(this, topics, options)
  }

  /** The first messages: {@link head}. */
  head<V = unknown, K = unknown>(topics: Topics, options?: ReadOptions): Promise<Message<K, V>[]> {
    return head(this, topics, options)
  }

  /** The last messages: {@link tail}. */
  tail<V = unknown, K = unknown>(topics: Topics, options?: TailOptions): Promise<Message<K, V>[]> {
    return tail(this, topics, options)
  }

  /** The messages that a function chooses: {@link filter}. */
  filter<V = unknown, K = unknown>(
    topics: Topics,
    keep: (message: Message<K, V>) => boolean | PromiseLike<boolean>,
    options?: SearchOptions,
  ): Promise<SearchResult<K, V>> {
    return filter(this, topics, keep, options)
  }

  /** The messages in which a text or pattern is found: {@link grep}. */
  grep<V = unknown, K = unknown>(
    topics: Topics,
    pattern: string | RegExp,
    options?: GrepOptions,
  ): Promise<SearchResult<K, V>> {
    return grep(this, topics, pattern, options)
  }

  /** Counts messages, words and bytes: {@link wc}. */
  wc(topics: Topics, options?: ReadOptions): Promise<WordCount> {
    return wc(this, topics, options)
  }

  /** Folds two topics, pair by pair: {@link zipFoldl}. */
  zipFoldl<A, V = unknown, K = unknown>(
    topic: string,
    other: Storage,
    otherTopic: string,
    step: (value: A, left: Message<K, V> | null, right: Message<K, V> | null) => A | PromiseLike<A>,
    initial: A,
    options?: ZipOptions,
  ): Promise<FoldResult<A>> {
    return zipFoldl(this, topic, other, otherTopic, step, initial, options)
  }

  /** The pairs in which two topics differ: {@link diff}. */
  diff<V = unknown, K = unknown>(
    topic: string,
    other: Storage,
    otherTopic?: string,
    options?: DiffOptions<K, V>,
  ): Promise<DiffResult<K, V>> {
    return diff(this, topic, other, otherTopic, options)
  }

  /** Folds the messages into one value: {@link foldl}. */
  foldl<A, V = unknown, K = unknown>(
    topics: Topics,
    step: (value: A, message: Message<K, V>) => A | PromiseLike<A>,
    initial: A,
    options?: ReadOptions,
  ): Promise<FoldResult<A>> {
    return foldl(this, topics, step, initial, options)
  }

  /** What a function makes of every message: {@link map}. */
  map<T, V = unknown, K = unknown>(
    topics: Topics,
    change: (message: Message<K, V>) => T | PromiseLike<T>,
    options?: ReadOptions,
  ): Promise<MapResult<T>> {
    return map(this, topics, change, options)
  }

  /** As `map`, with none or several results each: {@link flatMap}. */
  flatMap<T, V = unknown, K = unknown>(
    topics: Topics,
    change: (message: Message<K, V>) => Iterable<T> | PromiseLike<Iterable<T>>,
    options?: ReadOptions,
  ): Promise<MapResult<T>> {
    return flatMap(this, topics, change, options)
  }

  /** Calls a function for every message: {@link forEach}. */
  forEach<V = unknown, K = unknown>(
    topics: Topics,
    visit: (message: Message<K, V>) => unknown,
    options?: ReadOptions,
  ): Promise<{ readonly read: number }> {
    return forEach(this, topics, visit, options)
  }

  /** Writes messages: {@link producer}. */
  producer(topic: string, options?: ProducerOptions): Producer {
    return producer(this, topic, options)
  }

  /** Reads and keeps its position, with others of its group: {@link consumer}. */
  consumer<V = unknown, K = unknown>(topics: Topics, options?: ConsumerOptions): Consumer<K, V> {
    return consumer(this, topics, options)
  }

  /** Copies topics to a storage, this one or another: {@link cp}. */
  cp<V = unknown, K = unknown>(
    topics: Topics,
    target: Storage,
    targetTopic?: TargetTopic,
    options?: CopyOptions<K, V>,
  ): Promise<CopyResult> {
    return cp(this, topics, target, targetTopic, options)
  }

  /** Does a topic of a storage hold the same records? See {@link verify}. */
  verify(topic: string, other: Storage, otherTopic?: string, options?: VerifyOptions): Promise<VerifyResult> {
    return verify(this, topic, other, otherTopic, options)
  }

  #resolve(): ResolvedStorage {
    if (this.#resolved) return this.#resolved
    this.#resolved = resolveStorage(this.#provider, this.#config, this.#options)
    for (const warning of this.#resolved.warnings) this.log.warn(warning)
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

  #closeOn(signal: AbortSignal | undefined): void {
    // An error of closing is told to who calls close() later: it is one promise.
    const close = () => void this.close().catch(() => undefined)
    if (signal?.aborted) close()
    else signal?.addEventListener('abort', close, { once: true, signal: this.#stop.signal })
  }

  async #close(): Promise<void> {
    const reason = closedError(this.name)
    this.#stop.abort(reason)
    for (const operation of this.#running) operation.abort(reason)
    const settled = await Promise.allSettled([...this.#running].map((operation) => operation.settle()))
    const backend = await this.#opening?.catch(() => undefined)
    await backend?.[Symbol.asyncDispose]()
    for (const each of settled) if (each.status === 'rejected') throw each.reason
  }
}
