import { expect, test } from 'vitest'
import { KafiError, type Storage } from '@kafi/core'
import { openToy } from './toy.ts'

/** What JavaScript may call: nothing is known of the options. */
type Loose = Record<string, (...values: unknown[]) => unknown>

function loose(storage: Storage): Loose {
  return storage as unknown as Loose
}

test.each([
  ['cat', ['t', { strat: 1 }], "cat has no option 'strat'; did you mean 'start'?"],
  ['head', ['t', { m: 1 }], 'head has no option'],
  ['tail', ['t', { start: 1 }], "tail has no option 'start'"],
  ['wc', ['t', { N: 1 }], "did you mean 'n'?"],
  ['grep', ['t', 'x', { limits: 1 }], "did you mean 'limit'?"],
  ['filter', ['t', () => true, { on_error: 'skip' }], "did you mean 'onError'?"],
  ['foldl', ['t', () => 0, 0, { value_type: 'str' }], "did you mean 'valueType'?"],
  ['map', ['t', () => 0, { typ: 'str' }], "did you mean 'type'?"],
  ['flatMap', ['t', () => [], { typ: 'str' }], "did you mean 'type'?"],
  ['forEach', ['t', () => 0, { typ: 'str' }], "did you mean 'type'?"],
  ['ls', ['*', { intern: true }], "did you mean 'internal'?"],
  ['ll', ['*', { intern: true }], "did you mean 'internal'?"],
  ['rm', ['t', { sginal: null }], "did you mean 'signal'?"],
  ['exists', ['t', { internal: true }], "exists has no option 'internal'; it knows signal"],
  ['touch', ['t', { partition: 4 }], "did you mean 'partitions'?"],
  ['configs', ['t', { x: 1 }], "configs has no option 'x'; it knows signal, internal"],
  ['setConfigs', ['t', {}, { x: 1 }], "setConfigs has no option 'x'"],
  ['partitions', ['t', { x: 1 }], "partitions has no option 'x'"],
  ['setPartitions', ['t', 2, { x: 1 }], "setPartitions has no option 'x'"],
  ['watermarks', ['t', { x: 1 }], "watermarks has no option 'x'"],
  ['offsetsForTimes', ['t', 0, { x: 1 }], "offsetsForTimes has no option 'x'"],
  ['deleteRecords', [{ t: { 0: 1 } }, { x: 1 }], "deleteRecords has no option 'x'"],
  ['groups', ['*', { x: 1 }], "groups has no option 'x'"],
  ['describeGroups', ['g', { x: 1 }], "describeGroups has no option 'x'"],
  ['deleteGroups', ['g', { x: 1 }], "deleteGroups has no option 'x'"],
  ['groupOffsets', ['g', { x: 1 }], "groupOffsets has no option 'x'"],
  ['setGroupOffsets', ['g', { t: { 0: 1 } }, { x: 1 }], "setGroupOffsets has no option 'x'"],
  ['verify', ['t', null, 't', { ignored: [] }], "did you mean 'ignore'?"],
  ['diff', ['t', null, 't', { other: { typ: 'str' } }], "diff.other has no option 'typ'"],
  ['zipFoldl', ['t', null, 't', () => 0, 0, { others: {} }], "did you mean 'other'?"],
  ['cp', ['t', null, 'u', { flatmap: () => [] }], "did you mean 'flatMap'?"],
  ['cp', ['t', null, 'u', { target: { valuetype: 'str' } }], "cp.target has no option 'valuetype'"],
  ['cat', ['t', { ['__proto__x']: 1 }], "no option '__proto__x'"],
  ['cat', ['t', { constructor: 1 }], "no option 'constructor'"],
  ['cat', ['t', { ['x'.repeat(100_000)]: 1 }], `no option '${'x'.repeat(60)}...'`],
  ['cat', ['t', 3], 'the options of cat are an object, { type: ... }; a number was given'],
  ['cat', ['t', null], 'null was given'],
  ['cat', ['t', ['n']], 'a list was given'],
])('%s refuses options it does not know (%#)', async (verb, values, why) => {
  await using storage = openToy()
  await expect(async () => await loose(storage)[verb]?.(...values)).rejects.toThrow(why)
  await expect(async () => await loose(storage)[verb]?.(...values)).rejects.toMatchObject({ code: 'KAFI_ARGUMENT' })
})

