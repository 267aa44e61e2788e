import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { expect, test } from 'vitest'
import { kafiSettings } from '../src/defaults.ts'
import { printAccessors, printSettings } from '../src/settings-table.ts'
import { schemaRegistrySettings } from '../src/storage-config.ts'

const page = fileURLToPath(new URL('../../../docs/configuration.md', import.meta.url))

const tables = new Map([
  ['kafi', printSettings(kafiSettings)],
  // The Python library has no item for the interval.
  ['accessors', printAccessors(kafiSettings.filter(({ key }) => key !== 'auto.commit.interval.ms'))],
  ['schema_registry', printSettings(schemaRegistrySettings)],
])

/** The page with every table between its marks printed anew. */
function printTables(text: string): string {
  return text.replace(/(<!-- table: (\w+) -->)[^]*?(<!-- end -->)/g, (_, begin: string, name: string, end: string) => {
    return `${begin}\n\n${tables.get(name) ?? 'no such table'}\n\n${end}`
  })
}

test('the page of the configuration has the tables that the code reads by (vitest -u writes it anew)', async () => {
  const style = { ...(await resolveConfig(page)), parser: 'markdown' }
  const printed = await format(printTables(readFileSync(page, 'utf8')), style)
  await expect(printed).toMatchFileSnapshot(page)
})

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
