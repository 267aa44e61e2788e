import { KafiError, isKafiError, type Appended, type Block, type Groups, type Member, type Position } from '@kafi/core'
import type { Run, Wait, Writer } from '@kafi/core'
import type { Context } from './context.ts'
import { mergePositions, type PreparedRun } from './placement.ts'
import { raceSignal } from './race-signal.ts'
import type { TopicLog } from './topic-log.ts'
import { addTopic, keepPositions, openWriterId, type WriterId } from './writer-id.ts'
import { closed, openAndPrepare, prepareRuns, type WriterScope } from './writer.ts'
import { canPassThrough } from './batch-run.ts'

/** What one commit may hold: it is in memory until then. */
const maxCommitBytes = 256 << 20

/** What a writer with an id needs of its back-end. */
export interface IdWriterScope extends WriterScope {
  readonly context: Context
  readonly groups: Groups
}

/**
 * Opens a writer that knows where it stood. It takes the id over in every topic the id ever wrote to: whoever held it
 * before is refused from then on.
 */
export async function openIdWriter(scope: IdWriterScope, id: string, o: Wait): Promise<Writer> {
  const holder = await openWriterId(scope.context, id, o)
  let { positions } = holder
  for (const topic of holder.topics) positions = mergePositions(positions, await takeOver(scope, holder, topic, o))
  return new IdWriter(scope, holder, positions)
}

/** Fences older holders in the topic; gives the positions of the id's last commit to it. */
async function takeOver(
  scope: IdWriterScope,
  { id, epoch }: WriterId,
  topic: string,
  o: Wait,
): Promise<readonly Position[]> {
  const log = scope.logOf(topic)
  try {
    await log.refresh(o)
    await log.commit({ runs: [], progress: { id, epoch, positions: [] }, sync: scope.sync })
    return log.head.writers.get(id)?.positions ?? []
  } catch (error) {
    if (isKafiError(error, 'KAFI_TOPIC_UNKNOWN')) return []
    throw error
  }
}

interface Buffered {
  readonly log: TopicLog
  /** By partition. */
  readonly runs: Map<number, PreparedRun>
}

/** Gathers runs until `commit` writes them in one piece with the positions they came from. */
class IdWriter implements Writer {
  readonly resumed: readonly Position[]
  readonly #scope: IdWriterScope
  #holder: WriterId
  #buffered: Buffered | null = null
  #bytes = 0
  #last: Promise<unknown> = Promise.resolve()
  #closed = false

  constructor(scope: IdWriterScope, holder: WriterId, resumed: readonly Position[]) {
    this.#scope = scope
    this.#holder = holder
    this.resumed = resumed
  }

  fits(block: Block): boolean {
    return block.batches !== null && canPassThrough(block.batches, this.#scope.keepOffsets)
  }

  append(runs: readonly Run[], o: Wait): Promise<readonly Appended[]> {
    return this.#inTurn(() => this.#buffer(runs, o))
  }

  commit(
    o: Wait & { readonly positions: readonly Position[]; readonly group?: string; readonly member?: Member },
  ): Promise<void> {
    return this.#inTurn(() => this.#commit(o))
  }

  abort(): Promise<void> {
    return this.#inTurn(async () => this.#forget())
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#closed) return
    await this.#last
    this.#closed = true
    this.#forget()
    await this.#scope.onClose()
  }

  #inTurn<T>(action: () => Promise<T>): Promise<T> {
    if (this.#closed) return Promise.reject(closed())
    const done = this.#last.then(action)
    this.#last = done.catch(() => undefined)
    return done
  }

  async #buffer(runs: readonly Run[], o: Wait): Promise<readonly Appended[]> {
    o.signal.throwIfAborted()
    const appended: Appended[] = []
    for (const run of runs) appended.push(await this.#bufferRun(run, o))
    return appended
  }

  async #bufferRun(run: Run, o: Wait): Promise<Appended> {
    const { keepOffsets, logOf } = this.#scope
    const log = this.#buffered?.log ?? logOf(run.topic)
    if (log.topic !== run.topic) throw oneTopic(log.topic, run.topic)
    const [prepared] = prepareRuns(log, [run], keepOffsets) ?? (await openAndPrepare(log, [run], keepOffsets, o))
    this.#buffered ??= { log, runs: new Map() }
    this.#add(this.#buffered, prepared!)
    const { topic, partition } = run
    const refused = prepared!.refused.size === 0 ? {} : { refused: prepared!.refused }
    return { topic, partition, offset: -1, count: prepared!.count, ...refused }
  }

  #add({ runs, log }: Buffered, run: PreparedRun): void {
    for (const batch of run.batches) this.#bytes += batch.bytes.length
    if (this.#bytes > maxCommitBytes) throw tooMuch(log.topic)
    const before = runs.get(run.partition)
    if (before === undefined) return void runs.set(run.partition, run)
    const last = before.batches.at(-1)
    const first = run.batches[0]
    if (run.keep && last !== undefined && first !== undefined && first.base < last.base + last.span) {
      throw backwards(log.topic, run.partition, first.base)
    }
    if (run.at !== undefined) throw atInside(log.topic)
    const batches = [...before.batches, ...run.batches]
    runs.set(run.partition, { ...before, batches, count: before.count + run.count })
  }

  async #commit(o: Parameters<NonNullable<Writer['commit']>>[0]): Promise<void> {
    o.signal.throwIfAborted()
    const { id, epoch, topics } = this.#holder
    const log = this.#buffered?.log ?? (topics[0] === undefined ? null : this.#scope.logOf(topics[0]))
    if (log === null) this.#holder = await keepPositions(this.#scope.context, this.#holder, o.positions, o)
    else {
      if (!topics.includes(log.topic)) this.#holder = await addTopic(this.#scope.context, this.#holder, log.topic, o)
      const runs = [...(this.#buffered?.runs.values() ?? [])]
      const progress = { id, epoch, positions: o.positions }
      await raceSignal(log.commit({ runs, progress, sync: this.#scope.sync }), o.signal)
    }
    this.#forget()
    await this.#commitGroup(o)
  }

  /** After the data: a crash in between is made good by `resumed`, which is newer than the group. */
  async #commitGroup({
    positions,
    group,
    member,
    signal,
  }: Parameters<NonNullable<Writer['commit']>>[0]): Promise<void> {
    if (member !== undefined) await member.commit(positions, { signal })
    else if (group !== undefined) await this.#scope.groups.setOffsets(group, positions, { signal })
  }

  #forget(): void {
    this.#buffered = null
    this.#bytes = 0
  }
}

function oneTopic(topic: string, other: string): KafiError {
  const message = `a commit goes to one topic: there are records for '${topic}' already, commit before writing to '${other}'`
  return new KafiError('KAFI_UNSUPPORTED', message, { details: { topic, other } })
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
