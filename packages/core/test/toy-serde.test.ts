import { expect, test } from 'vitest'
import { toy } from '../../../examples/toy-backend.ts'
import { toyRows, ToySchemas } from '../../../examples/toy-serde.ts'
import { openDecoding, prepareBlock } from '../src/decoding.ts'
import { Registry, type SerdeName } from '../src/registry.ts'
import { Storage } from '../src/storage.ts'

const valueType = 'rows' as SerdeName
const row = { magnitude: '4.2', place: 'Basel' }

function open(): { storage: Storage; schemas: ToySchemas } {
  const storage = new Storage(toy.storage, {}, { registry: new Registry().use(toyRows) })
  const schemas: unknown = Reflect.get(storage, 'toySchemas')
  if (!(schemas instanceof ToySchemas)) throw new Error('the provider adds an accessor to every storage')
  return { storage, schemas }
}

test('values go through a serde that looks up schemas, once for all', async () => {
  const { storage, schemas } = open()
  await using _ = storage
  await using quakes = storage.producer('quakes', { valueType })
  for (let i = 0; i < 300; i += 1) await quakes.produce(row)
  await quakes.flush()
  const found = await storage.cat('quakes', { valueType })
  expect([found.length, found[299]?.value, schemas.lookups]).toEqual([300, row, 1])
})

test('nothing is awaited once the schemas are known', async () => {
  const { storage, schemas } = open()
  await using _ = storage
  const decoding = openDecoding(storage, { keyType: 'bytes', valueType })
  const bytes = Buffer.from('\u00074.2\tBasel')
  const records = {
    count: 1,
    offset: () => 0,
    timestamp: () => 0,
    key: () => null,
    value: () => bytes,
    headers: () => [],
  }
  const o = { signal: new AbortController().signal }
  const first = prepareBlock(decoding, records, o)
  expect(first).toBeInstanceOf(Promise)
  await first
  expect([prepareBlock(decoding, records, o), schemas.lookups]).toEqual([undefined, 1])
})

test('a value of a schema that is not known names its place', async () => {
  const { storage } = open()
  await using _ = storage
  await using quakes = storage.producer('quakes', { valueType: 'str' })
  await quakes.produce('\u0009x')
  await quakes.flush()
  await expect(storage.cat('quakes', { valueType })).rejects.toThrow(/quakes\[0\] offset 0: no schema of id 9/)
})

test('each storage has an accessor of its own', async () => {
  const [a, b] = [open(), open()]
  expect(a.schemas).not.toBe(b.schemas)
  expect(Reflect.get(a.storage, 'toySchemas')).toBe(a.schemas)
  await Promise.all([a.storage.close(), b.storage.close()])
})
