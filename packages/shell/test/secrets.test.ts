import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPlace, type Place } from './support/kafi.ts'

const canary = 'canary-7f3a'
let place: Place

const configs: readonly (readonly [name: string, text: string])[] = [
  [
    'good',
    `local:\n  root.dir: \${KAFI_TEST_ROOT}\nschema_registry:\n  schema.registry.url: http://me:${canary}@localhost:1\n  basic.auth.user.info: me:${canary}\n`,
  ],
  ['unknown-key', `local:\n  root.dir: \${KAFI_TEST_ROOT}\n  sasl.password: ${canary}\n`],
  ['wrong-type', `local:\n  root.dir: \${KAFI_TEST_ROOT}\nkafi:\n  consume.batch.size: ${canary}\n`],
  ['no-yaml', `local: [\n  password: ${canary}\n`],
  ['unknown-section', `local:\n  root.dir: \${KAFI_TEST_ROOT}\nkafkaa:\n  password: ${canary}\n`],
  ['no-variable', `local:\n  root.dir: \${KAFI_NOT_SET}\nschema_registry:\n  basic.auth.user.info: ${canary}\n`],
]

beforeAll(async () => {
  place = await openPlace()
  process.env['KAFI_TEST_ROOT'] = join(place.folder, 'data')
  await mkdir(join(place.folder, 'configs/locals'), { recursive: true })
  for (const [name, text] of configs) await writeFile(join(place.folder, 'configs/locals', `${name}.yaml`), text)
})

afterAll(async () => {
  delete process.env['KAFI_TEST_ROOT']
  await place[Symbol.asyncDispose]()
})

test.each(configs.map(([name]) => name))('no secret of a configuration is printed: %s', async (name) => {
  const calls = [
    ['ls', '--debug'],
    ['cat', 'nothing', '--debug'],
    ['cat', 'nothing', '--type', 'avro', '--debug'],
  ]
  for (const words of calls) {
    const { out, notes } = await place.kafi([`locals/${name}`, ...words])
    expect(out + notes).not.toContain(canary)
  }
  for (const line of [
    `locals['${name}']`,
    `locals['${name}'].defaults`,
    'locals',
    `console.table([locals['${name}']])`,
  ]) {
    const { out, notes } = await place.kafi([], { stdin: line })
    expect(out + notes).not.toContain(canary)
  }
})

test('a good configuration works, whatever secrets are in it', async () => {
  expect(await place.kafi(['good', 'touch', 'a'])).toMatchObject({ code: 0, out: '' })
})
