import { expect, test } from 'vitest'
import { externalService } from '../../services/external.ts'
import { absenceOf, readRequired } from '../../services/requirements.ts'

test('what is required is named by KAFI_REQUIRE, and a name that is none is refused', () => {
  expect(readRequired({})).toEqual([])
  expect(readRequired({ KAFI_REQUIRE: 'kafka,python' })).toEqual(['kafka', 'python'])
  expect(() => readRequired({ KAFI_REQUIRE: 'kafak' })).toThrow('"kafak" is none of kafka, ')
})

test('a service without a package, or a command that is missing, says why it is absent', () => {
  expect(absenceOf('registry', {})).toBe('no package talks to a schema registry yet')
  expect(absenceOf('registry', { KAFI_E2E_REGISTRY: 'http://127.0.0.1:1' })).toBeUndefined()
})

test('a service of somebody else is taken from the environment', () => {
  expect(externalService('kafka', {})).toBeUndefined()
  expect(externalService('kafka', { KAFI_E2E_KAFKA: 'a:1,b:2' })).toMatchObject({
    addresses: ['a:1', 'b:2'],
    brokers: [
      { name: 'kafka-1', id: 1, host: 'a', port: 1 },
      { name: 'kafka-2', id: 2, host: 'b', port: 2 },
    ],
  })
  expect(() => externalService('kafka', { KAFI_E2E_KAFKA: 'a' })).toThrow('"a" is no host:port')
  const secure = { KAFI_E2E_KAFKA_SECURE: 'a:1', KAFI_E2E_KAFKA_SECURE_TLS: '/tls' }
  expect(externalService('kafka-secure', secure)?.security?.caPath).toBe('/tls/ca.pem')
  expect(() => externalService('kafka-secure', { KAFI_E2E_KAFKA_SECURE: 'a:1' })).toThrow('must be the absolute path')
})
