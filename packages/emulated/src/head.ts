import type { Bytes, Position } from '@kafi/core'
import { crc32c } from '@kafi/protocol'
import { encodeEntry, encodePageRef, parseEntry, parsePageRef, type Entry, type PageRef } from './entry.ts'
import { corrupt, fieldsOf, int64Of, integerOf, listOf, parseFields, textOf, type Fields } from './fields.ts'

/** One partition: where its records are, oldest first. `pages` come before `entries`. */
export interface PartitionLog {
  /** First offset a reader sees. */
  start: number
  /** Offset of the next record. */
  next: number
  readonly pages: PageRef[]
  readonly entries: Entry[]
}

/** Where a writer with an id stands. A newer holder of the id has a higher epoch. */
export interface Progress {
  readonly epoch: number
  readonly positions: readonly Position[]
}

/**
 * All that is known of a topic. What is stored as `head` has no entry in a journal; in memory the frames of the journals
 * are replayed on top of it.
 */
export interface Head {
  /** Counts the changes of the stored head. */
  version: number
  /** Makes every stored head unlike any other, so that an etag never comes back. */
  nonce: string
  readonly topic: string
  /** Names this incarnation of the topic. */
  topicId: string
  deleted: boolean
  /** First journal that is not folded in. Only a folder has journals. */
  epoch: number
  /** Raised before orphans are deleted: an upload begun under another value is not to be trusted. */
  sweep: number
  readonly config: Map<string, string>
  readonly partitions: PartitionLog[]
  /** By writer id. */
  readonly writers: Map<string, Progress>
  /** Last sequence number of each process that appended, the latest last; at most {@link keptCommits}. */
  readonly commits: Map<string, number>
  /** Files nothing refers to any more, relative to the topic; to be deleted. */
  readonly trash: string[]
  /** Bytes of the entries without a file. */
  tail: Bytes
}

/** How many processes `commits` knows; an attempt that is older cannot be found out about. */
export const keptCommits = 256

/** Most bytes a head's line may have; more is damage. */
const maxLineBytes = 64 << 20
const format = 1
const newline = 0x0a

/**
 * The head as it is stored: one line of JSON (its first field is the CRC32C of the rest of the line), `\n`, then the
 * tail: whole record batches. `head -1 | jq` reads it. int64 are decimal texts.
 */
export function encodeHead(head: Head): readonly Bytes[] {
  const text = JSON.stringify({
    fmt: format,
    v: String(head.version),
    nonce: head.nonce,
    topic: head.topic,
    topicId: head.topicId,
    state: head.deleted ? 'deleted' : 'live',
    epoch: String(head.epoch),
    sweep: String(head.sweep),
    config: [...head.config],
    partitions: head.partitions.map((p) => ({
      s: String(p.start),
      n: String(p.next),
      pages: p.pages.map(encodePageRef),
      recent: p.entries.map(encodeEntry),
    })),
    writers: [...head.writers].map(([id, progress]) => [id, encodeProgress(progress)]),
    commits: [...head.commits].map(([instance, sequence]) => [instance, String(sequence)]),
    trash: head.trash,
    tailLen: head.tail.length,
    tailCrc: crc32c(head.tail),
  })
  const rest = Buffer.from(text.slice(1))
  return [Buffer.from(`{"crc":${crc32c(rest)},`), rest, Buffer.from('\n'), head.tail]
}

/**
 * Reads what {@link encodeHead} wrote, and believes nothing: every field is checked, every checksum compared.
 * Errors: `KAFI_CORRUPT`, naming the head and the field.
 *
 * @example
 * const head = parseHead(stored.body, "head of topic 'quakes'")
 */
export function parseHead(bytes: Bytes, where: string): Head {
  const end = bytes.indexOf(newline)
  if (end < 0 || end > maxLineBytes) throw corrupt(where, 'its first line does not end')
  const f = parseLine(bytes.subarray(0, end), where)
  if (f['fmt'] !== format) throw corrupt(where, `format ${JSON.stringify(f['fmt'])} is not known here`)
  const tail = bytes.subarray(end + 1)
  const length = integerOf(f['tailLen'], `${where}: tailLen`)
  if (tail.length !== length) throw corrupt(where, `its tail has ${tail.length} bytes, not ${length}`)
  if (crc32c(tail) !== f['tailCrc']) throw corrupt(where, 'its tail has another checksum')
  return { ...parseScalars(f, where), ...parseLists(f, where, tail.length), tail }
}

