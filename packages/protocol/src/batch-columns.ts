import { headerSize } from './batch-fields.ts'
import { checkBatch, nextOffset, type BatchHeader } from './batch-header.ts'
import { inflateBatch } from './batch-inflate.ts'
import { findSection, lowerBound, safeTimestamp, type Section } from './batch-section.ts'
import { defaultMaxInflatedBytes } from './codec.ts'
import type { Bytes, Headers, RecordColumns, Span } from './columns.ts'
import { InflatedMemory } from './inflated-memory.ts'
import { indexRecords, placeStride, readHeadersAt, type RecordIndex } from './record-index.ts'

/** What {@link readRecords} may be told. */
export interface ReadOptions {
  /** First offset to show, default 0. */
  readonly from?: number
  /** End of the offsets to show (exclusive), default Infinity. */
  readonly to?: number
  /** Check the CRC of each batch when it is first looked into. Default true. */
  readonly check?: boolean
  /** Bound on what one batch may inflate to. Default 64 MiB. */
  readonly maxInflatedBytes?: number
  /** Keeps what batches inflated to; several sets of records may share it. Default: one of their own of 64 MiB. */
  readonly inflated?: InflatedMemory | undefined
}

const noHeaders: Headers = Object.freeze([])

/** A class, because its calls are the hottest of all, and methods of a class stay monomorphic. */
export class BatchColumns implements RecordColumns {
  readonly #bytes: Bytes
  readonly #headers: readonly BatchHeader[]
  readonly #from: number
  readonly #to: number
  readonly #check: boolean
  readonly #maxInflatedBytes: number
  readonly #inflated: InflatedMemory
  #sections: Section[] | null = null
  #current: Section | null = null

  constructor(bytes: Bytes, headers: readonly BatchHeader[], options: ReadOptions) {
    // Not a Buffer: its views cost twice as much.
    this.#bytes = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length)
    this.#headers = headers
    this.#from = options.from ?? 0
    this.#to = options.to ?? Infinity
    this.#check = options.check ?? true
    this.#maxInflatedBytes = options.maxInflatedBytes ?? defaultMaxInflatedBytes
    this.#inflated = options.inflated ?? new InflatedMemory(this.#maxInflatedBytes)
  }

  get count(): number {
    return this.#cut().at(-1)?.end ?? 0
  }

  offset(i: number): number {
    const section = this.#locate(i)
    return section.header.baseOffset + this.#index(section).offsetDeltas[i - section.start + section.first]!
  }

  timestamp(i: number): number {
    const section = this.#locate(i)
    const { header } = section
    if (header.timestampType === 'append') return safeTimestamp(header.maxTimestamp, header)
    const delta = this.#index(section).timestampDeltas[i - section.start + section.first]!
    return safeTimestamp(safeTimestamp(header.baseTimestamp, header) + delta, header)
  }

  key(i: number): Bytes | null {
    return this.#view(i, 0)
  }

  value(i: number): Bytes | null {
    return this.#view(i, 2)
  }

  headers(i: number): Headers {
    const section = this.#locate(i)
    const { source, places } = this.#index(section)
    const place = (i - section.start + section.first) * placeStride + 2
    const pos = places[place]! + Math.max(places[place + 1]!, 0)
    return source[pos] === 0 ? noHeaders : readHeadersAt(source, pos)
  }

  attributes(i: number): number {
    return this.#locate(i).header.attributes
  }

  valueSpan(i: number, span: Span): boolean {
    const section = this.#locate(i)
    const { source, places } = this.#index(section)
    const place = (i - section.start + section.first) * placeStride + 2
    const length = places[place + 1]!
    span.memory = source
    span.from = places[place]!
    span.to = span.from + length
    return length >= 0
  }

  #view(i: number, part: 0 | 2): Bytes | null {
    const section = this.#locate(i)
    const { source, places } = this.#index(section)
    const place = (i - section.start + section.first) * placeStride + part
    const length = places[place + 1]!
    if (length < 0) return null
    // Half the cost of `subarray`, which asks for the species first.
    return new Uint8Array(source.buffer, source.byteOffset + places[place]!, length)
  }

  #locate(i: number): Section {
    const current = this.#current
    if (current !== null && i >= current.start && i < current.end) return current
    return (this.#current = findSection(this.#cut(), i))
  }

  #index(section: Section): RecordIndex {
    return section.index ?? this.#open(section)
  }

  #cut(): Section[] {
    return (this.#sections ??= this.#makeSections())
  }

  #makeSections(): Section[] {
    const sections: Section[] = []
    let start = 0
    for (const header of this.#headers) {
      const section = this.#makeSection(header, start)
      if (section.end > start) sections.push(section)
      start = section.end
    }
    return sections
  }

  #makeSection(header: BatchHeader, start: number): Section {
    const whole: Section = { header, start, end: start + header.count, first: 0, index: null, checked: false }
    if (header.baseOffset >= this.#from && nextOffset(header) <= this.#to) return whole
    if (header.baseOffset >= this.#to || nextOffset(header) <= this.#from) return { ...whole, end: start }
    const index = this.#open(whole)
    const first = lowerBound(index.offsetDeltas, this.#from - header.baseOffset)
    const last = lowerBound(index.offsetDeltas, this.#to - header.baseOffset)
    return Object.assign(whole, { first, end: start + last - first })
  }

  #open(section: Section): RecordIndex {
    const { header } = section
    if (this.#check && !section.checked) checkBatch(this.#bytes, header)
    section.checked = true
    if (header.codec !== 'none') return this.#openInflated(section)
    const end = header.position + header.size
    return (section.index = indexRecords(this.#bytes, header.position + headerSize, end, header))
  }

  #openInflated(section: Section): RecordIndex {
    const inflated = inflateBatch(this.#bytes, section.header, this.#maxInflatedBytes)
    const source = new Uint8Array(inflated.buffer, inflated.byteOffset, inflated.length)
    section.index = indexRecords(source, 0, source.length, section.header)
    this.#inflated.keep(section)
    return section.index
  }
}