test('read refuses options it does not know when it begins', async () => {
  await using storage = openToy()
  const messages = storage.read('t', { strat: 1 } as object)
  await expect(messages.next()).rejects.toThrow("read has no option 'strat'; did you mean 'start'?")
})

test('a producer refuses a misspelt key rather than write without one', async () => {
  await using storage = openToy()
  await storage.touch('t')
  await using producer = storage.producer('t')
  await expect(producer.produce(1, { kye: 'a' } as object)).rejects.toThrow("no option 'kye'; did you mean 'key'?")
  await expect(producer.produceMany([{ value: 1, kye: 'a' }] as never)).rejects.toThrow(
    "a message has no field 'kye'; did you mean 'key'?",
  )
  expect(await producer.flush()).toEqual([])
  expect(() => storage.producer('t', { linger: 5 } as object)).toThrow("producer has no option 'linger'")
})

test('a message that was read is written again as it is, whole or as the options of its value', async () => {
  await using storage = openToy()
  await using producer = storage.producer('t')
  await producer.produce({ a: 1 }, { key: 'k', flush: true })
  const [message] = await storage.cat('t')
  if (message === undefined) throw new KafiError('KAFI_ARGUMENT', 'one was written')
  await producer.produce(message.value, message)
  await producer.produceMany(await storage.cat('t'))
  await producer.flush()
  expect((await storage.cat('t')).map(({ key }) => key)).toEqual(['k', 'k', 'k'])
})

test('a consumer refuses what it does not know', async () => {
  await using storage = openToy()
  await storage.touch('t')
  expect(() => storage.consumer('t', { group_id: 'g' } as object)).toThrow("consumer has no option 'group_id'")
  await using consumer = storage.consumer('t')
  expect(() => consumer.consume({ N: 1 } as object)).toThrow("did you mean 'n'?")
})

test.each([
  [
    'cat',
    ['t', { isolation: 'comitted' }],
    "the option isolation of cat cannot be 'comitted'; did you mean 'committed'?",
  ],
  ['cat', ['t', { isolation: 'x' }], "use one of 'committed', 'uncommitted'"],
  ['cat', ['t', { isolation: 1 }], "is one of 'committed', 'uncommitted', not 1"],
  ['wc', ['t', { isolation: '__proto__' }], "cannot be '__proto__'"],
  ['wc', ['t', { isolation: 'x'.repeat(100_000) }], `cannot be '${'x'.repeat(60)}...'`],
  ['tail', ['t', { onError: 'trow' }], "did you mean 'throw'?"],
  ['cat', ['t', { follow: 'false' }], "the option follow of cat is true or false, not 'false'"],
  ['cat', ['t', { follow: true, idleMs: '5' }], "the option idleMs of cat is a number, not '5'"],
  ['cat', ['t', { maxBytes: NaN }], 'is a number, not NaN'],
  ['grep', ['t', 'x', { in: 'vaule' }], "did you mean 'value'?"],
  ['grep', ['t', 'x', { in: ['key', 'header'] }], "did you mean 'headers'?"],
  ['verify', ['t', null, 't', { ignore: ['offsets'] }], "did you mean 'offset'?"],
  ['verify', ['t', null, 't', { ignore: 'offset' }], "is a list, not 'offset'"],
  ['diff', ['t', null, 't', { other: { isolation: 'none' } }], 'the option isolation of diff.other'],
  ['cp', ['t', null, 'u', { durability: 'synch' }], "did you mean 'sync'?"],
  ['producer', ['t', { partitioner: 'consistent_random' }], 'is a function, as partitionConsistently()'],
  ['cp', ['t', null, 'u', { lossy: {} }], 'is true or false, not an object'],
])('%s refuses values that an option cannot have (%#)', async (verb, values, why) => {
  await using storage = openToy()
  await expect(async () => await loose(storage)[verb]?.(...values)).rejects.toThrow(why)
  await expect(async () => await loose(storage)[verb]?.(...values)).rejects.toMatchObject({ code: 'KAFI_ARGUMENT' })
})

test('a value that is undefined is as if it were not there', async () => {
  await using storage = openToy()
  await storage.touch('t')
  expect(await loose(storage)['cat']?.('t', { isolation: undefined, follow: undefined, maxBytes: undefined })).toEqual(
    [],
  )
})
