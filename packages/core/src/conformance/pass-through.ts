import assert from 'node:assert/strict'
import { copyRows, type Row } from '../rows.ts'
import type { Case } from './bench.ts'
import { row, utf8 } from './rows.ts'

/** Fields of a RecordBatch v2 (KIP-98) that are looked at: length, magic, number of records. */
const [lengthAt, magicAt, countAt, headBytes] = [8, 16, 57, 61]

/** Whole batches are what the records are, and go in again as they are. */
export const passThroughCases: readonly Case[] = [
  {
    promise: 'batches are whole, of magic 2, and hold as many records as the block',
    async check(bench) {
      const place = { topic: await bench.topic(), partition: 0 }
      await bench.write(place, plentiful())
      await bench.eachBlock([{ ...place, from: 0, to: 50 }], ({ batches, records }) => {
        if (batches !== null) assert.equal(countRecords(batches), records.count)
      })
    },
  },
  {
    promise: 'what fits goes in as batches and comes out the same; without batches nothing fits',
    async check(bench) {
      const [from, to] = [
        { topic: await bench.topic(), partition: 0 },
        { topic: await bench.topic(), partition: 0 },
      ]
      await bench.write(from, plentiful())
      const writer = await bench.openWriter()
      let written = 0
      await bench.eachBlock([{ ...from, from: 0, to: 50 }], async (block) => {
        if (block.batches === null) assert.equal(writer.fits(block), false)
        const { batches, records } = block
        const payload = batches !== null && writer.fits(block) ? { batches } : { records }
        written += (await bench.append(writer, { ...to, ...payload })).count
      })
      await writer[Symbol.asyncDispose]()
      assert.equal(written, 50)
      const [source, copy] = [await bench.readAll(from), await bench.readAll(to)]
      assert.deepEqual(copy.map(comparable), source.map(comparable))
    },
  },
  {
    promise: 'a range that cuts a batch does not offer it',
    async check(bench) {
      const place = { topic: await bench.topic(), partition: 0 }
      await bench.write(place, plentiful())
      const seen: Row[] = []
      await bench.eachBlock([{ ...place, from: 10, to: 20 }], ({ batches, records }) => {
        if (batches !== null) assert.equal(countRecords(batches), records.count)
        seen.push(...copyRows(records))
      })
      assert.deepEqual(
        seen.map(({ offset }) => offset),
        Array.from({ length: 10 }, (_, i) => 10 + i),
      )
    },
  },
]

function plentiful(): Row[] {
  return Array.from({ length: 50 }, (_, i) =>
    row({ key: utf8(`k${i}`), headers: i % 3 ? [['h', utf8(String(i))]] : [] }),
  )
}

function countRecords(batches: Uint8Array): number {
  const view = new DataView(batches.buffer, batches.byteOffset, batches.byteLength)
  let count = 0
  for (let at = 0; at < batches.length; at += 12 + view.getInt32(at + lengthAt)) {
    assert.ok(at + headBytes <= batches.length, 'no batch is cut')
    assert.equal(view.getInt8(at + magicAt), 2)
    count += view.getInt32(at + countAt)
  }
  return count
}

function comparable({ key, value, headers, timestamp, offset }: Row): unknown {
  const hex = (bytes: Uint8Array | null) => bytes && Buffer.from(bytes).toString('hex')
  return [offset, timestamp, hex(key), hex(value), headers.map(([name, bytes]) => [name, hex(bytes)])]
}
