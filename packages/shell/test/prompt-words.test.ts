import type { Storage } from '@kafi/core'
import { Local } from '@kafi/emulated-local'
import { expect, test } from 'vitest'
import { hintFor } from '../src/prompt-hint.ts'
import { promptHelp, promptWordOf } from '../src/prompt-words.ts'

test.each([
  ['help\n', 'help'],
  ['exit', 'exit'],
  [' quit();', 'exit'],
  ['helper', undefined],
  ['exit + 1', undefined],
])('%j is a word of the prompt: %s', (code, word) => {
  expect(promptWordOf(code)).toBe(word)
})

test('a name of the user is no word of the prompt', () => {
  Reflect.set(globalThis, 'help', 1)
  try {
    expect(promptWordOf('help')).toBeUndefined()
  } finally {
    Reflect.deleteProperty(globalThis, 'help')
  }
})

test('help names the storages there are', () => {
  expect(promptHelp(['local', 'backup'])).toMatch(/local, backup\n[^]*Ctrl-D leaves/)
})

test('a misspelt verb or name is told the nearest one', async () => {
  await using local: Storage = new Local({ rootDir: 'nowhere' })
  const hint = (message: string, kind = TypeError) =>
    hintFor(new kind(message), (name) => (name === 'd' ? local : undefined), ['local', 'backup'])
  expect(hint('d.ct is not a function')).toBe("; did you mean 'cat'?")
  expect(hint('d.taill is not a function')).toBe("; did you mean 'tail'?")
  expect(hint('d.zzz is not a function')).toBe('')
  expect(hint('e.ct is not a function')).toBe('')
  expect(hint('locla is not defined', ReferenceError)).toBe("; did you mean 'local'?")
  expect(hint('something else')).toBe('')
  expect(hintFor(null, () => undefined, [])).toBe('')
})
