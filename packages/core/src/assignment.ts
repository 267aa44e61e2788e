import { groupOf, type Opened, openReading, type Reading, sessionTimeoutOf } from './assignment-opening.ts'
import type { Backend, Member, Wait } from './backend.ts'
import { rangeOptionsOf } from './blocks.ts'
import type { RebalanceListener } from './consumer-options.ts'
import { KafiError } from './errors.ts'
import { keyOf, Lanes } from './lane.ts'
import { findLaterRanges, laterEveryMs, takesLater } from './later-ranges.ts'
import type { Membership } from './membership.ts'
import type { Place, Position, Range } from './message.ts'
import { partitionUnknown, resolveRanges } from './ranges.ts'

/** Which partitions a consumer reads, where it is in them, and up to where it reads. */
export class Assignment implements AsyncDisposable {
  readonly lanes = new Lanes()
  /** Reads never end. */
  readonly follows: boolean
  /** Raised by every change that a reader must be told of. */
  version = 0
  readonly #reading: Reading
  readonly #beforeRevoke: () => Promise<void>
  readonly #now: () => number
  #opened: Opened | undefined
  #isAssigned = false
  #lookedAt = 0

  /** `beforeRevoke` is called while what is about to be taken away can still be committed. */
  constructor(reading: Reading, beforeRevoke: () => Promise<void>) {
    const { storage, options } = reading
    this.#reading = reading
    this.#beforeRevoke = beforeRevoke
    this.#now = options.now ?? Date.now
    this.follows = rangeOptionsOf(storage, options).follow
  }

  /** The back-end, and the member that reads from it. */
  async open(): Promise<{ readonly backend: Backend; readonly member: Member | undefined }> {
    this.#operation.signal.throwIfAborted()
    this.#opened ??= await this.#operation.during(openReading(this.#reading))
    const { backend, membership } = this.#opened
    return { backend, member: await membership?.member(this.#operation) }
  }

  /** Takes the newest assignment; waits up to `maxWaitMs` for it. Default: not, but for the first one as long as a session may last. */
  async update(maxWaitMs?: number): Promise<void> {
    await this.open()
    const { membership } = this.#opened as Opened
    if (membership === undefined) return this.#isAssigned ? this.#takeLater() : this.#assignAll()
    const waitMs = maxWaitMs ?? (this.#isAssigned ? 0 : sessionTimeoutOf(this.#reading))
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
    const { backend } = this.#opened as Opened
    const topics = topicsOf(this.lanes.all())
    if (topics.length === 0) return false
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
    return this.#reading.options.group !== undefined
  }

  async committed(): Promise<readonly Position[]> {
    const group = groupOf(this.#reading)
    await this.update()
    const { backend } = this.#opened as Opened
    const all = (await backend.groups?.offsets(group, this.#operation)) ?? []
    return all.filter((position) => this.lanes.get(position) !== undefined)
  }

  async commit(positions: readonly Position[], o = { signal: this.#operation.signal }): Promise<void> {
    groupOf(this.#reading)
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

  get #operation() {
    return this.#reading.operation
  }

  get #options() {
    return this.#reading.options
  }

  /** Without a group: all partitions, or those that were asked for. */
  async #assignAll(): Promise<void> {
    const { backend, topics } = this.#opened as Opened
    this.#isAssigned = true
    this.#lookedAt = this.#now()
    await this.#setPlaces(await this.#allPlaces(backend, topics))
  }

  async #allPlaces(backend: Backend, topics: readonly string[]): Promise<readonly Place[]> {
    const marks = await this.#operation.during(backend.topics.watermarks(topics, this.#operation))
    const { partitions } = this.#options
    for (const partition of partitions ?? []) {
      const count = marks.filter(({ topic }) => topic === topics[0]).length
      if (!(partition >= 0 && partition < count)) throw partitionUnknown(topics[0] ?? '', partition, count)
    }
    return marks.filter(({ partition }) => partitions?.includes(partition) ?? true)
  }

  /** Whoever follows takes in topics and partitions that were not there. */
  async #takeLater(): Promise<void> {
    if (!this.follows || !takesLater(this.#options.start) || this.#now() - this.#lookedAt < laterEveryMs) return
    this.#lookedAt = this.#now()
    const { backend } = this.#opened as Opened
    const finding = findLaterRanges(backend, this.#reading.topics, this.#options, this.#operation)
    const fresh = (await this.#operation.during(finding)).filter((range) => this.lanes.get(range) === undefined)
    if (fresh.length === 0) return
    for (const range of fresh) this.#putRange(range)
    this.version += 1
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
    if (fresh.length > 0) await this.#start(fresh)
    this.version += 1
    return fresh
  }

  async #start(places: readonly Place[]): Promise<void> {
    const { backend } = this.#opened as Opened
    const { group, start = group === undefined ? undefined : 'committed' } = this.#options
    const choice = { ...this.#options, ...(start !== undefined && { start }), follow: true }
    const options = rangeOptionsOf(
      this.#reading.storage,
      this.hasGroup ? { ...choice, group: groupOf(this.#reading) } : choice,
    )
    const ranges = await this.#operation.during(resolveRanges(backend, topicsOf(places), options, this.#operation))
    const wanted = new Set(places.map(keyOf))
    for (const range of ranges) {
      if (wanted.has(keyOf(range))) this.#putRange(range)
    }
  }

  #putRange(range: Range): void {
    this.lanes.put(range, range.from, { paused: false, committed: -1, end: this.follows ? Infinity : -1 })
  }
}

/** Those alone: others may be gone by now. */
function topicsOf(places: readonly Place[]): readonly string[] {
  return [...new Set(places.map(({ topic }) => topic))]
}

function partitionUnassigned(topic: string, partition: number): KafiError {
  return new KafiError('KAFI_PARTITION_UNKNOWN', `${topic}[${partition}] is not assigned to this consumer`, {
    details: { topic, partition },
  })
}
