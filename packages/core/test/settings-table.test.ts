import { expect, test } from 'vitest'
import { kafiSettings } from '../src/defaults.ts'
import { printAccessors, printSettings } from '../src/settings-table.ts'

test('a setting says its default as in a file and as in code, its choices and whether it is required', () => {
  const table = printSettings([
    { key: 'wait', name: 'waitMs', type: 'number', factor: 1000, default: 1500, doc: 'A wait.' },
    { key: 'mode', type: 'string', choices: ['a', 'b'], required: true, doc: 'A mode.' },
  ])
  expect(table.split('\n').slice(2)).toEqual([
    '| `wait` | `1.5` | `waitMs` | `1500` | A wait. |',
    '| `mode` |  | `mode` |  | A mode. One of `a`, `b`. Required. |',
  ])
})

test('the accessors of the Python library stand beside the assignments, in their units and words', () => {
  const rows = printAccessors(kafiSettings).split('\n')
  expect(rows).toContain('| `c.consume_timeout(5)` | `c.defaults.consumeTimeoutMs = 5000` |')
  expect(rows).toContain('| `c.enable_auto_commit(False)` | `c.defaults.enableAutoCommit = false` |')
  expect(rows).toContain('| `c.commit_after_processing(True)` | `c.defaults.commitAfterProcessing = true` |')
  expect(rows).toContain('| `c.key_type("str")` | `c.defaults.keyType = \'str\'` |')
})
