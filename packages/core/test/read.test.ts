import { expect, test } from 'vitest'
import { toyBackend } from '../../../examples/toy-backend.ts'
import type { Block } from '../src/backend.ts'
import { createPlainSerde } from '../src/plain-serde.ts'
import type { Message } from '../src/message.ts'
import { openToy } from './toy.ts'
import { changed, openNumbers, watched, write } from './written.ts'

const valuesOf = (messages: readonly Message[]) => messages.map((message) => message.value)

test('read gives every message once, in order, with all that the record held', async () => {
  await using storage = openToy()
  await storage.touch('t')
  const headers = [
    ['a', Buffer.from('1')],
    ['a', null],
    ['', Buffer.alloc(0)],
  ] as const
  await write(storage, 't', [{ key: 'k', value: { x: 1 }, headers, timestamp: 5 }, {}])
  const messages: Message[] = []
  for await (const message of storage.read('t')) messages.push(message)
  const place = { topic: 't', partition: 0 }
  expect(messages).toEqual([
    { ...place, offset: 0, timestamp: 5, timestampType: 'create', headers, key: 'k', value: { x: 1 } },
    { ...place, offset: 1, timestamp: 1000, timestampType: 'create', headers: [], key: null, value: null },
  ])
})

test('a timestamp of -1 is none', async () => {
  await using storage = openToy()
  await storage.touch('t')
  await write(storage, 't', [{ timestamp: -1 }])
  expect(await storage.cat('t')).toMatchObject([{ timestamp: -1, timestampType: 'none' }])
})

test('reading ends at the watermarks noted when it began', async () => {
  await using storage = await openNumbers(3)
  const messages = storage.read('t')
  const first = await messages.next()
  await write(storage, 't', [{ value: 3 }])
  const rest: unknown[] = []
  for await (const message of messages) rest.push(message.value)
  expect([first.value?.value, ...rest]).toEqual([0, 1, 2])
})

test('an empty topic ends at once, and so does n: 0', async () => {
  await using storage = await openNumbers(3)
  await storage.touch('empty')
  expect(await storage.cat('empty')).toEqual([])
  expect(await storage.cat('t', { n: 0 })).toEqual([])
  expect(await storage.wc('t', { n: 0 })).toEqual({ messages: 0, words: 0, bytes: 0 })
})

test('follow goes on with what is written later, until nothing comes for idleMs', async () => {
  await using storage = await openNumbers(2)
  const messages = storage.read('t', { follow: true, idleMs: 50 })
  const seen: unknown[] = []
  for await (const message of messages) {
    seen.push(message.value)
    if (message.value === 1) await write(storage, 't', [{ value: 2 }])
  }
  expect(seen).toEqual([0, 1, 2])
})

test('consume.timeout -1 makes every read follow, and a positive one is the idle limit of following', async () => {
  await using storage = await openNumbers(2, { 'consume.timeout': -1 })
  const messages = storage.read('t')
  await messages.next()
  await messages.next()
  const third = messages.next()
  await write(storage, 't', [{ value: 2 }])
  expect(await third).toMatchObject({ value: { value: 2 } })
  await messages.return()
  expect(await storage.cat('t', { follow: false })).toHaveLength(3)
  expect(await storage.cat('t', { end: 'end' })).toHaveLength(3)
  storage.defaults.consumeTimeoutMs = 20
  expect(await storage.cat('t', { follow: true })).toHaveLength(3)
})

test('follow and end exclude each other', async () => {
  await using storage = await openNumbers(1)
  await expect(storage.cat('t', { follow: true, end: 1 })).rejects.toMatchObject({ code: 'KAFI_ARGUMENT' })
})

test('breaking out of a read releases its reader, and the storage closes at once', async () => {
  let open = 0
  const backend = toyBackend()
  const counted = changed(backend, {
    async openReader(o) {
      const reader = await backend.openReader(o)
      open += 1
      return { ...reader, [Symbol.asyncDispose]: async () => void (open -= 1) }
    },
  })
  const storage = await openNumbers(5, {}, counted)
  for await (const message of storage.read('t')) if (message.offset === 1) break
  expect(open).toBe(0)
  const left = storage.read('t')
  await left.next()
  expect(open).toBe(1)
  await storage.close()
  expect(open).toBe(0)
  await expect(left.next()).rejects.toMatchObject({ code: 'KAFI_CLOSED' })
  expect(await left.next()).toEqual({ done: true, value: undefined })
})

