import { expect, test } from 'vitest'
import { awaited, holdsSecret } from '../src/prompt-code.ts'

test.each([
  ["local.cat('quakes')\n", "await (local.cat('quakes')\n)\n"],
  ["local.cat('quakes') // all\n", "await (local.cat('quakes') // all\n)\n"],
  ["const all = local.cat('quakes');\n", "const all = await (local.cat('quakes')\n)\n"],
  ['const { messages } = local.grep("a", "b")\n', 'const { messages } = await (local.grep("a", "b")\n)\n'],
  ['a.b[1] = f()\n', 'a.b[1] = await (f()\n)\n'],
  ['a == b\n', 'await (a == b\n)\n'],
  ['const f = x => x * 2\n', 'const f = await (x => x * 2\n)\n'],
])('%j is awaited', (code, expected) => {
  expect(awaited(code)).toBe(expected)
})

test.each([
  'const a = 1, b = 2\n',
  'function f() {}\n',
  'class A {}\n',
  'async function f() {}\n',
  'a(); b()\n',
  "local.cat('quakes'\n",
  'if (a) {\n',
  '1) + (2\n',
  'let a\n',
  '\n',
  'const { a = 1 } = b\n',
])('%j is left as it is', (code) => {
  expect(awaited(code)).toBe(code)
})

test.each([
  "local.login({ password: 'x' })",
  'x = "SECRET"',
  'u = "https://me:pw@host/"',
  'apiKey = 1',
  "f('sas-token')",
])('%j is not kept', (line) => {
  expect(holdsSecret(line)).toBe(true)
})

test('ordinary lines are kept', () => {
  expect(holdsSecret("local.cat('quakes', { keyType: 'str' })")).toBe(false)
})
