import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toyBackend } from '../../../examples/toy-backend.ts'
import { runs } from '../../../testing/runs.ts'
import type { Topics } from '../src/backend.ts'
import { checkTopicName, matchesGlob, patternText, type Topics as TopicChoice } from '../src/topic-pattern.ts'
import { hostileNames, isPolluted } from './hostile-names.ts'
import { openToy } from './toy.ts'
import { changed, write } from './written.ts'

test('a topic is made, listed, found and deleted', async () => {
  await using storage = openToy()
  await storage.touch(['b', 'a'], { partitions: 2 })
  expect(await storage.ls()).toEqual(['a', 'b'])
  expect(await storage.exists('a')).toBe(true)
  expect(await storage.partitions('a')).toBe(2)
  expect(await storage.rm('a')).toEqual(['a'])
  expect(await storage.exists('a')).toBe(false)
})

test('topics are listed by a name, a glob, an expression, or a list of them, each once', async () => {
  await using storage = openToy()
  await storage.touch(['quakes', 'snacks', 'storms'])
  expect(await storage.ls('snacks')).toEqual(['snacks'])
  expect(await storage.ls(['s*', 'quakes', /nack/])).toEqual(['quakes', 'snacks', 'storms'])
  expect((await storage.ll(['storms', 'q*'])).map(({ topic }) => topic)).toEqual(['quakes', 'storms'])
})

test('what cannot be a topic is refused with what can, whatever is asked', async () => {
  await using storage = openToy()
  for (const wrong of [null, 5, {}, ['t', 5], [undefined]] as unknown as TopicChoice[]) {
    const asked: (() => Promise<unknown>)[] = [
      () => storage.ls(wrong),
      () => storage.ll(wrong),
      () => storage.cat(wrong),
      () => storage.touch(wrong as string),
      () => storage.rm(wrong),
      () => storage.partitions(wrong as string),
      () => storage.watermarks(wrong),
      () => storage.producer(wrong as string).flush(),
      () => storage.consumer(wrong).consume({ n: 1 }),
      () => storage.cp(wrong, storage, 'u'),
      () => storage.foldl(wrong, (n: number) => n + 1, 0),
    ]
    for (const ask of asked)
      await expect(Promise.resolve().then(ask), ask.toString()).rejects.toMatchObject({ name: 'KafiError' })
  }
})

test('touching a topic that is there changes nothing, and says so if the partitions would differ', async () => {
  await using storage = openToy()
  await storage.touch('t')
  await write(storage, 't', [{ value: 1 }])
  await storage.touch('t')
  await storage.touch('t', { partitions: 1 })
  expect(await storage.cat('t')).toHaveLength(1)
  await expect(storage.touch('t', { partitions: 3 })).rejects.toMatchObject({ code: 'KAFI_TOPIC_EXISTS' })
})

test('ll tells partitions and offsets', async () => {
  await using storage = openToy()
  await storage.touch('t', { partitions: 2 })
  await write(storage, 't', [{ value: 1 }, { value: 2, partition: 1 }, { value: 3, partition: 1 }])
  expect(await storage.ll()).toMatchObject([{ topic: 't', partitions: 2, internal: false, offsets: 3 }])
  expect(await storage.ll('x*')).toEqual([])
})

test('topics are chosen by name, glob, regular expression or a list of these, each once', async () => {
  await using storage = openToy()
  await storage.touch(['quakes-1', 'quakes-2', 'snacks'])
  for (const topic of await storage.ls()) await write(storage, topic, [{ value: topic }])
  const topicsOf = async (topics: Parameters<typeof storage.cat>[0]) =>
    (await storage.cat(topics)).map((message) => message.value).sort()
  expect(await topicsOf('quakes-*')).toEqual(['quakes-1', 'quakes-2'])
  expect(await topicsOf(/^s/)).toEqual(['snacks'])
  expect(await topicsOf(['snacks', '*s*', 'quakes-?'])).toEqual(['quakes-1', 'quakes-2', 'snacks'])
  await expect(topicsOf('x*')).rejects.toMatchObject({ code: 'KAFI_TOPIC_UNKNOWN' })
  await expect(topicsOf([])).rejects.toMatchObject({ code: 'KAFI_ARGUMENT' })
})

