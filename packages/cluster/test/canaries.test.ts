import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { createLogger, type LogEntry, secret } from '@kafi/core'
import { afterAll, expect, test } from 'vitest'
import { openFakeCluster } from '../../../testing/fake-broker/index.ts'
import { Cluster } from '../src/index.ts'
import { foreignNames } from '../src/settings-foreign.ts'
import { securitySettings } from '../src/settings-security.ts'

const canary = 'canary-b81e5f'
const folder = mkdtempSync(join(tmpdir(), 'kafi-cluster-canaries-'))
afterAll(() => rmSync(folder, { recursive: true }))
const keyFile = join(folder, 'key.pem')
writeFileSync(keyFile, `-----BEGIN PRIVATE KEY-----\n${canary}\n-----END PRIVATE KEY-----\n`)

const { privateKey: encryptedKey } = generateKeyPairSync('ec', {
  namedCurve: 'P-256',
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'another' },
})

/** Names of librdkafka and of the Java client that are none of our settings. */
const foreignSecurity = foreignNames.flatMap(({ name, serves }) =>
  /^(sasl|ssl|https|enable\.s[as]sl)[._]/.test(name) && serves === undefined ? [name] : [],
)

const sasl = (mechanism: string) => ({
  ...{ 'security.protocol': 'SASL_PLAINTEXT', 'sasl.mechanisms': mechanism },
  ...{ 'sasl.username': 'alice', 'sasl.password': canary },
})
const tls = (options: object) => ({ 'security.protocol': 'SSL', ...options })

/** Every option of SASL and TLS that holds a secret, and ways of getting it wrong. */
const configs: Readonly<Record<string, object>> = {
  'plain, let in': { ...sasl('PLAIN'), 'sasl.username': 'bob' },
  'scram 256, let in': { ...sasl('SCRAM-SHA-256'), 'sasl.username': 'bob' },
  'scram 512, let in': { ...sasl('SCRAM-SHA-512'), 'sasl.username': 'bob' },
  plain: sasl('PLAIN'),
  'scram 256': sasl('SCRAM-SHA-256'),
  'scram 512': sasl('SCRAM-SHA-512'),
  'a mechanism that is none': sasl(canary),
  'a password that is none': { ...sasl('PLAIN'), 'sasl.password': [canary] },
  'a token': {
    ...{ 'security.protocol': 'SASL_PLAINTEXT', 'sasl.mechanisms': 'OAUTHBEARER' },
    oauth_cb: async () => ({ value: canary }),
  },
  'a token that is none': {
    ...{ 'security.protocol': 'SASL_PLAINTEXT', 'sasl.mechanisms': 'OAUTHBEARER' },
    oauth_cb: async () => ({ value: `${canary}\n` }),
  },
  'a callback that throws': {
    ...{ 'security.protocol': 'SASL_PLAINTEXT', 'sasl.mechanisms': 'OAUTHBEARER' },
    oauth_cb: () => Promise.reject(new Error(`password=${canary}`)),
  },
  'a config of oauth': { ...sasl('PLAIN'), 'sasl.oauthbearer.config': `principal=alice secret=${canary}` },
  'a key as text': tls({ 'ssl.key.pem': canary, 'ssl.certificate.pem': 'x' }),
  'a key in a file': tls({ 'ssl.key.location': keyFile }),
  'the password of a key': tls({ 'ssl.key.location': keyFile, 'ssl.key.password': canary }),
  'the password of a key as text': tls({ 'ssl.key.pem': encryptedKey, 'ssl.key.password': canary }),
  'certificates as text': tls({ 'ssl.certificate.pem': canary, 'ssl.ca.pem': canary }),
  'the password of a key store': tls({ 'ssl.keystore.location': keyFile, 'ssl.keystore.password': canary }),
  'what only the Java client has': {
    'sasl.jaas.config': `required password="${canary}";`,
    'ssl.truststore.password': canary,
    'sasl.oauthbearer.client.secret': canary,
  },
  'a login of the Java client': {
    ...{ 'security.protocol': 'SASL_PLAINTEXT', 'sasl.mechanism': 'PLAIN' },
    'sasl.jaas.config': `org.apache.kafka.common.security.plain.PlainLoginModule required username="alice" password="${canary}";`,
  },
  'a login of the Java client without a user': {
    'sasl.jaas.config': `org.apache.kafka.common.security.scram.ScramLoginModule required password="${canary}";`,
  },
  'all of SASL and TLS that has no effect here': Object.fromEntries(foreignSecurity.map((name) => [name, canary])),
  'servers with a password': { bootstrapServers: `SASL_SSL://alice:${canary}@localhost:1` },
  'a name that is none': { [`password ${canary}`]: 'x' },
}

