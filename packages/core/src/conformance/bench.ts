import assert from 'node:assert/strict'
import type { Appended, Backend, Block, Reader, Run, Wait, Writer } from '../backend.ts'
import { isKafiError, type KafiErrorCode } from '../errors.ts'
import type { Place, Range } from '../message.ts'
import { copyRows, recordsOf, type Row } from '../rows.ts'
import type { Capability } from './capability.ts'

/** Empty answers in a row after which a read that should end counts as hanging. */
const patience = 2000

/** What a case works with: one back-end, and topics of its own. */
export class Bench {
  readonly backend: Backend
  readonly wait: Wait
  readonly #name: () => string
  readonly #topics = new Set<string>()

  constructor(backend: Backend, name: () => string, wait: Wait) {
    this.backend = backend
    this.#name = name
    this.wait = wait
  }

  /** A name that nobody uses; its topic is removed after the case. */
  name(): string {
    const name = this.#name()
    this.#topics.add(name)
    return name
  }

  /** Makes a topic. */
  async topic(partitions = 1, topic = this.name()): Promise<string> {
    this.#topics.add(topic)
    await this.backend.topics.create({ ...this.wait, topic, partitions, configs: new Map() })
    return topic
  }

  openWriter(options: { id?: string; topics?: string[]; keepOffsets?: boolean } = {}): Promise<Writer> {
    return this.backend.openWriter({ ...this.wait, durability: 'os', ...options })
  }

  openReader(ranges: readonly Range[], isolation: 'committed' | 'uncommitted' = 'committed'): Promise<Reader> {
    return this.backend.openReader({ ...this.wait, ranges, isolation, memoryBytes: 16 << 20 })
  }

  /** Writes rows in one run, with a writer of its own. */
  async write(place: Place, rows: readonly Row[], payload: Partial<Run> = {}): Promise<Appended> {
    const writer = await this.openWriter()
    try {
      return await this.append(writer, { ...placeOf(place), records: recordsOf(rows), ...payload })
    } finally {
      await writer[Symbol.asyncDispose]()
    }
  }

  /** Appends one run; whichever way it fails, it throws. */
  async append(writer: Writer, run: Run): Promise<Appended> {
    const [answer] = await writer.append([run], this.wait)
    assert.ok(answer, 'append answers for every run')
    if (answer.error) throw answer.error
    return answer
  }

  /** All records of a partition, from the watermarks noted now. */
  async readAll(place: Place): Promise<Row[]> {
    const marks = await this.backend.topics.watermarks([place.topic], this.wait)
    const mark = marks[place.partition]
    assert.ok(mark, `partition ${place.partition} has a watermark`)
    return this.readRange({ ...placeOf(place), from: mark.start, to: mark.stable })
  }

  async readRange(range: Range): Promise<Row[]> {
    const rows: Row[] = []
    await this.eachBlock([range], ({ records }) => rows.push(...copyRows(records)))
    return rows
  }

  /** Visits the blocks of some ranges, and sees to it that reading ends. */
  async eachBlock(ranges: readonly Range[], visit: (block: Block) => unknown): Promise<void> {
    const reader = await this.openReader(ranges)
    try {
      await this.drain(reader, visit)
    } finally {
      await reader[Symbol.asyncDispose]()
    }
  }

  /** Reads until the end. */
  async drain(reader: Reader, visit: (block: Block) => unknown): Promise<void> {
    for (let quiet = 0; ; quiet += 1) {
      const blocks = await this.next(reader, 20)
      if (blocks === null) return
      assert.ok(quiet < patience, 'a reader whose ranges are in the log comes to an end')
      if (blocks.length > 0) quiet = 0
      for (const block of blocks) await visit(block)
    }
  }

  next(reader: Reader, maxWaitMs: number, maxBytes = 1 << 20): Promise<readonly Block[] | null> {
    return reader.next({ ...this.wait, maxBytes, maxWaitMs })
  }

  /** Removes what the case has made. */
  async clean(): Promise<void> {
    const infos = await this.backend.topics.list(this.wait)
    const left = infos.map(({ topic }) => topic).filter((topic) => this.#topics.has(topic))
    if (left.length > 0) await this.backend.topics.remove(left, this.wait)
  }
}

/** One promise of the contract, as a sentence, and how it is checked. */
export interface Case {
  readonly promise: string
  /** Only for back-ends that offer these. */
  readonly needs?: readonly Capability[]
  /** Only for back-ends that leave this out. */
  readonly lacks?: Capability
  check(bench: Bench): Promise<void>
}

/** Topic and partition alone. */
export function placeOf({ topic, partition }: Place): Place {
  return { topic, partition }
}

/** Expects an error of this code. */
export async function refuses(code: KafiErrorCode, work: Promise<unknown>): Promise<void> {
  try {
    await work
  } catch (error) {
    assert.ok(isKafiError(error, code), `expected ${code}, not ${String(error)}`)
    return
  }
  assert.fail(`expected ${code}, and nothing was refused`)
}
