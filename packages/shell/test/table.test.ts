import { expect, test } from 'vitest'
import { cellText, formatTable } from '../src/table.ts'

test('columns are aligned, numbers to the right', () => {
  const rows = [
    { topic: 'quakes', partitions: 2 },
    { topic: 'a', partitions: 10 },
  ]
  expect(formatTable(rows)).toBe('topic   partitions\nquakes           2\na               10\n')
})

test('a table without rows is empty', () => {
  expect(formatTable([])).toBe('')
})

test('rows may lack columns, and may have hostile ones', () => {
  const rows = [{ a: 1 }, Object.fromEntries([['__proto__', 'x']])]
  expect(formatTable(rows)).toBe('a  __proto__\n1\n   x\n')
})

test('wide characters keep the columns straight', () => {
  expect(
    formatTable([
      { name: '地震', n: 1 },
      { name: 'abcd', n: 2 },
    ]),
  ).toBe('name  n\n地震  1\nabcd  2\n')
})

test('a cell is short, on one line, and moves no cursor', () => {
  expect(cellText('\u001b[2J\n\u202e')).toBe('\\u001b[2J\\n\\u202e')
  expect(cellText('x'.repeat(100))).toBe(`${'x'.repeat(59)}…`)
  expect(cellText({ mag: 6 })).toBe('{ mag: 6 }')
})
