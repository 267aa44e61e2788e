import { within } from './message-fault.ts'
import { sizeOfCount } from './message-size.ts'
import {
  checkStruct,
  writeCount,
  writeInt16,
  writeInt32,
  writeInt64,
  writeInt8,
  writeString,
  writeUuid,
  type MessageSink,
} from './message-sink.ts'
import {
  makeList,
  readCount,
  readInt16,
  readInt32,
  readInt64,
  readInt8,
  readString,
  readUuid,
  type MessageSource,
} from './message-source.ts'

/** Reads a list of one type; null where it is and may be. */
export type ListReader<Item> = (
  source: MessageSource,
  flexible: boolean,
  nullable: boolean,
  field: string,
) => Item[] | null

// One loop each: a loop that takes the reader of its items as an argument is not inlined, and half as fast.

export const readInt8List: ListReader<number> = (source, flexible, nullable, field) => {
  const count = readCount(source, flexible, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<number>(count)
  for (let index = 0; index < count; index++) list[index] = readInt8(source, field)
  return list
}

export const readInt16List: ListReader<number> = (source, flexible, nullable, field) => {
  const count = readCount(source, flexible, nullable, 2, field)
  if (count < 0) return null
  const list = makeList<number>(count)
  for (let index = 0; index < count; index++) list[index] = readInt16(source, field)
  return list
}

export const readInt32List: ListReader<number> = (source, flexible, nullable, field) => {
  const count = readCount(source, flexible, nullable, 4, field)
  if (count < 0) return null
  const list = makeList<number>(count)
  for (let index = 0; index < count; index++) list[index] = readInt32(source, field)
  return list
}

export const readInt64List: ListReader<bigint> = (source, flexible, nullable, field) => {
  const count = readCount(source, flexible, nullable, 8, field)
  if (count < 0) return null
  const list = makeList<bigint>(count)
  for (let index = 0; index < count; index++) list[index] = readInt64(source, field)
  return list
}

export const readUuidList: ListReader<string> = (source, flexible, nullable, field) => {
  const count = readCount(source, flexible, nullable, 16, field)
  if (count < 0) return null
  const list = makeList<string>(count)
  for (let index = 0; index < count; index++) list[index] = readUuid(source, field)
  return list
}

export const readStringList: ListReader<string> = (source, flexible, nullable, field) => {
  const count = readCount(source, flexible, nullable, flexible ? 1 : 2, field)
  if (count < 0) return null
  const list = makeList<string>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readString(source, flexible, '')
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

/** Writes one item of a list. */
type ItemWriter<Item> = (sink: MessageSink, item: Item, field: string) => void

/** Writes a list of one type; null where it may be. */
export type ListWriter<Item> = (
  sink: MessageSink,
  list: readonly Item[] | null,
  flexible: boolean,
  nullable: boolean,
  field: string,
) => void

function listWriter<Item>(write: ItemWriter<Item>): ListWriter<Item> {
  return (sink, list, flexible, nullable, field) => {
    const count = writeCount(sink, list, flexible, nullable, field)
    let index = 0
    try {
      for (; index < count; index++) write(sink, list![index]!, '')
    } catch (error) {
      throw within(error, field, index)
    }
  }
}

export const writeInt8List = listWriter(writeInt8)
export const writeInt16List = listWriter(writeInt16)
export const writeInt32List = listWriter(writeInt32)
export const writeInt64List = listWriter(writeInt64)
export const writeUuidList = listWriter(writeUuid)
const writeCompactStrings = listWriter<string>((sink, item) => writeString(sink, item, true, ''))
const writeLegacyStrings = listWriter<string>((sink, item) => writeString(sink, item, false, ''))

/** Writes a list of strings; null where it may be. */
export const writeStringList: ListWriter<string> = (sink, list, flexible, nullable, field) =>
  (flexible ? writeCompactStrings : writeLegacyStrings)(sink, list, flexible, nullable, field)

/** Writes a list of structs; null where it may be. */
export function writeStructs<Item>(
  sink: MessageSink,
  list: readonly Item[] | null,
  write: (sink: MessageSink, item: Item, version: number) => void,
  version: number,
  flexible: boolean,
  nullable: boolean,
  field: string,
): void {
  const count = writeCount(sink, list, flexible, nullable, field)
  let index = 0
  try {
    for (; index < count; index++) write(sink, checkStruct(list![index], ''), version)
  } catch (error) {
    throw within(error, field, index)
  }
}

/** Writes a struct; null where it may be. */
export function writeStruct<Item>(
  sink: MessageSink,
  item: Item,
  write: (sink: MessageSink, item: Item & object, version: number) => void,
  version: number,
  field: string,
): void {
  const struct = checkStruct(item, field)
  try {
    write(sink, struct, version)
  } catch (error) {
    throw within(error, field)
  }
}

/** Bytes of a list of structs. */
export function sizeOfStructs<Item>(
  list: readonly Item[] | null,
  sizeOf: (item: Item, version: number) => number,
  version: number,
  flexible: boolean,
): number {
  let size = sizeOfCount(list, flexible)
  if (list !== null) for (const item of list) size += sizeOf(item, version)
  return size
}
