import type { Bytes, Headers, Place, Position, Range } from './message.ts'

/** Every call that can take time has a signal; an abort ends it with the signal's reason. */
export interface Wait {
  readonly signal: AbortSignal
}

/** Where some bytes are: `from` (inclusive) to `to` (exclusive) in a memory. Filled in again and again. */
export interface Span {
  memory: Bytes
  from: number
  to: number
}

/** Columns, not objects. Nothing is inflated, checked or sliced before the first getter call. */
export interface Records {
  readonly count: number
  offset(i: number): number
  /** Milliseconds since 1970, UTC; -1: none. */
  timestamp(i: number): number
  key(i: number): Bytes | null
  value(i: number): Bytes | null
  headers(i: number): Headers
  /**
   * Says where value i is, without a view of it; false: it is null. Optional. Whoever has it promises that the memory
   * does not change while the block lives: the text of neighbours is then made in one call.
   */
  valueSpan?(i: number, span: Span): boolean
}

/**
 * One run of one partition. Its bytes live until the reader's following `next()`: copy what you keep.
 * Control, aborted and out-of-range records are not in it.
 */
export interface Block extends Place {
  /** Position after the run; moves on also when no record is visible. */
  readonly next: number
  /** Size in memory, for the caller's budget. */
  readonly bytes: number
  readonly timestampType: 'create' | 'append'
  readonly records: Records
  /** The same records as whole RecordBatch v2 bytes, or null (REST, a batch cut by the range, an old format). */
  readonly batches: Bytes | null
}

/** Reads ranges of partitions, in order within each partition. */
export interface Reader extends AsyncDisposable {
  /** Null once every range is done; an empty list after `maxWaitMs` without data. Never waits past a range's `to`. */
  next(o: Wait & { readonly maxBytes: number; readonly maxWaitMs: number }): Promise<readonly Block[] | null>
  /** Replaces the ranges: seek, pause (leave out), resume, rebalance. Kept partitions keep their prefetch. */
  assign(ranges: readonly Range[]): void
}

/** Records as columns or as Kafka's own batches. `timestampType` (default `create`) holds for all records of the run. */
export type Payload =
  { readonly records: Records; readonly timestampType?: 'create' | 'append' } | { readonly batches: Bytes }

/**
 * What goes to one partition in one piece. `at`: append only if the partition's next offset is this,
 * else `KAFI_CONFLICT`; a writer that cannot, refuses with `KAFI_UNSUPPORTED`.
 */
export type Run = Place & Payload & { readonly at?: number }

/** What became of a run. A refused record takes no offset. */
export interface Appended extends Place {
  /** Of the first record that was written; the others follow (with `keepOffsets`: their own). -1: nobody can say. */
  readonly offset: number
  /** Records that were written. */
  readonly count: number
  /** The whole run failed. */
  readonly error?: Error
  /** Single records failed: index in the run -> why. */
  readonly refused?: ReadonlyMap<number, Error>
}

/** Appends runs. */
export interface Writer extends AsyncDisposable {
  /** Source positions of the last commit under this writer's `id`; opening fences older holders of the id. */
  readonly resumed: readonly Position[]
  /** How many bytes are worth a commit, where nobody says: more than the usual 8 MiB where a commit takes long. Optional. */
  readonly commitBytes?: number
  /** Can this block's `batches` go in without decoding? Else core sends `records`. */
  fits(block: Block): boolean
  /**
   * Calls may overlap; order per partition is call order. Durable when it resolves, or at `commit` if opened with an id.
   * The writer has copied or written the bytes when it resolves.
   */
  append(runs: readonly Run[], o: Wait): Promise<readonly Appended[]>
  /**
   * Makes all that was appended since the last commit visible and durable together with `positions`. What is appended
   * before it resolves belongs to the next one; after a failure all calls fail until `abort`.
   */
  commit?(
    o: Wait & { readonly positions: readonly Position[]; readonly group?: string; readonly member?: Member },
  ): Promise<void>
  /** Forgets what was appended since the last commit. */
  abort?(): Promise<void>
  /**
   * Refuses what is not under way to where it is kept (`KAFI_ABORTED`), and tries nothing again that is; resolves when
   * nothing is under way any more. Optional: who has it not writes what it was given.
   */
  purge?(): Promise<void>
}

/** A member of a group, until it is disposed of. */
export interface Member extends AsyncDisposable {
  readonly id: string
  /**
   * Each value replaces the one before; `lost`: no commit is possible any more. Asking for the next value says that what
   * this one took away is committed and given up: only then may another member have it.
   */
  assignments(o: Wait): AsyncIterable<{ readonly places: readonly Place[]; readonly lost: boolean }>
  /** Its reader asks for records. Optional: some back-ends take what readers have that do not ask for long (KIP-62). */
  polled?(): void
  /** Fenced by generation: `KAFI_FENCED` once the partition may belong to another. */
  commit(positions: readonly Position[], o: Wait): Promise<void>
}

