import type { ApiMap } from '@kafi/protocol'
import type { Handler } from '../call.ts'
import { codes } from '../codes.ts'
import type { QuotaEntity } from '../state/admin.ts'

/** How a filter matches an entity's name (Kafka: ClientQuotaFilterComponent). */
const matchTypes = { exact: 0, default: 1, any: 2 } as const

/** Quotas of clients (key 48). */
export const answerDescribeClientQuotas: Handler<'DescribeClientQuotas'> = (
  { components, strict },
  { state, refuse },
) => {
  const errorCode = refuse()
  const all = errorCode === codes.none ? [...state.admin.quotas.values()] : []
  const found = all.filter(({ entity }) => {
    const fits = components.every((component) => hasPart(entity, component))
    return fits && (!strict || entity.length === components.length)
  })
  const entries = found.map(({ entity, values }) => ({
    entity: [...entity],
    values: [...values].map(([key, value]) => ({ key, value })),
  }))
  return { errorCode, errorMessage: null, entries }
}

type Component = ApiMap['DescribeClientQuotas']['request']['components'][number]

function hasPart(entity: QuotaEntity, { entityType, matchType, match }: Component): boolean {
  const part = entity.find((candidate) => candidate.entityType === entityType)
  if (part === undefined) return false
  if (matchType === matchTypes.any) return true
  return part.entityName === (matchType === matchTypes.default ? null : match)
}

/** Sets and removes quotas (key 49). */
export const answerAlterClientQuotas: Handler<'AlterClientQuotas'> = (
  { entries, validateOnly },
  { state, refuse },
) => ({
  entries: entries.map(({ entity, ops }) => {
    const errorCode = refuse()
    const plain = entity.map(({ entityType, entityName }) => ({ entityType, entityName }))
    const key = JSON.stringify([...plain].sort((a, b) => (a.entityType < b.entityType ? -1 : 1)))
    const known = state.admin.quotas.get(key) ?? { entity: plain, values: new Map<string, number>() }
    if (errorCode === codes.none && !validateOnly) {
      for (const { key: name, value, remove } of ops) {
        if (remove) known.values.delete(name)
        else known.values.set(name, value)
      }
      if (known.values.size > 0) state.admin.quotas.set(key, known)
      else state.admin.quotas.delete(key)
    }
    return { errorCode, errorMessage: null, entity: plain }
  }),
})
