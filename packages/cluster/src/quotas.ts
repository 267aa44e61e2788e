import type { Wait } from '@kafi/core'
import { askItems, type Outcome, outcomeOf } from './admin-ask.ts'
import type { Client } from './client.ts'
import { checkCode } from './kafka-error.ts'

/** Whom a quota is for. Null: the default of those who have none of their own. */
export interface QuotaEntity {
  readonly user?: string | null
  readonly clientId?: string | null
  readonly ip?: string | null
}

/** Whose quotas: a name, null for the default, `any` for every name that has one. Absent: says nothing of that part. */
export type QuotaFilter = { readonly [Part in keyof QuotaEntity]?: string | null | { readonly any: true } }

/** Quotas of one entity: `producer_byte_rate`, `consumer_byte_rate`, `request_percentage` ... */
export interface Quota {
  readonly entity: QuotaEntity
  readonly values: ReadonlyMap<string, number>
}

/** Changes of the quotas of one entity. Null: takes the quota away. */
export interface QuotaChange {
  readonly entity: QuotaEntity
  readonly changes: ReadonlyMap<string, number | null>
}

/** What became of a change. */
export interface AlteredQuota extends Outcome {
  readonly entity: QuotaEntity
}

const exact = 0
const byDefault = 1
const anyName = 2

/** Kafka: ClientQuotaEntity. */
const parts = [
  ['user', 'user'],
  ['clientId', 'client-id'],
  ['ip', 'ip'],
] as const

/**
 * Quotas that a filter finds (KIP-546: 2.6). `strict`: entities with exactly the parts that the filter names. An empty
 * filter that is not strict finds all.
 *
 * @example
 * await describeClientQuotas(client, { user: { any: true } }, { strict: true, signal })
 */
export async function describeClientQuotas(
  client: Client,
  filter: QuotaFilter,
  o: Wait & { readonly strict?: boolean },
): Promise<readonly Quota[]> {
  const components = parts.flatMap(([part, entityType]) => {
    const asked = filter[part]
    return asked === undefined ? [] : [{ entityType, ...matchOf(asked) }]
  })
  return client.retry(o, async () => {
    const answer = await client.send('any', 'DescribeClientQuotas', { components, strict: o.strict ?? false }, o)
    checkCode(answer.errorCode, { api: 'DescribeClientQuotas', text: answer.errorMessage })
    return (answer.entries ?? []).map(({ entity, values }) => ({
      entity: entityOf(entity),
      values: new Map(values.map(({ key, value }) => [key, value])),
    }))
  })
}

/**
 * Sets and takes away quotas.
 *
 * @example
 * const changes = new Map([['producer_byte_rate', 1_000_000]])
 * await alterClientQuotas(client, [{ entity: { user: 'alice' }, changes }], { signal })
 */
export function alterClientQuotas(
  client: Client,
  quotas: readonly QuotaChange[],
  o: Wait & { readonly validateOnly?: boolean },
): Promise<readonly AlteredQuota[]> {
  return askItems(client, o, quotas, async (open) => {
    const draft = { entries: open.map(entryOf), validateOnly: o.validateOnly ?? false }
    const { entries } = await client.send('controller', 'AlterClientQuotas', draft, o)
    const found = new Map(entries.map((one) => [nameOf(one.entity), one]))
    return open.map(({ entity }) => {
      const { errorCode = unknownServerError, errorMessage: text = null } = found.get(nameOf(draftOf(entity))) ?? {}
      return { entity, ...outcomeOf(errorCode, { api: 'AlterClientQuotas', text }) }
    })
  })
}

function matchOf(asked: string | null | { readonly any: true }): { matchType: number; match: string | null } {
  if (asked === null) return { matchType: byDefault, match: null }
  return typeof asked === 'object' ? { matchType: anyName, match: null } : { matchType: exact, match: asked }
}

interface Part {
  readonly entityType: string
  readonly entityName: string | null
}

function draftOf(entity: QuotaEntity): Part[] {
  return parts.flatMap(([part, entityType]) => {
    const entityName = entity[part]
    return entityName === undefined ? [] : [{ entityType, entityName }]
  })
}

function entryOf({ entity, changes }: QuotaChange) {
  const ops = [...changes].map(([key, value]) => ({ key, value: value ?? 0, remove: value === null }))
  return { entity: draftOf(entity), ops }
}

function entityOf(entity: readonly Part[]): QuotaEntity {
  const names = new Map(entity.map(({ entityType, entityName }) => [entityType, entityName]))
  return Object.fromEntries(
    parts.flatMap(([part, entityType]) => (names.has(entityType) ? [[part, names.get(entityType)]] : [])),
  )
}

function nameOf(entity: readonly Part[]): string {
  return JSON.stringify(entity.map(({ entityType, entityName }) => [entityType, entityName]).sort())
}

const unknownServerError = -1
