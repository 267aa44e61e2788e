import { createLogger } from '@kafi/core'
import { expect, test } from 'vitest'
import { openScope } from '../src/prompt-scope.ts'
import { openPlace } from './support/kafi.ts'

test('at the prompt a storage is made with and without new', async () => {
  await using place = await openPlace()
  const log = createLogger(() => undefined)
  const scope = await openScope({ home: place.folder, cwd: place.folder, env: {}, log })
  const Cluster = scope.names.get('Cluster')?.() as {
    new (config: object): AsyncDisposable
    (config: object): AsyncDisposable
  }
  await using made = new Cluster({ bootstrapServers: 'localhost' })
  await using called = Cluster({ bootstrapServers: 'localhost' })
  expect([made instanceof Cluster, called instanceof Cluster]).toEqual([true, true])
  await scope.close()
})