/** What is known of a group. */
export interface GroupDescription {
  readonly group: string
  /** `Stable`, `Empty`, `PreparingRebalance`, `Dead` ...: Kafka's own words. */
  readonly state: string
  readonly members: readonly { readonly id: string; readonly instanceId?: string; readonly places: readonly Place[] }[]
}

/** Consumer groups. */
export interface Groups {
  join(
    o: Wait & {
      readonly group: string
      readonly topics: readonly string[]
      /** The topics as of now, where a pattern finds them: a back-end that can asks now and then and shares new ones. */
      readonly discover?: (o: Wait) => Promise<readonly string[]>
      /** The patterns as one regular expression for whole names, for a back-end whose server finds topics by itself. */
      readonly pattern?: string
      readonly instanceId?: string
      readonly sessionTimeoutMs: number
    },
  ): Promise<Member>
  list(o: Wait): Promise<readonly { readonly group: string; readonly state: string }[]>
  /** A group that does not exist is described as `Dead`, as Kafka does. */
  describe(groups: readonly string[], o: Wait): Promise<readonly GroupDescription[]>
  offsets(group: string, o: Wait): Promise<readonly Position[]>
  /** Without membership; refused (`KAFI_GROUP`) while the group has members. An offset of -1 deletes the entry. */
  setOffsets(group: string, to: readonly Position[], o: Wait): Promise<void>
  remove(groups: readonly string[], o: Wait): Promise<void>
}

/** `start`: first offset, `end`: next offset, `stable`: end of what a committed reader sees. */
export interface Watermark extends Place {
  readonly start: number
  readonly end: number
  readonly stable: number
}

/** A topic in a listing. */
export interface TopicInfo {
  readonly topic: string
  /** Names this incarnation of the topic, unique in the world where the back-end can (Kafka: topic id). */
  readonly id: string
  readonly partitions: number
  readonly internal: boolean
}

/** Topics. Unknown topics: `KAFI_TOPIC_UNKNOWN`. */
export interface Topics {
  list(o: Wait): Promise<readonly TopicInfo[]>
  /** `KAFI_TOPIC_EXISTS` if it does. */
  create(
    o: Wait & {
      readonly topic: string
      readonly partitions: number
      readonly configs: ReadonlyMap<string, string>
      /** Copies of each partition. Default: the back-end's; one that keeps no copies takes no notice. */
      readonly replicationFactor?: number
    },
  ): Promise<void>
  remove(topics: readonly string[], o: Wait): Promise<void>
  /** One per partition, partitions ascending. */
  watermarks(topics: readonly string[], o: Wait): Promise<readonly Watermark[]>
  /** Raises the number of partitions to `partitions`. */
  extend?(topic: string, partitions: number, o: Wait): Promise<void>
  /** First offset with a timestamp >= the asked one, or -1 (Kafka: ListOffsets by timestamp). */
  offsetsAt?(at: readonly (Place & { readonly timestamp: number })[], o: Wait): Promise<readonly Position[]>
  /** Deletes the records before these offsets (-1: all) and answers with the new watermarks. */
  deleteBefore?(before: readonly Position[], o: Wait): Promise<readonly Watermark[]>
  /** Applies the changes (null: back to the default; none: reads alone) and answers with all configs. */
  configs?(topic: string, changes: ReadonlyMap<string, string | null>, o: Wait): Promise<ReadonlyMap<string, string>>
}

/** What of a record survives a write and a read. */
export type Kept = 'timestamp' | 'timestampType' | 'headers' | 'offset' | 'partition'

/**
 * What an author implements: bytes in, bytes out, blocks not items, no serde, no defaults (core resolves every option first).
 * Presence is the capability; `keeps` says what presence cannot.
 */
export interface Backend extends AsyncDisposable {
  readonly keeps: ReadonlySet<Kept>
  readonly topics: Topics
  readonly groups?: Groups
  openReader(
    o: Wait & {
      readonly ranges: readonly Range[]
      readonly isolation: 'committed' | 'uncommitted'
      readonly memoryBytes: number
      readonly member?: Member
    },
  ): Promise<Reader>
  /**
   * `id`: the writer knows where it stood and commits source positions with the data (absent capability: `KAFI_UNSUPPORTED`).
   * `topics`: what a writer with an id will write to, so that a back-end may keep its progress with the topics.
   * `durability`: `sync`, what is acknowledged is on disk; `os`, the operating system has it; absent: as the back-end is
   * configured.
   * `keepOffsets`: records go in under their own, ascending offsets, gaps included; refused where `keeps` lacks `offset`.
   */
  openWriter(
    o: Wait & {
      readonly id?: string
      readonly topics?: readonly string[]
      readonly durability?: 'sync' | 'os'
      readonly keepOffsets?: boolean
    },
  ): Promise<Writer>
}
