import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadFunction } from '../src/user-function.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kafi-function-'))
})

afterAll(() => rm(folder, { recursive: true }))

test('the text of a function is that function', async () => {
  const add = await loadFunction('(a, b) => a + b // sum', folder)
  expect(add(1, 2)).toBe(3)
})

test('a module gives its default export, or else its only function', async () => {
  await writeFile(join(folder, 'one.mjs'), 'export const limit = 3\nexport function twice(x) { return 2 * x }\n')
  await writeFile(join(folder, 'two.mjs'), 'export default (x) => x\nexport const other = () => 0\n')
  expect((await loadFunction('./one.mjs', folder))(4)).toBe(8)
  expect((await loadFunction('two.mjs', folder))(4)).toBe(4)
})

test.each([
  ['1 + 1', 'no function in'],
  ['m =>', 'neither a file nor a function'],
  ['./missing.mjs', 'neither a file nor a function'],
  ['\0', 'neither a file nor a function'],
])('%j is refused', async (text, why) => {
  await expect(loadFunction(text, folder)).rejects.toThrow(why)
  await expect(loadFunction(text, folder)).rejects.toMatchObject({ code: 'KAFI_ARGUMENT' })
})
