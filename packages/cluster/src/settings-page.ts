import { printSettings } from '@kafi/core'
import { clusterSettings } from './settings.ts'
import { foreignNames } from './settings-foreign.ts'

/**
 * The tables of the page on the configuration of clusters, by the name of their mark: `kafka`, our settings, and `foreign`,
 * the names of librdkafka and of the Java client.
 *
 * @example
 * settingsTables().get('foreign') // '| Name | Here | ...'
 */
export function settingsTables(): ReadonlyMap<string, string> {
  return new Map([
    ['kafka', printSettings(clusterSettings)],
    ['foreign', printForeign()],
  ])
}

function printForeign(): string {
  const rows = [...foreignNames]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, serves, note, translate }) => {
      const here = serves !== undefined ? `\`${serves}\`` : translate ? 'checked' : 'warns'
      return `| \`${name}\` | ${here} | ${note} |`
    })
  return ['| Name | Here | |', '| --- | --- | --- |', ...rows].join('\n')
}
