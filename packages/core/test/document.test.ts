import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import { parseDocument, readDocument } from '../src/document.ts'
import { fillVariables } from '../src/interpolation.ts'
import { isKafiError, type KafiError } from '../src/errors.ts'
import { hostileNames, isPolluted } from './hostile-names.ts'

const home = mkdtempSync(join(tmpdir(), 'kafi-document-'))
afterAll(() => rmSync(home, { recursive: true }))

const parse = (text: string, env = {}) => fillVariables(parseDocument(text, 'x.yaml'), 'x.yaml', env)
const plain = (text: string, env = {}) => [...parse(text, env)].map(([name, section]) => [name, [...section]])

function writeFile(name: string, content: string | Uint8Array): string {
  const file = join(home, name)
  writeFileSync(file, content)
  return file
}

function refusalOf(text: string): KafiError {
  try {
    parse(text)
  } catch (error) {
    if (isKafiError(error, 'KAFI_CONFIG')) return error
  }
  throw new Error('nothing was refused')
}

test('every scalar stays the text that is written', () => {
  const text = 'local:\n  a: 0123\n  b: 1e3\n  c: ~\n  d: yes\n  e: "x: y"\n  f:\n  g: 2026-11-21\nkafi:\n'
  const entries = { a: '0123', b: '1e3', c: '~', d: 'yes', e: 'x: y', f: '', g: '2026-11-21' }
  expect(plain(text)).toEqual([
    ['local', Object.entries(entries)],
    ['kafi', []],
  ])
})

test('variables are filled into scalars alone', () => {
  const env = { A: 'x\nkafi: {verbose: 1}', B: 'b', EMPTY: '' }
  const text = 'local:\n  one: ${A}\n  two: "${B}:${B}$${B}${EMPTY}"\n  three: 50$ $B\n  ${B}: key'
  expect(plain(text, env)).toEqual([
    [
      'local',
      [
        ['one', env.A],
        ['two', 'b:b${B}'],
        ['three', '50$ $B'],
        ['${B}', 'key'],
      ],
    ],
  ])
})

test('what a variable brings in is not looked at again', () => {
  expect(plain('a:\n  b: ${X}', { X: '${Y}' })).toEqual([['a', [['b', '${Y}']]]])
})

test.each([
  ['a:\n  b: ${RIDDLE}', 'x.yaml: the variable RIDDLE is not set'],
  ['a:\n  b: ${toString}', 'x.yaml: the variable toString is not set'],
  ['a:\n  b: ${__proto__}', 'x.yaml: the variable __proto__ is not set'],
  ['a:\n  b: ${ros', 'x.yaml: a variable is written ${NAME}, and the text ${ itself $${'],
  ['a:\n  b: ${ros ebud}', 'x.yaml: a variable is written ${NAME}, and the text ${ itself $${'],
  ['a:\n  b: *rosebud', 'x.yaml, line 2: no YAML: unidentified alias'],
  ['a:\n  b: !rosebud x', 'x.yaml, line 2: no YAML: unknown scalar tag'],
  ['a:\n  b: "rosebud', 'x.yaml, line 2: no YAML: unexpected end of the stream within a double quoted scalar'],
  ['a:\n  password:rosebud\n  b: c', 'x.yaml, line 3: no YAML: bad indentation of a mapping entry'],
  ['a:\n\tb: rosebud', 'x.yaml, line 2: no YAML: tab characters must not be used in indentation'],
  ['a: {b: 1}\na: {b: 2}', 'x.yaml, line 2: no YAML: duplicated mapping key'],
  ['a:\n  b: !<rose bud> x', 'x.yaml, line 2: no YAML: tag name cannot contain such characters'],
  ['a:\n  b: c\n  rosebud\nd:\n  e: f', "x.yaml, line 3: no YAML: expected ':' after a mapping key"],
  ['a:\n  b: !<rosebud', 'x.yaml, line 2: no YAML: unexpected end of the stream within a verbatim tag'],
  ['a:\n  b: !rosebud!x y', 'x.yaml, line 2: no YAML: undeclared tag handle'],
  [`a: ${'['.repeat(5000)}`, 'x.yaml, line 1: no YAML: nesting exceeded maxDepth'],
  ['a: {b: 1}\n---\nb: {c: 1}', 'x.yaml: no YAML: expected a single document in the stream, but found more'],
  ['', 'x.yaml: no YAML: expected a document, but the input is empty'],
  ['rosebud', 'x.yaml: a configuration is made of sections (name:) with keys (key: value)'],
  ['- a', 'x.yaml: a configuration is made of sections (name:) with keys (key: value)'],
  ['a: rosebud', 'x.yaml: a configuration is made of sections (name:) with keys (key: value)'],
  ['a:\n  [b]: c', 'x.yaml: a configuration is made of sections (name:) with keys (key: value)'],
])('%j is refused by file and line, showing nothing of it', (text, message) => {
  expect(() => parse(text)).toThrow(message)
})

