import { expect, test } from 'vitest'
import { checkKey, checkPrefix } from '../src/keys.ts'
import { MemoryStore } from '../src/index.ts'
import { signal } from './sample.ts'

test('a key or prefix that could leave the root, or is too long, is refused and shown shortened', () => {
  for (const key of ['', '../x', 'a//b', 'a/.b', 'A', `a/${'b'.repeat(202)}`]) {
    expect(() => checkKey(key)).toThrow(expect.objectContaining({ code: 'KAFI_ARGUMENT' }))
  }
  for (const prefix of ['../', 'a//', 'a/.b', 'A']) {
    expect(() => checkPrefix(prefix)).toThrow(expect.objectContaining({ code: 'KAFI_ARGUMENT' }))
  }
  const long = Array.from({ length: 600 }, () => 'ab').join('/')
  expect(() => checkKey(long)).toThrow(/^"(ab\/){26}ab" is no key/)
  expect(() => checkPrefix(long)).toThrow('is no prefix of keys')
  for (const prefix of ['', 'a', 'a/', 'a/b']) checkPrefix(prefix)
})

test('a sync that was aborted before it began leaves the file as it was', async () => {
  const store = new MemoryStore({ appendable: true })
  await using file = (await store.appendable!.create('a', { signal }))!
  await expect(file.sync({ signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough')
  await file.append([Buffer.from('x')], { signal })
  await file.sync({ signal })
  expect(file.size).toBe(1)
})
