import { KafiError, type Appended, type Block, type Position, type Run, type Wait, type Writer } from '@kafi/core'
import { loadZstd } from '@kafi/protocol'
import { canPassThrough, prepareRun } from './batch-run.ts'
import type { PreparedRun } from './placement.ts'
import type { SinkPool } from './sink-pool.ts'
import { raceSignal } from './race-signal.ts'
import type { TopicLog } from './topic-log.ts'
import { writeRules } from './write-rules.ts'

/** What a writer needs of its back-end. */
export interface WriterScope {
  readonly logOf: (topic: string) => TopicLog
  readonly sync: boolean
  readonly keepOffsets: boolean
  /** See `WriteRules`. */
  readonly sealLater: number
  readonly sinks: SinkPool
  readonly onClose: () => Promise<void>
}

/** Appends runs; each call is durable when it resolves. Calls that overlap are committed together. */
export class LogWriter implements Writer {
  readonly resumed: readonly Position[] = []
  readonly #scope: WriterScope
  #closed = false

  constructor(scope: WriterScope) {
    this.#scope = scope
  }

  fits(block: Block): boolean {
    return block.batches !== null && canPassThrough(block.batches, this.#scope.keepOffsets)
  }

  async append(runs: readonly Run[], o: Wait): Promise<readonly Appended[]> {
    if (this.#closed) throw closed()
    o.signal.throwIfAborted()
    const topics = [...new Set(runs.map((run) => run.topic))]
    if (topics.length === 1) return this.#appendTo(topics[0]!, runs, o)
    const answers = await Promise.all(
      topics.map((topic) =>
        this.#appendTo(
          topic,
          runs.filter((run) => run.topic === topic),
          o,
        ),
      ),
    )
    return inOrderOf(runs, topics, answers)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    await this.#scope.onClose()
  }

  async #appendTo(topic: string, runs: readonly Run[], o: Wait): Promise<readonly Appended[]> {
    const log = this.#scope.logOf(topic)
    const prepared = prepareRuns(log, runs, this.#scope) ?? (await openAndPrepare(log, runs, this.#scope, o))
    return raceSignal(log.commit({ runs: prepared, sync: this.#scope.sync }), o.signal)
  }
}

/** The runs, encoded; null when the topic's configuration is not known yet, or a codec is not loaded. */
export function prepareRuns(log: TopicLog, runs: readonly Run[], scope: WriterScope): readonly PreparedRun[] | null {
  if (!log.loaded) return null
  const rules = writeRules(log.head.config, scope)
  return rules.codec === 'zstd' ? null : runs.map((run) => prepareRun(run, rules, scope.sinks))
}

/** The runs, encoded, after what that takes was loaded. Errors: `KAFI_TOPIC_UNKNOWN`. */
export async function openAndPrepare(
  log: TopicLog,
  runs: readonly Run[],
  scope: WriterScope,
  o: Wait,
): Promise<readonly PreparedRun[]> {
  const rules = writeRules((await log.open(o)).config, scope)
  if (rules.codec === 'zstd') await loadZstd()
  return runs.map((run) => prepareRun(run, rules, scope.sinks))
}

function inOrderOf(
  runs: readonly Run[],
  topics: readonly string[],
  answers: readonly (readonly Appended[])[],
): readonly Appended[] {
  const queues = new Map(topics.map((topic, i) => [topic, [...answers[i]!]]))
  return runs.map((run) => queues.get(run.topic)!.shift()!)
}

/** The error for a writer that is used after it was closed. */
export function closed(): KafiError {
  return new KafiError('KAFI_CLOSED', 'the writer is closed; open another')
}