test('calls of next that overlap are answered in order', async () => {
  await using storage = await openNumbers(5, { consumeBatchSize: 2 })
  const messages = storage.read('t')
  const results = await Promise.all(Array.from({ length: 7 }, () => messages.next()))
  expect(results.map(({ value }) => value?.offset)).toEqual([0, 1, 2, 3, 4, undefined, undefined])
})

test('batches gives the same messages as arrays, and goes on where next left off', async () => {
  await using storage = await openNumbers(7, { consumeBatchSize: 3 })
  const messages = storage.read('t')
  await messages.next()
  const batches: unknown[][] = []
  for await (const batch of messages.batches()) batches.push(valuesOf(batch))
  expect(batches).toEqual([[1, 2], [3, 4, 5], [6]])
})

test('consume.batch.size is how far decoding runs ahead', async () => {
  let decoded = 0
  const counting = createPlainSerde({ name: 'counting', decode: () => ++decoded, encode: () => Buffer.alloc(0) })
  await using storage = openToy({ consumeBatchSize: 4 })
  storage.registry.use({ name: 'counting', serdes: [counting] })
  await storage.touch('t')
  await write(
    storage,
    't',
    Array.from({ length: 10 }, (_, i) => ({ value: i })),
  )
  const choice = { valueType: 'counting' as never }
  const messages = storage.read('t', choice)
  await messages.next()
  expect(decoded).toBe(4)
  await messages.return()
  decoded = 0
  await storage.cat('t', { ...choice, n: 2 })
  expect(decoded).toBe(2)
})

test('what a user gets stays as it was when the block is gone', async () => {
  const backend = toyBackend()
  const scratch = Buffer.alloc(4)
  const reusing = watched(backend, (blocks) =>
    blocks.map((block): Block => {
      scratch.fill(0)
      const view = (bytes: Uint8Array | null) =>
        bytes === null ? null : scratch.subarray(0, scratch.write(String(bytes)))
      const { records } = block
      return { ...block, records: { ...records, value: (i) => view(Buffer.from(records.value(i) ?? [])) } }
    }),
  )
  await using storage = openToy({ consumeBatchSize: 1 }, reusing)
  await storage.touch('t')
  await write(storage, 't', [{ value: Buffer.from('aaaa') }, { value: Buffer.from('bbbb') }])
  const messages = await storage.cat('t', { type: 'bytes' })
  expect(messages.map((message) => String(message.value))).toEqual(['aaaa', 'bbbb'])
})

test('headers are copies too', async () => {
  await using storage = openToy()
  await storage.touch('t')
  await write(storage, 't', [{ headers: [['a', Buffer.from('x')]] }])
  const [first] = await storage.cat('t')
  first?.headers[0]?.[1]?.fill(0)
  expect(await storage.cat('t')).toMatchObject([{ headers: [['a', Buffer.from('x')]] }])
})

test('a record that is not of its type is an error that names its place and the way out, after all before it', async () => {
  await using storage = openToy()
  await storage.touch('t')
  await write(storage, 't', [{ value: 1 }, { value: 2 }, { value: Buffer.from('{') }, { value: 3 }])
  const seen: unknown[] = []
  const reading = storage.forEach('t', ({ value }) => void seen.push(value))
  await expect(reading).rejects.toMatchObject({
    code: 'KAFI_DECODE',
    details: { topic: 't', partition: 0, offset: 2 },
    message: expect.stringMatching(/^t\[0\] offset 2: .*onError: 'skip' or 'raw'/),
  })
  expect(seen).toEqual([1, 2])
  const messages = storage.read('t')
  expect([await messages.next(), await messages.next()]).toMatchObject([
    { value: { value: 1 } },
    { value: { value: 2 } },
  ])
  await expect(messages.next()).rejects.toMatchObject({ code: 'KAFI_DECODE' })
  expect(await storage.head('t', { n: 2 })).toHaveLength(2)
})

