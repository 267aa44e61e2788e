import { expect, test } from 'vitest'
import type { Provider } from '../src/provider.ts'
import { Registry } from '../src/registry.ts'
import { createPlainSerde } from '../src/plain-serde.ts'
import { hostileNames, isPolluted } from './hostile-names.ts'
import { shelf } from './shelf.ts'

const serde = (name: string, ...aliases: string[]) =>
  createPlainSerde<Uint8Array>({ name, aliases, decode: (bytes) => bytes, encode: (value) => value })
const morse: Provider = { name: 'morse', serdes: [serde('morse', 'dots')] }

test('bytes, str and json are there from the start, under all their names', () => {
  const registry = new Registry()
  expect(['bytes', 'str', 'string', 'json'].map((name) => registry.serde(name).name)).toEqual([
    'bytes',
    'str',
    'str',
    'json',
  ])
  expect(registry.storages()).toEqual([])
})

test('what a provider offers is found by name and alias', () => {
  const registry = new Registry().use(morse, { name: 'shelf', storage: shelf })
  expect(registry.serde('dots')).toBe(registry.serde('morse'))
  expect(registry.storage('shelf_unit')).toBe(shelf)
  expect(registry.storages()).toEqual([shelf])
  expect(registry.list().map(({ name }) => name)).toEqual(['core', 'morse', 'shelf'])
})

test('using a provider twice is harmless, and a later one of the same name replaces it', () => {
  const registry = new Registry()
    .use(morse)
    .use(morse)
    .use({ name: 'morse', serdes: [serde('flags')] })
  expect(registry.serde('flags').name).toBe('flags')
  expect(() => registry.serde('morse')).toThrow("no type 'morse'")
})

test('two providers of one name for a type, a section or an accessor are refused, and nothing is added', () => {
  const registry = new Registry().use(morse, { name: 'shelf', storage: shelf, extend: { sr: () => 1 } })
  const clashes: Provider[] = [
    { name: 'a', serdes: [serde('json')] },
    { name: 'b', serdes: [serde('lamps', 'dots')] },
    { name: 'c', storage: { ...shelf } },
    { name: 'd', extend: { sr: () => 2 } },
  ]
  for (const clash of clashes)
    expect(() => registry.use({ name: 'fine' }, clash)).toThrow(expect.objectContaining({ code: 'KAFI_ARGUMENT' }))
  expect(registry.list().map(({ name }) => name)).toEqual(['core', 'morse', 'shelf'])
})

test.each([
  ['avro', '@kafi/serde-avro'],
  ['protobuf', '@kafi/serde-protobuf'],
  ['pb', '@kafi/serde-protobuf'],
  ['jsonschema', '@kafi/serde-jsonschema'],
  ['json_sr', '@kafi/serde-jsonschema'],
])('the type %s, not installed, names the package %s', (name, from) => {
  const message = `no type '${name}'; install ${from} and add its provider with registry.use()`
  expect(() => new Registry().serde(name)).toThrow(expect.objectContaining({ code: 'KAFI_PROVIDER_MISSING', message }))
})

test.each([
  ['kafka', '@kafi/cluster'],
  ['rest_proxy', '@kafi/restproxy'],
  ['local', '@kafi/emulated-local'],
  ['s3', '@kafi/emulated-s3'],
  ['azure_blob', '@kafi/emulated-azure'],
])('the storage %s, not installed, names the package %s', (section, from) => {
  expect(() => new Registry().storage(section)).toThrow(`no storage '${section}'; install ${from}`)
})

test('a type that nobody knows names the nearest', () => {
  expect(() => new Registry().serde('jsn')).toThrow(
    "no type 'jsn'; known: bytes, str, string, json; did you mean 'json'?",
  )
})

test('hostile names are unknown types and storages', () => {
  const registry = new Registry()
  for (const name of hostileNames) {
    expect(() => registry.serde(name)).toThrow(expect.objectContaining({ code: 'KAFI_PROVIDER_MISSING' }))
    expect(() => registry.storage(name)).toThrow(expect.objectContaining({ code: 'KAFI_PROVIDER_MISSING' }))
  }
  expect(() => registry.serde('x'.repeat(1e6))).toThrow(/^.{0,200}$/)
  expect(isPolluted()).toBe(false)
})

test('an accessor is made at its first use, once for each storage', () => {
  const made: unknown[] = []
  const counting = (storage: unknown) => made.push(storage)
  const registry = new Registry().use({ name: 'sr', extend: { sr: counting, none: () => undefined } })
  const [one, two] = [{}, {}] as { sr?: number; none?: undefined }[]
  registry.extend(one!)
  registry.extend(two!)
  expect(made).toEqual([])
  expect([one!.sr, one!.sr, two!.sr, one!.none]).toEqual([1, 1, 2, undefined])
  expect(made).toEqual([one, two])
  expect(Object.keys(one!)).toEqual([])
})

test('an accessor hides nothing that a storage has', () => {
  for (const name of ['cat', 'constructor', 'toString', '__proto__']) {
    const registry = new Registry().use({ name: 'bad', extend: Object.fromEntries([[name, () => 1]]) })
    expect(() => registry.extend({ cat: 1 })).toThrow(`the accessor '${name}' is offered twice`)
  }
})
