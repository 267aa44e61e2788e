import type { UnknownTag } from './message-draft.ts'
import { badField, badValue, noSuchField } from './message-fault.ts'
import { sizeOfTag } from './message-size.ts'
import { putBytes, writeUnsigned, type MessageSink } from './message-sink.ts'
import { readUnsigned, viewOf, type MessageSource } from './message-source.ts'
import { sizeOfUnsigned } from './varint.ts'

const tags = 'tagged fields'

/** Reads the tagged fields of a struct that has none of its own; undefined where there are none. */
export function readUnknownTags(source: MessageSource): UnknownTag[] | undefined {
  const count = readTagCount(source)
  if (count === 0) return undefined
  const unknown: UnknownTag[] = []
  for (let index = 0, last = -1; index < count; index++) {
    last = readTag(source, last)
    unknown.push({ tag: last, bytes: viewOf(source, readTagSize(source)) })
  }
  return unknown
}

/** How many tagged fields follow. Each has two bytes at least. */
export function readTagCount(source: MessageSource): number {
  const count = readUnsigned(source, tags)
  if (count * 2 > source.end - source.position) {
    throw badField(tags, `are ${count}, more than the bytes that are left`, source.position)
  }
  return count
}

/** The number of a tagged field; they ascend. */
export function readTag(source: MessageSource, last: number): number {
  const tag = readUnsigned(source, tags)
  if (tag <= last) throw badField(tags, `do not ascend: ${tag} comes behind ${last}`, source.position)
  return tag
}

/** How many bytes a tagged field has. */
export function readTagSize(source: MessageSource): number {
  const size = readUnsigned(source, tags)
  const left = source.end - source.position
  if (size > left) throw badField(tags, `need ${size} bytes, and ${left} are left`, source.position)
  return size
}

/** Keeps a tagged field that is not known. */
export function keepTag(
  source: MessageSource,
  unknown: UnknownTag[] | undefined,
  tag: number,
  size: number,
): UnknownTag[] {
  const kept = { tag, bytes: viewOf(source, size) }
  if (unknown === undefined) return [kept]
  unknown.push(kept)
  return unknown
}

/** Ends a known tagged field: it must be as long as it said. */
export function endTag(source: MessageSource, end: number, field: string): void {
  const { position, end: fieldEnd } = source
  if (position !== fieldEnd) throw badField(field, `ends ${fieldEnd - position} bytes before its tag says`, position)
  source.end = end
}

/** Writes how many tagged fields follow. */
export function writeTagCount(sink: MessageSink, known: number, unknown: readonly UnknownTag[] | undefined): void {
  writeUnsigned(sink, known + (unknown?.length ?? 0))
}

/** Writes the tagged fields of a struct that has none of its own. */
export function writeTags(
  sink: MessageSink,
  flexible: boolean,
  version: number,
  unknown: readonly UnknownTag[] | undefined,
): void {
  if (!flexible) return refuseTags(unknown, version)
  writeTagCount(sink, 0, unknown)
  writeTagsBelow(sink, unknown, 0, Infinity)
}

/** Writes the unknown fields below a tag, from an index on; gives the next index. */
export function writeTagsBelow(
  sink: MessageSink,
  unknown: readonly UnknownTag[] | undefined,
  from: number,
  below: number,
): number {
  if (unknown === undefined) return from
  let index = from
  for (; index < unknown.length && unknown[index]!.tag < below; index++) writeTag(sink, unknown, index)
  if (unknown[index]?.tag === below) throw badValue('unknownTags', below, 'unknown to this version')
  return index
}

function writeTag(sink: MessageSink, unknown: readonly UnknownTag[], index: number): void {
  const { tag, bytes } = unknown[index]!
  const last = index === 0 ? -1 : unknown[index - 1]!.tag
  if (!(tag > last) || tag >>> 0 !== tag) throw badValue('unknownTags', tag, `a uint32 above ${last}`)
  if (!(bytes instanceof Uint8Array)) throw badValue('unknownTags', bytes, 'bytes')
  writeUnsigned(sink, tag)
  writeUnsigned(sink, bytes.length)
  putBytes(sink, bytes)
}

/** Unknown tagged fields have no place in a version that is not flexible. */
export function refuseTags(unknown: readonly UnknownTag[] | undefined, version: number): void {
  if (unknown !== undefined && unknown.length > 0) throw noSuchField('unknownTags', version)
}

/** Bytes of the tagged fields of a struct: so many known ones of so many bytes, and the unknown ones. */
export function sizeOfTags(known: number, knownSize: number, unknown: readonly UnknownTag[] | undefined): number {
  if (unknown === undefined) return sizeOfUnsigned(known) + knownSize
  let size = sizeOfUnsigned(known + unknown.length) + knownSize
  for (const { tag, bytes } of unknown) size += sizeOfTag(tag, bytes.length)
  return size
}
