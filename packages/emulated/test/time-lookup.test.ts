import { isKafiError, type KafiErrorCode } from '@kafi/core'
import { expect, test } from 'vitest'
import { MemoryStore, openEmulated } from '../src/index.ts'
import { makeTopic, sampleRecords, signal } from './sample.ts'

const topic = 'quakes'
const days = 86_400_000

/** Three segments of one record each, of the times 1,000, 2,000 and 3,000. */
async function open() {
  const store = new MemoryStore()
  const sizes = { inlineBytes: 0 }
  const [backend, other] = [await openEmulated(store, sizes), await openEmulated(store, sizes)]
  await makeTopic(backend, topic, 1, { 'retention.ms': '-1' })
  await using writer = await backend.openWriter({ durability: 'os', signal })
  for (const at of [1_000, 2_000, 3_000])
    await writer.append([{ topic, partition: 0, records: sampleRecords(['x'.repeat(500)], at) }], { signal })
  const lookUp = async (timestamp: number, partition = 0) =>
    (await other.topics.offsetsAt!([{ topic, partition, timestamp }], { signal }))[0]!.offset
  return { store, backend, lookUp }
}

async function segments(store: MemoryStore): Promise<string[]> {
  const keys: string[] = []
  for await (const page of store.list('topics/quakes/0/', { signal })) keys.push(...page.map(({ key }) => key))
  return keys.filter((key) => key.endsWith('.log'))
}

async function codeOf(promise: Promise<unknown>): Promise<KafiErrorCode | null> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (error === null || isKafiError(error)) return error === null ? null : error.code
  throw error
}

test('a time is looked up in what is there now: records that were deleted do not count', async () => {
  const { backend, lookUp } = await open()
  expect(await lookUp(0)).toBe(0)
  expect(await lookUp(2_500)).toBe(2)
  await backend.topics.deleteBefore!([{ topic, partition: 0, offset: 1 }], { signal })
  expect(await lookUp(0)).toBe(1)
  expect(await lookUp(1_000)).toBe(1)
  expect(await lookUp(days)).toBe(-1)
})

test('a time in a partition that is not there, or a topic that is gone, is an error that says so', async () => {
  const { backend, lookUp } = await open()
  expect(await codeOf(lookUp(0, 1))).toBe('KAFI_PARTITION_UNKNOWN')
  await backend.topics.remove([topic], { signal })
  expect(await codeOf(lookUp(0))).toBe('KAFI_TOPIC_UNKNOWN')
})

test('a time in a segment that is missing is an error, after the log was read anew; other times are found', async () => {
  const { store, lookUp } = await open()
  const [first] = await segments(store)
  await store.delete([first!], { signal })
  expect(await codeOf(lookUp(0))).toBe('KAFI_CORRUPT')
  expect(await lookUp(2_000)).toBe(1)
})

test('a time in a batch that is damaged is an error and no offset', async () => {
  const { store, lookUp } = await open()
  const [first] = await segments(store)
  const found = await store.get(first!, { signal })
  if (typeof found === 'string') throw new Error(found)
  const bytes = Buffer.from(found.body)
  bytes[bytes.length - 100] = bytes[bytes.length - 100]! ^ 1
  await store.put(first!, [bytes], { signal })
  expect(await codeOf(lookUp(500))).toBe('KAFI_CORRUPT')
})
