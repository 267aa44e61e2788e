import type { Block, Records, Run, Wait } from './backend.ts'
import { Columns } from './columns.ts'
import { partitionByKey } from './partitioner.ts'

/** What was made of a block: runs for the target, and the source offset of every record in them if that is asked for. */
export interface CopiedBlock {
  readonly runs: readonly Run[]
  readonly bytes: number
  /** Source offsets by run; empty: not asked for. */
  readonly sourceOffsets: readonly (readonly number[])[]
}

/** Makes runs of the first `count` records of a block; a promise where something is to be waited for. */
export type Copier = (block: Block, count: number, o: Wait) => CopiedBlock | Promise<CopiedBlock>

/** How bytes are copied as they are. */
export interface RawOptions {
  readonly topic: string
  readonly fits: (block: Block) => boolean
  readonly keepsType: boolean
  readonly tracksOffsets: boolean
}

/** Copies blocks to the same partition: as whole batches where the writer takes them, else as records. */
export function createRawCopier({ topic, fits, keepsType, tracksOffsets }: RawOptions): Copier {
  return (block, count) => {
    const { partition, records, batches, bytes } = block
    const sourceOffsets = tracksOffsets ? [offsetsOf(records, count)] : []
    if (count === records.count && batches !== null && fits(block)) {
      return { runs: [{ topic, partition, batches }], bytes, sourceOffsets }
    }
    if (count === 0) return { runs: [], bytes: 0, sourceOffsets: [] }
    const timestampType = keepsType ? block.timestampType : 'create'
    const run = { topic, partition, records: firstOf(records, count), timestampType }
    return { runs: [run], bytes: (bytes * count) / records.count, sourceOffsets }
  }
}

/** Copies the bytes of records to partitions chosen anew. */
export function createRepartitioner(topic: string, partitions: number, tracksOffsets: boolean): Copier {
  let batch = 0
  return ({ records, timestampType }, count) => {
    const lots = new Lots(topic, tracksOffsets, timestampType)
    batch += 1
    for (let i = 0; i < count; i += 1) {
      const [key, offset] = [records.key(i), records.offset(i)]
      const partition = partitionByKey({ topic, partitions, key, batch })
      lots.of(partition, offset).add(key, records.value(i), records.headers(i), records.timestamp(i), offset)
    }
    return lots.copied()
  }
}

/** Records that are gathered by partition. */
export class Lots {
  readonly #topic: string
  readonly #tracksOffsets: boolean
  readonly #timestampType: 'create' | 'append'
  readonly #lots = new Map<number, { readonly columns: Columns; readonly offsets: number[] }>()

  constructor(topic: string, tracksOffsets: boolean, timestampType: 'create' | 'append') {
    this.#topic = topic
    this.#tracksOffsets = tracksOffsets
    this.#timestampType = timestampType
  }

  /** Where the record goes that comes from this source offset. */
  of(partition: number, sourceOffset: number): Columns {
    const lot = this.#lots.get(partition) ?? { columns: new Columns(), offsets: [] }
    this.#lots.set(partition, lot)
    if (this.#tracksOffsets) lot.offsets.push(sourceOffset)
    return lot.columns
  }

  copied(): CopiedBlock {
    const lots = [...this.#lots]
    const [topic, timestampType] = [this.#topic, this.#timestampType]
    return {
      runs: lots.map(([partition, { columns }]) => ({ topic, partition, records: columns, timestampType })),
      bytes: lots.reduce((all, [, { columns }]) => all + columns.bytes, 0),
      sourceOffsets: this.#tracksOffsets ? lots.map(([, { offsets }]) => offsets) : [],
    }
  }
}

function firstOf(records: Records, count: number): Records {
  if (count === records.count) return records
  return {
    count,
    offset: (i) => records.offset(i),
    timestamp: (i) => records.timestamp(i),
    key: (i) => records.key(i),
    value: (i) => records.value(i),
    headers: (i) => records.headers(i),
  }
}

function offsetsOf(records: Records, count: number): number[] {
  return Array.from({ length: count }, (_, i) => records.offset(i))
}
