import type { Appended, Block, Wait, Writer } from './backend.ts'
import type { CopiedOffsets } from './cp-options.ts'
import type { CopiedBlock } from './cp-runs.ts'
import { KafiError } from './errors.ts'
import type { Position } from './message.ts'

/** Writes what was copied, and the source's positions with it. */
export class CopyWriter {
  readonly #writer: Writer
  readonly #commitBytes: number
  readonly #keepsOffsets: boolean
  readonly #positions = new Map<number, Position>()
  #pendingBytes = 0
  written = 0
  readonly offsets: CopiedOffsets[] = []

  constructor(writer: Writer, commitBytes: number, keepsOffsets: boolean) {
    this.#writer = writer
    this.#commitBytes = commitBytes
    this.#keepsOffsets = keepsOffsets
  }

  /** Appends what was made of some blocks, in one go. */
  async append(copied: readonly CopiedBlock[], blocks: readonly Block[], o: Wait): Promise<void> {
    const runs = copied.flatMap((one) => one.runs)
    const answers = runs.length === 0 ? [] : await this.#writer.append(runs, o)
    let next = 0
    copied.forEach(({ runs: own, sourceOffsets, bytes }, i) => {
      this.#pendingBytes += bytes
      own.forEach((_, j) => this.#note(answers[next++], blocks[i], sourceOffsets[j]))
    })
  }

  /** What is copied up to `next` of a source partition. */
  reach({ topic, partition }: Block, next: number): void {
    this.#positions.set(partition, { topic, partition, offset: next })
  }

  /** Is it time to commit? */
  get isDue(): boolean {
    return this.#writer.commit !== undefined && this.#pendingBytes >= this.#commitBytes
  }

  /** Makes what was appended durable together with the positions reached. */
  async commit(o: Wait): Promise<void> {
    const positions = [...this.#positions.values()]
    this.#positions.clear()
    this.#pendingBytes = 0
    if (positions.length > 0) await this.#writer.commit?.({ signal: o.signal, positions })
  }

  #note(answer: Appended | undefined, block: Block | undefined, sourceOffsets: readonly number[] | undefined): void {
    if (answer === undefined) throw new KafiError('KAFI_STORAGE', 'the back-end gave no answer for a run')
    if (answer.error) throw answer.error
    const [refused] = answer.refused ?? []
    if (refused) throw refusedError(answer, refused)
    this.written += answer.count
    // Until it commits, a writer that gathers can tell of no offsets but those that are kept.
    if (block && sourceOffsets && (this.#keepsOffsets || answer.offset >= 0)) this.#map(answer, block, sourceOffsets)
  }

  /** Adds to the last stretch of this kind, or begins one. */
  #map(answer: Appended, block: Block, sourceOffsets: readonly number[]): void {
    const { topic, partition } = block
    sourceOffsets.forEach((source, i) => {
      const target = this.#keepsOffsets ? source : answer.offset + i
      const last = this.offsets[this.offsets.length - 1]
      const isNext =
        last?.topic === topic &&
        last.partition === partition &&
        last.targetPartition === answer.partition &&
        last.source + last.count === source &&
        last.target + last.count === target
      if (isNext) this.offsets[this.offsets.length - 1] = { ...last, count: last.count + 1 }
      else {
        const place = { topic, partition, targetTopic: answer.topic, targetPartition: answer.partition }
        this.offsets.push({ ...place, source, target, count: 1 })
      }
    })
  }
}

function refusedError({ topic, partition }: Appended, [i, cause]: readonly [number, Error]): KafiError {
  return new KafiError(
    'KAFI_STORAGE',
    `record ${i} of a run for ${topic}[${partition}] was refused: ${cause.message}`,
    {
      details: { topic, partition },
      cause,
    },
  )
}
