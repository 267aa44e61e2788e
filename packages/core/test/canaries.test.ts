import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toyBackend } from '../../../examples/toy-backend.ts'
import { createLogger } from '../src/log.ts'
import type { Setting, Settings, StorageProvider } from '../src/provider.ts'
import { isSecret } from '../src/secret.ts'
import { Storage } from '../src/storage.ts'

/** 40 secrets, all different, each findable by the same mark. */
const mark = 'canary'
const canaries = Array.from({ length: 40 }, (_, i) => `${mark}${i}feathers`)
const canary = (i: number) => canaries[i]!

/** How each of them stands in the file: as a value of its own, or within one. */
const names = [
  'sasl.password',
  'ssl.key.password',
  'secret.key',
  'access.key',
  'connection.string',
  'user.info',
  'sas.token',
]
const secrets = canaries.slice(0, 28).map((_, i) => `${names[i % names.length]!}.${i}`)
const texts = ['endpoint', 'proxy.url', 'sasl.jaas.config', 'blob.url']
const written = new Map([
  ...secrets.map((key, i): [string, string] => [
    key,
    i % 4 === 0 ? `\${CANARY_${i}}` : i % 4 === 1 ? `"${canary(i)}"` : canary(i),
  ]),
  ['endpoint', `http://me:${canary(28)}@localhost:9`],
  ['proxy.url', `socks5://${canary(29)}@localhost:9`],
  ['sasl.jaas.config', `org.Login required username="me" password="${canary(30)}";`],
  ['blob.url', `https://localhost/x?sv=1&sig=${canary(31)}&st=2`],
])
const userInfo = `me:${canary(32)}`

const table: readonly Setting[] = [
  ...secrets.map((key): Setting => ({ key, type: 'secret', doc: '' })),
  ...texts.map((key): Setting => ({ key, type: 'string', doc: '' })),
  { key: 'wait', type: 'number', doc: '' },
]
const opened: Settings[] = []
const vault: StorageProvider = {
  section: 'vault',
  folder: 'vaults',
  settings: table,
  unserved: ['known.elsewhere'],
  open: async (settings) => {
    opened.push(settings)
    return toyBackend()
  },
}

const home = mkdtempSync(join(tmpdir(), 'kafi-canaries-'))
const before = { ...process.env }
beforeAll(() => {
  mkdirSync(join(home, 'configs/vaults'), { recursive: true })
  for (const [i, value] of canaries.entries()) process.env[`CANARY_${i}`] = value
})
afterAll(() => {
  process.env = before
  rmSync(home, { recursive: true })
})

const lines = [
  'vault:',
  ...[...written].map(([key, value]) => `  ${key}: ${value}`),
  'schema_registry:',
  `  basic.auth.user.info: ${userInfo}`,
  `  schema.registry.url: http://me:${canary(33)}@localhost:9`,
]

/** Opens a storage from the lines, uses it, and gathers everything that anybody could see of it. */
async function show(given: readonly string[]): Promise<{ readonly seen: string; readonly failed: boolean }> {
  const seen: string[] = []
  const log = createLogger((entry) => seen.push(inspect(entry, { depth: 9 })), { level: 'debug' })
  writeFileSync(join(home, 'configs/vaults/mine.yaml'), given.join('\n'))
  const storage = new Storage(vault, 'mine', { home, log })
  try {
    await use(storage, seen)
    log.debug('opened', { settings: opened.at(-1), sections: storage.sections })
    return { seen: seen.join('\n'), failed: false }
  } catch (error) {
    log.error('failed', error)
    seen.push(String(error), inspect(error, { depth: 9, showHidden: true }), JSON.stringify(error))
    return { seen: seen.join('\n'), failed: true }
  } finally {
    await storage.close()
  }
}

async function use(storage: Storage, seen: string[]): Promise<void> {
  await storage.touch('birds')
  await storage.cat('birds')
  const settings = opened.at(-1)
  seen.push(inspect(storage, { depth: 9, showHidden: true }), storage.name, inspect(storage.defaults))
  seen.push(inspect(settings), JSON.stringify(settings), inspect(storage.sections, { depth: 9 }))
  seen.push(
    ...Object.values(settings ?? {})
      .filter(isSecret)
      .map((value) => String(value)),
  )
}

/** What people get wrong in a line of a configuration. */
const mistakes: readonly (readonly [name: string, (line: string) => string])[] = [
  ['no space after the colon', (line) => line.replace(': ', ':')],
  ['an equals sign', (line) => line.replace(': ', '=')],
  ['no colon', (line) => line.replace(': ', ' ')],
  ['a quote that does not end', (line) => line.replace(': ', ': "')],
  ['a tab', (line) => line.replace('  ', '\t')],
  ['no indentation', (line) => line.trim()],
  ['too much indentation', (line) => `   ${line}`],
  ['an alias', (line) => line.replace(': ', ': *')],
  ['a tag', (line) => line.replace(': ', ': !')],
  ['a named tag', (line) => line.replace(': ', ': !a!')],
  ['a list', (line) => line.replace(': ', ': [')],
  ['a section', (line) => line.replace(': ', ': {a: ') + '}'],
  ['a misspelt key', (line) => line.replace('  ', '  x')],
  ['a colon too many', (line) => line.replace(': ', ': a: ')],
  ['twice the same', (line) => `${line}\n${line}`],
  ['both spellings', (line) => `${line}\n${line.replace(/\.(\w)/g, (_, letter: string) => letter.toUpperCase())}`],
  ['under a number', (line) => line.replace(/\S+: /, 'wait: ')],
  ['under a key without effect', (line) => line.replace(/\S+: /, 'known.elsewhere: ')],
  ['in kafi', (line) => `${line}\nkafi:\n  verbose: ${line.split(': ')[1] ?? ''}`],
  ['in kafi as a type', (line) => `${line}\nkafi:\n  auto.offset.reset: ${line.split(': ')[1] ?? ''}`],
  ['a variable within', (line) => line.replace(': ', ': ${MISSING_VARIABLE}')],
  ['a variable that does not end', (line) => line.replace(': ', ': ${')],
  ['an emoji and a null', (line) => `${line}\u0000`],
]

test('a storage that works shows none of 40 secrets', async () => {
  const { seen, failed } = await show(lines)
  expect(failed).toBe(false)
  expect(seen).toContain('[secret]')
  expect(seen).not.toContain(mark)
  expect(
    Object.values(opened.at(-1) ?? {})
      .filter(isSecret)
      .map((value) => value.reveal()),
  ).toEqual(canaries.slice(0, 28))
})

test.each(mistakes)('a configuration with %s on any line shows none of 40 secrets', async (_, make) => {
  let failures = 0
  for (const i of lines.keys()) {
    const { seen, failed } = await show(lines.map((line, at) => (at === i ? make(line) : line)))
    expect(seen).not.toContain(mark)
    if (failed) failures += 1
  }
  expect(failures).toBeGreaterThan(0)
})

test('what is given in code shows none of 40 secrets, right or wrong', () => {
  for (const [i, value] of canaries.entries()) {
    const wrong = [
      { wait: value },
      { [secrets[0]!]: [value] },
      { endpoint: { password: value } },
      { kafi: { keyType: 1, verbose: value } },
    ]
    for (const config of [
      ...wrong,
      { vault: value },
      { vault: { wait: value } },
      { [`password:${value}`]: i },
      { kafi: value },
    ]) {
      try {
        inspect(new Storage(vault, config))
        expect.unreachable('it should have been refused')
      } catch (error) {
        expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(mark)
      }
    }
  }
})
