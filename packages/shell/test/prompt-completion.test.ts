import { expect, test } from 'vitest'
import { createCompleter, type Completion } from '../src/prompt-completion.ts'

class Folder {
  cat = () => Promise.resolve([])
  ls() {
    return Promise.resolve(['quakes', 'quarks', 'snacks'])
  }
  ll() {
    return Promise.resolve([])
  }
}

const storage = new Folder()
const names = new Map<string, unknown>([
  ['local', storage],
  ['locals', { local: storage }],
  ['broken', { ls: () => Promise.reject(new Error('gone')) }],
])

function complete(line: string): Promise<Completion> {
  const completer = createCompleter(
    (name) => names.get(name),
    (text, done) => done(null, [['standard'], text]),
  )
  return new Promise((resolve, reject) => {
    completer(line, (error, result) => (error === null ? resolve(result) : reject(error)))
  })
}

test.each([
  "local.cat('qua",
  'local.cat("qua',
  "const a = local.cat(['snacks', 'qua",
  "locals.local.cp('a', local, 'qua",
])('topics are proposed in %s', async (line) => {
  expect(await complete(line)).toEqual([['quakes', 'quarks'], 'qua'])
})

test.each(['local.l', 'const a = locals.local.l'])('verbs are proposed in %s', async (line) => {
  expect(await complete(line)).toEqual([['ll', 'ls'], 'l'])
})

test.each(['other.ca', "nothing.cat('qua", "'qua", "local.cat('quakes', { n"])(
  '%s is left to the standard',
  async (line) => {
    expect(await complete(line)).toEqual([['standard'], line])
  },
)

test('a storage that does not answer proposes nothing', async () => {
  expect(await complete("broken.cat('q")).toEqual([[], 'q'])
})
