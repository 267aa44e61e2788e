import type { Block } from './backend.ts'
import { type Blocks, openBlocks } from './blocks.ts'
import type { Ignored } from './digest.ts'
import type { Bytes, Headers } from './message.ts'
import type { Abortable } from './operation.ts'
import type { Storage } from './storage.ts'

/** Where two topics part. */
export interface RecordDifference {
  readonly partition: number
  /** Number of the record in its partition, from 0: all before it are equal. */
  readonly index: number
  /** What differs; `missing`: one of the topics has no such record. */
  readonly field: 'missing' | 'key' | 'value' | Ignored
  /** Offsets of the record; undefined where it is missing. */
  readonly offsetA?: number
  readonly offsetB?: number
  /** One sentence for people. */
  readonly text: string
}

/** One partition up to an offset. */
export interface Side {
  readonly storage: Storage
  readonly topic: string
  readonly partition: number
  readonly end: number
}

/** Reads both in step up to the first record that differs; undefined: there is none. */
export async function findDifference(
  a: Side,
  b: Side,
  ignored: ReadonlySet<Ignored>,
  options: Abortable & { readonly isolation?: 'committed' | 'uncommitted' },
): Promise<RecordDifference | undefined> {
  const left = new Steps(await openSide(a, options))
  try {
    const right = new Steps(await openSide(b, options))
    try {
      return await walk(left, right, a, ignored)
    } finally {
      await right.close()
    }
  } finally {
    await left.close()
  }
}

async function walk(
  left: Steps,
  right: Steps,
  { partition }: Side,
  ignored: ReadonlySet<Ignored>,
): Promise<RecordDifference | undefined> {
  for (let index = 0; ; index += 1) {
    const [a, b] = [await left.next(), await right.next()]
    if (a === undefined && b === undefined) return undefined
    const field = a === undefined || b === undefined ? 'missing' : differingField(a, b, ignored)
    if (field !== undefined) return differenceOf(partition, index, field, a, b)
  }
}

interface Step {
  readonly block: Block
  readonly i: number
}

/** The records of some blocks, one by one. */
class Steps {
  readonly #blocks: Blocks
  #list: readonly Block[] = []
  #at = 0
  #i = 0

  constructor(blocks: Blocks) {
    this.#blocks = blocks
  }

  async next(): Promise<Step | undefined> {
    for (;;) {
      const block = this.#list[this.#at]
      if (block && this.#i < block.records.count) return { block, i: this.#i++ }
      this.#i = 0
      this.#at += 1
      if (this.#at < this.#list.length) continue
      const list = await this.#blocks.next()
      if (list === null) return undefined
      this.#list = list
      this.#at = 0
    }
  }

  close(): Promise<void> {
    return this.#blocks.close()
  }
}

function openSide(
  { storage, topic, partition, end }: Side,
  { signal, isolation }: Abortable & { readonly isolation?: 'committed' | 'uncommitted' },
): Promise<Blocks> {
  const range = {
    start: 'earliest',
    end: [{ topic, partition, offset: end }],
    partitions: [partition],
    follow: false,
  } as const
  return openBlocks(storage, topic, { ...range, ...(signal && { signal }), ...(isolation && { isolation }) })
}

function differingField(a: Step, b: Step, ignored: ReadonlySet<Ignored>): RecordDifference['field'] | undefined {
  const [left, right] = [a.block.records, b.block.records]
  if (!isSame(left.key(a.i), right.key(b.i))) return 'key'
  if (!isSame(left.value(a.i), right.value(b.i))) return 'value'
  const checks: readonly (readonly [Ignored, () => boolean])[] = [
    ['headers', () => isSameHeaders(left.headers(a.i), right.headers(b.i))],
    ['timestamp', () => left.timestamp(a.i) === right.timestamp(b.i)],
    ['timestampType', () => typeOf(a) === typeOf(b)],
    ['offset', () => left.offset(a.i) === right.offset(b.i)],
  ]
  return checks.find(([field, holds]) => !ignored.has(field) && !holds())?.[0]
}

function typeOf({ block, i }: Step): string {
  return block.records.timestamp(i) === -1 ? 'none' : block.timestampType
}

function isSame(a: Bytes | null, b: Bytes | null): boolean {
  if (a === null || b === null) return a === b
  return Buffer.compare(a, b) === 0
}

function isSameHeaders(a: Headers, b: Headers): boolean {
  return a.length === b.length && a.every(([name, value], i) => name === b[i]?.[0] && isSame(value, b[i][1]))
}

function differenceOf(
  partition: number,
  index: number,
  field: RecordDifference['field'],
  a: Step | undefined,
  b: Step | undefined,
): RecordDifference {
  const offsetA = a?.block.records.offset(a.i)
  const offsetB = b?.block.records.offset(b.i)
  const at = [offsetA, offsetB].map((offset) => (offset === undefined ? 'none' : `offset ${offset}`)).join(' and ')
  const what = field === 'missing' ? 'one of them has no more records' : `the ${field} differs`
  const text = `record ${index} of partition ${partition} (${at}): ${what}`
  return {
    partition,
    index,
    field,
    text,
    ...(offsetA !== undefined && { offsetA }),
    ...(offsetB !== undefined && { offsetB }),
  }
}
