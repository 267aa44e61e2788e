import type {
  FieldDefinition,
  MessageDefinition,
  StructDefinition,
  VersionRange,
} from '@kafi/protocol/definition-language'
import { intersect, noVersions, span } from '@kafi/protocol/definition-language'

/**
 * One definition of a message out of that of a newer release and that of an older one: every version that either has.
 * What the newer release serves is as it says; the older one adds the versions that were dropped since.
 */
export function mergeMessages(newer: MessageDefinition, older: MessageDefinition): MessageDefinition {
  const versions = span(newer.versions, older.versions)
  const alone = newer.versions.min > newer.versions.max
  const dropped = intersect(older.versions, { min: 0, max: alone ? Infinity : newer.versions.min - 1 })
  const mergeFieldsOf = fieldMerger(newer.versions, dropped)
  return {
    ...newer,
    versions,
    flexible: openFrom(span(newer.flexible, older.flexible)),
    deprecated: span(newer.deprecated, older.deprecated),
    doc: alone ? older.doc : newer.doc,
    listeners: [...new Set([...newer.listeners, ...older.listeners])],
    fields: mergeFieldsOf(newer.fields, older.fields),
    structs: mergeByName(newer.structs, older.structs, (a, b): StructDefinition => ({
      name: (a ?? b)!.name,
      versions: span(a?.versions ?? noVersions, b?.versions ?? noVersions),
      fields: mergeFieldsOf(a?.fields ?? [], b?.fields ?? []),
    })),
  }
}

function openFrom({ min, max }: VersionRange): VersionRange {
  return min > max ? noVersions : { min, max: Infinity }
}

type MergeFields = (newer: readonly FieldDefinition[], older: readonly FieldDefinition[]) => FieldDefinition[]

function fieldMerger(newerVersions: VersionRange, olderVersions: VersionRange): MergeFields {
  const rangeOf = (a: VersionRange | undefined, b: VersionRange | undefined): VersionRange => {
    const [newer, older] = [intersect(a ?? noVersions, newerVersions), intersect(b ?? noVersions, olderVersions)]
    return openAtEnd(span(newer, older), a?.max === Infinity || (newerVersions.max < 0 && b?.max === Infinity))
  }
  const mergeField = (a: FieldDefinition | undefined, b: FieldDefinition | undefined): FieldDefinition => ({
    ...(a ?? b)!,
    versions: rangeOf(a?.versions, b?.versions),
    nullable: rangeOf(a?.nullable, b?.nullable),
    tagged: rangeOf(a?.tagged, b?.tagged),
    doc: (a?.doc ?? '') || (b?.doc ?? ''),
    fields: mergeFields(a?.fields ?? [], b?.fields ?? []),
  })
  const mergeFields: MergeFields = (newer, older) =>
    mergeByName(newer, older, mergeField).filter(({ versions }) => versions.min <= versions.max)
  return mergeFields
}

function openAtEnd(range: VersionRange, open: boolean): VersionRange {
  if (range.min > range.max) return noVersions
  return open ? { min: range.min, max: Infinity } : range
}

/** In the order of the newer; what only the older has comes behind what it stood behind there. */
function mergeByName<T extends { readonly name: string }>(
  newer: readonly T[],
  older: readonly T[],
  merge: (newer: T | undefined, older: T | undefined) => T,
): T[] {
  const names = newer.map(({ name }) => name)
  older.forEach(({ name }, index) => {
    if (names.includes(name)) return
    const before = older[index - 1]
    names.splice(before === undefined ? 0 : names.indexOf(before.name) + 1, 0, name)
  })
  const byName = (name: string) => (each: T) => each.name === name
  return names.map((name) => merge(newer.find(byName(name)), older.find(byName(name))))
}