function parseLine(line: Bytes, where: string): Fields {
  const text = Buffer.from(line.buffer, line.byteOffset, line.length).toString('utf8')
  const start = /^\{"crc":(\d{1,10}),/.exec(text)
  if (start === null) throw corrupt(where, 'it does not begin with its checksum')
  if (crc32c(line, start[0].length) !== Number(start[1])) throw corrupt(where, 'its line has another checksum')
  return parseFields(text, where)
}

function parseScalars(f: Fields, where: string) {
  const state = f['state']
  if (state !== 'live' && state !== 'deleted') throw corrupt(`${where}: state`, 'neither live nor deleted')
  return {
    version: int64Of(f['v'], `${where}: v`),
    nonce: textOf(f['nonce'], `${where}: nonce`, 64),
    topic: textOf(f['topic'], `${where}: topic`),
    topicId: textOf(f['topicId'], `${where}: topicId`, 64),
    deleted: state === 'deleted',
    epoch: int64Of(f['epoch'], `${where}: epoch`),
    sweep: int64Of(f['sweep'], `${where}: sweep`),
  }
}

function parseLists(f: Fields, where: string, tailBytes: number) {
  return {
    config: parsePairs(f['config'], `${where}: config`, textOf),
    partitions: listOf(f['partitions'], `${where}: partitions`).map((p, i) => parsePartition(p, i, where, tailBytes)),
    writers: parsePairs(f['writers'], `${where}: writers`, parseProgress),
    commits: parsePairs(f['commits'], `${where}: commits`, int64Of),
    trash: listOf(f['trash'], `${where}: trash`).map((file) => parseTrash(file, `${where}: trash`)),
  }
}

function parsePairs<T>(value: unknown, where: string, read: (value: unknown, where: string) => T): Map<string, T> {
  const pairs = listOf(value, where).map((pair) => {
    const [name, item] = listOf(pair, where, 2)
    return [textOf(name, where), read(item, where)] as const
  })
  return new Map(pairs)
}

function parseTrash(value: unknown, where: string): string {
  const file = textOf(value, where, 200)
  if (!/^\d{1,10}\/\d{20}\.[0-9a-z-]{1,64}\.(?:log|page)$/.test(file)) throw corrupt(where, 'not a name of a segment')
  return file
}

function parsePartition(value: unknown, partition: number, where: string, tailBytes: number): PartitionLog {
  const here = `${where}: partition ${partition}`
  const f = fieldsOf(value, here)
  const pages = listOf(f['pages'], here).map((page, i) => parsePageRef(page, partition, `${here} page ${i}`))
  const entries = listOf(f['recent'], here).map((entry, i) => parseEntry(entry, partition, `${here} entry ${i}`))
  const log = { start: int64Of(f['s'], here), next: int64Of(f['n'], here), pages, entries }
  checkOrder(log, here)
  for (const entry of entries) {
    if (entry.file === '' && entry.pos + entry.size > tailBytes)
      throw corrupt(here, 'an entry behind the end of the tail')
  }
  return log
}

/** Pages and entries ascend without overlap and stay below `next`. */
function checkOrder({ start, next, pages, entries }: PartitionLog, where: string): void {
  let end = 0
  for (const run of [...pages, ...entries]) {
    if (run.base < end || run.end <= run.base) throw corrupt(where, `offsets that go back at ${run.base}`)
    end = run.end
  }
  if (end > next || start > next) throw corrupt(where, `offsets behind its end ${next}`)
}

/** Progress as JSON: `{ e, pos: [[topic, partition, offset, leader epoch or -1]] }`. */
export function encodeProgress({ epoch, positions }: Progress): Record<string, unknown> {
  const pos = positions.map((p) => [p.topic, p.partition, String(p.offset), p.leaderEpoch ?? -1])
  return { e: epoch, pos }
}

/** Reads what {@link encodeProgress} wrote. Errors: `KAFI_CORRUPT`. */
export function parseProgress(value: unknown, where: string): Progress {
  const f = fieldsOf(value, where)
  const positions = listOf(f['pos'], where).map((position) => parsePosition(position, where))
  return { epoch: integerOf(f['e'], where), positions }
}

function parsePosition(value: unknown, where: string): Position {
  const [topic, partition, offset, epoch] = listOf(value, where, 4)
  const leaderEpoch = integerOf(epoch, where, -1)
  return {
    topic: textOf(topic, where),
    partition: integerOf(partition, where),
    offset: int64Of(offset, where),
    ...(leaderEpoch < 0 ? {} : { leaderEpoch }),
  }
}
