import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createLogger, Registry } from '@kafi/core'
import { describe, expect, test } from 'vitest'
import { describeFolder, Local, local } from '../src/index.ts'
import { tempFolders } from './temp-folder.ts'

const newFolder = tempFolders('local')

describe('Local', () => {
  test('makes its folder when a topic is made, and gives back what was produced', async () => {
    const rootDir = newFolder()
    await using storage = new Local({ rootDir, kafi: { valueType: 'str' } })
    await storage.touch('quakes', { partitions: 2 })
    const producer = storage.producer('quakes')
    await producer.produce('one', { partition: 1 })
    await producer.close()
    expect((await storage.cat('quakes')).map(({ partition, offset, value }) => [partition, offset, value])).toEqual([
      [1, 0, 'one'],
    ])
    expect(await describeFolder(rootDir)).toMatchObject({ kind: 'kafi' })
  })

  test('refuses to force to disk what it leaves to the operating system', async () => {
    await using storage = new Local({ rootDir: newFolder(), durability: 'os' })
    await using producer = storage.producer('quakes', { durability: 'sync' })
    await expect(producer.produce(1)).rejects.toMatchObject({ code: 'KAFI_UNSUPPORTED' })
    await using lax = storage.producer('quakes', { durability: 'os' })
    await lax.produce(1, { flush: true })
    expect(await storage.cat('quakes')).toHaveLength(1)
  })

  test('tells which offsets of a copy are which where they are kept', async () => {
    const rootDir = newFolder()
    await using storage = new Local({ rootDir: join(rootDir, 'from') })
    await using copy = new Local({ rootDir: join(rootDir, 'to') })
    await using producer = storage.producer('quakes')
    const place = { topic: 'quakes', partition: 0, targetTopic: 'quakes', targetPartition: 0 }
    for (const source of [0, 1]) {
      await producer.produce({ mag: source }, { flush: true })
      const { offsets } = await storage.cp('quakes', copy, 'quakes', { type: 'bytes', offsets: true })
      expect(offsets).toEqual([{ ...place, source, target: source, count: 1 }])
    }
  })

  test('makes its folder, with those above it, for a producer and for a copy', async () => {
    const rootDir = newFolder()
    await using storage = new Local({ rootDir: join(rootDir, 'a', 'b') })
    await using producer = storage.producer('quakes')
    await producer.produce({ mag: 5 }, { flush: true })
    await using copy = new Local({ rootDir: join(rootDir, 'c', 'd') })
    expect(await storage.cp('quakes', copy)).toMatchObject({ written: 1 })
    expect((await storage.verify('quakes', copy, 'quakes', { ignore: [] })).equal).toBe(true)
  })

  test('says that the folder is missing, empty or of other files where there is nothing to read', async () => {
    const [missing, empty, foreign] = [newFolder(), newFolder(), newFolder()]
    await mkdir(empty)
    await mkdir(foreign)
    await writeFile(join(foreign, 'thesis.txt'), 'mine')
    for (const [rootDir, words] of [
      [missing, 'does not exist yet'],
      [empty, 'is empty'],
      [foreign, 'holds other files'],
    ] as const) {
      const told: string[] = []
      await using storage = new Local({ rootDir }, { log: createLogger(({ message }) => told.push(message)) })
      const expected = { code: 'KAFI_TOPIC_UNKNOWN', message: expect.stringContaining(words) }
      await expect(storage.cat('quakes')).rejects.toMatchObject(expected)
      expect([await storage.ls(), await storage.ll()]).toEqual([[], []])
      expect(told).toEqual([expect.stringContaining(words), expect.stringContaining(words)])
    }
    expect(await readdir(foreign)).toEqual(['thesis.txt'])
    expect((await describeFolder(missing)).kind).toBe('missing')
  })

  test('refuses to copy a topic onto itself through another storage of the folder', async () => {
    const rootDir = newFolder()
    await using storage = new Local({ rootDir })
    await using same = new Local({ rootDir: join(rootDir, '.') })
    await using producer = storage.producer('quakes')
    await producer.produce({ mag: 5 }, { flush: true })
    await expect(storage.cp('quakes', same)).rejects.toThrow(/cannot be copied onto itself/)
    expect(await storage.cp('quakes', same, 'copy')).toMatchObject({ written: 1 })
    expect(await storage.wc('quakes')).toMatchObject({ messages: 1 })
  })

  test('shares a folder with another of the same process', async () => {
    const rootDir = newFolder()
    await using one = new Local({ rootDir, kafi: { valueType: 'str' } })
    await using two = new Local({ rootDir, durability: 'os', kafi: { valueType: 'str' } })
    await one.touch('t')
    for (const [storage, value] of [
      [one, 'a'],
      [two, 'b'],
      [one, 'c'],
    ] as const) {
      const producer = storage.producer('t')
      await producer.produce(value)
      await producer.close()
    }
    for (const storage of [one, two])
      expect((await storage.cat('t')).map(({ offset, value }) => [offset, value])).toEqual([
        [0, 'a'],
        [1, 'b'],
        [2, 'c'],
      ])
  })

  test('is found by the registry, and refuses settings that it does not know', () => {
    expect(new Registry().use(local).storage('local').folder).toBe('locals')
    expect(() => new Local({ durability: 'maybe' })).toThrow(expect.objectContaining({ code: 'KAFI_CONFIG' }))
    expect(() => new Local({ rootDirectory: 'x' })).toThrow(expect.objectContaining({ code: 'KAFI_CONFIG' }))
  })
})
