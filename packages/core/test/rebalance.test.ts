import { expect, test, vi } from 'vitest'
import { toyBackend } from '../../../examples/toy-backend.ts'
import type { Backend, Groups, Member } from '../src/backend.ts'
import { consumer } from '../src/consumer.ts'
import type { Place, Position } from '../src/message.ts'
import { producer } from '../src/producer.ts'
import { openToy } from './toy.ts'

type Step = { readonly partitions: readonly number[]; readonly lost?: boolean; readonly topic?: string }

/** A toy with a group whose member is given what the test says, one step for each time it asks. */
function withGroup(steps: Step[]) {
  const committed: Position[] = []
  const asked: unknown[] = []
  let polls = 0
  const join: Groups['join'] = async (o): Promise<Member> => {
    asked.push(o)
    return {
      id: 'member',
      polled: () => void polls++,
      async *assignments({ signal }) {
        for (let step = steps.shift(); step; step = steps.shift()) {
          const { topic = 't', partitions, lost = false } = step
          yield { places: partitions.map((partition) => ({ topic, partition })), lost }
          if (lost) return
        }
        await new Promise((resolve) => void signal.addEventListener('abort', resolve))
      },
      commit: async (positions) => void committed.push(...positions),
      [Symbol.asyncDispose]: async () => undefined,
    }
  }
  const groups = { join, offsets: async () => [] } as unknown as Groups
  const backend: Backend = { ...toyBackend(), groups }
  return { backend, committed, polls: () => polls, discover: () => (asked[0] as { discover?: unknown }).discover }
}

const partitionsOf = (places: readonly Place[]) => places.map(({ partition }) => partition)
const turn = () => new Promise((resolve) => setImmediate(resolve))

test('a consumer says what it is given and what is taken away, and what goes can be committed until then', async () => {
  const { backend, committed, polls } = withGroup([{ partitions: [0, 1] }, { partitions: [1] }])
  await using storage = openToy({}, backend)
  {
    await using p = producer(storage, 't', { partitions: 2 })
    for (const partition of [0, 1]) await p.produce('x', { partition })
  }
  const told: unknown[] = []
  await using c = consumer(storage, 't', {
    group: 'app',
    start: 'earliest',
    onAssign: (places) => void told.push('assigned', partitionsOf(places)),
    onRevoke: async (places, { commit }) => {
      told.push('revoked', partitionsOf(places))
      await commit()
    },
  })
  expect(await c.consume()).toHaveLength(2)
  await turn()
  await c.consume()
  expect(told).toEqual(['assigned', [0, 1], 'revoked', [0]])
  expect(committed).toEqual([{ topic: 't', partition: 0, offset: 1 }])
  expect(polls()).toBeGreaterThan(1)
  await c.close()
  expect(told.slice(4)).toEqual(['revoked', [1]])
  expect(committed).toHaveLength(2)
})

test('a consumer that has lost its place says so, and may begin elsewhere in what it is given next', async () => {
  const { backend } = withGroup([{ partitions: [0] }, { partitions: [], lost: true }, { partitions: [0] }])
  await using storage = openToy({}, backend)
  {
    await using p = producer(storage, 't')
    for (const value of ['a', 'b', 'c']) await p.produce(value)
  }
  const lost: unknown[] = []
  await using c = consumer(storage, 't', {
    group: 'app',
    start: 'earliest',
    onAssign: (places, { seek }) => {
      for (const place of places) seek({ ...place, offset: 1 })
    },
    onLost: (places) => void lost.push(...partitionsOf(places)),
  })
  const values = async () => (await c.consume()).map(({ value }) => value)
  expect(await values()).toEqual(['b', 'c'])
  await turn()
  expect(await values()).toEqual(['b', 'c'])
  expect(lost).toEqual([0])
})

test('a consumer of a pattern reads topics that its group finds later', async () => {
  const { backend, discover } = withGroup([{ partitions: [0] }, { partitions: [0], topic: 'tea' }])
  await using storage = openToy({}, backend)
  await using c = consumer(storage, 't*', { group: 'app', start: 'earliest' })
  const write = async (topic: string) => {
    await using p = producer(storage, topic)
    await p.produce(topic)
  }
  await write('t')
  expect((await c.consume()).map(({ value }) => value)).toEqual(['t'])
  await write('tea')
  expect(typeof discover()).toBe('function')
  expect((await c.consume()).map(({ value }) => value)).toEqual(['tea'])
})

test('a member that others keep waiting comes to the end of its patience all the same', async () => {
  const { backend } = withGroup([])
  await using storage = openToy({}, backend)
  await storage.touch('t')
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    await using c = consumer(storage, 't', { group: 'app', follow: true, idleMs: 10_000, sessionTimeoutMs: 45_000 })
    let consumed: readonly unknown[] | undefined
    const consuming = c.consume(50).then((messages) => (consumed = messages))
    await vi.advanceTimersByTimeAsync(54_000)
    expect(consumed).toBeUndefined()
    await vi.advanceTimersByTimeAsync(2_000)
    expect(consumed).toEqual([])
    await consuming
  } finally {
    vi.useRealTimers()
  }
})

test('a member of a pattern goes on when a topic that it found is gone', async () => {
  const { backend, discover } = withGroup([
    { topic: 't-1', partitions: [0] },
    { topic: 't-3', partitions: [0] },
  ])
  await using storage = openToy({}, backend)
  await storage.touch(['t-1', 't-2', 'plain'])
  await using c = consumer(storage, ['t-*', 'plain'], { group: 'app', start: 'earliest' })
  expect(await c.assignment()).toEqual([{ topic: 't-1', partition: 0 }])
  await storage.rm('t-2')
  {
    await using p = producer(storage, 't-3')
    await p.produce('a')
  }
  await turn()
  expect((await c.consume()).map(({ value }) => value)).toEqual(['a'])
  await storage.rm('t-*')
  const ask = discover() as (o: { signal: AbortSignal }) => Promise<readonly string[]>
  expect(await ask({ signal: new AbortController().signal })).toEqual(['plain'])
})
