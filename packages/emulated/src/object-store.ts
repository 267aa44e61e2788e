import type { Bytes, Wait } from '@kafi/core'

/** What a conditional write can answer: done, lost against another, or nobody knows (timeout, reset, superseded). */
export type Conditional = { readonly etag: string } | 'conflict' | 'unknown'

/** An object or a part of it, as read. */
export interface StoredObject {
  readonly body: Bytes
  readonly etag: string
  /** Size of the whole object in bytes. */
  readonly size: number
}

/** Which part of an object to read, and under which condition. */
export interface GetOptions extends Wait {
  /** First byte, default 0. */
  readonly from?: number
  /** End (exclusive), default and at most the size. */
  readonly to?: number
  /** Answer `same` if the object still has this etag. */
  readonly ifNoneMatch?: string
  /**
   * Where the bytes may go, so that memory is used again: `body` is then a view of it. A store may ignore it, and does
   * where it is too small.
   */
  readonly into?: Bytes
}

/** A page of a listing, keys in byte order. */
export type Listing = readonly { readonly key: string; readonly size: number }[]

/**
 * What an emulated Kafka is stored in: S3, Azure, a folder, memory. Keys are `/`-separated names made of `a-z 0-9 ! _ - .`.
 * Whatever was written is there for every following read of every process.
 */
export interface ObjectStore extends AsyncDisposable {
  /** `absent`: no such object; `same`: unchanged since `ifNoneMatch`. */
  get(key: string, o: GetOptions): Promise<StoredObject | 'absent' | 'same'>
  /** Writes under a name nobody else uses, so it may be sent twice. Whole or not at all. */
  put(key: string, body: readonly Bytes[], o: Wait): Promise<void>
  /** Creates, if there is none. */
  putIfAbsent(key: string, body: readonly Bytes[], o: Wait): Promise<Conditional>
  /** Replaces, if it still has this etag. */
  putIfMatch(key: string, body: readonly Bytes[], etag: string, o: Wait): Promise<Conditional>
  /** Pages of keys with this prefix. With `delimiter`, what follows its first occurrence is folded into one key that ends in it (size 0). */
  list(prefix: string, o: Wait & { readonly delimiter?: '/' }): AsyncIterable<Listing>
  /** Keys that are not there are passed over. */
  delete(keys: readonly string[], o: Wait): Promise<void>
  /** Present where bytes can be added to the end of a file and forced to disk: a local folder. */
  readonly appendable?: Appendable
}

/** What a folder can do beyond an object store; the journal stands on it. */
export interface Appendable {
  /** Creates an empty file, exclusively; null: the name is taken. */
  create(key: string, o: Wait): Promise<AppendFile | null>
  /** Is there a file of this name now that `create` made? Synchronous: it is asked before every acknowledgement. */
  exists(key: string): boolean
  /** Forces what anybody wrote to this file to disk. */
  sync(key: string, o: Wait): Promise<void>
}

/** How bytes are appended. */
export interface AppendOptions extends Wait {
  /**
   * Zeros may follow in the file, for the next appends to take the place of: then these change no size, and forcing them
   * to disk costs one write less. Who reads the file must find its end without them, and must not ask whether it is
   * still the `same`; while it is written to, its bytes may come to be seen in any order. Default false.
   */
  readonly spare?: boolean
  /** Forced to disk when it resolves, which costs less than a `sync` afterwards. Default false. */
  readonly sync?: boolean
}

/** Some bytes and where in a file they belong. */
export interface Part {
  readonly at: number
  readonly bytes: Bytes
}

/** A file its creator appends to. */
export interface AppendFile extends AsyncDisposable {
  /** Bytes appended so far; spare zeros do not count. */
  readonly size: number
  /** Adds to the end. In the file (other processes see it) when it resolves; on disk after `sync`. */
  append(body: readonly Bytes[], o: AppendOptions): Promise<void>
  /**
   * Writes over bytes that `append` was given, also while that is still on its way: what it was given may change there, and
   * whichever comes later, the file has these bytes once both resolve.
   */
  amend(parts: readonly Part[], o: Pick<AppendOptions, 'signal' | 'sync'>): Promise<void>
  /** fdatasync. After an error the file takes nothing more: what the disk holds is unknown. */
  sync(o: Wait): Promise<void>
  /** Is the file still under its name? Synchronous. */
  linked(): boolean
}
