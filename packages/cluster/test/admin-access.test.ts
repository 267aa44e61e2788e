import { beforeAll, expect, test } from 'vitest'
import { createAcls, deleteAcls, describeAcls, type Acl } from '../src/acls.ts'
import { aclOperations } from '../src/admin-words.ts'
import { alterClientQuotas, describeClientQuotas } from '../src/quotas.ts'
import { o, openAdmin, signal } from './admin-bench.ts'
import { loadApis } from './loaded-apis.ts'

beforeAll(() =>
  loadApis(`ApiVersions Metadata CreateAcls DescribeAcls DeleteAcls AlterClientQuotas DescribeClientQuotas`),
)

const rule: Acl = {
  resourceType: 'topic',
  resourceName: 'snacks',
  principal: 'User:alice',
  operation: 'read',
  permission: 'allow',
}

test('rules of access are added, found by filters and deleted by filters', async () => {
  const { client, run } = await openAdmin()
  const acls: Acl[] = [
    rule,
    { ...rule, resourceName: 'sna', patternType: 'prefixed', operation: 'describeConfigs' },
    { ...rule, principal: 'User:bob', permission: 'deny', host: '10.0.0.1' },
  ]
  expect(await run(createAcls(client, acls, o))).toEqual(acls.map((acl) => ({ acl })))
  const found = await run(
    describeAcls(client, { resourceType: 'topic', resourceName: 'snacks', patternType: 'match' }, o),
  )
  expect(found).toHaveLength(3)
  expect(await run(describeAcls(client, { principal: 'User:bob' }, o))).toEqual([
    { ...acls[2], patternType: 'literal' },
  ])
  const [deleted] = await run(deleteAcls(client, [{ principal: 'User:alice' }], o))
  expect(deleted?.acls.map(({ operation }) => operation)).toEqual(['read', 'describeConfigs'])
  expect(await run(describeAcls(client, {}, o))).toHaveLength(1)
})

test('an empty filter deletes nothing, and a word that Kafka does not have is refused', async () => {
  const { client, run } = await openAdmin()
  await expect(deleteAcls(client, [{}], o)).rejects.toThrow(/would delete all rules/)
  const wrong = { ...rule, operation: 'constructor' } as unknown as Acl
  await expect(run(createAcls(client, [wrong], o))).rejects.toThrow(/'constructor' is no operation; there are/)
})

test('quotas are set, found and taken away', async () => {
  const { client, run } = await openAdmin()
  const set = (entity: object, value: number | null) =>
    run(alterClientQuotas(client, [{ entity, changes: new Map([['producer_byte_rate', value]]) }], o))
  expect(await set({ user: 'alice' }, 1e6)).toEqual([{ entity: { user: 'alice' } }])
  await set({ user: null, clientId: 'x' }, 5)
  const all = await run(describeClientQuotas(client, {}, o))
  expect(all.map(({ entity, values }) => [entity, [...values]])).toEqual([
    [{ user: 'alice' }, [['producer_byte_rate', 1e6]]],
    [{ user: null, clientId: 'x' }, [['producer_byte_rate', 5]]],
  ])
  expect(await run(describeClientQuotas(client, { user: { any: true } }, { signal, strict: true }))).toHaveLength(1)
  expect(await run(describeClientQuotas(client, { user: null }, o))).toHaveLength(1)
  await set({ user: 'alice' }, null)
  expect(await run(describeClientQuotas(client, { user: 'alice' }, o))).toEqual([])
})

test('what we may do is told in words, newer numbers as unknown', () => {
  expect(aclOperations.wordsOf((1 << 3) | (1 << 15))).toEqual(['read', 'twoPhaseCommit'])
  expect(aclOperations.wordsOf(-2_147_483_648)).toBeUndefined()
  expect(aclOperations.wordOf(99)).toBe('unknown')
})
