import { expect, test } from 'vitest'
import { isKafiError } from '../src/errors.ts'
import type { Setting } from '../src/provider.ts'
import { isSecret, secret } from '../src/secret.ts'
import { camelCase, fillSettings, readSettings } from '../src/settings.ts'
import { hostileNames, isPolluted } from './hostile-names.ts'

const table: readonly Setting[] = [
  { key: 'root.dir', type: 'string', default: '.', doc: '' },
  { key: 'wait', name: 'waitMs', type: 'number', factor: 1000, min: -1, max: 60_000, doc: '' },
  { key: 'max.count', type: 'number', whole: true, min: 1, doc: '' },
  { key: 'is.on', type: 'boolean', doc: '' },
  { key: 'mode', type: 'string', choices: ['a', 'b'], doc: '' },
  { key: 'secret.key', type: 'secret', doc: '' },
  { key: 'on.event', type: 'function', doc: '' },
  { key: 'url', type: 'string', required: true, doc: '' },
]

const read = (entries: object) => readSettings(table, new Map(Object.entries(entries)), 'the test')

function refusalOf(entries: object): string {
  try {
    read(entries)
  } catch (error) {
    if (isKafiError(error, 'KAFI_CONFIG')) return error.message
  }
  return 'nothing was refused'
}

test('dotted and camelCase names mean the same, in the unit that the name says', () => {
  const onEvent = () => undefined
  const dotted = { 'root.dir': 'x', wait: '1.5', 'max.count': '3', 'is.on': 'True', mode: 'b', 'on.event': onEvent }
  const camel = { rootDir: 'x', waitMs: 1500, maxCount: 3, isOn: true, mode: 'b', onEvent }
  expect(read(dotted)).toEqual(new Map(Object.entries(camel)))
  expect(read(camel)).toEqual(read(dotted))
})

test('-1 is no limit in every unit', () => {
  expect(read({ wait: '-1' }).get('waitMs')).toBe(-1)
  expect(read({ wait: -1.0 }).get('waitMs')).toBe(-1)
  expect(read({ waitMs: -1 }).get('waitMs')).toBe(-1)
})

test('a secret is wrapped, or taken as it is', () => {
  const own = secret('x')
  expect(read({ secretKey: own }).get('secretKey')).toBe(own)
  const wrapped = read({ 'secret.key': 'rosebud' }).get('secretKey')
  expect(isSecret(wrapped) && wrapped.reveal()).toBe('rosebud')
})

test('a setting that is undefined is not given', () => {
  expect(read({ rootDir: undefined }).size).toBe(0)
})

test.each([
  [{ 'root.dri': 'x' }, "unknown key 'root.dri' in the test; did you mean 'root.dir'?"],
  [{ rootDri: 'x' }, "unknown key 'rootDri' in the test; did you mean 'rootDir'?"],
  [
    { 'secret.key:rosebud': 'x' },
    'unknown key (not shown: it is no name; is there a space after each colon?) in the test',
  ],
  [{ 'root.dir': 'a', rootDir: 'b' }, 'root.dir in the test is given twice, dotted and in camelCase; keep one'],
  [{ rootDir: 3 }, 'rootDir in the test must be text (number was given)'],
  [{ rootDir: null }, 'rootDir in the test must be text (null was given)'],
  [{ rootDir: ['rosebud'] }, 'rootDir in the test must be text (a list or a section was given)'],
  [{ secretKey: 7 }, 'secretKey in the test must be text (number was given)'],
  [{ wait: 'rosebud' }, 'wait in the test must be a number (other text was given)'],
  [{ wait: '' }, 'wait in the test must be a number (other text was given)'],
  [{ wait: 'Infinity' }, 'wait in the test must be a number (other text was given)'],
  [{ wait: NaN }, 'wait in the test must be a number (number was given)'],
  [{ wait: '61' }, 'wait in the test must be at most 60'],
  [{ waitMs: -2 }, 'waitMs in the test must be at least -1'],
  [{ maxCount: 1.5 }, 'maxCount in the test must be a whole number'],
  [{ maxCount: '0' }, 'maxCount in the test must be at least 1'],
  [{ isOn: 'rosebud' }, 'isOn in the test must be true or false (other text was given)'],
  [{ isOn: 1 }, 'isOn in the test must be true or false (number was given)'],
  [{ mode: 'rosebud' }, 'mode in the test must be one of a, b'],
  [
    { 'on.event': 'rosebud' },
    'on.event in the test must be a function, so it can be given in code alone (other text was given)',
  ],
])('%j is refused, and no value is shown', (entries, message) => {
  expect(refusalOf(entries)).toBe(message)
})

test('bounds are said in the unit that was used', () => {
  expect(refusalOf({ waitMs: 60_001 })).toBe('waitMs in the test must be at most 60000')
})

test('defaults fill what is not given, and a required setting must be', () => {
  expect(fillSettings(table, new Map([['url', 'x']]), 'the test')).toEqual(
    new Map([
      ['rootDir', '.'],
      ['url', 'x'],
    ]),
  )
  expect(() => fillSettings(table, new Map(), 'the test')).toThrow('url in the test is missing')
})

test('hostile names are unknown keys', () => {
  for (const name of hostileNames) {
    expect(() => readSettings(table, new Map([[name, 'x']]), 'the test')).toThrow(/^unknown key /)
  }
  expect(isPolluted()).toBe(false)
})

test('names in camelCase', () => {
  expect(['schema_registry', 'root.dir', 'log_level', 'a-b', 'plain'].map(camelCase)).toEqual([
    'schemaRegistry',
    'rootDir',
    'logLevel',
    'aB',
    'plain',
  ])
})