test('the error of a parser is not carried along: it quotes the lines around', () => {
  const { cause, details } = refusalOf('a:\n  password: rosebud\n  b: *x')
  expect(cause).toBeUndefined()
  expect(details).toEqual({ file: 'x.yaml', line: 3 })
})

test('aliases are references: a bomb of them costs no memory', () => {
  let bomb = 'a0: &a0 {x: y}\n'
  for (let i = 1; i < 50; i += 1) bomb += `a${i}: &a${i} {p: *a${i - 1}, q: *a${i - 1}}\n`
  expect(parse(bomb).size).toBe(50)
  expect(() => parse(`a: &a {x: y}\nb: {c: [${'*a,'.repeat(101)}]}`)).toThrow('aliases exceeded maxAliases')
})

test('a file is read as UTF-8', () => {
  expect(readDocument(writeFile('good.yaml', 'a:\n  b: é')).get('a')?.get('b')).toBe('é')
  expect(() => readDocument(writeFile('latin.yaml', Uint8Array.of(0x61, 0x3a, 0xe9)))).toThrow('is not UTF-8')
})

test('what is too large, no file, or not there is refused by its name', () => {
  expect(() => readDocument(writeFile('large.yaml', 'a'.repeat(1_048_577)))).toThrow('is over 1 MiB')
  expect(() => readDocument(home)).toThrow('is no file')
  expect(() => readDocument(join(home, 'none.yaml'))).toThrow('none.yaml cannot be read (ENOENT)')
})

test('hostile names are keys like others', () => {
  for (const name of hostileNames) {
    const quoted = JSON.stringify(name)
    expect(plain(`${quoted}:\n  ${quoted}: x`)).toEqual([[name, [[name, 'x']]]])
  }
  expect(isPolluted()).toBe(false)
})

test('a document comes back as it was written', () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  const section = fc.uniqueArray(fc.tuple(name, fc.string({ unit: 'grapheme' })), {
    selector: ([key]) => key,
    maxLength: 4,
  })
  const document = fc.uniqueArray(fc.tuple(name, section), { selector: ([key]) => key, minLength: 1, maxLength: 4 })
  const print = (sections: [string, [string, string][]][]) =>
    sections.map(([key, entries]) => `${JSON.stringify(key)}:\n${entries.map(printEntry).join('')}`).join('')
  const printEntry = ([key, value]: [string, string]) =>
    `  ${JSON.stringify(key)}: ${JSON.stringify(value.replaceAll('${', '$${'))}\n`
  fc.assert(
    fc.property(document, (sections) => {
      expect(plain(print(sections))).toEqual(sections)
    }),
    { numRuns: runs(100, 100_000) },
  )
})

test('any text gives a document or a typed error', () => {
  const line = fc.constantFrom(
    'a:',
    '  b: c',
    '- d',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    '&a',
    '*a',
    '!t',
    '|',
    '>',
    '%',
    '---',
    '? ',
    ': ',
    '#',
    '\t',
    '<<: *a',
    '${',
    '${A}',
    '\u0000',
    '😀',
    '\ufeff',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n')),
    fc.array(line, { maxLength: 12 }).map((lines) => lines.join('')),
  )
  const read = (given: string) => {
    try {
      return parse(given, { A: 'a' }) instanceof Map
    } catch (error) {
      return isKafiError(error, 'KAFI_CONFIG')
    }
  }
  fc.assert(fc.property(text, read), { numRuns: runs(2_000, 200_000) })
  expect(isPolluted()).toBe(false)
})
