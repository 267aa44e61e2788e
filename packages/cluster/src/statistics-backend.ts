import type { Appended, Backend, Block, Groups, Member, Position, Reader, Records, Run, Wait, Writer } from '@kafi/core'
import type { Callbacks, DeliveredMessage } from './callbacks.ts'
import type { Statistics } from './statistics.ts'

/** Who is told of what is written, read and committed. */
export interface Watchers {
  readonly callbacks: Callbacks
  readonly statistics: Statistics | undefined
}

/**
 * The same back-end; deliveries, commits and counts are told of. Where nobody is to be told, it is the back-end itself.
 *
 * @example
 * const backend = watchBackend(clusterBackend(client), { callbacks: callbacksOf(settings, log), statistics: undefined })
 */
export function watchBackend(backend: Backend, watchers: Watchers): Backend {
  const { callbacks, statistics } = watchers
  if (!callbacks.onDelivery && !callbacks.onCommit && !statistics) return backend
  return {
    keeps: backend.keeps,
    topics: backend.topics,
    ...(backend.groups && { groups: watchGroups(backend.groups, watchers) }),
    openReader: async (o) => {
      const reader = await backend.openReader(o)
      return statistics ? watchReader(reader, statistics) : reader
    },
    openWriter: async (o) => watchWriter(await backend.openWriter(o), watchers),
    [Symbol.asyncDispose]: () => backend[Symbol.asyncDispose](),
  }
}

function watchReader(reader: Reader, statistics: Statistics): Reader {
  const tell = ({ next, records, bytes, ...place }: Block) => statistics.onRead(place, records.count, bytes, next)
  return {
    next: async (o) => {
      const blocks = await reader.next(o)
      blocks?.forEach(tell)
      return blocks
    },
    assign: (ranges) => reader.assign(ranges),
    [Symbol.asyncDispose]: () => reader[Symbol.asyncDispose](),
  }
}

function watchWriter(writer: Writer, watchers: Watchers): Writer {
  const { onDelivery, onCommit } = watchers.callbacks
  watchers.statistics?.onWriter()
  const { commit, abort, purge } = writer
  return {
    resumed: writer.resumed,
    ...(writer.commitBytes !== undefined && { commitBytes: writer.commitBytes }),
    // Whoever is told of each message needs them one by one.
    fits: (block) => !onDelivery && writer.fits(block),
    append: (runs, o) => append(writer, runs, watchers, o),
    ...(commit && {
      commit: (o) => {
        const work = commit.call(writer, o)
        return o.group === undefined ? work : telling(work, o.positions, onCommit, watchers.statistics)
      },
    }),
    ...(abort && { abort: () => abort.call(writer) }),
    ...(purge && { purge: () => purge.call(writer) }),
    [Symbol.asyncDispose]: () => writer[Symbol.asyncDispose](),
  }
}

async function append(
  writer: Writer,
  runs: readonly Run[],
  { callbacks: { onDelivery }, statistics }: Watchers,
  o: Wait,
): Promise<readonly Appended[]> {
  const sizes = statistics ? runs.map(sizeOf) : []
  sizes.forEach(({ count, bytes }) => statistics?.onPending(count, bytes))
  try {
    const appended = await writer.append(runs, o)
    appended.forEach((each, i) => {
      if (!each.error) statistics?.onWritten(each, each.count, sizes[i]?.bytes ?? 0)
      const run = runs[i]
      if (onDelivery && run && 'records' in run) deliver(run.records, each, onDelivery)
    })
    return appended
  } catch (error) {
    if (onDelivery) for (const run of runs) deliver(recordsOf(run), failed(run, error), onDelivery)
    throw error
  } finally {
    sizes.forEach(({ count, bytes }) => statistics?.onPending(-count, -bytes))
  }
}

const noRecords: Records = {
  ...{ count: 0, offset: () => -1, timestamp: () => -1, key: () => null, value: () => null, headers: () => [] },
}

function recordsOf(run: Run): Records {
  return 'records' in run ? run.records : noRecords
}

function failed({ topic, partition }: Run, error: unknown): Appended {
  const cause = error instanceof Error ? error : new Error(String(error))
  return { topic, partition, offset: -1, count: 0, error: cause }
}

/** Bytes of keys and values; of whole batches their own size, as nobody has counted their records. */
function sizeOf(run: Run): { readonly count: number; readonly bytes: number } {
  if ('batches' in run) return { count: 0, bytes: run.batches.length }
  const { records } = run
  let bytes = 0
  for (let i = 0; i < records.count; i++) bytes += (records.key(i)?.length ?? 0) + (records.value(i)?.length ?? 0)
  return { count: records.count, bytes }
}

function deliver(records: Records, result: Appended, tell: NonNullable<Callbacks['onDelivery']>): void {
  const { topic, partition, error, refused } = result
  let offset = result.offset
  for (let i = 0; i < records.count; i++) {
    const problem = error ?? refused?.get(i) ?? null
    const at = problem || offset < 0 ? -1 : offset++
    tell(problem, { topic, partition, offset: at, ...copyOf(records, i) })
  }
}

function copyOf(records: Records, i: number): Omit<DeliveredMessage, keyof Position> {
  const [key, value] = [records.key(i), records.value(i)]
  return {
    timestamp: records.timestamp(i),
    key: key && Uint8Array.from(key),
    value: value && Uint8Array.from(value),
    headers: records.headers(i).map(([name, bytes]) => [name, bytes && Uint8Array.from(bytes)] as const),
  }
}

function watchGroups(groups: Groups, { callbacks: { onCommit }, statistics }: Watchers): Groups {
  return {
    join: async (o) => watchMember(await groups.join(o), onCommit, statistics),
    list: (o) => groups.list(o),
    describe: (names, o) => groups.describe(names, o),
    offsets: (group, o) => groups.offsets(group, o),
    setOffsets: (group, to, o) => telling(groups.setOffsets(group, to, o), to, onCommit, statistics),
    remove: (names, o) => groups.remove(names, o),
  }
}

function watchMember(member: Member, onCommit: Callbacks['onCommit'], statistics: Statistics | undefined): Member {
  // A transaction takes what its own package made (`commit` with `member`), so the member stays itself.
  const own = { commit: member.commit.bind(member), assignments: member.assignments.bind(member) }
  return Object.assign(member, {
    commit: (positions: readonly Position[], o: Wait) =>
      telling(own.commit(positions, o), positions, onCommit, statistics),
    async *assignments(o: Wait) {
      for await (const each of own.assignments(o)) {
        statistics?.onAssigned(each.places.length)
        yield each
      }
    },
  })
}

async function telling(
  work: Promise<void>,
  positions: readonly Position[],
  onCommit: Callbacks['onCommit'],
  statistics: Statistics | undefined,
): Promise<void> {
  try {
    await work
    statistics?.onCommit(positions)
    onCommit?.(null, positions)
  } catch (error) {
    onCommit?.(error instanceof Error ? error : new Error(String(error)), positions)
    throw error
  }
}
