import { readFileSync } from 'node:fs'
import type { ConnectionOptions } from '@kafi/protocol/connection'
import type { Broker, Service } from '../services/catalog.ts'

/** How our connection reaches a broker of a service, as `admin` by SCRAM-SHA-512. */
export function connectionTo({ security }: Service, broker: Broker): ConnectionOptions {
  const { host, port } = broker
  if (!security) return { host, port }
  const tls = { ca: readFileSync(security.caPath, 'utf8') }
  return { host, port, tls, sasl: { mechanism: 'SCRAM-SHA-512', ...security.users.admin } }
}
