import { expect, test } from 'vitest'
import { toyBackend } from '../../../examples/toy-backend.ts'
import type { Backend, Groups, Member } from '../src/backend.ts'
import { consumer } from '../src/consumer.ts'
import { isKafiError } from '../src/errors.ts'
import { producer } from '../src/producer.ts'
import { openToy } from './toy.ts'

type Assignment = { readonly lost: boolean; readonly error?: Error }

/** A toy with a group whose member is told what the test says: one list of assignments for every time it joins. */
function withGroup(script: readonly (readonly Assignment[])[]): { backend: Backend; joins: () => number } {
  let joins = 0
  const join: Groups['join'] = async ({ topics: [topic = ''] }): Promise<Member> => {
    const steps = script[joins++] ?? []
    return {
      id: `member-${joins}`,
      async *assignments() {
        for (const { lost, error } of steps) {
          if (error) throw error
          yield { places: [{ topic, partition: 0 }], lost }
        }
      },
      commit: async () => undefined,
      [Symbol.asyncDispose]: async () => undefined,
    }
  }
  const groups = { join, offsets: async () => [] } as unknown as Groups
  return { backend: { ...toyBackend(), groups }, joins: () => joins }
}

test('a member that has lost its place is fenced, joins anew and reads again what it had not committed', async () => {
  const { backend, joins } = withGroup([[{ lost: false }, { lost: true }], [{ lost: false }]])
  await using storage = openToy({}, backend)
  await using p = producer(storage, 't')
  await p.produce(1, { flush: true })
  await using c = consumer(storage, 't', { group: 'app' })
  expect((await c.consume(1)).map(({ value }) => value)).toEqual([1])
  await new Promise((resolve) => setImmediate(resolve))
  const fenced = await c.commit().catch((error: unknown) => error)
  expect(isKafiError(fenced, 'KAFI_FENCED')).toBe(true)
  expect((await c.consume(1)).map(({ value }) => value)).toEqual([1])
  await c.commit()
  expect(joins()).toBe(2)
})

test('a group that fails fails the next call', async () => {
  const { backend } = withGroup([[{ lost: false }, { lost: false, error: new Error('no coordinator') }]])
  await using storage = openToy({}, backend)
  await storage.touch('t')
  await using c = consumer(storage, 't', { group: 'app' })
  await c.consume(1)
  await new Promise((resolve) => setImmediate(resolve))
  await expect(c.consume(1)).rejects.toThrow('no coordinator')
})

test('a member that is given nothing waits no longer than its session, or until it is stopped', async () => {
  const { backend } = withGroup([[]])
  await using storage = openToy({}, backend)
  await storage.touch('t')
  await using patient = consumer(storage, 't', { group: 'app', sessionTimeoutMs: 5 })
  expect(await patient.consume(1)).toEqual([])
  const stop = new AbortController()
  const other = consumer(storage, 't', { group: 'app', signal: stop.signal })
  const waiting = other.consume(1)
  await new Promise((resolve) => setImmediate(resolve))
  stop.abort(new Error('enough'))
  await expect(waiting).rejects.toThrow('enough')
  await other.close()
})

test('what is not assigned can be neither sought nor paused', async () => {
  await using storage = openToy()
  await storage.touch('t')
  await using c = consumer(storage, 't')
  await expect(c.seek({ topic: 't', partition: 3, offset: 0 })).rejects.toThrow(/t\[3\] is not assigned/)
  await expect(c.pause([{ topic: 'u', partition: 0 }])).rejects.toThrow(/u\[0\] is not assigned/)
  await expect(c.seek({ topic: 't', partition: 0, offset: -5 })).rejects.toThrow(/-5 is no offset/)
  const absent = consumer(storage, 't', { partitions: [4] })
  await expect(absent.consume()).rejects.toThrow(/no partition 4/)
  await absent.close()
  const grouped = consumer(storage, 't', { group: 'app' })
  await expect(grouped.consume()).rejects.toThrow(/keeps no groups/)
  await grouped.close()
})
