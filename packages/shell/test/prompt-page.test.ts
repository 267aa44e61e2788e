import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPlace, type Outcome, type Place } from './support/kafi.ts'

const page = new URL('../../../docs/prompt.md', import.meta.url)
let place: Place
let last: Outcome = { code: 0, out: '', notes: '' }

beforeAll(async () => {
  place = await openPlace()
})

afterAll(() => place[Symbol.asyncDispose]())

/** Words of a shell line: `'a b'` is one. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
}

/** Enough of a shell for the page: `a | b`, `> file`, `< file`, `echo $?`. */
async function runLine(line: string): Promise<string> {
  if (line === 'echo $?') return `${last.code}\n`
  let stdin = ''
  let shown = ''
  for (const part of line.split(' | ')) {
    const [, call = '', sign, file = ''] = /^kafi (.*?)(?: ([<>]) (\S+))?$/.exec(part) ?? []
    if (sign === '<') stdin = await readFile(join(place.folder, file), 'utf8')
    last = await place.kafi(wordsOf(call), { stdin })
    stdin = last.out
    shown = sign === '>' ? last.notes : last.out + last.notes
    if (sign === '>') await writeFile(join(place.folder, file), last.out)
  }
  return shown
}

async function runPrompt(lines: readonly string[]): Promise<string> {
  const folder = process.cwd()
  process.chdir(place.folder)
  try {
    const { out, notes } = await place.kafi([], { stdin: lines.join('\n') })
    return out + notes
  } finally {
    process.chdir(folder)
  }
}

interface Step {
  readonly line: string
  readonly expected: string
}

function stepsOf(block: string, prompt: string): Step[] {
  return block
    .split(new RegExp(`^${prompt.replace('$', '\\$')} `, 'm'))
    .slice(1)
    .map((part) => ({ line: part.slice(0, part.indexOf('\n')), expected: part.slice(part.indexOf('\n') + 1) }))
}

test('every call on the page of the prompt prints what the page says', async () => {
  const text = await readFile(page, 'utf8')
  const blocks = [...text.matchAll(/^```console\n(.*?)^```$/gms)].map(([, block = '']) => block)
  expect(blocks.length).toBeGreaterThan(8)
  for (const block of blocks) {
    for (const { line, expected } of stepsOf(block, '$'))
      expect.soft(`$ ${line}\n${await runLine(line)}`).toBe(`$ ${line}\n${expected}`)
    const typed = stepsOf(block, 'kafi>')
    if (typed.length === 0) continue
    const shown = await runPrompt(typed.map(({ line }) => line))
    expect.soft(shown).toBe(typed.map(({ expected }) => expected).join(''))
  }
})
