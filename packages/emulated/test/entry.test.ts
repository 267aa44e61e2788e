import { isKafiError } from '@kafi/core'
import { crc32c } from '@kafi/protocol'
import { expect, test } from 'vitest'
import { encodeEntry, encodePageRef, parseEntry, parsePageRef, type Entry } from '../src/entry.ts'
import { encodeHead, parseHead, type Head } from '../src/head.ts'
import { encodePage, parsePage } from '../src/page.ts'
import { decodeIndex } from '../src/sparse-index.ts'
import { parseWriterId } from '../src/writer-id.ts'

const entry: Entry = {
  file: '0/00000000000000000005.5f0c.log',
  pos: 7,
  size: 240,
  base: 5,
  end: 8,
  count: 3,
  crc: 1,
  minTimestamp: 5,
  maxTimestamp: 7,
  shift: 2,
  written: 9,
  index: '',
}
const page = {
  file: '0/00000000000000000005.5f0c.page',
  size: encodePage([entry]).length,
  crc: crc32c(encodePage([entry])),
  base: 5,
  end: 8,
  maxTimestamp: 7,
  written: 9,
}
const head: Head = {
  version: 3,
  nonce: 'n',
  topic: 'quakes',
  topicId: 'id',
  deleted: false,
  epoch: 2,
  sweep: 0,
  config: new Map(),
  partitions: [{ start: 5, next: 8, pages: [], entries: [entry] }],
  writers: new Map(),
  commits: new Map(),
  trash: [],
  tail: new Uint8Array(0),
}

/** What is refused as damage says where. */
function expectCorrupt(parse: () => unknown, where: RegExp): void {
  let error: unknown = null
  try {
    parse()
  } catch (reason) {
    error = reason
  }
  expect(isKafiError(error, 'KAFI_CORRUPT'), String(where)).toBe(true)
  expect(String(error)).toMatch(where)
}

test('an entry with a field that cannot be is refused, by the name of the field', () => {
  const wrong: readonly (readonly [string, unknown, RegExp])[] = [
    ['n', '../../etc/passwd', /entry\.n: not a name/],
    ['n', 'x'.repeat(70_000), /entry\.n: not a text/],
    ['b', 5, /entry\.b: not an int64/],
    ['b', '9007199254740993', /entry\.b: not an integer/],
    ['b', '8', /offsets that go backwards/],
    ['c', 4, /offsets that go backwards/],
    ['c', 1.5, /entry\.c: not an integer/],
    ['ts', ['1', '2', '3'], /entry\.ts: a list of more than 2/],
    ['ts', {}, /entry\.ts: not a list/],
    ['crc', 2 ** 32, /entry\.crc/],
  ]
  for (const [field, value, where] of wrong)
    expectCorrupt(() => parseEntry({ ...encodeEntry(entry), [field]: value }, 0, 'entry'), where)
  expectCorrupt(() => parseEntry([], 0, 'entry'), /entry: not an object/)
  expectCorrupt(() => parsePageRef({ ...encodePageRef(page), n: '../x' }, 0, 'page'), /page\.n: not a name/)
})

test('an entry of an older log, which says less, is read with what was meant', () => {
  const { pos: _, sh: _sh, w: _w, ix: _ix, ...less } = encodeEntry(entry)
  expect(parseEntry(less, 0, 'entry')).toEqual({ ...entry, pos: 0, shift: 0, written: 0 })
})

test('a sparse index that ends in a number, or has one that is too large, is refused', () => {
  for (const bytes of [[0x80], [1, 0x80], [...Array<number>(7).fill(0xff), 0x7f], Array<number>(9).fill(0xff)])
    expectCorrupt(() => decodeIndex(Buffer.from(bytes).toString('base64'), 'index'), /index: its sparse index/)
})

test('a page that is not the one its head tells of is refused', () => {
  const bytes = encodePage([entry])
  expect(parsePage(bytes, page, 0, 'page')).toEqual([entry])
  const other = encodePage([{ ...entry, end: 9 }])
  expectCorrupt(() => parsePage(other, page, 0, 'page'), /not the bytes that were written/)
  const told = { ...page, size: other.length, crc: crc32c(other) }
  expectCorrupt(() => parsePage(other, told, 0, 'page'), /other offsets than its head says/)
  const empty = encodePage([])
  expectCorrupt(() => parsePage(empty, { ...page, size: empty.length, crc: crc32c(empty) }, 0, 'page'), /other offsets/)
})

test('a head whose checksum is right and whose content cannot be is refused', () => {
  const log = head.partitions[0]!
  const later = { ...entry, file: '0/00000000000000000008.5f0c.log', base: 8, end: 9, count: 1 }
  const parse = (change: Partial<Head>) => () => parseHead(Buffer.concat(encodeHead({ ...head, ...change })), 'head')
  expect(parse({})()).toMatchObject({ version: 3, partitions: [{ next: 8 }] })
  expectCorrupt(parse({ trash: ['../../x'] }), /not a name of a segment/)
  expectCorrupt(parse({ partitions: [{ ...log, next: 7 }] }), /head: partition 0/)
  expectCorrupt(parse({ partitions: [{ ...log, next: 9, entries: [later, entry] }] }), /head: partition 0/)
  expectCorrupt(parse({ partitions: [{ ...log, entries: [{ ...entry, file: '' }] }] }), /behind the end of the tail/)
})

test('the state of one writer is not taken for that of another', () => {
  const stored = (fields: object) =>
    Buffer.from(JSON.stringify({ fmt: 1, id: 'a', topics: ['t'], e: 1, at: [], ...fields }))
  expectCorrupt(() => parseWriterId(stored({ id: 'b' }), 'a', 'id'), /id/)
  expectCorrupt(() => parseWriterId(stored({ fmt: 2 }), 'a', 'id'), /id/)
  expectCorrupt(() => parseWriterId(stored({ topics: [1] }), 'a', 'id'), /id/)
})
