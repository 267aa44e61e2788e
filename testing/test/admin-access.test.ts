import { expect, test } from 'vitest'
import { openAdmin } from './admin-bench.ts'

test('rules of access are found by filters and go by filters', async () => {
  const { ask, client } = await openAdmin()
  const rule = { resourceType: 2, principal: 'User:a', host: '*', operation: 3, permissionType: 3 }
  const creations = [
    { ...rule, resourceName: 'snacks', resourcePatternType: 3 },
    { ...rule, resourceName: 'sna', resourcePatternType: 4 },
    { ...rule, resourceName: '*', resourcePatternType: 3, principal: 'User:b' },
  ]
  await ask(client, 'CreateAcls', 3, { creations: [...creations, creations[0]!] })
  const every = { resourceTypeFilter: 1, patternTypeFilter: 1, operation: 1, permissionType: 1 }
  const nothing = { resourceNameFilter: null, principalFilter: null, hostFilter: null }
  const names = async (filter: object) => {
    const { resources } = await ask(client, 'DescribeAcls', 3, { ...every, ...nothing, ...filter })
    return resources.map(({ resourceName }) => resourceName)
  }
  expect(await names({})).toEqual(['snacks', 'sna', '*'])
  expect(await names({ resourceNameFilter: 'snacks', patternTypeFilter: 2 })).toEqual(['snacks', 'sna', '*'])
  expect(await names({ resourceNameFilter: 'snacks', patternTypeFilter: 3 })).toEqual(['snacks'])
  const filters = [{ ...every, ...nothing, principalFilter: 'User:a' }]
  const { filterResults } = await ask(client, 'DeleteAcls', 3, { filters })
  expect(filterResults[0]!.matchingAcls).toHaveLength(2)
  expect(await names({})).toEqual(['*'])
})

test('quotas are kept by whom they are for', async () => {
  const { ask, client } = await openAdmin()
  const entity = [{ entityType: 'user', entityName: 'a' }]
  const alter = (ops: { key: string; value: number; remove: boolean }[]) =>
    ask(client, 'AlterClientQuotas', 1, { entries: [{ entity, ops }] })
  await alter([{ key: 'producer_byte_rate', value: 1e6, remove: false }])
  const components = [{ entityType: 'user', matchType: 2, match: null }]
  const read = async () => (await ask(client, 'DescribeClientQuotas', 1, { components, strict: true })).entries
  expect(await read()).toEqual([{ entity, values: [{ key: 'producer_byte_rate', value: 1e6 }] }])
  await alter([{ key: 'producer_byte_rate', value: 0, remove: true }])
  expect(await read()).toEqual([])
})
