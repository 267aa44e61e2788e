import { KafiError, isKafiError, type Appended, type Block, type Groups, type Position } from '@kafi/core'
import type { Run, Wait, Writer } from '@kafi/core'
import type { Context } from './context.ts'
import { Gathering } from './gathering.ts'
import { mergePositions } from './placement.ts'
import { raceSignal } from './race-signal.ts'
import { addTopic, keepPositions, openWriterId, type WriterId } from './writer-id.ts'
import { closed, openAndPrepare, prepareRuns, type WriterScope } from './writer.ts'
import { canPassThrough } from './batch-run.ts'

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

type CommitOptions = Parameters<NonNullable<Writer['commit']>>[0]

/**
 * Gathers runs until `commit` writes them in one piece with the positions they came from. While a commit is on its way
 * the next one is gathered. After a commit that failed nothing goes on before `abort`: what was gathered is not whole.
 */
class IdWriter implements Writer {
  readonly resumed: readonly Position[]
  readonly #scope: IdWriterScope
  #holder: WriterId
  #gathering: Gathering | null = null
  #failure: { readonly error: unknown } | null = null
  #last: Promise<unknown> = Promise.resolve()
  /** The commit on its way; never rejects. */
  #flight: Promise<void> = Promise.resolve()
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
    return this.#inTurn(() => this.#gather(runs, o))
  }

  async commit(o: CommitOptions): Promise<void> {
    // Its turn ends when it is on its way.
    const { landed } = await this.#inTurn(() => this.#depart(o))
    await landed
  }

  abort(): Promise<void> {
    return this.#inTurn(async () => this.#forget())
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#closed) return
    await this.#last
    await this.#flight
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

  #check(signal: AbortSignal): void {
    signal.throwIfAborted()
    if (this.#failure !== null) throw this.#failure.error
  }

  async #gather(runs: readonly Run[], o: Wait): Promise<readonly Appended[]> {
    this.#check(o.signal)
    const appended: Appended[] = []
    for (const run of runs) appended.push(await this.#gatherRun(run, o))
    return appended
  }

  async #gatherRun(run: Run, o: Wait): Promise<Appended> {
    const log = this.#gathering?.log ?? this.#scope.logOf(run.topic)
    if (log.topic !== run.topic) throw oneTopic(log.topic, run.topic)
    const [prepared] = prepareRuns(log, [run], this.#scope) ?? (await openAndPrepare(log, [run], this.#scope, o))
    this.#gathering ??= new Gathering(log)
    this.#gathering.add(prepared!)
    const { topic, partition } = run
    const refused = prepared!.refused.size === 0 ? {} : { refused: prepared!.refused }
    return { topic, partition, offset: -1, count: prepared!.count, ...refused }
  }

  async #depart(o: CommitOptions): Promise<{ readonly landed: Promise<void> }> {
    await this.#flight
    this.#check(o.signal)
    const gathering = this.#gathering
    this.#gathering = null
    const landed = this.#commit(gathering, o)
    this.#flight = landed.catch(() => undefined)
    return { landed }
  }

  async #commit(gathering: Gathering | null, o: CommitOptions): Promise<void> {
    try {
      await this.#land(gathering, o)
    } catch (error) {
      this.#failure = { error }
      throw error
    }
    await this.#commitGroup(o)
  }

  async #land(gathering: Gathering | null, o: CommitOptions): Promise<void> {
    const { id, epoch, topics } = this.#holder
    const log = gathering?.log ?? (topics[0] === undefined ? null : this.#scope.logOf(topics[0]))
    if (log === null) this.#holder = await keepPositions(this.#scope.context, this.#holder, o.positions, o)
    else {
      if (!topics.includes(log.topic)) this.#holder = await addTopic(this.#scope.context, this.#holder, log.topic, o)
      const progress = { id, epoch, positions: o.positions }
      await raceSignal(log.commit({ runs: gathering?.runs ?? [], progress, sync: this.#scope.sync }), o.signal)
    }
  }

  /** After the data: a crash in between is made good by `resumed`, which is newer than the group. */
  async #commitGroup({ positions, group, member, signal }: CommitOptions): Promise<void> {
    if (member !== undefined) await member.commit(positions, { signal })
    else if (group !== undefined) await this.#scope.groups.setOffsets(group, positions, { signal })
  }

  #forget(): void {
    // The log has never seen these.
    this.#scope.sinks.give(this.#gathering?.runs.flatMap((run) => run.sinks) ?? [])
    this.#gathering = null
    this.#failure = null
  }
}

function oneTopic(topic: string, other: string): KafiError {
  const message = `a commit goes to one topic: there are records for '${topic}' already, commit before writing to '${other}'`
  return new KafiError('KAFI_UNSUPPORTED', message, { details: { topic, other } })
}