const users = { alice: 'another', bob: canary }
const fake = await openFakeCluster({
  brokers: 1,
  sasl: { mechanisms: ['PLAIN', 'SCRAM-SHA-256', 'SCRAM-SHA-512', 'OAUTHBEARER'], users, checkToken: () => false },
})
afterAll(() => fake.close())

function shown(error: unknown): string {
  const texts = [inspect(error, { depth: 12, showHidden: true }), String(error)]
  if (error instanceof Error)
    texts.push(String(error.stack), JSON.stringify(error), ...(error.cause ? [shown(error.cause)] : []))
  return texts.join('\n')
}

for (const driver of ['kafkajs', 'socket']) {
  test.each(Object.keys(configs))(
    `no error, log, callback or printed form shows the secret in: %s, over ${driver}`,
    async (name) => {
      const said: unknown[] = []
      const entries: LogEntry[] = []
      const log = createLogger((entry) => entries.push(entry), { level: 'debug' })
      const tell = (...what: unknown[]) => void said.push(...what.map(shown))
      const common = {
        bootstrapServers: fake.bootstrapServers,
        driver,
        defaultApiTimeoutMs: 1,
        onError: tell,
        onLog: tell,
        onStatistics: tell,
        statisticsIntervalMs: 1,
      }
      let cluster: Cluster | undefined
      try {
        cluster = new Cluster({ ...common, ...configs[name] }, { log })
        said.push(inspect(cluster, { depth: 12, showHidden: true }), JSON.stringify(cluster.defaults))
        await cluster.ls()
      } catch (error) {
        said.push(shown(error))
      } finally {
        await cluster?.close()
      }
      expect(said.length).toBeGreaterThan(0)
      expect(said.join('\n') + inspect(entries, { depth: 12 })).not.toContain(canary)
    },
  )
}

/** No secrets: words, names of users and of files. */
const open = /^(security\.protocol|sasl\.(mechanisms|username)|enable\.ssl\.\S+|ssl\.\w+\.location)$/

test('every setting of SASL and TLS is in the list, but for those that hold no secret', () => {
  const holds = (value: unknown) => typeof value === 'function' || JSON.stringify(value).includes(canary)
  const listed = Object.values(configs).flatMap((config) =>
    Object.entries(config).flatMap(([key, value]) => (holds(value) ? [key] : [])),
  )
  const secrets = securitySettings.filter(({ key, type }) => type === 'secret' || !open.test(key))
  expect(secrets.length).toBeGreaterThan(5)
  expect(secrets.filter(({ key }) => !listed.includes(key)).map(({ key }) => key)).toEqual([])
})

test('passwords that users are given and tokens of delegation are not shown, whatever becomes of them', async () => {
  await using free = await openFakeCluster({ brokers: 1 })
  await using cluster = new Cluster({ bootstrapServers: free.bootstrapServers })
  const { admin } = cluster
  const texts: string[] = []
  const tell = (what: unknown) => void texts.push(shown(what), inspect(what, { depth: 12, showHidden: true }))
  for (const user of [{}, { iterations: 1 }, { user: '' }, { mechanism: 'MD5' as 'SCRAM-SHA-256' }]) {
    const upsertion = { user: 'carol', mechanism: 'SCRAM-SHA-256' as const, password: canary, ...user }
    await admin.alterScramUsers([upsertion]).then(tell, tell)
  }
  const token = await admin.createDelegationToken()
  tell(token)
  tell(await admin.describeDelegationTokens())
  await admin.renewDelegationToken({ hmac: secret(canary) }).then(tell, tell)
  expect(texts.join('\n')).not.toContain(canary)
  expect(texts.join('\n')).not.toContain(token.hmac.reveal())
})
