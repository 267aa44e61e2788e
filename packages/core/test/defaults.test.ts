import { inspect } from 'node:util'
import { expect, expectTypeOf, test } from 'vitest'
import { createDefaults, type Defaults, kafiSettings } from '../src/defaults.ts'
import { Registry } from '../src/registry.ts'
import { resolveStorage } from '../src/storage-config.ts'
import { hostileNames, isPolluted } from './hostile-names.ts'
import { shelf } from './shelf.ts'

/** Every item of the seed's "Full Configuration" and its default, under its name here and in its unit. */
const documented: Defaults = {
  progressNumMessages: 1000,
  consumeBatchSize: 1000,
  produceBatchSize: 1000,
  verbose: 0,
  autoOffsetReset: 'earliest',
  consumerGroupPrefix: '',
  enableAutoCommit: false,
  autoCommitIntervalMs: 5000,
  commitAfterProcessing: true,
  keyType: 'str',
  valueType: 'json',
  flushTimeoutMs: -1,
  retentionMs: 604_800_000,
  consumeTimeoutMs: 5000,
  sessionTimeoutMs: 45_000,
  blockNumRetries: 10,
  blockIntervalMs: 500,
  fetchMinBytes: -1,
  consumerRequestTimeoutMs: 1000,
  consumeNumAttempts: 3,
  requestsNumRetries: 10,
}

test('the defaults are those documented', () => {
  expect({ ...createDefaults() }).toEqual(documented)
})

/** Item, as written in a file, as it is in code. */
const written: readonly [key: string, text: string, name: keyof Defaults, value: unknown][] = [
  ['progress.num.messages', '10', 'progressNumMessages', 10],
  ['consume.batch.size', '10', 'consumeBatchSize', 10],
  ['produce.batch.size', '10', 'produceBatchSize', 10],
  ['verbose', '1', 'verbose', 1],
  ['auto.offset.reset', 'latest', 'autoOffsetReset', 'latest'],
  ['consumer.group.prefix', 'team-', 'consumerGroupPrefix', 'team-'],
  ['enable.auto.commit', 'true', 'enableAutoCommit', true],
  ['auto.commit.interval.ms', '10', 'autoCommitIntervalMs', 10],
  ['commit.after.processing', 'false', 'commitAfterProcessing', false],
  ['key.type', 'bytes', 'keyType', 'bytes'],
  ['value.type', 'str', 'valueType', 'str'],
  ['flush.timeout', '1.5', 'flushTimeoutMs', 1500],
  ['retention.ms', '-1', 'retentionMs', -1],
  ['consume.timeout', '-1', 'consumeTimeoutMs', -1],
  ['session.timeout.ms', '10', 'sessionTimeoutMs', 10],
  ['block.num.retries', '0', 'blockNumRetries', 0],
  ['block.interval', '0.25', 'blockIntervalMs', 250],
  ['fetch.min.bytes', '10', 'fetchMinBytes', 10],
  ['consumer.request.timeout.ms', '10', 'consumerRequestTimeoutMs', 10],
  ['consume.num.attempts', '10', 'consumeNumAttempts', 10],
  ['requests.num.retries', '10', 'requestsNumRetries', 10],
]

test('every item is tried', () => {
  expect(written.map(([key]) => key)).toEqual(kafiSettings.map(({ key }) => key))
})

test.each(written)('%s: %s is read from a file and can be set in code', (key, text, name, value) => {
  expect(resolveStorage(shelf, { kafi: { [key]: text } }).defaults[name]).toBe(value)
  expect(resolveStorage(shelf, { kafi: { [name]: value } }).defaults[name]).toBe(value)
  expect(Reflect.set(createDefaults(), name, value)).toBe(true)
})

test('setting a default changes it for what follows', () => {
  const defaults = createDefaults()
  defaults.consumeTimeoutMs = -1
  expect(defaults.consumeTimeoutMs).toBe(-1)
  expect(inspect(defaults)).toContain('consumeTimeoutMs: -1')
})

test('the types of the defaults are those of the table', () => {
  expectTypeOf<Defaults['autoOffsetReset']>().toEqualTypeOf<'earliest' | 'latest' | 'none'>()
  expectTypeOf<'bytes' | 'str' | 'string' | 'json'>().toExtend<Defaults['keyType']>()
  expectTypeOf<Defaults['retentionMs']>().toEqualTypeOf<number>()
})

test('a type is no name for the compiler before its package is imported', () => {
  // @ts-expect-error -- that package is not imported here
  const name: Defaults['keyType'] = 'avro'
  expect(() => new Registry().serde(name)).toThrow('install @kafi/serde-avro')
})

test.each([
  ['consumeTimeoutMs', 'x', 'consumeTimeoutMs in the defaults must be a number (other text was given)'],
  ['consumeTimeout', 1, "no default of the name 'consumeTimeout'; did you mean 'consumeTimeoutMs'?"],
  ['consume.timeout', 1, "no default of the name 'consume.timeout'; it is 'consumeTimeoutMs' here"],
  ['autoOffsetReset', 'begin', 'autoOffsetReset in the defaults must be one of earliest, latest, none'],
])('setting %s to %j is refused with the way out', (name, value, message) => {
  expect(() => Reflect.set(createDefaults(), name, value)).toThrow(message)
})

test('defaults cannot be taken away, redefined or given another prototype', () => {
  const defaults = createDefaults()
  expect(() => Reflect.deleteProperty(defaults, 'keyType')).toThrow("no default of the name 'keyType'")
  expect(() => Object.defineProperty(defaults, 'retentionMs', { value: 'x' })).toThrow('must be a number')
  expect(Reflect.defineProperty(defaults, 'retentionMs', { value: 5 }) && defaults.retentionMs).toBe(5)
  expect(Reflect.setPrototypeOf(defaults, {})).toBe(false)
})

test('hostile names are refused', () => {
  for (const name of hostileNames)
    expect(() => Reflect.set(createDefaults(), name, 1)).toThrow(/^no default of the name/)
  expect(isPolluted()).toBe(false)
})
