import { KafiError } from '@kafi/core'
import type { Sink } from '@kafi/protocol'
import type { PreparedBatch, PreparedRun } from './placement.ts'
import type { TopicLog } from './topic-log.ts'

/** What one commit may hold: it is in memory until then. */
const maxCommitBytes = 256 << 20

interface GatheredRun extends PreparedRun {
  readonly batches: PreparedBatch[]
  readonly sinks: Sink[]
  count: number
}

/** Runs for one topic that are committed in one piece. */
export class Gathering {
  readonly log: TopicLog
  readonly #runs = new Map<number, GatheredRun>()
  #bytes = 0

  constructor(log: TopicLog) {
    this.log = log
  }

  /** One for each partition. */
  get runs(): readonly PreparedRun[] {
    return [...this.#runs.values()]
  }

  /** Adds a run behind those of its partition. Errors: `KAFI_TOO_LARGE`, `KAFI_CONFLICT`, `KAFI_UNSUPPORTED`; then nothing has changed. */
  add(run: PreparedRun): void {
    const bytes = run.batches.reduce((sum, batch) => sum + batch.bytes.length, this.#bytes)
    if (bytes > maxCommitBytes) throw tooMuch(this.log.topic)
    const before = this.#runs.get(run.partition)
    if (before === undefined) {
      this.#runs.set(run.partition, { ...run, batches: [...run.batches], sinks: [...run.sinks] })
    } else {
      checkBehind(this.log.topic, before, run)
      for (const batch of run.batches) before.batches.push(batch)
      before.sinks.push(...run.sinks)
      before.count += run.count
    }
    this.#bytes = bytes
  }
}

function checkBehind(topic: string, before: PreparedRun, { partition, batches, keep, at }: PreparedRun): void {
  const last = before.batches.at(-1)
  const first = batches[0]
  if (keep && last !== undefined && first !== undefined && first.base < last.base + last.span) {
    throw backwards(topic, partition, first.base)
  }
  if (at !== undefined) throw atInside(topic)
}

function tooMuch(topic: string): KafiError {
  const message = `more than ${maxCommitBytes} bytes for '${topic}' without a commit; commit more often`
  return new KafiError('KAFI_TOO_LARGE', message, { details: { topic, maxBytes: maxCommitBytes } })
}

function backwards(topic: string, partition: number, offset: number): KafiError {
  const message = `records that keep their offsets must ascend: offset ${offset} comes too late in partition ${partition} of '${topic}'`
  return new KafiError('KAFI_CONFLICT', message, { details: { topic, partition, offset } })
}

function atInside(topic: string): KafiError {
  const message = `'at' can be asked for the first run of a partition in a commit to '${topic}' only`
  return new KafiError('KAFI_UNSUPPORTED', message, { details: { topic } })
}
