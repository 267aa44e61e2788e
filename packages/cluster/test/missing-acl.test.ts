import { expect, test } from 'vitest'
import { kafkaError, type KafkaErrorPlace } from '../src/kafka-error.ts'
import { missingAcl } from '../src/missing-acl.ts'

const [topicDenied, groupDenied, clusterDenied, transactionDenied] = [29, 30, 31, 53] as const

test.each([
  [topicDenied, { api: 'Metadata', topic: 'quakes' }, ['topic', 'quakes', 'describe']],
  [topicDenied, { api: 'Fetch', topic: 'quakes', partition: 1 }, ['topic', 'quakes', 'read']],
  [topicDenied, { api: 'Produce', topic: 'quakes', partition: 1 }, ['topic', 'quakes', 'write']],
  [topicDenied, { api: 'DescribeConfigs', topic: 'quakes' }, ['topic', 'quakes', 'describeConfigs']],
  [groupDenied, { api: 'JoinGroup', group: 'app' }, ['group', 'app', 'read']],
  [groupDenied, { api: 'DeleteGroups', group: 'app' }, ['group', 'app', 'delete']],
  [transactionDenied, { api: 'InitProducerId', transactionalId: 'app-1' }, ['transactionalId', 'app-1', 'write']],
  [clusterDenied, { api: 'InitProducerId' }, ['cluster', 'kafka-cluster', 'idempotentWrite']],
] as const satisfies readonly (readonly [number, KafkaErrorPlace, readonly string[]])[])(
  'a refusal (%i) of %j names the right that is missing',
  (code, place, [resourceType, resourceName, operation]) => {
    const { message, details, ...error } = kafkaError(code, place)
    expect(error).toMatchObject({ code: 'KAFI_DENIED', retriable: false })
    expect(details).toMatchObject({ ...place, acl: { resourceType, resourceName, operation } })
    expect(message).toContain(`an ACL that allows ${operation} on ${resourceType} '${resourceName}'`)
  },
)

test('where nobody can tell the right, and where none is missing, none is named', () => {
  expect(missingAcl('CLUSTER_AUTHORIZATION_FAILED', { api: 'AlterConfigs' })).toBeUndefined()
  expect(missingAcl('TOPIC_AUTHORIZATION_FAILED', { api: 'Metadata' })).toBeUndefined()
  expect(missingAcl('NOT_LEADER_OR_FOLLOWER', { api: 'Produce', topic: 'quakes' })).toBeUndefined()
  expect(kafkaError(clusterDenied, { api: 'AlterConfigs' }).message).not.toContain('ACL')
})