test('onError skip leaves it out and counts it as read; raw gives its bytes and the reason', async () => {
  await using storage = openToy()
  await storage.touch('t')
  const broken = Buffer.from('{')
  await write(storage, 't', [{ value: 1 }, { key: 'k', value: broken }, { value: 3 }])
  expect(await storage.foldl('t', (sum, { value }) => sum + Number(value), 0, { onError: 'skip' })).toEqual({
    value: 4,
    read: 3,
  })
  const [, raw] = await storage.cat('t', { onError: 'raw' })
  expect(raw).toMatchObject({ offset: 1, error: { code: 'KAFI_DECODE', details: { offset: 1 } } })
  expect([raw?.key, raw?.value]).toEqual([Buffer.from('k'), broken])
  expect((await storage.cat('t', { onError: 'raw' }))[0]).not.toHaveProperty('error')
})

test('an unknown type names what there is, before anything is read', async () => {
  await using storage = await openNumbers(1)
  await expect(storage.cat('t', { valueType: 'avro' as never })).rejects.toMatchObject({
    code: 'KAFI_PROVIDER_MISSING',
  })
})

test('key.type and value.type of the defaults hold until a call says otherwise', async () => {
  await using storage = await openNumbers(1, { 'key.type': 'bytes', 'value.type': 'str' })
  expect(await storage.cat('t')).toMatchObject([{ key: Buffer.from('k0'), value: '0' }])
  expect(await storage.cat('t', { type: 'str' })).toMatchObject([{ key: 'k0', value: '0' }])
  expect(await storage.cat('t', { type: 'bytes', keyType: 'str', valueType: 'json' })).toMatchObject([
    { key: 'k0', value: 0 },
  ])
})

test('progress is told every progress.num.messages, when these were dealt with', async () => {
  await using storage = await openNumbers(10, { progressNumMessages: 4 })
  const told: unknown[] = []
  let seen = 0
  const progress = ({ topic, read, bytes }: { topic: string; read: number; bytes: number }) =>
    told.push([topic, read, seen, bytes > 0])
  await storage.forEach('t', () => void (seen += 1), { progress })
  expect(told).toEqual([
    ['t', 4, 4, true],
    ['t', 8, 8, true],
  ])
  told.length = 0
  await storage.grep('t', 'nowhere', { progress })
  expect(told.map((each) => (each as unknown[])[1])).toEqual([4, 8])
})

test('arrays are bounded by maxBytes, with an error that names read', async () => {
  await using storage = await openNumbers(100)
  const tooLarge = { code: 'KAFI_TOO_LARGE', message: expect.stringContaining('read()') }
  await expect(storage.cat('t', { maxBytes: 1000 })).rejects.toMatchObject(tooLarge)
  await expect(storage.tail('t', { n: 90, maxBytes: 1000 })).rejects.toMatchObject(tooLarge)
  await expect(storage.grep('t', '', { maxBytes: 1000 })).rejects.toMatchObject(tooLarge)
  await expect(storage.filter('t', () => true, { maxBytes: 1000 })).rejects.toMatchObject(tooLarge)
  await expect(storage.map('t', (message) => message, { maxBytes: 1000 })).rejects.toMatchObject(tooLarge)
  expect(await storage.cat('t', { maxBytes: 1000, n: 5 })).toHaveLength(5)
  expect(await storage.foldl('t', (sum) => sum + 1, 0, { maxBytes: 1000 })).toEqual({ value: 100, read: 100 })
})

test('numbers that are no numbers are refused', async () => {
  await using storage = await openNumbers(1)
  for (const n of [NaN, 1.5, -2]) await expect(storage.cat('t', { n })).rejects.toMatchObject({ code: 'KAFI_ARGUMENT' })
  expect(await storage.cat('t', { n: -1 })).toHaveLength(1)
  await expect(storage.cat('t', { maxBytes: NaN })).rejects.toMatchObject({ code: 'KAFI_ARGUMENT' })
})

test('a long synchronous read lets timers have their turn', async () => {
  await using storage = await openNumbers(20_000, { consumeBatchSize: 10 })
  let turns = 0
  const timer = setInterval(() => (turns += 1), 1)
  const until = performance.now() + 60
  await storage.forEach('t', ({ offset }) => {
    while (offset === 5 && performance.now() < until);
    if (offset === 19_999) turns = turns === 0 ? -1 : turns
  })
  clearInterval(timer)
  expect(turns).toBeGreaterThan(0)
})
