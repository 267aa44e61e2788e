import { expect, test } from 'vitest'
import fc from 'fast-check'
import { isKafiError } from '@kafi/core'
import { runs } from '../../../testing/runs.ts'
import {
  choiceOf,
  countOf,
  flagOf,
  parseArguments,
  parsePairs,
  textOf,
  textsOf,
  type Option,
} from '../src/arguments.ts'

const options: readonly Option[] = [
  { name: 'n', short: 'n', value: 'count', doc: '' },
  { name: 'start', short: 's', value: 'place', doc: '' },
  { name: 'follow', short: 'f', doc: '' },
  { name: 'config', value: 'name=value', many: true, doc: '' },
]

function parse(...words: readonly string[]) {
  return parseArguments(words, options)
}

test('options and operands may be mixed', () => {
  const args = parse('quakes', '-n', '3', '--start=earliest', 'snacks', '-f')
  expect(args.operands).toEqual(['quakes', 'snacks'])
  expect([countOf(args, 'n'), textOf(args, 'start'), flagOf(args, 'follow')]).toEqual([3, 'earliest', true])
})

test('a value may begin with a dash, may be glued to its letter, and may be empty', () => {
  expect(textOf(parse('--start', '-10'), 'start')).toBe('-10')
  expect(textOf(parse('-s-10'), 'start')).toBe('-10')
  expect(textOf(parse('--start='), 'start')).toBe('')
  expect(parse('-', '-1').operands).toEqual(['-', '-1'])
})

test('after -- everything is an operand', () => {
  expect(parse('--', '--start', '-n').operands).toEqual(['--start', '-n'])
})

test('an option that may be repeated keeps all its values, in order', () => {
  const args = parse('--config', 'a=1', '--config', 'b=x=y')
  expect([...parsePairs(textsOf(args, 'config'), '--config')]).toEqual([
    ['a', '1'],
    ['b', 'x=y'],
  ])
})

test.each([
  [['--strat', '1'], 'no option --strat here'],
  [['--stat', '1'], "did you mean '--start'?"],
  [['-x'], 'no option -x here'],
  [['--start'], '--start wants a <place> after it'],
  [['-n', '1', '-n', '2'], '-n is given twice'],
  [['--follow=1'], '--follow takes no value'],
])('%j is refused', (words, why) => {
  expect(() => parse(...words)).toThrow(why)
})

test('numbers, choices and pairs say what they want', () => {
  expect(() => countOf(parse('-n', '1e3'), 'n')).toThrow("-n wants a whole number, not '1e3'")
  expect(() => choiceOf(parse('--start', 'x'), 'start', ['a', 'b'])).toThrow('--start is one of a, b')
  expect(() => parsePairs(['=1'], '--config')).toThrow('--config wants name=value')
})

test('hostile names stay plain text', () => {
  const args = parse('__proto__', 'constructor', '--config', '__proto__=1')
  expect(args.operands).toEqual(['__proto__', 'constructor'])
  expect(parsePairs(textsOf(args, 'config'), '--config').get('__proto__')).toBe('1')
})

test('any command line is taken or refused with a typed error', () => {
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom('--', '-', '-n', '--n', '--start=', '--follow', '-fn3', '--config', '--__proto__'),
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      try {
        const args = parse(...words)
        countOf(args, 'n')
        parsePairs(textsOf(args, 'config'), '--config')
      } catch (error) {
        expect(isKafiError(error, 'KAFI_ARGUMENT')).toBe(true)
      }
    }),
    { numRuns: runs(2_000, 200_000) },
  )
}, 600_000)