test('an unknown topic is an error that names the nearest, in every verb that names one', async () => {
  await using storage = openToy()
  await storage.touch('quakes')
  const unknown = expect.objectContaining({
    code: 'KAFI_TOPIC_UNKNOWN',
    message: "no topic 'quake' here; did you mean 'quakes'?",
  })
  await expect(storage.cat('quake')).rejects.toEqual(unknown)
  await expect(storage.wc('quake')).rejects.toEqual(unknown)
  await expect(storage.rm('quake')).rejects.toEqual(unknown)
  await expect(storage.watermarks(['quakes', 'quake'])).rejects.toEqual(unknown)
  await expect(storage.partitions('quake')).rejects.toEqual(unknown)
})

test('internal topics show on request, and by their name', async () => {
  const backend = toyBackend()
  const list: Topics['list'] = async (o) =>
    (await backend.topics.list(o)).map((info) => ({ ...info, internal: info.topic.startsWith('__') }))
  await using storage = openToy({}, changed(backend, { topics: { ...backend.topics, list } }))
  await storage.touch(['__internal', 't'])
  await write(storage, '__internal', [{ value: 1 }])
  expect(await storage.ls()).toEqual(['t'])
  expect(await storage.ls('*', { internal: true })).toEqual(['__internal', 't'])
  expect(await storage.cat('*', { internal: true })).toHaveLength(1)
  expect(await storage.cat('*')).toHaveLength(0)
  expect(await storage.cat('__internal')).toHaveLength(1)
})

test('a hostile name is a topic or a typed error, and nothing is polluted', async () => {
  await using storage = openToy()
  for (const name of hostileNames) {
    try {
      await storage.touch(name)
    } catch (error) {
      expect(error).toMatchObject({ code: 'KAFI_TOPIC_NAME' })
      expect(String(error).length).toBeLessThan(400)
      continue
    }
    await write(storage, name, [{ key: name, value: name, headers: [[name, null]] }])
    expect(await storage.cat(name, { internal: true })).toMatchObject([
      { key: name, value: name, headers: [[name, null]] },
    ])
    await storage.rm(name)
  }
  expect(isPolluted()).toBe(false)
})

test('a hostile name is a key, a header and a field like any other', async () => {
  await using storage = openToy()
  await storage.touch('t')
  const field = (name: string) => Buffer.from(`{${JSON.stringify(name)}:{"polluted":true}}`)
  await write(
    storage,
    't',
    hostileNames.map((name) => ({ key: name, value: field(name), headers: [[name, Buffer.from(name)]] })),
  )
  const messages = await storage.cat<object>('t')
  expect(messages.map((message) => message.key)).toEqual(hostileNames)
  expect(messages.map(({ headers: [header] }) => [header?.[0], String(header?.[1])])).toEqual(
    hostileNames.map((name) => [name, name]),
  )
  expect(messages.map((message) => Object.keys(message.value))).toEqual(hostileNames.map((name) => [name]))
  expect((await storage.diff('t', storage)).equal).toBe(true)
  for (const name of hostileNames.filter((each) => each !== '')) {
    const escaped = name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    expect((await storage.grep('t', escaped, { in: 'key' })).matched).toBeGreaterThan(0)
  }
  expect(isPolluted()).toBe(false)
})

test('names are those that Kafka takes', () => {
  for (const name of ['a', '.a', 'A-b_c.9', 'x'.repeat(249), '...']) expect(() => checkTopicName(name)).not.toThrow()
  for (const name of ['', '.', '..', 'a/b', 'a b', 'ä', 'x'.repeat(250)]) expect(() => checkTopicName(name)).toThrow()
})

test('a glob matches what the same regular expression does', () => {
  const glob = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 8 })
  const name = fc.string({ unit: fc.constantFrom('a', 'b', '.'), maxLength: 8 })
  fc.assert(
    fc.property(glob, name, (pattern, text) => {
      const source = pattern.replace(/\*/g, '.*').replace(/\?/g, '.')
      expect(matchesGlob(pattern, text)).toBe(new RegExp(`^(?:${source})$`).test(text))
    }),
    { numRuns: runs(1000, 100_000) },
  )
})

test('a glob of many stars takes no time on a name that it misses', () => {
  expect(matchesGlob(`${'*a'.repeat(100)}b`, 'a'.repeat(249))).toBe(false)
})

