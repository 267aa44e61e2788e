import { KafiError, type KafiErrorCode } from '@kafi/core'
import { errorOf } from '@kafi/protocol'
import { missingAcl, wayOut } from './missing-acl.ts'

/** Kafka's errors that have a code of Kafi's own; all others are `KAFI_STORAGE`. */
const codes: ReadonlyMap<string, KafiErrorCode> = new Map<string, KafiErrorCode>([
  ['OFFSET_OUT_OF_RANGE', 'KAFI_OFFSET_RANGE'],
  ['CORRUPT_MESSAGE', 'KAFI_CORRUPT'],
  ['UNKNOWN_TOPIC_OR_PARTITION', 'KAFI_TOPIC_UNKNOWN'],
  ['UNKNOWN_TOPIC_ID', 'KAFI_TOPIC_UNKNOWN'],
  ['TOPIC_ALREADY_EXISTS', 'KAFI_TOPIC_EXISTS'],
  ['INVALID_TOPIC_EXCEPTION', 'KAFI_TOPIC_NAME'],
  ['MESSAGE_TOO_LARGE', 'KAFI_TOO_LARGE'],
  ['RECORD_LIST_TOO_LARGE', 'KAFI_TOO_LARGE'],
  ['REQUEST_TIMED_OUT', 'KAFI_TIMEOUT'],
  ['ILLEGAL_GENERATION', 'KAFI_FENCED'],
  ['UNKNOWN_MEMBER_ID', 'KAFI_FENCED'],
  ['FENCED_INSTANCE_ID', 'KAFI_FENCED'],
  ['INVALID_PRODUCER_EPOCH', 'KAFI_FENCED'],
  ['PRODUCER_FENCED', 'KAFI_FENCED'],
  ['STALE_MEMBER_EPOCH', 'KAFI_FENCED'],
  ['FENCED_MEMBER_EPOCH', 'KAFI_FENCED'],
  ['TOPIC_AUTHORIZATION_FAILED', 'KAFI_DENIED'],
  ['GROUP_AUTHORIZATION_FAILED', 'KAFI_DENIED'],
  ['CLUSTER_AUTHORIZATION_FAILED', 'KAFI_DENIED'],
  ['TRANSACTIONAL_ID_AUTHORIZATION_FAILED', 'KAFI_DENIED'],
  ['DELEGATION_TOKEN_AUTHORIZATION_FAILED', 'KAFI_DENIED'],
  ['SASL_AUTHENTICATION_FAILED', 'KAFI_DENIED'],
  ['UNSUPPORTED_VERSION', 'KAFI_UNSUPPORTED'],
  ['UNSUPPORTED_FOR_MESSAGE_FORMAT', 'KAFI_UNSUPPORTED'],
  ['UNSUPPORTED_COMPRESSION_TYPE', 'KAFI_UNSUPPORTED'],
  ['NON_EMPTY_GROUP', 'KAFI_GROUP'],
  ['GROUP_ID_NOT_FOUND', 'KAFI_GROUP'],
  ['INVALID_GROUP_ID', 'KAFI_GROUP'],
  ['GROUP_MAX_SIZE_REACHED', 'KAFI_GROUP'],
  ['INCONSISTENT_GROUP_PROTOCOL', 'KAFI_GROUP'],
  ['GROUP_SUBSCRIBED_TO_TOPIC', 'KAFI_GROUP'],
  ['INVALID_RECORD', 'KAFI_ARGUMENT'],
  ['INVALID_TIMESTAMP', 'KAFI_ARGUMENT'],
  ['INVALID_CONFIG', 'KAFI_ARGUMENT'],
  ['INVALID_PARTITIONS', 'KAFI_ARGUMENT'],
  ['INVALID_REPLICATION_FACTOR', 'KAFI_ARGUMENT'],
  ['INVALID_REQUEST', 'KAFI_ARGUMENT'],
  ['POLICY_VIOLATION', 'KAFI_ARGUMENT'],
])

/** What a Kafka error is about, for its message and its details. */
export interface KafkaErrorPlace {
  /** What was asked: `Produce`. */
  readonly api: string
  readonly topic?: string
  readonly partition?: number
  readonly group?: string
  readonly transactionalId?: string
  readonly node?: number
  /** What the broker says beside the code; never a secret. */
  readonly text?: string | null
}

/**
 * Kafka's error as Kafi throws it. `details.kafkaCode` and `details.kafkaError` have Kafka's own code and name; where a right
 * is missing, `details.acl` is the one to give.
 *
 * @example
 * throw kafkaError(6, { api: 'Produce', topic: 'quakes', partition: 0 })
 * // KAFI_STORAGE, retriable: Produce to quakes[0]: NOT_LEADER_OR_FOLLOWER: ...
 */
export function kafkaError(code: number, place: KafkaErrorPlace): KafiError {
  const { name, retriable, message } = errorOf(code)
  const { text, ...where } = place
  const acl = missingAcl(name, place)
  const details = { ...where, kafkaCode: code, kafkaError: name, ...(acl && { acl }) }
  const plain = `${describePlace(place)}: ${name}: ${text || message}${acl ? wayOut(acl) : ''}`
  const said = missingTopic(name, place) ?? plain
  return new KafiError(codes.get(name) ?? 'KAFI_STORAGE', said, { retriable, details })
}

/** What everybody sees one day says the way out. */
function missingTopic(name: string, { topic, partition }: KafkaErrorPlace): string | undefined {
  if (name !== 'UNKNOWN_TOPIC_OR_PARTITION' || topic === undefined || partition !== undefined) return undefined
  return `no topic '${topic}' in this cluster; ls() shows those it has`
}

/**
 * Kafka's name of the error, if it is one of Kafka's.
 *
 * @example
 * if (kafkaErrorName(error) === 'NOT_COORDINATOR') client.coordinators.forget(group)
 */
export function kafkaErrorName(error: unknown): string | undefined {
  const name = error instanceof KafiError ? error.details['kafkaError'] : undefined
  return typeof name === 'string' ? name : undefined
}

/** Throws what the code says, unless it is 0. */
export function checkCode(code: number, place: KafkaErrorPlace): void {
  if (code !== 0) throw kafkaError(code, place)
}

/**
 * Where an error happened, as its message begins.
 *
 * @example
 * describePlace({ api: 'Produce', topic: 'quakes', partition: 0 }) // 'Produce quakes[0]'
 */
export function describePlace({ api, topic, partition, group, transactionalId, node }: KafkaErrorPlace): string {
  const parts = [api]
  if (topic !== undefined) parts.push(partition === undefined ? `topic '${topic}'` : `${topic}[${partition}]`)
  if (group !== undefined) parts.push(`group '${group}'`)
  if (transactionalId !== undefined) parts.push(`transactional id '${transactionalId}'`)
  if (node !== undefined) parts.push(`broker ${node}`)
  return parts.join(' ')
}
