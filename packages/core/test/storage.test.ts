import { getEventListeners } from 'node:events'
import { expect, test } from 'vitest'
import { toyBackend } from '../../../examples/toy-backend.ts'
import type { StorageProvider } from '../src/provider.ts'
import { Registry } from '../src/registry.ts'
import { Storage } from '../src/storage.ts'
import { openToy } from './toy.ts'
import { changed, openNumbers } from './written.ts'

function counting(fail = 0): StorageProvider & { opened: number } {
  const provider = {
    section: 'toy',
    folder: 'toys',
    settings: [],
    opened: 0,
    async open() {
      provider.opened += 1
      if (provider.opened <= fail) throw new Error('not now')
      return toyBackend()
    },
  }
  return provider
}

test('making a storage opens nothing, and many verbs at once open it once', async () => {
  const provider = counting()
  await using storage = new Storage(provider, {})
  expect(provider.opened).toBe(0)
  await Promise.all([storage.ls(), storage.ls(), storage.exists('t')])
  expect(provider.opened).toBe(1)
})

test('a failed open is tried again by the next verb', async () => {
  const provider = counting(1)
  await using storage = new Storage(provider, {})
  await expect(storage.ls()).rejects.toThrow('not now')
  expect(await storage.ls()).toEqual([])
  expect(provider.opened).toBe(2)
})

test('open() opens at once and answers the storage', async () => {
  const provider = counting()
  await using storage = await new Storage(provider, {}).open()
  expect(provider.opened).toBe(1)
  expect(storage.name).toBe('toy')
})

test('a configuration that is wrong is refused when it is given as an object, and when it is first used by name', async () => {
  expect(() => new Storage(counting(), { rootDir: 1 })).toThrow(expect.objectContaining({ code: 'KAFI_CONFIG' }))
  const storage = new Storage(counting(), 'nowhere', { home: '/nonexistent' })
  await expect(storage.ls()).rejects.toMatchObject({ code: 'KAFI_CONFIG' })
})

test('close may be called any number of times and closes the back-end once', async () => {
  let closed = 0
  const backend = changed(toyBackend(), {
    [Symbol.asyncDispose]: async () => {
      closed += 1
    },
  })
  const storage = openToy({}, backend)
  await storage.ls()
  await Promise.all([storage.close(), storage.close()])
  await storage.close()
  expect(closed).toBe(1)
})

test('a storage that was never opened closes without opening', async () => {
  const provider = counting()
  await new Storage(provider, {}).close()
  expect(provider.opened).toBe(0)
})

test('every verb after close is refused', async () => {
  const storage = await openNumbers(1)
  await storage.close()
  await expect(storage.ls()).rejects.toMatchObject({ code: 'KAFI_CLOSED' })
  await expect(storage.cat('t')).rejects.toMatchObject({ code: 'KAFI_CLOSED' })
  await expect(storage.read('t').next()).rejects.toMatchObject({ code: 'KAFI_CLOSED' })
})

test('close ends a read that follows', async () => {
  const storage = await openNumbers(3)
  const messages = storage.read('t', { follow: true, idleMs: Infinity })
  for (let i = 0; i < 3; i++) await messages.next()
  const waiting = expect(messages.next()).rejects.toMatchObject({ code: 'KAFI_CLOSED' })
  await storage.close()
  await waiting
})

test('close within a visit does not wait for the visit', async () => {
  const storage = await openNumbers(3)
  let seen = 0
  const visit = async () => {
    seen += 1
    await storage.close()
  }
  await expect(storage.forEach('t', visit)).rejects.toMatchObject({ code: 'KAFI_CLOSED' })
  expect(seen).toBe(1)
})

test('a signal given to the storage closes it', async () => {
  const controller = new AbortController()
  const storage = new Storage(counting(), {}, { signal: controller.signal, registry: new Registry() })
  await storage.ls()
  controller.abort()
  await expect(storage.ls()).rejects.toMatchObject({ code: 'KAFI_CLOSED' })
})

test('an aborted signal ends a verb with its reason, and no listener stays on it', async () => {
  await using storage = await openNumbers(10)
  const controller = new AbortController()
  const { signal } = controller
  await storage.cat('t', { signal })
  for await (const message of storage.read('t', { signal })) if (message.offset === 2) break
  expect(getEventListeners(signal, 'abort')).toHaveLength(0)
  const reason = new Error('enough')
  const visit = () => controller.abort(reason)
  await expect(storage.forEach('t', visit, { signal })).rejects.toBe(reason)
  await expect(storage.ls('*', { signal })).rejects.toBe(reason)
  expect(getEventListeners(signal, 'abort')).toHaveLength(0)
})

test('an abort within a visit lets no further record be seen', async () => {
  await using storage = await openNumbers(10)
  const controller = new AbortController()
  const seen: number[] = []
  const visit = ({ offset }: { offset: number }) => {
    seen.push(offset)
    if (offset === 3) controller.abort()
  }
  await expect(storage.forEach('t', visit, { signal: controller.signal })).rejects.toThrow()
  expect(seen).toEqual([0, 1, 2, 3])
})

test('accessors of the registry are made at their first use', async () => {
  let made = 0
  const registry = new Registry().use({ name: 'x', extend: { answer: () => (made += 42) } })
  await using storage = new Storage(counting(), {}, { registry })
  expect(made).toBe(0)
  expect(Reflect.get(storage, 'answer')).toBe(42)
  expect(Reflect.get(storage, 'answer')).toBe(42)
})

test('a signal that has fired already closes the storage, and one that goes on keeps no listener of a closed one', async () => {
  const fired = new Storage(counting(), {}, { signal: AbortSignal.abort() })
  await expect(fired.ls()).rejects.toMatchObject({ code: 'KAFI_CLOSED' })
  const { signal } = new AbortController()
  await new Storage(counting(), {}, { signal }).close()
  expect(getEventListeners(signal, 'abort')).toHaveLength(0)
})

test('an error of a reader that is closed with the storage is told, after the back-end is closed', async () => {
  let closed = false
  const backend = toyBackend()
  const broken = changed(backend, {
    openReader: async (o) => ({
      ...(await backend.openReader(o)),
      [Symbol.asyncDispose]: () => Promise.reject(new Error('stuck')),
    }),
    [Symbol.asyncDispose]: async () => void (closed = true),
  })
  const storage = await openNumbers(2, {}, broken)
  await storage.read('t').next()
  await expect(storage.close()).rejects.toThrow('stuck')
  expect(closed).toBe(true)
})
