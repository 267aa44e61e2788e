import { expect, test } from 'vitest'
import { toy } from '../../../examples/toy-backend.ts'
import type { Progress } from '../src/progress.ts'
import { Registry } from '../src/registry.ts'
import { Storage, type StorageOptions } from '../src/storage.ts'
import { write } from './written.ts'

/** A storage of ten records that tells its progress every four of them. */
async function openTelling(kafi: object, options: StorageOptions = {}) {
  const told: number[] = []
  const progress = ({ read }: Progress) => void told.push(read)
  const config = { kafi: { progressNumMessages: 4, ...kafi } }
  const storage = new Storage(toy.storage, config, { registry: new Registry(), progress, ...options })
  await storage.touch('t')
  await write(
    storage,
    't',
    Array.from({ length: 10 }, (_, i) => ({ value: i })),
  )
  return { storage, told }
}

test('verbose 1 tells the progress of every verb to the storage, 0 to nobody', async () => {
  const { storage, told } = await openTelling({ verbose: 1 })
  await storage.cat('t')
  expect(told.splice(0)).toEqual([4, 8])
  await storage.wc('t')
  await storage.cp('t', storage, 'copy')
  await storage.verify('t', storage, 'copy')
  expect(told.splice(0)).toEqual([10, 10, 10, 10])
  storage.defaults.verbose = 0
  await storage.cat('t')
  expect(told).toEqual([])
  await storage.close()
})

test('a verb that is given a progress of its own tells that alone', async () => {
  const { storage, told } = await openTelling({ verbose: 1 })
  const own: number[] = []
  await storage.cat('t', { progress: ({ read }) => void own.push(read) })
  expect([own, told]).toEqual([[4, 8], []])
  await storage.close()
})

test('defaults given with the options hold where the configuration says nothing', async () => {
  const options = { defaults: { verbose: 1, valueType: 'str' } } as const
  const silent = await openTelling({ verbose: 0 }, options)
  expect([silent.storage.defaults.verbose, silent.storage.defaults.valueType]).toEqual([0, 'str'])
  const telling = await openTelling({}, options)
  await telling.storage.cat('t')
  expect(telling.told).toEqual([4, 8])
  await silent.storage.close()
  await telling.storage.close()
})
