import type { Backend, Member, Wait } from './backend.ts'
import { rangeOptionsOf } from './blocks.ts'
import type { ConsumerOptions, RebalanceListener } from './consumer-options.ts'
import { isKafiError, KafiError } from './errors.ts'
import { keyOf, Lanes } from './lane.ts'
import { Membership } from './membership.ts'
import type { Place, Position } from './message.ts'
import type { Operation } from './operation.ts'
import { partitionUnknown, resolveRanges } from './ranges.ts'
import type { Storage } from './storage.ts'
import { hasPattern, type Topics, withTopics } from './topic-pattern.ts'

interface Opened {
  readonly backend: Backend
  readonly topics: readonly string[]
  readonly membership: Membership | undefined
}

/** Which partitions a consumer reads, where it is in them, and up to where it reads. */
export class Assignment implements AsyncDisposable {
  readonly lanes = new Lanes()
  /** Reads never end. */
  readonly follows: boolean
  /** Raised by every change that a reader must be told of. */
  version = 0
  readonly #storage: Storage
  readonly #topics: Topics
  readonly #options: ConsumerOptions
  readonly #operation: Operation
  readonly #beforeRevoke: () => Promise<void>
  #opened: Opened | undefined
  #isAssigned = false

  /** `beforeRevoke` is called while what is about to be taken away can still be committed. */
  constructor(
    storage: Storage,
    topics: Topics,
    options: ConsumerOptions,
    operation: Operation,
    beforeRevoke: () => Promise<void>,
  ) {
    this.#beforeRevoke = beforeRevoke
    this.#storage = storage
    this.#topics = topics
    this.#options = options
    this.#operation = operation
    this.follows = rangeOptionsOf(storage, options).follow
  }

  /** The back-end, and the member that reads from it. */
  async open(): Promise<{ readonly backend: Backend; readonly member: Member | undefined }> {
    this.#operation.signal.throwIfAborted()
    this.#opened ??= await this.#operation.during(this.#open())
    const { backend, membership } = this.#opened
    return { backend, member: await membership?.member(this.#operation) }
  }

  /** Takes the newest assignment; waits up to `maxWaitMs` for it, and for the first one as long as a session may last. */
  async update(maxWaitMs = 0): Promise<void> {
    await this.open()
    const { membership, backend, topics } = this.#opened as Opened
    if (membership === undefined)
      return this.#isAssigned ? undefined : void (await this.#setPlaces(await this.#allPlaces(backend, topics)))
    const waitMs = this.#isAssigned ? maxWaitMs : this.#sessionTimeoutMs()
    const newest = await membership.take(waitMs, this.#operation)
    if (newest === undefined) return
    if (newest.lost) return this.#rejoin(membership)
    await this.#beforeGivingUp(newest.places)
    const added = await this.#setPlaces(newest.places)
    if (added.length > 0 || !this.#isAssigned) await this.#tell(this.#options.onAssign, added)
    this.#isAssigned = true
    membership.applied()
  }

  /** Notes the watermarks as the ends of reading; false: there is nothing more than before. */
  async noteEnds(): Promise<boolean> {
    const { backend, topics } = this.#opened as Opened
    const marks = await this.#operation.during(backend.topics.watermarks(topics, this.#operation))
    for (const mark of marks) {
      const lane = this.lanes.get(mark)
      if (lane) lane.end = this.#options.isolation === 'uncommitted' ? mark.end : mark.stable
    }
    this.version += 1
    return this.lanes.ranges().length > 0
  }

  /** Goes back to what was handed out last. */
  rewind(): void {
    for (const lane of this.lanes.all()) if (lane.decoded !== lane.handed) this.#move(lane, lane.handed, lane.paused)
  }

  seek({ topic, partition, offset }: Position): void {
    const lane = this.lanes.get({ topic, partition })
    if (lane === undefined) throw partitionUnassigned(topic, partition)
    if (!Number.isSafeInteger(offset) || offset < 0) {
      throw new KafiError('KAFI_ARGUMENT', `${offset} is no offset to seek to in ${topic}[${partition}]`)
    }
    this.#move(lane, offset, lane.paused)
  }

  setPaused(places: readonly Place[] | undefined, paused: boolean): void {
    for (const place of places ?? this.lanes.all()) {
      const lane = this.lanes.get(place)
      if (lane === undefined) throw partitionUnassigned(place.topic, place.partition)
      this.#move(lane, lane.handed, paused)
    }
  }

  get hasGroup(): boolean {
    return this.#options.group !== undefined
  }

  async committed(): Promise<readonly Position[]> {
    const group = this.#group()
    await this.update()
    const { backend } = this.#opened as Opened
    const all = (await backend.groups?.offsets(group, this.#operation)) ?? []
    return all.filter((position) => this.lanes.get(position) !== undefined)
  }

  async commit(positions: readonly Position[], o = { signal: this.#operation.signal }): Promise<void> {
    this.#group()
    if (this.#opened === undefined) await this.update()
    await this.#opened?.membership?.commit(positions, o)
    for (const position of positions) {
      const lane = this.lanes.get(position)
      if (lane) lane.committed = position.offset
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const all = this.#opened?.membership === undefined ? [] : this.#allLanes()
    try {
      if (all.length > 0) await this.#tell(this.#options.onRevoke, all, { signal: new AbortController().signal })
    } finally {
      await this.#leave()
    }
  }

  async #leave(): Promise<void> {
    await this.#opened?.membership?.[Symbol.asyncDispose]()
  }

  #move(place: Place & { readonly committed: number; readonly end: number }, offset: number, paused: boolean): void {
    this.lanes.put(place, offset, { paused, committed: place.committed, end: place.end })
    this.version += 1
  }

  #group(): string {
    const { group } = this.#options
    if (group !== undefined) return this.#storage.defaults.consumerGroupPrefix + group
    throw new KafiError(
      'KAFI_GROUP',
      "a consumer without a group commits nothing; give it one: storage.consumer(topics, { group: 'app' })",
    )
  }

  #sessionTimeoutMs(): number {
    return this.#options.sessionTimeoutMs ?? this.#storage.defaults.sessionTimeoutMs
  }

  async #open(): Promise<Opened> {
    const { signal } = this.#operation
    const backend = await this.#storage.backend()
    const { internal } = this.#options
    const topics = await withTopics(backend, this.#topics, { signal, internal }, async (names) => {
      await backend.topics.watermarks(names, { signal })
      return names
    })
    return { backend, topics, membership: this.hasGroup ? this.#membership(backend, topics) : undefined }
  }

  #membership(backend: Backend, topics: readonly string[]): Membership {
    const { groups } = backend
    const { instanceId, partitions } = this.#options
    if (groups === undefined)
      throw new KafiError('KAFI_UNSUPPORTED', 'this storage keeps no groups; leave out the group')
    if (partitions) throw new KafiError('KAFI_ARGUMENT', 'a group shares out the partitions; leave out one of the two')
    const options = { group: this.#group(), topics, sessionTimeoutMs: this.#sessionTimeoutMs() }
    const discover = hasPattern(this.#topics) && { discover: (o: Wait) => this.#discover(backend, o) }
    return new Membership(groups, { ...options, ...discover, ...(instanceId !== undefined && { instanceId }) })
  }

  async #discover(backend: Backend, { signal }: Wait): Promise<readonly string[]> {
    const { internal } = this.#options
    return withTopics(backend, this.#topics, { signal, internal }, (names) => Promise.resolve(names)).catch(
      (error: unknown) => {
        if (isKafiError(error, 'KAFI_TOPIC_UNKNOWN')) return []
        throw error
      },
    )
  }

  async #allPlaces(backend: Backend, topics: readonly string[]): Promise<readonly Place[]> {
    this.#isAssigned = true
    const marks = await this.#operation.during(backend.topics.watermarks(topics, this.#operation))
    const { partitions } = this.#options
    for (const partition of partitions ?? []) {
      const count = marks.filter(({ topic }) => topic === topics[0]).length
      if (!(partition >= 0 && partition < count)) throw partitionUnknown(topics[0] ?? '', partition, count)
    }
    return marks.filter(({ partition }) => partitions?.includes(partition) ?? true)
  }

  /** Positions of a lost place are let go of before the group is joined anew: others may have come further. */
  async #rejoin(membership: Membership): Promise<void> {
    this.#isAssigned = false
    await this.#tell(this.#options.onLost, this.#allLanes())
    await membership.leave()
    await this.#setPlaces([])
    await this.update()
  }

  async #beforeGivingUp(places: readonly Place[]): Promise<void> {
    const kept = new Set(places.map(keyOf))
    const gone = this.#allLanes().filter((place) => !kept.has(keyOf(place)))
    if (gone.length === 0) return
    await this.#beforeRevoke()
    await this.#tell(this.#options.onRevoke, gone)
  }

  #allLanes(): readonly Place[] {
    return this.lanes.all().map(({ topic, partition }) => ({ topic, partition }))
  }

