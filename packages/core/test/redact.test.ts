import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import { looksSecret, redact, redactText } from '../src/redact.ts'
import { secret } from '../src/secret.ts'

test.each([
  'sasl.password',
  'sasl.jaas.config',
  'ssl.key.password',
  'ssl.keystore.key',
  'secret.key',
  'secretKey',
  'access.key',
  'connection.string',
  'connectionString',
  'basic.auth.user.info',
  'basicAuthUserInfo',
  'sasl.oauthbearer.client.secret',
  'sessionToken',
  'AccountKey',
  'SharedAccessSignature',
  'SharedAccessKey',
  'sig',
  'passphrase',
  'sasKey',
])('%s looks like a secret', (name) => {
  expect(looksSecret(name)).toBe(true)
})

test.each([
  'root.dir',
  'key.type',
  'keyType',
  'value.type',
  'bootstrap.servers',
  'basic.auth.credentials.source',
  'bucket.name',
])('%s does not look like a secret', (name) => {
  expect(looksSecret(name)).toBe(false)
})

test.each([
  ['http://me:rosebud@localhost:8081/subjects', 'http://[secret]@localhost:8081/subjects'],
  ['https://rosebud@host', 'https://[secret]@host'],
  ['https://me:ros@ebud@host/a@b', 'https://[secret]@host/a@b'],
  ['https://x/y?sv=1&sig=rosebud%3D&se=2', 'https://x/y?sv=1&sig=[secret]&se=2'],
  [
    'DefaultEndpointsProtocol=https;AccountName=a;AccountKey=rosebud==;X=1',
    'DefaultEndpointsProtocol=https;AccountName=a;AccountKey=[secret];X=1',
  ],
  ['username="me" password="rosebud is long";', 'username="me" password=[secret];'],
  ['sasl.password: rosebud', 'sasl.password: [secret]'],
  ['{"password":"rosebud","n":1}', '{"password":[secret],"n":1}'],
  ['nothing of the kind: a=b', 'nothing of the kind: a=b'],
])('the text %s is shown as %s', (text, shown) => {
  expect(redactText(text)).toBe(shown)
})

test('a redacted copy has the same shape, without secrets', () => {
  const given = {
    rootDir: 'data',
    password: 'rosebud',
    key: secret('rosebud'),
    servers: ['http://a:rosebud@b'],
    nested: new Map<string, unknown>([
      ['token', 'rosebud'],
      ['n', 1],
    ]),
    error: new Error('at http://a:rosebud@b'),
    bytes: Uint8Array.of(1, 2),
    call: () => 'rosebud',
    none: null,
    absent: undefined,
  }
  expect(redact(given)).toEqual({
    rootDir: 'data',
    password: '[secret]',
    key: '[secret]',
    servers: ['http://[secret]@b'],
    nested: { token: '[secret]', n: 1 },
    error: 'Error: at http://[secret]@b',
    bytes: '[2 bytes]',
    call: '[function]',
    none: null,
    absent: undefined,
  })
})

test('a cycle and a crowd are cut off', () => {
  const cycle: unknown[] = []
  cycle.push(cycle)
  expect(JSON.stringify(redact(cycle))).toContain('...')
  expect(redact(Array.from({ length: 1000 }, () => 1))).toHaveLength(100)
})

test('redacting any text is quick and throws nothing', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', '=', '"', ':', '/', '@', '.', ' ', 'password', '\n'),
    maxLength: 300,
  })
  fc.assert(
    fc.property(text, (given) => typeof redactText(given) === 'string'),
    { numRuns: runs(500, 50_000) },
  )
  expect(redactText('a.'.repeat(500_000)).length).toBe(1_000_000)
})
