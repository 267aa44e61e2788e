import type { Acl } from './acls.ts'
import type { KafkaErrorPlace } from './kafka-error.ts'

/** The right that was missing, as `createAcls` takes it beside a principal. */
export type MissingAcl = Pick<Acl, 'resourceType' | 'resourceName' | 'operation'>

/** What the other requests about a topic take is `describe`. */
const topicOperations: ReadonlyMap<string, Acl['operation']> = new Map<string, Acl['operation']>([
  ['Fetch', 'read'],
  ['OffsetCommit', 'read'],
  ['TxnOffsetCommit', 'read'],
  ['Produce', 'write'],
  ['AddPartitionsToTxn', 'write'],
  ['CreateTopics', 'create'],
  ['CreatePartitions', 'alter'],
  ['DeleteTopics', 'delete'],
  ['DeleteRecords', 'delete'],
  ['DescribeConfigs', 'describeConfigs'],
  ['AlterConfigs', 'alterConfigs'],
  ['IncrementalAlterConfigs', 'alterConfigs'],
])

/** Given to all who may write to any topic, from Kafka 2.8 on (KIP-679). */
const idempotentWrite: MissingAcl = {
  resourceType: 'cluster',
  resourceName: 'kafka-cluster',
  operation: 'idempotentWrite',
}

/**
 * Which right a refusal of Kafka asks for; undefined: it is no refusal, or nobody can tell. `read` and `write` imply
 * `describe` (Kafka: AclAuthorizer, StandardAuthorizer).
 *
 * @example
 * missingAcl('TOPIC_AUTHORIZATION_FAILED', { api: 'Fetch', topic: 'quakes' })
 * // { resourceType: 'topic', resourceName: 'quakes', operation: 'read' }
 */
export function missingAcl(
  name: string,
  { api, topic, group, transactionalId }: KafkaErrorPlace,
): MissingAcl | undefined {
  if (name === 'TOPIC_AUTHORIZATION_FAILED' && topic !== undefined) {
    return { resourceType: 'topic', resourceName: topic, operation: topicOperations.get(api) ?? 'describe' }
  }
  if (name === 'GROUP_AUTHORIZATION_FAILED' && group !== undefined) {
    return { resourceType: 'group', resourceName: group, operation: api === 'DeleteGroups' ? 'delete' : 'read' }
  }
  if (name === 'TRANSACTIONAL_ID_AUTHORIZATION_FAILED' && transactionalId !== undefined) {
    return { resourceType: 'transactionalId', resourceName: transactionalId, operation: 'write' }
  }
  if (name === 'CLUSTER_AUTHORIZATION_FAILED' && api === 'InitProducerId') return idempotentWrite
  return undefined
}

/** The way out of a refusal, as a message ends. */
export function wayOut({ resourceType, resourceName, operation }: MissingAcl): string {
  return `; it takes an ACL that allows ${operation} on ${resourceType} '${resourceName}' (admin.createAcls), or another user`
}
