import type { Handler } from '../call.ts'
import { codes } from '../codes.ts'
import type { Acl } from '../state/admin.ts'

/** A filter that any value passes (Kafka: AclOperation.ANY and its like). */
const any = 1
/** Pattern types of filters (Kafka: PatternType). */
const patterns = { any: 1, match: 2, literal: 3, prefixed: 4 } as const

/** What an ACL is looked for by. */
interface AclFilter {
  readonly resourceTypeFilter: number
  readonly resourceNameFilter: string | null
  readonly patternTypeFilter: number
  readonly principalFilter: string | null
  readonly hostFilter: string | null
  readonly operation: number
  readonly permissionType: number
}

/** Rules of access that pass a filter (key 29). */
export const answerDescribeAcls: Handler<'DescribeAcls'> = (filter, { state, refuse }) => {
  const errorCode = refuse()
  const found = errorCode === codes.none ? state.admin.acls.filter((acl) => passes(acl, filter)) : []
  const keys = [...new Set(found.map(resourceKey))]
  const resources = keys.map((key) => {
    const acls = found.filter((acl) => resourceKey(acl) === key)
    const { resourceType, resourceName, patternType } = acls[0]!
    return { resourceType, resourceName, patternType, acls: acls.map(entryOf) }
  })
  return { errorCode, resources }
}

/** Adds rules (key 30); a rule that is there stays one. */
export const answerCreateAcls: Handler<'CreateAcls'> = ({ creations }, { state, refuse }) => ({
  results: creations.map(({ resourcePatternType, resourceType, resourceName, ...entry }) => {
    const errorCode = refuse(resourceName)
    if (errorCode !== codes.none) return { errorCode, errorMessage: 'refused' }
    const { principal, host, operation, permissionType } = entry
    const acl = {
      resourceType,
      resourceName,
      patternType: resourcePatternType,
      principal,
      host,
      operation,
      permissionType,
    }
    const known = state.admin.acls.some((other) => JSON.stringify(other) === JSON.stringify(acl))
    if (!known) state.admin.acls.push(acl)
    return { errorCode, errorMessage: null }
  }),
})

/** Takes rules away that pass filters (key 31). */
export const answerDeleteAcls: Handler<'DeleteAcls'> = ({ filters }, { state, refuse }) => ({
  filterResults: filters.map((filter) => {
    const errorCode = refuse()
    const found = errorCode === codes.none ? state.admin.acls.filter((acl) => passes(acl, filter)) : []
    state.admin.acls = state.admin.acls.filter((acl) => !found.includes(acl))
    return { errorCode, errorMessage: null, matchingAcls: found.map((acl) => ({ ...acl, errorCode: codes.none })) }
  }),
})

function passes(acl: Acl, filter: AclFilter): boolean {
  const { resourceTypeFilter, principalFilter, hostFilter, operation, permissionType } = filter
  return (
    (resourceTypeFilter === any || resourceTypeFilter === acl.resourceType) &&
    (principalFilter === null || principalFilter === acl.principal) &&
    (hostFilter === null || hostFilter === acl.host) &&
    (operation === any || operation === acl.operation) &&
    (permissionType === any || permissionType === acl.permissionType) &&
    namePasses(acl, filter)
  )
}

function namePasses(
  { resourceName, patternType }: Acl,
  { resourceNameFilter: name, patternTypeFilter: type }: AclFilter,
): boolean {
  if (type !== patterns.any && type !== patterns.match && type !== patternType) return false
  if (name === null || name === resourceName) return true
  if (type !== patterns.match) return false
  return patternType === patterns.prefixed ? name.startsWith(resourceName) : resourceName === '*'
}

function resourceKey({ resourceType, resourceName, patternType }: Acl): string {
  return `${resourceType}:${patternType}:${resourceName}`
}

function entryOf({ principal, host, operation, permissionType }: Acl) {
  return { principal, host, operation, permissionType }
}
