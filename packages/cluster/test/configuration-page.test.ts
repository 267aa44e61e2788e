import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { expect, test } from 'vitest'
import { settingsTables } from '../src/settings-page.ts'

const page = fileURLToPath(new URL('../../../docs/cluster-configuration.md', import.meta.url))

/** The page with every table between its marks printed anew. */
function printTables(text: string): string {
  const tables = settingsTables()
  return text.replace(/(<!-- table: (\w+) -->)[^]*?(<!-- end -->)/g, (_, begin: string, name: string, end: string) => {
    return `${begin}\n\n${tables.get(name) ?? 'no such table'}\n\n${end}`
  })
}

test('the page of the configuration has the tables that the code reads by (vitest -u writes it anew)', async () => {
  const style = { ...(await resolveConfig(page)), parser: 'markdown' }
  const printed = await format(printTables(readFileSync(page, 'utf8')), style)
  await expect(printed).toMatchFileSnapshot(page)
})
