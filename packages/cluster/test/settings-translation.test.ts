import { inspect } from 'node:util'
import { type KafiError, kafiSettings, resolveStorage, type Secret } from '@kafi/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import { cluster } from '../src/index.ts'
import { clusterSettings } from '../src/settings.ts'
import { foreignNames } from '../src/settings-foreign.ts'
import { translateSettings } from '../src/settings-translation.ts'

const resolve = (config: object) => resolveStorage(cluster.storage, { bootstrapServers: 'localhost', ...config })

test('names of librdkafka and of the Java client are names of ours, with their units and words', () => {
  const { settings, defaults, warnings } = resolveStorage(cluster.storage, {
    'metadata.broker.list': ['a:1', 'b:2'],
    'security.protocol': 'sasl_ssl',
    'sasl.mechanism': 'scram-sha-512',
    'buffer.memory': 33_554_432,
    'delivery.timeout.ms': 5000,
    'request.required.acks': 1,
    'auto.offset.reset': 'smallest',
    'auto.commit.enable': 'true',
  })
  expect(settings).toMatchObject({
    bootstrapServers: 'a:1,b:2',
    securityProtocol: 'SASL_SSL',
    saslMechanisms: 'SCRAM-SHA-512',
    queueBufferingMaxKbytes: 32_768,
    messageTimeoutMs: 5000,
    acks: '1',
  })
  expect([defaults.autoOffsetReset, defaults.enableAutoCommit, warnings]).toEqual(['earliest', true, []])
})

test('settings of topics may stand in default.topic.config, where those outside beat them', () => {
  const given = {
    acks: 'all',
    'default.topic.config': { acks: 0, 'auto.offset.reset': 'end', 'message.timeout.ms': 7 },
  }
  const { settings, defaults } = resolve(given)
  expect([settings['acks'], settings['messageTimeoutMs'], defaults.autoOffsetReset]).toEqual(['all', 7, 'latest'])
  expect(() => resolve({ 'default.topic.config': 1 })).toThrow('default.topic.config in section kafka of the')
})

test('a login of the Java client is user and password', () => {
  const login = (module: string) => `org.apache.kafka.${module} required\n username="me" password='a"\\'b\\\\';`
  for (const module of ['common.security.plain.PlainLoginModule', 'common.security.scram.ScramLoginModule']) {
    const { settings, warnings } = resolve({ 'sasl.jaas.config': login(module) })
    expect([settings['saslUsername'], (settings['saslPassword'] as Secret).reveal()]).toEqual(['me', `a"'b\\`])
    expect(warnings).toEqual([])
  }
  for (const other of [login('KerberosLoginModule'), 'PlainLoginModule required username="me";', '', 1]) {
    expect(resolve({ saslJaasConfig: other }).warnings).toEqual([expect.stringContaining('set sasl.username')])
  }
  expect(() => resolve({ 'sasl.jaas.config': login('PlainLoginModule'), 'sasl.username': 'you' })).toThrow('twice')
})

test('a name that is known and has no effect here warns and says what to do', () => {
  const { warnings } = resolve({ 'group.id': 'app', 'socket.keepalive.enable': true, sslTruststoreLocation: 'x' })
  expect(warnings).toEqual([
    'group.id in section kafka of the configuration given has no effect here: give group to consumer() or read()',
    'socket.keepalive.enable in section kafka of the configuration given has no effect here: it is decided here',
    'ssl.truststore.location in section kafka of the configuration given has no effect here: ' +
      'set ssl.ca.location to a file of PEM',
  ])
})

test.each([
  [{ 'metadata.broker.lst': 'x' }, "unknown key 'metadata.broker.lst'", "did you mean 'metadata.broker.list'"],
  [{ 'group.idd': 'x' }, "unknown key 'group.idd'", "did you mean 'group.id'"],
  [{ bootstrapServer: 'x' }, "unknown key 'bootstrapServer'", "did you mean 'bootstrapServers'"],
  [{ 'metadata.broker.list': 'x' }, 'bootstrap.servers', 'given twice'],
  [{ dr_cb: () => 0, dr_msg_cb: () => 0 }, 'on_delivery', 'given twice, under two names'],
  [{ 'ssl.endpoint.identification.algorithm': 'none' }, 'can only be https here', 'a certificate of its own name'],
])('%o is refused with the way out', (config, problem, wayOut) => {
  const refused = () => resolve(config)
  expect(refused).toThrow(problem)
  expect(refused).toThrow(wayOut)
})

test('what Confluent Cloud gives its users to paste is taken without a word', () => {
  const { warnings } = resolve({
    'security.protocol': 'SASL_SSL',
    'sasl.mechanisms': 'PLAIN',
    'sasl.username': 'KEY',
    'sasl.password': 'SECRET',
    'session.timeout.ms': 45_000,
    'client.id': 'ccloud',
    'ssl.endpoint.identification.algorithm': 'https',
    acks: 'all',
  })
  expect(warnings).toEqual([])
})

test('every foreign name is there once, is none of ours, and serves one of ours or says why not', () => {
  const own = new Set([...clusterSettings, ...kafiSettings].map(({ key }) => key))
  const names = foreignNames.map(({ name }) => name)
  expect(names.filter((name, i) => names.indexOf(name) !== i || own.has(name))).toEqual([])
  expect(foreignNames.filter(({ serves, note }) => note === '' || (serves !== undefined && !own.has(serves)))).toEqual(
    [],
  )
  expect(names.length).toBeGreaterThan(200)
})

test('whatever is given, no message shows a value and nothing is polluted', () => {
  const names = [...foreignNames.map(({ name }) => name), ...clusterSettings.map(({ key }) => key)]
  const name = fc.oneof(fc.constantFrom('__proto__', 'constructor', 'toString', ...names), fc.string())
  const value = fc.oneof(fc.constant('canary-7f3a'), fc.anything())
  fc.assert(
    fc.property(fc.array(fc.tuple(name, value), { maxLength: 5 }), (entries) => {
      try {
        const { warnings } = translateSettings(new Map(entries), 'section kafka')
        expect(inspect(warnings)).not.toContain('canary')
      } catch (error) {
        expect((error as KafiError).code).toBe('KAFI_CONFIG')
        expect(inspect(error)).not.toContain('canary')
      }
    }),
    { numRuns: runs(200, 5000) },
  )
  expect(({} as Record<string, unknown>)['canary']).toBeUndefined()
})
