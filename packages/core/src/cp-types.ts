import type { CopyOptions } from './cp-options.ts'
import type { SerdeChoice } from './read-options.ts'
import type { Storage } from './storage.ts'

/** The types of both ends of a copy. */
export interface CopyTypes {
  readonly from: SerdeChoice
  readonly to: SerdeChoice
  /** Do the bytes go through as they are? */
  readonly isRaw: boolean
}

/**
 * What the options mean: types are the source's defaults unless said otherwise, and the target's are the source's. Equal
 * types, no schema for the target and no function: the bytes go through. So do those of a key or value that is `bytes` at
 * one end: nobody has asked what they mean.
 */
export function typesOf(source: Storage, target: Storage, options: CopyOptions): CopyTypes {
  const given = sideOf(options, options.source ?? {}, source.defaults)
  const wanted = sideOf(options, options.target ?? {}, given)
  const isChanged = options.map !== undefined || options.flatMap !== undefined || hasSchema(wanted)
  const [from, to] = isChanged ? [given, wanted] : [asBytes(given, wanted), asBytes(wanted, given)]
  const isRaw =
    !isChanged &&
    isSame(source, from.keyType, target, to.keyType) &&
    isSame(source, from.valueType, target, to.valueType)
  return { from, to, isRaw }
}

/** One end with `bytes` wherever the other end has it. */
function asBytes(side: SerdeChoice, { keyType, valueType }: SerdeChoice): SerdeChoice {
  return { ...side, ...(keyType === 'bytes' && { keyType }), ...(valueType === 'bytes' && { valueType }) }
}

function sideOf(common: SerdeChoice, side: SerdeChoice, defaults: SerdeChoice): SerdeChoice {
  const keyType = side.keyType ?? side.type ?? common.keyType ?? common.type ?? defaults.keyType
  const valueType = side.valueType ?? side.type ?? common.valueType ?? common.type ?? defaults.valueType
  const schemas = { ...schemasOf(common), ...schemasOf(side) }
  return { ...schemas, ...(keyType && { keyType }), ...(valueType && { valueType }) }
}

function schemasOf({ keySchema, keySchemaId, valueSchema, valueSchemaId }: SerdeChoice): SerdeChoice {
  return {
    ...(keySchema !== undefined && { keySchema }),
    ...(keySchemaId !== undefined && { keySchemaId }),
    ...(valueSchema !== undefined && { valueSchema }),
    ...(valueSchemaId !== undefined && { valueSchemaId }),
  }
}

function hasSchema(choice: SerdeChoice): boolean {
  return Object.keys(schemasOf(choice)).length > 0
}

/** Types of one name are the same whether installed or not; others may be aliases. */
function isSame(source: Storage, a: string | undefined, target: Storage, b: string | undefined): boolean {
  if (a === b || a === undefined || b === undefined) return true
  return source.registry.serde(a).name === target.registry.serde(b).name
}
