import { Cluster } from '@kafi/cluster'
import type { Service } from '../services/catalog.ts'

/** The drivers of {@link Cluster}. */
export const drivers = ['kafkajs', 'socket'] as const

/** A driver of {@link Cluster}. */
export type DriverName = (typeof drivers)[number]

/** What a cluster of the tests is told beside its addresses. */
export interface ClusterChoice {
  /** Default `kafkajs`; `socket` with brokers before 0.11, which the other does not know. */
  readonly driver?: DriverName
  /** More of the section `kafka`. */
  readonly kafka?: Readonly<Record<string, unknown>>
  /** The section `kafi`. */
  readonly kafi?: Readonly<Record<string, unknown>>
}

/**
 * A service as a storage; where it asks who we are, as `admin` by SCRAM-SHA-512 over TLS.
 *
 * @example
 * await using cluster = openCluster(await useService('kafka'))
 */
export function openCluster(service: Service, choice: ClusterChoice = {}): Cluster {
  return new Cluster({ kafka: clusterSettings(service, choice), kafi: choice.kafi ?? {} })
}

/** The section `kafka` of a service. */
export function clusterSettings(service: Service, choice: ClusterChoice = {}): Record<string, unknown> {
  const { driver = isOld(service) ? 'socket' : 'kafkajs', kafka = {} } = choice
  return { 'bootstrap.servers': service.addresses.join(','), driver, ...security(service), ...kafka }
}

function isOld({ version }: Service): boolean {
  return version.startsWith('0.8') || version.startsWith('0.10')
}

function security({ security: given }: Service): Record<string, unknown> {
  if (!given) return {}
  const { username, password } = given.users.admin
  return {
    'security.protocol': 'SASL_SSL',
    'sasl.mechanism': 'SCRAM-SHA-512',
    'sasl.username': username,
    'sasl.password': password,
    'ssl.ca.location': given.caPath,
  }
}
