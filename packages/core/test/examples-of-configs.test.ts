import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { listConfigs } from '../src/config.ts'
import type { StorageProvider } from '../src/provider.ts'
import { resolveStorage } from '../src/storage-config.ts'

const home = fileURLToPath(new URL('../../..', import.meta.url))

function kind(section: string, folder: string, keys: readonly string[], folderAliases: string[] = []): StorageProvider {
  const settings = keys.map((key) => ({ key, type: 'string' as const, doc: '' }))
  return { section, folder, folderAliases, settings, open: () => Promise.reject(new Error('not opened here')) }
}

/** The kinds of storage of the README, with the settings that it names. */
const security = ['security.protocol', 'sasl.mechanisms', 'sasl.username', 'sasl.password']
const kinds = [
  kind('kafka', 'clusters', ['bootstrap.servers', ...security]),
  kind('rest_proxy', 'restproxies', ['rest.proxy.url', 'basic.auth.user.info']),
  kind('local', 'locals', ['root.dir']),
  kind('s3', 's3s', ['endpoint', 'access.key', 'secret.key', 'bucket.name', 'root.dir']),
  kind('azure_blob', 'azureblobs', ['connection.string', 'container.name', 'root.dir'], ['azblobs']),
]

const env = Object.fromEntries(
  ['KAFKA_SERVER', 'KAFKA_USERNAME', 'KAFKA_PASSWORD', 'SCHEMA_REGISTRY_URL', 'SCHEMA_REGISTRY_USER_INFO']
    .concat(['S3_ACCESS_KEY', 'S3_SECRET_KEY', 'AZURE_CONNECTION_STRING'])
    .map((name) => [`KAFI_${name}`, 'x']),
)

const examples = ['azureblobs/local', 'clusters/ccloud', 'clusters/local', 'clusters/redpanda'].concat([
  'locals/local',
  'restproxies/local',
  's3s/local',
])

test('there is an example for every kind of storage', () => {
  const listed = listConfigs(home, kinds).map(({ folder, name }) => `${folder}/${name}`)
  expect(listed).toEqual(examples)
  expect(readdirSync(`${home}/configs`).sort()).toEqual(kinds.map(({ folder }) => folder).sort())
})

test.each(examples)('%s is read without complaint', (address) => {
  const provider = kinds.find(({ folder }) => address.startsWith(`${folder}/`))!
  const { settings, warnings } = resolveStorage(provider, address, { home, env })
  expect(Object.keys(settings).length).toBeGreaterThan(0)
  expect(warnings).toEqual([])
})

test('the example of a local cluster says every default that a cluster has', () => {
  const { defaults } = resolveStorage(kinds[0]!, 'clusters/local', { home, env })
  expect({ ...defaults }).toEqual({ ...resolveStorage(kinds[0]!, {}).defaults })
})
