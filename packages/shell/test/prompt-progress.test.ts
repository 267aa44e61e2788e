import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { createPromptProgress } from '../src/prompt-progress.ts'

test('progress is one line in place, shown now and then, and gone before the answer', () => {
  const terminal = new PassThrough()
  let now = 0
  const progress = createPromptProgress(terminal, () => now)
  const tell = (read: number) => progress.tell({ topic: 'quakes', read, bytes: 0 })
  const shown = () => String(terminal.read() ?? '')
  tell(1)
  progress.begin()
  tell(1000)
  expect(shown()).toBe('')
  now = 200
  tell(2000)
  tell(3000)
  expect(shown()).toBe('\r\u001b[Kquakes: 2000 messages')
  progress.end()
  expect(shown()).toBe('\r\u001b[K')
  now = 900
  tell(4000)
  progress.end()
  expect(shown()).toBe('')
})
