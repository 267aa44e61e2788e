import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  checkVersion,
  openConnection,
  systemClock,
  type ConnectionOptions,
  type SaslOptions,
} from '@kafi/protocol/connection'
import { recipes, users } from '../../services/catalog.ts'
import { isDeep, useService } from '../../use-service.ts'

const plainNames = recipes.filter(({ mode, tier, name }) => {
  return mode !== 'coordinator' && name !== 'kafka-secure' && (isDeep || tier === 'short')
})

for (const { name } of plainNames) {
  test(`the version of ${name} is told, and it answers in what both know`, async () => {
    const { version, brokers } = await useService(name)
    const { host, port } = brokers[0]!
    const { release } = await checkVersion({ host, port })
    expect(version === release || version.startsWith(`${release}.`)).toBe(true)
    const connection = await openConnection({ host, port })
    const askBrokers = async () => (await connection.send('Metadata', { topics: [{ name: 'metadata' }] })).brokers
    let known = await askBrokers()
    // Kafka 0.8 knows no broker, not even itself, before it has made a topic.
    while (known.length === 0) known = await askBrokers()
    expect(known.map((broker) => broker.port)).toContain(port)
    await connection.close()
  })
}

/** A token as Kafka's unsecured login module takes it, good for a minute. */
function makeToken(): { value: string } {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const now = Date.now() / 1000
  return { value: `${encode({ alg: 'none' })}.${encode({ sub: 'admin', iat: now - 1, exp: now + 60 })}.` }
}

const { admin, alice } = users
const logins: readonly SaslOptions[] = [
  { mechanism: 'PLAIN', ...alice },
  { mechanism: 'SCRAM-SHA-256', ...alice },
  { mechanism: 'SCRAM-SHA-512', ...admin },
  { mechanism: 'OAUTHBEARER', token: makeToken },
]

async function targetOf(sasl: SaslOptions): Promise<ConnectionOptions> {
  const { brokers, security } = await useService('kafka-secure')
  const { host, port } = brokers[0]!
  return { host, port, sasl, tls: { ca: readFileSync(security!.caPath, 'utf8') } }
}

test.each(logins)('a broker lets $mechanism in over TLS', async (sasl) => {
  const connection = await openConnection(await targetOf(sasl))
  expect((await connection.send('Metadata', { topics: [] })).brokers).toHaveLength(3)
  await connection.close()
})

test.each(logins.slice(0, 3))('a broker refuses $mechanism with a wrong password', async (sasl) => {
  const target = await targetOf({ ...sasl, password: 'wrong' } as SaslOptions)
  await expect(openConnection(target)).rejects.toMatchObject({ code: 'KAFI_DENIED', details: { kafkaCode: 58 } })
})

test('a session that nearly ends is renewed with the broker', async () => {
  let later = 0
  const asked: string[] = []
  const connection = await openConnection({
    ...(await targetOf(logins[3]!)),
    clock: { ...systemClock, now: () => systemClock.now() + later },
    onFrame: ({ direction, apiName }) => void (direction === 'out' && asked.push(apiName)),
  })
  asked.length = 0
  later = 55_000
  await Promise.all([connection.send('Metadata', { topics: [] }), connection.send('Metadata', { topics: [] })])
  expect(asked).toEqual(['SaslHandshake', 'SaslAuthenticate', 'Metadata', 'Metadata'])
  await connection.close()
})
