import { afterEach, expect, test } from 'vitest'
import { evaluate, isIncomplete } from '../src/prompt-evaluation.ts'

const made = new Set<string>()

async function all(...lines: readonly string[]): Promise<unknown> {
  let value: unknown
  for (const line of lines) value = await evaluate(`${line}\n`)
  return value
}

afterEach(() => {
  for (const name of ['promptA', 'promptB', 'promptF']) Reflect.deleteProperty(globalThis, name)
  made.clear()
})

test.each([
  [['1 + 1'], 2],
  [['Promise.resolve(3)'], 3],
  [['Promise.resolve(3) // three'], 3],
  [['const promptA = Promise.resolve([1, 2]);', 'promptA.length'], 2],
  [['const promptA = 1', 'const promptA = 2', 'promptA'], 2],
  [['let { promptA, promptB } = Promise.resolve({ promptA: 1, promptB: 2 })', 'promptA + promptB'], 3],
  [['promptA = { b: [] }', 'promptA.b[1] = Promise.resolve(7)', 'promptA.b[1]'], 7],
  [['promptF = x => x * 2', 'promptF(4)'], 8],
  [['{ a: 1, b: 2 }'], { a: 1, b: 2 }],
  [['var promptA = 1, promptB = 2', 'promptA + promptB'], 3],
  [['function promptF() { return 5 }', 'promptF()'], 5],
  [['1; Promise.resolve(2)'], 2],
  [['if (1) { await 1; await 2 }'], undefined],
  [['await Promise.resolve(4)'], 4],
  [['1 == 1'], true],
  [[''], undefined],
  [['// nothing'], undefined],
])('%j gives %j', async (lines, value) => {
  expect(await all(...lines)).toEqual(value)
})

test.each([['1) + (2'], ["'a' 'b'"], ['const = 1']])('%s is a syntax error', async (line) => {
  await expect(all(line)).rejects.toThrow(SyntaxError)
})

test('what is thrown or rejected comes out', async () => {
  await expect(all("throw new RangeError('a')")).rejects.toThrow('a')
  await expect(all("Promise.reject(new RangeError('b'))")).rejects.toThrow('b')
  await expect(all('promptMissing')).rejects.toThrow('promptMissing is not defined')
})

test.each(['f(a', 'f(a, [1', 'if (x) {', '1 +', '`abc', '`a${b', '({ a: 1', 'f(g(h(x', 'const a =', 'f(x => {'])(
  '%s wants more',
  (code) => {
    expect(isIncomplete(`${code}\n`)).toBe(true)
  },
)

test.each(['f(a b', '(1 2', '1', '', "'abc", ')', 'f("a" "b")'])('%s wants no more', (code) => {
  expect(isIncomplete(`${code}\n`)).toBe(false)
})
