import { lengthOf, type BytesDraft } from './message-sink.ts'
import { sizeOfUnsigned } from './varint.ts'

/** Bytes of a string with its length; null has the length alone. */
export function sizeOfString(value: string | null, flexible: boolean): number {
  if (value === null) return flexible ? 1 : 2
  const length = Buffer.byteLength(value)
  return length + (flexible ? sizeOfUnsigned(length + 1) : 2)
}

/** Bytes of bytes with their length; null has the length alone. */
export function sizeOfBytes(value: BytesDraft | null, flexible: boolean): number {
  if (value === null) return flexible ? 1 : 4
  const length = lengthOf(value, '')
  return length + (flexible ? sizeOfUnsigned(length + 1) : 4)
}

/** Bytes of the count of a list. */
export function sizeOfCount(list: readonly unknown[] | null, flexible: boolean): number {
  if (!flexible) return 4
  return list === null ? 1 : sizeOfUnsigned(list.length + 1)
}

/** Bytes of a list of which every item takes so many. */
export function sizeOfList(list: readonly unknown[] | null, itemSize: number, flexible: boolean): number {
  return sizeOfCount(list, flexible) + (list === null ? 0 : list.length * itemSize)
}

/** Bytes of a list of strings. */
export function sizeOfStringList(list: readonly string[] | null, flexible: boolean): number {
  let size = sizeOfCount(list, flexible)
  for (const item of list ?? []) size += sizeOfString(item, flexible)
  return size
}

/** Bytes of a tagged field with its number and its length. */
export function sizeOfTag(tag: number, size: number): number {
  return sizeOfUnsigned(tag) + sizeOfUnsigned(size) + size
}
