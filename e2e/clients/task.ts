import type { Service } from '../services/catalog.ts'

/** The four codecs, and none. */
export const codecs = ['none', 'gzip', 'snappy', 'lz4', 'zstd'] as const

/** How a client of others compresses. */
export type Codec = (typeof codecs)[number]

/** What a client is told beside the records. */
export interface ClientOptions {
  /** Default `none`. */
  readonly codec?: Codec
  /** All records in one transaction of this id, kept unless `abort`. Default: no transaction. */
  readonly transactionalId?: string
  /** Default false. */
  readonly abort?: boolean
  /** Records of aborted transactions too. Default false. */
  readonly uncommitted?: boolean
}

/** Properties of the Java client. */
export function javaProperties(service: Service, _verb: string, options: ClientOptions): Record<string, string> {
  const { codec = 'none', transactionalId, uncommitted = false } = options
  return {
    'bootstrap.servers': service.addresses.join(','),
    ...javaSecurity(service),
    'compression.type': codec,
    'linger.ms': '20',
    'isolation.level': uncommitted ? 'read_uncommitted' : 'read_committed',
    ...(transactionalId === undefined ? {} : { 'transactional.id': transactionalId }),
  }
}

/** What lets the Java client, and the Java tools, in. */
export function javaSecurity({ security }: Service): Record<string, string> {
  if (!security) return {}
  const { username, password } = security.users.admin
  const login = 'org.apache.kafka.common.security.scram.ScramLoginModule'
  return {
    'security.protocol': 'SASL_SSL',
    'sasl.mechanism': 'SCRAM-SHA-512',
    'sasl.jaas.config': `${login} required username="${username}" password="${password}";`,
    'ssl.truststore.type': 'PEM',
    'ssl.truststore.location': security.caPath,
  }
}

/** Properties of librdkafka, for kcat and confluent-kafka-python, to write or to read. */
export function rdkafkaProperties(service: Service, verb: string, options: ClientOptions): Record<string, string> {
  const { codec = 'none', transactionalId, uncommitted = false } = options
  const common = { 'bootstrap.servers': service.addresses.join(','), ...rdkafkaSecurity(service), ...fallback(service) }
  if (verb === 'consume') return { ...common, 'isolation.level': uncommitted ? 'read_uncommitted' : 'read_committed' }
  const transaction = transactionalId === undefined ? {} : { 'transactional.id': transactionalId }
  return { ...common, 'compression.codec': codec, 'linger.ms': '20', ...transaction }
}

/** By PLAIN: librdkafka before 2.6.1, which Debian's kcat has, fails at SCRAM with brokers from 4.0 on. */
function rdkafkaSecurity({ security }: Service): Record<string, string> {
  if (!security) return {}
  return {
    'security.protocol': 'SASL_SSL',
    'sasl.mechanism': 'PLAIN',
    'sasl.username': security.users.admin.username,
    'sasl.password': security.users.admin.password,
    'ssl.ca.location': security.caPath,
  }
}

/** Brokers before 0.10 hang up when they are asked for their versions. */
function fallback({ version }: Service): Record<string, string> {
  return version.startsWith('0.8') ? { 'api.version.request': 'false', 'broker.version.fallback': version } : {}
}

/** Arguments of kafka-python, to write or to read. */
export function kafkaPythonArguments(service: Service, verb: string, options: ClientOptions): Record<string, unknown> {
  const { codec = 'none', transactionalId, uncommitted = false } = options
  const common = { bootstrap_servers: service.addresses, ...kafkaPythonSecurity(service) }
  if (verb === 'consume') {
    return { ...common, isolation_level: uncommitted ? 'read_uncommitted' : 'read_committed', check_crcs: true }
  }
  const transaction = transactionalId === undefined ? {} : { transactional_id: transactionalId }
  return { ...common, compression_type: codec === 'none' ? null : codec, linger_ms: 20, ...transaction }
}

function kafkaPythonSecurity({ security }: Service): Record<string, string> {
  if (!security) return {}
  return {
    security_protocol: 'SASL_SSL',
    sasl_mechanism: 'SCRAM-SHA-512',
    sasl_plain_username: security.users.admin.username,
    sasl_plain_password: security.users.admin.password,
    ssl_cafile: security.caPath,
  }
}