test('a regular expression over names that would hang ends with an error', async () => {
  await using storage = openToy()
  await storage.touch(`${'a'.repeat(100)}b`)
  await expect(storage.ls(/^(a+)+$/)).rejects.toMatchObject({ code: 'KAFI_TIMEOUT' })
})

/** A back-end whose topics show, or are gone, only at the given look after the change. */
function delayed(looks: number) {
  const backend = toyBackend()
  let stale: Awaited<ReturnType<Topics['list']>> = []
  let left = 0
  const hold = async (change: Promise<void>) => {
    await change
    left = looks
  }
  const topics: Topics = {
    ...backend.topics,
    create: async (o) => hold(backend.topics.create(o)),
    remove: async (names, o) => hold(backend.topics.remove(names, o)),
    async list(o) {
      if (left-- > 0) return stale
      stale = await backend.topics.list(o)
      return stale
    },
  }
  return changed(backend, { topics })
}

test('touch and rm wait until the change shows: block.num.retries times block.interval', async () => {
  await using storage = openToy({ blockIntervalMs: 1, blockNumRetries: 3 }, delayed(3))
  await storage.touch('t')
  expect(await storage.ls()).toEqual(['t'])
  await storage.rm('t')
  expect(await storage.ls()).toEqual([])
  storage.defaults.blockNumRetries = 2
  await expect(storage.touch('t')).rejects.toMatchObject({ code: 'KAFI_TIMEOUT', retriable: true })
})

test('retention.ms of the defaults is what touch gives a topic, unless the call says otherwise', async () => {
  const seen: (string | undefined)[] = []
  const backend = toyBackend()
  const create: Topics['create'] = (o) => {
    seen.push(o.configs.get('retention.ms'))
    return backend.topics.create(o)
  }
  await using storage = openToy({}, changed(backend, { topics: { ...backend.topics, create } }))
  await storage.touch('a')
  storage.defaults.retentionMs = 1000
  await storage.touch('b')
  await storage.touch('c', { configs: { 'retention.ms': -1 } })
  expect(seen).toEqual(['604800000', '1000', '-1'])
})

test('numbers of partitions that cannot be are refused', async () => {
  await using storage = openToy()
  for (const partitions of [0, -1, 1.5, NaN]) {
    await expect(storage.touch('t', { partitions })).rejects.toMatchObject({ code: 'KAFI_ARGUMENT' })
    await expect(storage.setPartitions('t', partitions)).rejects.toMatchObject({ code: 'KAFI_ARGUMENT' })
  }
})

test('what the back-end lacks is said by name', async () => {
  await using storage = openToy()
  await storage.touch('t')
  const unsupported = { code: 'KAFI_UNSUPPORTED' }
  await expect(storage.setPartitions('t', 2)).rejects.toMatchObject(unsupported)
  await expect(storage.configs('t')).rejects.toMatchObject(unsupported)
  await expect(storage.setConfigs('t', { 'retention.ms': 1 })).rejects.toMatchObject(unsupported)
  await expect(storage.deleteRecords({ t: { 0: 1 } })).rejects.toMatchObject(unsupported)
  await expect(storage.offsetsForTimes('t', '1h')).rejects.toMatchObject(unsupported)
  await expect(storage.groups()).rejects.toMatchObject(unsupported)
  await expect(storage.cat('t', { start: 'committed', group: 'g' })).rejects.toMatchObject(unsupported)
})

test('patterns as one regular expression find the same names', () => {
  const names = ['quakes', 'quakes-1', 'quakesx1', 'a.b', 'aXb', 'Storms', 'x$y', 'x']
  const found = (text: string) => names.filter((name) => new RegExp(`^(?:${text})$`).test(name))
  expect(patternText(['quakes-*', /Storm/])).toBe('quakes-.*|.*(?:Storm).*')
  expect(found(patternText('quakes?1'))).toEqual(['quakes-1', 'quakesx1'])
  expect(found(patternText(['a.b', 'x$y']))).toEqual(['a.b', 'x$y'])
  expect(found(patternText(/^quakes(-1)?$/))).toEqual(['quakes', 'quakes-1'])
  expect(patternText(/storm/i)).toBe('.*(?i:storm).*')
})
