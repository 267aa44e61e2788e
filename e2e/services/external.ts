import { isAbsolute } from 'node:path'
import { recipeOf, users, type Broker, type Service } from './catalog.ts'

/**
 * A service that somebody else started, where the environment names it: `KAFI_E2E_KAFKA=localhost:9092` for `kafka`,
 * `KAFI_E2E_KAFKA_SECURE` for `kafka-secure` with `KAFI_E2E_KAFKA_SECURE_TLS`, the folder with `ca.pem` and
 * `client-with-key.pem`. Its brokers can be neither stopped nor started.
 */
export function externalService(
  name: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Service | undefined {
  const variable = `KAFI_E2E_${name.toUpperCase().replaceAll(/[-.]/g, '_')}`
  const text = environment[variable]
  if (text === undefined) return undefined
  const addresses = text.split(',')
  const brokers = addresses.map((address, index) => parseAddress(variable, name, address, index + 1))
  const { version, secure } = recipeOf(name)
  if (!secure) return { name, version, brokers, addresses }
  const folder = environment[`${variable}_TLS`] ?? ''
  if (!isAbsolute(folder)) throw new Error(`${variable}_TLS must be the absolute path of the folder with ca.pem`)
  const security = { caPath: `${folder}/ca.pem`, clientPath: `${folder}/client-with-key.pem`, users }
  return { name, version, brokers, addresses, security }
}

function parseAddress(variable: string, name: string, address: string, id: number): Broker {
  const [, host, port] = /^(.+):(\d{1,5})$/.exec(address) ?? []
  if (host === undefined) throw new Error(`${variable}: ${JSON.stringify(address)} is no host:port`)
  return { name: `${name}-${id}`, id, host, port: Number(port) }
}
