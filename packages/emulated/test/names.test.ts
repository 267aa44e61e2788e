import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import { checkKey, decodeName, encodeName } from '../src/index.ts'

const hostile = [
  ...['', '.', '..', '...', '../x', '../../etc/passwd', '/', '//', '\\', 'a/b', 'a\\b', '\0', 'a\0b', '\n', '%2e%2e'],
  ...[
    'con',
    'CON',
    'nul.txt',
    'com1',
    'lpt9.a.b',
    'Foo',
    'foo',
    'x.',
    'x ',
    '__proto__',
    'constructor',
    '!a',
    '!_41',
    '😀',
  ],
  ...['\u00e9', 'e\u0301', '\ud800', '\udc00x', 'a~b', '$HOME', '`id`', '-rf', 'ſ', 'İ', 'K'],
]
const name = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({
    unit: fc.constantFrom('.', '!', '_', 'A', 'a', '/', '\\', '4', '~', '-', '\ud83d', '\ude00', 'é'),
    maxLength: 100,
  }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
)

function expectSafe(text: string): void {
  const encoded = encodeName(text)
  expect(encoded).toMatch(/^[a-z0-9!_-][a-z0-9!_.-]{0,179}$/)
  expect(encoded).not.toMatch(/\.$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/)
  checkKey(`topics/${encoded}/head`)
}

describe('an encoded name', () => {
  test.each(hostile)('of %j is one safe part of a key and gives the name back', (text) => {
    expectSafe(text)
    expect(decodeName(encodeName(text))).toBe(text)
  })

  test('differs from every other where case is ignored', () => {
    const encoded = new Set(hostile.map((text) => encodeName(text).toLowerCase()))
    expect(encoded.size).toBe(new Set(hostile).size)
  })

  test('is safe and gives any name back, or is cut and says so by null', () => {
    const seen = new Map<string, string>()
    const check = (text: string) => {
      expectSafe(text)
      const encoded = encodeName(text)
      expect(seen.get(encoded) ?? text).toBe(text)
      seen.set(encoded, text)
      expect(decodeName(encoded)).toBe(encoded.includes('!-') ? null : text)
    }
    fc.assert(fc.property(name, check), { numRuns: runs(2_000, 100_000) })
  })

  test('of 64 kB is short, and differs from one that differs at its end', () => {
    const long = 'Ü'.repeat(32_768)
    expectSafe(long)
    expect(encodeName(`${long}a`)).not.toBe(encodeName(`${long}b`))
  })

  test('keeps the names that most topics have', () => {
    for (const text of ['quakes', 'my-topic_1', 'a.b.c', '0']) expect(encodeName(text)).toBe(text)
  })

  test('is the only thing that decodes', () => {
    const text = fc.string({ unit: fc.constantFrom(...'!_.-~/aA04e'), maxLength: 20 })
    const check = (encoded: string) => {
      const decoded = decodeName(encoded)
      expect(decoded === null || encodeName(decoded) === encoded).toBe(true)
    }
    fc.assert(fc.property(text, check), { numRuns: runs(2_000, 100_000) })
    for (const made of ['.', '..', 'con', 'A', '!_41', '!_2', '!', '!.d83d!.de00', '!_ff', 'a'.repeat(181)])
      expect(decodeName(made)).toBeNull()
  })
})