  async #tell(listener: RebalanceListener | undefined, places: readonly Place[], o?: Wait): Promise<void> {
    const keys = new Set(places.map(keyOf))
    await listener?.(places, {
      commit: (positions) =>
        this.commit(positions ?? this.lanes.positions().filter((position) => keys.has(keyOf(position))), o),
      seek: (to) => this.seek(to),
    })
  }

  /** Lanes for these places: kept ones stay where they are, new ones, which it answers with, start where they should. */
  async #setPlaces(places: readonly Place[]): Promise<readonly Place[]> {
    const wanted = new Set(places.map(keyOf))
    for (const lane of this.lanes.all()) if (!wanted.has(keyOf(lane))) this.lanes.drop(lane)
    const fresh = places.filter((place) => this.lanes.get(place) === undefined)
    this.#learnTopics(fresh)
    if (fresh.length > 0) await this.#start(fresh)
    this.version += 1
    return fresh
  }

  /** A pattern may find topics that were not there when reading began. */
  #learnTopics(places: readonly Place[]): void {
    const opened = this.#opened as Opened
    const topics = new Set([...opened.topics, ...places.map(({ topic }) => topic)])
    if (topics.size > opened.topics.length) this.#opened = { ...opened, topics: [...topics] }
  }

  async #start(places: readonly Place[]): Promise<void> {
    const { backend, topics } = this.#opened as Opened
    const { group, start = group === undefined ? undefined : 'committed' } = this.#options
    const choice = { ...this.#options, ...(start !== undefined && { start }), follow: true }
    const options = rangeOptionsOf(this.#storage, this.hasGroup ? { ...choice, group: this.#group() } : choice)
    const ranges = await this.#operation.during(resolveRanges(backend, topics, options, this.#operation))
    const wanted = new Set(places.map(keyOf))
    for (const range of ranges) {
      if (!wanted.has(keyOf(range))) continue
      this.lanes.put(range, range.from, { paused: false, committed: -1, end: this.follows ? Infinity : -1 })
    }
  }
}

function partitionUnassigned(topic: string, partition: number): KafiError {
  return new KafiError('KAFI_PARTITION_UNKNOWN', `${topic}[${partition}] is not assigned to this consumer`, {
    details: { topic, partition },
  })
}
