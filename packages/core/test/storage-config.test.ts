import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import { isKafiError } from '../src/errors.ts'
import type { Secret } from '../src/secret.ts'
import { resolveStorage } from '../src/storage-config.ts'
import { hostileNames, isPolluted } from './hostile-names.ts'
import { shelf } from './shelf.ts'

const home = mkdtempSync(join(tmpdir(), 'kafi-storage-config-'))
afterAll(() => rmSync(home, { recursive: true }))
mkdirSync(join(home, 'configs', 'shelves'), { recursive: true })

function resolveFile(text: string, env = {}) {
  writeFileSync(join(home, 'configs/shelves/mine.yaml'), text)
  return resolveStorage(shelf, 'mine', { home, env })
}

test('a name is looked up, and defaults are filled in', () => {
  const { name, file, settings, defaults } = resolveFile(
    'shelf_unit:\n  root.dir: ${DIR}\nkafi:\n  value.type: str\n',
    { DIR: 'd' },
  )
  expect([name, file]).toEqual(['mine', join(home, 'configs/shelves/mine.yaml')])
  expect({ ...settings }).toEqual({ rootDir: 'd', maxCount: 9, isOpen: true })
  expect([defaults.valueType, defaults.keyType]).toEqual(['str', 'str'])
})

test('a section may be empty or left out where nothing in it is required', () => {
  expect({ ...resolveFile('shelf_unit:\n').settings }).toEqual({ rootDir: '.', maxCount: 9, isOpen: true })
  expect(resolveFile('kafi:\n  verbose: 1\n').defaults.verbose).toBe(1)
})

test('an object is the settings, with other sections beside them', () => {
  const onFall = () => undefined
  const { name, settings, defaults, sections } = resolveStorage(shelf, {
    rootDir: 'data',
    onFall,
    kafi: { valueType: 'str', consumeTimeoutMs: -1 },
    schemaRegistry: { schemaRegistryUrl: 'http://localhost:8081', basicAuthUserInfo: 'me:rosebud' },
  })
  expect(name).toBe('shelf_unit')
  expect({ ...settings }).toEqual({ rootDir: 'data', maxCount: 9, isOpen: true, onFall })
  expect([defaults.valueType, defaults.consumeTimeoutMs]).toEqual(['str', -1])
  expect(sections.get('schema_registry')?.['schemaRegistryUrl']).toBe('http://localhost:8081')
  expect((sections.get('schema_registry')?.['basicAuthUserInfo'] as Secret).reveal()).toBe('me:rosebud')
})

test('an object may be a whole document as in a file, in either spelling', () => {
  const dotted = { shelf_unit: { 'root.dir': 'data' }, kafi: { 'value.type': 'str', 'consume.timeout': 2 } }
  const camel = { shelfUnit: { rootDir: 'data' }, kafi: { valueType: 'str', consumeTimeoutMs: 2000 } }
  for (const document of [dotted, camel]) {
    const { settings, defaults } = resolveStorage(shelf, document)
    expect([settings['rootDir'], defaults.valueType, defaults.consumeTimeoutMs]).toEqual(['data', 'str', 2000])
  }
})

test('an item of kafi may stand in the own section, and kafi beats it', () => {
  const own = { rootDir: 'data', valueType: 'str', 'key.type': 'bytes' }
  expect(resolveStorage(shelf, own).defaults.valueType).toBe('str')
  const { defaults } = resolveStorage(shelf, { ...own, kafi: { 'value.type': 'json' } })
  expect([defaults.valueType, defaults.keyType]).toEqual(['json', 'bytes'])
})

test('a known key without effect warns and is not refused', () => {
  const { warnings } = resolveStorage(shelf, { 'socket.keepalive.enable': 'true' })
  expect(warnings).toEqual([
    'socket.keepalive.enable in section shelf_unit of the configuration given has no effect here',
  ])
})

