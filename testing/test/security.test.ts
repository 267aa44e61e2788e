import { readFileSync } from 'node:fs'
import { openConnection, saltPassword, type SaslOptions } from '@kafi/protocol/connection'
import { expect, test } from 'vitest'
import {
  codes,
  openFakeCluster,
  type FakeCluster,
  type FakeClusterOptions,
  type SaslSettings,
} from '../fake-broker/index.ts'
import { openSimulation } from './simulation.ts'

const pem = (name: string) =>
  readFileSync(new URL(`../../packages/protocol/test/fixtures/tls/${name}.pem`, import.meta.url), 'utf8')

const users = { alice: 'rosebud' }
const all: SaslSettings = { mechanisms: ['PLAIN', 'SCRAM-SHA-256', 'SCRAM-SHA-512', 'OAUTHBEARER'], users }

const open = (options: FakeClusterOptions = {}) => openFakeCluster({ brokers: 1, sasl: all, ...options })
const connect = (cluster: FakeCluster, sasl?: SaslOptions) =>
  openConnection({ host: '127.0.0.1', port: cluster.state.brokers[0]!.port, ...(sasl === undefined ? {} : { sasl }) })

test.each(['PLAIN', 'SCRAM-SHA-256', 'SCRAM-SHA-512'] as const)(
  '%s lets in who knows the password, and nobody else',
  async (mechanism) => {
    await using cluster = await open()
    await using connection = await connect(cluster, {
      mechanism,
      username: 'alice',
      password: 'rosebud',
    } as SaslOptions)
    expect((await connection.send('Metadata', { topics: [] })).brokers).toHaveLength(1)
    for (const [username, password] of [
      ['alice', 'x'],
      ['__proto__', 'rosebud'],
    ] as const) {
      await expect(connect(cluster, { mechanism, username, password } as SaslOptions)).rejects.toMatchObject({
        code: 'KAFI_DENIED',
      })
    }
  },
)

test('a token lets in if it is the right one', async () => {
  await using cluster = await open({ sasl: { ...all, checkToken: (token) => token === 'good' } })
  const sasl = (value: string): SaslOptions => ({ mechanism: 'OAUTHBEARER', token: () => ({ value }) })
  await using connection = await connect(cluster, sasl('good'))
  expect(connection.isOpen).toBe(true)
  await expect(connect(cluster, sasl('bad'))).rejects.toMatchObject({ code: 'KAFI_DENIED' })
})

test('before Kafka 1.0 the tokens go without headers', async () => {
  await using cluster = await open({ versions: '0.10.2' })
  await using connection = await connect(cluster, { mechanism: 'PLAIN', username: 'alice', password: 'rosebud' })
  expect((await connection.send('Metadata', { topics: [] })).brokers).toHaveLength(1)
  expect(cluster.counters.requests.get('SaslAuthenticate')).toBe(undefined)
})

test('who does not say who it is may ask for nothing', async () => {
  await using cluster = await open()
  await using connection = await connect(cluster)
  await expect(connection.send('Metadata', { topics: [] })).rejects.toMatchObject({ retriable: true })
})

test('a user that an admin has made comes in by its credential', async () => {
  await using cluster = await open()
  await using admin = await connect(cluster, { mechanism: 'PLAIN', username: 'alice', password: 'rosebud' })
  const salt = Buffer.from('salt')
  const saltedPassword = await saltPassword('SCRAM-SHA-512', 'pencil', salt, 8192)
  const upsertions = [{ name: 'bob', mechanism: 2, iterations: 8192, salt, saltedPassword }]
  const { results } = await admin.send('AlterUserScramCredentials', { upsertions })
  expect(results[0]).toMatchObject({ user: 'bob', errorCode: codes.none })
  await using bob = await connect(cluster, { mechanism: 'SCRAM-SHA-512', username: 'bob', password: 'pencil' })
  expect(bob.isOpen).toBe(true)
})

test('a session that has ended has to be renewed', async () => {
  const sasl = { ...all, sessionLifetimeMs: 60_000 }
  const { cluster, clock } = await openSimulation({ brokers: 1, sasl })
  const { host, port } = cluster.state.brokers[0]!
  const login: SaslOptions = { mechanism: 'PLAIN', username: 'alice', password: 'rosebud' }
  const connection = await clock.run(openConnection({ host, port, dial: cluster.dial, clock, sasl: login }))
  for (let minute = 0; minute < 5; minute++) {
    await clock.advance(60_000)
    await clock.run(connection.send('Metadata', { topics: [] }))
  }
  expect(cluster.counters.requests.get('SaslAuthenticate')).toBeGreaterThanOrEqual(5)
  expect(cluster.counters.connections).toBe(1)
})

test('connections are encrypted, and clients may have to bring a certificate', async () => {
  const server = { key: pem('broker-key'), cert: pem('broker'), ca: pem('ca') }
  await using cluster = await openFakeCluster({ brokers: 1, tls: { ...server, requestCert: true } })
  const { port } = cluster.state.brokers[0]!
  const tls = { ca: pem('ca'), cert: pem('client'), key: pem('client-key') }
  await using connection = await openConnection({ host: 'localhost', port, tls })
  expect((await connection.send('Metadata', { topics: [] })).brokers).toHaveLength(1)
  await expect(openConnection({ host: 'localhost', port, tls: { ca: pem('client') } })).rejects.toMatchObject({
    code: 'KAFI_DENIED',
  })
})
