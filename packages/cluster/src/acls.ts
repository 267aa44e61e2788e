import { KafiError, type Wait } from '@kafi/core'
import { askItems, type Outcome, outcomeOf } from './admin-ask.ts'
import {
  type AclOperation,
  aclOperations,
  aclPatternTypes,
  type AclPatternType,
  aclPermissions,
  type AclResourceType,
  aclResourceTypes,
} from './admin-words.ts'
import type { Client } from './client.ts'
import { checkCode } from './kafka-error.ts'

/** One rule of access: who may or may not do what with which resources, from where. */
export interface Acl {
  readonly resourceType: AclResourceType
  /** `*`: all of this type. The cluster's is `kafka-cluster`. */
  readonly resourceName: string
  /** `prefixed`: all whose names begin so (KIP-290). Default `literal`. */
  readonly patternType?: AclPatternType
  /** `User:alice`; `User:*`: all. */
  readonly principal: string
  /** An address; default `*`, from anywhere. */
  readonly host?: string
  readonly operation: AclOperation
  readonly permission: 'allow' | 'deny'
}

/** A rule as a broker tells of it; `unknown`: a newer Kafka's word. */
export interface FoundAcl {
  readonly resourceType: AclResourceType | 'any' | 'unknown'
  readonly resourceName: string
  readonly patternType: AclPatternType | 'any' | 'match' | 'unknown'
  readonly principal: string
  readonly host: string
  readonly operation: AclOperation | 'any' | 'unknown'
  readonly permission: 'allow' | 'deny' | 'any' | 'unknown'
}

/** Which rules: all that agree in what is said here. */
export interface AclFilter {
  readonly resourceType?: AclResourceType
  readonly resourceName?: string
  /** `match`: all rules that apply to `resourceName`, prefixed ones and `*` too. Default: any. */
  readonly patternType?: AclPatternType | 'match'
  readonly principal?: string
  readonly host?: string
  readonly operation?: AclOperation
  readonly permission?: 'allow' | 'deny'
}

/** What became of a rule that was to be added. */
export interface CreatedAcl extends Outcome {
  readonly acl: Acl
}

/** What became of the rules that a filter found. */
export interface DeletedAcls extends Outcome {
  readonly filter: AclFilter
  readonly acls: readonly (FoundAcl & Outcome)[]
}

/**
 * Adds rules; one that is there stays one. A cluster without an authorizer has an error for each.
 *
 * @example
 * const acl = { resourceType: 'topic', resourceName: 'quakes', principal: 'User:alice', operation: 'read', permission: 'allow' }
 * const [{ error }] = await createAcls(client, [acl], { signal })
 */
export async function createAcls(client: Client, acls: readonly Acl[], o: Wait): Promise<readonly CreatedAcl[]> {
  return askItems(client, o, acls, async (open) => {
    const { results } = await client.send('controller', 'CreateAcls', { creations: open.map(creationOf) }, o)
    return open.map((acl, i) => {
      const { errorCode = unknownServerError, errorMessage: text = null } = results[i] ?? {}
      return { acl, ...outcomeOf(errorCode, { api: 'CreateAcls', text }) }
    })
  })
}

/**
 * The rules that a filter finds; an empty filter finds all.
 *
 * @example
 * await describeAcls(client, { resourceType: 'topic', resourceName: 'quakes', patternType: 'match' }, { signal })
 */
export async function describeAcls(client: Client, filter: AclFilter, o: Wait): Promise<readonly FoundAcl[]> {
  return client.retry(o, async () => {
    const answer = await client.send('any', 'DescribeAcls', filterOf(filter), o)
    checkCode(answer.errorCode, { api: 'DescribeAcls', text: answer.errorMessage })
    return answer.resources.flatMap(({ acls, ...resource }) => acls.map((acl) => foundOf({ ...resource, ...acl })))
  })
}

/**
 * Deletes the rules that filters find. An empty filter, which finds all, is refused: `KAFI_ARGUMENT`.
 *
 * @example
 * const [{ acls }] = await deleteAcls(client, [{ principal: 'User:alice' }], { signal })
 */
export async function deleteAcls(
  client: Client,
  filters: readonly AclFilter[],
  o: Wait,
): Promise<readonly DeletedAcls[]> {
  filters.forEach(refuseEmpty)
  return askItems(client, o, filters, async (open) => {
    const { filterResults } = await client.send('controller', 'DeleteAcls', { filters: open.map(filterOf) }, o)
    return open.map((filter, i) => {
      const { errorCode = unknownServerError, errorMessage: text = null, matchingAcls = [] } = filterResults[i] ?? {}
      const acls = matchingAcls.map((acl) => {
        return { ...foundOf(acl), ...outcomeOf(acl.errorCode, { api: 'DeleteAcls', text: acl.errorMessage }) }
      })
      return { filter, acls, ...outcomeOf(errorCode, { api: 'DeleteAcls', text }) }
    })
  })
}

function refuseEmpty(filter: AclFilter): void {
  if (Object.values(filter).some((value) => value !== undefined)) return
  throw new KafiError('KAFI_ARGUMENT', 'an empty filter would delete all rules; say at least one thing of them')
}

function creationOf({ patternType = 'literal', host = '*', ...acl }: Acl) {
  return {
    resourceType: aclResourceTypes.numberOf(acl.resourceType),
    resourceName: acl.resourceName,
    resourcePatternType: aclPatternTypes.numberOf(patternType),
    principal: acl.principal,
    host,
    operation: aclOperations.numberOf(acl.operation),
    permissionType: aclPermissions.numberOf(acl.permission),
  }
}

function filterOf({ resourceType, resourceName, patternType, principal, host, operation, permission }: AclFilter) {
  return {
    resourceTypeFilter: aclResourceTypes.numberOf(resourceType ?? 'any'),
    resourceNameFilter: resourceName ?? null,
    patternTypeFilter: aclPatternTypes.numberOf(patternType ?? 'any'),
    principalFilter: principal ?? null,
    hostFilter: host ?? null,
    operation: aclOperations.numberOf(operation ?? 'any'),
    permissionType: aclPermissions.numberOf(permission ?? 'any'),
  }
}

interface Answer {
  readonly resourceType: number
  readonly resourceName: string
  readonly patternType: number
  readonly principal: string
  readonly host: string
  readonly operation: number
  readonly permissionType: number
}

function foundOf({ resourceType, resourceName, patternType, principal, host, operation, permissionType }: Answer) {
  return {
    resourceType: aclResourceTypes.wordOf(resourceType),
    resourceName,
    patternType: aclPatternTypes.wordOf(patternType),
    principal,
    host,
    operation: aclOperations.wordOf(operation),
    permission: aclPermissions.wordOf(permissionType),
  }
}

const unknownServerError = -1
