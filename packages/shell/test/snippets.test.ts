import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as core from '@kafi/core'
import * as local from '@kafi/emulated-local'
import * as protocol from '@kafi/protocol'
import * as table from '@kafi/protocol/table'
import * as versions from '@kafi/protocol/versions'
import { expect, test } from 'vitest'
import { runSnippet, snippetsOf } from '../../../testing/snippets.ts'

const root = join(import.meta.dirname, '../../..')
const modules = new Map<string, object>([
  ['@kafi/core', core],
  ['@kafi/emulated-local', local],
  ['@kafi/protocol', protocol],
  ['@kafi/protocol/table', table],
  ['@kafi/protocol/versions', versions],
])
const pages = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => join('docs', name))].filter(
  (page) => page.endsWith('.md') && existsSync(join(root, page)),
)

for (const page of pages) {
  for (const snippet of snippetsOf(readFileSync(join(root, page), 'utf8'))) {
    test(`${page}:${snippet.line} does what it says`, async () => {
      await runSnippet(snippet, modules)
    })
  }
}

test('a page that promises what is not so is found out', async () => {
  const [right, wrong, thrown] = snippetsOf(
    [
      '```ts',
      "import { parseDuration as ms } from '@kafi/core'",
      "const took: number = ms('1s') ?? 0 // -> 1000",
      '```',
      '```ts',
      "const { a, b } = { a: [1, took], b: 'x' }",
      '// -> { a: [ 1, ... ],',
      "//    b: 'x' }",
      '```',
      '```ts alone',
      "console.log(ms('1s')) // -> 2000",
      '```',
      '```ts alone',
      "throw new Error('no') // throws KAFI_DECODE",
      '```',
    ].join('\n'),
  )
  expect(await runSnippet(right!, modules)).toBe(2)
  await expect(runSnippet(wrong!, modules)).rejects.toThrow('the page promises\n  2000\nand it is\n  1000')
  await expect(runSnippet(thrown!, modules)).rejects.toThrow('KAFI_DECODE')
})
