import {
  type Backend,
  type Block,
  isKafiError,
  type Position,
  type Reader,
  type Storage,
  type Wait,
  type Writer,
} from '@kafi/core'
import { expect, test } from 'vitest'
import { openCluster } from '../../clients/cluster.ts'
import { isDeep, newTopic, useService } from '../../use-service.ts'

const kafka = await useService('kafka')
const partitions = 6
const total = 500_000
/** What a member passes on before it leaves, for another to join. */
const stays = [total / 8, total / 13]

/** Writes records numbered by partition, in the order of their numbers. */
async function fill(storage: Storage, topic: string): Promise<void> {
  await using producer = storage.producer(topic, { type: 'bytes' })
  await producer.produceMany(makeNumbered())
}

function* makeNumbered() {
  for (let i = 0; i < total; i += 1) {
    const key = Buffer.alloc(4)
    key.writeInt32BE(i)
    yield { key, value: new Uint8Array(50), partition: i % partitions }
  }
}

/** Where a member's records come from and go to. */
interface Stage {
  readonly from: string
  readonly to: string
  readonly group: string
}

/** A member that passes records on, each lot in a transaction with the group's offsets, until it has passed so many. */
async function passOn(backend: Backend, stage: Stage, most: number, o: Wait): Promise<void> {
  const groups = backend.groups!
  const { from, to, group } = stage
  await using member = await groups.join({ ...o, group, topics: [from], sessionTimeoutMs: 10_000 })
  await using writer = await backend.openWriter({ ...o, id: newTopic('member'), topics: [to] })
  let passed = 0
  const assignments = member.assignments(o)[Symbol.asyncIterator]()
  for (let next = assignments.next(); passed < most;) {
    const { value, done } = await next
    if (done === true) return
    const changed = new AbortController()
    next = assignments.next()
    next.then(
      () => changed.abort(),
      () => changed.abort(),
    )
    if (value.places.length === 0) continue
    await using reader = await openReader(backend, stage, value.places, o)
    while (!changed.signal.aborted && passed < most) {
      const blocks = (await reader.next({ ...o, maxBytes: 1 << 16, maxWaitMs: 200 })) ?? []
      const count = blocks.reduce((sum, { records }) => sum + records.count, 0)
      if (count === 0) continue
      if (!(await pass(writer, blocks, stage, member, o))) break
      passed += count
    }
  }
}

/** A reader from where the group stands. */
async function openReader(
  backend: Backend,
  { from, group }: Stage,
  places: readonly { readonly partition: number }[],
  o: Wait,
): Promise<Reader> {
  const stand = await backend.groups!.offsets(group, o)
  const ranges = places.map(({ partition }) => ({
    topic: from,
    partition,
    from: stand.find((position) => position.partition === partition)?.offset ?? 0,
    to: Infinity,
  }))
  return backend.openReader({ ...o, ranges, isolation: 'committed', memoryBytes: 8 << 20 })
}

/** Answers false where the partitions are another's by now. */
async function pass(
  writer: Writer,
  blocks: readonly Block[],
  { to, group }: Stage,
  member: Awaited<ReturnType<NonNullable<Backend['groups']>['join']>>,
  o: Wait,
): Promise<boolean> {
  const positions: Position[] = blocks.map(({ topic, partition, next }) => ({ topic, partition, offset: next }))
  try {
    const answers = await writer.append(
      blocks.map(({ partition, records }) => ({ topic: to, partition, records })),
      o,
    )
    for (const { error } of answers) if (error) throw error
    await writer.commit?.({ ...o, positions, group, member })
    return true
  } catch (error) {
    if (o.signal.aborted || !isKafiError(error) || (error.code !== 'KAFI_FENCED' && !error.retriable)) throw error
    await writer.abort?.()
    return false
  }
}

/** Two members at a time, each followed by another when it leaves. */
async function passAllOn(stage: Stage, o: Wait): Promise<void> {
  await using cluster = openCluster(kafka)
  const backend = await cluster.backend()
  const stay = async (most: number) => {
    while (!o.signal.aborted) await passOn(backend, stage, most, o)
  }
  await Promise.all(stays.map(stay)).catch((error: unknown) => {
    if (!o.signal.aborted) throw error
  })
}

test.runIf(isDeep)(
  'half a million records go through three groups whose members come and go, each key once and in order',
  async () => {
    await using cluster = openCluster(kafka)
    const topics = ['first', 'second', 'third', 'last'].map(newTopic)
    for (const topic of topics) await cluster.touch(topic, { partitions })
    const last = topics.at(-1)!
    const stop = new AbortController()
    const stages = topics
      .slice(1)
      .map((to, i) => passAllOn({ from: topics[i]!, to, group: `${to}-group` }, { signal: stop.signal }))
    const all = Promise.all(stages)
    const arrived = async () => {
      const found = await cluster.foldl(last, (sum: number) => sum + 1, 0, { type: 'bytes', follow: false })
      return found.value
    }
    await fill(cluster, topics[0]!)
    await Promise.race([
      all,
      expect.poll(arrived, { timeout: 1_200_000, interval: 2_000 }).toBeGreaterThanOrEqual(total),
    ])
    stop.abort()
    await all
    const next = Array.from({ length: partitions }, (_, partition) => partition)
    for await (const { partition, key } of cluster.read<unknown, Buffer>(last, { type: 'bytes', follow: false })) {
      if (key.readInt32BE(0) !== next[partition]) expect(key.readInt32BE(0)).toBe(next[partition])
      next[partition]! += partitions
    }
    expect(next.every((one) => one >= total)).toBe(true)
  },
)
