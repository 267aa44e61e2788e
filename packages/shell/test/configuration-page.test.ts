import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { kafiSettings, printAccessors, printSettings, schemaRegistrySettings } from '@kafi/core'
import { local } from '@kafi/emulated-local'
import { format, resolveConfig } from 'prettier'
import { expect, test } from 'vitest'

const page = fileURLToPath(new URL('../../../docs/configuration.md', import.meta.url))

const tables = new Map([
  ['kafi', printSettings(kafiSettings)],
  // The Python library has no item for the interval.
  ['accessors', printAccessors(kafiSettings.filter(({ key }) => key !== 'auto.commit.interval.ms'))],
  ['local', printSettings(local.storage.settings)],
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
