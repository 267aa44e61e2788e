import { expect, test } from 'vitest'
import type { Batch } from '../src/batch-maker.ts'
import { JoinedRecords, sliceSegments } from '../src/batch-segments.ts'
import { Lot } from '../src/produce-lot.ts'
import { judge } from '../src/produce-outcome.ts'
import { ProduceQueue } from '../src/produce-queue.ts'
import type { PartitionAnswer } from '../src/produce-request.ts'
import { recordsWith } from './writer-simulation.ts'

const place = { topic: 'snacks', partition: 0 }

function lotOf(values: readonly string[]): Lot {
  return new Lot({ ...place, records: recordsWith(values) }, Infinity)
}

function batchOf(isForeign: boolean): Batch {
  const lot = lotOf(['a', 'b', 'c'])
  const producer = { id: 7n, epoch: 0 }
  const sink = { buffer: new Uint8Array(0), length: 0 }
  const segments = [{ lot, from: 0, to: 3 }]
  const rest = { count: 3, sink, producer, sequence: 0, uncertain: false, held: false }
  return { queue: new ProduceQueue(place, 1000), segments, isForeign, ...rest }
}

function answerWith(errorCode: number, recordErrors: PartitionAnswer['recordErrors'] = []): PartitionAnswer {
  return {
    index: 0,
    errorCode,
    baseOffset: 42n,
    logAppendTimeMs: -1n,
    logStartOffset: 0n,
    recordErrors,
    errorMessage: null,
    currentLeader: { leaderId: -1, leaderEpoch: -1 },
  }
}

const judged = (code: number, { transactional = false, isForeign = false } = {}) =>
  judge(batchOf(isForeign), answerWith(code), { transactional }).kind

test('an answer says what is to be done with its batch', () => {
  expect([0, 46].map((code) => judged(code))).toEqual(['written', 'written'])
  expect([6, 3, 5, 7, 19, 20, 74, 100].map((code) => judged(code))).toEqual(Array.from({ length: 8 }, () => 'again'))
  expect([10, 18].map((code) => judged(code))).toEqual(['split', 'split'])
  expect([29, 47, 48, 90, -1].map((code) => judged(code))).toEqual(Array.from({ length: 5 }, () => 'failed'))
})

test('a lost sequence begins anew, but fails in a transaction', () => {
  expect([45, 59].map((code) => judged(code))).toEqual(['begin anew', 'begin anew'])
  expect([45, 59].map((code) => judged(code, { transactional: true }))).toEqual(['failed', 'failed'])
})

test('a batch that came as it is and is not taken is made anew', () => {
  expect([76, 87].map((code) => judged(code, { isForeign: true }))).toEqual(['remake', 'remake'])
  expect([76, 87].map((code) => judged(code))).toEqual(['failed', 'failed'])
})

test('records that the broker names are refused alone, with what it says of them', () => {
  const errors = [{ batchIndex: 1, batchIndexErrorMessage: 'no key' }]
  const outcome = judge(batchOf(false), answerWith(87, errors), { transactional: false })
  expect(outcome.kind).toBe('pick')
  const bad = outcome.kind === 'pick' ? [...outcome.bad] : []
  expect(bad).toEqual([[1, expect.objectContaining({ message: expect.stringContaining('no key') })]])
})

test('a broker that names records the batch does not have refuses the batch', () => {
  const errors = [{ batchIndex: 99, batchIndexErrorMessage: null }]
  expect(judge(batchOf(false), answerWith(87, errors), { transactional: false }).kind).toBe('failed')
})

test('segments are read one behind the other, forwards and back', () => {
  const [a, b] = [lotOf(['a', 'b', 'c']), lotOf(['d', 'e'])]
  const segments = [
    { lot: a, from: 1, to: 3 },
    { lot: b, from: 0, to: 2 },
  ]
  const joined = new JoinedRecords(segments)
  const text = (i: number) => Buffer.from(joined.value(i)!).toString()
  expect([0, 1, 2, 3, 0, 3].map(text)).toEqual(['b', 'c', 'd', 'e', 'b', 'e'])
  expect(sliceSegments(segments, 1, 3)).toEqual([
    { lot: a, from: 2, to: 3 },
    { lot: b, from: 0, to: 1 },
  ])
})

test('a run in pieces says its first offset only where the pieces lie one behind the other', async () => {
  const [whole, torn] = [lotOf(['a', 'b', 'c']), lotOf(['a', 'b', 'c'])]
  whole.accept(0, 2, 10)
  whole.accept(2, 3, 12)
  torn.accept(0, 2, 10)
  torn.accept(2, 3, 15)
  expect(await whole.done).toEqual({ ...place, offset: 10, count: 3 })
  expect(await torn.done).toEqual({ ...place, offset: -1, count: 3 })
})
