import assert from 'node:assert/strict'
import type { Headers } from '../message.ts'
import type { Row } from '../rows.ts'
import type { Bench, Case } from './bench.ts'
import { row, someTime, utf8 } from './rows.ts'

const hostile = ['__proto__', 'constructor', '', 'ключ', '\u0000', '😀', 'a'.repeat(300)]

/** What is written is what is read, to the byte. */
export const fidelityCases: readonly Case[] = [
  {
    promise: 'null, empty and full keys and values are three things',
    async check(bench) {
      const parts = [null, new Uint8Array(), utf8('x'), allBytes()]
      await roundTrip(
        bench,
        parts.flatMap((key) => parts.map((value) => row({ key, value }))),
        ['key', 'value'],
      )
    },
  },
  {
    promise: 'large and tiny records come back whole, side by side',
    async check(bench) {
      const large = Uint8Array.from({ length: 900_000 }, (_, i) => (i * 31 + (i >> 8)) & 255)
      await roundTrip(
        bench,
        [row(), row({ value: large }), row({ key: large.subarray(0, 70_000) }), row()],
        ['key', 'value'],
      )
    },
  },
  {
    promise: 'headers keep their order, repeated names, nulls and empty values',
    needs: ['headers'],
    async check(bench) {
      const lists: Headers[] = [
        [],
        [['a', null]],
        [
          ['a', new Uint8Array()],
          ['a', utf8('2')],
          ['', utf8('no name')],
          ['a', null],
        ],
        hostile.map((name) => [name, utf8(name)] as const),
        Array.from({ length: 200 }, (_, i) => [`h${i % 7}`, utf8(String(i))] as const),
      ]
      await roundTrip(
        bench,
        lists.map((headers) => row({ headers })),
        ['headers'],
      )
    },
  },
  {
    promise: 'headers that are not kept are left out, not mixed up',
    lacks: 'headers',
    async check(bench) {
      const place = { topic: await bench.topic(), partition: 0 }
      await bench.write(place, [row({ headers: [['a', null]] }), row()])
      assert.deepEqual(
        (await bench.readAll(place)).map(({ headers }) => headers),
        [[], []],
      )
    },
  },
  {
    promise: 'timestamps of any time are kept, and none is none',
    needs: ['timestamp'],
    async check(bench) {
      // Brokers take up to an hour ahead (Kafka: message.timestamp.after.max.ms).
      const times = [someTime, 0, 1, someTime + 1_800_000, someTime - 1, -1, someTime]
      await roundTrip(
        bench,
        times.map((timestamp) => row({ timestamp })),
        ['timestamp'],
      )
    },
  },
  {
    promise: 'the time of appending is kept as such, beside times of creation',
    needs: ['timestamp', 'timestampType'],
    async check(bench) {
      const place = { topic: await bench.topic(), partition: 0 }
      await bench.write(place, [row({ timestamp: 7 })], { timestampType: 'append' })
      await bench.write(place, [row({ timestamp: 8 })])
      await bench.write(place, [row({ timestamp: 9 }), row({ timestamp: 9 })], { timestampType: 'append' })
      const found: unknown[] = []
      await bench.eachBlock([{ ...place, from: 0, to: 4 }], ({ records, timestampType }) => {
        for (let i = 0; i < records.count; i += 1) found.push([records.timestamp(i), timestampType])
      })
      assert.deepEqual(found, [
        [7, 'append'],
        [8, 'create'],
        [9, 'append'],
        [9, 'append'],
      ])
    },
  },
]

function allBytes(): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, i) => i)
}

/** Writes the rows in one run and expects these fields back. */
async function roundTrip(bench: Bench, rows: readonly Row[], fields: readonly (keyof Row)[]): Promise<void> {
  const place = { topic: await bench.topic(), partition: 0 }
  await bench.write(place, rows)
  const found = await bench.readAll(place)
  assert.equal(found.length, rows.length)
  for (const field of fields)
    assert.deepEqual(
      found.map((one) => shown(one[field])),
      rows.map((one) => shown(one[field])),
      field,
    )
}

/** Bytes of any class as comparable text. */
function shown(field: Row[keyof Row]): unknown {
  if (field instanceof Uint8Array) return Buffer.from(field).toString('hex')
  if (Array.isArray(field))
    return (field as Headers).map(([name, value]) => [name, value && Buffer.from(value).toString('hex')])
  return field
}