test.each([
  [{ rootdir: 'x' }, "unknown key 'rootdir' in section shelf_unit of the configuration given; did you mean 'rootDir'?"],
  [
    { kafi: { valuetype: 'x' } },
    "unknown key 'valuetype' in section kafi of the configuration given; did you mean 'valueType'?",
  ],
  [
    { shelf_unit: {}, kaffi: {} },
    "unknown section 'kaffi' in the configuration given: this storage reads shelf_unit, kafi, schema_registry; did you mean 'kafi'?",
  ],
  [{ shelf_unit: {}, shelfUnit: {} }, "section 'shelf_unit' is given twice; keep one"],
  [
    { shelf_unit: {}, rootDir: 'x' },
    "'rootDir' stands beside the sections of the configuration given; put it into one",
  ],
  [
    { rootDir: { deep: 'x' } },
    'rootDir in section shelf_unit of the configuration given must be text (object was given)',
  ],
  [{ kafi: 'x' }, "unknown key 'kafi' in section shelf_unit of the configuration given"],
])('%j is refused', (config, message) => {
  expect(() => resolveStorage(shelf, config)).toThrow(message)
})

test('secrets that others can read warn, unless they are variables', () => {
  const warningsAt = (mode: number, value: string) => {
    resolveFile(`shelf_unit:\n  secret.key: ${value}\n`, { KEY: 'rosebud' })
    chmodSync(join(home, 'configs/shelves/mine.yaml'), mode)
    return resolveStorage(shelf, 'mine', { home, env: { KEY: 'rosebud' } }).warnings
  }
  expect(warningsAt(0o644, 'rosebud').join()).toMatch(/mine\.yaml holds secrets and others can read it; chmod 600 it/)
  expect([warningsAt(0o600, 'rosebud'), warningsAt(0o644, '${KEY}'), warningsAt(0o644, '""')].flat()).toEqual([])
})

test('a thousand sections that are one large section are refused before any is copied', () => {
  const large = Array.from({ length: 20_000 }, (_, i) => `  k${i}: v`).join('\n')
  const aliases = Array.from({ length: 90 }, (_, i) => `s${i}: *a`).join('\n')
  expect(() => resolveFile(`a: &a\n${large}\n${aliases}`)).toThrow("unknown section 'a'")
})

test('any object gives a configuration or a typed error', () => {
  const key = fc.oneof(
    fc.constantFrom(
      'root.dir',
      'rootDir',
      'shelf_unit',
      'shelfUnit',
      'kafi',
      'schema_registry',
      'valueType',
      'secretKey',
    ),
    fc.constantFrom(...hostileNames),
    fc.string(),
  )
  const value = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.constant(undefined))
  const entry = fc.oneof(value, fc.dictionary(key, fc.oneof(value, fc.array(value)), { noNullPrototype: false }))
  const resolve = (config: object) => {
    try {
      return typeof inspect(resolveStorage(shelf, config)) === 'string'
    } catch (error) {
      return isKafiError(error, 'KAFI_CONFIG')
    }
  }
  fc.assert(fc.property(fc.dictionary(key, entry), resolve), { numRuns: runs(1_000, 50_000) })
  expect(isPolluted()).toBe(false)
})

test.each([[null], [undefined], [5], [['local']]])('a storage is not made from %o', (config) => {
  const made = () => resolveStorage(shelf, config as unknown as object)
  expect(made).toThrow('a storage is made from the name of a configuration or an object')
})

test('a section of another kind of storage is refused by its name', () => {
  expect(() => resolveFile('kafka:\n  bootstrap.servers: x\n')).toThrow(
    /^unknown section 'kafka' in .*mine\.yaml: this storage reads/,
  )
})

test('the printed form shows no secret, by type or by name', () => {
  const resolved = resolveStorage(shelf, { secretKey: 'rosebud', 'sasl.username': 'http://me:rosebud@host' })
  const shown = [inspect(resolved, { depth: 9 }), inspect(resolved, { showHidden: true }), JSON.stringify(resolved)]
  expect(shown.join()).not.toContain('rosebud')
  expect((resolved.settings['secretKey'] as Secret).reveal()).toBe('rosebud')
})

test('hostile names as keys and sections are refused and pollute nothing', () => {
  for (const name of hostileNames) {
    const given = JSON.parse(`{${JSON.stringify(name)}: {"polluted": 1}}`) as object
    expect(() => resolveStorage(shelf, given)).toThrow(expect.objectContaining({ code: 'KAFI_CONFIG' }))
    expect(() => resolveStorage(shelf, { kafi: given })).toThrow(expect.objectContaining({ code: 'KAFI_CONFIG' }))
  }
  expect(isPolluted()).toBe(false)
})
